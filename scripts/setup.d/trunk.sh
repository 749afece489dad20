# shellcheck shell=sh
# Trunk bundles the page; wasm-bindgen writes the JavaScript between the page and its WebAssembly.

build_tool trunk trunk "$TRUNK" "bundles the page" --locked --no-default-features --features rustls
# Not --locked: the lock file this version was published with asks for a crate version that is no longer there.
build_tool wasm_split_cli_support wasm-split-cli "$WASM_SPLIT" "takes the program apart into what a first visit needs and what comes later" --locked --features build-binary
build_tool wasm-bindgen-cli wasm-bindgen "$WASM_BINDGEN" "connects the page with its WebAssembly"
