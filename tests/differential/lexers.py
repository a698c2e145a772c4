"""Random lexers: the tokens of RG_LEXER have to be what comes of asking each rule alone. See README.md."""

import argparse
import os
import random
import re
import shlex
import shutil
import sys
import tempfile
import time
from collections import Counter
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass, replace
from pathlib import Path

from build import COMPILE_SECONDS, Builder, Compiler, HarnessError, Unavailable, run_command
from emit import CASE_MARK, Table, subject_row, _characters
from generate import ALPHABETS, Generator, draw, without_dead_references
from minimise import _shrunk_bytes, _smaller_trees
from print_dsl import c_string, called_matchers, dsl
from print_regex import printed, regex
from subjects import questions, sample
from tree import INTEGERS, TAKES, Node, capture_labels, length_range, size, walk, words_used

BATCH = 5  # lexers per C file
LEVELS = {"gcc": ("-O1", "-O0", "-O1", "-O2"), "clang": ("-O0", "-O1", "-O0", "-O2")}
SKIP = 77
MOST_GROUPS = 60  # MAX_TOKEN_GROUPS of c/lexers.h, the span and spares included
MOST_RULES = 12
LONGEST_TEXT = 48
NAMING = ("CAPTURE", "CAPTURE_AGAIN", "BACKREF", *TAKES, "COUNTED", *INTEGERS)

# Kinds of rules: what lexers are made of, and anything.
RULES = {"keyword": 30, "operator": 15, "run": 12, "name": 8, "one": 8, "number": 5, "quoted": 5, "caseless": 8, "long": 3, "anything": 25}
OPTIONS = {"RG_POOL | RG_STEPS(STEP_BUDGET)": 6, "RG_STACK(1) | RG_POOL | RG_STEPS(STEP_BUDGET)": 2, "": 3, "RG_STACK(2)": 1}
RECIPES = {"samples": 55, "spoilt": 25, "noise": 20}


@dataclass(frozen=True)
class Rule:
    tree: Node
    skips: bool


@dataclass(frozen=True)
class LexerCase:
    number: int
    rules: tuple
    order: str  # RG_FIRST or RG_LONGEST
    stops: bool
    options: str
    subjects: tuple

    def with_subjects(self, subjects):
        return replace(self, subjects=tuple(subjects))


# ---- random ones ----


class Rules(Generator):
    """Rules over one alphabet, so that they begin alike and one is the beginning of another."""

    def rule(self):
        kind = draw(self.rng, RULES)
        if kind == "anything":
            self.captures, self.integers, self.calls = 0, [], 0
            self.more = self.rng.random() < 0.3
            tree = without_dead_references(self.node(self.rng.randint(1, 9), 0, 1))
            return tree if self.rng.random() < 0.6 else Node("CAPTURE", (tree,), low=max(capture_labels(tree), default=0) + 1)
        if kind in ("keyword", "caseless", "long"):
            length = self.rng.choice([1, 2, 2, 3, 3, 4, 5, 8, 9]) if kind != "long" else self.rng.choice([15, 16, 17, 18, 20, 33])
            word = self.literal(length)
            return Node("ICASE", (word,)) if kind == "caseless" else word
        if kind == "operator":
            return self.literal(self.rng.choice([1, 1, 2]))
        one = self.one_byte(draw(self.rng, {"CLASS": 5, "RANGE": 4, "SHORTHAND": 4, "NOT_CLASS": 1}))
        if kind == "one":
            return one
        if kind == "run":
            return Node("PLUS", (one,), mode=draw(self.rng, {"": 8, "_LAZY": 1, "_POSSESSIVE": 1}))
        if kind == "name":
            return Node("SEQ", (one, Node("STAR", (Node("CLASS", (one, self.one_byte("SHORTHAND"))),))))
        if kind == "number":
            return Node("SEQ", (Node("PLUS", (one,)), Node("OPT", (self.literal(1), Node("CAPTURE", (Node("PLUS", (one,)),), low=1)))))
        quote = self.literal(1)
        return Node("SEQ", (quote, Node("CAPTURE", (Node("STAR", (Node("NOT_CLASS", (Node("RAW_STRING", data=quote.data),)),)),), low=1), quote))


def moved(tree, by):
    """With other labels: a capture's name may be used once in a lexer. What is called has its own."""
    if tree.word == "CALL":
        return tree
    low = tree.low + by if tree.word in NAMING else tree.low
    return replace(tree, low=low, children=tuple(moved(child, by) for child in tree.children))


def may_stand_still(tree):
    return length_range(tree)[0] == 0


def lexer_case(seed, number, subject_count):
    rng = random.Random(f"lexers/{seed}/{number}")
    generator = Rules(rng, ())
    generator.alphabet = draw(rng, ALPHABETS)
    wanted, rules, labels = rng.choice([2, 3, 4, 5, 6, 8, 10, MOST_RULES]), [], 0
    while len(rules) < wanted:
        tree = generator.rule()
        if may_stand_still(tree) or size(tree) > 24 or labels + len(capture_labels(tree)) >= MOST_GROUPS - 1:
            continue
        rules.append(Rule(moved(tree, labels), rng.random() < 0.12))
        labels += max([0, *(each.low for each in walk(tree) if each.word in NAMING)])
    subjects = [b""] + [_text(rng, rules, generator.alphabet) for _ in range(subject_count - 1)]
    order = rng.choice(["RG_FIRST", "RG_LONGEST"])
    return LexerCase(number, tuple(rules), order, rng.random() < 0.1, draw(rng, OPTIONS),
                     tuple(questions(rng, data) for data in subjects))


def _text(rng, rules, alphabet):
    recipe = draw(rng, RECIPES)
    parts = []
    while sum(map(len, parts)) < LONGEST_TEXT:
        if recipe == "noise" or rng.random() < 0.15:
            parts.append(bytes(rng.choices(alphabet, k=rng.randint(1, 3))))
        else:
            parts.append(sample(rng, rng.choice(rules).tree, alphabet)[:20])
    data = bytearray(b"".join(parts)[: rng.randint(1, LONGEST_TEXT)])
    if recipe == "spoilt":
        for _ in range(rng.randint(1, 4)):
            data[rng.randrange(len(data))] = rng.choice(alphabet)
    return bytes(data)


# ---- as C ----


def batch_source(cases, dead):
    """`dead`: for the number of a case, those of its rules that the lexer is made without."""
    parts, defined, rows, names = ['#include "lexer_engine.h"\n'], set(), "", []
    for i, case in enumerate(cases):
        parts.append(_case_source(i, case, dead.get(case.number, frozenset()), defined))
        rows += f"    {{.subjects = s{i}, .subject_count = {len(case.subjects)}}},\n"
        names.append(f"&x{i}")
    parts.append(f"const lexer *const all_lexers[] = {{{', '.join(names)}}};\n")
    parts.append(f"const test_case all_cases[] = {{\n{rows}}};\nconst size_t all_cases_count = {len(cases)};\n")
    return "\n".join(parts)


def _options(case):
    return " | ".join([case.order, *(["RG_STOP"] if case.stops else []), *([case.options] if case.options else [])])


def lexer_dsl(case, name, left):
    rules = [f"    {'RG_SKIP' if case.rules[r].skips else 'RG_TOKEN'}(R{r}, {dsl(case.rules[r].tree)})" for r in left]
    return f"RG_LEXER({name}, {_options(case)},\n" + ",\n".join(rules) + ")\n"


def _case_source(i, case, dead, defined):
    text = f"{CASE_MARK}{case.number} ---- */\n"
    for rule in case.rules:
        for name, matcher in called_matchers(rule.tree).items():
            if name not in defined:
                defined.add(name)
                text += matcher
    left = [r for r in range(len(case.rules)) if r not in dead]
    text += lexer_dsl(case, f"L{i}", left)
    groups, rows = 1, ""
    for r, rule in enumerate(case.rules):
        text += _rule_source(f"{i}_{r}", rule.tree)
        kind = left.index(r) + 2 if r in left else 0
        rows += f"    {{&p{i}_{r}, {int(rule.skips)}, {kind}, {groups}}},\n"
        groups += len(capture_labels(rule.tree)) if r in left else 0
    text += f'_Static_assert(sizeof((L{i}_token){{0}}.group) == {groups} * sizeof(rg_span), "groups");\n'
    text += f"static const rule r{i}[] = {{\n{rows}}};\nLEXER_TEXT(L{i}, {groups})\n"
    streams = not any("WHEN" in words_used(rule.tree) for rule in case.rules)
    if streams:
        text += f"LEXER_STREAM(L{i}, {groups})\n"
    text += f"static const subject s{i}[] = {{\n" + "".join(map(subject_row, case.subjects)) + "};\n"
    text += (f'static const lexer x{i} = {{"{_options(case)}", r{i}, {len(case.rules)}, {groups}, {int(case.order == "RG_LONGEST")},\n'
             f'    {int(case.stops)}, {int("POOL" in case.options)}, L{i}_ask_text, {f"L{i}_ask_stream" if streams else "NULL"}}};\n')
    return text


def _rule_source(name, tree):
    printed_ = printed(tree)
    groups = ", ".join(f"{{{', '.join(map(str, copies))}}}" for copies in [[0], *printed_.groups])
    return (
        f"static const node t{name}[] = {{\n" + "".join(Table(f"t{name}", tree).rows) + "};\n"
        f"static const predicate w{name}[] = {{{', '.join(printed_.callouts) or '{.kind = ASK_EVEN}'}}};\n"
        f"static const char e{name}[] = {_characters(printed_.text)};\n"
        f"static const uint32_t g{name}[][MAX_COPIES] = {{{groups}}};\n"
        f"static const test_case p{name} = {{.tree = t{name}, .regex = e{name}, .regex_length = {len(printed_.text)},\n"
        f"    .regex_groups = g{name}, .predicates = w{name}, .calls = {int(bool(called_matchers(tree)))},\n"
        f"    .pcre2_decides = {int(printed_.says_it)}, .groups = {len(capture_labels(tree)) + 1}}};\n"
    )


class LexerBuilder(Builder):
    """A rule that can never win does not compile, and says so. Then the lexer is made without it, and the oracles, which ask it all the
    same, see that it never would have won."""

    harness_names = ("main", "lexers", "oracle", "reference", "pcre2_oracle", "placement", "report")

    def __init__(self, directory, harness=None):
        super().__init__(directory, harness)
        self.dead = {}

    def _compile(self, compiler, cases):
        objects = self._objects(compiler)
        while True:
            self.batches += 1
            source = self.directory / f"batch_{self.batches}.c"
            self.program = source.with_suffix("")
            source.write_text(batch_source(cases, self.dead))
            command = [*compiler.arguments(), str(source), *objects, "-o", str(self.program), "-lpcre2-8", "-pthread"]
            built = run_command(command, COMPILE_SECONDS)
            if built.returncode == 0:
                return ""
            if not self._note_dead(built.stderr, cases):
                return f"{source}\n{built.stderr}"

    def _note_dead(self, errors, cases):
        told = re.findall(r"error: static[ _]assert[^\n]*RG_LEXER\(L(\d+)\): the rule R(\d+) can never win", errors)
        for lexer, rule in told:
            number = cases[int(lexer)].number
            self.dead[number] = self.dead.get(number, frozenset()) | {int(rule)}
        return bool(told)


# ---- smaller ones ----


def minimise(builder, compiler, finding, seconds):
    deadline = time.monotonic() + seconds
    best = finding
    if finding.subject is not None:
        best = replace(finding, case=finding.case.with_subjects([finding.subject]))
    while True:
        smaller = _first_failing(builder, compiler, best, list(_smaller(best.case)), deadline)
        if smaller is None:
            return best
        best = smaller


def _smaller(case):
    for r in range(len(case.rules)):
        if len(case.rules) > 1:
            yield replace(case, rules=case.rules[:r] + case.rules[r + 1 :])
    if len(case.subjects) == 1:
        for data in _shrunk_bytes(case.subjects[0].data):
            yield case.with_subjects([replace(case.subjects[0], data=data, start=min(case.subjects[0].start, len(data)))])
    for r, rule in enumerate(case.rules):
        if rule.skips:
            yield replace(case, rules=case.rules[:r] + (replace(rule, skips=False),) + case.rules[r + 1 :])
        for tree in (each.tree for each in _smaller_trees(_Alone(rule.tree)) if not may_stand_still(each.tree)):
            yield replace(case, rules=case.rules[:r] + (replace(rule, tree=tree),) + case.rules[r + 1 :])


@dataclass(frozen=True)
class _Alone:
    tree: Node

    def with_tree(self, tree):
        return _Alone(tree)


def _first_failing(builder, compiler, finding, candidates, deadline):
    for at in range(0, len(candidates), BATCH):
        if time.monotonic() > deadline:
            return None
        # Numbers of their own, by which the builder knows which rules can never win.
        batch = [replace(case, number=-1000 * (builder.batches + 1) - i) for i, case in enumerate(candidates[at : at + BATCH])]
        for found in builder.run(compiler, batch).findings:
            if found.kind == finding.kind:
                return found
    return None


# ---- a run ----


def arguments():
    parser = argparse.ArgumentParser(prog="tests/differential/run-lexers", description=__doc__)
    parser.add_argument("--lexers", type=int, default=100, metavar="N", help="how many (100)")
    parser.add_argument("--seed", default=None, help="any text; random if not given, printed always")
    parser.add_argument("--only", type=int, metavar="NUMBER", help="this lexer of the seed alone")
    parser.add_argument("--subjects", type=int, default=12, metavar="N", help="texts a lexer (12)")
    parser.add_argument("--keep", metavar="DIR", help="keep the C files here")
    parser.add_argument("--cc", default=os.environ.get("CC"), help="this compiler only; else gcc and clang in turn")
    parser.add_argument("--jobs", type=int, default=min(2, os.cpu_count() or 1), metavar="N", help="batches at a time")
    parser.add_argument("--minimise", type=int, default=90, metavar="SECONDS", help="for each finding (90), 0 for not")
    parser.add_argument("--findings", type=int, default=3, metavar="N", help="how many to minimise and show (3)")
    parser.add_argument("--define", action="append", default=[], metavar="NAME", help="for the compiler, any number of times")
    return parser.parse_args()


def show(finding, compiler, text):
    case = finding.case
    print(f"\n{text} ({compiler})")
    print("  " + lexer_dsl(case, "L", range(len(case.rules))).replace("\n", "\n  ").rstrip())
    for r, rule in enumerate(case.rules):
        print(f"  R{r} as a regex: {regex(rule.tree)}")
    if finding.subject is not None:
        print(f"  text      {c_string(finding.subject.data)}, {len(finding.subject.data)} bytes")
    print(f"  call      {finding.call}\n  expected  {finding.expected}\n  got       {finding.got}", flush=True)


def test(options, directory):
    seed = options.seed if options.seed is not None else str(int.from_bytes(os.urandom(4), "little"))
    print(f"seed {seed}", flush=True)
    defines = tuple(f"-D{name}" for name in options.define)
    names = [options.cc] if options.cc else [name for name in ("gcc", "clang") if shutil.which(name)] or ["cc"]
    plain = [Compiler(name, LEVELS["clang" if "clang" in name else "gcc"][turn], False, defines) for turn in range(4) for name in names]
    sanitized = Compiler(names[-1], "-O1", True, defines)
    for compiler in {compiler.command: compiler for compiler in plain}.values():
        LexerBuilder(directory).check(compiler)
    sanitizers = LexerBuilder(directory).has_sanitizers(sanitized)
    numbers = [options.only] if options.only is not None else range(options.lexers)
    cases = [lexer_case(seed, number, options.subjects) for number in numbers]
    plan = {}
    for case in cases:
        plan.setdefault(case.number // BATCH, []).append(case)

    def compiler_of(batch):  # each fourth one under the sanitizers
        return sanitized if sanitizers and batch % 4 == 0 else plain[batch % len(plain)]

    shared = LexerBuilder(directory).harness_for({compiler_of(batch) for batch in plan})

    def run(batch):
        place = directory / f"{batch}"
        place.mkdir()
        builder = LexerBuilder(place, shared)
        return compiler_of(batch), builder, builder.run(compiler_of(batch), plan[batch])

    started = time.monotonic()
    counts, found, dead = Counter(), [], 0
    with ThreadPoolExecutor(options.jobs) as pool:
        for compiler, builder, result in pool.map(run, plan):
            counts += result.counts
            dead += sum(map(len, builder.dead.values()))
            found += [(compiler, finding) for finding in result.findings]
    rules = sum(len(case.rules) for case in cases)
    print(f"lexers {len(cases)} of {rules} rules, {dead} of which can never win; {counts['patterns_matched']} made tokens; "
          f"texts {counts['subjects']}, lists of tokens compared {counts['comparisons']}, reference with PCRE2 "
          f"{counts['oracles_compared']}; {time.monotonic() - started:.0f} s")
    print(f"not compared to the end: no oracle {counts['reference_gave_up']}, RG_ERROR_STACK in a fixed array {counts['stack_overflows']}")
    seen = set()
    for compiler, finding in sorted(found, key=lambda each: len(each[1].case.rules)):
        if finding.case.number in seen or len(seen) == options.findings:
            continue
        seen.add(finding.case.number)
        show(finding, compiler, f"lexer {finding.case.number} of seed {seed}: {finding.kind}")
        if options.minimise > 0:
            place = directory / f"minimise_{len(seen)}"
            place.mkdir()
            show(minimise(LexerBuilder(place), compiler, finding, options.minimise), compiler, "made smaller")
    failed = len({finding.case.number for _, finding in found})
    print(f"{len(cases) - failed} passed, {failed} failed")
    return 1 if failed else 0


def main():
    options = arguments()
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


if __name__ == "__main__":
    sys.exit(main())
