const ALIASES: Readonly<Record<string, string>> = {
  golang: 'go', 'go.mod': 'go', gomod: 'go', sh: 'bash', shell: 'bash', zsh: 'bash', console: 'bash', terminal: 'bash',
  shellscript: 'bash', 'shell-session': 'bash', cmd: 'bat', batch: 'bat', dos: 'bat', ps1: 'powershell', pwsh: 'powershell',
  py: 'python', python2: 'python', python3: 'python', ipython: 'python', pycon: 'python', js: 'javascript', node: 'javascript',
  nodejs: 'javascript', mjs: 'javascript', es6: 'javascript', ts: 'typescript', 'c++': 'cpp', cc: 'cpp', hpp: 'cpp', h: 'c',
  'c#': 'csharp', cs: 'csharp', 'objective-c': 'objectivec', objc: 'objectivec', rb: 'ruby', rs: 'rust', kt: 'kotlin',
  yml: 'yaml', jsonc: 'json', json5: 'json', mysql: 'sql', pgsql: 'sql', plsql: 'sql', postgresql: 'sql', sqlite: 'sql',
  hql: 'sql', proto: 'protobuf', proto3: 'protobuf', conf: 'ini', cfg: 'ini', properties: 'ini', dotenv: 'ini', env: 'ini',
  htm: 'html', xhtml: 'html', vue: 'vue', svelte: 'svelte', svg: 'xml', docker: 'dockerfile', make: 'makefile', mk: 'makefile',
  tex: 'latex', md: 'markdown', mdx: 'markdown', txt: 'text', plain: 'text', plaintext: 'text', none: 'text', output: 'text',
  log: 'text', patch: 'diff', gql: 'graphql', pl: 'perl', ex: 'elixir', erl: 'erlang', hs: 'haskell', clj: 'clojure',
  nginxconf: 'nginx', asm: 'asm', nasm: 'asm', tf: 'terraform', hcl: 'terraform', viml: 'vim',
};
const NAMES = new Set(
  `go c cpp csharp java kotlin scala groovy swift objectivec dart php ruby perl python javascript typescript jsx tsx vue svelte
   html xml css scss sass less json yaml toml ini sql bash bat powershell lua rust elixir erlang haskell clojure r julia matlab
   protobuf thrift graphql nginx apache dockerfile makefile cmake latex markdown diff text http mermaid plantuml vim awk asm
   terraform solidity zig regex wasm gradle`.split(/\s+/),
);

/** Canonical name of a fence label, undefined when the label names no language. */
export function languageLabel(label: string): string | undefined {
  const name = label.trim().toLowerCase().replace(/^[{.]+|[}\s,{:].*$/g, '').replace(/^(?:lang(?:uage)?-)/, '');
  if (Object.hasOwn(ALIASES, name)) return ALIASES[name];
  return NAMES.has(name) ? name : undefined;
}
