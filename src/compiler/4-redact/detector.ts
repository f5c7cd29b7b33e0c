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
   * Literals of which every text holds one in which there is something to find: ASCII letters in either case, any digit
   * as `0`. A text without any is not searched, which is what makes searching a whole note and each of its strings cheap.
   */
  anchors: readonly string[];
  /** `held` are the anchors that the text holds. */
  find(text: string, held: ReadonlySet<string>): Finding[];
}
