# shellcheck shell=sh disable=SC2034 # read by the scripts that source this file
# What the scripts share.

# Tools built from source live here, a folder for each version, so that every clone finds them.
CACHE=${XDG_CACHE_HOME:-${HOME:?}/.cache}/aimwell
WASM=wasm32-unknown-unknown
# rustup's name for a compiler from Debian's packages.
DEBIAN=debian

say() { printf 'setup: %s\n' "$*"; }
fail() {
    printf 'setup: %s\n' "$*" >&2
    exit 1
}
have() { command -v "$1" >/dev/null 2>&1; }

as_root() {
    if [ "$(id -u)" = 0 ]; then
        "$@"
    elif have sudo; then
        sudo "$@"
    else
        return 1
    fi
}

# debian_install PACKAGE...: the package lists are fetched only if the packages are not in those at hand.
debian_install() {
    have apt-get || return 1
    as_root env DEBIAN_FRONTEND=noninteractive apt-get install -qq -y --no-install-recommends "$@" >/dev/null 2>&1 ||
        debian_renew "$@"
}

# debian_renew PACKAGE...: the newest there is, by lists that are fetched anew.
debian_renew() {
    have apt-get || return 1
    as_root apt-get update -qq >/dev/null 2>&1 &&
        as_root env DEBIAN_FRONTEND=noninteractive apt-get install -qq -y --no-install-recommends "$@" >/dev/null
}

# build_tool CRATE BINARY VERSION WHY [CARGO OPTION...]: builds a tool unless it is there.
build_tool() {
    crate=$1 binary=$2 version=$3 why=$4
    root=$CACHE/$binary-$version
    shift 4
    [ -x "$root/bin/$binary" ] && return
    say "building $binary $version into $root, which $why (1–10 minutes, once)"
    # Optimising a tool that runs for a second costs more time than it ever saves.
    CARGO_PROFILE_RELEASE_OPT_LEVEL=1 CARGO_PROFILE_RELEASE_LTO=off CARGO_PROFILE_RELEASE_CODEGEN_UNITS=16 \
        cargo install --quiet --root "$root" --version "$version" "$@" "$crate" ||
        fail "$binary $version could not be built: see the message above, or put that version's binary at $root/bin/$binary"
}

# has_wasm [+TOOLCHAIN]: whether that compiler (or the default one) has the target's standard library.
has_wasm() {
    libdir=$(rustc "$@" --print target-libdir --target "$WASM" 2>/dev/null) || return 1
    set -- "$libdir"/libstd-*.rlib
    [ -e "$1" ]
}

# The same for Debian's compiler, whose library was built here: an upgrade of the compiler ends its use.
has_debian_wasm() {
    have rustup && has_wasm "+$DEBIAN" && [ "$(cat "$libdir/built-by" 2>/dev/null)" = "$(rustc "+$DEBIAN" --version)" ]
}
