/** Option of some commands that takes a password. */
interface CommandOption {
  /** Alternatives of a pattern, without groups that capture. */
  commands: string;
  /** Literals of which one is part of every such command. */
  anchors: readonly string[];
  /** Global; its one matching group is the secret. */
  option: RegExp;
  /** Values that mean something else. */
  refuse?: RegExp;
}

const word = String.raw`(?:'([^'\n]{1,200})'|"([^"\n]{1,200})"|([^\s'"\x60;|&<>，。；）)]{1,200}))`;
const option = (name: string): RegExp => new RegExp(String.raw`[ \t]${name}${word}`, 'g');
const userAndPassword: RegExp = /^(?:user(?:name)?|admin):(?:pass(?:word)?|pwd)$/i;
/** `-port`, `-print`, a mapping of ports, a path: `docker run --name mysql -p3306:3306`. */
const noPassword = /^(?:assword|ort|rotocol|rint)|^\d+:\d+|^\//;

/** What `commandLineSecret` looks for, by command. */
export const commandOptions: readonly CommandOption[] = [
  {
    commands: 'mysql(?:dump|admin|import|binlog|check|slap|sh)?|mariadb(?:-dump)?|mycli',
    anchors: ['mysql', 'mariadb', 'mycli'],
    option: option('-p'),
    refuse: noPassword,
  },
  {
    commands: 'redis-cli|redis-benchmark',
    anchors: ['redis-cli', 'redis-benchmark'],
    option: option(String.raw`(?:-a|--pass)[ \t]+`),
  },
  { commands: 'sshpass', anchors: ['sshpass'], option: option(String.raw`-p[ \t]?`) },
  {
    commands: 'mongo(?:sh|dump|restore|import|export)?|(?:docker|podman|nerdctl|helm registry) login',
    anchors: ['mongo', 'docker login', 'podman login', 'nerdctl login', 'helm registry login'],
    option: option(String.raw`-p[ \t]+`),
    refuse: /^\d+(?::\d+)?$/,
  },
  {
    commands: 'sqlcmd|isql|bcp|mosquitto_(?:pub|sub)',
    anchors: ['sqlcmd', 'isql', 'bcp', 'mosquitto_'],
    option: option(String.raw`-P[ \t]?`),
  },
  {
    commands: 'ldap(?:search|add|modify|delete|whoami|passwd)',
    anchors: ['ldap'],
    option: option(String.raw`-w[ \t]+`),
  },
  { commands: 'zip|unzip', anchors: ['zip'], option: option(String.raw`-P[ \t]+`) },
  { commands: 'unrar|7za?|rar', anchors: ['7z', 'rar'], option: option('-p'), refuse: noPassword },
  {
    // https://curl.se/docs/manpage.html#-u
    commands: 'curl|wget|etcdctl|http',
    anchors: ['curl', 'wget', 'etcdctl', 'http ', 'http\t'],
    option:
      /[ \t](?:-u|--user|--proxy-user|-U)[ \t=]*["']?(?!user(?:name)?:pass)[^\s:'"]{1,80}:(?!\/\/)([^\s'"]{1,200})/g,
    refuse: userAndPassword,
  },
  {
    commands: 'openssl',
    anchors: ['openssl'],
    option: /[ \t]-?(?:pass|passin|passout)[ \t]+["']?pass:([^\s'"]{1,200})/g,
  },
  {
    commands: 'htpasswd',
    anchors: ['htpasswd'],
    option: /^htpasswd[ \t]+-[a-zA-Z]*b[a-zA-Z]*[ \t]+(?:\S{1,200}[ \t]+)?\S{1,80}[ \t]+([^\s'"]{1,200})/g,
  },
  {
    commands: 'echo|printf',
    anchors: ['echo', 'printf'],
    option: /[ \t]["']?[\w.-]{1,40}:([^\s'"|]{1,100})["']?[ \t]*\|[ \t]*(?:sudo[ \t]+)?chpasswd/g,
  },
  {
    commands: 'echo|printf',
    anchors: ['echo', 'printf'],
    option:
      /[ \t]["']?([^\s'"|]{1,100})["']?[ \t]*\|[ \t]*(?:sudo[ \t]+(?:-\w+[ \t]+)*-S|(?:sudo[ \t]+)?passwd[ \t]+--stdin|docker login)/g,
  },
  {
    commands: 'smbclient',
    anchors: ['smbclient'],
    option: /[ \t]-U[ \t]*["']?[^\s%'"]{1,60}%([^\s'"]{1,100})/g,
  },
  {
    commands: 'sqlplus|impdp|expdp|exp|imp',
    anchors: ['sqlplus', 'impdp', 'expdp', 'exp ', 'exp\t', 'imp ', 'imp\t'],
    option: /[ \t]["']?[\w$]{1,40}\/([^\s@'"/]{1,100})(?=@|["'\s]|$)/g,
    refuse: /^(?:tiger|as)$/i,
  },
  {
    // https://www.rabbitmq.com/docs/man/rabbitmqctl.8#add_user
    commands: 'rabbitmqctl',
    anchors: ['rabbitmqctl'],
    option:
      /[ \t](?:add_user|change_password|authenticate_user)[ \t]+[^\s'"]{1,60}[ \t]+["']?([^\s'"]{2,100})/g,
  },
  {
    // https://min.io/docs/minio/linux/reference/minio-mc/mc-alias-set.html
    commands: 'mc',
    anchors: ['alias set', 'config host add'],
    option:
      /[ \t](?:alias set|config host add)[ \t]+\S{1,60}[ \t]+\S{1,120}[ \t]+[^\s'"]{1,60}[ \t]+["']?([^\s'"]{2,100})/g,
  },
  {
    // http://www.net-snmp.org/docs/man/snmpcmd.html
    commands: 'snmp(?:walk|get|getnext|set|bulkwalk|table|trap|inform)',
    anchors: ['snmp'],
    option: option(String.raw`-[AX][ \t]+`),
  },
  { commands: 'lftp', anchors: ['lftp'], option: /[ \t]-u[ \t]*["']?[^\s,'"]{1,60},([^\s'"]{1,100})/g },
  { commands: 'net use', anchors: ['net use'], option: /[ \t]\/user:\S{1,60}[ \t]+([^\s/][^\s'"]{0,99})/gi },
];
