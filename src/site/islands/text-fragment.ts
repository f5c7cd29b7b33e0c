const longest = 40;
const context = 12;

/** Words of a text and what stands beside them in their block. */
export interface Passage {
  words: string;
  before: string;
  after: string;
}

/**
 * The text directive that leads to a passage (https://wicg.github.io/scroll-to-text-fragment/): its words, or the
 * first and last of them when it is long or spans paragraphs, with what stands around them when they stand more
 * than once in the text. Only what the syntax needs is percent-encoded, so that Chinese stays readable in a chat.
 */
export function textDirective({ words: passage, before, after }: Passage, text: string): string {
  const words = oneLine(passage);
  const isWhole = words.length <= longest && !/\n/.test(passage.trim());
  const quote = isWhole
    ? percentEncode(words)
    : `${percentEncode(firstOf(passage))},${percentEncode(lastOf(passage))}`;
  const sought = isWhole ? words : firstOf(passage);
  if (timesIn(oneLine(text), sought) < 2) return `text=${quote}`;
  const [prefix, suffix] = [oneLine(before).slice(-context), isWhole ? oneLine(after).slice(0, context) : ''];
  return `text=${prefix && `${percentEncode(prefix)}-,`}${quote}${suffix && `,-${percentEncode(suffix)}`}`;
}

function oneLine(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}

function firstOf(passage: string): string {
  return oneLine(passage.trim().split('\n')[0] ?? '').slice(0, longest / 2);
}

function lastOf(passage: string): string {
  return oneLine(passage.trim().split('\n').at(-1) ?? '').slice(-longest / 2);
}

function timesIn(text: string, sought: string): number {
  return text.toLowerCase().split(sought.toLowerCase()).length - 1;
}

// A comma, an ampersand and a hyphen are syntax; a blank or a percent sign would be changed on the way.
function percentEncode(text: string): string {
  return text.replace(
    /[\s%&,#-]/g,
    (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase().padStart(2, '0')}`,
  );
}
