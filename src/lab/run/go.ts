import { normalise } from '../normalise.ts';
import { type Ended, start } from '../sandbox/sandbox.ts';
import type { Snippet } from '../snippet.ts';
import { isInside, splitFiles } from '../txtar.ts';
import { buildGo, buildLimits, type GoVersion } from './go-build.ts';
import { judge, lastLines, limitsOf, mismatch, trouble } from './judge.ts';
import type { Lab, Outcome } from './lab.ts';
import { mysqlFolders } from './mysql-template.ts';
import { serverLimits } from './server-limits.ts';
import { endServers, type ServerKind, serverNames, startServers } from './servers.ts';

type Printed = { text: string } | { reason: string };

const builds: Readonly<Record<string, string>> = {
  run: 'go build -trimpath -o /out/prog .',
  panic: 'go build -trimpath -o /out/prog .',
  deadlock: 'go build -trimpath -o /out/prog .',
  race: 'CGO_ENABLED=1 go build -race -trimpath -o /out/prog .',
  test: 'go test -c -trimpath -o /out/prog .',
  bench: 'go test -c -trimpath -o /out/prog .',
  'compile-fail': 'go build -o /out/prog .',
  'vet-fail': 'go vet .',
};

/** Runs a Go snippet with every version that it asks for. */
export async function runGo(snippet: Snippet, lab: Lab): Promise<Outcome> {
  const { line, verb, code, uses } = snippet;
  const used = uses.map(({ code: text, options }) => splitFiles(text, `${options['name']}.go`));
  const own = splitFiles(code, verb === 'test' || verb === 'bench' ? 'main_test.go' : 'main.go');
  const files: Record<string, string> = Object.assign({}, ...used, own);
  const outside = Object.keys(files).find((name) => !isInside(name));
  if (outside !== undefined)
    return {
      kind: 'failed',
      line,
      reason: `Unexpected file name ${outside}, expected one inside the folder`,
    };
  const printed: Record<string, string> = {};
  for (const version of versionsOf(snippet, lab)) {
    const result = await printedBy(snippet, files, version, lab);
    const prefix = version.label === 'all' ? '' : `with ${version.label}: `;
    if ('reason' in result) return { kind: 'failed', line, reason: `${prefix}${result.reason}` };
    printed[version.label] = normalise(result.text, {});
  }
  return judgeAll(snippet, printed);
}

/** The versions of a snippet: `1.21` is a version of the language, `go1.27` a toolchain. */
export function versionsOf({ options }: Snippet, { tools }: Pick<Lab, 'tools'>): GoVersion[] {
  const own = (toolchain: string) => /^\d+\.\d+/.exec(tools[toolchain] ?? '')?.[0] ?? '1.26';
  const labels = (options['matrix'] ?? '').split(',').filter(Boolean);
  if (labels.length === 0) return [{ label: 'all', toolchain: 'go', language: options['go'] ?? own('go') }];
  return labels.map((label) =>
    label.startsWith('go')
      ? { label, toolchain: label, language: options['go'] ?? own(label) }
      : { label, toolchain: 'go', language: label },
  );
}

function judgeAll(snippet: Snippet, printed: Readonly<Record<string, string>>): Outcome {
  const claims = !['run', 'bench'].includes(snippet.verb);
  const texts = Object.values(printed);
  if (snippet.verb === 'bench')
    return { kind: 'passed', result: 'recorded', outputs: { all: texts[0] ?? '' } };
  if (texts.every((text) => text === texts[0])) return judge(snippet, texts[0] ?? '', claims);
  for (const [label, text] of Object.entries(printed)) {
    const own = snippet.outputs.filter(({ options }) => options['for']?.split(',').includes(label));
    const expected =
      own.length > 0 ? own : snippet.outputs.filter(({ options }) => options['for'] === undefined);
    const failure = expected.map((output) => mismatch(output, text)).find((outcome) => outcome !== undefined);
    if (failure?.kind === 'failed') return { ...failure, reason: `with ${label}: ${failure.reason}` };
  }
  return { kind: 'passed', result: 'differs', outputs: printed };
}

async function printedBy(
  snippet: Snippet,
  files: Readonly<Record<string, string>>,
  version: GoVersion,
  lab: Lab,
): Promise<Printed> {
  const { verb } = snippet;
  const fails = verb === 'compile-fail' || verb === 'vet-fail';
  const build = await buildGo(files, builds[verb]!, version, lab);
  try {
    const reason = trouble(build, buildLimits);
    if (reason !== undefined) return { reason };
    if (fails && build.code === 0)
      return { reason: verb === 'vet-fail' ? 'go vet reports nothing' : 'it compiles' };
    if (fails) return { text: build.output };
    if (build.code !== 0) return { reason: `it does not compile${lastLines(build.output)}` };
    return await execute(snippet, files, build.folder, lab);
  } finally {
    build.done();
  }
}

async function execute(
  snippet: Snippet,
  files: Readonly<Record<string, string>>,
  folder: string,
  lab: Lab,
): Promise<Printed> {
  const { verb, options } = snippet;
  const test =
    verb === 'test' ? '-test.v' : verb === 'bench' ? '-test.bench=. -test.benchmem -test.run=^$' : '';
  const server = options['server'] as ServerKind | undefined;
  const names = server === undefined ? [] : serverNames(options, server);
  const script = [
    'if [ -d /in/box ]; then cp -r /in/box/. /box; fi',
    server === undefined ? '' : startServers(server, names, options['server-args'] ?? ''),
    `env ${options['env'] ?? ''} /prog/prog ${test} ${options['args'] ?? ''}`,
    'code=$?',
    server === undefined ? '' : endServers,
    'exit $code',
  ].join('\n');
  const data = Object.fromEntries(
    Object.entries(files)
      .filter(([name]) => !/\.go$|^go\.mod$/.test(name))
      .map(([name, text]) => [`box/${name}`, text]),
  );
  const limits = limitsOf(snippet, {
    ...serverLimits(server, names.length),
    ...(verb === 'bench' && { seconds: 60 }),
  });
  const ended = await start(
    {
      base: lab.base,
      script,
      files: data,
      readable: { [folder]: '/prog', ...(server === 'mysql' && mysqlFolders(lab)) },
      limits,
      reserves: true,
    },
    lab.isolation,
  ).ended;
  const unready = ended.code === 97 && server !== undefined ? ended.output.trimEnd() : undefined;
  const reason = trouble(ended, limits) ?? unready ?? unexpectedEnd(verb, ended);
  return reason === undefined
    ? { text: verb === 'panic' || verb === 'deadlock' ? withoutStacks(ended.output) : ended.output }
    : { reason };
}

/** What a program of this kind must end with. */
function unexpectedEnd(verb: string, { code, output }: Ended): string | undefined {
  const last = lastLines(output);
  if (verb === 'race')
    return output.includes('WARNING: DATA RACE') ? undefined : `the race detector reports nothing${last}`;
  if (verb === 'deadlock')
    return output.includes('fatal error: all goroutines are asleep - deadlock!')
      ? undefined
      : `it does not end in a deadlock${last}`;
  if (verb === 'panic')
    return code === 2 && /^(?:panic|fatal error): /m.test(output)
      ? undefined
      : `it does not panic (exit code ${code})${last}`;
  return code === 0 ? undefined : `it ended with exit code ${code}${last}`;
}

/** A crash without the stacks of its goroutines, which hold addresses and paths. */
function withoutStacks(output: string): string {
  return output.split(/\n\n?(?:goroutine \d+ |runtime stack:|\[signal )/)[0]!;
}
