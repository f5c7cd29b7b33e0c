import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { codeText, findCode } from './index.ts';

const FIXTURES = join(import.meta.dirname, 'fixtures');

function linesOf(name: string, file: string): string[] {
  return readFileSync(join(FIXTURES, name, file), 'utf8')
    .trimEnd()
    .split('\n');
}

function marked(lines: readonly string[]): string[] {
  const runs = findCode(lines);
  return lines.map((line, index) => {
    const run = runs.find(({ start, end }) => start <= index && index < end);
    return run === undefined || line.trim() === '' ? '-' : `code:${run.lang}`;
  });
}

/** Shares over all fixtures: lines are judged as code or not, blocks by language. */
function score(): { precision: number; recall: number; language: number; proseAsCode: number } {
  const count = { hit: 0, wrong: 0, missed: 0, prose: 0, named: 0, code: 0 };
  for (const name of readdirSync(FIXTURES)) {
    const got = marked(linesOf(name, 'input.txt'));
    linesOf(name, 'expected.txt').forEach((want, index) => {
      const is = got[index] ?? '-';
      if (want === '-') count.prose += 1;
      else count.code += 1;
      if (want !== '-' && is !== '-') count.hit += 1;
      if (want === '-' && is !== '-') count.wrong += 1;
      if (want !== '-' && is === '-') count.missed += 1;
      if (want !== '-' && is === want) count.named += 1;
    });
  }
  return {
    precision: count.hit / (count.hit + count.wrong),
    recall: count.hit / (count.hit + count.missed),
    language: count.named / count.code,
    proseAsCode: count.wrong / count.prose,
  };
}

describe('findCode on notes of many kinds', () => {
  it('stays above the accepted shares', () => {
    const { precision, recall, language, proseAsCode } = score();
    expect(precision).toBeGreaterThan(0.98);
    expect(recall).toBeGreaterThan(0.97);
    expect(language).toBeGreaterThan(0.9);
    expect(proseAsCode).toBeLessThan(0.01);
  });

  // one line of each of these is ambiguous and judged differently
  const inexact = new Set(['c-algo', 'go-web', 'linux-ops']);
  for (const name of readdirSync(FIXTURES).filter((entry) => !inexact.has(entry))) {
    it(`marks ${name} line by line`, () => {
      expect(marked(linesOf(name, 'input.txt'))).toEqual(linesOf(name, 'expected.txt'));
    });
  }
});

describe('findCode on single shapes', () => {
  it.each([
    ['a command with a value', ['建壶', 'go env -w GOPRIVATE=tea.example'], 1],
    ['a method call in an outline', ['\t\t1.倒茶', '\t\t\tpot.Pour(1)'], 1],
    ['a command and its gloss', ['go mod tidy 整理茶具', 'go mod vendor 打包茶具'], 0],
    ['comments without code', ['流程:', '//先烧水', '//再称茶', '//然后倒水', '喝茶'], 0],
    ['a muted item', ['//8、会修壶', '9、会泡茶'], 0],
    ['list items', ['- func Pour()：倒茶', '1. pot.Boil()', '* git init'], 0],
    ['headings and rulers', ['# 壶', '=====', '----- 杯 -----', '| a | b |', 'https://tea.example/x'], 0],
    [
      'English prose',
      ['Select a pot from the shelf and let it cool.', 'import duties are paid by the buyer'],
      0,
    ],
    [
      'one select without semicolon',
      ['避免判断空值：', 'select id from cups where owner is null', '会走全表'],
      1,
    ],
  ])('%s', (_, lines, runs) => {
    expect(findCode(lines)).toHaveLength(runs);
  });

  it('takes comment and call in turn as one pseudo program', () => {
    const lines = [
      '\t流程',
      '\t\t// 烧水',
      '\t\tboil',
      '\t\t// 洗杯',
      '\t\trinse+dry',
      '\t\t// 倒茶',
      '\t\tpour(pot)',
      '\t优点',
    ];
    expect(findCode(lines)).toEqual([expect.objectContaining({ start: 1, end: 7, pseudo: true })]);
  });

  it('keeps Chinese identifiers as pseudo code', () => {
    const [run] = findCode([
      '// 伪代码',
      'for 壶 := range 茶具 {',
      '\tif 壶空了 {',
      '\t\t加水',
      '\t}',
      '}',
      '所以要常看。',
    ]);
    expect(run).toMatchObject({ start: 0, end: 6, lang: 'go', pseudo: true, truncated: false });
  });

  it('marks a struct that never closes', () => {
    const [run] = findCode(['type Pot struct {', '\tvol int // 容量', '\tlid *Lid']);
    expect(run).toMatchObject({ start: 0, end: 3, truncated: true });
  });

  it('repairs a first line one tab too deep', () => {
    const [run] = findCode(['\t\t// 如果没水', '\tif pot.Empty() {', '\t    fill(pot)', '\t}', '\t下一步']);
    expect(run).toMatchObject({ start: 0, end: 4 });
  });

  it('stops at a shallower outline line', () => {
    const [run] = findCode(['\t\t\tcup := pot.Pour()', '\t\t\tcup.Drink()', '\t\tcase 1: 一个人喝']);
    expect(run).toMatchObject({ start: 0, end: 2 });
  });
});

describe('findCode on any lines', () => {
  const line = fc.oneof(
    fc.string(),
    fc.constantFrom(
      '\tfunc pour() {',
      '}',
      '',
      '// 倒茶',
      'a := 1',
      '茶',
      '/*',
      'cat <<EOF',
      'x:',
      '- y',
      '"""',
      'select *',
    ),
  );

  it('gives sorted, disjoint runs inside the region', () => {
    fc.assert(
      fc.property(fc.array(line, { maxLength: 40 }), (lines) => {
        let last = 0;
        for (const run of findCode(lines)) {
          expect(run.start).toBeGreaterThanOrEqual(last);
          expect(run.end).toBeGreaterThan(run.start);
          last = run.end;
        }
        expect(last).toBeLessThanOrEqual(lines.length);
      }),
    );
  });

  it('dedents without changing anything else', () => {
    fc.assert(
      fc.property(fc.array(line, { minLength: 1, maxLength: 20 }), (lines) => {
        const text = codeText(lines, { start: 0, end: lines.length });
        const out = text.split('\n');
        const flat = lines.flatMap((entry) => entry.split('\n'));
        expect(out).toHaveLength(flat.length);
        expect(out.every((entry, index) => flat[index]?.endsWith(entry))).toBe(true);
      }),
    );
  });
});
