#!/usr/bin/env python3
"""What a matcher costs the compiler: seconds, memory and .text bytes over a program that only includes the library.

Children are timed by the kernel's accounting (user and system seconds of the compiler and all that it starts), not by
the clock. Sources take turns within a round; medians of rounds are printed. Needs nothing but Python's own library.
"""

import argparse
import math
import os
import shutil
import statistics
import subprocess
import sys
import tempfile
from pathlib import Path

HERE = Path(__file__).resolve().parent
LEVELS = ("-O0", "-O2")
GOAL_SECONDS = 0.25  # at -O2, each pattern, over the empty program
LINEAR_EXPONENT = 1.25  # what the last doubling may cost at most: 2 to this power; linear is 1, the rest is for noise

# name, macro of patterns.h, whether the goal names it
PATTERNS = (
    ("e-mail", "EMAIL_PARTS_PATTERN", True),
    ("URL", "URL_PATTERN", True),
    ("IPv4", "IPV4_PATTERN", True),
    ("date", "DATE_PATTERN", True),
    ("semver", "SEMVER_PATTERN", True),
    ("log line", "LOG_LINE_PATTERN", True),
    ("complex URL", "COMPLEX_URL_PATTERN", False),
)
NODES = (10, 50, 100, 200)
NESTING = (5, 10, 20, 40)

BARE = "int unused;\n"
EMPTY = "#include <regengo/dsl.h>\nint unused;\n"


def program(pattern, prelude=""):
    """A matcher and one call of its Name_find."""
    return f"""#include <regengo/dsl.h>
{prelude}
RG_MATCHER(Name, {pattern})
rg_status call(const char *subject, size_t length, Name_result *result);
rg_status call(const char *subject, size_t length, Name_result *result)
{{
    return Name_find(subject, length, result);
}}
"""


def program_without_search(pattern, prelude=""):
    """The same matcher, of which only Name_match is called: its search must cost nothing."""
    return program(pattern, prelude).replace("Name_find(", "Name_match(")


def pattern_of_nodes(count):
    """`count` words and literals, RG_SEQ not counted: blocks of ten, alike but for the capture's name."""
    blocks = [
        f'RG_SEQ(RG_CAPTURE(g{i}, RG_PLUS(RG_DIGIT)), RG_ALT("ab", "cd"), RG_STAR(RG_CLASS(RG_SPACE, ",;")))'
        for i in range(count // 10)
    ]
    return "RG_SEQ(" + ", ".join(blocks) + ")"


def pattern_of_depth(depth):
    """`depth` words around each other."""
    layers = (
        "RG_OPT('a', {inner})",
        "RG_ALT('b', {inner})",
        "RG_PLUS('c', {inner})",
        "RG_CAPTURE(g{level}, 'd', {inner})",
    )
    pattern = "'x'"
    for level in range(depth):
        pattern = layers[level % len(layers)].format(inner=pattern, level=level)
    return pattern


class Compiler:
    def __init__(self, name, include, work):
        self.name = name
        self.command = name.split()
        self.flags = ["-std=c11", f"-I{include}", f"-I{HERE}", "-c"]
        self.work = work

    def version(self):
        return subprocess.run([*self.command, "--version"], capture_output=True, text=True).stdout.splitlines()[0]

    def run(self, level, source):
        """Compiles once; returns (seconds, peak KiB)."""
        child = subprocess.Popen([*self.command, *self.flags, level, source, "-o", self.work / "out.o"])
        _, status, usage = os.wait4(child.pid, 0)
        child.returncode = os.waitstatus_to_exitcode(status)
        if child.returncode != 0:
            sys.exit(f"{self.name} {level} does not compile {source}")
        return usage.ru_utime + usage.ru_stime, usage.ru_maxrss

    def text_bytes(self):
        """The .text bytes of what run() compiled last."""
        lines = subprocess.run(["size", "-A", "-d", self.work / "out.o"], capture_output=True, text=True, check=True)
        return sum(int(line.split()[1]) for line in lines.stdout.splitlines() if line.startswith(".text"))


class Cost:
    """The median cost of one source, alone and over the empty program's of the same round."""

    def __init__(self, runs, empty):
        self.seconds = statistics.median(seconds for seconds, _ in runs)
        self.kib = statistics.median(kib for _, kib in runs)
        over = [run[0] - base[0] for run, base in zip(runs, empty["runs"])]
        self.over = statistics.median(over)
        self.spread = (min(over), max(over))
        self.kib_over = statistics.median(run[1] - base[1] for run, base in zip(runs, empty["runs"]))


def measure(compiler, level, sources, rounds):
    """sources: name -> text, with "empty" among them. Returns name -> Cost."""
    found = {}
    for name, text in sources.items():
        path = compiler.work / f"{len(found)}.c"
        path.write_text(text)
        found[name] = {"path": path, "runs": []}
    for _ in range(rounds):
        for entry in found.values():
            entry["runs"].append(compiler.run(level, entry["path"]))
    costs = {}
    for name, entry in found.items():
        costs[name] = Cost(entry["runs"], found["empty"])
        compiler.run(level, entry["path"])
        costs[name].text = compiler.text_bytes()
    for cost in costs.values():
        cost.text_over = cost.text - costs["empty"].text
    return costs


class Report:
    def __init__(self, csv):
        self.csv = open(csv, "a") if csv else None

    def row(self, case, variant, **metrics):
        if self.csv:
            for metric, value in metrics.items():
                self.csv.write(f"compile,{case},{variant},{metric},{value:.6g}\n")


def patterns_table(compilers, rounds, report):
    sources = {"nothing": BARE, "empty": EMPTY}
    for name, macro, _ in PATTERNS:
        sources[name] = program(macro, '#include "patterns.h"')
        sources[name + " match"] = program_without_search(macro, '#include "patterns.h"')
    slowest = []
    for compiler in compilers:
        for level in LEVELS:
            costs = measure(compiler, level, sources, rounds)
            bare, empty = costs["nothing"], costs["empty"]
            print(f"\n{compiler.name} {level}: a file that only includes the library takes {empty.seconds:.3f} s and "
                  f"{empty.kib / 1024:.0f} MiB, one that does not {bare.seconds:.3f} s and {bare.kib / 1024:.0f} MiB")
            print(f"{'over that file':14} {'seconds':>8} {'least':>7} {'most':>7} {'MiB':>7} {'.text':>7} "
                  f"{'match only: .text':>18} {'seconds':>8}")
            report.row("include", f"{compiler.name} {level}", seconds=empty.seconds - bare.seconds,
                       kib=empty.kib - bare.kib)
            for name, _, in_goal in PATTERNS:
                cost = costs[name]
                print(f"{name:14} {cost.over:8.3f} {cost.spread[0]:7.3f} {cost.spread[1]:7.3f} "
                      f"{cost.kib_over / 1024:7.1f} {cost.text_over:7} "
                      f"{costs[name + ' match'].text_over:18} {costs[name + ' match'].over:8.3f}")
                report.row(name, f"{compiler.name} {level}", seconds=cost.over, kib=cost.kib_over,
                           text=cost.text_over)
                report.row(name + " match only", f"{compiler.name} {level}", seconds=costs[name + " match"].over,
                           text=costs[name + " match"].text_over)
                if in_goal and level == "-O2":
                    slowest.append((cost.over, f"{name} on {compiler.name}"))
            sys.stdout.flush()
    missed = [f"{name} {seconds:.3f} s" for seconds, name in sorted(slowest, reverse=True) if seconds >= GOAL_SECONDS]
    return (f"each pattern under {GOAL_SECONDS} s at -O2 over the empty program: " +
            ("NOT MET by " + ", ".join(missed) if missed else
             f"met, the slowest is {max(slowest)[1]} with {max(slowest)[0]:.3f} s"))


def growth_table(compilers, rounds, report, what, sizes, make):
    sources = {"empty": EMPTY}
    for size in sizes:
        sources[size] = program(make(size))
    bent = []
    for compiler in compilers:
        for level in LEVELS:
            costs = measure(compiler, level, sources, rounds)
            print(f"\n{compiler.name} {level}, growth with {what}")
            print(f"{what:>8} {'seconds':>8} {'ms each':>8} {'MiB':>7} {'.text':>7}")
            for size in sizes:
                cost = costs[size]
                print(f"{size:8} {cost.over:8.3f} {1000 * cost.over / size:8.2f} {cost.kib_over / 1024:7.1f} "
                      f"{cost.text_over:7}")
                report.row(f"{what} {size}", f"{compiler.name} {level}", seconds=cost.over, kib=cost.kib_over,
                           text=cost.text_over)
            exponent = math.log2(max(costs[sizes[-1]].over, 1e-3) / max(costs[sizes[-2]].over, 1e-3))
            print(f"the last doubling costs 2 to the {exponent:.2f}")
            report.row(what, f"{compiler.name} {level}", exponent=exponent)
            if exponent > LINEAR_EXPONENT:
                bent.append(f"{compiler.name} {level} ({exponent:.2f})")
            sys.stdout.flush()
    return (f"growth linear in {what} (the last doubling at most 2 to the {LINEAR_EXPONENT}): " +
            ("NOT MET by " + ", ".join(bent) if bent else "met"))


def main():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--compiler", action="append", required=True, help="may be given more than once")
    parser.add_argument("--include", required=True, help="the folder that holds regengo/dsl.h")
    parser.add_argument("--csv", help="append the figures to this file")
    parser.add_argument("--quick", action="store_true", help="one round instead of five")
    options = parser.parse_args()

    rounds = 1 if options.quick else 5
    with tempfile.TemporaryDirectory(prefix="regengo-bench-") as work:
        compilers = []
        for name in options.compiler:
            if shutil.which(name.split()[0]):
                compilers.append(Compiler(name, options.include, Path(work)))
                print(f"{name}: {compilers[-1].version()}")
            else:
                print(f"{name}: not found, skipped")
        if not compilers:
            return
        report = Report(options.csv)
        verdicts = [
            patterns_table(compilers, rounds, report),
            growth_table(compilers, rounds, report, "nodes", NODES, pattern_of_nodes),
            growth_table(compilers, rounds, report, "nesting", NESTING, pattern_of_depth),
        ]
    print()
    for verdict in verdicts:
        print(verdict)


if __name__ == "__main__":
    main()
