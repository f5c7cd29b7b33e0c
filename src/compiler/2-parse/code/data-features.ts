import type { FeatureTable } from './program-features.ts';

/** Query, shell, configuration, markup and message languages. */
export const DATA_FEATURES: FeatureTable = {
  sql: [
    [/\bselect\b[\s\S]{1,200}?\bfrom\b/gi, 4],
    [/^[ \t]*select\b/gim, 2],
    [/\b(?:insert\s+(?:ignore\s+)?into|delete\s+(?:\w+\s+)?from|update\s+[\w.`]+\s+set)\b/gi, 4],
    [
      /\b(?:create|alter|drop|truncate)\s+(?:unique\s+|temporary\s+|or replace\s+)?(?:table|database|index|view|user|procedure|trigger|function)\b/gi,
      4,
    ],
    [
      /^[ \t]*(?:where|group by|order by|having|limit|(?:left |right |inner )?join|values|union(?: all)?|and|set)\b/gim,
      1.2,
    ],
    [
      /\b(?:varchar|bigint|int|tinyint|datetime|timestamp|decimal|text)\s*(?:\(\d+(?:,\s*\d+)?\))?\s+(?:unsigned |not null|default|primary|auto_increment|comment|null)/gi,
      2.5,
    ],
    [/\b(?:primary key|foreign key|auto_increment|not null|engine\s*=|default charset)\b/gi, 2],
    [
      /^[ \t]*(?:show\s+(?:tables|databases|variables|processlist|create|index|status|engine|master|slave|full|grants)|explain\s|grant\s.+\son|start transaction|begin;|commit\b|rollback\b|use \w+;|desc \w|set (?:global|session|@)|change master to|flush |lock tables?)/gim,
      3.5,
    ],
    [/^[ \t]*\w*(?:MASTER|LOG|HOST|PORT|USER)\w*\s*=\s*\S+,/gm, 0.5],
  ],
  bash: [
    [/^[ \t]*#!\/(?:usr\/)?bin\/(?:env )?(?:ba|z)?sh/gm, 8],
    [
      /^[ \t]*(?:[$%#] |\[?\w+@[\w.-]+[^\n#$]{0,30}[#$] )?(?:sudo )?(?:[A-Z_]+=\S* )*(?:apt(?:-get)?|yum|dnf|rpm|dpkg|brew|pip3?|npm|npx|yarn|pnpm|git|docker(?:-compose)?|kubectl|helm|systemctl|service|journalctl|curl|wget|ssh|scp|rsync|tar|unzip|zip|cp|mv|rm|mkdir|touch|ls|cd|cat|tail|less|grep|awk|sed|find|chmod|chown|ln|df|du|ps|kill|netstat|ss|lsof|ifconfig|ip|iptables|firewall-cmd|ping|telnet|mount|useradd|passwd|su|crontab|nohup|vim?|nano|source|export|make|cmake|gcc|g\+\+|clang|ssh-keygen|ssh-copy-id|truncate|apk|mongo\w+|pg_dump|cargo|mvn|java|javac|python3?|node|mysql|mysqldump|redis-cli|redis-server|mongo|nginx|php|composer|etcdctl|protoc|openssl|sysctl|ulimit|strace|gdb|ab|wrk|jstack|jmap|jps|jstat|go (?:mod|get|build|run|env|test|install|tool|work|vet|generate|version)|free|top|uname|echo|sh|bash|flask|gunicorn|celery|uvicorn|django-admin|terraform|ansible\S*|dlv|goctl|psql|pgbench|kafka-\S+|zkServer\S*|\.\/[\w.-]+|\/(?:usr|opt|etc|bin|sbin)\/\S+)(?:\s|$)/gm,
      2.5,
    ],
    [
      /^[ \t]*(?:if \[|elif \[|fi$|done$|esac$|then$|do$|for \w+ in .*; ?do|while .*; ?do|case .* in$)/gm,
      2.5,
    ],
    [
      /^[ \t]*(?:SET|GET|DEL|SETNX|SETEX|EXPIRE|INCR|HSET|HGET\w*|[LR]PUSH|[LR]POP|LRANGE|SADD|SMEMBERS|ZADD|ZRANGE|KEYS|XADD)[ \t]+(?!.*(?:=|;[ \t]*$))\S/gm,
      2.5,
    ],
    [/^[ \t]*[\d.]+:\d+(?:\[\d+\])?>/gm, 3],
    [
      /^[ \t]*(?:set|get|incr|del|[hlrsz](?:set|get\w*|push|pop|range|add|rem|members|revrange)) [\w:]+(?: [\w:]+)*[ \t]*$/gm,
      2.2,
    ],
    [/^[ \t]*(?:function )?\w+\(\)[ \t]*\{|\[\[ .+ \]\]|\blocal \w+=|>&[12]\b|2>/gm, 2.5, 6],
    [/^[ \t]*(?:@reboot|[\d*/,-]+(?:[ \t]+[\d*/,-]+){4})[ \t]/gm, 3],
    [/\$\{?\w+\}?|\$\(|&&\s|\|\s*(?:grep|awk|xargs|sort|head|wc|sed|tee)\b/g, 0.8, 5],
    [/(?:^|\s)--?[a-zA-Z][\w-]*(?=\s|=|$)/gm, 0.3, 6],
    [/^[ \t]*(?:export )?[A-Z_]+=\S*\s*$/gm, 0.8],
    [/^[ \t]*#\s/gm, 0.2, 5],
  ],
  powershell: [[/^[ \t]*(?:PS )?[A-Z]:\\.*>|\b(?:Get|Set|New|Remove)-[A-Z]\w+/gm, 3]],
  yaml: [
    [/^[ \t]*(?:- )?[\w./"-]+:\s*$/gm, 1.2],
    [/^[ \t]*(?:- )?[\w./-]+: +[^\s{;][^;{]*$/gm, 0.9],
    [/^(?:\t*)(?:apiVersion|kind|metadata|spec|services|version):/gm, 4],
    [/^[ \t]*- [\w"'./$-][^;{}]*$/gm, 0.5],
    [/^---\s*$/gm, 1],
    [/[;{]\s*$/gm, -2],
  ],
  ini: [
    [/^[ \t]*\[[\w.: -]+\]\s*$/gm, 3],
    [/^[ \t]*[\w-]+(?:\.[\w-]+)*\s*=\s*[^=;{(]*$/gm, 0.9],
    [/^[ \t]*[a-z][\w-]*(?:\.[\w-]+)+\s*=\s*\S/gm, 1.6],
    [/^[ \t]*(?:save \d+ \d+|maxmemory\S* |appendonly |bind \d|port \d|requirepass )/gm, 2.5],
    [/[;{(]\s*$|:=|\breturn\b|\bimport\b|\bprint\(|^[ \t]*\$|^[ \t]*(?:def|class)\b/gm, -2],
  ],
  json: [
    [/^[ \t]*"[^"\n]+"\s*:/gm, 1.6],
    [/^[ \t]*[{[]\s*"/g, 2, 1],
    [/^[ \t]*[{[]\s*$/gm, 0.8, 3],
    [/:\s*(?:true|false|null|\d+)\s*,?\s*(?:\/\/.*)?$/gm, 0.5],
    [/[;]\s*$|\b(?:func|function|const|var|def|return|import|class)\b|=>|:=/gm, -2.5],
  ],
  protobuf: [
    [/^[ \t]*syntax\s*=\s*"proto[23]"/gm, 8],
    [/^[ \t]*(?:message|service|oneof) \w+\s*\{/gm, 4],
    [/^[ \t]*rpc \w+\s*\(/gm, 4],
    [
      /^[ \t]*(?:repeated |optional |required )?(?:double|float|bool|string|bytes|[su]?(?:int|fixed)(?:32|64)|[a-z]\w*\.[\w.]+|[A-Z]\w*|map\s*<[^>]+>)\s+\w+\s*=\s*\d+\s*(?:\[.*\])?;/gm,
      2,
    ],
    [/^[ \t]*[A-Z][A-Z_0-9]* = \d+;/gm, 2],
    [/^[ \t]*(?:option \w+\s*=|reserved )/gm, 3],
  ],
  nginx: [
    [/^[ \t]*(?:server|http|events|upstream \w+|location [^{]*)\s*\{/gm, 3.5],
    [
      /^[ \t]*(?:listen|server_name|root|index|proxy_pass|proxy_set_header|fastcgi_pass|rewrite|try_files|worker_processes|worker_connections|include|gzip\w*|access_log|error_log|keepalive_timeout|ssl_\w+|sendfile|return \d{3}|server [\w.:]+|add_header|expires|alias|client_max_body_size)\s+[^=(]*;/gm,
      2,
    ],
  ],
  dockerfile: [
    [/^[ \t]*FROM (?:[\w./-]+:[\w.-]+|scratch|[\w.-]+\/[\w./-]+)(?: (?:AS|as) \w+)?\s*$/gm, 4],
    [
      /^[ \t]*(?:RUN|CMD|COPY|ADD|WORKDIR|EXPOSE|ENV|ENTRYPOINT|ARG|LABEL|VOLUME|USER|HEALTHCHECK|MAINTAINER)\s+\S/gm,
      3,
    ],
  ],
  http: [
    [/^[ \t]*(?:GET|POST|PUT|DELETE|HEAD|OPTIONS|PATCH|CONNECT) \S+ HTTP\/\d/gm, 8],
    [/^[ \t]*HTTP\/\d(?:\.\d)? \d{3}/gm, 8],
    [/^[ \t]*(?:GET|POST|PUT|DELETE|PATCH|HEAD) \/\S*\s*$/gm, 4],
    [
      /^[ \t]*(?:Host|Accept\S*|User-Agent|Content-\w+|Connection|Cache-Control|Cookie|Set-Cookie|Upgrade|Sec-\S+|Authorization|Location|Server|Date|ETag|Last-Modified|Origin|Referer):\s/gm,
      2.5,
    ],
  ],
  html: [
    [
      /^\s*<(?!\?)(?:!DOCTYPE|html|head|body|div|ul|table|form|template|style|script|p|span|h\d|a|img|input|button)\b/gi,
      9,
      1,
    ],
    [/<!DOCTYPE html|<\/?(?:html|head|body|script|style|template)\b[^>]*>/gi, 2.5],
    [
      /<\/?(?:div|span|p|ul|li|ol|a|img|input|button|form|table|tr|td|h\d|section|header|footer|nav|label|select|option|link|meta)\b[^>\n]*>/g,
      1.6,
    ],
    [/\b(?:class|href|src|v-\w+|onclick)="/g, 0.8],
  ],
  xml: [
    [/<\?xml/g, 6],
    [
      /<(?:dependency|groupId|artifactId|version|project|configuration|bean|beans|property|plugin|mapper|select id|resultMap|properties|parent|servlet\S*)\b[^>]*>/g,
      2.5,
    ],
    [/xmlns(?::\w+)?=/g, 3],
    [/^[ \t]*<\/?[\w:.-]+(?:\s[^<>]*)?>/gm, 0.7],
  ],
  css: [
    [/^[ \t]*[.#]?[\w-]+(?:[ >+~,:.#[\]="*()]+[\w-]+)* *\{$/gm, 1],
    [
      /^[ \t]*(?:color|background\S*|margin\S*|padding\S*|display|width|height|font\S*|border\S*|position|flex\S*|justify-content|align-items|top|left|right|bottom|float|overflow\S*|z-index|opacity|transition|transform|animation\S*|grid\S*|text-\w+|line-height|max-\w+|min-\w+|content|cursor|box-\w+)\s*:\s*[^;{]+;/gm,
      2.2,
    ],
    [/\d(?:px|rem|em|vh|vw)\b|#[0-9a-f]{3,6}\b/gi, 0.8],
    [/@media\b|@keyframes\b/g, 3],
  ],
  makefile: [[/^\.PHONY:|^\w+:(?: \w+)*\n\t\S/gm, 4]],
  diff: [[/^(?:\+\+\+|---) \S+|^@@ .* @@/gm, 4]],
};
