import { start } from '../sandbox/sandbox.ts';
import type { Snippet } from '../snippet.ts';
import { readTranscript } from '../transcript.ts';
import { splitFiles } from '../txtar.ts';
import { goEnvironment } from './go-build.ts';
import { judge, lastLines, limitsOf, mismatch, trouble } from './judge.ts';
import type { Lab, Outcome } from './lab.ts';
import { mysqlFolders } from './mysql-template.ts';
import { serverLimits } from './server-limits.ts';
import { endServers, mysqlLibraries, type ServerKind, serverNames, startServers } from './servers.ts';

const mark = '@@next-command';

/** Runs shell commands in an empty folder: a script with its output block, or a transcript of `$ command` and output. */
export async function runShell(snippet: Snippet, lab: Lab): Promise<Outcome> {
  const { code, options, line } = snippet;
  const tools = (options['with'] ?? '').split(',').filter(Boolean);
  const transcript = readTranscript('bash', code);
  const commands = transcript
    ? transcript.map(({ command }) => command).join(`\necho; echo ${mark}\n`)
    : code;
  const server = options['server'] as ServerKind | undefined;
  const names = server === undefined ? [] : serverNames(options, server);
  const limits = limitsOf(snippet, {
    ...(tools.includes('go') && { diskMb: 256, seconds: 120 }),
    ...serverLimits(server ?? (tools.includes('mysql') ? 'mysql' : undefined), Math.max(1, names.length)),
  });
  const script = [
    tools.includes('go') ? goEnvironment(lab) : '',
    tools.includes('mysql') ? mysqlLibraries : '',
    'for folder in /in/box; do if [ -d $folder ]; then cp -r $folder/. /box; fi; done',
    server === undefined ? '' : startServers(server, names, options['server-args'] ?? ''),
    options['setup'] ?? '',
    'bash /in/snippet.sh',
    'code=$?',
    server === undefined ? '' : endServers,
    'exit $code',
  ].join('\n');
  const job = {
    base: lab.base,
    script,
    files: { 'snippet.sh': `${commands}\n`, ...filesFor(snippet) },
    readable: server === 'mysql' ? { ...lab.readable, ...mysqlFolders(lab) } : lab.readable,
    layered: tools.includes('go') ? { [lab.goCache]: '/go-cache' } : {},
    limits,
    reserves: true,
  };
  const ended = await start(job, lab.isolation).ended;
  const reason = trouble(ended, limits) ?? (ended.code === 97 ? ended.output.trimEnd() : undefined);
  if (reason !== undefined) return { kind: 'failed', line, reason };
  if (transcript) {
    const outputs = ended.output.split(`\n${mark}\n`);
    const written = transcript.flatMap(({ source, blanks }, index) => [
      ...source,
      ...textLines(outputs[index] ?? ''),
      ...Array<string>(blanks).fill(''),
    ]);
    return (
      mismatch({ line, options: {}, text: code }, written.join('\n')) ?? {
        kind: 'passed',
        result: 'verified',
      }
    );
  }
  if (ended.code !== 0 && snippet.outputs.length === 0)
    return {
      kind: 'failed',
      line,
      reason: `it ended with exit code ${ended.code}${lastLines(ended.output)}`,
    };
  return judge(snippet, ended.output);
}

/** Files of the blocks that the snippet uses. */
function filesFor({ uses }: Snippet): Record<string, string> {
  const files = uses.flatMap(({ language, code }) =>
    Object.entries(splitFiles(code, language === 'go' ? 'main.go' : 'script.sh')),
  );
  const named = Object.fromEntries(files.map(([name, text]) => [`box/${name}`, text]));
  const go = uses.some(({ language }) => language === 'go');
  return go && named['box/go.mod'] === undefined ? { ...named, 'box/go.mod': 'module demo\n' } : named;
}

function textLines(text: string): string[] {
  const trimmed = text.replace(/\n+$/, '');
  return trimmed === '' ? [] : trimmed.split('\n');
}
