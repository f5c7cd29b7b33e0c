import { isRandom, patternDetector } from '../shapes/index.ts';

/** Header name, quote, colon or comma: raw HTTP, JSON, `-H` of curl, `headers.set("…", "…")`. */
const header = (name: string): string => String.raw`\b${name}["'\x60]?[ \t]*[:=,][ \t]*["'\x60]?[ \t]*`;

/** Credentials in HTTP headers. */
export const httpCredentials = patternDetector(
  'http-credentials',
  'https://www.rfc-editor.org/rfc/rfc6750#section-2.1',
  {
    anchors: ['auth', 'bearer', 'cookie', 'x-', 'private-token', 'csrf'],
    context: /authorization|bearer|cookie|auth['" \t]{0,3}[=:]|x-[\w-]*(?:key|token)|private-token|csrf/i,
  },
  [
    {
      kind: 'bearer-token',
      anchors: ['bearer ', 'bearer\t'],
      pattern: /\bBearer[ \t]+["'`]?(?<secret>[\w+/=.~-]{12,4000})/g,
      accepts: isRandom,
    },
    {
      kind: 'basic-credentials',
      anchors: ['authorization'],
      // https://www.rfc-editor.org/rfc/rfc7617#section-2
      pattern: new RegExp(
        String.raw`${header('(?:Proxy-)?Authorization')}Basic[ \t]+(?<secret>[A-Za-z0-9+/]{4,400}={0,2})`,
        'gi',
      ),
      accepts: (secret) => isUserAndPassword(secret),
    },
    {
      kind: 'token',
      anchors: ['authorization'],
      pattern: new RegExp(
        String.raw`${header('Authorization')}(?:token|key|apikey|digest|aws)?[ \t]*(?<secret>[\w+/=.~-]{16,1000})`,
        'gi',
      ),
      accepts: isRandom,
    },
    {
      kind: 'token',
      anchors: ['x-', 'private-token', 'job-token', 'apikey'],
      pattern: new RegExp(
        String.raw`${header(String.raw`(?:X-[\w-]{0,30}(?:Key|Token|Secret)|Private-Token|Job-Token|apikey)`)}(?<secret>[\w+/=.~-]{8,1000})`,
        'gi',
      ),
      accepts: isRandom,
    },
    {
      kind: 'password',
      // https://requests.readthedocs.io/en/latest/user/authentication/#basic-authentication
      pattern:
        /\bauth["']?[ \t]*[=:][ \t]*[([][ \t]*["'][^"'\n]{1,60}["'][ \t]*,[ \t]*["'](?<secret>[^"'\n]{2,100})["'][ \t]*[)\]]/g,
    },
    {
      kind: 'session-id',
      anchors: ['sessionid', 'sessid=', 'sid=', 'session=', 'session_id=', 'sessdata=', 'bduss=', 'token='],
      // https://owasp.org/www-community/attacks/Session_hijacking_attack
      pattern:
        /\b(?:JSESSIONID|PHPSESSID|ASP\.NET_SessionId|ASPSESSIONID\w{0,10}|connect\.sid|laravel_session|session(?:_?id)?|sid|sessdata|BDUSS|SSO_?TOKEN|auth_token|_session|remember_token|XSRF-TOKEN|csrftoken|ci_session)=["']?(?<secret>[\w%+/=.~:-]{8,1000})/gi,
      accepts: (secret) => isRandom(secret.replaceAll('%', '')),
    },
  ],
);

/** The pair of the specification and the words `user:password` are no credentials. */
function isUserAndPassword(encoded: string): boolean {
  try {
    const pair = atob(encoded);
    return (
      pair.includes(':') &&
      !/^(?:Aladdin:open sesame|(?:user(?:name)?|admin|foo|test):(?:pass(?:word)?|pwd|bar|test))$/i.test(pair)
    );
  } catch {
    return false;
  }
}
