#!/usr/bin/env python3
"""What each optimisation is worth: every case of the bench, and the compiler's work, with it and without.

An optimisation is a file or a part of one in include/regengo/plan/, which a flag RG_NO_... leaves out; of the run time, the
vectors are one. Instructions are counted by callgrind, so noise cannot touch them; compiles take turns within rounds. What is
left out may cost time, but no answer may change: then this program fails.
"""

import argparse
import math
import re
import statistics
import subprocess
import sys
import tempfile
from pathlib import Path
from typing import NamedTuple

sys.dont_write_bytecode = True  # the source tree is to stay as it is
from compile import LIMIT_SECONDS, Compiler, Run
from instructions import run_counted

HERE = Path(__file__).resolve().parent
SOURCES = ("peers/library.c", "text/library.c", "ablation_library.c")  # what the library is measured in
HARNESS = ("ablation.c", "peers/nothing.c", "text/haystack.c", "timing.c")
GROUPS = ("short", "text", "everyday")
LIMIT_COUNT = 300  # seconds that a variant's cases may take in callgrind; the one that is running then counts as endless
EARNS = 1.05  # a case counts where it takes so much more without
LESS = 0.99  # and is named where it takes so much less
KINDS_NEEDED = 2

# Of what kind the patterns of the short cases and of the texts are; the everyday ones say so themselves.
KINDS = {
    "email": "e-mail", "email_parts": "e-mail", "full_email": "e-mail",
    "url": "URL", "complex_url": "URL", "full_url": "URL", "uri": "URL",
    "ipv4": "IP address", "full_ipv4": "IP address",
    "date": "date", "log_line": "log line", "semver": "version",
    "letters": "loop", "words": "list",
    "uuid": "hexadecimal", "full_uuid": "hexadecimal",
    "quoted": "quoted", "literal": "literal", "caseless": "literal", "five": "alternative",
    "word": "word", "token": "token",
}


class Setup(NamedTuple):
    """What all variants are made with."""

    compiler: str
    flags: list
    include: str
    haystacks: list  # arguments of the program
    work: Path
    harness: list  # its objects


class Case(NamedTuple):
    """A case as one variant runs it."""

    name: str
    kind: str
    answer: str
    instructions: float


STOPPED = Case("", "", "", math.inf)


class Variant:
    """The library with some optimisations left out."""

    def __init__(self, setup, name, left_out):
        self.name = name
        self.left_out = left_out
        self.setup = setup
        self.work = setup.work / name.replace(" ", "_")
        self.work.mkdir()
        self.compiler = Compiler(setup.compiler, setup.include, self.work)
        self.compiler.flags += [*setup.flags, *("-D" + flag for flag in left_out)]
        self.costs = []  # a pair each round: its own and the whole library's
        self.cases = []

    def compile(self, source):
        usage = self.compiler.call("-c", HERE / source, "-o", self.work / "out.o")
        if not usage:
            sys.exit(f"{source}, {self.name}: not compiled after {LIMIT_SECONDS} s")
        run = Run(usage.ru_utime + usage.ru_stime, usage.ru_maxrss, self.compiler.text_bytes())
        (self.work / "out.o").rename(self.object_of(source))
        return run

    def object_of(self, source):
        return self.work / source.replace("/", "_").replace(".c", ".o")

    def link(self):
        program = self.work / "ablation"
        self.compiler.call(*map(self.object_of, SOURCES), *self.setup.harness, "-o", program)
        return program

    def count(self):
        """Runs all cases. After one that takes too long, those behind it are run by themselves."""
        command = [self.link(), *self.setup.haystacks, "--skip"]
        counted, finished = self.count_after(command, [])
        while not finished:
            counted, finished = self.count_after(command, [*counted, STOPPED])
        empty, *self.cases = counted
        self.cases = [case._replace(instructions=case.instructions - empty.instructions) for case in self.cases]

    def count_after(self, command, counted):
        lines, finished = run_counted([*command, len(counted)], LIMIT_COUNT)
        return [*counted, *(case_of(line, instructions) for line, instructions in lines)], finished

    def cost_ratio(self, metric):
        """The median of what it takes in the compiler, over the whole library in the same round."""
        return statistics.median(getattr(own, metric) / getattr(whole, metric) for own, whole in self.costs)


def case_of(line, instructions):
    group, case, kind, answer = line.split("\t")
    if group in ("short", "text"):
        if kind not in KINDS:
            sys.exit(f"ablation.py: of what kind is the pattern {kind}?")
        kind = KINDS[kind]
    return Case(f"{group}/{case}", kind, answer.strip(), instructions)


def optimisations(include):
    """The flags that conditions in plan/ ask for, in the order of the files, and the vectors' one."""
    flags = []
    for path in sorted((Path(include) / "regengo" / "plan").glob("*.h")):
        for line in path.read_text().splitlines():
            if line.startswith("#"):
                flags += re.findall(r"\bif\w*\b.*\b(RG_NO_[A-Z_]+)", line)
    return list(dict.fromkeys([*flags, "RG_NO_SIMD"]))


def total(runs):
    """Seconds and .text of all, the memory of the largest."""
    return Run(sum(run.seconds for run in runs), max(run.kib for run in runs), sum(run.text for run in runs))


def total(runs):
    """Seconds and .text of all, the memory of the largest."""
    return Run(sum(run.seconds for run in runs), max(run.kib for run in runs), sum(run.text for run in runs))


def whole_library(setup):
    """The variant with nothing left out, counted. Compiles the objects that all variants share, too."""
    whole = Variant(setup, "none", [])
    for source in HARNESS:
        setup.harness.append(whole.object_of(source))
        whole.compiler.call("-c", HERE / source, "-o", setup.harness[-1])
    for source in SOURCES:
        whole.compile(source)
    whole.count()
    if STOPPED in whole.cases:
        sys.exit(f"ablation.py: the cases take more than {LIMIT_COUNT} s with nothing left out")
    return whole


def measure(whole, variants, rounds):
    """Each source is compiled with nothing left out right before a variant's turn: a slow spell hits both."""
    for _ in range(rounds):
        for variant in variants:
            pairs = [(whole.compile(source), variant.compile(source)) for source in SOURCES]
            variant.costs.append((total([own for _, own in pairs]), total([base for base, _ in pairs])))
    for variant in variants:
        variant.count()
    return [Outcome(whole, variant) for variant in variants]


def span_texts(match, groups):
    spans = [match.span(group) for group in range(groups + 1)]
    while spans[-1] == (-1, -1):
        spans.pop()
    return ["{}..{}".format(*span) for span in spans]


def expected(how, regex, subject):
    """What Python's own engine finds, as ablation.c prints it."""
    pattern = re.compile(re.sub(rb"\(\?<(\w)", rb"(?P<\1", regex))
    if how == b"all":
        spans = [text for match in pattern.finditer(subject) for text in span_texts(match, 0)]
    else:
        match = pattern.fullmatch(subject) if how == b"match" else pattern.search(subject)
        spans = span_texts(match, pattern.groups) if match else []
    return " ".join(["found", *spans]) if spans else "not found"


def check_everyday(whole):
    """The table says each pattern twice, in words and as a regex: both must find the same. Returns complaints."""
    fields = subprocess.run([whole.work / "ablation", "--list"], capture_output=True, check=True).stdout.split(b"\0")[:-1]
    answers = {case.name: case.answer for case in whole.cases}
    complaints = []
    for case, how, regex, subject in zip(*[iter(fields)] * 4):
        name = "everyday/" + case.decode()
        if answers[name] != expected(how, regex, subject):
            complaints.append(f"{name}: {answers[name]} by the words, and {expected(how, regex, subject)} by the regex")
    return complaints


class Outcome:
    """What one variant's cases take over the whole library's, and where they answer otherwise."""

    def __init__(self, whole, variant):
        self.variant = variant
        self.ratios = {case.name: other.instructions / case.instructions
                       for case, other in zip(whole.cases, variant.cases)}
        self.complaints = [f"{case.name}: {other.answer} with {variant.name}, and {case.answer} with nothing left out"
                           for case, other in zip(whole.cases, variant.cases)
                           if other.instructions < math.inf and other.answer != case.answer]
        self.earning = [name for name, ratio in self.ratios.items() if ratio >= EARNS]
        self.kinds = sorted({case.kind for case in whole.cases if case.name in self.earning})
        self.earns = len(self.kinds) >= KINDS_NEEDED

    def cell(self, group):
        def count(names):
            return sum(name.startswith(group + "/") for name in names)

        return f"{count(self.earning)} of {count(self.ratios)}"

    def worst(self):
        ranked = sorted(self.earning, key=self.ratios.get, reverse=True)
        return ", ".join(f"{name} {self.ratios[name]:.2f}" for name in ranked[:3])

    def less(self):
        ranked = sorted(self.ratios, key=self.ratios.get)
        return ", ".join(f"{name} {self.ratios[name]:.2f}" for name in ranked if self.ratios[name] <= LESS)

    def verdict(self):
        if self.earns:
            return "earns it: " + ", ".join(self.kinds)
        if self.kinds:
            return f"DOES NOT EARN IT: {', '.join(self.earning)}, all of the kind {self.kinds[0]}"
        return "DOES NOT EARN IT: no case"


def print_costs(whole, outcomes):
    base = [base for outcome in outcomes for _, base in outcome.variant.costs]
    print(f"{len(whole.cases)} cases; with nothing left out, the objects have {base[0].text} bytes of .text and take "
          f"{statistics.median(run.seconds for run in base):.2f} s and {base[0].kib / 1024:.0f} MiB\n")


def print_cases(outcomes):
    header = ("left out", *GROUPS, ".text", "seconds", "MiB", "worst three")
    rows = [(outcome.variant.name, *map(outcome.cell, GROUPS),
             *(f"{outcome.variant.cost_ratio(metric):.2f}" for metric in ("text", "seconds", "kib")), outcome.worst())
            for outcome in outcomes]
    widths = [max(len(row[column]) for row in [header, *rows]) for column in range(len(header))]
    for first, *cells, last in [header, *rows]:
        middle = "  ".join(cell.rjust(width) for cell, width in zip(cells, widths[1:]))
        print(f"{first.ljust(widths[0])}  {middle}  {last}".rstrip())
    print("\ntaking less without:")
    for outcome in outcomes:
        print(f"{outcome.variant.name.ljust(widths[0])}  {outcome.less() or '-'}")


def print_verdicts(singles, groups):
    """Of groups, only what they cost: one optimisation may stand in for another, so that neither alone seems to earn anything."""
    width = max(len(outcome.variant.name) for outcome in [*singles, *groups])
    print(f"\n{(EARNS - 1) * 100:.0f} % on at least {KINDS_NEEDED} cases of different kinds:")
    for outcome in singles:
        print(f"{outcome.variant.name.ljust(width)}  {outcome.verdict()}")
    for outcome in groups:
        print(f"{outcome.variant.name.ljust(width)}  {', '.join(outcome.kinds) or 'no case'}")


def write_csv(path, whole, outcomes):
    with open(path, "a") as csv:
        for case in whole.cases:
            csv.write(f"ablation,none,{case.name},instructions,{case.instructions:.0f}\n")
        for outcome in outcomes:
            name = outcome.variant.name
            for case, ratio in outcome.ratios.items():
                csv.write(f"ablation,{name},{case},ratio,{ratio:.6g}\n")
            for metric in ("text", "seconds", "kib"):
                csv.write(f"ablation,{name},objects,{metric}_ratio,{outcome.variant.cost_ratio(metric):.6g}\n")


def main():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--compiler", required=True)
    parser.add_argument("--flags", default="-O2", help="the compiler's, in one argument")
    parser.add_argument("--include", required=True, help="the folder that holds regengo/dsl.h")
    parser.add_argument("--haystacks", help="the folder of the texts")
    parser.add_argument("--csv", help="append the figures to this file")
    parser.add_argument("--only", default="", help="only flags that hold this")
    parser.add_argument("--quick", action="store_true", help="compile once instead of in three rounds")
    options = parser.parse_args()

    flags = [flag for flag in optimisations(options.include) if options.only in flag]
    if not flags:
        sys.exit(f"ablation.py: no flag holds {options.only}")
    rounds = 1 if options.quick else 3
    with tempfile.TemporaryDirectory(prefix="regengo-bench-") as work:
        haystacks = ["--haystacks", options.haystacks] if options.haystacks else []
        setup = Setup(options.compiler, options.flags.split(), options.include, haystacks, Path(work), [])
        whole = whole_library(setup)
        singles = measure(whole, [Variant(setup, flag, [flag]) for flag in flags], rounds)
        idle = [outcome.variant.name for outcome in singles if not outcome.earns]
        groups = []
        if len(flags) > 1:
            groups.append(Variant(setup, "all of them left out", flags))
        if 1 < len(idle) < len(flags):
            groups.append(Variant(setup, "all that do not earn it", idle))
        outcomes = [*singles, *measure(whole, groups, rounds)]
        complaints = check_everyday(whole)
    complaints += [complaint for outcome in outcomes for complaint in outcome.complaints]

    print_costs(whole, outcomes)
    print_cases(outcomes)
    print_verdicts(singles, outcomes[len(singles):])
    if options.csv:
        write_csv(options.csv, whole, outcomes)
    if complaints:
        sys.exit("\n".join(complaints))


if __name__ == "__main__":
    main()
