import type { Block, Section } from '../tree/nodes.ts';

/** Builds a tree of sections from headings with levels, as they come. */
export interface SectionStack {
  /** Opens a section below the nearest one with a smaller level. */
  open(section: Section, level: number): void;
  /** Adds to the innermost open section. */
  add(...blocks: (Block | Section)[]): void;
  /** Closes every section with at least this level. */
  close(level: number): void;
  /** Closes the innermost section while it is a question: an answer ends where the next question is asked. */
  closeQuestion(): void;
  /** Whether the innermost section is a question of which nothing is answered yet, alone or above the code it is about. */
  awaitsAnswer(): false | 'alone' | 'with-code';
  /** Makes a question of the innermost section when something in it answers; a section with sections below stays one. */
  asks(): void;
  /** Innermost open section. */
  current(): Section;
  /** Level of the innermost open section; 0 for the root. */
  level(): number;
}

/** Makes a stack whose innermost section is `root`. */
export function sectionStack(root: Section): SectionStack {
  const open: { section: Section; level: number }[] = [{ section: root, level: 0 }];
  const top = () => open.at(-1)!;
  const close = (level: number) => {
    while (open.length > 1 && top().level >= level) open.pop();
  };
  return {
    open(section, level) {
      close(level);
      top().section.children.push(section);
      open.push({ section, level });
    },
    add: (...blocks) => void top().section.children.push(...blocks),
    close,
    closeQuestion() {
      while (open.length > 1 && top().section.kind === 'question') open.pop();
    },
    awaitsAnswer() {
      const { kind, children } = top().section;
      if (kind !== 'question' || children.some(({ type }) => type !== 'code')) return false;
      return children.length === 0 ? 'alone' : 'with-code';
    },
    asks() {
      const { section } = top();
      if (section.name !== '' && section.children.every((child) => child.type !== 'section'))
        section.kind = 'question';
    },
    current: () => top().section,
    level: () => top().level,
  };
}
