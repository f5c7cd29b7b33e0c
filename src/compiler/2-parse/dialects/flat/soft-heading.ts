import { markerOf } from '../../marker.ts';
import { asksByMark } from '../../question.ts';

const headNoun =
  /(?:方案|方式|原理|问题|规则|特点|总结|流程|过程|步骤|机制|模型|策略|区别|对比|作用|场景|优点|缺点|优势|劣势|结构|架构|算法|协议|类型|分类|概念|定义|简介|介绍|实现|应用|优化|配置|安装|命令|基础|进阶|组件|用法|做法|写法|方法|要点|细节|思路|背景|目的|好处|坏处|问答|相关|注意|注意事项)$/u;
const finiteVerb = /[是有会能将把被让了着]|可以|使[用得]|需要|应该|进行|通过|支持|表示|用[来于]/u;

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

/**
 * Whether a line in the middle of a run of lines is a heading: it ends in a colon, or it is a short name between lines
 * that are much longer.
 */
export function isHeadingWithin(lines: readonly string[], index: number): boolean {
  const [above, line, below] = [lines[index - 1] ?? '', lines[index]!, lines[index + 1] ?? ''];
  if (
    below.trim() === '' ||
    !isSoftHeading(line, { blankAbove: false, headingAbove: false, bodyBelow: true })
  )
    return false;
  if (/[:：]$/u.test(line.trim())) return true;
  const length = [...line.trim()].length;
  const isLonger = (other: string) => [...other.trim()].length >= Math.max(20, length * 2.5);
  return (
    length <= 10 && headNoun.test(line.trim()) && isLonger(above) && (isLonger(below) || asksByMark(below))
  );
}

/** Whether a line between blank lines is the heading of the longer text that follows. */
export function isLoneHeading(lines: readonly string[], index: number): boolean {
  const words = lines[index]!.trim();
  const name = words.replace(/^\d{1,2}\s*[.、)）]\s*(?=[^\d\s])/u, '');
  const isAlone = (lines[index - 1]?.trim() ?? '') === '' && lines[index + 1]?.trim() === '';
  const below = lines[index + 2]?.trim() ?? '';
  const length = [...name].length;
  if (!isAlone || length > 16 || !passesGate(name) || !headNoun.test(name.replace(/[:：]$/u, '')))
    return false;
  return [...below].length >= length * 2 && markerOf(below) === undefined && !/^[#>`|!<]/.test(below);
}

/** Whether lines are all short names, as in a list of subjects. */
export function areNames(lines: readonly string[]): boolean {
  return lines.every(
    (line) =>
      passesGate(line.trim()) && [...line.trim()].length <= 16 && !/[:：]$|\t|\S\s{2,}\S/u.test(line.trim()),
  );
}

function passesGate(words: string): boolean {
  return (
    [...words].length <= 24 &&
    [...words].length >= 2 &&
    !/[，,。；;！!`"=<>{}|$\\]|https?:|\.\.\.$|…$/u.test(words) &&
    !/[:：](?=.)|^\d{1,2}\s/u.test(words) &&
    !asksByMark(words) &&
    !/(?:用|看|学|了解|复习)一下$|^(?:待|todo)/iu.test(words) &&
    markerOf(words) === undefined &&
    /[\p{Script=Han}\p{L}]/u.test(words)
  );
}
