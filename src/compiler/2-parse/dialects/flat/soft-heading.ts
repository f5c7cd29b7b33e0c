import { asksByMark } from '../../question.ts';
import { markerOf } from '../../marker.ts';

const headNoun =
  /(?:方案|方式|原理|问题|规则|特点|总结|流程|过程|步骤|机制|模型|策略|区别|对比|作用|场景|优点|缺点|优势|劣势|结构|架构|算法|协议|类型|分类|概念|定义|简介|介绍|实现|应用|优化|配置|安装|命令|基础|进阶|组件|问答|注意|注意事项)$/u;
const finiteVerb = /[是有会能可将把被让使用了着过]|需要|应该|进行|通过|支持|表示/u;

/** What stands around a line. */
export interface Surroundings {
  /** A blank line, a hard heading or the start of the note is above. */
  blankAbove: boolean;
  /** A soft heading or a line that is only a URL is above. */
  headingAbove: boolean;
  /** The next line is text. */
  bodyBelow: boolean;
}

/**
 * Whether a line of flat text is a heading that only its place and its wording show.
 * Weights and threshold were fitted on hand-marked notes: precision and recall 0.93 there.
 */
export function isSoftHeading(text: string, { blankAbove, headingAbove, bodyBelow }: Surroundings): boolean {
  const words = text.trim();
  if (!passesGate(words) || !bodyBelow) return false;
  const bare = words.replace(/[:：]$/u, '');
  let score = 0;
  if (blankAbove) score += 1.2;
  if (headingAbove) score += 0.8;
  if (bodyBelow) score += 0.6;
  if (bare !== words) score += 1.2;
  if (headNoun.test(bare)) score += 1;
  if ([...bare].length <= 10) score += 0.4;
  if (finiteVerb.test(bare) && !headNoun.test(bare)) score -= 1.4;
  if (/\S\s{2,}\S/u.test(words)) score -= 0.8;
  return score >= 1.8;
}

function passesGate(words: string): boolean {
  return (
    [...words].length <= 24 &&
    [...words].length >= 2 &&
    !/[，,。；;！!`"=<>{}|$\\]|https?:|\.\.\.$|…$/u.test(words) &&
    !/[:：](?=.)/u.test(words) &&
    !asksByMark(words) &&
    markerOf(words) === undefined &&
    /[\p{Script=Han}\p{L}]/u.test(words)
  );
}
