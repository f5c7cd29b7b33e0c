import type { Options } from '../info.ts';

/** Kinds of servers that a snippet may have. */
export type ServerKind = 'redis' | 'mysql' | 'etcd';

/** A server of a snippet. */
interface Place {
  /** Names its socket, its folder, its log and the variable that holds its process id. */
  name: string;
  /** Counted from 0; decides its ports. */
  index: number;
  /** Whether other servers of the snippet must be able to reach it. */
  among: readonly string[];
}

/** The names of a snippet's servers: those of `servers=`, or the kind when there is only one. */
export function serverNames({ servers }: Options, kind: ServerKind): string[] {
  return servers === undefined ? [kind] : servers.split(',');
}

/**
 * Commands of `sh` that start throw-away servers and wait until all of them answer. Each listens on `/tmp/NAME.sock`
 * (Redis, MySQL) and on what `args` say; several also on their ports of the loopback.
 */
export function startServers(kind: ServerKind, names: readonly string[], args: string): string {
  const places = names.map((name, index) => ({ name, index, among: names }));
  return [
    'servers=',
    ...(kind === 'mysql' ? [mysqlLibraries] : []),
    ...places.map(
      (place) => `${starters[kind](place, args)}
export ${place.name}=$!
servers="$servers $!"`,
    ),
    ...places.map((place) => ready(place.name, asks[kind](place))),
    ...(kind === 'etcd' && names.length > 1
      ? [`export endpoints=${places.map(({ index }) => etcdAddress(index)).join(',')}`]
      : []),
  ].join('\n');
}

/** Commands that end the servers of a script, those that are stopped too. */
export const endServers = `
kill $servers 2>/dev/null
kill -CONT $servers 2>/dev/null
wait $servers 2>/dev/null
`;

/** Where a server finds an initialised data folder to copy. */
export const mysqlTemplatePlace = '/mysql-template';

/** MySQL's private libraries lie in a folder that the loader does not search. */
export const mysqlLibraries = 'for folder in /usr/lib/*/mysql; do export LD_LIBRARY_PATH="$folder"; done';

const mysqlWords =
  '--no-defaults --lc-messages-dir=/usr/share/mysql --innodb-redo-log-capacity=8M --innodb-buffer-pool-size=32M';

/** Commands of `sh` that initialise a data folder of MySQL. */
export function mysqlInitialise(folder: string): string {
  return `${mysqlLibraries}
mysqld ${mysqlWords} --datadir=${folder} --initialize-insecure >/tmp/mysql.log 2>&1 || { tail -n 20 /tmp/mysql.log; exit 97; }
chmod -R a+rX ${folder}`;
}

const starters: Readonly<Record<ServerKind, (place: Place, args: string) => string>> = {
  redis: startRedis,
  mysql: startMysql,
  etcd: startEtcd,
};

const asks: Readonly<Record<ServerKind, (place: Place) => string>> = {
  redis: ({ name }) => `redis-cli -s /tmp/${name}.sock ping`,
  mysql: askMysql,
  etcd: ({ index }) => `etcdctl --endpoints=${etcdAddress(index)} endpoint health`,
};

// What every server of several does for itself must not be replicated to the others.
function askMysql({ name, among }: Place): string {
  const quietly = among.length > 1 ? 'SET sql_log_bin = 0; ' : '';
  return `mysql --no-defaults -uroot -S /tmp/${name}.sock -e "${quietly}CREATE DATABASE IF NOT EXISTS lab"`;
}

// A replica would wait five seconds for others that want the same copy.
function startRedis({ name, index, among }: Place, args: string): string {
  const several = among.length > 1 ? `--port ${6379 + index} --repl-diskless-sync-delay 0` : '';
  return `mkdir -p /tmp/${name}
redis-server --unixsocket /tmp/${name}.sock --dir /tmp/${name} --daemonize no ${several} ${args} >/tmp/${name}.log 2>&1 &`;
}

// The copied folder holds the identity of the server it was made by, which no two of them may share.
function startMysql({ name, index, among }: Place, args: string): string {
  const network =
    among.length > 1
      ? `--bind-address=127.0.0.1 --port=${3306 + index} --server-id=${index + 1}`
      : '--skip-networking';
  return `cp -r ${mysqlTemplatePlace} /tmp/${name}
rm -f /tmp/${name}/auto.cnf
mysqld ${mysqlWords} --datadir=/tmp/${name} ${network} --mysqlx=OFF --secure-file-priv=NULL \\
  --socket=/tmp/${name}.sock --pid-file=/tmp/${name}.pid ${args} >/tmp/${name}.log 2>&1 &`;
}

function startEtcd({ name, index, among }: Place, args: string): string {
  const [own, peer] = [etcdAddress(index), etcdAddress(index, '2380')];
  const cluster = among.map((member, at) => `${member}=${etcdAddress(at, '2380')}`).join(',');
  const several =
    among.length > 1
      ? `--listen-client-urls ${own} --advertise-client-urls ${own} --listen-peer-urls ${peer} \\
  --initial-advertise-peer-urls ${peer} --initial-cluster ${cluster}`
      : '';
  return `etcd --name ${among.length > 1 ? name : 'lab'} --data-dir /tmp/${name} --log-level error ${several} ${args} >/tmp/${name}.log 2>&1 &`;
}

/** 2379, 22379, 32379 …: the ports that etcd's own documents give to members on one machine. */
function etcdAddress(index: number, port = '2379'): string {
  return `http://127.0.0.1:${index === 0 ? '' : index + 1}${port}`;
}

function ready(name: string, ask: string): string {
  return `try=0
until ${ask} >/dev/null 2>&1; do
  try=$((try + 1))
  if [ $try -gt 600 ] || ! kill -0 $${name} 2>/dev/null; then
    echo "${name} did not start"; tail -n 6 /tmp/${name}.log | sed 's/^/       | /'; exit 97
  fi
  sleep 0.05
done`;
}
