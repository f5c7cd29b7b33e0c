import type { Detector, Finding } from '../detector.ts';
import { isCommonAccount, isPlaceholder, type LiteralArgument, literalArguments } from '../shapes/index.ts';

/** Call whose arguments are known by position. */
interface CallShape {
  /** Name before the parenthesis. */
  name: RegExp;
  password: number;
  user?: number;
  /** `password` unless said otherwise. */
  kind?: string;
}

const calls: readonly CallShape[] = [
  // https://www.php.net/manual/en/mysqli.construct.php · mysqli.real-connect has the link first
  { name: /mysqli_real_connect$/i, user: 2, password: 3 },
  {
    name: /(?:mysqli|mysqli_connect|mysql_p?connect|mssql_connect|ifx_connect|real_connect)$/i,
    user: 1,
    password: 2,
  },
  // https://www.php.net/manual/en/pdo.construct.php · java.sql.DriverManager · oci_connect
  { name: /(?:PDO|getConnection|odbc_connect|ldap_bind|imap_open)$/i, user: 1, password: 2 },
  { name: /(?:oci_p?connect|ftp_login)$/i, user: 0, password: 1 },
  // https://pkg.go.dev/net/smtp#PlainAuth
  { name: /smtp\.PlainAuth$/, user: 1, password: 2 },
  {
    name: /(?:SetBasicAuth|basicAuth|HTTPBasicAuth|BasicAWSCredentials|UsernamePasswordToken|PasswordAuthentication|NetworkCredential)$/i,
    user: 0,
    password: 1,
  },
  { name: /(?:server|smtp|ftp|session|client|imap|pop|mail|s)\.login$/i, user: 0, password: 1 },
  // https://redis.io/docs/latest/commands/auth/
  { name: /(?:redis|jedis|conn|client|r|rdb|cache)(?:->|\.)auth$/i, password: 0 },
  // https://github.com/auth0/node-jsonwebtoken#usage · https://github.com/auth0/java-jwt
  { name: /jwt\.(?:sign|verify|encode|decode)$/i, password: 1, kind: 'secret' },
  { name: /(?:HMAC(?:256|384|512)|setSigningKey)$/, password: 0, kind: 'secret' },
  { name: /signWith$/, password: 1, kind: 'secret' },
  { name: /ssh2_auth_password$/i, user: 1, password: 2 },
];
/** Home-made classes: `new Db("host", "user", "password", "base")`, recognised by their first argument. */
const homeMade =
  /(?:new\s+|\b)\w*(?:db|mysql|mysqli|database|conn|connection|connect|redis|mongo|ssh|ftp|sftp|client|dao)$/i;
const hostLike = /^(?:localhost|(?:[\w-]+\.)+[\w-]+)(?::\d+)?$/i;
const call = /(?:->|::|\.|\b)[A-Za-z_]\w{0,39}\s?\(/g;
const callee =
  /(?:mysql|pdo|connect|conn|login|auth|db\b|database|redis|mongo|ssh|ftp|dao|client|credential|token|odbc|ldap|imap|base|jwt|sign|verify|encode|decode|hmac)/i;

/** Passwords given by position in calls that open a connection. */
export const connectionCall: Detector = {
  id: 'connection-call',
  source: 'https://www.php.net/manual/en/mysqli.construct.php',
  anchors: [
    'mysql',
    'pdo',
    'connect',
    'conn',
    'login',
    'auth',
    'db',
    'database',
    'redis',
    'mongo',
    'ssh',
    'ftp',
    'dao',
    'client',
    'credential',
    'token',
    'odbc',
    'ldap',
    'imap',
    'base',
    'jwt',
    'sign',
    'verify',
    'encode',
    'decode',
    'hmac',
  ],
  find(text) {
    const found: Finding[] = [];
    for (const { index, 0: head } of text.matchAll(call)) {
      if (!callee.test(head)) continue;
      const open = index + head.length - 1;
      const name = text.slice(Math.max(0, index - 30), open).trimEnd();
      const shape = calls.find((candidate) => candidate.name.test(name));
      if (shape === undefined && !homeMade.test(name)) continue;
      const given = literalArguments(text, open);
      const [user, password] =
        shape === undefined ? homeMadeAccount(given) : [given[shape.user ?? -1], given[shape.password]];
      if (password === undefined || isPlaceholder(password.text)) continue;
      found.push({ kind: shape?.kind ?? 'password', start: password.start, end: password.end });
      // An e-mail address is told by its own detector.
      if (
        user !== undefined &&
        !user.text.includes('@') &&
        !isCommonAccount(user.text) &&
        !isPlaceholder(user.text)
      ) {
        found.push({ kind: 'account', start: user.start, end: user.end });
      }
    }
    return found;
  },
};

function homeMadeAccount(given: (LiteralArgument | undefined)[]): (LiteralArgument | undefined)[] {
  return given.length >= 3 && hostLike.test(given[0]?.text ?? '') ? [given[1], given[2]] : [];
}
