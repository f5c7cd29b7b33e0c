import type { Saying } from './say.ts';

/** What is known of a code: it is permanent, so that a search for it always leads here. */
export interface DiagnosticCode {
  severity: Saying['severity'];
  /** What was found, why it matters, and what a person can do: one sentence each. */
  what: string;
  why: string;
  todo: string;
}

/**
 * Every code that a message may carry, `source:rule`. A code is never renamed or used for something else; one that is no
 * longer said stays, with `retired`.
 */
export const diagnosticCodes: Readonly<Record<string, DiagnosticCode & { retired?: string }>> = {
  'classify:unknown-topic': {
    severity: 'warning',
    what: 'The front matter of a note names a topic that the taxonomy does not have.',
    why: 'The note cannot become the article of a page that nobody has planned; it was filed by its content instead.',
    todo: 'Add the topic to taxonomy.yml or mend its slug in the note.',
  },
  'classify:unused-override': {
    severity: 'warning',
    what: 'An override of the taxonomy matches no section of the notes.',
    why: 'A decision that no longer decides anything hides that the note was changed or moved.',
    todo: 'Mend the note or the section it names, or remove it.',
  },
  'emit:not-inert': {
    severity: 'warning',
    what: 'A block could not be written so that it is text and components only.',
    why: 'A page may hold nothing that is executed or interpreted; the block stands on the page as code.',
    todo: 'Look at the lines of the note and write them more plainly.',
  },
  'link:dead-link': {
    severity: 'warning',
    what: 'A link leads to nothing that the site has.',
    why: 'Readers would follow it in vain; its text was kept without the link.',
    todo: 'Mend the target: an address, `topic:slug`, or the path of a note in the folder.',
  },
  'link:missing-picture': {
    severity: 'warning',
    what: 'A picture is not in the notes folder.',
    why: 'Its place on the page shows a placeholder with what the note pointed to.',
    todo: 'Put the file where the note says.',
  },
  'link:planned-topic': {
    severity: 'info',
    what: 'A link leads to a topic that the taxonomy plans and no note has written yet.',
    why: 'Its text was kept; it becomes a link by itself when the page exists.',
    todo: 'Nothing, or write the topic.',
  },
  'link:remote-picture': {
    severity: 'info',
    what: 'A picture is on another host.',
    why: 'Pages load nothing from elsewhere; a placeholder keeps its place.',
    todo: 'Save the picture into the notes folder and point to it.',
  },
  'link:unknown-citation': {
    severity: 'warning',
    what: 'A citation has a key that the bibliography does not have.',
    why: 'A reader could not look it up; it stands on the page as it was written.',
    todo: 'Add the key to sources.yml or mend it in the note.',
  },
  'merge:possible-contradiction': {
    severity: 'warning',
    what: 'Two notes say nearly the same with another number or a negation.',
    why: 'One of them may be wrong; both stand on the page, side by side.',
    todo: 'Find out which is right and mend the other note.',
  },
  'parse:broken-front-matter': {
    severity: 'warning',
    what: 'The block at the head of a note is not YAML.',
    why: 'Nothing in it was taken as a decision; it stands on the page as text.',
    todo: 'Write it as `key: value` lines, or remove the dashes around it.',
  },
  'parse:heading-without-text': {
    severity: 'warning',
    what: 'A heading has no text.',
    why: 'Nothing could stand in the contents of the page for it; it was left out.',
    todo: 'Give it a title or remove its marks.',
  },
  'parse:invisible-character': {
    severity: 'warning',
    what: 'A note holds characters that cannot be seen: zero-width ones, or ones that change the direction of text.',
    why: 'They make text say something else than it shows, and break search; they were taken out.',
    todo: 'Nothing; when the line was copied from somewhere, look at what it really says.',
  },
  'parse:numbering': {
    severity: 'info',
    what: 'The number of an item does not follow the one above.',
    why: 'An item may be missing; the number was kept as written.',
    todo: 'Mend the number if it is a slip.',
  },
  'parse:outlandish-line': {
    severity: 'warning',
    what: 'A line is far longer, or begins with far more marks, than anybody writes.',
    why: 'Reading it could take for ever; it stands on the page as plain text.',
    todo: 'Break the line, put it into a fence, or leave it out.',
  },
  'parse:truncated-note': {
    severity: 'warning',
    what: 'A note ends in the middle of a sentence or of code.',
    why: 'Its rest seems to be missing; what is there was kept.',
    todo: 'Find the rest of the note.',
  },
  'parse:unclosed-fence': {
    severity: 'warning',
    what: 'A fence of a code block is never closed.',
    why: 'All text below would be code; the block was ended before the next heading.',
    todo: 'Close the fence where the code ends.',
  },
  'parse:unclosed-wrapper': {
    severity: 'warning',
    what: 'A wrapper (`<pre>`, a tag of a template language) is never closed.',
    why: 'Where it ends is a guess; it was taken to reach to the end of the note.',
    todo: 'Close it or remove it.',
  },
  'redact:secret': {
    severity: 'warning',
    what: 'A note holds a credential or personal data.',
    why: 'It was masked in everything that is published; whoever can read the note can still read it there.',
    todo: 'Take it out of the note; change the credential if others have seen it.',
  },
  'repair:heading-series': {
    severity: 'warning',
    what: 'Headings of a series do not have the rank that their numbers give them.',
    why: 'The contents of the page would nest them wrongly; they were brought to one rank.',
    todo: 'Nothing, or mend the ranks in the note.',
  },
};
