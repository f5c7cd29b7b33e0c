import { setTimeout } from 'node:timers/promises';
import type { Limits } from '../sandbox/limits.ts';
import { type Ended, start } from '../sandbox/sandbox.ts';
import type { Step } from '../transcript.ts';
import { trouble } from './judge.ts';
import type { Lab } from './lab.ts';
import { endServers } from './servers.ts';
import { type Mark, Session } from './session.ts';

const patience = { waits: 1500, answers: 15_000, goodbye: 5000, settles: 20_000, again: 100 };
const mostClients = 8;

/** Something to be said before the steps; without a session the first client says it. */
export interface Preparation {
  session?: string;
  command: string;
  /** Whether its note says that it fails. */
  fails?: boolean;
}

/** Servers and the clients that talk to them. */
export interface Dialogue {
  /** Commands of `sh` that start the servers. */
  start: string;
  /** Names of the servers. */
  servers: readonly string[];
  /** Command of `sh` that starts a client of a server on its standard input and output. */
  client: (server: string) => string;
  mark: Mark;
  preparation: readonly Preparation[];
  steps: readonly Step[];
  /** Whether a step should be kept waiting by another client. */
  waits: (step: Step) => boolean;
  /** Whether a reply may stand; a step whose reply may not is said again until it may, or for too long. */
  settled?: (step: Step, reply: readonly string[] | undefined) => boolean;
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
  const { steps, limits, mark, servers, preparation } = dialogue;
  if (steps.length === 0) return 'there is nothing to run';
  const spoken = [
    ...preparation.flatMap(({ session }) => session ?? []),
    ...steps.map(({ session }) => session),
  ];
  const clients = [...new Set(spoken)];
  const stranger = clients.find((client) => serverOf(client, servers) === undefined);
  if (stranger !== undefined)
    return `Unexpected prompt "${stranger}>", expected one that begins with ${servers.join(' or ')}`;
  if (clients.length > mostClients) return `it has more than ${mostClients} clients`;
  const running = start(
    {
      base: lab.base,
      script: scriptFor(dialogue, clients),
      channels: clients.length,
      limits,
      reserves: true,
      readable: dialogue.readable ?? {},
    },
    lab.isolation,
  );
  const sessions = new Map(clients.map((name, index) => [name, new Session(running.channels[index]!, mark)]));
  const failed = await prepare(sessions, dialogue);
  const heard = failed === undefined ? await converse(dialogue, sessions) : [];
  for (const channel of running.channels) channel.end();
  const goodbye = new AbortController();
  setTimeout(patience.goodbye, undefined, goodbye).then(running.stop, () => undefined);
  const ended = await running.ended;
  goodbye.abort();
  return wrong(ended, limits, heard) ?? failed ?? heard;
}

/** Descriptors 4 and up are the clients' ends of the channels. */
function scriptFor({ start: startAll, servers, client }: Dialogue, clients: readonly string[]): string {
  const starts = clients.map(
    (name, index) =>
      `${client(serverOf(name, servers)!)} <&${index + 4} >&${index + 4} 2>&1 &\nclients="$clients $!"`,
  );
  return `${startAll}\nclients=\n${starts.join('\n')}\nwait $clients\n${endServers}exit 0\n`;
}

/** Of several servers a client names its own: `primary` or, to tell clients of one server apart, `primary.2`. */
function serverOf(client: string, servers: readonly string[]): string | undefined {
  return servers.length === 1 ? servers[0] : servers.find((name) => name === client.split('.')[0]);
}

async function prepare(
  sessions: ReadonlyMap<string, Session>,
  { preparation, limits, steps }: Dialogue,
): Promise<string | undefined> {
  for (const session of sessions.values()) {
    if (!(await session.greet(limits.seconds * 1000))) return 'its clients never answered';
  }
  for (const { session: name = steps[0]!.session, command, fails } of preparation) {
    const session = sessions.get(name)!;
    session.send(command);
    const reply = await session.reply(patience.answers);
    const error = reply === undefined ? 'no answer' : reply.find((line) => !fails && isError(line));
    if (error !== undefined) return `the preparation failed: ${command}\n       | ${error}`;
  }
  return undefined;
}

/** Whether a line is what redis-cli or the mysql client print when a command fails. */
export function isError(line: string): boolean {
  return /^(?:ERROR|\(error\)) /.test(line);
}

async function converse(
  { steps, waits, settled = () => true }: Dialogue,
  sessions: ReadonlyMap<string, Session>,
): Promise<Heard[]> {
  const heard: Heard[] = [];
  for (const step of steps) {
    const session = sessions.get(step.session)!;
    if (step.command !== '' && session.waiting) {
      heard.push({ step, reply: ['(the command before this one is still waiting)'] });
      continue;
    }
    const until = performance.now() + patience.settles;
    let reply: string[] | undefined;
    do {
      if (step.command !== '') session.send(step.command);
      reply = await session.reply(waits(step) ? patience.waits : patience.answers, step.reply.length);
    } while (!settled(step, reply) && performance.now() < until && (await setTimeout(patience.again, true)));
    heard.push({ step, reply });
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
