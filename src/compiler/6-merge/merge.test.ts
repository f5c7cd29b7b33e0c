import { describe, expect, test } from 'vitest';
import { compileText, pageBody } from '../testing/compile-text.ts';
import { shinglesOf, similarity } from './shingles.ts';

describe('one topic, several notes', () => {
  const article = '---\ntopic: green-tea\n---\n\n# 绿茶\n\n不发酵的茶。\n\n## 水温 {#water}\n\n八十度。\n';

  test('the article comes first, then what other notes add, each with its lines', () => {
    const body = pageBody(
      compileText({ 'z.md': article, 'a.md': '# 龙井\n\n产自杭州的炒青绿茶。\n' }),
      'tea/green-tea',
    )!;
    expect(body.indexOf('不发酵的茶。')).toBeLessThan(body.indexOf('产自杭州'));
    expect(body).toContain('<Source note="a.md" lines="1-3" />');
  });

  test('what is said twice stands once, punctuation and width aside', () => {
    const body = pageBody(
      compileText({
        'a.md': '# 绿茶\n\n用八十度的水冲泡，时间不超过两分钟，否则会苦。\n',
        'b.md': '# 龙井\n\n用八十度的水冲泡,时间不超过两分钟,否则会苦.\n\n另外要用玻璃杯。\n',
      }),
      'tea/green-tea',
    )!;
    expect(body.match(/八十度的水/g)).toHaveLength(1);
    expect(body).toContain('另外要用玻璃杯。');
  });

  test.each([
    ['冲泡绿茶的水温不能超过 80 度，否则会把嫩芽烫熟。', '冲泡绿茶的水温不能超过 95 度，否则会把嫩芽烫熟。'],
    ['明前的龙井适合用玻璃杯直接冲泡，不用盖子。', '明前的龙井不适合用玻璃杯直接冲泡，不用盖子。'],
  ])('statements that differ in a number or a negation both stay, and are flagged: %s', (first, second) => {
    const compilation = compileText({ 'a.md': `# 绿茶\n\n${first}\n`, 'b.md': `# 龙井\n\n${second}\n` });
    const body = pageBody(compilation, 'tea/green-tea')!;
    expect(body).toContain(first);
    expect(body).toContain(second);
    expect(body).toContain('说法可能不一致');
    expect(compilation.summary.messages).toEqual({ 'merge:possible-contradiction': 1 });
  });

  test('a section that is another topic moves to its page and leaves a link', () => {
    const compilation = compileText({ 'a.md': '# 绿茶\n\n清香。\n\n## 红茶\n\n全发酵。\n' });
    expect(pageBody(compilation, 'tea/black-tea')).toContain('全发酵。');
    expect(pageBody(compilation, 'tea/green-tea')).toContain('[红茶](/tea/black-tea/)');
    expect(pageBody(compilation, 'tea/green-tea')).not.toContain('全发酵。');
  });
});

describe('similarity', () => {
  test.each([
    ['泡茶要用软水', '泡茶，要用软水！', 1],
    ['泡茶要用软水', '卖壶要看泥料', 0],
  ])('%s and %s', (a, b, expected) => {
    expect(similarity(shinglesOf(a), shinglesOf(b))).toBe(expected);
  });
});

describe('drawings', () => {
  test('a numbered procedure is drawn as a flowchart', () => {
    const body = pageBody(
      compileText({ 'a.md': '# 绿茶\n\n## 冲泡步骤\n\n1. 温杯\n2. 投茶\n3. 注水\n' }),
      'tea/green-tea',
    )!;
    expect(body).toContain('```mermaid title="冲泡步骤" generated');
    expect(body).toContain('s1 --> s2 --> s3');
  });

  test('a list that is no procedure is not', () => {
    const body = pageBody(
      compileText({ 'a.md': '# 绿茶\n\n## 产地\n\n1. 杭州\n2. 信阳\n3. 苏州\n' }),
      'tea/green-tea',
    )!;
    expect(body).not.toContain('mermaid');
  });

  test('the page of a domain says what it is about and maps its topics', () => {
    const body = pageBody(compileText({ 'a.md': '# 绿茶\n\n清香。\n\n# 红茶\n\n醇厚。\n' }), 'tea/index')!;
    expect(body).toContain('关于茶。');
    expect(body).toContain('```mermaid');
  });
});

test('an article of a domain opens the page of the domain, before the map; a second one follows', () => {
  const topics = {
    'green.md': '---\ntopic: green-tea\n---\n\n# 绿茶\n\n不发酵的茶。\n',
    'black.md': '---\ntopic: black-tea\n---\n\n# 红茶\n\n全发酵的茶。\n',
  };
  const compilation = compileText({
    ...topics,
    'tea.md': '---\ntopic: tea\n---\n\n# 茶\n\n从发酵看茶。\n\n## 怎么读 {#order}\n\n先读绿茶。\n',
    'more.md': '---\ntopic: tea\n---\n\n# 茶的补充\n\n茶也分季节。\n',
  });
  const body = pageBody(compilation, 'tea/index')!;
  expect(body.indexOf('从发酵看茶。')).toBeLessThan(body.indexOf('```mermaid'));
  expect(body.indexOf('```mermaid')).toBeLessThan(body.indexOf('怎么读 <Anchor id="order" />'));
  expect(body).toContain('茶也分季节。');
  expect(body).not.toContain('关于茶。');
  expect(compilation.summary.unaccounted).toBe(0);
  expect(pageBody(compileText(topics), 'tea/index')).toContain('关于茶。');
});
