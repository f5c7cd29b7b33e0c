import type { Section } from '../../tree/nodes.ts';
import { sectionsOf } from '../../tree/sections.ts';
import type { Rule } from '../rule.ts';

/** From this length, in characters, titles of a series stand out from those of subjects. */
const longTitle = 14;

/**
 * Long titles of one series of which some got a lower rank by accident: a child of the second last title that is as
 * long as the series, among children that are much shorter, belongs to the series.
 */
export const headingSeries: Rule = {
  id: 'heading-series',
  repair(root, report) {
    const series = sectionsOf(root);
    const lengths = series.map(({ name }) => [...name].length).sort((a, b) => a - b);
    if (series.length < 3 || lengths[0]! < longTitle) return;
    const shortest = lengths[0]!;
    root.children = root.children.flatMap((child): Section['children'] => {
      if (child.type !== 'section') return [child];
      const strays = sectionsOf(child).filter(
        (inner) => inner.kind === 'section' && isStray(inner, child, shortest),
      );
      for (const { lines } of strays)
        report({
          reason: 'Unexpected rank of a heading, expected that of the series it belongs to; raised it',
          line: lines?.start ?? 1,
        });
      const first = strays[0] ? child.children.indexOf(strays[0]) : child.children.length;
      return [
        { ...child, children: child.children.slice(0, first) },
        ...raised(child.children.slice(first), strays),
      ];
    });
  },
};

function isStray(inner: Section, parent: Section, shortest: number): boolean {
  const length = [...inner.name].length;
  const others = sectionsOf(parent)
    .filter((other) => other !== inner)
    .map(({ name }) => [...name].length);
  return (
    length >= Math.max(longTitle, shortest * 0.8) &&
    others.every((other) => other * 1.5 < length || other >= longTitle)
  );
}

// What follows a title that was raised stands below it.
function raised(children: Section['children'], strays: readonly Section[]): Section[] {
  const result: Section[] = [];
  for (const child of children) {
    if (child.type === 'section' && strays.includes(child))
      result.push({ ...child, children: [...child.children] });
    else result.at(-1)?.children.push(child);
  }
  return result;
}
