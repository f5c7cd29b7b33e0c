import type { Snippet } from '../snippet.ts';
import { briefly, claimOf, claimsWaiting, cleanReply, fulfils, hasResult, isEventual } from '../sql-reply.ts';
import { readTranscript, type Step, statementsOf } from '../transcript.ts';
import { hold } from './dialogue.ts';
import { judge, limitsOf, mismatch } from './judge.ts';
import type { Lab, Outcome } from './lab.ts';
import { mysqlFolders } from './mysql-template.ts';
import { preparationOf } from './preparation.ts';
import { serverLimits } from './server-limits.ts';
import { serverNames, startServers } from './servers.ts';
import { mysqlMark } from './session.ts';

const waits = '(waits)';

/** Runs SQL: a script with the tables that it brings in an output block, or sessions that take turns. */
export async function runMysql(snippet: Snippet, lab: Lab): Promise<Outcome> {
  const { code, options, line } = snippet;
  const transcript = readTranscript('sql', code);
  const steps = transcript ?? scriptSteps(code);
  const servers = serverNames(options, 'mysql');
  const heard = await hold(
    {
      start: startServers('mysql', servers, options['args'] ?? ''),
      servers,
      readable: mysqlFolders(lab),
      client: (server) =>
        `mysql --no-defaults -uroot -S /tmp/${server}.sock --loose-commands=ON --loose-system-command=ON --force -n -t -vv lab`,
      mark: mysqlMark,
      preparation: preparationOf(snippet, scriptSteps),
      steps,
      waits: (step) => claimsWaiting(claimOf(step.remark)) || step.reply[0] === waits,
      settled: ({ remark }, reply) =>
        !isEventual(remark) || fulfils(claimOf(remark) ?? '', reply && cleanReply(reply)),
      limits: limitsOf(snippet, serverLimits('mysql', servers.length)),
    },
    lab,
  );
  if (typeof heard === 'string') return { kind: 'failed', line, reason: heard };
  const replies = heard.map(({ step, reply }) => ({ step, reply: reply && cleanReply(reply) }));
  if (transcript) {
    const written = replies.flatMap(({ step, reply }) => linesOf(step, reply));
    return (
      mismatch({ line, options: { ignore: 'space' }, text: code }, written.join('\n')) ?? {
        kind: 'passed',
        result: 'verified',
      }
    );
  }
  const results = replies.flatMap(({ reply = [waits] }) => (hasResult(reply) ? [reply.join('\n')] : []));
  return judge(snippet, shown(results, options['show']).join('\n\n'));
}

/** Statements of a script as the steps of one client. */
function scriptSteps(script: string): Step[] {
  return statementsOf(script).map(
    (command, at): Step => ({ session: '', command, source: [], at, reply: [], blanks: 0 }),
  );
}

/** The results that the output block shows: all, the last one, or those that are counted out. */
function shown(results: readonly string[], which: string | undefined): string[] {
  if (which === undefined) return [...results];
  if (which === 'last') return results.slice(-1);
  return which
    .split(',')
    .map((number) => results[Number(number) - 1] ?? `(there is no result ${number}, only ${results.length})`);
}

/** A step of a transcript as it would stand in the note if the note were written from what came. */
function linesOf(step: Step, reply: readonly string[] | undefined): string[] {
  const blanks = Array<string>(step.blanks).fill('');
  const claim = claimOf(step.remark);
  if (claim !== undefined && !fulfils(claim, reply)) {
    const source = step.source.map((text, index) =>
      index === step.source.length - 1 ? text.replace(claim, briefly(reply)) : text,
    );
    return [...source, ...step.reply, ...blanks];
  }
  const silent =
    claim !== undefined ||
    (step.reply.length === 0 && reply !== undefined && !reply[0]?.startsWith('ERROR '));
  const printed = step.reply.length > 0 || !silent ? (reply ?? [waits]) : [];
  return [...step.source, ...printed, ...blanks];
}
