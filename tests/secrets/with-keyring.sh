#!/bin/sh
# SPDX-License-Identifier: GPL-3.0-or-later
# with-keyring.sh PROGRAM [ARGUMENT…]: runs a program in a D-Bus session of its own, with a real, unlocked
# gnome-keyring in a private home. A missing tool is a failure.
set -eu

home=$(mktemp -d)
trap 'rm -rf "$home"' EXIT
mkdir -m 700 "$home/run"

env -u DISPLAY -u WAYLAND_DISPLAY \
    HOME="$home" XDG_RUNTIME_DIR="$home/run" XDG_DATA_HOME="$home/data" XDG_CONFIG_HOME="$home/config" \
    XDG_CACHE_HOME="$home/cache" XDG_CURRENT_DESKTOP=GNOME \
    dbus-run-session -- sh -euc '
        printf pass | gnome-keyring-daemon --unlock --components=secrets >/dev/null
        exec "$@"' sh "$@"
