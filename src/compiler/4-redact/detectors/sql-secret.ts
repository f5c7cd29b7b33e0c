import { patternDetector } from '../shapes/index.ts';

const literal = String.raw`(?:'(?<single>[^'\n]{1,200})'|"(?<double>[^"\n]{1,200})")`;

/** Passwords in account statements of SQL. */
export const sqlSecret = patternDetector(
  'sql-secret',
  'https://dev.mysql.com/doc/refman/8.4/en/create-user.html',
  { anchors: ['identified', 'password', 'encrypted'] },
  [
    {
      kind: 'password',
      pattern: new RegExp(
        String.raw`\bidentified\s{1,8}(?:with\s{1,8}['"\x60]?\w{1,40}['"\x60]?\s{1,8})?(?:by|as)\s{1,8}(?:password\s{1,8})?${literal}`,
        'gi',
      ),
    },
    // Oracle writes it without quotes: CREATE USER x IDENTIFIED BY y
    {
      kind: 'password',
      pattern:
        /\b(?:user|role)[ \t]{1,8}[\w$#".]{1,60}[ \t]{1,8}identified[ \t]{1,8}by[ \t]{1,8}(?<secret>[A-Za-z][\w$#]{2,30})[ \t]*(?=;|$|\n|default|account|quota)/gi,
    },
    // https://www.postgresql.org/docs/current/sql-createrole.html
    {
      kind: 'password',
      pattern: new RegExp(
        String.raw`\b(?:(?:user|role|login)\b[^\n;]{0,120}[ \t]|with\s{1,8}|encrypted\s{1,8})password\s{1,8}=?\s{0,8}N?${literal}`,
        'gi',
      ),
    },
    {
      kind: 'password',
      pattern: new RegExp(
        String.raw`\bset\s{1,8}password\b[^\n;]{0,120}=\s{0,8}(?:password\s{0,4}\(\s{0,4})?${literal}`,
        'gi',
      ),
    },
    {
      kind: 'password',
      pattern: new RegExp(String.raw`(?:=|,|\()\s{0,8}password\s{0,4}\(\s{0,4}${literal}\s{0,4}\)`, 'gi'),
    },
  ],
);
