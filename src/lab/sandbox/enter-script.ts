/**
 * What the first process of a sandbox does, as root of new namespaces: it builds a root folder that holds the tools
 * read-only, an empty box of limited size and nothing else of the machine; runs one command in it without privileges;
 * and tells on descriptor 3 how that ended and whether anything was left running. When it ends, the kernel ends all
 * that is left of the namespace.
 */
export const enterScript = String.raw`
set -eu
home=$1 base=$2 size=$3 uid=$4 processes=$5 data=$6 file=$7 binds=$8
shift 8
new=$home/root
mount --make-rprivate / 2>/dev/null || true
mount -t tmpfs -o size=1m,mode=755 none "$new"
cd "$new"
mkdir proc dev etc in box tmp scratch
readonly_bind() {
  mkdir -p "$2"
  mount --rbind "$1" "$2"
  mount -o remount,bind,ro,nosuid,nodev "$2" 2>/dev/null || mount -o remount,bind,ro "$2"
}
for name in usr bin sbin lib lib32 lib64; do
  if [ -L "$base/$name" ]; then ln -s "$(readlink "$base/$name")" "$name"
  elif [ -d "$base/$name" ]; then readonly_bind "$base/$name" "$new/$name"
  fi
done
printf 'root:x:0:0:root:/box:/bin/sh\nlab:x:%s:%s:lab:/box:/bin/sh\n' "$uid" "$uid" >etc/passwd
printf 'root:x:0:\nlab:x:%s:\n' "$uid" >etc/group
printf '127.0.0.1 localhost\n' >etc/hosts
printf 'hosts: files\n' >etc/nsswitch.conf
if [ "$base" = / ] || [ -z "$base" ]; then
  for name in ld.so.cache alternatives; do
    if [ -d "/etc/$name" ]; then readonly_bind "/etc/$name" "$new/etc/$name"
    elif [ -f "/etc/$name" ]; then cp "/etc/$name" "etc/$name"
    fi
  done
fi
readonly_bind "$home/in" "$new/in"
mount -t tmpfs -o "size=$size"m,nr_inodes=50k,mode=755,nosuid,nodev none scratch
mkdir scratch/box scratch/tmp
chmod 755 scratch/box
chmod 1777 scratch/tmp
mount --bind scratch/box box
mount --bind scratch/tmp tmp
# KIND=SOURCE=TARGET: folders that a trusted step may write to (w) or read (r), or that get a throw-away layer (o).
for bind in $binds; do
  kind=${'$'}{bind%%=*} rest=${'$'}{bind#*=}
  source=${'$'}{rest%%=*} target=$new${'$'}{rest#*=}
  if [ "$kind" = w ]; then mkdir -p "$target"; mount --bind "$source" "$target"
  elif [ "$kind" = o ]; then
    mkdir -p "$target" scratch/upper scratch/work
    chmod 1777 scratch/upper
    mount -t overlay overlay -o "lowerdir=$source,upperdir=scratch/upper,workdir=scratch/work" "$target"
  else readonly_bind "$source" "$target"
  fi
done
mount -t proc proc proc
for name in null zero full random urandom; do
  : >"dev/$name"
  mount --bind "/dev/$name" "dev/$name"
done
ln -s /proc/self/fd dev/fd
ln -s /proc/self/fd/0 dev/stdin
ln -s /proc/self/fd/1 dev/stdout
ln -s /proc/self/fd/2 dev/stderr
ln -s /tmp dev/shm
ip link set lo up 2>/dev/null || chroot "$new" ip link set lo up 2>/dev/null || true
if [ "$uid" = 0 ]; then drop='--keep-groups'
else
  drop="--reuid=$uid --regid=$uid --clear-groups"
  chown "$uid:$uid" scratch/box
fi
mount -o remount,bind,ro "$new"
cd /
umask 0
if [ "$data" = 0 ]; then data=unlimited; fi
prlimit --nproc="$processes" --data="$data" --fsize="$file" --core=0 --nofile=1024 -- \
  chroot "$new" setpriv $drop --no-new-privs --bounding-set=-all --inh-caps=-all -- \
  env -i -C /box PATH=/usr/local/bin:/usr/bin:/bin:/usr/sbin:/sbin HOME=/box TMPDIR=/tmp LC_ALL=C.UTF-8 TZ=UTC "$@" \
  <&0 2>&1 3>&- &
code=0
wait $! || code=$?
# A process that was told to end may need a moment for it.
for try in 1 2 3 4 5 6; do
  left=0
  for stat in "$new"/proc/[0-9]*/stat; do
    line=
    { read -r line <"$stat"; } 2>/dev/null || continue
    case $line in '1 '* | *') Z '*) ;; *) left=$((left + 1)) ;; esac
  done
  if [ "$left" = 0 ]; then break; fi
  sleep 0.1
done
printf 'ended %s %s\n' "$code" "$left" >&3
`;
