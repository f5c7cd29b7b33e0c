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
