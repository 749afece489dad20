# shellcheck shell=sh
# The browser that the tests drive.

if ! scripts/find-chromium >/dev/null; then
    if [ -z "${CHROMIUM:-}" ] && have apt-get; then
        say "installing Debian's chromium, in which the browser tests run"
        debian_install chromium || true
    fi
    scripts/find-chromium >/dev/null ||
        fail "no Chromium found: install Chromium or Chrome, or name its program in the variable CHROMIUM"
fi
