# shellcheck shell=sh
# Trunk bundles the page; wasm-bindgen writes the JavaScript between the page and its WebAssembly.

# Optimising a tool that runs for a second costs more time than it ever saves.
export CARGO_PROFILE_RELEASE_OPT_LEVEL=1 CARGO_PROFILE_RELEASE_LTO=off CARGO_PROFILE_RELEASE_CODEGEN_UNITS=16

# build CRATE BINARY VERSION WHY [CARGO OPTION...]
build() {
    crate=$1 binary=$2 version=$3 why=$4
    root=$CACHE/$binary-$version
    shift 4
    [ -x "$root/bin/$binary" ] && return
    say "building $binary $version into $root, which $why (3–10 minutes, once)"
    cargo install --quiet --root "$root" --version "$version" "$@" "$crate" ||
        fail "$binary $version could not be built: see the message above, or put that version's binary at $root/bin/$binary"
}

build trunk trunk "$TRUNK" "bundles the page" --locked --no-default-features --features rustls
# Not --locked: the lock file this version was published with asks for a crate version that is no longer there.
build wasm_split_cli_support wasm-split-cli "$WASM_SPLIT" "takes the program apart into what a first visit needs and what comes later" --locked --features build-binary
build wasm-bindgen-cli wasm-bindgen "$WASM_BINDGEN" "connects the page with its WebAssembly"
