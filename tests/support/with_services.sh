#!/usr/bin/env bash
# Runs a command beside a PostgreSQL of its own, on a free port of 127.0.0.1, and takes it away afterwards.
# The command finds it at $FERROGATE_TEST_POSTGRES. Where there is none and none can be installed, the command runs without, and
# tests that need it say that they were skipped.
set -uo pipefail

find_server() {
    local place
    for place in /usr/lib/postgresql/*/bin "$(pg_config --bindir 2>/dev/null)" /opt/homebrew/bin; do
        [ -x "$place/initdb" ] && [ -x "$place/pg_ctl" ] && echo "$place"
    done | tail -n 1
}

as_server() { # PostgreSQL does not run as root.
    if [ "$(id -u)" -eq 0 ]; then runuser -u postgres -- "$@"; else "$@"; fi
}

start() {
    local bin port
    bin=$(find_server)
    if [ -z "$bin" ] && [ "$(id -u)" -eq 0 ] && command -v apt-get >/dev/null; then
        echo 'services: installing PostgreSQL' >&2
        (apt-get update -qq && DEBIAN_FRONTEND=noninteractive apt-get install -qq -y postgresql) >/dev/null 2>&1
        bin=$(find_server)
    fi
    if [ -z "$bin" ]; then
        echo 'services: there is no PostgreSQL here (Debian: postgresql); its tests are skipped' >&2
        return
    fi
    data=$(mktemp -d /tmp/ferrogate-services-XXXXXX)
    [ "$(id -u)" -eq 0 ] && chown postgres "$data"
    port=$(python3 -c 'import socket; s = socket.socket(); s.bind(("127.0.0.1", 0)); print(s.getsockname()[1])')
    as_server "$bin/initdb" -D "$data/db" -U ferrogate --auth=trust --no-sync >/dev/null &&
        as_server "$bin/pg_ctl" -D "$data/db" -w -l "$data/log" start \
            -o "-p $port -k $data -c listen_addresses=127.0.0.1 -c fsync=off -c synchronous_commit=off -c max_connections=200" \
            >/dev/null
    if [ $? -ne 0 ]; then
        echo 'services: PostgreSQL did not start; its tests are skipped' >&2
        [ -f "$data/log" ] && tail -n 5 "$data/log" >&2
        return
    fi
    stop="$bin/pg_ctl"
    export FERROGATE_TEST_POSTGRES="postgres://ferrogate@127.0.0.1:$port/postgres"
    echo "services: PostgreSQL at 127.0.0.1:$port" >&2
}

finish() {
    [ -n "${stop:-}" ] && as_server "$stop" -D "$data/db" -m immediate stop >/dev/null 2>&1
    [ -n "${data:-}" ] && rm -rf "$data"
}

trap finish EXIT
trap 'exit 130' INT TERM
[ -n "${FERROGATE_TEST_POSTGRES:-}" ] || start
"$@"
