import type { Detector, Finding } from '../detector.ts';
import { isCommonAccount, isPlaceholder } from '../shapes/index.ts';

const authority = /^[^\s"'`<>\\\u3000-\u303f\u4e00-\u9fff\uff00-\uffef]+/;
/** Published demonstration accounts: https://www.rabbitmq.com/docs/access-control#default-state */
const published = /^(?:guest:guest|scott:tiger|minioadmin:minioadmin|Aladdin:open sesame)$/;

/** User and password of a URL: `mysql://user:password@host`, `redis://:password@host`. */
export const urlCredentials: Detector = {
  id: 'url-credentials',
  source: 'https://www.rfc-editor.org/rfc/rfc3986#section-3.2.1',
  anchors: ['://'],
  find(text) {
    const found: Finding[] = [];
    for (let at = text.indexOf('://'); at !== -1; at = text.indexOf('://', at + 3)) {
      const from = at + 3;
      const next = text.indexOf('://', from);
      const limit = Math.min(from + 300, next === -1 ? text.length : next);
      const whole = authority.exec(text.slice(from, limit))?.[0] ?? '';
      const end = userInfoEnd(whole, /https?$|ftp$|wss?$/i.test(text.slice(Math.max(0, at - 6), at)));
      const colon = whole.indexOf(':');
      if (end === -1 || colon === -1 || colon > end) continue;
      const user = whole.slice(0, colon);
      const password = whole.slice(colon + 1, end);
      if (isPlaceholder(password) || published.test(`${user}:${password}`)) continue;
      found.push({ kind: 'password', start: from + colon + 1, end: from + end });
      if (!isCommonAccount(user) && !isPlaceholder(user))
        found.push({ kind: 'account', start: from, end: from + colon });
    }
    return found;
  },
};

/** Offset of the `@` that ends the user information; passwords contain unescaped `@`, and `/` outside the web. */
function userInfoEnd(whole: string, isWeb: boolean): number {
  const slash = whole.search(/[/?#]/);
  const end = whole.lastIndexOf('@', slash === -1 ? whole.length : slash);
  if (end !== -1 || isWeb || /^[^:/]*:\d*$/.test(whole.slice(0, slash))) return end;
  return whole.lastIndexOf('@');
}
