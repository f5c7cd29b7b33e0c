import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { CommandFailure } from '../command/failure.ts';
import { projectRoot } from '../notes/place.ts';

/** What a person may say on the command line of verify. */
export interface VerifyOptions {
  /** Also run what has not changed. */
  all: boolean;
  /** Only what has changed and a fixed part of the rest, which is run whether it has changed or not. */
  sample: boolean;
  /** File for the counts, as the test command wants them. */
  report?: string;
  /** Write the lock file. */
  update: boolean;
  /** Only notes whose path begins with this. */
  only?: string;
  /** Folder of the notes. */
  notes: string;
  /** The lock file. */
  lock: string;
  /** Tools to be treated as missing. */
  without: string[];
}

const help = `npm run verify -- [options]
  --all           run every snippet, not only those that changed
  --sample        run what has changed and a fixed part of the rest
  --only PATH     only notes below this path of the notes folder
  --update        write the results into the lock file (never into a note)
  --notes DIR     folder of raw notes (default: content/notes)
  --lock FILE     lock file (default: content/verified.json)
  --report FILE   also write how many ended how, as JSON
  --without TOOL  treat a tool as missing; may be given several times
  --help          this text`;

/** Reads the command line; prints the help text and gives nothing back when that was asked for. */
export function readVerifyOptions(
  words: readonly string[] = process.argv.slice(2),
): VerifyOptions | undefined {
  const values = parse(words);
  if (values.help) {
    console.log(help);
    return undefined;
  }
  if (values.sample && values.update)
    throw new CommandFailure(
      'Unexpected --update with --sample, expected one of them: a sample cannot cover the lock',
    );
  const stand = process.env['INIT_CWD'] ?? process.cwd();
  const only = values.only?.replace(/^(?:.*\/)?content\/notes\/?/, '').replace(/^\.\//, '');
  return {
    all: values.all ?? false,
    sample: values.sample ?? false,
    update: values.update ?? false,
    notes: values.notes === undefined ? resolve(projectRoot, 'content/notes') : resolve(stand, values.notes),
    lock:
      values.lock === undefined ? resolve(projectRoot, 'content/verified.json') : resolve(stand, values.lock),
    without: values.without ?? [],
    ...(only && { only }),
    ...(values.report !== undefined && { report: resolve(stand, values.report) }),
  };
}

function parse(words: readonly string[]) {
  const text = { type: 'string' } as const;
  const flag = { type: 'boolean' } as const;
  try {
    return parseArgs({
      args: [...words],
      options: {
        all: flag,
        sample: flag,
        report: text,
        update: flag,
        only: text,
        notes: text,
        lock: text,
        help: flag,
        without: { type: 'string', multiple: true },
      },
      strict: true,
    }).values;
  } catch (error) {
    const [reason] = String((error as Error).message).split(/\. |\n/);
    throw new CommandFailure(`${reason}; expected\n${help}`);
  }
}
