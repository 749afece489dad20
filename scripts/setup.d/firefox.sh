# shellcheck shell=sh
# The second browser that the tests drive.

if ! scripts/find-firefox >/dev/null; then
    if [ -z "${FIREFOX:-}" ] && have apt-get; then
        say "installing Debian's firefox-esr, in which the browser tests run as well"
        debian_install firefox-esr || true
    fi
    scripts/find-firefox >/dev/null ||
        fail "no Firefox found: install Firefox 141 or newer, or name its program in the variable FIREFOX"
fi
