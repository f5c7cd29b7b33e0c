import type { ElementContent } from 'hast';
import { h } from 'hastscript';
import { createHighlighterCore, type HighlighterCore, type ThemedToken } from 'shiki/core';
import { createJavaScriptRegexEngine } from 'shiki/engine/javascript';
import { codeLanguages } from './languages.ts';
import { sessionLines } from './session.ts';
import { classOfColour, classTheme } from './theme.ts';

/** Turns code into text and spans with one-letter classes. */
export interface CodeHighlighter {
  /** Loads the grammars that these languages need. */
  prepare(languages: Iterable<string>): Promise<void>;
  /** The code as children of its `<code>`; the language must have been prepared. */
  highlight(code: string, language: string): ElementContent[];
}

const sessions = new Set(['redis', 'console']);

/** Creates the highlighter; nothing is loaded before a page asks for a language. */
export async function createCodeHighlighter(): Promise<CodeHighlighter> {
  const engine = createJavaScriptRegexEngine({ forgiving: true });
  const shiki = await createHighlighterCore({ themes: [classTheme], langs: [], engine });
  return {
    prepare: (languages) => prepare(shiki, languages),
    highlight(code, language) {
      if (sessions.has(language)) return sessionLines(code);
      if (!codeLanguages[language]?.grammar) return [{ type: 'text', value: code }];
      // Without a limit of time, or a busy machine would leave the rest of a line plain.
      const options = { lang: language, theme: classTheme.name ?? '', tokenizeTimeLimit: 0 };
      return spans(shiki.codeToTokensBase(code, options));
    },
  };
}

async function prepare(shiki: HighlighterCore, languages: Iterable<string>): Promise<void> {
  const loaded = new Set(shiki.getLoadedLanguages());
  for (const language of new Set(languages)) {
    const grammar = codeLanguages[language]?.grammar;
    if (grammar && !loaded.has(language)) await shiki.loadLanguage(grammar);
  }
}

function spans(lines: ThemedToken[][]): ElementContent[] {
  const runs: { name: string | undefined; text: string }[] = [];
  const add = (name: string | undefined, text: string) => {
    const last = runs.at(-1);
    // White space has no colour to see, so it joins whatever it follows and saves a span.
    if (last && (last.name === name || text.trim() === '')) last.text += text;
    else runs.push({ name, text });
  };
  lines.forEach((line, index) => {
    if (index > 0) add(undefined, '\n');
    for (const token of line) add(classOfColour(token.color), token.content);
  });
  return runs.map(({ name, text }) =>
    name ? h('span', { class: name }, text) : { type: 'text', value: text },
  );
}
