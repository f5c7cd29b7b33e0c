import type { Snippet, Tools } from '../snippet.ts';
import { runGo } from './go.ts';
import type { Lab, Outcome } from './lab.ts';
import { runMysql } from './mysql.ts';
import { runRedis } from './redis.ts';
import { runShell } from './shell.ts';

const runners = { go: runGo, redis: runRedis, sql: runMysql, bash: runShell };

/** The tools that a snippet needs, by the names under which the lab has them. */
export function toolsFor({
  language,
  verb,
  options,
}: Pick<Snippet, 'language' | 'verb' | 'options'>): string[] {
  const matrix = (options['matrix'] ?? '').split(',').filter((label) => label.startsWith('go'));
  const own = { go: ['go'], redis: ['redis'], sql: ['mysql'], bash: ['bash'] }[language];
  const named = [...(options['with'] ?? '').split(','), options['server'] ?? ''].filter(Boolean);
  return [...new Set([...own, ...matrix, ...(verb === 'race' ? ['gcc'] : []), ...named])];
}

/** The versions with which a snippet would be run here, or the names of the tools that are missing. */
export function toolsHere(snippet: Snippet, tools: Tools): { tools: Tools } | { missing: string[] } {
  const names = toolsFor(snippet);
  const missing = names.filter((name) => tools[name] === undefined);
  return missing.length > 0
    ? { missing }
    : { tools: Object.fromEntries(names.map((name) => [name, tools[name]!])) };
}

/** Runs a snippet for which the lab has the tools. */
export async function runSnippet(snippet: Snippet, lab: Lab): Promise<Outcome> {
  const { line, language } = snippet;
  try {
    return await runners[language](snippet, lab);
  } catch (error) {
    return {
      kind: 'failed',
      line,
      reason: `the lab failed: ${error instanceof Error ? (error.stack ?? error.message) : String(error)}`,
    };
  }
}
