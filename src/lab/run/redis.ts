import type { Snippet } from '../snippet.ts';
import { commandsOf, readTranscript } from '../transcript.ts';
import { hold } from './dialogue.ts';
import { judge, limitsOf, mismatch } from './judge.ts';
import type { Lab, Outcome } from './lab.ts';
import { preparationOf } from './preparation.ts';
import { serverLimits } from './server-limits.ts';
import { serverNames, startServers } from './servers.ts';
import { redisMark } from './session.ts';

const waits = '(waits)';

/** Runs a snippet for redis-cli: commands with an output block, or a transcript of one or more clients. */
export async function runRedis(snippet: Snippet, lab: Lab): Promise<Outcome> {
  const { code, options, line } = snippet;
  const transcript = readTranscript('redis', code);
  const steps = transcript ?? commandsOf(code);
  const servers = serverNames(options, 'redis');
  const port = servers.length > 1 ? '' : '--port 0 ';
  const heard = await hold(
    {
      start: startServers('redis', servers, `${port}${options['args'] ?? ''}`),
      servers,
      client: (server) => `redis-cli -s /tmp/${server}.sock --no-raw`,
      mark: redisMark,
      preparation: preparationOf(snippet, commandsOf),
      steps,
      waits: ({ reply }) => reply[0] === waits,
      limits: limitsOf(snippet, serverLimits('redis', servers.length)),
    },
    lab,
  );
  if (typeof heard === 'string') return { kind: 'failed', line, reason: heard };
  // The client adds how long a slow command took.
  const replies = heard.map(({ step, reply }) => ({
    step,
    lines: reply?.filter((text) => !/^\(\d+\.\d+s\)$/.test(text)) ?? [waits],
  }));
  if (!transcript) return judge(snippet, replies.flatMap(({ lines }) => lines).join('\n'));
  const written = replies.flatMap(({ step, lines }) => [
    ...step.source,
    ...lines,
    ...Array<string>(step.blanks).fill(''),
  ]);
  return (
    mismatch({ line, options: {}, text: code }, written.join('\n')) ?? { kind: 'passed', result: 'verified' }
  );
}
