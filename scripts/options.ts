import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { CommandFailure } from './command/failure.ts';

/** What a person may say on the command line of compile, build, start, dev and zip. */
export interface Options {
  /** Folder of raw notes, absolute; without it the project's own. */
  notes?: string;
  /** Folder to write to, absolute. */
  out?: string;
  /** Port to serve on; without it 4321 or the next free one. */
  port?: number;
  /** Path under which the site is served: begins and ends with a slash. */
  base?: string;
  /** File to write, absolute. */
  file?: string;
}

const known = {
  notes: { value: 'DIR', text: 'folder of raw notes (default: content/notes)' },
  out: { value: 'DIR', text: 'folder to write to' },
  port: { value: 'N', text: 'port to serve on (default: 4321, or the next free one)' },
  base: { value: 'PATH', text: 'path under which the site will be served, such as /notes/ (default: /)' },
  file: { value: 'FILE', text: 'archive to write (default: inkstone.zip)' },
} as const;

/** Name of an option. */
export type OptionName = keyof typeof known;

/** Reads the command line; prints the help text and gives nothing back when that was asked for. */
export function readOptions(
  command: string,
  accepted: readonly OptionName[],
  words: readonly string[] = process.argv.slice(2),
): Options | undefined {
  const values = parse(command, accepted, words);
  if (values['help'] === true) {
    console.log(help(command, accepted));
    return undefined;
  }
  const options: Options = {};
  const { notes, out, port, base, file } = values;
  if (typeof notes === 'string') options.notes = path(command, 'notes', notes);
  if (typeof out === 'string') options.out = path(command, 'out', out);
  if (typeof file === 'string') options.file = path(command, 'file', file);
  if (typeof port === 'string') options.port = portNumber(port);
  if (typeof base === 'string') options.base = basePath(base);
  return options;
}

type PathOption = Extract<OptionName, 'notes' | 'out' | 'file'>;

function parse(command: string, accepted: readonly OptionName[], words: readonly string[]) {
  const text = { type: 'string' } as const;
  const options = {
    ...Object.fromEntries(accepted.map((name) => [name, text])),
    help: { type: 'boolean' },
  } as const;
  try {
    return parseArgs({ args: [...words], options, strict: true }).values as Record<string, string | boolean>;
  } catch (error) {
    // Node's sentence continues with advice about positional arguments, which no command takes.
    const [reason] = String((error as Error).message).split(/\. |\n/);
    throw new CommandFailure(`${reason}; expected\n${help(command, accepted)}`);
  }
}

function help(command: string, accepted: readonly OptionName[]): string {
  const run = command === 'start' ? 'npm start' : `npm run ${command}`;
  const lines = accepted.map((name) => [`--${name} ${known[name].value}`, known[name].text]);
  const rows = [...lines, ['--help', 'this text']].map(
    ([left = '', right = '']) => `  ${left.padEnd(14)}${right}`,
  );
  return [`${run} -- [options]`, ...rows].join('\n');
}

/** Paths are meant from where the person stands; npm moves to the project's folder before it runs a script. */
function path(command: string, option: PathOption, given: string): string {
  if (given.trim() === '')
    throw new CommandFailure(
      `Unexpected empty --${option}, expected a ${option === 'file' ? 'file' : 'folder'}`,
    );
  const { npm_lifecycle_event: script, INIT_CWD: stand } = process.env;
  return resolve(script === command && stand !== undefined ? stand : process.cwd(), given);
}

function portNumber(text: string): number {
  const port = Number(text);
  if (/^\d+$/.test(text) && port <= 65_535) return port;
  throw new CommandFailure(`Unexpected --port ${text}, expected a number from 0 to 65535`);
}

function basePath(text: string): string {
  if (/^\/[\w.~/-]*$/.test(text) && !text.includes('//') && !text.includes('..'))
    return text.endsWith('/') ? text : `${text}/`;
  throw new CommandFailure(`Unexpected --base ${text}, expected a path such as /notes/`);
}
