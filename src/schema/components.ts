import { z } from 'zod';

const text = z.string();

/** Kinds of callouts, named as documentation readers know them. */
export const calloutKinds = [
  'note',
  'tip',
  'important',
  'warning',
  'caution',
  'example',
  'experience',
] as const;

/**
 * The closed set of components a page may contain, each with its attributes.
 * All attributes are plain strings; a page that holds anything else is refused when it is written.
 * `flow` components stand between blocks, `text` components inside a sentence; `void` ones have no children.
 */
export const components = {
  /** Gives the heading it ends its permanent id: `## Title <Anchor id="why" />`. */
  Anchor: { place: 'text', void: true, attributes: z.strictObject({ id: text }) },
  /** Priority that a note gave a heading, beside its title. */
  Badge: { place: 'text', void: true, attributes: z.strictObject({ kind: z.enum(['must', 'recommended']) }) },
  /** Citation of a primary source at the sentence; `id` is in the page's `references`. */
  Cite: { place: 'text', void: true, attributes: z.strictObject({ id: text }) },
  /** Highlighted words. */
  Mark: { place: 'text', void: false, attributes: z.strictObject({}) },
  /** Strong emphasis where asterisks would not be read as such beside CJK punctuation. */
  Strong: { place: 'text', void: false, attributes: z.strictObject({}) },
  /** A claim that is often repeated and wrong; the children say what is true. */
  Correction: {
    place: 'flow',
    void: false,
    attributes: z.strictObject({ id: text, claim: text, since: text.optional() }),
  },
  /** A question; the children are its answer, none when it is still open. `id` is its anchor. */
  Question: {
    place: 'flow',
    void: false,
    attributes: z.strictObject({
      id: text,
      title: text,
      status: z.enum(['answered', 'open']),
      /** `yes` when the note ticked it off, `no` when it left the box empty. */
      mastered: z.enum(['yes', 'no']).optional(),
    }),
  },
  /** Remark set apart from the running text. */
  Callout: {
    place: 'flow',
    void: false,
    attributes: z.strictObject({ kind: z.enum(calloutKinds), title: text.optional() }),
  },
  /** What speaks for a thing beside what speaks against it: one `Pros` and one `Cons`, in the order of the note. */
  ProsCons: { place: 'flow', void: false, attributes: z.strictObject({}) },
  Pros: { place: 'flow', void: false, attributes: z.strictObject({}) },
  Cons: { place: 'flow', void: false, attributes: z.strictObject({}) },
  /** Steps that follow one another, as an ordered list. */
  Flow: { place: 'flow', void: false, attributes: z.strictObject({}) },
  /** Picture that a note refers to. Only `local` ones can be shown; the others keep their place and say why. */
  Figure: {
    place: 'flow',
    void: true,
    attributes: z.strictObject({
      kind: z.enum(['local', 'missing', 'remote']),
      /** Site path of a local picture, else what the note pointed to. */
      target: text,
      alt: text.optional(),
      caption: text.optional(),
    }),
  },
  /** Says where the section that it ends comes from. */
  Source: { place: 'flow', void: true, attributes: z.strictObject({ note: text, lines: text }) },
} as const;

/** Name of a component that a page may contain. */
export type ComponentName = keyof typeof components;
