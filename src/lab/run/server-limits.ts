import { type Limits, usualLimits } from '../sandbox/limits.ts';
import type { ServerKind } from './servers.ts';

/** What a snippet with so many servers may use; etcd reserves two files of 64 MB for its log before it answers. */
export function serverLimits(kind: ServerKind | undefined, count: number): Partial<Limits> {
  const { diskMb, memoryMb } = usualLimits;
  switch (kind) {
    case 'mysql':
      return { seconds: 90, memoryMb: 768 + 768 * count, diskMb: 256 + 256 * count, processes: 512 };
    case 'etcd':
      return { seconds: 60, memoryMb: memoryMb + 128 * count, diskMb: diskMb + 160 * count };
    case 'redis':
      return { memoryMb: memoryMb + 64 * (count - 1), diskMb: diskMb * count };
    default:
      return {};
  }
}
