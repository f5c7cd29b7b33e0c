import { join } from 'node:path';
import type { DiagramRequest } from '../../src/compiler/index.ts';
import { createDiagramRenderer } from '../../src/diagrams/index.ts';
import { CommandFailure } from '../command/failure.ts';
import { count, phase } from '../command/progress.ts';
import { type Place, siteCache } from '../notes/place.ts';

/** Draws every diagram into the cache that the site takes them from, and gives a line for each that cannot be drawn. */
export async function diagramProblems(diagrams: readonly DiagramRequest[], place: Place): Promise<string[]> {
  const renderer = createDiagramRenderer({ cacheDir: join(siteCache(place), 'diagrams') });
  const problems: string[] = [];
  try {
    for (const diagram of diagrams) {
      const result = await renderer.render(diagram);
      if (!result.ok) problems.push(problemLine(diagram, result.problem));
    }
  } finally {
    await renderer.close();
  }
  return problems;
}

/** Draws every diagram, or fails with all that cannot be drawn. */
export async function checkDiagrams(diagrams: readonly DiagramRequest[], place: Place): Promise<void> {
  const problems = await phase(
    'diagrams',
    () => diagramProblems(diagrams, place),
    (found) => `${count(diagrams.length, 'diagram')}, ${count(found.length, 'problem')}`,
  );
  if (problems.length === 0) return;
  throw new CommandFailure(
    [...problems, `${count(problems.length, 'diagram')} cannot be drawn: mend the source in the note`].join(
      '\n',
    ),
  );
}

function problemLine(
  diagram: DiagramRequest,
  problem: { line: number; column: number; reason: string; expected?: string },
): string {
  const { line, column, reason, expected } = problem;
  const place =
    diagram.line > 0
      ? `${diagram.note}:${diagram.line + line - 1}:${column}`
      : `${diagram.page}:${line}:${column}`;
  return `${place} error ${reason}${expected === undefined ? '' : `, expected ${expected}`}`;
}
