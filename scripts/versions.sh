# shellcheck shell=sh disable=SC2034 # read by the scripts that source this file
# The one place that pins versions and limits of the tool chain. The compiler's lowest version is
# `rust-version` in Cargo.toml, where cargo itself checks it.

TRUNK=0.21.14
WASM_BINDGEN=0.2.130
WASM_SPLIT=0.2.4
BINARYEN=132.0.0
LIGHTHOUSE=13.5.0
CARGO_FUZZ=0.13.2
NODE_AT_LEAST=18
FIREFOX_AT_LEAST=141

# The most that a first visit may download: html, css, js and wasm, brotli-compressed, in KB of 1,000 bytes.
BUDGET_KB=248
# The most that each later part of the program may take (src/ui/later_pages.rs): `early` is what those need that some
# visits wait for, `shared` what several others need.
PARTS_KB="coach=5 early=40 german=25 pages=215 records=2 room=165 shared=238 spanish=24 style=12 tools=209"

# Two of these are also written where their own package manager reads them; a difference would
# show much later and much less clearly.
versions_agree() {
    locked=$(awk '/^name = "wasm-bindgen"$/ { getline; gsub(/version = |"/, ""); print }' Cargo.lock)
    [ "$locked" = "$WASM_BINDGEN" ] ||
        fail "wasm-bindgen is $locked in Cargo.lock but $WASM_BINDGEN in scripts/versions.sh: make them equal"
    locked=$(awk '/"node_modules\/binaryen"/ { getline; gsub(/.*: |[",]/, ""); print }' tests/browser/package-lock.json)
    [ "$locked" = "$BINARYEN" ] ||
        fail "binaryen is $locked in tests/browser/package-lock.json but $BINARYEN in scripts/versions.sh: make them equal"
}
