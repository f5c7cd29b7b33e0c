import type { Rule } from '../rule.ts';
import { comparison } from './comparison.ts';
import { figureCaption } from './figure-caption.ts';
import { flowLine } from './flow-line.ts';
import { headingSeries } from './heading-series.ts';
import { htmlInText } from './html-in-text.ts';
import { labelledCallout } from './labelled-callout.ts';
import { numberedBullets } from './numbered-bullets.ts';
import { openTask } from './open-task.ts';
import { openingContents } from './opening-contents.ts';
import { personalRemark } from './personal-remark.ts';
import { prosAndCons } from './pros-and-cons.ts';
import { proseInCodeSpan } from './prose-in-code-span.ts';
import { questionRow } from './question-row.ts';
import { quoteAsAnswer } from './quote-as-answer.ts';
import { splitList } from './split-list.ts';

/** Every rule, in the order in which they run. */
export const rules: readonly Rule[] = [
  htmlInText,
  proseInCodeSpan,
  splitList,
  quoteAsAnswer,
  figureCaption,
  openTask,
  personalRemark,
  questionRow,
  labelledCallout,
  numberedBullets,
  prosAndCons,
  comparison,
  flowLine,
  headingSeries,
  openingContents,
];
