# shellcheck shell=sh
# A Rust tool chain is the one thing asked of a new machine beside git and a C compiler.

have cc || fail "no C compiler (cc) found: install gcc or clang (Debian: apt-get install gcc; macOS: xcode-select --install)"
have cargo || fail "no Rust found: install the stable tool chain with rustup, as the site rustup dot rs explains, and open a new shell"

for component in rustfmt clippy; do
    case $component in rustfmt) command=fmt ;; *) command=$component ;; esac
    cargo "$command" --version >/dev/null 2>&1 && continue
    say "adding $component to the Rust tool chain, which \`make check\` runs"
    { have rustup && rustup --quiet component add "$component"; } ||
        fail "could not add $component: run \`rustup component add $component\` where the network allows it"
done
