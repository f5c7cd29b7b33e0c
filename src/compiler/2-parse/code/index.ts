export { codeText } from './code-text.ts';
export { type CodeRun, findCode } from './find-code.ts';
export { unfoldInlineProgram } from './inline-program.ts';
export { isCode } from './is-code.ts';
export { languageLabel } from './language-label.ts';
export { type LanguageGuess, languageOf } from './language-of.ts';
