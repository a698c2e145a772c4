# Sourced by the scripts of this tree: where the tree is, the strict flags, and small helpers.
# shellcheck shell=sh disable=SC2034
root=$(cd "$(dirname "$0")" && while [ ! -f configure.ac ] && [ "$PWD" != / ]; do cd ..; done && pwd)
if [ "$root" = / ]; then
    echo "$0: configure.ac is in no folder above" >&2
    exit 1
fi

# The contract on warnings: what a user may compile with, -I and not -isystem, which would hide them.
STRICT="-std=c11 -Wall -Wextra -Wpedantic -Wshadow -Wconversion -Wcast-qual -Werror -DRG_PRIV_OWN_TESTS"

have() { command -v "$1" >/dev/null 2>&1; }

# The compilers the contract speaks of, as far as they are here.
compilers() {
    for rg_cc in gcc clang; do
        if have $rg_cc; then echo $rg_cc; fi
    done
}

# A test that cannot run here: automake counts 77 as skipped.
skip() {
    echo "skipped: $*"
    exit 77
}
