"""Random patterns through the library, a reference matcher and PCRE2; every answer has to be the same. See README.md."""

import sys
import time
from collections import Counter
from concurrent.futures import ThreadPoolExecutor
from dataclasses import replace
from itertools import groupby
from pathlib import Path

from build import Builder, HarnessError
from case import STEP_BUDGET, random_case
from generate import COMPOSITES
from memory import BATCH as MEMORY_BATCH, MOST_GIVEN_UP, MemoryBuilder, memory_case
from minimise import minimise
from print_dsl import c_string, dsl
from print_regex import printed, regex
from program import check, compilers_of, main, numbers_of, options_of, seed_of, told
from reproduce import reproducer
from streams import stream_case
from tree import size, words_used

BATCH = 10  # patterns per C file
ORACLE_BATCH = 100  # without matchers there is next to nothing to compile in one
# What is quick to compile, and optimised now and then: by gcc at -O1 and -O2, of which clang's take equally long, so that it has the latter.
LEVELS = {"gcc": ("-O0", "-O1", "-O0", "-O2"), "clang": ("-O0", "-O2", "-O0", "-O0")}
# A stream's pattern is compiled in more ways than any other, and what is cut is a matter of the source.
STREAM_LEVELS = dict.fromkeys(LEVELS, ("-O0", "-O1", "-O0", "-O0"))
FIRST_OPTIONS = f"RG_POOL | {STEP_BUDGET}"


def arguments():
    parser = options_of("run", __doc__, "pattern", 300, "subject")
    parser.add_argument("--quick", action="store_true", help="one matcher a pattern, at -O1: three times the patterns")
    parser.add_argument("--no-sanitizers", action="store_true", help="no batch under ASan and UBSan")
    parser.add_argument("--bias", action="append", default=[], choices=sorted(COMPOSITES), metavar="KIND",
                        help="more patterns with this kind of part (generate.py has them), any number of times: EMPTIES")
    parser.add_argument("--oracles-only", action="store_true", help="reference against PCRE2, without the library")
    parser.add_argument("--memory", action="store_true",
                        help="the memory of failures on and off, against each other: no oracles (memory.py)")
    parser.add_argument("--streams", action="store_true",
                        help="every pattern in pieces, most subjects cut in every way (streams.py)")
    parser.add_argument("--explain", action="store_true",
                        help="what Name_regex says, by PCRE2, against the oracles (c/explained.c)")
    parser.add_argument("--mutant", type=int, choices=range(1, 8), help="a reference that is wrong on purpose")
    return parser.parse_args()


def levels(options):
    if options.memory or options.explain:
        return dict.fromkeys(LEVELS, ("-O0",) * 4)
    if options.streams:
        return STREAM_LEVELS
    return dict.fromkeys(LEVELS, ("-O1",) * 4) if options.quick else LEVELS


def batches(options, cases, plain, sanitized):
    """(compiler, cases) for each. A pattern's number alone decides on its compiler, so --only has the same; the first
    ones go under the sanitizers."""
    checked = not (options.no_sanitizers or options.oracles_only)
    plan = []
    size_of_batch = MEMORY_BATCH if options.memory else ORACLE_BATCH if options.oracles_only else BATCH
    for number, group in groupby(cases, lambda case: case.number // size_of_batch):
        plan.append((sanitized if checked and number == 0 else plain[number % len(plain)], list(group)))
    return plan


def run_all(directory, builder, plan, jobs):
    """(compiler, result) for each batch, in their order."""

    def run(numbered):
        number, (compiler, group) = numbered
        place = directory / f"{number}"
        place.mkdir()
        return compiler, builder(place, shared).run(compiler, group)

    shared = builder(directory).harness_for([compiler for compiler, _ in plan])
    with ThreadPoolExecutor(jobs) as pool:
        yield from pool.map(run, enumerate(plan))


def print_finding(finding, compiler, text):
    print(f"\n{text} ({compiler})")
    print(f"  pattern   {dsl(finding.case.tree)}")
    print(f"  regex     {regex(finding.case.tree)}")
    if finding.subject is not None:
        print(f"  subject   {c_string(finding.subject.data)}, {len(finding.subject.data)} bytes, from {finding.subject.start}")
    print(f"  call      {finding.call}")
    print(f"  expected  {finding.expected}")
    print(f"  got       {finding.got}", flush=True)


def show(options, directory, builder, seed, found):
    """The smallest failing patterns, made smaller still, each with a program that shows it; no bug twice if possible."""
    seen, shown = set(), set()
    for compiler, finding in sorted(found, key=lambda each: (size(each[1].case.tree), each[1].case.number)):
        if finding.case.number in seen or len(seen) == options.findings:
            continue
        seen.add(finding.case.number)
        name = f"pattern {finding.case.number} of seed {seed}: {finding.kind}"
        print_finding(finding, compiler, name)
        if options.minimise > 0:
            place = directory / f"minimise_{len(seen)}"
            place.mkdir()
            finding = minimise(builder(place), compiler, finding, options.minimise)
            if finding.case.tree in shown:
                print("  made smaller it is one of those above")
                continue
            shown.add(finding.case.tree)
            print_finding(finding, compiler, "made smaller")
        if finding.case.matchers:
            program = Path(options.keep or ".") / f"differential_{seed}_{finding.case.number}.c"
            program.write_text(reproducer(finding, f"{name}, {compiler}", options.define))
            print(f"  program   {program}")


def summary(cases, counts, refused, seconds):
    empties = sum(not printed(case.tree).says_it for case in cases)
    print(f"patterns {len(cases)}, of {sum(size(c.tree) for c in cases) / len(cases):.1f} nodes on average;", end=" ")
    print(f"{counts['patterns_matched']} matched something; {empties} the reference decides alone")
    print(f"subjects {counts['subjects']}, answers compared {counts['comparisons']},", end=" ")
    print(f"reference with PCRE2 {counts['oracles_compared']}; {seconds:.0f} s")
    print(f"not compared: reference gave up {counts['reference_gave_up']}, PCRE2 gave up {counts['pcre2_gave_up']},", end=" ")
    print(f"PCRE2 refused {counts['pcre2_refused']} patterns, no oracle left {counts['without_oracle']};")
    print(f"  matcher out of steps where the reference was too {counts['matcher_gave_up']},", end=" ")
    print(f"RG_ERROR_STACK in a fixed array {counts['stack_overflows']}, in a small context {counts['context_overflows']}")
    for case, message in refused[:6]:
        print(f"  PCRE2 refused pattern {case.number}: {message}")
    if counts["explained"] + counts["explained_in_part"] > 0:
        print(f"Name_regex: {counts['explained']} patterns, answers compared {counts['explained_compared']};", end=" ")
        print(f"{counts['explained_in_part']} have a part without a regex, PCRE2 refused {counts['explained_refused']}")
    words = Counter(word for case in cases for word in words_used(case.tree))
    print("patterns with each word:", ", ".join(f"{word} {number}" for word, number in sorted(words.items())))


def memory_summary(cases, counts, seconds):
    """What was given up must stay rare, or nothing is proved."""
    print(f"patterns {len(cases)}, of {sum(size(c.tree) for c in cases) / len(cases):.1f} nodes on average;", end=" ")
    print(f"{counts['patterns_remembering']} can remember what failed, {counts['patterns_matched']} matched something")
    print(f"subjects {counts['subjects']}, asked {counts['asked']}, answers compared {counts['comparisons']}; {seconds:.0f} s")
    print(f"given up: without a memory {counts['unremembering_gave_up']}, with one {counts['remembering_gave_up']} (in {counts['patterns_given_up']} patterns),", end=" ")
    print(f"RG_ERROR_STACK in a fixed array {counts['stack_overflows']}, in a context {counts['context_overflows']}, RG_ERROR_MEMORY {counts['pool_overflows']};", end=" ")
    print(f"questions that nobody answered {counts['left_without_answer']}")
    if counts["remembering_gave_up"] > (MOST_GIVEN_UP + 1 / len(cases)) * counts["asked"]:
        raise HarnessError("those that remember ran out of steps too often")


def test(options, directory):
    seed = seed_of(options)
    defines = tuple(f"-D{name}" for name in ([f"MUTANT={options.mutant}"] if options.mutant else []) + options.define)
    # Instrumented code takes clang ten times as long to optimise.
    plain, sanitized = compilers_of(options, levels(options), "-O0", defines)
    builder = MemoryBuilder if options.memory else Builder
    check(builder(directory), plain)
    if not (options.oracles_only or options.no_sanitizers or builder(directory).has_sanitizers(sanitized)):
        options.no_sanitizers = True
        print(f"{sanitized.command} has no sanitizers here: no batch runs under them")
    numbers = numbers_of(options)
    if options.memory:
        cases = [memory_case(seed, number, options.subjects) for number in numbers]
    elif options.streams:
        cases = [stream_case(seed, number, options.subjects) for number in numbers]
    else:
        cases = [random_case(seed, number, options.subjects, options.bias) for number in numbers]
    if options.oracles_only:
        cases = [replace(case, matchers=()) for case in cases]
    elif options.explain:
        cases = [replace(case, matchers=(("EXPLAIN", FIRST_OPTIONS),)) for case in cases]
    elif options.quick:
        cases = [replace(case, matchers=case.matchers[case.number % 2 :][:1]) for case in cases]
    started = time.monotonic()
    counts, found, refused = Counter(), [], []
    for compiler, result in run_all(directory, builder, batches(options, cases, plain, sanitized), options.jobs):
        counts += result.counts
        refused += result.refused
        found += [(compiler, finding) for finding in result.findings]
    if options.memory:
        memory_summary(cases, counts, time.monotonic() - started)
    else:
        summary(cases, counts, refused, time.monotonic() - started)
    show(options, directory, builder, seed, found)
    return told(len({finding.case.number for _, finding in found}), cases)


if __name__ == "__main__":
    sys.exit(main(arguments(), test))
