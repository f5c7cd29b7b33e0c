import type { Detector, Finding } from '../detector.ts';
import { addressKind } from '../shapes/index.ts';

const ipv4 = /(?<![\w.])\d{1,3}\.\d{1,3}\.\d{1,3}\.\d{1,3}(?![\w]|\.\d)/g;
/** A key that takes a machine. */
const key =
  /(?:host(?:_?name|_?ip)?|addr(?:ess(?:es)?)?|servers?|ip|url|uri|endpoints?|master|slave|replica|broker(?:s|_list)?|nodes?|peers?|remote|target|gateway|dsn|data[ _]?source|listeners?|connect|cluster|nacos|zookeeper|upstream|主机|地址|服务器)["'\]]?[ \t]*(?::=|=>|=|:|：)[ \t]*(?:[\w"'[(@:/\\{-]*|[^\n]{0,120},[ \t]*["']?)$/i;
/** Addresses that follow another of the same list. */
const list = /\d{1,3}\.\d{1,3}\.\d{1,3}\.\d{1,3}(?::\d{2,5})?["']?[ \t]*,[ \t]*["']?$/;
const link = /:\/\/[^\s/"'<>]{0,80}$|@(?:\w{0,5}\()?$/;
const command =
  /(?:^|[\n$#>`'"]|&&|sudo)[ \t]*(?:ssh|scp|sftp|rsync|telnet|nc|ncat|curl|wget|mysql|mysqldump|redis-cli|psql|mongo|mongosh|ftp|kubectl|etcdctl|docker|ab|wrk|nmap|rdesktop|mstsc|ssh-copy-id|kubeadm)[ \t][^\n|;]{0,160}$/;
const option =
  /[ \t](?:-h|--host|-H|--server|--bind|--endpoints?|--join|--advertise-addr|--apiserver-advertise-address|--cluster create)[ =]?["']?(?:https?:\/\/)?$|(?:proxy_pass|slaveof|replicaof|cluster meet|sentinel monitor \S{1,40}|nameserver)[ \t]+(?:https?:\/\/)?$/i;
/** A quoted address with a port, or as first argument of a call that connects. */
const argument =
  /(?:connect|db|mysqli|redis|dial\w*|client|socket|server|conn|connection|listen)["']?\s?\([^()\n]{0,40}["']$/i;
const cidr = /^\/\d{1,2}(?!\d)/;
const version = /(?<![a-z])(?:version|ver|v|版本|段|网段|子网|subnet|mask)[ \t"':：=]{0,3}$/i;

/** IP addresses in connection code, settings and commands; an address in an explanation of networks stays. */
export const networkAddress: Detector = {
  id: 'network-address',
  source: 'https://www.rfc-editor.org/rfc/rfc1918#section-3',
  anchors: ['0.0'],
  find(text) {
    const found: Finding[] = [];
    for (const { index, 0: address } of text.matchAll(ipv4)) {
      const kind = addressKind(address);
      if (kind === 'harmless') continue;
      const end = index + address.length;
      const head = text.slice(Math.max(0, index - 200), index);
      const line = head.slice(Math.max(0, head.lastIndexOf('\n')));
      const rest = text.slice(end, end + 8);
      if (cidr.test(rest) || version.test(line)) continue;
      if (isConnection(line, rest)) found.push({ kind: `${kind}-address`, start: index, end });
    }
    return found;
  },
};

function isConnection(line: string, rest: string): boolean {
  if (link.test(line) || key.test(line) || option.test(line) || command.test(line) || argument.test(line))
    return true;
  const hasPort = /^:\d{2,5}(?!\d)/.test(rest);
  return (
    hasPort &&
    (/["'`]$/.test(line) ||
      list.test(line) ||
      /^\n?[ \t]*-?[ \t]*server[ \t]+(?:\S{1,40}[ \t]+)?$/.test(line))
  );
}
