import type { Detector, Finding } from '../detector.ts';
import { isPlaceholder } from '../shapes/index.ts';

const unix =
  /(?<![\w.-])(?:(?:\/mnt)?\/[a-z]|[A-Za-z]:)?\/(?:Users|home)\/([A-Za-z_\u4e00-\u9fff][\w.-]{0,39}|[\u4e00-\u9fff]{2,8})(?=([^\w.-])|$)/g;
const windows = /\b[A-Za-z]:\\{1,2}Users\\{1,2}([^\\/:*?"'`()<>|\s，。；]{1,40})/gi;
/** Accounts of systems and images, names used in teaching, and what follows `/home/` in web routes. */
const impersonal = new Set(
  (
    'user users username user1 user2 someuser youruser your_name yourname your-name name me you myname git ubuntu admin administrator root www www-data web app apps work ' +
    'deploy deployer build builder ci jenkins gitlab-runner runner runneradmin circleci travis vagrant pi ec2-user centos debian fedora opc core hadoop hdfs hive spark flink kafka ' +
    'zookeeper zk es elastic elasticsearch oracle postgres mysql redis nginx tomcat mongodb node jovyan linuxbrew vscode coder codespace ' +
    'gitpod docker container data public shared guest default all test tester demo dev developer student alice bob foo bar baz xxx xx xyz abc ' +
    'john jane johndoe index list detail details page main login logout news profile settings about dashboard user-center welcome banner menu recommend content category advertisement'
  ).split(' '),
);

/** The account name in a home directory: `/Users/NAME/`, `/home/NAME/`, `C:\Users\NAME\`. */
export const homeDirectory: Detector = {
  id: 'home-directory',
  source: 'https://refspecs.linuxfoundation.org/FHS_3.0/fhs/ch03s08.html',
  anchors: ['/Users/', '/home/', '\\Users'],
  find(text) {
    const found: Finding[] = [];
    for (const pattern of [unix, windows]) {
      for (const match of text.matchAll(pattern)) {
        const name = match[1]?.replace(/[.-]+$/, '') ?? '';
        const start = match.index + match[0].length - (match[1]?.length ?? 0);
        if (name === '' || impersonal.has(name.toLowerCase()) || isWordOrMask(name)) continue;
        if (isRoute(text, start, name)) continue;
        found.push({ kind: 'account', start, end: start + name.length });
      }
    }
    return found;
  },
};

/** A Chinese account name is a name; other placeholders are not. */
function isWordOrMask(name: string): boolean {
  return /^[\u4e00-\u9fff]+$/.test(name) ? /用户|名称|姓名/.test(name) : isPlaceholder(name);
}

/** A path of a web application: a file right below `/home/`, a quoted route, a versioned resource. */
function isRoute(text: string, start: number, name: string): boolean {
  if (/\.(?:vue|html?|jsx?|tsx?|php|jsp|do|md|css|png|jpg|go|py)$/i.test(name) || /^[\da-f]{8}-/i.test(name))
    return true;
  const line = text.slice(Math.max(0, start - 60), start);
  return /(?:path|route|redirect|url|component|href|router\.\w+|GET|POST|push|navigate|import|from)['"]?\s*[(:=]?\s*['"`{]{0,2}\/(?:home|Users)\/$/i.test(
    line,
  );
}
