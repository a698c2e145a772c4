# Sourced by the tests of the programs in examples/, after scripts/common.sh: how to build one, feed it, and judge it.
# shellcheck shell=sh disable=SC2034,SC2154
here=$root/tests/examples
cc=${CC:-cc}
# Each matcher whose stack needs a limit has one that its author chose.
flags="$STRICT -DRG_DEFAULT_STACK=0 ${CFLAGS--O2} -I$root/include"
work=$(mktemp -d) || exit 1
trap 'rm -rf "$work"' EXIT
LC_ALL=C
export LC_ALL

passed=0 failed=0
pass() { passed=$((passed + 1)); }
fail() {
    failed=$((failed + 1))
    echo "FAILED: $1"
    if [ -n "${2-}" ]; then sed 's/^/    /' "$2" | head -n "${3:-20}"; fi
}

finish() {
    echo "$passed passed, $failed failed"
    [ $failed = 0 ]
    exit
}

# same WHAT EXPECTED ACTUAL: two files must be equal
same() {
    if diff -u "$2" "$3" >"$work/difference" 2>&1; then pass; else fail "$1" "$work/difference"; fi
}

# compile PROGRAM SOURCE [FLAG...]: into $work, with the strict flags
compile() {
    program=$work/$1 source=$2
    shift 2
    # shellcheck disable=SC2086
    if $cc $flags "$source" "$@" -o "$program" -pthread >"$work/built" 2>&1; then
        pass
    else
        fail "$source does not build" "$work/built"
        return 1
    fi
}

# build PROGRAM SOURCE [FLAG...]: of examples/
build() {
    built=$1 of=$root/examples/$2
    shift 2
    compile "$built" "$of" "$@"
}

# code WHAT EXPECTED COMMAND...: its exit code; leaves its output in $work/out and its messages in $work/messages
code() {
    what=$1 expected=$2
    shift 2
    "$@" >"$work/out" 2>"$work/messages" </dev/null
    got=$?
    if [ $got = "$expected" ]; then pass; else fail "$what: exit code $got and not $expected" "$work/messages"; fi
}
# says WHAT TEXT: the messages of the last command hold it;  silent WHAT: it gave none
says() {
    if grep -qF -- "$2" "$work/messages"; then pass; else fail "$1: no '$2' in the message" "$work/messages"; fi
}
silent() {
    if [ -s "$work/messages" ]; then fail "$1: unexpected message" "$work/messages"; else pass; fi
}

# (in_memory KIB COMMAND...): in so much address space; with a sanitizer, which takes terabytes of it, in any
in_memory() {
    # shellcheck disable=SC3045
    case " $flags " in *sanitize*) ;; *) ulimit -v "$1" ;; esac
    shift
    exec "$@"
}

# wait_for COMMAND...: until it succeeds, ten seconds at most
wait_for() {
    waited=0
    while ! "$@" && [ $waited -lt 100 ]; do
        sleep 0.1
        waited=$((waited + 1))
    done
}
