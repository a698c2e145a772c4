#!/usr/bin/env python3
"""What a matcher costs the compiler over the library's include: seconds, memory, bytes of .text and of its expansion.

Children are timed by the kernel's accounting (user and system seconds of the compiler and all that it starts), not by
the clock. Sources take turns within a round; medians of rounds are printed. Needs nothing but Python's own library.
"""

import argparse
import math
import os
import shutil
import signal
import statistics
import subprocess
import sys
import tempfile
import threading
import time
from pathlib import Path
from typing import Callable, NamedTuple

sys.dont_write_bytecode = True  # the source tree is to stay as it is
import compile_patterns as patterns

HERE = Path(__file__).resolve().parent
LEVELS = ("-O0", "-O2")
LIMIT_SECONDS = 120  # by the clock; a compile that takes longer is stopped
GOAL_SECONDS = 0.2  # at -O2, each everyday pattern, over the include
GOAL_INCLUDE = {"gcc": 0.05, "clang": 0.1}  # seconds at -O2, over an empty file
LINEAR_EXPONENT = 1.25  # what the last doubling may cost at most: 2 to this power; linear is 1, the rest is for noise

# name, macro of patterns.h, whether the goal names it
EVERYDAY = (
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
WORDS = (32, 64, 128, 256)
CAPTURES = (11, 22, 44, 88)
RULES = (10, 20, 40)

BARE = "int unused;\n"
INCLUDE = "#include <regengo/dsl.h>\nint unused;\n"

# How each function of a matcher is called: the body of a function with the parameters that matcher() gives it.
CALLS = {
    "_match": "return {name}_match(subject, length, result);",
    "_prefix": "return {name}_prefix(subject, length, result);",
    "_find": "return {name}_find(subject, length, result);",
    "_is_match": "return {name}_is_match(subject, length);",
    "_count": "return {name}_count(subject, length, count);",
    "_find_all": "return {name}_find_all(subject, length, result, *count, count);",
    "_begin/_next": "{name}_iter walk = {name}_begin(subject, length);\n"
                    "    while ({name}_next(&walk, result) == RG_MATCH) ++*count;\n"
                    "    return 0;",
    "_match_with": "return {name}_match_with(context, subject, length, result);",
}


def matcher(name, pattern, function, options=""):
    """A matcher and one call of one of its functions."""
    arguments = ", ".join(filter(None, (name, pattern, options)))
    head = (f"int call_{name}(const char *subject, size_t length, {name}_result *result, size_t *count, "
            "rg_context *context)")
    return f"RG_MATCHER({arguments})\n{head};\n{head}\n{{\n    {CALLS[function].format(name=name)}\n}}\n"


def lexer(name, rules):
    """A lexer and one call of its _next."""
    head = f"int next_{name}({name}_lexer *lexer, {name}_token *token)"
    return (f"RG_LEXER({name}, RG_LONGEST, {rules})\n{head};\n{head}\n{{\n"
            f"    return (int){name}_next(lexer, token);\n}}\n")


def program(*matchers, header=None):
    """header: the one of this folder that has their patterns, if it is one of these."""
    return "#include <regengo/dsl.h>\n" + (f'#include "{header}"\n' if header else "") + "".join(matchers)


class Metric(NamedTuple):
    """What a goal is about."""

    unit: str
    digits: int
    of: Callable

    def show(self, figure):
        return f"> {LIMIT_SECONDS} s" if math.isinf(figure) else f"{figure:.{self.digits}f} {self.unit}"


SECONDS = Metric("s", 3, lambda cost: cost.seconds_over)
PEAK = Metric("MiB", 0, lambda cost: cost.kib / 1024)
CODE = Metric("KB of code", 1, lambda cost: cost.text_over / 1024)

LOG_PATTERNS = ("WEB_ACCESS_LOG", "SYSLOG", "SYSLOG_5424", "SERVICE_LOG", "WEB_ERROR_LOG", "GLOG", "LOGFMT",
                "PROXY_ERROR_LOG", "CACHE_LOG", "LOG4J", "AUDIT_LOG", "DATABASE_LOG")


def large_patterns():
    """name -> (source, {metric: what it is to be under})"""

    def matched(pattern, options="", header=None):
        return program(matcher("Name", pattern, "_match", options), header=header)

    by_hand = "compile_patterns.h"
    tokens = patterns.lexer()
    log_formats = program(*(matcher(name, name + "_PATTERN", "_find") for name in LOG_PATTERNS), header=by_hand)
    return {
        "URI": (matched("URI_PATTERN", "RG_POOL", by_hand), {SECONDS: 2, PEAK: 160, CODE: 25}),
        "IPv6": (matched("IPV6_PATTERN", header=by_hand), {SECONDS: 1}),
        "32 short words": (matched(patterns.short_words(32)), {}),
        "512 short words": (matched(patterns.short_words(512)), {SECONDS: 1}),
        "128 long words": (matched(patterns.long_words(128)), {SECONDS: 1}),
        "1024 long words": (matched(patterns.long_words(1024)), {SECONDS: 10}),
        "88 captured words": (matched(patterns.captured_words(88)), {SECONDS: 2}),
        "ten classes of three strings": (matched(patterns.classes_of_strings(10)), {}),
        "twelve log formats": (log_formats, {SECONDS: 1.3, CODE: 25}),
        f"lexer of {patterns.count_words(tokens)} words": (program(matcher("Name", tokens, "_prefix", "RG_POOL")),
                                                          {SECONDS: 4}),
    }


class Run(NamedTuple):
    """What one compile took and made."""

    seconds: float
    kib: float
    text: float


STOPPED = Run(math.inf, math.inf, math.inf)


class Compiler:
    def __init__(self, name, include, work):
        self.name = name
        self.command = name.split()
        self.flags = ["-std=c11", f"-I{include}", f"-I{HERE}"]
        self.work = work
        answer = subprocess.run([*self.command, "--version"], capture_output=True, text=True)
        self.version = answer.stdout.splitlines()[0]
        self.kind = "clang" if "clang" in self.version else "gcc"

    def call(self, *arguments):
        """Calls it once; returns the resources that it used, or None where it was stopped."""
        began = time.monotonic()
        # In a session of its own, so that a signal reaches what it has started, too.
        child = subprocess.Popen([*self.command, *self.flags, *arguments], start_new_session=True)
        timer = threading.Timer(LIMIT_SECONDS, os.killpg, (child.pid, signal.SIGTERM))
        timer.start()
        try:
            _, status, usage = os.wait4(child.pid, 0)
        except KeyboardInterrupt:
            os.killpg(child.pid, signal.SIGTERM)
            raise
        finally:
            timer.cancel()
        child.returncode = os.waitstatus_to_exitcode(status)
        if child.returncode == 0:
            return usage
        if time.monotonic() - began >= LIMIT_SECONDS:
            return None
        sys.exit(f"{self.name} {' '.join(map(str, arguments))}: failed")

    def compile(self, level, source):
        usage = self.call(level, "-c", source, "-o", self.work / "out.o")
        return Run(usage.ru_utime + usage.ru_stime, usage.ru_maxrss, self.text_bytes()) if usage else STOPPED

    def text_bytes(self):
        """The .text bytes of what was compiled last."""
        lines = subprocess.run(["size", "-A", "-d", self.work / "out.o"], capture_output=True, text=True, check=True)
        return sum(int(line.split()[1]) for line in lines.stdout.splitlines() if line.startswith(".text"))

    def preprocess(self, level, source):
        """The bytes of the preprocessor's output."""
        output = self.work / "out.i"
        return output.stat().st_size if self.call(level, "-E", "-P", source, "-o", output) else math.inf


class Cost:
    """The median cost of one source, alone and over that of another one in the same round."""

    def __init__(self, entry, base):
        runs = entry.runs
        self.seconds = statistics.median(run.seconds for run in runs)
        self.kib = statistics.median(run.kib for run in runs)
        over = [run.seconds - low.seconds for run, low in zip(runs, base.runs)]
        self.seconds_over = statistics.median(over)
        self.spread = (min(over), max(over))
        self.kib_over = statistics.median(run.kib - low.kib for run, low in zip(runs, base.runs))
        self.text_over = runs[-1].text - base.runs[-1].text
        self.expansion_over = entry.expansion - base.expansion

    def metrics(self):
        return {"seconds": self.seconds_over, "kib": self.kib_over, "text": self.text_over,
                "expansion": self.expansion_over}


class Entry:
    """A source on its way through the rounds."""

    def __init__(self, compiler, level, path, text):
        path.write_text(text)
        self.path = path
        self.expansion = compiler.preprocess(level, path)
        self.runs = []

    def compile(self, compiler, level):
        self.runs.append(STOPPED if STOPPED in self.runs else compiler.compile(level, self.path))


def measure(compiler, level, sources, rounds):
    """sources: name -> text, compared with a file that only includes the library. Returns name -> Cost, and the
    file's own over an empty one as "include"."""
    texts = {"nothing": BARE, "include": INCLUDE, **sources}
    entries = {name: Entry(compiler, level, compiler.work / f"{number}.c", text)
               for number, (name, text) in enumerate(texts.items())}
    for _ in range(rounds):
        for entry in entries.values():
            entry.compile(compiler, level)
    return {name: Cost(entry, entries["nothing" if name == "include" else "include"])
            for name, entry in entries.items()}


class Report:
    def __init__(self, csv):
        self.csv = open(csv, "a") if csv else None

    def row(self, case, variant, **metrics):
        if self.csv:
            for metric, value in metrics.items():
                shown = f"{value:.6g}" if isinstance(value, float) else value
                self.csv.write(f"compile,{case},{variant},{metric},{shown}\n")


def cell(figure, digits=0, unknown="-"):
    return unknown if math.isinf(figure) else f"{figure:.{digits}f}"


def seconds_cell(seconds):
    return cell(seconds, 3, f"> {LIMIT_SECONDS}")


def mib_cell(kib):
    return cell(kib / 1024, 1)


def expanded_cell(cost):
    return cell(cost.expansion_over / 1024, 1)


def print_table(columns, rows):
    """Cells of text; the first column and one of goals begin at the left."""
    lines = [columns, *rows]
    widths = [max(len(line[index]) for line in lines) for index in range(len(columns))]
    for line in lines:
        print("  ".join(text.ljust(width) if column in (columns[0], "goals") else text.rjust(width)
                        for text, width, column in zip(line, widths, columns)).rstrip())
    sys.stdout.flush()


def verdict(goal, metric, limit, figures):
    """The line about one goal; figures: whose -> figure, each to be under the limit."""
    worst_first = sorted(figures.items(), key=lambda item: item[1], reverse=True)
    missed = [f"{whose} {metric.show(figure)}" for whose, figure in worst_first if figure >= limit]
    if missed:
        return f"{goal} under {limit:g} {metric.unit}: NOT MET by " + ", ".join(missed)
    whose, most = worst_first[0]
    return f"{goal} under {limit:g} {metric.unit}: met, the most is {metric.show(most)} ({whose})"


def everyday_sources():
    sources = {}
    for name, macro, _ in EVERYDAY:
        sources[name] = program(matcher("Name", macro, "_find"), header="patterns.h")
        sources[name + " match only"] = program(matcher("Name", macro, "_match"), header="patterns.h")
    return sources


def print_everyday(costs):
    rows = []
    for name, _, _ in EVERYDAY:
        cost, match_only = costs[name], costs[name + " match only"]
        rows.append((name, seconds_cell(cost.seconds_over), *map(seconds_cell, cost.spread), mib_cell(cost.kib_over),
                     cell(cost.text_over), expanded_cell(cost), cell(match_only.text_over),
                     seconds_cell(match_only.seconds_over)))
    print_table(("over that file", "seconds", "least", "most", "MiB", ".text", "expanded KB", "match only: .text",
                 "seconds"), rows)


def everyday_table(compilers, rounds, report):
    sources = everyday_sources()
    includes, figures = {}, {}
    for compiler in compilers:
        for level in LEVELS:
            variant = f"{compiler.name} {level}"
            costs = measure(compiler, level, sources, rounds)
            bare, include = costs["nothing"], costs["include"]
            print(f"\n{variant}: a file that only includes the library takes {include.seconds:.3f} s and "
                  f"{include.kib / 1024:.0f} MiB, one that does not {bare.seconds:.3f} s and {bare.kib / 1024:.0f} MiB")
            print_everyday(costs)
            for name in ("include", *sources):
                report.row(name, variant, **costs[name].metrics())
            if level == "-O2":
                includes[compiler] = include.seconds_over
                figures.update({f"{name} on {compiler.name}": costs[name].seconds_over
                                for name, _, in_goal in EVERYDAY if in_goal})
    verdicts = [verdict(f"the include with {compiler.kind} at -O2 over an empty file", SECONDS,
                        GOAL_INCLUDE[compiler.kind], {compiler.name: seconds})
                for compiler, seconds in includes.items()]
    return [*verdicts, verdict("each everyday pattern at -O2 over the include", SECONDS, GOAL_SECONDS, figures)]


def calls_table(compilers, rounds, report):
    sources = {function: program(matcher("Name", "LOG_LINE_PATTERN", function), header="patterns.h")
               for function in CALLS}
    for compiler in compilers:
        variant = f"{compiler.name} -O2"
        costs = measure(compiler, "-O2", sources, rounds)
        print(f"\n{variant}, each function of the log line called alone")
        print_table(("over the include", "seconds", ".text", "expanded KB"),
                    [(function, seconds_cell(costs[function].seconds_over), cell(costs[function].text_over),
                      expanded_cell(costs[function])) for function in CALLS])
        for function in CALLS:
            report.row("log line " + function, variant, **costs[function].metrics())


def goals_cell(cost, goals):
    return ", ".join(f"{limit:g} {metric.unit} {'met' if metric.of(cost) < limit else 'NOT MET'}"
                     for metric, limit in goals.items())


def large_table(compilers, rounds, report):
    large = large_patterns()
    sources = {name: source for name, (source, _) in large.items()}
    costs_of = {}
    for compiler in compilers:
        variant = f"{compiler.name} -O2"
        costs = costs_of[compiler.name] = measure(compiler, "-O2", sources, rounds)
        print(f"\n{variant}, large patterns")
        print_table(("over the include", "seconds", "peak MiB", ".text", "expanded KB", "goals"),
                    [(name, seconds_cell(costs[name].seconds_over), mib_cell(costs[name].kib),
                      cell(costs[name].text_over), expanded_cell(costs[name]), goals_cell(costs[name], goals))
                     for name, (_, goals) in large.items()])
        for name in large:
            report.row(name, variant, **costs[name].metrics(), peak_kib=costs[name].kib)
    return [verdict(name, metric, limit, {who: metric.of(costs[name]) for who, costs in costs_of.items()})
            for name, (_, goals) in large.items() for metric, limit in goals.items()]


def exponent_of_last_doubling(costs, sizes):
    before, last = (max(costs[size].seconds_over, 1e-3) for size in sizes[-2:])
    return math.inf if math.isinf(last) else math.log2(last / before)


def growth_table(compilers, rounds, report, what, sizes, make, function="_find"):
    """make: of a size, the pattern; or, where no function is named, the rules of a lexer."""
    sources = {size: program(matcher("Name", make(size), function) if function else lexer("Name", make(size)))
               for size in sizes}
    bent = []
    for compiler in compilers:
        for level in LEVELS:
            variant = f"{compiler.name} {level}"
            costs = measure(compiler, level, sources, rounds)
            print(f"\n{variant}, growth with {what}")
            print_table((what, "seconds", "ms each", "MiB", ".text", "expanded KB"),
                        [(str(size).rjust(len(what)), seconds_cell(costs[size].seconds_over),
                          cell(1000 * costs[size].seconds_over / size, 2), mib_cell(costs[size].kib_over),
                          cell(costs[size].text_over), expanded_cell(costs[size])) for size in sizes])
            for size in sizes:
                report.row(f"{what} {size}", variant, **costs[size].metrics())
            exponent = exponent_of_last_doubling(costs, sizes)
            print(f"the last doubling costs 2 to the {exponent:.2f}", flush=True)
            report.row(what, variant, exponent=exponent)
            if exponent > LINEAR_EXPONENT:
                bent.append(f"{variant} ({exponent:.2f})")
    return (f"growth linear in {what} (the last doubling at most 2 to the {LINEAR_EXPONENT}): " +
            ("NOT MET by " + ", ".join(bent) if bent else "met"))


def find_compilers(names, include, work):
    compilers = []
    for name in names:
        if shutil.which(name.split()[0]):
            compilers.append(Compiler(name, include, work))
            print(f"{name}: {compilers[-1].version}")
        else:
            print(f"{name}: not found, skipped")
    return compilers


def main():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--compiler", action="append", required=True, help="may be given more than once")
    parser.add_argument("--include", required=True, help="the folder that holds regengo/dsl.h")
    parser.add_argument("--csv", help="append the figures to this file")
    parser.add_argument("--quick", action="store_true", help="one round instead of five, or two where one is long")
    options = parser.parse_args()
    signal.signal(signal.SIGTERM, signal.default_int_handler)  # so that no compile outlives this program

    rounds, dear_rounds = (1, 1) if options.quick else (5, 2)
    with tempfile.TemporaryDirectory(prefix="regengo-bench-") as work:
        compilers = find_compilers(options.compiler, options.include, Path(work))
        if not compilers:
            return
        report = Report(options.csv)
        verdicts = everyday_table(compilers, rounds, report)
        calls_table(compilers, rounds, report)
        verdicts += large_table(compilers, dear_rounds, report)
        verdicts += [
            growth_table(compilers, rounds, report, "nodes", NODES, patterns.nodes),
            growth_table(compilers, rounds, report, "nesting", NESTING, patterns.nesting),
            growth_table(compilers, dear_rounds, report, "words of an alternative", WORDS, patterns.long_words,
                         "_match"),
            growth_table(compilers, dear_rounds, report, "captures", CAPTURES, patterns.captured_words, "_match"),
            growth_table(compilers, rounds, report, "rules that are words", RULES, patterns.literal_rules, None),
            growth_table(compilers, rounds, report, "rules that are none", RULES, patterns.pattern_rules, None),
        ]
    print()
    for line in verdicts:
        print(line)


if __name__ == "__main__":
    main()
