import type { Detector, Finding } from '../detector.ts';
import { isReservedHost } from '../shapes/index.ts';

const hostName = /(?<![\w.-])[A-Za-z0-9][\w-]{0,62}(?:\.[A-Za-z0-9][\w-]{0,62}){1,7}(?![\w-]|\.\w)/g;
/** Machines that a cloud rents to one customer; the first labels are the customer's. */
const rented =
  /\.(?:rds\.aliyuncs\.com|(?:mysql|redis|mongodb|pg|polardb|kvstore|hbase|lindorm|adb|gpdb|tair|clickhouse|memcache|elasticsearch|alikafka)\.(?:[\w-]{1,30}\.){0,2}aliyuncs\.com|(?:rds|cache|docdb|es|redshift|elb|kafka|mq|neptune|efs|compute)(?:\.[a-z]{2}-[a-z-]{4,12}-\d)?\.amazonaws\.com(?:\.cn)?|(?:[a-z]{2}-[a-z-]{4,12}-\d)\.(?:rds|cache|es|redshift|elb|compute)\.amazonaws\.com(?:\.cn)?|cache\.amazonaws\.com|compute\.internal|(?:database|servicebus|redis\.cache)\.windows\.net|(?:mysql|postgres|mariadb)\.database\.azure\.com|documents\.azure\.com|tencentcdb\.com|rds\.myhuaweicloud\.com|rds\.[\w-]{2,20}\.baidubce\.com|mongodb\.net|psdb\.cloud|neon\.tech|upstash\.io|(?:redns|redis-cloud|cloud)\.redislabs\.com|aivencloud\.com|rlwy\.net|cloud\.es\.io)$/i;
/** Names of private zones: https://www.rfc-editor.org/rfc/rfc6762#appendix-G */
const inner = /\.(?:internal|intranet|intra|corp|lan|local|private|inner)$/i;
const platform =
  /(?:^|\.)(?:docker\.internal|google\.internal|cluster\.local|containers\.internal|testcontainers\.internal|raspberrypi\.local|ec2\.internal)$/i;
/** A private zone is only told from a property or a file by where it stands. */
const connecting =
  /:\/\/[^\s/"'<>]{0,80}$|@$|(?:host(?:name)?|addr(?:ess)?|server|url|uri|endpoint|registry|broker\w{0,10}|domain|主机|域名|地址)["'\]]?[ \t]*(?::=|=>|=|:|：)[ \t]*["'`]?$|\b(?:ssh|ping|telnet|nslookup|dig|curl|wget|server_name)[ \t]+(?:-\S{1,20}[ \t]+){0,3}$|[ \t]-h[ \t]*$/i;

/** Host names that belong to one company: rented databases and private zones. */
export const privateHost: Detector = {
  id: 'private-host',
  source: 'https://www.rfc-editor.org/rfc/rfc6762#appendix-G',
  anchors: [
    'aliyuncs.com',
    'amazonaws.com',
    'windows.net',
    'azure.com',
    'tencentcdb.com',
    'myhuaweicloud.com',
    'baidubce.com',
    'mongodb.net',
    'psdb.cloud',
    'neon.tech',
    'upstash.io',
    'redislabs.com',
    'aivencloud.com',
    'rlwy.net',
    'cloud.es.io',
    '.internal',
    '.intra',
    '.corp',
    '.lan',
    '.local',
    '.private',
    '.inner',
  ],
  find(text) {
    const found: Finding[] = [];
    for (const { index, 0: host } of text.matchAll(hostName)) {
      if (!(rented.test(host) || (inner.test(host) && isNamed(text, index, index + host.length)))) continue;
      if (!platform.test(host) && !isReservedHost(host))
        found.push({ kind: 'private-host', start: index, end: index + host.length });
    }
    return found;
  },
};

function isNamed(text: string, start: number, end: number): boolean {
  return (
    connecting.test(text.slice(Math.max(0, start - 90), start)) ||
    /^:\d{2,5}(?!\d)/.test(text.slice(end, end + 6))
  );
}
