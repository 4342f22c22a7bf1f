#!/bin/sh
# SPDX-License-Identifier: GPL-3.0-or-later
# with-desktop.sh PROGRAM [ARGUMENT…]: runs a program on a private X display with a window manager, in a private
# home and without a D-Bus session. A missing tool is a failure.
set -eu

home=$(mktemp -d)
server=
manager=
finish() {
    [ -z "$manager" ] || { kill "$manager" && wait "$manager"; } 2>/dev/null || true
    [ -z "$server" ] || { kill "$server" && wait "$server"; } 2>/dev/null || true
    rm -rf "$home"
}
trap finish EXIT
trap 'exit 1' HUP INT TERM

mkdir -m 700 "$home/run"
mkfifo "$home/display"
Xvfb -displayfd 3 -screen 0 1280x900x24 -nolisten tcp -noreset 3>"$home/display" 2>"$home/xvfb.log" &
server=$!
# The server writes the number of its display when it is ready; nothing if it could not start.
if ! read -r number <"$home/display"; then
    cat "$home/xvfb.log" >&2
    exit 1
fi

export DISPLAY=":$number" HOME="$home" TMPDIR="$home" XDG_RUNTIME_DIR="$home/run" XDG_DATA_HOME="$home/data" \
    XDG_CONFIG_HOME="$home/config" XDG_CACHE_HOME="$home/cache" DBUS_SESSION_BUS_ADDRESS=disabled:
unset WAYLAND_DISPLAY
openbox >"$home/openbox.log" 2>&1 &
manager=$!
"$@"
