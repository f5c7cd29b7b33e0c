import { describe, expect, test } from 'vitest';
import { compileText, pageBody, teaTaxonomy } from '../testing/compile-text.ts';
import { lexiconOf } from './lexicon.ts';

describe('lexicon', () => {
  const lexicon = lexiconOf(teaTaxonomy);
  test.each([
    ['绿茶', undefined, 'green-tea'],
    ['Green Tea', undefined, 'green-tea'],
    ['龙井是什么？', undefined, 'green-tea'],
    ['储存', 'tea', 'tea-storage'],
    ['储存', 'pots', 'pot-care'],
    ['储存', undefined, undefined],
    ['养壶的三个步骤', undefined, 'pot-care'],
    ['绿茶、红茶、乌龙，都要会泡', undefined, undefined],
    ['价格', 'tea', undefined],
  ])('%s in %s is %s', (title, domain, topic) => {
    expect(lexicon.topicIn(title, domain)?.topic).toBe(topic);
  });

  test('a title names the domain whose longest name it holds', () => {
    expect(lexicon.domainIn('茶壶怎么选')).toBe('pots');
    expect(lexicon.domainIn('茶叶的产地')).toBe('tea');
    expect(lexicon.domainIn('水温')).toBeUndefined();
  });
});

describe('filing', () => {
  test('a bare word is filed under the domain above it', () => {
    const compilation = compileText({
      'a.md': '# 茶壶\n\n## 储存\n\n倒扣晾干再收。\n\n# 茶叶\n\n## 储存\n\n避光。\n',
    });
    expect(pageBody(compilation, 'pots/pot-care')).toContain('倒扣晾干再收。');
    expect(pageBody(compilation, 'tea/tea-storage')).toContain('避光。');
  });

  test('a section without evidence follows its parent', () => {
    const compilation = compileText({ 'a.md': '# 绿茶\n\n## 步骤\n\n先温杯。\n' });
    expect(pageBody(compilation, 'tea/green-tea')).toContain('先温杯。');
  });

  test('a title that names nothing goes on with the section above', () => {
    const compilation = compileText({
      'a.md': '# 笔记\n\n## 绿茶\n\n清香。\n\n## 总结\n\n趁新喝。\n\n## 第二个问题\n\n放冰箱。\n',
    });
    expect(pageBody(compilation, 'tea/green-tea')).toMatch(/清香。[\s\S]*趁新喝。[\s\S]*放冰箱。/u);
  });

  test('the words of the text decide where the title says nothing', () => {
    const compilation = compileText({ 'a.md': '# 提醒\n\n密封罐能防受潮，受潮就没救。密封罐每年换。\n' });
    expect(pageBody(compilation, 'tea/tea-storage')).toContain('密封罐');
  });

  test('an override of a person wins', () => {
    const taxonomy = { ...teaTaxonomy, overrides: [{ note: 'a.md', section: '绿茶', topic: 'black-tea' }] };
    const compilation = compileText({ 'a.md': '# 绿茶\n\n其实说的是红茶。\n' }, { taxonomy });
    expect(pageBody(compilation, 'tea/black-tea')).toContain('其实说的是红茶。');
  });

  test('an override that matches nothing is reported', () => {
    const taxonomy = { ...teaTaxonomy, overrides: [{ note: 'a.md', section: '白茶', topic: 'black-tea' }] };
    const { summary } = compileText({ 'a.md': '# 绿茶\n\n清香。\n' }, { taxonomy });
    expect(summary.messages['classify:unused-override']).toBe(1);
  });

  test('what fits nothing waits among the unfiled', () => {
    const compilation = compileText({ 'notes/b.md': '# 杂记\n\n今天下雨。\n' });
    expect(pageBody(compilation, 'unfiled/notes-b')).toContain('今天下雨。');
  });

  test('an enumeration is about what it names first, and the parts below it about that', () => {
    const compilation = compileText({
      'a.md': '# 茶壶，储存、茶叶、绿茶\n\n## 储存\n\n倒扣。\n',
    });
    expect(pageBody(compilation, 'pots/pot-care')).toContain('倒扣。');
  });

  test('a loose question below a domain is filed among the loose notes of that domain', () => {
    const compilation = compileText({ 'a.md': '# 茶壶\n\n## 谁会修补？\n\n# 绿茶\n\n清香。\n' });
    expect(pageBody(compilation, 'pots/pots-loose-notes')).toContain('谁会修补？');
  });

  test('loose text goes where the sections on both sides are', () => {
    const compilation = compileText({
      'b.md': '先烧一壶水。\n\n再等它凉一会儿。\n\n## 绿茶\n\n清香。\n\n## 红茶\n\n醇厚。\n',
    });
    expect(pageBody(compilation, 'tea/tea-loose-notes')).toContain('再等它凉一会儿。');
    expect(compilation.summary.unfiled).toBe(0);
  });

  test('one phrase in common with a topic of another domain is chance', () => {
    const compilation = compileText({ 'b.md': '# 别的\n\n写得密封罐一样。\n\n# 杂记\n\n天晴。\n' });
    expect(pageBody(compilation, 'tea/tea-storage')).toBeUndefined();
  });

  test('a large section that no topic claims becomes a topic of its domain', () => {
    const lines = Array.from({ length: 8 }, (_, index) => `- 第 ${index} 个窑口的泥料特点`).join('\n');
    const compilation = compileText({ 'c.md': `# 茶壶\n\n## 窑口\n\n${lines}\n` });
    const founded = compilation.files.find(
      ({ path, text }) => path.startsWith('pages/pots/') && text.includes('第 3 个窑口'),
    );
    expect(founded?.text).toContain('title: 窑口');
  });
});
