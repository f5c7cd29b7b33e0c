import { readFile } from 'node:fs/promises';
import { createServer, type Server } from 'node:http';
import { stripTypeScriptTypes } from 'node:module';
import { extname, join, normalize } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { projectRoot } from '../../notes/place.ts';

/** A server that knows how much it has sent. */
export interface CountingServer {
  address: string;
  /** Bytes and requests since the last call, of addresses with this beginning; text counts as a host packs it. */
  take(beginning: string): { bytes: number; requests: number };
  close(): Promise<void>;
}

const types: Readonly<Record<string, string>> = {
  '.js': 'text/javascript',
  '.ts': 'text/javascript',
  '.html': 'text/html',
  '.json': 'application/json',
  '.wasm': 'application/wasm',
};
const packed = new Set(['.js', '.ts', '.html', '.json', '.css']);

/** Serves folders by the beginning of the address, and the project's own modules, as JavaScript, below `/src/`. */
export async function countingServer(folders: Readonly<Record<string, string>>): Promise<CountingServer> {
  const sent: { path: string; bytes: number }[] = [];
  const server = createServer((request, response) => {
    const path = normalize(decodeURIComponent(new URL(request.url ?? '/', 'http://localhost').pathname));
    void content(path, folders).then((body) => {
      if (body === undefined) return response.writeHead(404).end();
      const extension = path === '/' ? '.html' : extname(path);
      sent.push({ path, bytes: packed.has(extension) ? brotliCompressSync(body).length : body.length });
      return response
        .writeHead(200, { 'content-type': types[extension] ?? 'application/octet-stream' })
        .end(body);
    });
  });
  await new Promise<void>((resolve) => {
    server.listen(0, '127.0.0.1', resolve);
  });
  return {
    address: `http://127.0.0.1:${portOf(server)}`,
    take: (beginning) => {
      const own = sent.filter(({ path }) => path.startsWith(beginning));
      sent.length = 0;
      return { bytes: own.reduce((sum, { bytes }) => sum + bytes, 0), requests: own.length };
    },
    close: () =>
      new Promise((resolve) => {
        server.closeAllConnections();
        server.close(() => resolve());
      }),
  };
}

async function content(
  path: string,
  folders: Readonly<Record<string, string>>,
): Promise<Uint8Array | undefined> {
  if (path === '/')
    return new TextEncoder().encode('<!doctype html><html lang="zh-CN"><title>bench</title></html>');
  try {
    if (path.startsWith('/src/')) {
      const source = await readFile(join(projectRoot, path), 'utf8');
      return new TextEncoder().encode(stripTypeScriptTypes(source));
    }
    const beginning = Object.keys(folders).find((name) => path.startsWith(name)) ?? '';
    return await readFile(join(folders[beginning] ?? '', path.slice(beginning.length)));
  } catch {
    return undefined;
  }
}

function portOf(server: Server): number {
  const address = server.address();
  return typeof address === 'object' && address !== null ? address.port : 0;
}
