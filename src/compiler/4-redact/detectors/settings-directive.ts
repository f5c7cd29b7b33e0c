import { patternDetector } from '../shapes/index.ts';

const word = String.raw`(?:'(?<single>[^'\n]{1,200})'|"(?<double>[^"\n]{1,200})"|(?<secret>[^\s'"\x60#，。；、（）()\u4e00-\u9fff]{2,200}))`;
const ended = String.raw`(?=[ \t]*(?:$|\n|\r|#|["'\x60*，。；（]|[\u4e00-\u9fff]))`;

/** Passwords in settings files whose lines are words: Redis, Sentinel, HAProxy, netrc, Keepalived, shadow. */
export const settingsDirective = patternDetector(
  'settings-directive',
  'https://redis.io/docs/latest/operate/oss_and_stack/management/security/',
  /requirepass|masterauth|auth|password|machine|setuser|community|:\$\d\$/i,
  [
    {
      kind: 'password',
      pattern: new RegExp(String.raw`\b(?:requirepass|masterauth|primaryauth)[ \t]+${word}`, 'gi'),
      accepts: isWord,
    },
    {
      kind: 'password',
      pattern: new RegExp(String.raw`\bsentinel[ \t]+auth-pass[ \t]+\S{1,80}[ \t]+${word}`, 'gi'),
    },
    {
      kind: 'password',
      pattern: new RegExp(
        String.raw`^[ \t]*(?:[\w.:\[\]-]{0,40}>[ \t]*)?AUTH[ \t]+(?:[\w.-]{1,40}[ \t]+)?${word}${ended}`,
        'gm',
      ),
      accepts: isWord,
    },
    { kind: 'password', pattern: /\bACL[ \t]+SETUSER\b[^\n]{0,120}[ \t]>(?<secret>[^\s"'`]{2,100})/gi },
    {
      kind: 'password',
      pattern:
        /^[ \t]*(?:stats auth[ \t]+[^\s:]{1,60}:|(?:insecure-)?password[ \t]+)(?<secret>[^\s'"`:=，。]{4,100})[ \t]*$/gm,
      accepts: (secret) => /\d/.test(secret) && /[A-Za-z]/.test(secret),
    },
    // https://everything.curl.dev/usingcurl/netrc.html
    {
      kind: 'password',
      pattern:
        /\bmachine[ \t\n]+\S{1,100}[ \t\n]+login[ \t\n]+\S{1,100}[ \t\n]+password[ \t\n]+(?<secret>\S{2,200})/g,
    },
    { kind: 'password', pattern: /^[ \t]*auth_pass[ \t]+(?<secret>\S{2,60})/gm },
    {
      kind: 'password-hash',
      pattern: /^[a-z_][\w-]{0,31}:(?<secret>\$(?:1|5|6|y|2[aby])\$[\w./$=-]{20,200}):/gm,
    },
    {
      kind: 'password',
      pattern:
        /\b(?:snmp-server community|enable (?:secret|password)(?: \d)?|rocommunity|rwcommunity)[ \t]+(?<secret>[^\s'"]{3,60})/g,
      accepts: (secret) => !/^(?:public|private)$/i.test(secret),
    },
  ],
);

/** Explanations continue with a word, commands with a value. */
function isWord(secret: string): boolean {
  return (
    !/^(?:is|in|and|or|the|by|with|option|config|command|directive|配置|error|failed|required|params?)$/i.test(
      secret,
    ) && !/^[-–=:|,.(]/.test(secret)
  );
}
