"""Random things that are made of several patterns, lexers and sets: the oracles are asked for each pattern alone. See README.md."""

import time
from collections import Counter
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass, replace
from typing import Callable

import program
from emit import Table, _characters
from minimise import _shrunk_bytes, _smaller_trees
from print_dsl import c_string, called_matchers
from print_regex import printed
from tree import Node, capture_labels

BATCH = 5  # of them per C file
LEVELS = {"gcc": ("-O0", "-O1", "-O0", "-O2"), "clang": ("-O0", "-O2", "-O0", "-O0")}


@dataclass(frozen=True)
class Kind:
    name: str  # "lexer": what one of them is called
    about: str
    case: Callable  # of a seed, a number, and how many subjects
    builder: type
    smaller: Callable  # cases that are a part of one
    text: Callable  # a case as it is told
    summary: Callable  # lines, of cases, counts and builders


# ---- as C ----


def called_source(tree, defined):
    """The matchers that it calls, but for those that are there."""
    text = ""
    for name, matcher in called_matchers(tree).items():
        if name not in defined:
            defined.add(name)
            text += matcher
    return text


def pattern_source(name, tree):
    """A pattern as the oracles know it: a test_case without subjects, p<name>."""
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


# ---- smaller ones ----


@dataclass(frozen=True)
class _Alone:
    tree: Node

    def with_tree(self, tree):
        return _Alone(tree)


def smaller_parts(parts):
    """Without one of them."""
    return (parts[:i] + parts[i + 1 :] for i in range(len(parts)) if len(parts) > 1)


def smaller_subjects(case):
    if len(case.subjects) == 1:
        for data in _shrunk_bytes(case.subjects[0].data):
            yield case.with_subjects([replace(case.subjects[0], data=data, start=min(case.subjects[0].start, len(data)))])


def smaller_trees(tree):
    return (each.tree for each in _smaller_trees(_Alone(tree)))


def _minimise(kind, builder, compiler, finding, seconds):
    deadline = time.monotonic() + seconds
    best = finding
    if finding.subject is not None:
        best = replace(finding, case=finding.case.with_subjects([finding.subject]))
    while True:
        smaller = _first_failing(builder, compiler, best, list(kind.smaller(best.case)), deadline)
        if smaller is None:
            return best
        best = smaller


def _first_failing(builder, compiler, finding, candidates, deadline):
    for at in range(0, len(candidates), BATCH):
        if time.monotonic() > deadline:
            return None
        # Numbers of their own, by which a builder may know them.
        batch = [replace(case, number=-1000 * (builder.batches + 1) - i) for i, case in enumerate(candidates[at : at + BATCH])]
        for found in builder.run(compiler, batch).findings:
            if found.kind == finding.kind:
                return found
    return None


# ---- a run ----


def _show(kind, finding, compiler, text):
    print(f"\n{text} ({compiler})")
    print(kind.text(finding.case))
    if finding.subject is not None:
        print(f"  text      {c_string(finding.subject.data)}, {len(finding.subject.data)} bytes, from {finding.subject.start}")
    print(f"  call      {finding.call}\n  expected  {finding.expected}\n  got       {finding.got}", flush=True)


def _test(kind, options, directory):
    seed = program.seed_of(options)
    # Instrumented code takes clang ten times as long to optimise.
    plain, sanitized = program.compilers_of(options, LEVELS, "-O0", tuple(f"-D{name}" for name in options.define))
    program.check(kind.builder(directory), plain)
    sanitizers = kind.builder(directory).has_sanitizers(sanitized)
    cases = [kind.case(seed, number, options.subjects) for number in program.numbers_of(options)]
    plan = {}
    for case in cases:
        plan.setdefault(case.number // BATCH, []).append(case)

    def compiler_of(batch):  # each fourth one under the sanitizers
        return sanitized if sanitizers and batch % 4 == 0 else plain[batch % len(plain)]

    shared = kind.builder(directory).harness_for({compiler_of(batch) for batch in plan})

    def run(batch):
        place = directory / f"{batch}"
        place.mkdir()
        builder = kind.builder(place, shared)
        return compiler_of(batch), builder, builder.run(compiler_of(batch), plan[batch])

    started = time.monotonic()
    counts, found, builders = Counter(), [], []
    with ThreadPoolExecutor(options.jobs) as pool:
        for compiler, builder, result in pool.map(run, plan):
            counts += result.counts
            builders.append(builder)
            found += [(compiler, finding) for finding in result.findings]
    first, *others = kind.summary(cases, counts, builders)
    print("\n".join([f"{first}; {time.monotonic() - started:.0f} s", *others]))
    seen = set()
    for compiler, finding in sorted(found, key=lambda each: len(kind.text(each[1].case))):
        if finding.case.number in seen or len(seen) == options.findings:
            continue
        seen.add(finding.case.number)
        _show(kind, finding, compiler, f"{kind.name} {finding.case.number} of seed {seed}: {finding.kind}")
        if options.minimise > 0:
            place = directory / f"minimise_{len(seen)}"
            place.mkdir()
            _show(kind, _minimise(kind, kind.builder(place), compiler, finding, options.minimise), compiler, "made smaller")
    return program.told(len({finding.case.number for _, finding in found}), cases)


def main(kind):
    options = program.options_of(f"run-{kind.name}s", kind.about, kind.name, 100, "text").parse_args()
    return program.main(options, lambda options, directory: _test(kind, options, directory))
