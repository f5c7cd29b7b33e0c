import type { Limits } from '../sandbox/limits.ts';
import { type Ended, start } from '../sandbox/sandbox.ts';
import type { Step } from '../transcript.ts';
import { trouble } from './judge.ts';
import type { Lab } from './lab.ts';
import { endServer } from './servers.ts';
import { type Mark, Session } from './session.ts';

const patience = { waits: 1500, answers: 15_000, goodbye: 5000 };
const mostClients = 6;

/** A server and the clients that talk to it. */
export interface Dialogue {
  /** Commands of `sh` that start the server. */
  server: string;
  /** Command of `sh` that starts a client on its standard input and output. */
  client: string;
  mark: Mark;
  /** Commands that the first client sends before anything else. */
  preparation: readonly string[];
  steps: readonly Step[];
  /** Whether a step should be kept waiting by another client. */
  waits: (step: Step) => boolean;
  limits: Limits;
  /** Folders of the machine that the server reads: path on the machine → path in the sandbox. */
  readable?: Readonly<Record<string, string>>;
}

/** A step with what really came: lines, or nothing when the command was still waiting. */
export interface Heard {
  step: Step;
  reply: readonly string[] | undefined;
}

/** Speaks the steps to a server of their own, one after the other; gives back a sentence when that was impossible. */
export async function hold(dialogue: Dialogue, lab: Lab): Promise<readonly Heard[] | string> {
  const { steps, limits, mark } = dialogue;
  const clients = [...new Set(steps.map(({ session }) => session))];
  if (clients.length === 0) return 'there is nothing to run';
  if (clients.length > mostClients) return `it has more than ${mostClients} clients`;
  const running = start(
    {
      base: lab.base,
      script: scriptFor(dialogue, clients.length),
      channels: clients.length,
      limits,
      reserves: true,
      readable: dialogue.readable ?? {},
    },
    lab.isolation,
  );
  const sessions = new Map(clients.map((name, index) => [name, new Session(running.channels[index]!, mark)]));
  const failed = await prepare([...sessions.values()], dialogue);
  const heard = failed === undefined ? await converse(dialogue, sessions) : [];
  for (const channel of running.channels) channel.end();
  const clock = setTimeout(running.stop, patience.goodbye);
  const ended = await running.ended;
  clearTimeout(clock);
  return wrong(ended, limits, heard) ?? failed ?? heard;
}

/** Descriptors 4 and up are the clients' ends of the channels. */
function scriptFor({ server, client }: Dialogue, count: number): string {
  const starts = Array.from(
    { length: count },
    (_, index) => `${client} <&${index + 4} >&${index + 4} 2>&1 &\nclients="$clients $!"`,
  );
  return `${server}\nclients=\n${starts.join('\n')}\nwait $clients\n${endServer}exit 0\n`;
}

async function prepare(
  sessions: readonly Session[],
  { preparation, limits }: Dialogue,
): Promise<string | undefined> {
  for (const session of sessions) {
    if (!(await session.greet(limits.seconds * 1000))) return 'its clients never answered';
  }
  for (const command of preparation) {
    sessions[0]!.send(command);
    const reply = await sessions[0]!.reply(patience.answers);
    const error =
      reply === undefined ? 'no answer' : reply.find((line) => /^(?:ERROR|\(error\)) /.test(line));
    if (error !== undefined) return `the preparation failed: ${command}\n       | ${error}`;
  }
  return undefined;
}

async function converse(
  { steps, waits }: Dialogue,
  sessions: ReadonlyMap<string, Session>,
): Promise<Heard[]> {
  const heard: Heard[] = [];
  for (const step of steps) {
    const session = sessions.get(step.session)!;
    if (step.command !== '' && session.waiting) {
      heard.push({ step, reply: ['(the command before this one is still waiting)'] });
      continue;
    }
    if (step.command !== '') session.send(step.command);
    heard.push({
      step,
      reply: await session.reply(waits(step) ? patience.waits : patience.answers, step.reply.length),
    });
  }
  return heard;
}

/** A server that did not start says so in the output of the script; a client that hangs in the end is no fault. */
function wrong(ended: Ended, limits: Limits, heard: readonly Heard[]): string | undefined {
  if (ended.overrun) return trouble(ended, limits);
  if (ended.code === 97) return ended.output.trimEnd();
  if (ended.broken !== undefined && heard.every(({ reply }) => reply === undefined))
    return trouble(ended, limits);
  return undefined;
}
