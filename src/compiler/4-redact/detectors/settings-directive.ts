import { patternDetector } from '../shapes/index.ts';

const word = String.raw`(?:'(?<single>[^'\n]{1,200})'|"(?<double>[^"\n]{1,200})"|(?<secret>[^\s'"\x60#，。；、（）()\u4e00-\u9fff][^\s'"\x60，。；、（）()\u4e00-\u9fff]{1,199}))`;
const ended = String.raw`(?=[ \t]*(?:$|\n|\r|#|["'\x60*，。；（]|[\u4e00-\u9fff]))`;

/** Passwords in settings files whose lines are words: Redis, Sentinel, HAProxy, netrc, Keepalived, shadow. */
export const settingsDirective = patternDetector(
  'settings-directive',
  'https://redis.io/docs/latest/operate/oss_and_stack/management/security/',
  {
    anchors: [
      ...['requirepass', 'auth', '密码', '口令', 'password', 'machine', 'setuser', 'community'],
      ...[':$0$', ':0', ':*:'],
    ],
    context:
      /requirepass|masterauth|auth|密码|口令|password|machine|setuser|community|:\$\d\$|:(?:\d{2,5}|\*):/i,
  },
  [
    {
      kind: 'password',
      anchors: ['requirepass', 'masterauth', 'primaryauth'],
      pattern: new RegExp(String.raw`\b(?:requirepass|masterauth|primaryauth)[ \t]+${word}`, 'gi'),
      accepts: isWord,
    },
    {
      kind: 'password',
      anchors: ['auth-pass'],
      pattern: new RegExp(String.raw`\bsentinel[ \t]+auth-pass[ \t]+\S{1,80}[ \t]+${word}`, 'gi'),
    },
    {
      kind: 'password',
      anchors: ['auth ', 'auth\t'],
      pattern: new RegExp(
        String.raw`^[ \t]*(?:[\w.:\[\]-]{0,40}>[ \t]*)?AUTH[ \t]+(?:[\w.-]{1,40}[ \t]+)?${word}${ended}`,
        'gm',
      ),
      accepts: isWord,
    },
    {
      kind: 'password',
      anchors: ['setuser'],
      pattern: /\bACL[ \t]+SETUSER\b[^\n]{0,120}[ \t]>(?<secret>[^\s"'`]{2,100})/gi,
    },
    {
      kind: 'password',
      anchors: ['stats auth', 'password ', 'password\t'],
      pattern:
        /^[ \t]*(?:stats auth[ \t]+[^\s:]{1,60}:|(?:insecure-)?password[ \t]+)(?<secret>[^\s'"`:=，。]{4,100})[ \t]*$/gm,
      accepts: (secret) => /\d/.test(secret) && /[A-Za-z]/.test(secret),
    },
    // https://everything.curl.dev/usingcurl/netrc.html
    {
      kind: 'password',
      anchors: ['machine'],
      pattern:
        /\bmachine[ \t\n]+\S{1,100}[ \t\n]+login[ \t\n]+\S{1,100}[ \t\n]+password[ \t\n]+(?<secret>\S{2,200})/g,
    },
    // `root/pot2019 是机器的密码`: an account and its password, said to be ones on the same line.
    {
      kind: 'password',
      anchors: ['密码', '口令', 'password'],
      pattern:
        /(?<![\w/.-])(?:root|admin|administrator|guest|oracle|sa)[ \t]?\/[ \t]?(?<secret>[A-Za-z][\w.@#!$%-]{4,40})(?![\w/.-])(?=[^\n]{0,20}(?:密码|口令|password))/gi,
      accepts: (secret) => /\d/.test(secret),
    },
    // https://www.postgresql.org/docs/current/libpq-pgpass.html
    {
      kind: 'password',
      anchors: [':0', ':*:'],
      pattern:
        /^[ \t]*(?:localhost|\*|[\w-]+(?:\.[\w-]+)+):(?:\d{2,5}|\*):[\w*.-]{1,60}:[\w*.-]{1,60}:(?<secret>[^\s:'"]{2,100})[ \t]*$/gm,
    },
    { kind: 'password', anchors: ['auth_pass'], pattern: /^[ \t]*auth_pass[ \t]+(?<secret>\S{2,60})/gm },
    {
      kind: 'password-hash',
      anchors: [':$'],
      pattern: /^[a-z_][\w-]{0,31}:(?<secret>\$(?:1|5|6|y|2[aby])\$[\w./$=-]{20,200}):/gm,
    },
    {
      kind: 'password',
      anchors: ['snmp-server', 'enable ', 'rocommunity', 'rwcommunity'],
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
