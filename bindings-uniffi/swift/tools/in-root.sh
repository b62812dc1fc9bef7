#!/usr/bin/env bash
# Runs a command in the folder that root.sh made: `in-root.sh FOLDER SOURCE BUILD LIBRARY COMMAND…`. Inside, the workspace is
# /source (and cannot be written), BUILD is /build, and the folder with the Rust library is /library.
set -euo pipefail

# Whatever is mounted from here on, nobody else sees, and it is gone when this ends, however it ends.
if [[ $1 != --apart ]]; then exec unshare --mount --propagation private "$0" --apart "$@"; fi
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
