import type { Filing } from '../stages.ts';
import type { Section } from '../tree/nodes.ts';
import { blocksOf, sectionsOf } from '../tree/sections.ts';
import { slugOf } from '../tree/slug.ts';

/** Lines of its own from which a section can be a page. */
const fewestLines = 6;
const generic =
  /^(?:总结|小结|其他|其它|过程|流程|步骤|概念|简介|介绍|背景|注意|注意事项|说明|示例|例子|举例|重点|优点|缺点|优缺点|特点|原理|区别|对比|作用|应用|场景|使用场景|基础|初级|中级|高级|资深|专家|进阶|拓展|扩展|参考|目录|设置|配置|安装|选择|问题|解决方案|实现方式|方法|内容|笔记|面试题?|interview|other|others|notes|summary|misc)$/iu;

/**
 * A topic for a section that no topic of the taxonomy claims: when it has a title that names something, enough text of
 * its own and a domain. Undefined when it should wait among the unfiled.
 */
export function foundTopic(
  section: Section,
  domain: string | undefined,
  isFiled: (section: Section) => boolean,
): Filing | undefined {
  if (domain === undefined || section.kind !== 'section' || !isName(section.name)) return undefined;
  if (ownLines(section, isFiled) < fewestLines) return undefined;
  return {
    topic: slugOf(section.name, 't'),
    score: 0.3,
    evidence: 'no topic of the taxonomy; large enough for a page',
    founds: { domain, title: section.name },
  };
}

function isName(name: string): boolean {
  const length = [...name].length;
  return (
    length >= 2 &&
    length <= 30 &&
    !generic.test(name) &&
    !/[。；;，,!！]|https?:/u.test(name) &&
    /\p{L}{2}/u.test(name)
  );
}

function ownLines(section: Section, isFiled: (section: Section) => boolean): number {
  const blocks = blocksOf(section).reduce(
    (sum, { lines }) => sum + (lines ? lines.end - lines.start + 1 : 1),
    0,
  );
  return sectionsOf(section)
    .filter((child) => !isFiled(child))
    .reduce((sum, child) => sum + 1 + ownLines(child, isFiled), blocks);
}
