import type { Saying } from '../diagnostics/index.ts';
import type { Section } from '../tree/nodes.ts';

/** Says what a rule did, where a person should know. */
export type Report = (saying: Pick<Saying, 'reason' | 'line'> & { severity?: Saying['severity'] }) => void;

/** Mends one kind of defect that notes have. Running a rule twice equals running it once. */
export interface Rule {
  /** Kebab-case, permanent: the rule's code in messages, the name of its file and of its fixture. */
  id: string;
  /** Changes the tree in place. */
  repair(root: Section, report: Report): void;
}
