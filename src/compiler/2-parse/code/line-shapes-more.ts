import type { LineShape } from './line-shapes.ts';

/** Shapes: JSON, HTTP, Dockerfile, markup, style sheets. */
export const DATA_SHAPES: readonly LineShape[] = [
  { pattern: /^(?:""|'')\s*:\s*\S/, strength: 2 },
  { pattern: /^\{.*(?:""|'')\s*:.*\}[,;]?$/, strength: 3 },
  { pattern: /^(?:""|''),?$/, strength: 1 },
  { pattern: /^(?:GET|POST|PUT|DELETE|HEAD|OPTIONS|PATCH|CONNECT) \S+ HTTP\/\d/, strength: 3 },
  { pattern: /^HTTP\/\d(?:\.\d)? \d{3}\b/, strength: 3 },
  { pattern: /^(?:GET|POST|PUT|DELETE|HEAD|PATCH) \/\S*$/, strength: 2 },
  { pattern: /^[A-Z]\w+(?:-[A-Z]\w+)+: \S/, strength: 1 },
  {
    pattern:
      /^(?:FROM [\w./-]+(?::[\w.-]+)?(?: as \w+)?|RUN \S.*|CMD \S.*|COPY \S+ \S.*|ADD \S+ \S+|WORKDIR \S+|EXPOSE \d.*|ENV \S+[ =]\S+|ENTRYPOINT \S.*|ARG \w+.*|LABEL \S+=.*|VOLUME \S+|USER \w+)$/i,
    strength: 2,
  },
  {
    pattern:
      /^<\/?(?!img|br|hr|details|summary|center|font|pre|p\b|a\b|b>|sup|sub|u>|kbd|blockquote)[a-zA-Z][\w:.-]*(?:\s[^<>]*)?\/?>(?:[^<>]*<\/[\w:.-]+>)?$/,
    strength: 2,
  },
  { pattern: /^[\w-]+\s*:\s*[^;：]+;$/, strength: 2 },
];

/** Shapes: languages without braces: Python and Lua. */
export const BLOCK_SHAPES: readonly LineShape[] = [
  { pattern: /^(?:async )?def \w+\(/, strength: 3 },
  { pattern: /^class \w+(?:\(.*\))?:$/, strength: 3 },
  { pattern: /^(?:async )?for \w+(?:, ?\w+)* in .+:(?:\s.*)?$/, strength: 3 },
  { pattern: /^(?:if|elif|while) .*[=<>()[\]!._].*:$/, strength: 3 },
  { pattern: /^(?:if|elif|else|while|for)\b[^:]*:\s*(?:return|break|continue|pass|raise)\b.*$/, strength: 3 },
  { pattern: /^[a-z_]\w*\((?:\w+(?:, ?\w+)*)?\):$/, strength: 2 },
  { pattern: /^(?:if|elif|while) (?:not )?\w+:$/, strength: 2 },
  { pattern: /^(?:else|try|finally|except(?: [\w.(), ]+(?: as \w+)?)?):$/, strength: 2 },
  { pattern: /^(?:async )?with .+ as \w+:$/, strength: 3 },
  { pattern: /^(?:raise|assert|yield|await|del|global|nonlocal) [\w.(]+/, strength: 2 },
  { pattern: /^(?:>>>|In \[\d+\]:|\.\.\.) \S/, strength: 3 },
  { pattern: /^print ["'\w]/, strength: 1 },
  { pattern: /^local (?:function )?[\w, ]+(?:=|\(|$)/, strength: 3 },
  { pattern: /^(?:local )?function [\w.:]+\(.*\)$/, strength: 3 },
  { pattern: /^(?:if|elseif) .+ then$/, strength: 3 },
  { pattern: /^end[,)]*$/, strength: 2 },
];

/** Shapes: statements and clauses of SQL. */
export const SQL_SHAPES: readonly LineShape[] = [
  {
    pattern:
      /^select\s+(?:distinct\s+)?(?!an?\s|the\s)\S+(?:\s+as\s+\S+)?(?:\s*,.*)?(?:[+/*-].*)?\s+from\s+[\w.`("]+/i,
    strength: 3,
  },
  { pattern: /^select\s+(?:@@|\*|count\(|distinct\s|[\w.]+\(.*\)|.+[,;]$)/i, strength: 2 },
  { pattern: /^select(?:\s+[\w.*]+(?:\s*,\s*[\w.*]+)*)?$/i, strength: 1 },
  { pattern: /^(?:insert|replace)\s+(?:ignore\s+)?into\s+\S+/i, strength: 3 },
  { pattern: /^update\s+[\w.`]+\s+set\b/i, strength: 3 },
  { pattern: /^delete\s+from\s+\S+/i, strength: 3 },
  {
    pattern:
      /^(?:create|alter|drop|truncate)\s+(?:or replace\s+)?(?:temporary\s+|global\s+)?(?:unique\s+|fulltext\s+)?(?:table|database|index|view|user|procedure|function|trigger|schema|sequence|event)\s+\S/i,
    strength: 3,
  },
  {
    pattern:
      /^show\s+(?:tables|databases|variables|processlist|create|index|status|engine|master|slave|full|grants|columns|global|session|profiles?|binlog|warnings)\b/i,
    strength: 3,
  },
  { pattern: /^(?:explain|desc|describe)\s+(?:select\b|\w+;)/i, strength: 3 },
  {
    pattern:
      /^(?:from\s+[\w.`]+(?:\s+(?:as\s+)?\w+)?|where\s+.+[=<>(].*|(?:and|or|on)\s+.+[=<>(].*|(?:where|and|or)\s+\S+\s+(?:is|in|like|between|not)\b.*|group by\s+.+|order by\s+.+|having\s+.+|limit\s+\d.*|(?:left |right |inner |outer |cross |full )*join\s+(?!vs\b)\S+.*|union(?: all)?|values\s*\(.*)[,;]?$/i,
    strength: 2,
  },
  { pattern: /^(?:grant|revoke)\s.+\s(?:on|to)\s/i, strength: 3 },
  {
    pattern: /^(?:start transaction|begin|commit|rollback|flush privileges|unlock tables)(?: work)?;?$/i,
    strength: 2,
  },
  {
    pattern: /^(?:lock tables?\s|set (?:global|session|names|autocommit|@)|change master to|with \w+ as \()/i,
    strength: 3,
  },
  { pattern: /^use \w+;$/i, strength: 2 },
];

/** Shapes: shell syntax around commands. */
export const SCRIPT_SHAPES: readonly LineShape[] = [
  { pattern: /^#!\//, strength: 3 },
  { pattern: /^(?:@reboot|[\d*/,-]+(?:\s+[\d*/,-]+){4})\s+[\w/.].*/, strength: 3 },
  {
    pattern:
      /^(?:SET|GET|DEL|SETNX|SETEX|EXPIRE|TTL|INCR|DECR|HSET|HGET|HGETALL|HMSET|LPUSH|RPUSH|LPOP|RPOP|BRPOP|LRANGE|SADD|SMEMBERS|ZADD|ZRANGE|KEYS|SCAN|PUBLISH|SUBSCRIBE|XADD|XREAD|EVAL|CONFIG (?:SET|GET)) [\w:.{}*"'-]+(?: [\w:.{}*"'-]+){0,6}$/,
    strength: 2,
  },
  {
    pattern:
      /^(?:setnx|setex|mset|mget|incrby|decrby|getset|hset|hget|hgetall|hmset|hmget|hincrby|lpush|rpush|lpop|rpop|blpop|brpop|lrange|llen|sadd|srem|smembers|sismember|zadd|zrem|zrange|zrevrange|zrangebyscore|zscore|zrank|pfadd|pfcount|setbit|getbit|bitcount|xadd|xread|bgsave|bgrewriteaof|pexpire)(?: [^\s,;.]+){1,8}$/i,
    strength: 2,
  },
  { pattern: /^(?:set|get|del|exists|type|ttl|incr|decr|expire) \w+:[\w:{}*]+(?: \S+){0,6}$/, strength: 2 },
  { pattern: /^(?:SET|SETEX|EXPIRE) \S+ .*\b(?:EX|PX|NX|XX|\d+)\b/, strength: 3 },
  { pattern: /^(?:export|alias|source|set)\s+-?\w+=?\S*$/, strength: 2 },
  {
    pattern: /^(?:if \[.*|elif \[.*|for \w+ in .+;? do|while .*;? do|for \w+ in .+|case .+ in)$/,
    strength: 3,
  },
  { pattern: /^(?:fi|done|esac|then|do|;;|else)$/, strength: 2 },
  { pattern: /\|\s*(?:grep|awk|xargs|sort|head|tail|wc|tee|sed|uniq|cut)\b/, strength: 3 },
];
