/**
 * Splits a snippet of several files at its separators; what stands before the first one belongs to `first`.
 *
 * ```text
 * > package main
 * > -- go.mod --
 * > module demo
 * ```
 */
export function splitFiles(code: string, first: string): Record<string, string> {
  const files: Record<string, string> = {};
  let name = first;
  for (const line of code.split('\n')) {
    const separator = /^(?:\/\/ )?-- (\S+) --$/.exec(line)?.[1];
    if (separator !== undefined) {
      name = separator;
      files[name] = '';
    } else if (files[name] !== undefined || line !== '') {
      files[name] = `${files[name] ?? ''}${line}\n`;
    }
  }
  return files;
}

/** Whether a name may be written below a folder. */
export function isInside(name: string): boolean {
  return /^[\w.-]+(?:\/[\w.-]+)*$/.test(name) && !name.split('/').includes('..');
}
