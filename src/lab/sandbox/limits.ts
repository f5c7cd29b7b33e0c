/** What a snippet may use before it is stopped. */
export interface Limits {
  seconds: number;
  /** Of all its processes together. */
  memoryMb: number;
  /** Of everything it prints. */
  outputBytes: number;
  /** Of its folder and its temporary files together. */
  diskMb: number;
  /** Threads count as processes. */
  processes: number;
}

/** Enough for what a page shows. */
export const usualLimits: Limits = {
  seconds: 30,
  memoryMb: 768,
  outputBytes: 256 * 1024,
  diskMb: 64,
  processes: 256,
};
