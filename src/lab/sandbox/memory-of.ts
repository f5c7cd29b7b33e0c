import { readFileSync } from 'node:fs';

const pageBytes = 4096;

/** Bytes of memory in use by a process and all its descendants; 0 where the kernel does not tell. */
export function memoryOf(pid: number): number {
  const children = read(`/proc/${pid}/task/${pid}/children`).split(' ').filter(Boolean).map(Number);
  const pages = Number(read(`/proc/${pid}/statm`).split(' ')[1] ?? 0);
  return children.reduce((sum, child) => sum + memoryOf(child), pages * pageBytes);
}

function read(path: string): string {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    // The process has ended in the meantime.
    return '';
  }
}
