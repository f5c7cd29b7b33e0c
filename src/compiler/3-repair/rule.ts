import type { VFile } from 'vfile';
import type { Section } from '../tree/nodes.ts';

/** Mends one kind of defect that notes have. Running a rule twice equals running it once. */
export interface Rule {
  /** Kebab-case, permanent: the rule's code in messages, the name of its file and of its fixture. */
  id: string;
  /** Changes the tree in place and says on the file what it did, where a person should know. */
  repair(root: Section, file: VFile): void;
}
