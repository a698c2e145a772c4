"""Random sets: what RG_SET finds has to be the leftmost of what each member finds alone, of equal starts the first. See README.md."""

import os
import random
import shlex
import shutil
import sys
from dataclasses import dataclass, replace

from build import COMPILE_SECONDS, HERE, Builder, HarnessError, run_command
from emit import CASE_MARK, subject_row
from generate import ALPHABETS, draw
from lexers import Rules, text_of
from print_dsl import dsl
from print_regex import regex
from several import BATCH, Kind, called_source, main, pattern_source, smaller_parts, smaller_subjects, smaller_trees
from subjects import questions
from tree import Node, size

MOST_NODES = 24
# What members are: things that are looked for, and anything.
LITERALS = {"keyword": 30, "caseless": 10, "number": 5, "long": 3}
MEMBERS = {"keyword": 15, "run": 8, "name": 8, "number": 5, "quoted": 5, "caseless": 6, "long": 2, "anything": 60}
HOW_MANY = {1: 2, 2: 8, 3: 8, 4: 5, 5: 3, 8: 2, 12: 1}
OPTIONS = {"RG_POOL | RG_STEPS(STEP_BUDGET)": 8, "RG_STACK(1) | RG_POOL | RG_STEPS(STEP_BUDGET)": 3, "": 3, "RG_STACK(2)": 1}
# A batch has windows of a few bytes and plans that are followed from the first byte on, or one of both, or is as it is: texts are short.
WINDOWS = ["-DRG_PRIV_FIRST_WINDOW=3", "-DRG_PRIV_LARGEST_WINDOW=12", "-DRG_PRIV_AHEAD=2"]
PLANS = ["-DRG_PRIV_LONG_REST=0", "-DRG_PRIV_SOME_STARTS=0", "-DRG_PRIV_SOME_WAYS=0"]
# All members that tell anything are looked for in one scan, however often that stops; or those alone that would pay.
GROUPS = ["-DRG_PRIV_GROUP_LEAST=1", "-DRG_PRIV_GROUP_BYTES=1", "-DRG_PRIV_GROUP_ONE_IN=1", "-DRG_PRIV_GROUP_ALL_IN=1"]
FLAGS = (WINDOWS + PLANS + GROUPS, WINDOWS, PLANS + GROUPS, [], WINDOWS + PLANS)  # five, as compilers are taken in turn by eights


@dataclass(frozen=True)
class Member:
    tree: Node
    options: str


@dataclass(frozen=True)
class SetCase:
    number: int
    flags: int  # which of FLAGS
    members: tuple
    subjects: tuple

    def with_subjects(self, subjects):
        return replace(self, subjects=tuple(subjects))


class Members(Rules):
    kinds = MEMBERS


class Literals(Rules):
    kinds = LITERALS


def set_case(seed, number, subject_count):
    rng = random.Random(f"sets/{seed}/{number}")
    generator = (Literals if rng.random() < 0.3 else Members)(rng, ())
    generator.alphabet = draw(rng, ALPHABETS)
    wanted, trees = draw(rng, HOW_MANY), []
    while len(trees) < wanted:
        tree = generator.rule()
        if size(tree) <= MOST_NODES:
            trees.append(tree)
    options = draw(rng, OPTIONS)
    members = tuple(Member(tree, options if rng.random() < 0.7 else draw(rng, OPTIONS)) for tree in trees)
    subjects = [b""] + [text_of(rng, trees, generator.alphabet) for _ in range(subject_count - 1)]
    return SetCase(number, number // BATCH % len(FLAGS), members, tuple(questions(rng, data) for data in subjects))


# ---- as C ----


def set_dsl(case, i):
    names = [f"M{i}_{m}" for m in range(len(case.members))]
    matchers = (f"RG_MATCHER({name}, {dsl(member.tree)}{', ' if member.options else ''}{member.options})\n"
                for name, member in zip(names, case.members))
    return "".join(matchers) + f"RG_SET(S{i}, {', '.join(names)})\n"


def _case_source(i, case, defined):
    members = range(len(case.members))
    text = f"{CASE_MARK}{case.number} ---- */\n" + "".join(called_source(member.tree, defined) for member in case.members)
    text += set_dsl(case, i)
    text += f"static void S{i}_take(found *f, const char *s, const S{i}_result *m)\n{{\n    f->which = m->which;\n    switch (m->which) {{\n"
    for m in members:
        text += f"    case S{i}_M{i}_{m}: take_groups(&f->answer, s, m->M{i}_{m}.group, M{i}_{m}_GROUPS); break;\n"
    text += f"    }}\n}}\nSET_ENGINE(S{i})\n"
    text += "".join(pattern_source(f"{i}_{m}", member.tree) for m, member in enumerate(case.members))
    text += f"static const test_case *const m{i}[] = {{{', '.join(f'&p{i}_{m}' for m in members)}}};\n"
    text += f"static const subject s{i}[] = {{\n" + "".join(map(subject_row, case.subjects)) + "};\n"
    overflows = " || ".join(f"(!{int('POOL' in member.options)} && ENGINE_MAY_OVERFLOW(M{i}_{m}))" for m, member in enumerate(case.members))
    unlimited = int(any("STEPS" not in member.options for member in case.members))
    text += (f'static const set x{i} = {{.how = "set", .members = m{i}, .count = {len(case.members)}, .may_overflow = {overflows},\n'
             f"    .unlimited = {unlimited}, .find_at = S{i}_ask_find_at, .each = S{i}_ask_each, .matching = S{i}_ask_matching}};\n")
    return text


def batch_source(cases):
    defined = set()
    sources = [_case_source(i, case, defined) for i, case in enumerate(cases)]
    rows = "".join(f"    {{.subjects = s{i}, .subject_count = {len(case.subjects)}}},\n" for i, case in enumerate(cases))
    return "\n".join([
        '#include "set_engine.h"\n', *sources,
        f"const set *const all_sets[] = {{{', '.join(f'&x{i}' for i in range(len(cases)))}}};\n",
        f"const test_case all_cases[] = {{\n{rows}}};\nconst size_t all_cases_count = {len(cases)};\n"])


def _re2_libraries():
    told = run_command(["pkg-config", "--libs", "re2"], 60) if shutil.which("pkg-config") else None
    return shlex.split(told.stdout) if told is not None and told.returncode == 0 else ["-lre2"]


class SetBuilder(Builder):
    """RE2 is the third oracle, where it is installed."""

    harness_names = ("main", "sets", "oracle", "reference", "pcre2_oracle", "re2_oracle", "placement", "report")
    cxx = shlex.split(os.environ.get("CXX", "c++")) + ["-std=c++17", "-O2"]
    has_re2 = False

    def check(self, compiler):
        super().check(compiler)
        if shutil.which(self.cxx[0]) is None:
            return
        source = self.directory / "probe.cc"
        source.write_text('#include <re2/re2.h>\nint main() { return RE2("a").ok() ? 0 : 1; }\n')
        libraries = [*_re2_libraries(), "-lstdc++"]
        if run_command([*self.cxx, str(source), "-o", str(self.directory / "probe"), *libraries], 60).returncode == 0:
            SetBuilder.has_re2, SetBuilder.libraries = True, [*Builder.libraries, *libraries]

    def _object(self, compiler, number, name):
        if name != "re2_oracle":
            return super()._object(compiler, number, name)
        if not self.has_re2:
            return super()._object(compiler, number, "re2_oracle_none")
        target = self.directory / f"{name}_{number}.o"
        built = run_command([*self.cxx, "-c", str(HERE / "c" / f"{name}.cc"), "-o", str(target)], COMPILE_SECONDS)
        if built.returncode != 0:
            raise HarnessError(built.stderr)
        return str(target)

    def _source(self, cases):
        return batch_source(cases)

    def _flags(self, cases):
        return FLAGS[cases[0].flags]


# ---- smaller ones ----


def _smaller(case):
    yield from (replace(case, members=members) for members in smaller_parts(case.members))
    yield from smaller_subjects(case)
    for m, member in enumerate(case.members):
        for tree in smaller_trees(member.tree):
            yield replace(case, members=case.members[:m] + (replace(member, tree=tree),) + case.members[m + 1 :])


# ---- a run ----


def _text(case):
    lines = set_dsl(case, 0).rstrip().split("\n")
    regexes = [f"member {m} as a regex: {regex(member.tree)}" for m, member in enumerate(case.members)]
    return "\n".join("  " + line for line in [*lines, *regexes, f"compiled with {' '.join(FLAGS[case.flags]) or 'no flags'}"])


def _summary(cases, counts, builders):
    return [f"sets {len(cases)} of {sum(len(case.members) for case in cases)} members; {counts['patterns_matched']} found something; "
            f"texts {counts['subjects']}, answers compared {counts['comparisons']}, reference with PCRE2 {counts['oracles_compared']}",
            f"RE2 takes {counts['re2_took']} of the members, answers compared {counts['re2_compared']}" if SetBuilder.has_re2 else "RE2 is not here",
            f"not compared to the end: no oracle {counts['without_oracle']}, out of steps where the reference was too "
            f"{counts['matcher_gave_up']}, RG_ERROR_STACK in a fixed array {counts['stack_overflows']}"]


if __name__ == "__main__":
    sys.exit(main(Kind("set", __doc__, set_case, SetBuilder, _smaller, _text, _summary)))
