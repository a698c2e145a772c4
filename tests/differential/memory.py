"""The memory of failures on and off: the same patterns, compiled with it and without, have to answer the same (c/memory.c)."""

import random

from build import COMPILE_SECONDS, Builder, Unavailable, run_command
from case import Case
from emit import CASE_MARK, subject_row
from generate import draw, random_pattern
from print_dsl import called_matchers, dsl
from subjects import LONG_LENGTH, MAX_LENGTH, questions, sample
from tree import capture_labels, size, walk

MOST_GIVEN_UP = 0.005  # of all questions, and beside that as many as one pattern is asked; 0.0005 is usual
BATCH = 25  # patterns per C file
HARNESS = ("main", "memory", "report", "placement")
# Without a memory a call may take exponential time.
STEPS = 50000
WITHOUT = f"RG_STACK(3) | RG_POOL | RG_STEPS({STEPS})"
# Each so many batches the matcher without is one of its own, compiled with RG_NO_MEMO. Compiling is what takes the time; in the others
# one matcher is both, and patience without end is what it does without.
WITH_FLAG = 4
OPTIONS = {
    "RG_POOL": 4,
    "RG_STACK(0) | RG_POOL": 2,
    "RG_STACK(2) | RG_POOL": 2,
    "RG_STACK(1000)": 5,
    "RG_STACK(200)": 2,
    "": 1,
    "RG_STACK(2)": 1,
}
# Batch number n has the n-th.
MEMO_BYTES = (512, 8, 64, 512, 4096)
MOST_NODES = 20
# What cannot be remembered through, or without.
FORGETFUL = {"BACKREF", "WHEN", "TAKE", "COUNTED", "CALL"}
LOOPS = {"STAR", "PLUS", "AT_LEAST", "BETWEEN"}
# What half of the patterns have more of: loops and what is within them.
BIASES = ((), (), ("LOOP",), ("LOOP", "ALT"), ("CHUNKS",), ("LOOP", "EMPTIES"))
# How a subject is made, and how often.
RECIPES = {"letters": 30, "runs": 25, "rounds": 15, "sample": 15, "spoilt": 15}


def memory_case(seed, number, subject_count):
    rng = random.Random(f"memory/{seed}/{number}")
    tree, alphabet = _pattern(rng)
    letters = bytes(rng.sample(sorted(set(alphabet)), min(len(set(alphabet)), rng.choice([1, 2, 2, 2, 3]))))
    made = [b""] + [_subject(rng, tree, letters) for _ in range(subject_count - 1)]
    options = draw(rng, OPTIONS)
    if number // BATCH % WITH_FLAG != 0:
        options += (" | " if options else "") + f"RG_STEPS({STEPS})"
    return Case(number, tree, tuple(questions(rng, data) for data in made), (("MEMORY", options),))


def _pattern(rng):
    """Small, and mostly one that may have something to remember."""
    while True:
        tree, alphabet = random_pattern(rng, rng.choice(BIASES))
        words = {node.word for node in walk(tree)}
        if size(tree) <= MOST_NODES and ((words & LOOPS and not words & FORGETFUL) or rng.random() < 0.1):
            return tree, alphabet


def _subject(rng, tree, letters):
    """Of few letters: so there are many ways to the same place."""
    recipe = draw(rng, RECIPES)
    limit = LONG_LENGTH // 2 if rng.random() < 0.03 else MAX_LENGTH
    if recipe == "letters":
        data = bytes(rng.choices(letters, k=rng.randint(0, limit)))
    elif recipe == "runs":
        data = b"".join(bytes([rng.choice(letters)]) * rng.choice([1, 1, 2, 3, 5, 8, 20]) for _ in range(limit // 8))
    elif recipe == "rounds":
        data = bytes(rng.choices(letters, k=rng.randint(1, 4))) * (limit // 2) + bytes([rng.choice(letters)])
        return data[-limit:]
    else:
        data = b"".join(sample(rng, tree, letters) for _ in range(1 if recipe == "sample" else 3))[:limit]
        if recipe == "spoilt" and data:
            at = rng.randrange(len(data))
            data = data[:at] + bytes([rng.choice(letters)]) + data[at + rng.randint(0, 1):]
    return data[:limit]


def unit_source(cases):
    """What is compiled once, or twice: with RG_NO_MEMO for the matchers without, the subjects and the cases; then those that remember."""
    defined, parts, rows = set(), [], []
    twice = not _has_budget(cases[0])
    for i, case in enumerate(cases):
        text = f"{CASE_MARK}{case.number} ---- */\n"
        for name, matcher in called_matchers(case.tree).items():
            text += matcher if name not in defined else ""
            defined.add(name)
        text += f"#define P{i} {dsl(case.tree)}\n#ifdef HAS_CASES\n"
        text += f"static const subject s{i}[] = {{\n" + "".join(map(subject_row, case.subjects)) + "};\n#endif\n"
        if twice:
            text += f'#ifdef RG_NO_MEMO\nRG_MATCHER(N{i}, P{i}, {WITHOUT})\nENGINE_MEMORY(N{i}, "without", 1, 1)\n#else\n'
        for _, options in case.matchers:
            text += f"RG_MATCHER(M{i}, P{i}{', ' if options else ''}{options})\n"
            text += f'ENGINE_MEMORY(M{i}, "{options or "no options"}", {int("STEPS" in options)}, {int("POOL" in options)})\n'
        parts.append(text + ("#endif\n" if twice else ""))
        groups = len(capture_labels(case.tree)) + 1
        rows.append(f"    {{.groups = {groups}, .subjects = s{i}, .subject_count = {len(case.subjects)}}},\n")
    without, remembering = (", ".join(f"&{letter}{i}_engine" for i in range(len(cases))) for letter in ("N" if twice else "M", "M"))
    return (
        '#include "engine.h"\n#include "memory.h"\n' + "\n".join(parts) + "#ifdef HAS_CASES\n"
        f"const engine *const without_memory[] = {{{without}}};\n"
        f"const test_case all_cases[] = {{\n{''.join(rows)}}};\nconst size_t all_cases_count = {len(cases)};\n#endif\n"
        f"#ifndef RG_NO_MEMO\nconst engine *const with_memory[] = {{{remembering}}};\n#endif\n"
    )


def _has_budget(case):
    return any("STEPS" in options for _, options in case.matchers)


class MemoryBuilder(Builder):
    """A batch is one unit or two in one program."""

    harness_names = HARNESS

    def check(self, compiler):
        source = self.directory / "probe.c"
        source.write_text("int main(void) { return 0; }\n")
        try:
            built = run_command([*compiler.command.split(), str(source), "-o", str(self.directory / "probe")], 60)
        except FileNotFoundError as error:
            raise Unavailable(f"no compiler {compiler.command}") from error
        if built.returncode != 0:
            raise Unavailable(f"{compiler.command} makes no program")

    def _compile(self, compiler, cases):
        objects = list(self._objects(compiler))
        self.batches += 1
        source = self.directory / f"batch_{self.batches}.c"
        self.program = source.with_suffix("")
        source.write_text(unit_source(cases))
        memo_bytes = MEMO_BYTES[cases[0].number // BATCH % len(MEMO_BYTES)]
        remembering = ["-DDIFFERENTIAL_MEMORY", f"-DRG_MEMO_BYTES={memo_bytes}"]
        units = [("both", ["-DHAS_CASES", *remembering])]
        if not _has_budget(cases[0]):
            units = [("without", ["-DHAS_CASES", "-DRG_NO_MEMO"]), ("with", remembering)]
        for name, flags in units:
            target = source.with_name(f"{source.stem}_{name}.o")
            command = [*compiler.arguments(), "-w", "-DRG_DEFAULT_STEPS=200000", *flags, "-c", str(source), "-o", str(target)]
            built = run_command(command, COMPILE_SECONDS)
            if built.returncode != 0:
                return f"{source}\n{built.stderr}"
            objects.append(str(target))
        built = run_command([*compiler.arguments(), *objects, "-o", str(self.program), "-pthread"], COMPILE_SECONDS)
        return "" if built.returncode == 0 else f"{source}\n{built.stderr}"
