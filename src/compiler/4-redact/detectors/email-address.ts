import type { Detector, Finding } from '../detector.ts';
import { isReservedHost, runBefore } from '../shapes/index.ts';

const localCharacter = /[\w.+-]/;
const domain = /^(?:[A-Za-z0-9](?:[A-Za-z0-9-]{0,61}[A-Za-z0-9])?\.){1,5}[A-Za-z]{2,18}(?![\w-])/;
/** Local parts that are a role, a robot or a stand-in. */
const impersonal =
  /^(?:git|hg|svn|noreply|no-?reply|do-?not-?reply|postmaster|mailer-daemon|x+|your.*|my-?(?:email|name)|user(?:name)?\d*|name|someone|somebody|test\d*|foo|bar|alice|bob|john(?:\.?doe)?|jane(?:\.?doe)?|email|e?mail|abc|aaa|demo|example|me|you|root|username|123(?:456)?|actions|bot|.*\[bot\])$/i;
/** Endings of file names, units and members that look like domains. */
const noDomain =
  /\.(?:service|socket|timer|target|mount|slice|png|jpe?g|gif|webp|svg|ico|js|mjs|cjs|ts|tsx|jsx|css|scss|json|ya?ml|md|mdx|txt|html?|py|rb|go|rs|java|class|jar|php|sh|lock|git|tar|gz|zip|sql|log|conf|cfg|ini|local|rc|beta|alpha|latest|x|exe|dll|so|vue|xml|length|name|value|id|key|type|data|test|invalid|example|internal|corp|lan)$/i;
/** A login on a machine: `ssh user@host`, `user@host:path`, a prompt. */
const login = /(?:\b(?:ssh|scp|sftp|rsync|ssh-copy-id|mosh|git clone)\b[^\n]{0,120}|\[)$/;

/** E-mail addresses of people. */
export const emailAddress: Detector = {
  id: 'email-address',
  source: 'https://www.rfc-editor.org/rfc/rfc5322#section-3.4.1',
  anchors: ['@'],
  find(text) {
    const found: Finding[] = [];
    for (let at = text.indexOf('@'); at !== -1; at = text.indexOf('@', at + 1)) {
      const name = runBefore(text, at, localCharacter, 64).replace(/^[.+-]+/, '');
      if (name === '') continue;
      const host = domain.exec(text.slice(at + 1, at + 130))?.[0] ?? '';
      if (host === '') continue;
      const start = at - name.length;
      const end = at + 1 + host.length;
      if (
        impersonal.test(name) ||
        isReservedHost(host) ||
        noDomain.test(`.${host}`) ||
        !isMail(text, start, end)
      )
        continue;
      found.push({ kind: 'email-address', start, end });
    }
    return found;
  },
};

function isMail(text: string, start: number, end: number): boolean {
  const head = text.slice(Math.max(0, start - 130), start);
  const tail = text.slice(end, end + 3);
  if (/[/@:%#]$/.test(head) && !/(?:mailto|smtp|e?mail|邮箱)["']?:$|(?:^|[^/\w]):$/i.test(head)) return false;
  if (/^(?::[\w/~.]|\(|\/|@| ~[\]#])/.test(tail)) return false;
  return !login.test(head.slice(head.lastIndexOf('\n') + 1));
}
