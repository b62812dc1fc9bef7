#!/usr/bin/env bash
# Runs a command in the Debian system that root.sh installed: `in-root.sh FOLDER SOURCE BUILD LIBRARY COMMAND…`. In it, the
# workspace is mounted read-only at /source, BUILD at /build, and the folder of the Rust library at /library.
set -euo pipefail

# Run in a private mount namespace, so that all mounts are removed when this script ends.
if [[ $1 != --unshared ]]; then exec unshare --mount --propagation private "$0" --unshared "$@"; fi
root=$2 source=$3 build=$4 library=$5
shift 5

mkdir -p "$root/source" "$root/build" "$root/library"
mount -t proc proc "$root/proc"
mount --bind "$source" "$root/source"
mount -o remount,bind,ro "$root/source"
mount --bind "$build" "$root/build"
mount --bind "$library" "$root/library"
exec chroot "$root" env -i --chdir=/source HOME=/build LANG=C.UTF-8 LITTERMATE_HOST_LIBRARY=yes \
  PATH=/usr/libexec/swift/bin:/usr/bin:/bin LD_LIBRARY_PATH=/usr/libexec/swift/lib/swift/linux:/library LIBRARY_PATH=/library "$@"
