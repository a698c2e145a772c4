# Sourced by the scripts of this folder: what they share.
# shellcheck shell=sh
# shellcheck source=scripts/common.sh
. "$(dirname "$0")/../../scripts/common.sh"
work=$(mktemp -d) || exit 1
trap 'chmod -R u+w "$work"; rm -rf "$work"' EXIT
HOME=$work/home
mkdir "$HOME"
export HOME
version=$("$root/scripts/version") || exit 1
fail() { echo "$*"; exit 1; }
# quietly COMMAND...: what it says is told only if it fails
quietly() { "$@" >"$work/said" 2>&1 || { tail -n 30 "$work/said"; fail "failed: $*"; }; }
need() { for rg_tool in "$@"; do have "$rg_tool" || skip "$rg_tool is not here"; done; }

# The files of this tree, without what a build or a repository leaves in it.
copy_tree() {
    mkdir -p "$1" && (cd "$root" && tar cf - --exclude=./.git --exclude='./regengo-*' --exclude=./autom4te.cache --exclude=__pycache__ .) |
        (cd "$1" && tar xf - --no-same-owner) && chmod -R u+w "$1"
}
# install_into FOLDER ARGUMENT...: configures with these, and installs; FOLDER is DESTDIR, or empty.
install_into() {
    rg_destination=$1
    shift
    if [ ! -d "$work/source" ]; then
        copy_tree "$work/source"
        if [ ! -x "$work/source/configure" ]; then (cd "$work/source" && quietly ./bootstrap) || exit 1; fi
        if [ -f "$work/source/config.status" ]; then quietly make -C "$work/source" distclean; fi
    fi
    rm -rf "$work/built"
    mkdir "$work/built"
    (cd "$work/built" && quietly ../source/configure --quiet --without-check --without-pcre2 --without-sqlite3 "$@" &&
        quietly make install DESTDIR="$rg_destination") || exit 1
}

# What the program on docs/install.md is fed with, and must print.
feed() { echo 'due 2024-05-01, paid 2024-05-17'; }
first_c() { awk '/^```/ { inside = 0 } inside { print } /^\/\* first.c \*\// { inside = 1 }' "$root/docs/install.md" >"$1"; }
# prints PROGRAM...: it must be that
prints() {
    rg_said=$(feed | "$@") || fail "$* failed: $rg_said"
    [ "$rg_said" = "01.05.2024
17.05.2024" ] || fail "$* prints: $rg_said"
}
