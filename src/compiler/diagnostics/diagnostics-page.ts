import { diagnosticCodes } from './codes.ts';

/** A fixture that shows a rule: what the note was and what was made of it. */
export interface Example {
  before: string;
  after: string;
}

/** The reference page of all codes, each with the example of its fixture. */
export function diagnosticsPage(examples: ReadonlyMap<string, Example>): string {
  const entries = Object.entries(diagnosticCodes).map(([code, { severity, what, why, todo, retired }]) => {
    const head = [
      `## \`${code}\``,
      '',
      `**${severity}**${retired ? `, retired ${retired}` : ''}. ${what} ${why}`,
      '',
    ];
    const example = examples.get(code);
    const shown = example
      ? [
          '',
          'Before:',
          '',
          fenced(example.before),
          '',
          'After, the messages and the pages:',
          '',
          fenced(example.after),
        ]
      : [];
    return [...head, `What to do: ${todo}`, ...shown, ''].join('\n');
  });
  return [
    '<!-- Written by scripts/docs.ts; do not edit. -->',
    '',
    '# Messages of the compiler',
    '',
    'A message is `note:line:column severity sentence code`. Errors end the build, warnings want a look, infos are for the record. A code is permanent.',
    '',
    ...entries,
  ].join('\n');
}

function fenced(text: string): string {
  const longest = Math.max(2, ...(text.match(/`{3,}/g)?.map((run) => run.length) ?? []));
  const fence = '`'.repeat(longest + 1);
  return `${fence}text\n${text.trimEnd()}\n${fence}`;
}
