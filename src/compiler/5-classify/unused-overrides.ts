import type { Taxonomy } from '../../schema/taxonomy.ts';
import { say } from '../diagnostics/index.ts';
import type { ClassifiedNote } from '../stages.ts';
import { everySection } from '../tree/sections.ts';

/**
 * Reports the overrides that decide nothing any more, because their note or its section is gone. The message stands on
 * the note, or on the first one when the note itself is gone.
 */
export function reportUnusedOverrides(notes: readonly ClassifiedNote[], { overrides }: Taxonomy): void {
  for (const override of overrides) {
    const owner = notes.find(({ note }) => note.file.path === override.note);
    const sections = owner ? [...everySection(owner.note.root)] : [];
    if (sections.some(({ name }) => name === override.section)) continue;
    const file = (owner ?? notes[0])?.note.file;
    if (!file) continue;
    say(file, {
      source: 'classify',
      ruleId: 'unused-override',
      reason: `Unexpected override for the topic "${override.topic}" that matches no section of "${override.note}", expected a title of that note; remove it from the taxonomy`,
      line: 1,
      severity: 'warning',
    });
  }
}
