import { expect, test } from 'vitest';
import { compileText, pageBody } from '../testing/compile-text.ts';

test('text after a part of a section stays after it', () => {
  const parts = '\t1.产地\n\t\t龙井村\n\t\t虎跑\n\t\t九溪\n\t\t梅家坞\n\t\t翁家山\n';
  const compilation = compileText({
    'a.txt': `1.绿茶\n${parts}\t(水别太烫)\n\t2.冲泡\n\t\t温杯\n\t\t投茶\n\t\t注水\n\t\t出汤\n`,
  });
  const body = pageBody(compilation, 'tea/green-tea')!;
  const order = ['龙井村', '水别太烫', '温杯'].map((words) => body.indexOf(words));
  expect(order).not.toContain(-1);
  expect(order).toEqual(order.toSorted((a, b) => a - b));
});

test('where a section comes from stands at its end, below its last part', () => {
  const note =
    '# 绿茶\n\n清香。\n\n## 产地\n\n龙井村。\n\n### 村口\n\n一棵老树，年年有茶。\n\n再往里走。\n\n- 一\n- 二\n- 三\n- 四\n';
  const body = pageBody(compileText({ 'a.md': note }), 'tea/green-tea')!;
  expect(body.indexOf('<Source')).toBeGreaterThan(body.indexOf('再往里走'));
});

test('a long question that stands below its title in full is still open', () => {
  const question =
    '绿茶为什么要用八十度的水来泡，而不是用刚刚烧开的水直接冲下去，这样泡出来的茶汤会有什么不同的味道和颜色，又应该等多久才倒出来？';
  const body = pageBody(compileText({ 'a.md': `# 绿茶\n\n${question}\n` }), 'tea/green-tea')!;
  expect(body).toMatch(/<Question [^>]*status="open"/u);
  expect(body).toContain(question);
});
