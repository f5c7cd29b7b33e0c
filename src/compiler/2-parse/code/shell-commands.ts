const words = (text: string): ReadonlySet<string> => new Set(text.split(/\s+/));

/** programs that are rarely an English word at the start of a line */
const COMMANDS = words(
  `apt apt-get yum dnf rpm dpkg brew pip pip3 conda npm npx yarn pnpm node python python3 java javac mvn gradle go gofmt
   git docker docker-compose kubectl kubeadm helm minikube systemctl service journalctl chkconfig curl wget ssh scp rsync
   sftp tar zip unzip gzip gunzip cp mv rm mkdir rmdir touch ls cd cat less tail grep egrep awk sed find xargs chmod chown
   chgrp ln df du ps kill killall pkill netstat ss lsof ifconfig ip iptables firewall-cmd ping traceroute telnet nc nmap
   dig nslookup tcpdump mount umount fdisk mkfs lsblk useradd userdel usermod groupadd passwd su sudo crontab nohup screen
   tmux vim vi nano echo printf export source env make cmake gcc g++ clang cargo rustc rustup mysql mysqldump mysqladmin
   redis-cli redis-server mongo mongod psql nginx php composer artisan etcdctl protoc openssl sysctl ulimit strace perf
   gdb pprof ab wrk rabbitmqctl kafka-topics.sh kafka-console-producer.sh zkServer.sh sh bash zsh dd free top uname
   hostnamectl timedatectl ntpdate setenforce sestatus ansible vagrant terraform adb keytool jps jstack jmap jstat jinfo
   javap locate whereis which pwd uniq diff patch lsmod modprobe swapon swapoff exportfs showmount virsh crictl ctr
   podman buildah skopeo kustomize istioctl supervisorctl uwsgi gunicorn celery django-admin flask scrapy pm2 vite webpack
   tsc eslint create-react-app vue ng hexo gem bundle rails rake dotnet msbuild sqlite3 chroot reboot shutdown history
   alias ssh-keygen ssh-copy-id ssh-add truncate fallocate tr cut sort head seq sleep hostname dmesg lscpu lspci blkid parted
   mkswap update-alternatives add-apt-repository snap apk pacman gpg openvpn certbot rails mongodump mongorestore mongosh
   mongoimport psql pg_dump createdb buf goctl dlv golangci-lint air k3s docker-machine nerdctl iostat vmstat sar mpstat htop nload iftop ethtool route arp brctl tee split md5sum sha256sum base64 date whoami`,
);

/** words after a program that make a bare two-word line a command */
const SUBCOMMANDS = words(
  `install uninstall remove update upgrade init build run exec start stop restart reload status enable disable add commit
   push pull clone checkout branch merge rebase fetch reset revert stash log diff tag remote config show rm rmi ps images
   pull push logs inspect network volume compose up down create delete apply get describe rollout scale edit expose port-forward
   mod tidy vendor env vet test fmt tool version list search repo package clean compile dev serve serve publish login
   logout daemon-reload daemon freeze worktree cherry-pick switch restore save load import export cp kill attach top
   drain cordon taint label annotate cluster-info api-resources dependency doc work`,
);

const PROMPT =
  /^(?:\[?[\w.-]+@[\w.-]+[\s:][^#$\n]{0,40}\]?\s?[#$]|\$|(?:mysql|MariaDB \[[^\]]*\]|sqlite|hive|redis(?: [\d.:]+)?)>|\d+\.\d+\.\d+\.\d+:\d+(?:\[\d+\])?>|[\w-]+=[#>]|(?:PS )?[A-Z]:\\[^>]*>|%)\s+(?=\S)/;
const OPTION =
  /(?:^|\s)--?[A-Za-z][\w-]*|[|><&$*]|(?:^|\s)(?:~|\.{1,2})?\/[\w.*-]|\w\/\w|=|\w\.\w|@|:\w|(?:^|\s)\d+(?:\s|$)|""|''|\\$/;

/** What may stand before a program: a user, settings of its environment. */
const PREFIX = /^(?:(?:sudo|nohup|time|exec)\s+|[A-Z_][A-Z_\d]+=\S*\s+(?=\S))+/;

/** Splits a shell or database prompt off a line. */
export function splitPrompt(text: string): { prompt: string; rest: string } {
  const prompt = PROMPT.exec(text)?.[0] ?? '';
  return { prompt: prompt.trim(), rest: text.slice(prompt.length) };
}

/** How surely a CJK-free line is a shell command: 0 no, 1 bare word, 2 with plain words, 3 with options or paths. */
export function commandStrength(core: string): 0 | 1 | 2 | 3 {
  const [first = '', ...args] = core.replace(PREFIX, '').split(/\s+/);
  const rest = args.join(' ');
  if (/^(?:\.\.?\/|~\/|\/(?:usr|bin|sbin|opt|etc)\/)[\w./-]+$/.test(first))
    return args.length > 0 && OPTION.test(rest) ? 3 : 2;
  if (!COMMANDS.has(first)) return 0;
  // one program, or a list of programs, is a topic rather than a command
  if (args.length !== 1 && args.every((word) => COMMANDS.has(word))) return 1;
  // a sentence in English that begins with a program's name
  if (args.length > 4 && args.every((word) => /^[a-z]+[.,]?$/i.test(word))) return 0;
  if (
    /^(?:is|are|and|or|vs|the|a|an|of|for|with|to|in|can|will|has|tool|command|server|client|cluster)$/i.test(
      args[0] ?? '',
    )
  )
    return 0;
  if (/[,，、：]/.test(core) && !/["'=]/.test(core) && !/--?\w/.test(rest)) return 1;
  if (SUBCOMMANDS.has(args[0] ?? '')) return args.length > 1 || OPTION.test(rest) ? 3 : 2;
  return OPTION.test(rest) ? 3 : args.length <= 3 ? 2 : 1;
}
