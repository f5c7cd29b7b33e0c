/** One credential or piece of personal data; the literal itself is never part of it. */
export interface Finding {
  /** Permanent kebab-case name of what was found, e.g. `password`. */
  kind: string;
  /** First UTF-16 offset of the literal, without its label. */
  start: number;
  /** Offset after the last character of the literal. */
  end: number;
}

/** Finds one family of secrets in text of any language. */
export interface Detector {
  id: string;
  /** Where the shape is described. */
  source: string;
  /**
   * Literals of which a text must hold one to be searched, ASCII letters in either case and digits for any digits (see
   * `literalFinder`): what makes it cheap to search a whole note and each of its strings with all detectors.
   */
  anchors: readonly string[];
  /** `held` are the anchors that the text holds. */
  find(text: string, held: ReadonlySet<string>): Finding[];
}
