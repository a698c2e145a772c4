"""What the programs here share: their options, their compilers, and the folder in which they build. See README.md."""

import argparse
import os
import shutil
import sys
import tempfile
from pathlib import Path

from build import Compiler, HarnessError, Unavailable

SKIP = 77


def options_of(name, about, thing, many, subject):
    """A parser with the options that all have: of a program tests/differential/<name>, for which <many> <thing>s are made at first, and asked
    on some <subject>s each."""
    parser = argparse.ArgumentParser(prog=f"tests/differential/{name}", description=about)
    parser.add_argument(f"--{thing}s", type=int, default=many, metavar="N", dest="many", help=f"how many ({many})")
    parser.add_argument("--seed", default=None, help="any text; random if not given, printed always")
    parser.add_argument("--only", type=int, metavar="NUMBER", help=f"this {thing} of the seed alone")
    parser.add_argument("--subjects", type=int, default=12, metavar="N", help=f"{subject}s a {thing} (12)")
    parser.add_argument("--keep", metavar="DIR", help="keep the C files here, and what else is written")
    parser.add_argument("--cc", default=os.environ.get("CC"), help="this compiler only; else gcc and clang in turn")
    parser.add_argument("--jobs", type=int, default=min(2, os.cpu_count() or 1), metavar="N", help="batches at a time")
    parser.add_argument("--minimise", type=int, default=90, metavar="SECONDS", help="for each finding (90), 0 for not")
    parser.add_argument("--findings", type=int, default=3, metavar="N", help="how many to minimise and show (3)")
    parser.add_argument("--define", action="append", default=[], metavar="NAME",
                        help="for the compiler, any number of times: RG_NO_PEEK leaves an optimisation out")
    return parser


def seed_of(options):
    """The one that was asked for, or any; it is printed, so that what is found can be found again."""
    seed = options.seed if options.seed is not None else str(int.from_bytes(os.urandom(4), "little"))
    print(f"seed {seed}", flush=True)
    return seed


def numbers_of(options):
    return [options.only] if options.only is not None else range(options.many)


def compilers_of(options, levels, sanitized, defines):
    """One for each batch in turn, by the levels of gcc and clang; and the one under the sanitizers, at a level of its own."""
    names = [options.cc] if options.cc else [name for name in ("gcc", "clang") if shutil.which(name)] or ["cc"]
    level = {name: levels["clang" if "clang" in name else "gcc"] for name in names}
    plain = [Compiler(name, level[name][turn], False, defines) for turn in range(4) for name in names]
    return plain, Compiler(names[-1], sanitized, True, defines)


def check(builder, plain):
    """Raises Unavailable where one of them lacks something."""
    for compiler in {compiler.command: compiler for compiler in plain}.values():
        builder.check(compiler)


def told(failed, cases):
    """The last line, and the exit code."""
    print(f"{len(cases) - failed} passed, {failed} failed")
    return 1 if failed else 0


def main(options, test):
    """Runs test(options, directory) in a folder that is removed at the end, unless it is to be kept; returns the exit code."""
    if options.keep:
        Path(options.keep).mkdir(parents=True, exist_ok=True)
    directory = Path(tempfile.mkdtemp(prefix="build_", dir=options.keep))
    try:
        return test(options, directory)
    except Unavailable as missing:
        print(f"skipped: {missing}")
        return SKIP
    except HarnessError as error:
        print(f"the test itself failed: {error}", file=sys.stderr)
        return 2
    finally:
        if not options.keep:
            shutil.rmtree(directory)
