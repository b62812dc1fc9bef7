#!/usr/bin/env bash
# Makes, once, a Debian folder with a Swift toolchain: `root.sh FOLDER`. Run by `cargo xtask swift`; needs root and debootstrap.
# Where the packages come from is read from this machine's own apt sources, or from DEBIAN_MIRROR.
set -euo pipefail

# Whatever is mounted from here on, nobody else sees, and it is gone when this ends, however it ends.
if [[ $1 != --apart ]]; then exec unshare --mount --propagation private "$0" --apart "$@"; fi
folder=$2
unfinished=$folder.unfinished

# Deb822 files have `URIs: …`, older ones `deb [options] …`. The first that serves Debian itself is taken.
mirror() {
  cat /etc/apt/sources.list /etc/apt/sources.list.d/*.{list,sources} 2>/dev/null |
    sed -nE 's/^URIs:[[:space:]]*([^[:space:]]+).*/\1/p; s/^deb[[:space:]]+(\[[^]]*\][[:space:]]*)?([^[:space:]]+).*/\2/p' |
    grep -E '/debian/?$' | head -n 1 || true
}

site=${DEBIAN_MIRROR:-$(mirror)}
if [[ -z $site ]]; then
  echo "no Debian mirror in /etc/apt: name one in DEBIAN_MIRROR" >&2
  exit 1
fi

rm -rf --one-file-system "$unfinished"
mkdir -p "$(dirname "$folder")"
debootstrap --variant=minbase trixie "$unfinished" "$site"

mountpoint -q "$unfinished/proc" || mount -t proc proc "$unfinished/proc"
cp -rL /etc/apt/apt.conf.d/. "$unfinished/etc/apt/apt.conf.d/"
cp -L /etc/resolv.conf "$unfinished/etc/resolv.conf"
chroot "$unfinished" apt-get update
DEBIAN_FRONTEND=noninteractive chroot "$unfinished" \
  apt-get install -y --no-install-recommends swiftlang libc6-dev libstdc++-14-dev
umount "$unfinished/proc"

# Only a finished one gets the name, so that what is there can be used.
mv "$unfinished" "$folder"
