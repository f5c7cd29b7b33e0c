import type { Rule } from '../rule.ts';
import { figureCaption } from './figure-caption.ts';
import { htmlInText } from './html-in-text.ts';
import { proseInCodeSpan } from './prose-in-code-span.ts';
import { questionRow } from './question-row.ts';
import { quoteAsAnswer } from './quote-as-answer.ts';

/** Every rule, in the order in which they run. */
export const rules: readonly Rule[] = [htmlInText, proseInCodeSpan, quoteAsAnswer, figureCaption, questionRow];
