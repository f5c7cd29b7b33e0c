const ready = (what: string, ask: string) => `
try=0
until ${ask} >/dev/null 2>&1; do
  try=$((try + 1))
  if [ $try -gt 300 ] || ! kill -0 $server 2>/dev/null; then
    echo "${what} did not start"; tail -n 6 /tmp/${what}.log; exit 97
  fi
  sleep 0.05
done
`;

/** Commands of `sh` that start a throw-away Redis; it listens on a private socket and on what `args` say. */
export function redisServer(args: string): string {
  return `mkdir -p /tmp/redis
redis-server --unixsocket /tmp/redis.sock --dir /tmp/redis --daemonize no ${args} >/tmp/redis.log 2>&1 &
server=$!${ready('redis', 'redis-cli -s /tmp/redis.sock ping')}`;
}

/** Where a server finds an initialised data folder to copy. */
export const mysqlTemplatePlace = '/mysql-template';

const mysqlWords =
  '--no-defaults --lc-messages-dir=/usr/share/mysql --innodb-redo-log-capacity=8M --innodb-buffer-pool-size=32M';

/** Commands of `sh` that initialise a data folder of MySQL. */
export function mysqlInitialise(folder: string): string {
  return `${mysqlLibraries}
mysqld ${mysqlWords} --datadir=${folder} --initialize-insecure >/tmp/mysql.log 2>&1 || { tail -n 20 /tmp/mysql.log; exit 97; }
chmod -R a+rX ${folder}`;
}

/** Commands of `sh` that start a throw-away MySQL on a private socket. */
export function mysqlServer(args: string): string {
  return `${mysqlLibraries}
cp -r ${mysqlTemplatePlace} /tmp/mysql
mysqld ${mysqlWords} --datadir=/tmp/mysql --skip-networking --mysqlx=OFF --secure-file-priv=NULL --socket=/tmp/mysql.sock \\
  --pid-file=/tmp/mysql.pid ${args} >/tmp/mysql.log 2>&1 &
server=$!${ready('mysql', 'mysql --no-defaults -uroot -S /tmp/mysql.sock -e "CREATE DATABASE IF NOT EXISTS lab"')}`;
}

/** MySQL's private libraries lie in a folder that the loader does not search. */
export const mysqlLibraries = 'for folder in /usr/lib/*/mysql; do export LD_LIBRARY_PATH="$folder"; done';

/** Commands of `sh` that start a throw-away etcd with one member on the usual ports. */
export function etcdServer(args: string): string {
  return `etcd --name lab --data-dir /tmp/etcd --log-level error ${args} >/tmp/etcd.log 2>&1 &
server=$!${ready('etcd', 'etcdctl endpoint health')}`;
}

/** Commands that end the server of this script. */
export const endServer = `
kill $server 2>/dev/null
wait $server 2>/dev/null
`;

/** Starter of a server by name. */
export const servers: Readonly<Record<string, (args: string) => string>> = {
  redis: redisServer,
  mysql: mysqlServer,
  etcd: etcdServer,
};
