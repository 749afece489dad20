# shellcheck shell=sh
# The second browser that the tests drive. Older ones do not let their remote control ask for roles and colours.

firefox_is_new() {
    program=$(scripts/find-firefox) || return 1
    # "Mozilla Firefox 153.8.0esr"
    version=$("$program" --version 2>/dev/null) || return 1
    version=${version##* }
    [ "${version%%.*}" -ge "$FIREFOX_AT_LEAST" ] 2>/dev/null
}

if ! firefox_is_new; then
    if [ -z "${FIREFOX:-}" ] && have apt-get; then
        say "installing Debian's firefox-esr, in which the browser tests run as well"
        debian_install firefox-esr || true
        firefox_is_new || debian_renew firefox-esr || true
    fi
    firefox_is_new ||
        fail "no Firefox found that is new enough: install Firefox $FIREFOX_AT_LEAST or newer, or name its program in the variable FIREFOX"
fi
