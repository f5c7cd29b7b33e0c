import { isSoft, type Unit } from '../query/unit.ts';
import { nameKey } from '../text/name-key.ts';
import { isHan } from '../text/runs.ts';
import type { IndexState } from './index-state.ts';

const withoutSoft = 0.8;
const otherWord = 0.7;
const withoutOne = 0.5;
const mostKeys = 8;
const mostUnits = 5;
const headingValue = 0.35;

/**
 * Sections whose title, other name or heading is the query, with how surely: 1 is a title in these words. When none has
 * that name, names that lack one word of the query.
 */
export async function findNames(
  state: IndexState,
  text: string,
  units: readonly Unit[],
): Promise<Map<number, number>> {
  const names = await lookUpNames(state, keysOf(state, text, units));
  const named = [...names.values()].some((value) => value > headingValue);
  if (named || units.length < 2 || units.length > mostUnits) return names;
  const keys = new Map<string, number>();
  for (const unit of units) addKey(keys, text.replace(unit.text, ' '), withoutOne);
  return new Map([...(await lookUpNames(state, keys)), ...names]);
}

/** Whether a title or another name says just this. */
export async function isName(state: IndexState, text: string): Promise<boolean> {
  const names = await lookUpNames(state, new Map([[nameKey(text), 1]]));
  return [...names.values()].some((value) => value > headingValue);
}

async function lookUpNames(
  state: IndexState,
  keys: ReadonlyMap<string, number>,
): Promise<Map<number, number>> {
  await state.dictionary.load([...keys.keys()]);
  const names = new Map<number, number>();
  for (const [key, value] of keys) {
    const { sections, counts } = state.dictionary.find(key);
    sections.forEach((section, index) => {
      const title = counts[index]! >> 6;
      const found = value * (title === 0 ? headingValue : title === 1 ? 0.9 : 1);
      names.set(section, Math.max(names.get(section) ?? 0, found));
    });
  }
  return names;
}

function keysOf(state: IndexState, text: string, units: readonly Unit[]): Map<string, number> {
  const keys = new Map<string, number>();
  addKey(keys, text, 1);
  const hard = units.filter((unit) => !isSoft(unit));
  if (hard.length > 0 && hard.length < units.length) {
    const rest = units.reduce((left, unit) => (isSoft(unit) ? left.replace(unit.text, ' ') : left), text);
    addKey(keys, rest, withoutSoft);
  }
  if (units.length < 4)
    for (const unit of units)
      for (const word of state.equivalence.of(unit.text.toLowerCase().replaceAll(' ', '')) ?? [])
        addKey(keys, text.replace(unit.text, isHan(word) ? word : ` ${word} `), otherWord);
  return keys;
}

function addKey(keys: Map<string, number>, name: string, value: number): void {
  const key = nameKey(name);
  if (key !== '' && keys.size < mostKeys) keys.set(key, Math.max(keys.get(key) ?? 0, value));
}
