import { BRACE_SHAPES, CALL_SHAPES, type LineShape, type Strength, WIDE_SHAPES } from './line-shapes.ts';
import { BLOCK_SHAPES, DATA_SHAPES, SCRIPT_SHAPES, SQL_SHAPES } from './line-shapes-more.ts';
import { countHan, wideShare } from './masking.ts';
import { commandStrength } from './shell-commands.ts';

const SYMBOL =
  /[()=.[\]<>"'*&:$@/\\{}+-]|^(?:return|break|continue|import|package|use|using|goto|throw|delete|new|let|const|var|int|char|void|commit|rollback|begin)\b/;

const NARROW_SHAPES: readonly LineShape[] = [
  ...WIDE_SHAPES,
  ...BRACE_SHAPES,
  ...CALL_SHAPES,
  ...DATA_SHAPES,
  ...BLOCK_SHAPES,
  ...SQL_SHAPES,
  ...SCRIPT_SHAPES,
];

function best(shapes: readonly LineShape[], core: string): Strength {
  let found: Strength = 0;
  for (const shape of shapes) {
    if (shape.strength > found && shape.pattern.test(core)) found = shape.strength;
    if (found === 3) break;
  }
  return found;
}

// a semicolon ends a statement only when the rest looks like one: prose lists end with it too
function statementStrength(core: string): Strength {
  if (!core.endsWith(';')) return 0;
  if (SYMBOL.test(core.slice(0, -1))) return 3;
  return core.split(/\s+/).length <= 3 ? 2 : 0;
}

function isSentence(core: string): boolean {
  const words = core.split(/\s+/);
  return (
    words.length > 4 && words.filter((word) => /^[A-Za-z]+[.,:;!?]?$/.test(word)).length / words.length > 0.85
  );
}

// queries and imports are the statements that read like sentences
function isQuery(core: string): boolean {
  if (/^from \.?[\w.]+ import \w+(?:, ?\w+)*$/.test(core)) return true;
  return /^(?:select|delete|update|insert)\b.+\b(?:from|set|into)\b/i.test(core) && !core.endsWith('.');
}

/** How surely the masked core of a line is code. */
export function codeStrength(core: string): Strength {
  if (core === '') return 0;
  if (countHan(core) > 0 || wideShare(core) > 0)
    return wideShare(core) > 0.75 && !core.endsWith('{') ? 0 : best(WIDE_SHAPES, core);
  const narrow = best(NARROW_SHAPES, core);
  if (narrow === 3) return isSentence(core) && !isQuery(core) ? 1 : 3;
  const command = commandStrength(core);
  const found = Math.max(narrow, command, statementStrength(core)) as Strength;
  return found < 3 && isSentence(core) ? 0 : found;
}
