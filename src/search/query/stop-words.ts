/** Chinese words of questions and grammar, which are on every page or on none, as parts of a regular expression. */
const han = [
  '怎么(?:选|回事|样|办|做|用|看|写)?|会?怎样|如何|为什么|为何|[是有做干]?什么(?:时候|样|是)?|干嘛|有?哪(?:个好|几?[个种]|[些里儿])',
  '有?多[大少]|多久|有?几种|会不会|能不能|是不是|要不要|该不该|好不好',
  '的?时候|这么|那么|是否|可以|以及|或者|还是|需要|应该|请问|一下|之间|之后|能够|进行|一个|我们|不同|意思|到底|但是|因为|所以|如果|可能',
  '[只还才]能|只有|必须|已经|出来|起来|用来|更好',
].join('|');
const hanSingle = '的了吗呢吧啊呀是和与跟及或';
/** Words of grammar that also begin or end other words: they go only where they stand alone. */
const loneHan = new Set(
  '有在会把被也都就让从到给对要能做为用上下中里时后前去来这那个些种次没不很更最再还说叫么',
);
/** The same at the beginning of a part, unless they begin one of these words. */
const leadingHan = /^(?:用(?!户|法|例|途|量)|会(?!话|议)|能(?!力)|把|在(?!线)|给|让(?!出))(?=..)/u;
const hanStop = new RegExp(`${han}|[${hanSingle}]`, 'gu');

const latin = new Set(
  (
    'a an the of how to in on for is are was what why do does did with and or vs between when which from it be ' +
    'can i my we you by at as this that there use used uses using should would could will than then so if into about ' +
    'happen happens need needs get gets has have been was were'
  ).split(' '),
);

/** Words that narrow a question without naming its subject: they count, but less. Longer ones first. */
const softHan = new RegExp(
  [
    '优缺点|注意事项|最佳实践|工作原理|面试题?|知识点',
    '区别|原理|实现|优化|排查|流程|过程|机制|方式|方法|作用|特点|使用|应用|场景|介绍|概念|问题|总结|对比|解决|处理|保证|设计|选择|详解',
    '入门|教程|命令|底层|源码|方案|优点|缺点|[好坏]处|危害|理解|常见|关系|含义|定义|步骤|思路|技巧|策略|算法',
    // What one does with a subject, or how it is.
    '减少|增加|提[高升]|降低|减轻|加快|避免|防止|预防|导致|引起|造成|发生|出现|产生|影响|支持|允许|采用|利用|保持|确保|决定|判断|作为',
    '查看|定位|获取|得到|返回|改变|开始|结束|普通|一般|常用|主要|重要|可靠|[合适]适|正确|直接|马上|立即|完全|一定|经常|总是|容易|严重',
    '大量|很多|所有|每个|任何|其他|分别|各自|具体|实际|线上|业务|用于|代替|替代|数量|时机|情况|压力|[太过][多大小高]|原来|程序|几次|安全|数据',
  ].join('|'),
  'gu',
);
const softLatin = new Set(
  (
    'vs difference example tutorial guide basics intro introduction usage not instead choose decide start better best ' +
    'problem issue mean means work works design implementation optimization optimisation internals'
  ).split(' '),
);

/** Parts of a run of characters that are left without words of questions; the run itself when nothing else is. */
export function withoutStopWords(run: string): string[] {
  const parts = run
    .split(hanStop)
    .map((part) => part.replace(leadingHan, ''))
    .filter((part) => part !== '' && !loneHan.has(part));
  return parts.length > 0 ? parts : [run];
}

/** Whether a run of characters says nothing beside being a question. */
export function isHanStop(run: string): boolean {
  const rest = run.replace(hanStop, '');
  return rest === '' || loneHan.has(rest);
}

/** Whether a run of characters is one word that only narrows the question. */
export function isHanSoft(run: string): boolean {
  return run.replace(softHan, '') === '';
}

/** Whether an English word, in lower case, says nothing. */
export function isLatinStop(word: string): boolean {
  return latin.has(word);
}

/** Whether an English word, in lower case, says little. */
export function isLatinSoft(word: string): boolean {
  return softLatin.has(word);
}

/** A part of a run and whether it only narrows the question. */
export interface Phrase {
  text: string;
  soft: boolean;
}

/** Cuts a part at words that only narrow the question. */
export function phrasesOf(part: string): Phrase[] {
  const phrases: Phrase[] = [];
  let end = 0;
  for (const { 0: word, index } of part.matchAll(softHan)) {
    if (index > end) phrases.push({ text: part.slice(end, index), soft: false });
    phrases.push({ text: word, soft: true });
    end = index + word.length;
  }
  if (end < part.length) phrases.push({ text: part.slice(end), soft: false });
  return phrases;
}
