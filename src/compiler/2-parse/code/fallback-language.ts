import hljs from 'highlight.js/lib/core';
import bash from 'highlight.js/lib/languages/bash';
import c from 'highlight.js/lib/languages/c';
import cpp from 'highlight.js/lib/languages/cpp';
import css from 'highlight.js/lib/languages/css';
import go from 'highlight.js/lib/languages/go';
import ini from 'highlight.js/lib/languages/ini';
import java from 'highlight.js/lib/languages/java';
import javascript from 'highlight.js/lib/languages/javascript';
import json from 'highlight.js/lib/languages/json';
import lua from 'highlight.js/lib/languages/lua';
import php from 'highlight.js/lib/languages/php';
import python from 'highlight.js/lib/languages/python';
import sql from 'highlight.js/lib/languages/sql';
import yaml from 'highlight.js/lib/languages/yaml';

const SUBSET = { bash, c, cpp, css, go, ini, java, javascript, json, lua, php, python, sql, yaml };
const MIN_RELEVANCE = 4;
const MAX_CHARS = 4000;

const detector = hljs.newInstance();
for (const [name, grammar] of Object.entries(SUBSET)) detector.registerLanguage(name, grammar);

/** Language by the most relevant grammar; undefined when none is relevant enough. */
export function fallbackLanguage(code: string): string | undefined {
  const result = detector.highlightAuto(code.slice(0, MAX_CHARS));
  return result.relevance >= MIN_RELEVANCE ? result.language : undefined;
}
