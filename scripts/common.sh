# Sourced by the scripts of this tree: where the tree is, the strict flags, and small helpers.
# shellcheck shell=sh disable=SC2034
root=$(cd "$(dirname "$0")" && while [ ! -f configure.ac ] && [ "$PWD" != / ]; do cd ..; done && pwd)
if [ "$root" = / ]; then
    echo "$0: configure.ac is in no folder above" >&2
    exit 1
fi

# The contract on warnings: what a user may compile with, -I and not -isystem, which would hide them.
STRICT="-std=c11 -Wall -Wextra -Wpedantic -Wshadow -Wconversion -Wcast-qual -Werror -DRG_PRIV_OWN_TESTS"

# The same of C++, for what it sees (types.h); the standard is the test's.
STRICT_CXX="-Wall -Wextra -Wpedantic -Wshadow -Wconversion -Wcast-qual -Wold-style-cast -Wzero-as-null-pointer-constant -Werror -DRG_PRIV_OWN_TESTS"

have() { command -v "$1" >/dev/null 2>&1; }

# The compilers the contract speaks of, as far as they are here.
compilers() {
    for rg_cc in gcc clang; do
        if have $rg_cc; then echo $rg_cc; fi
    done
}

# untracked CC: the flag that leaves out gcc's notes on macros, with which it takes half as long again; nothing where it is not known. A mistake is then
# told by the line of the matcher alone.
untracked() {
    if echo 'int x;' | $1 -ftrack-macro-expansion=0 -Werror -x c -fsyntax-only - 2>/dev/null; then echo -ftrack-macro-expansion=0; fi
}

# keep_header CC FOLDER FLAG...: reads dsl.h once for many small programs with these flags, which halves their time, and prints the flags by which
# the compiler takes what it has kept in FOLDER: for programs that begin with that header, as what stands before it could be for it to see.
keep_header() {
    rg_cc=$1 rg_folder=$2
    shift 2
    mkdir -p "$rg_folder/regengo" && echo '#include <regengo/dsl.h>' >"$rg_folder/dsl.h" || return 1
    $rg_cc "$@" -I"$root/include" -x c-header "$rg_folder/dsl.h" -o "$rg_folder/regengo/dsl.h.gch" || return 1
    case $rg_cc in *clang*) echo "-include-pch $rg_folder/regengo/dsl.h.gch" ;; *) echo "-I$rg_folder" ;; esac
}

# The compilers of C++, as far as they are here with its library.
cxx_compilers() {
    for rg_cc in g++ clang++; do
        if have $rg_cc && echo '#include <string>' | $rg_cc -std=c++11 -x c++ -fsyntax-only - 2>/dev/null; then echo $rg_cc; fi
    done
}

# A test that cannot run here: automake counts 77 as skipped.
skip() {
    echo "skipped: $*"
    exit 77
}

# A program in Python that needs 3.10 or later. It writes nothing beside the sources.
run_python() {
    python3 -c 'import sys; sys.exit(sys.version_info < (3, 10))' 2>/dev/null || skip "no python3 of version 3.10 or later"
    exec python3 -B "$@"
}
