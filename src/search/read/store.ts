import { fileName, formatVersion, type Manifest, manifestName } from '../format/files.ts';
import { decodeWith, SearchProblem } from './problem.ts';

/** Gives the bytes of a file of the index by its path, or undefined when there is no such file. */
export type FileSource = (path: string) => Promise<Uint8Array | undefined>;

/** Files of one state of the index, each asked for once. */
export interface Store {
  manifest: Manifest;
  /** Content of a file as bytes. */
  bytes(name: string): Promise<Uint8Array>;
  /** Content of a file as the value that its JSON stands for. */
  json<T>(name: string): Promise<T>;
}

/** Reads which state of the index is current. */
export async function readManifest(source: FileSource): Promise<Manifest> {
  const bytes = await ask(source, manifestName);
  const manifest = decodeWith(manifestName, () => JSON.parse(new TextDecoder().decode(bytes)) as Manifest);
  if (manifest.format !== formatVersion || !/^[\w-]+$/.test(manifest.folder))
    throw new SearchProblem('damaged', manifestName);
  return manifest;
}

/** Opens a state of the index. */
export function openStore(source: FileSource, manifest: Manifest): Store {
  const files = new Map<string, Promise<Uint8Array>>();
  const values = new Map<string, Promise<unknown>>();
  const load = async (name: string) => inflate(await ask(source, `${manifest.folder}/${name}`), name);
  const store: Store = {
    manifest,
    bytes: (name) => remember(files, name, () => load(name)),
    json: <T>(name: string) =>
      remember(values, name, async () => {
        const bytes = await store.bytes(name);
        return decodeWith(name, () => JSON.parse(new TextDecoder().decode(bytes)) as unknown);
      }) as Promise<T>,
  };
  return store;
}

/** Starts a piece of work once; when it fails it may be tried again. */
export function remember<T>(
  known: Map<string, Promise<T>>,
  name: string,
  start: () => Promise<T>,
): Promise<T> {
  const running = known.get(name);
  if (running !== undefined) return running;
  const started = start();
  known.set(name, started);
  started.catch(() => known.delete(name));
  return started;
}

async function ask(source: FileSource, path: string): Promise<Uint8Array> {
  let bytes: Uint8Array | undefined;
  try {
    bytes = await source(path);
  } catch (error) {
    throw new SearchProblem('unreachable', path, error);
  }
  if (bytes === undefined) throw new SearchProblem('missing', path);
  return bytes;
}

// Some servers unpack gzip on the way and say nothing of it; the first two bytes tell (RFC 1952, section 2.3.1).
async function inflate(bytes: Uint8Array, name: string): Promise<Uint8Array> {
  if (bytes[0] !== 0x1f || bytes[1] !== 0x8b) {
    // Some hosts give a page where a file is missing.
    if (/^<!doctype|^<html/i.test(new TextDecoder().decode(bytes.subarray(0, 9)))) {
      throw new SearchProblem('damaged', name);
    }
    return bytes;
  }
  try {
    const unpacked = new Blob([bytes as Uint8Array<ArrayBuffer>])
      .stream()
      .pipeThrough(new DecompressionStream('gzip'));
    return new Uint8Array(await new Response(unpacked).arrayBuffer());
  } catch (error) {
    throw new SearchProblem('damaged', name, error);
  }
}

/** Files that every search needs. */
export const firstFiles = [fileName.meta, fileName.equivalents] as const;
