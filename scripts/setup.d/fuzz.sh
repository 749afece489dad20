# shellcheck shell=sh
# cargo-fuzz builds and runs the targets of fuzz/.

build_tool cargo-fuzz cargo-fuzz "$CARGO_FUZZ" "runs the fuzzer" --locked
