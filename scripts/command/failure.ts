/** Something the person at the keyboard can mend: printed as it is, without a stack. */
export class CommandFailure extends Error {
  override name = 'CommandFailure';
}

/** Words for the errors of the operating system that a person can do something about. */
const systemErrors: Readonly<Record<string, (path: string) => string>> = {
  ENOSPC: (path) => `No space left on the disk${path}; free some and run the command again.`,
  EDQUOT: (path) => `The disk quota is used up${path}; free some space and run the command again.`,
  EACCES: (path) => `No permission to use the file or folder${path}; check its owner and mode.`,
  EPERM: (path) => `No permission to change the file or folder${path}; check its owner and mode.`,
  EROFS: (path) => `The file system is read-only${path}; choose another folder with --out.`,
  EMFILE: (path) => `Too many open files${path}; raise the limit (ulimit -n) and run the command again.`,
};

/** One clear text for an error: what happened and what to do; a stack only for what must be a bug of ours. */
export function explain(error: unknown): string {
  for (let link = error; link instanceof Error; link = link.cause) {
    if (link.name === 'CommandFailure' || link.name === 'InputError') return link.message;
    const { code, path, dest = path } = link as NodeJS.ErrnoException & { dest?: string };
    const words = systemErrors[code ?? ''] ?? systemErrors[nativeCode(link.message)];
    if (words) return words(dest === undefined ? '' : ` (${dest})`);
  }
  return error instanceof Error ? (error.stack ?? error.message) : String(error);
}

/** Programs written in Rust give the system's error in words. */
function nativeCode(message: string): string {
  if (/No space left on device/.test(message)) return 'ENOSPC';
  return /Permission denied \(os error/.test(message) ? 'EACCES' : '';
}

/** Runs a command to its end: a failure becomes text on stderr and exit code 1. */
export async function runCommand(command: () => Promise<void>): Promise<void> {
  try {
    await command();
  } catch (error) {
    console.error(explain(error));
    process.exitCode = 1;
  }
}
