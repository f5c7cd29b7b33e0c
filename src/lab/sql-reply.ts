/** What the mysql client printed for one statement, as a reader would quote it. */
export function cleanReply(lines: readonly string[]): string[] {
  const plain = withoutEcho(lines)
    .filter((line) => !/^\d+ rows? in set(?:, \d+ warnings?)?$/.test(line))
    .map((line) => line.replace(/^(ERROR \d+ \(\w+\)) at line \d+:/, '$1:'));
  while (plain[0] === '') plain.shift();
  while (plain.at(-1) === '') plain.pop();
  return withoutFrame(plain).filter((line) => line !== '');
}

/** Verbose clients repeat the statement between two rulers. */
function withoutEcho(lines: readonly string[]): string[] {
  const ruler = '--------------';
  const first = lines.indexOf(ruler);
  const second = lines.indexOf(ruler, first + 1);
  return first < 0 || second < 0 ? [...lines] : [...lines.slice(0, first), ...lines.slice(second + 1)];
}

/** A plan is a text of its own lines; the frame of its single cell only disturbs it. */
function withoutFrame(lines: readonly string[]): string[] {
  const [top = '', head = ''] = lines;
  if (!/^\+-+\+$/.test(top) || !/^\| EXPLAIN\s*\|$/.test(head)) return [...lines];
  const body = lines.slice(3).filter((line) => !/^\+-+\+$/.test(line));
  return body
    .map((line, index) => (index === 0 ? line.replace(/^\| /, '') : line).replace(/\s*\|$/, '').trimEnd())
    .filter((line) => line !== '');
}

/** Whether a reply shows rows or an error, not just that a statement was done. */
export function hasResult(reply: readonly string[]): boolean {
  return reply.some((line) => /^(?:\+-|->|ERROR |Empty set)/.test(line));
}

/** A claim at the end of a statement: `Query OK`, `ERROR 1205`, `Empty set`, `waits`, or the row that comes. */
export function claimOf(remark: string | undefined): string | undefined {
  const text = remark?.replace(/^(?:等待结束，|then |最终\s?|eventually )/, '') ?? '';
  const claim = /^[^，；：（(]*/.exec(text)?.[0].trim() ?? '';
  const known =
    /^(?:Query OK\b.*|ERROR \d+|Empty set|Rows matched: \d+|等待|waits|deadlock victim|死锁牺牲者|-?\d[\w.,: -]*|NULL)$/;
  return known.test(claim) ? claim : undefined;
}

/** Whether a remark says that its claim becomes true after a while, as what a replica shows does. */
export function isEventual(remark: string | undefined): boolean {
  return /^(?:最终|eventually )/.test(remark ?? '');
}

/** Whether a claim says that the statement waits for another session. */
export function claimsWaiting(claim: string | undefined): boolean {
  return claim === '等待' || claim === 'waits';
}

/** Whether a reply is what a claim says; a reply that did not come is undefined. */
export function fulfils(claim: string, reply: readonly string[] | undefined): boolean {
  if (claimsWaiting(claim)) return reply === undefined;
  if (reply === undefined) return false;
  if (/^(?:deadlock victim|死锁牺牲者)$/.test(claim)) return reply[0]?.startsWith('ERROR 1213 ') ?? false;
  if (/^(?:Query OK|ERROR|Empty|Rows)/.test(claim)) {
    return reply.some(
      (line) => line === claim || (line.startsWith(claim) && !/^\w/.test(line.slice(claim.length))),
    );
  }
  return rowsOf(reply) === claim;
}

/** A reply in a few words. */
export function briefly(reply: readonly string[] | undefined): string {
  if (reply === undefined) return 'waits';
  return rowsOf(reply) ?? reply[0] ?? 'no reply';
}

/** The values of a table: cells separated by a comma, rows by a semicolon. */
function rowsOf(reply: readonly string[]): string | undefined {
  const rows = reply.filter((line) => line.startsWith('| ')).slice(1);
  const cells = rows.map((row) =>
    row
      .slice(1, -1)
      .split(' | ')
      .map((cell) => cell.trim())
      .join(', '),
  );
  return rows.length > 0 ? cells.join('; ') : undefined;
}
