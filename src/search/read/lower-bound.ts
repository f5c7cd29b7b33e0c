/** Index of the first entry that is not smaller than `value`. */
export function lowerBoundNumber(sorted: Uint32Array, value: number): number {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (sorted[middle]! < value) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Index of the first entry that is not smaller than `value` (`after`: that is larger), in the order of `<`. */
export function lowerBound(sorted: readonly string[], value: string, after: boolean): number {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    const entry = sorted[middle]!;
    if (entry < value || (after && entry === value)) low = middle + 1;
    else high = middle;
  }
  return low;
}
