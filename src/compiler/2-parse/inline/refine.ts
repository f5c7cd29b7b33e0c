import type { PhrasingContent, Text } from 'mdast';

type Maker = (match: RegExpExecArray) => PhrasingContent;

/** Inline syntax that CommonMark does not know, found in text nodes only, so never inside code. */
const shapes: [pattern: RegExp, make: Maker][] = [
  [
    /!\[\[([^\]\n|]{1,300})(?:\|[^\]\n]{0,300})?\]\]/y,
    ([, target]) => ({ type: 'image', url: target!.trim(), alt: '' }),
  ],
  [
    /\[\[([^\]\n|]{1,300})(?:\|([^\]\n]{1,300}))?\]\]/y,
    ([, target, text]) => ({
      type: 'link',
      url: `wiki:${target!.trim()}`,
      children: [{ type: 'text', value: (text ?? target)!.trim() }],
    }),
  ],
  [/\[@([a-z0-9][a-z0-9.-]*)\]/y, ([, id]) => ({ type: 'cite', id: id! })],
  [
    /==(?![\s=])([^=\n]{1,400}?)(?<![\s=])==(?!=)/y,
    ([, text]) => ({ type: 'mark', children: [{ type: 'text', value: text! }] }),
  ],
  [
    /https?:\/\/[\w\-.~:/?#[\]@!$&'()*+,;=%]+/y,
    ([url]) => ({ type: 'link', url: url!, children: [{ type: 'text', value: url! }] }),
  ],
];
const starts = /!\[\[|\[\[|\[@|==|https?:\/\//g;

/** Applies the shapes to every text node below the content; links and code keep their text as it is. */
export function refineInline(content: readonly PhrasingContent[]): PhrasingContent[] {
  return markAcross(
    mendStrong(
      content.flatMap((node): PhrasingContent[] => {
        if (node.type === 'text') return refineText(node);
        if ('children' in node && node.type !== 'link') node.children = refineInline(node.children);
        return [node];
      }),
    ),
  );
}

// `==text **strong** text==`: a mark that begins in one text and ends in a later one.
function markAcross(content: PhrasingContent[]): PhrasingContent[] {
  if (content.length < 3) return content;
  for (const [index, node] of content.entries()) {
    const opening = node.type === 'text' ? /==(?![\s=])(?=[^=]*$)|==$/.exec(node.value) : null;
    if (!opening || node.type !== 'text') continue;
    const at = content.findIndex(
      (other, place) => place > index && other.type === 'text' && other.value.includes('=='),
    );
    const last = content[at];
    const closing = last?.type === 'text' ? /^[^=]*?(?<!\s)==(?!=)|^==(?!=)/.exec(last.value) : null;
    if (!closing || last?.type !== 'text' || /^==$/.test(closing[0]) !== last.value.startsWith('=='))
      continue;
    const inside: PhrasingContent[] = [
      { type: 'text', value: node.value.slice(opening.index + 2) },
      ...content.slice(index + 1, at),
      { type: 'text', value: closing[0].slice(0, -2) },
    ];
    const parts: PhrasingContent[] = [
      ...content.slice(0, index),
      { type: 'text', value: node.value.slice(0, opening.index) },
      { type: 'mark', children: inside.filter(hasText) },
      { type: 'text', value: last.value.slice(closing[0].length) },
      ...content.slice(at + 1),
    ];
    return markAcross(parts.filter(hasText));
  }
  return content;
}

function hasText(node: PhrasingContent): boolean {
  return node.type !== 'text' || node.value !== '';
}

function refineText({ value }: Text): PhrasingContent[] {
  const result: PhrasingContent[] = [];
  let from = 0;
  starts.lastIndex = 0;
  for (let hit = starts.exec(value); hit; hit = starts.exec(value)) {
    const found = shapeAt(value, hit.index);
    if (!found) continue;
    if (hit.index > from) result.push({ type: 'text', value: value.slice(from, hit.index) });
    result.push(found.node);
    from = hit.index + found.length;
    starts.lastIndex = from;
  }
  if (from < value.length) result.push({ type: 'text', value: value.slice(from) });
  return result;
}

function shapeAt(value: string, index: number): { node: PhrasingContent; length: number } | undefined {
  for (const [pattern, make] of shapes) {
    pattern.lastIndex = index;
    const match = pattern.exec(value);
    if (!match) continue;
    if (match[0].startsWith('http')) match[0] = match[0].replace(/[.,;:!?'")\]]+$/, '');
    return { node: make(match), length: match[0].length };
  }
  return undefined;
}

/**
 * Asterisks that CommonMark left as text beside Han characters: a pair becomes strong, what remains alone is dropped.
 * `** 耐热**` is strong; a single `*` and `2**3` are text.
 */
function mendStrong(content: PhrasingContent[]): PhrasingContent[] {
  return content.flatMap((node): PhrasingContent[] => {
    if (node.type !== 'text' || !node.value.includes('**')) return [node];
    const parts = node.value.split(/\*\*+\s*([^*\n]{0,200}?\p{Script=Han}[^*\n]{0,200}?)\s*\*\*+/u);
    return parts.flatMap((part, index): PhrasingContent[] => {
      if (index % 2 === 1) return [{ type: 'strong', children: [{ type: 'text', value: part }] }];
      const value = part.replace(
        /(?<=[\p{Script=Han}：，。！？、）”])\*\*+|\*\*+(?=[\p{Script=Han}（“])|^\s*\*\*+\s*$/gu,
        '',
      );
      return value === '' ? [] : [{ type: 'text', value }];
    });
  });
}
