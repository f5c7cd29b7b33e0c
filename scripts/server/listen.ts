import { createServer, type RequestListener, type Server } from 'node:http';
import { CommandFailure } from '../command/failure.ts';

/** Port that is tried first when none is given. */
export const usualPort = 4321;

/** A server that is listening. */
export interface Listening {
  port: number;
  close(): Promise<void>;
}

/**
 * Listens on this machine only. A given port must be free; without one the first free port from the usual one on is
 * taken, and it is said which was busy.
 */
export async function listen(handler: RequestListener, given: number | undefined): Promise<Listening> {
  if (given !== undefined) return (await tryPort(handler, given)) ?? portInUse(given);
  for (let port = usualPort; port < usualPort + 100; port += 1) {
    const listening = await tryPort(handler, port);
    if (listening) return listening;
    console.log(`Port ${port} is in use, trying ${port + 1}`);
  }
  return portInUse(usualPort);
}

/** The port that `listen` would take, for a server that opens it itself. */
export async function freePort(given: number | undefined): Promise<number> {
  const probe = await listen(() => undefined, given);
  await probe.close();
  return probe.port;
}

/** `localhost` is one of two addresses, depending on the program that looks it up: both must be ours. */
async function tryPort(handler: RequestListener, port: number): Promise<Listening | undefined> {
  const first = await open(handler, port, '127.0.0.1');
  if (first === undefined) return undefined;
  const address = first.address();
  const actual = typeof address === 'object' && address !== null ? address.port : port;
  const second = await open(handler, actual, '::1').catch(() => 'no IPv6 here' as const);
  const servers = typeof second === 'object' ? [first, second] : [first];
  const close = async () => {
    await Promise.all(servers.map(closeServer));
  };
  if (second !== undefined) return { port: actual, close };
  await close();
  return undefined;
}

function open(handler: RequestListener, port: number, host: string): Promise<Server | undefined> {
  return new Promise((resolve, reject) => {
    const server = createServer(handler);
    server.once('error', (error: NodeJS.ErrnoException) => {
      if (error.code === 'EADDRINUSE') resolve(undefined);
      else if (error.code === 'EACCES')
        reject(new CommandFailure(`Port ${port} needs special rights; choose one above 1023 with --port N`));
      else reject(error);
    });
    server.listen(port, host, () => resolve(server));
  });
}

function closeServer(server: Server): Promise<void> {
  server.closeAllConnections();
  return new Promise((resolve) => {
    server.close(() => resolve());
  });
}

function portInUse(port: number): never {
  throw new CommandFailure(`Port ${port} is in use; choose another one with --port N`);
}
