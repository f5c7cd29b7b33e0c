import type { Isolation } from '../sandbox/isolation.ts';
import type { Tools } from '../snippet.ts';

/** What this machine offers to run snippets with. */
export interface Lab {
  isolation: Isolation;
  /** Root folder of the tools: an unpacked one, or `/`. */
  base: string;
  /** The tools that are there. */
  tools: Tools;
  /** Go toolchain → its folder as the sandbox sees it. */
  goRoots: Readonly<Record<string, string>>;
  /** Folder of the Go compiler's cache on this machine. */
  goCache: string;
  /** Folder in which the tools keep what they need again. */
  cache: string;
  /** Folders of the machine that the tools need besides `base`. */
  readable: Readonly<Record<string, string>>;
}

/** What came of running a snippet. */
export type Outcome =
  | {
      kind: 'passed';
      result: 'verified' | 'differs' | 'recorded';
      outputs?: Readonly<Record<string, string>>;
    }
  | { kind: 'failed'; line: number; reason: string }
  | { kind: 'skipped'; reason: string };
