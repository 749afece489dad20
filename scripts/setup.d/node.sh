# shellcheck shell=sh
# Node drives the browser in tests, runs wasm-opt, and puts the parts of the program into the page.

node_is_new() { have node && have npm && node -e "process.exit(parseInt(process.versions.node) < $NODE_AT_LEAST ? 1 : 0)"; }

if ! node_is_new; then
    if ! have node && have apt-get; then
        say "installing Debian's nodejs and npm, which drive the browser tests and shrink the WebAssembly"
        debian_install nodejs npm || true
    fi
    node_is_new || fail "Node $NODE_AT_LEAST or newer with npm could not be had: install it (macOS: brew install node) and try again"
fi

cd tests/browser || exit
# npm keeps no lock of what it installed that equals ours, so a copy tells whether anything changed.
if ! cmp -s package-lock.json node_modules/.installed-lock.json; then
    say "installing the npm packages of tests/browser: wasm-opt and the browser's remote control"
    npm ci --silent --no-audit --no-fund || fail "the npm packages of tests/browser could not be installed: run \`npm ci\` there to see why"
    cp package-lock.json node_modules/.installed-lock.json
fi
