/**
 * The run of characters that ends at `end` and matches `allowed`, one character at a time: a pattern with `$`
 * would be tried from every offset.
 */
export function runBefore(text: string, end: number, allowed: RegExp, longest: number): string {
  let start = end;
  while (start > 0 && end - start < longest && allowed.test(text[start - 1] ?? '')) start -= 1;
  return text.slice(start, end);
}
