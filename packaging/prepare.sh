# SPDX-FileCopyrightText: 2026 The Kontor developers
# SPDX-License-Identifier: GPL-3.0-or-later
# Sourced by packaging/run, packaging/check-deb and tests/run: finds the project, installs what is missing from Debian packages, builds.
# shellcheck shell=bash

project=$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd)

build_packages=(g++ cmake ninja-build ccache qt6-base-dev qt6-svg-dev qt6-tools-dev qt6-l10n-tools qtkeychain-qt6-dev
    libqt6sql6-sqlite libsqlite3-dev libsimdjson-dev libsodium-dev libexpected-dev pkg-config zlib1g-dev python3
    dpkg-dev file)
run_packages=(xdg-utils libsecret-1-0 gnome-keyring dbus dbus-daemon libglib2.0-bin fonts-noto-core xvfb xauth openbox
    x11-utils)
test_packages=(xdotool imagemagick at-spi2-core python3 python3-gi gir1.2-atspi-2.0 libsecret-tools openssl curl jq
    clang clang-format clang-tidy clazy libclang-rt-dev desktop-file-utils appstream sqlite3 git
    lintian groff-base bash-completion zsh fish binutils nsis)

say() { printf '%s\n' "$*"; }
die() { printf '%s\n' "$*" >&2; exit 1; }

# Installs those of the given packages that are not there; asks for sudo when not root.
need() {
    local missing=() package
    for package in "$@"; do
        dpkg-query -W -f='${db:Status-Status}' "$package" 2>/dev/null | grep -qx installed || missing+=("$package")
    done
    [ ${#missing[@]} -gt 0 ] || return 0
    command -v apt-get >/dev/null || die "Please install: ${missing[*]} (this script knows Debian's apt-get only)."
    local root=()
    if [ "$(id -u)" -ne 0 ]; then
        command -v sudo >/dev/null || die "Please install as root: apt-get install ${missing[*]}"
        root=(sudo)
    fi
    say "Installing ${#missing[@]} Debian packages: ${missing[*]}"
    local log
    log=$(mktemp)
    if ! { "${root[@]}" apt-get -o DPkg::Lock::Timeout=300 update -qq &&
        "${root[@]}" env DEBIAN_FRONTEND=noninteractive apt-get -o DPkg::Lock::Timeout=300 install -y -qq \
            --no-install-recommends "${missing[@]}"; } >"$log" 2>&1 </dev/null; then
        tail -n 20 "$log" >&2
        die "The packages could not be installed; the lines above say why (all of it: $log)."
    fi
    rm -f "$log"
}

# build PRESET [TARGET...]: configures when needed and builds; quick when nothing changed.
build() {
    local preset=$1
    shift
    export CCACHE_BASEDIR=$project CCACHE_NOHASHDIR=1
    (cd "$project" && cmake --preset "$preset" >"$project/build/$preset.configure.log" 2>&1) || {
        tail -n 30 "$project/build/$preset.configure.log" >&2
        die "Configuring the preset '$preset' failed."
    }
    local targets=()
    [ $# -eq 0 ] || targets=(--target "$@")
    cmake --build "$project/build/$preset" "${targets[@]}" -- --quiet || die "Building the preset '$preset' failed."
}

mkdir -p "$project/build"
