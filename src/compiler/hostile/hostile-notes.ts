/** A note that tries to be more than text. */
export interface HostileNote {
  /** `family/case` */
  id: string;
  /** Path of the note inside the notes folder. */
  path: string;
  text: string;
}

/**
 * Reads the notes of a family. `%%%% case path` begins a note; `⟨202E⟩` stands for a character that an editor would not
 * show.
 */
export function hostileNotes(family: string, content: string): HostileNote[] {
  const [, ...blocks] = content.split(/^%%%% /m);
  return blocks.map((block) => readNote(family, block));
}

function readNote(family: string, block: string): HostileNote {
  const headEnd = block.indexOf('\n');
  const [, id = '', path = ''] = /^(\S+) (.*)$/.exec(decoded(block.slice(0, headEnd))) ?? [];
  return { id: `${family}/${id}`, path, text: decoded(block.slice(headEnd + 1)) };
}

function decoded(text: string): string {
  return text.replace(/⟨([0-9A-F]{4,6})⟩/g, (_, code: string) =>
    code.length === 4
      ? String.fromCharCode(Number.parseInt(code, 16))
      : String.fromCodePoint(Number.parseInt(code, 16)),
  );
}
