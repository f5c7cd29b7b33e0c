import type { LanguageInput } from 'shiki/core';

/** A language that code can be in: how it is shown, and its grammar when it has one. */
export interface CodeLanguage {
  label: string;
  grammar?: LanguageInput;
}

/** Languages with highlighting, by canonical name. Grammars are loaded when a page first needs them. */
export const codeLanguages: Readonly<Record<string, CodeLanguage>> = {
  go: { label: 'Go', grammar: () => import('shiki/langs/go.mjs') },
  c: { label: 'C', grammar: () => import('shiki/langs/c.mjs') },
  cpp: { label: 'C++', grammar: () => import('shiki/langs/cpp.mjs') },
  java: { label: 'Java', grammar: () => import('shiki/langs/java.mjs') },
  javascript: { label: 'JavaScript', grammar: () => import('shiki/langs/javascript.mjs') },
  typescript: { label: 'TypeScript', grammar: () => import('shiki/langs/typescript.mjs') },
  python: { label: 'Python', grammar: () => import('shiki/langs/python.mjs') },
  php: { label: 'PHP', grammar: () => import('shiki/langs/php.mjs') },
  rust: { label: 'Rust', grammar: () => import('shiki/langs/rust.mjs') },
  sql: { label: 'SQL', grammar: () => import('shiki/langs/sql.mjs') },
  bash: { label: 'Shell', grammar: () => import('shiki/langs/bash.mjs') },
  json: { label: 'JSON', grammar: () => import('shiki/langs/json.mjs') },
  yaml: { label: 'YAML', grammar: () => import('shiki/langs/yaml.mjs') },
  ini: { label: 'INI', grammar: () => import('shiki/langs/ini.mjs') },
  toml: { label: 'TOML', grammar: () => import('shiki/langs/toml.mjs') },
  protobuf: { label: 'Protobuf', grammar: () => import('shiki/langs/protobuf.mjs') },
  lua: { label: 'Lua', grammar: () => import('shiki/langs/lua.mjs') },
  nginx: { label: 'nginx', grammar: () => import('shiki/langs/nginx.mjs') },
  docker: { label: 'Dockerfile', grammar: () => import('shiki/langs/docker.mjs') },
  http: { label: 'HTTP', grammar: () => import('shiki/langs/http.mjs') },
  xml: { label: 'XML', grammar: () => import('shiki/langs/xml.mjs') },
  html: { label: 'HTML', grammar: () => import('shiki/langs/html.mjs') },
  css: { label: 'CSS', grammar: () => import('shiki/langs/css.mjs') },
  diff: { label: 'Diff', grammar: () => import('shiki/langs/diff.mjs') },
  makefile: { label: 'Makefile', grammar: () => import('shiki/langs/makefile.mjs') },
  redis: { label: 'Redis' },
  console: { label: 'Console' },
};
