import { readFile } from 'node:fs/promises';
import { type Document, LineCounter, parseDocument } from 'yaml';
import type { z } from 'zod';
import { InputError } from './input-error.ts';

/**
 * Reads a YAML file and checks it against its schema.
 * Returns `fallback` when the file does not exist.
 * Throws `InputError` with file:line:column for a file that is not YAML or not of the schema.
 */
export async function readDataFile<Schema extends z.ZodType>(
  path: string,
  schema: Schema,
  fallback: z.input<Schema>,
): Promise<z.output<Schema>> {
  let text: string;
  try {
    text = await readFile(path, 'utf8');
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return schema.parse(fallback);
    throw new InputError(`${path} cannot be read: ${(error as Error).message}`);
  }
  const lineCounter = new LineCounter();
  const document = parseDocument(text, { lineCounter, prettyErrors: false });
  const place = (offset: number | undefined) => {
    const { line, col } = lineCounter.linePos(offset ?? 0);
    return `${path}:${line}:${col}`;
  };
  const [syntaxError] = document.errors;
  if (syntaxError) throw new InputError(`${place(syntaxError.pos[0])} ${syntaxError.message}`);
  const result = schema.safeParse(document.toJS() ?? fallback);
  if (result.success) return result.data;
  const lines = result.error.issues.map(
    (issue) => `${place(offsetOf(document, issue.path))} ${issue.path.join('.')}: ${issue.message}`,
  );
  throw new InputError(lines.join('\n'));
}

// Where the value stands; for one that is missing, where what it is missing from stands.
function offsetOf(document: Document.Parsed, path: readonly PropertyKey[]): number | undefined {
  for (let length = path.length; length >= 0; length--) {
    const node = length === 0 ? document.contents : document.getIn(path.slice(0, length), true);
    const range = (node as { range?: [number, number, number] } | undefined)?.range;
    if (range) return range[0];
  }
  return undefined;
}
