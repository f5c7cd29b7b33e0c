import type { Snippet } from '../snippet.ts';
import { readTranscript, type Step } from '../transcript.ts';
import { hold } from './dialogue.ts';
import { judge, limitsOf, mismatch } from './judge.ts';
import type { Lab, Outcome } from './lab.ts';
import { redisServer } from './servers.ts';
import { redisMark } from './session.ts';

const waits = '(waits)';

/** Runs a snippet for redis-cli: commands with an output block, or a transcript of one or more clients. */
export async function runRedis(snippet: Snippet, lab: Lab): Promise<Outcome> {
  const { code, options, line, uses } = snippet;
  const transcript = readTranscript('redis', code);
  const steps = transcript ?? commandsOf(code);
  const before = [...uses.map((used) => used.code), (options['setup'] ?? '').replaceAll('; ', '\n')];
  const heard = await hold(
    {
      server: redisServer(`--port 0 ${options['args'] ?? ''}`),
      client: 'redis-cli -s /tmp/redis.sock --no-raw',
      mark: redisMark,
      preparation: before.flatMap(commandsOf).map(({ command }) => command),
      steps,
      waits: ({ reply }) => reply[0] === waits,
      limits: limitsOf(snippet),
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

/** Plain commands as the steps of one client. */
function commandsOf(code: string): Step[] {
  return code.split('\n').flatMap((text, at) => {
    const command = text.trim();
    return command === '' || command.startsWith('#')
      ? []
      : [{ session: '', command, source: [text], at, reply: [], blanks: 0 }];
  });
}
