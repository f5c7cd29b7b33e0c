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
  find(text: string): Finding[];
}
