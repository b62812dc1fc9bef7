#!/usr/bin/env bash
# Installs a Debian system with a Swift toolchain in a folder: `root.sh FOLDER`. Run once by `cargo xtask swift`; needs root and
# debootstrap. The mirror is DEBIAN_MIRROR, or else the first Debian mirror of this machine's apt sources.
set -euo pipefail

# Run in a private mount namespace, so that all mounts are removed when this script ends.
if [[ $1 != --unshared ]]; then exec unshare --mount --propagation private "$0" --unshared "$@"; fi
folder=$2
unfinished=$folder.unfinished

# Deb822 files have `URIs: …`, older ones `deb [options] …`. Uses the first mirror of Debian itself.
mirror() {
  cat /etc/apt/sources.list /etc/apt/sources.list.d/*.{list,sources} 2>/dev/null |
    sed -nE 's/^URIs:[[:space:]]*([^[:space:]]+).*/\1/p; s/^deb[[:space:]]+(\[[^]]*\][[:space:]]*)?([^[:space:]]+).*/\2/p' |
    grep -E '/debian/?$' | head -n 1 || true
}

site=${DEBIAN_MIRROR:-$(mirror)}
if [[ -z $site ]]; then
  echo "no Debian mirror in /etc/apt: set DEBIAN_MIRROR" >&2
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

# Rename the folder when it is complete, so that a folder of this name is always usable.
mv "$unfinished" "$folder"
