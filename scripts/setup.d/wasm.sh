# shellcheck shell=sh
# The compiler's standard library for WebAssembly: there already, from rustup, or built from Debian's sources.

if has_wasm || has_debian_wasm; then exit 0; fi

if have rustup; then
    say "adding the target $WASM to the Rust tool chain, which the page is compiled for"
    RUST_BACKTRACE=0 rustup --quiet target add "$WASM" && exit 0
    say "rustup could not get it; trying Debian's packages instead"
fi
scripts/wasm-from-debian ||
    fail "the Rust target $WASM could not be had: run \`rustup target add $WASM\` where the network allows it"
