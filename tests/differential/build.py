"""Compiles batches, runs them and reads what they tell."""

import os
import re
import shlex
import subprocess
from collections import Counter
from dataclasses import dataclass, field, replace
from pathlib import Path

from emit import CASE_MARK, batch_source

HERE = Path(__file__).resolve().parent
WARNINGS = "-std=c11 -Wall -Wextra -Wpedantic -Wshadow -Wconversion -Wcast-qual -Werror".split()
SANITIZE = "-g -fsanitize=address,undefined -fno-sanitize-recover=all".split()
COMPILE_SECONDS, RUN_SECONDS = 300, 600
HARNESS = ("main", "compare", "explained", "streams", "oracle", "reference", "pcre2_oracle", "placement", "report")


class Unavailable(Exception):
    """Something that the test needs is not installed."""


class HarnessError(Exception):
    """The test itself is broken."""


@dataclass(frozen=True)
class Compiler:
    command: str
    optimize: str = "-O1"
    sanitize: bool = False
    defines: tuple = ()

    def arguments(self):
        include = os.environ.get("REGENGO_INCLUDE", str(HERE.parent.parent / "include"))
        # Every error, to tell which patterns have one; gcc needs far less memory without its notes on macros.
        quick = ["-ferror-limit=0"] if "clang" in self.command else ["-ftrack-macro-expansion=0"]
        sanitize = SANITIZE if self.sanitize else []
        extra = shlex.split(os.environ.get("CFLAGS", ""))
        here = ["-I", include, "-I", str(HERE / "c")]
        return [*shlex.split(self.command), *WARNINGS, *quick, self.optimize, *sanitize, *self.defines, *extra, *here]

    def __str__(self):
        return " ".join([self.command, self.optimize, *self.defines, *(["with sanitizers"] if self.sanitize else [])])


@dataclass(frozen=True)
class Finding:
    kind: str  # "difference", "crash", "compile"
    case: object
    subject: object | None
    call: str
    expected: str
    got: str


@dataclass
class Result:
    findings: list = field(default_factory=list)
    counts: Counter = field(default_factory=Counter)
    refused: list = field(default_factory=list)


def run_command(command, seconds, environment=None):
    try:
        return subprocess.run(command, capture_output=True, timeout=seconds, env=environment, text=True, errors="replace")
    except subprocess.TimeoutExpired:
        return subprocess.CompletedProcess(command, 124, "", f"error: no end after {seconds} s")


class Builder:
    """Builds in one directory. The comparison itself is compiled once for each kind of compiler: `harness` holds it."""

    harness_names = HARNESS
    libraries = ["-lpcre2-8", "-pthread"]

    def __init__(self, directory, harness=None):
        self.directory = Path(directory)
        self.harness = harness if harness is not None else {}
        self.batches = 0

    def harness_for(self, compilers):
        """To be given to builders that work at the same time."""
        for compiler in compilers:
            self._objects(compiler)
        return self.harness

    def check(self, compiler):
        """Raises Unavailable unless a program with PCRE2 builds and runs."""
        source = self.directory / "probe.c"
        source.write_text("#define PCRE2_CODE_UNIT_WIDTH 8\n#include <pcre2.h>\nint main(void) { return 0; }\n")
        program = self.directory / "probe"
        try:
            built = run_command([*shlex.split(compiler.command), str(source), "-o", str(program), "-lpcre2-8"], 60)
        except FileNotFoundError as error:
            raise Unavailable(f"no compiler {compiler.command}") from error
        if built.returncode != 0:
            raise Unavailable(f"{compiler.command} finds no PCRE2 (package libpcre2-dev)")

    def has_sanitizers(self, compiler):
        source = self.directory / "probe.c"
        source.write_text("int main(void) { return 0; }\n")
        command = [*shlex.split(compiler.command), *SANITIZE, str(source), "-o", str(self.directory / "probe")]
        return run_command(command, 60).returncode == 0 and run_command([str(self.directory / "probe")], 60).returncode == 0

    def run(self, compiler, cases):
        """Runs all cases in one program. One that does not compile is a finding, and the others run without it."""
        result = Result()
        cases, broken = self._compilable(compiler, list(cases))
        result.findings += broken
        if cases:
            self._execute(self.program, cases, result)
        return result

    def _compilable(self, compiler, cases):
        """Builds self.program of the cases that compile; returns them and the findings about the others."""
        broken = []
        while cases:
            errors = self._compile(compiler, cases)
            if not errors:
                break
            for case, message in _first_errors(errors, cases).items():
                broken.append(Finding("compile", case, None, str(compiler), "compiles", message))
            bad = {id(finding.case) for finding in broken}
            cases = [case for case in cases if id(case) not in bad]
        return cases, broken

    def _compile(self, compiler, cases):
        """What the compiler says, "" if it went well."""
        objects = self._objects(compiler)
        self.batches += 1
        source = self.directory / f"batch_{self.batches}.c"
        self.program = source.with_suffix("")
        source.write_text(self._source(cases))
        command = [*compiler.arguments(), *self._flags(cases), str(source), *objects, "-o", str(self.program), *self.libraries]
        built = run_command(command, COMPILE_SECONDS)
        return "" if built.returncode == 0 else f"{source}\n{built.stderr}"

    def _source(self, cases):
        return batch_source(cases)

    def _flags(self, cases):
        return []

    def _objects(self, compiler):
        key = (compiler.command, compiler.sanitize, compiler.defines)
        if key not in self.harness:
            self.harness[key] = [self._object(compiler, len(self.harness), name) for name in self.harness_names]
        return self.harness[key]

    def _object(self, compiler, number, name):
        target = self.directory / f"{name}_{number}.o"
        # -O2 whatever the batch has: the reference is what takes the time of a run.
        command = [*compiler.arguments(), "-O2", "-c", str(HERE / "c" / f"{name}.c"), "-o", str(target)]
        built = run_command(command, COMPILE_SECONDS)
        if built.returncode != 0:
            raise HarnessError(built.stderr)
        return str(target)

    def _execute(self, program, cases, result):
        environment = {**os.environ, "UBSAN_OPTIONS": "print_stacktrace=1"}
        ran = run_command([str(program)], RUN_SECONDS, environment)
        for line in ran.stdout.splitlines():
            _read_line(line.split("\t"), cases, result, ran.stderr)
        if ran.returncode not in (0, 1) or "comparisons" not in result.counts:
            raise HarnessError(f"{program} ended with {ran.returncode}: {ran.stderr[:2000]}")


def _read_line(fields, cases, result, errors):
    kind, *rest = fields
    if kind == "count":
        result.counts[rest[0]] += int(rest[1])
    elif kind == "refused":
        result.refused.append((cases[int(rest[0])], rest[1]))
    elif kind in ("difference", "crash"):
        case = cases[int(rest[0])]
        got = rest[4] if kind == "difference" else f"{rest[3]} {_first_error(errors)}".strip()
        expected = rest[3] if kind == "difference" else "an answer"
        subject, call = case.subjects[int(rest[1])], rest[2]
        offset = re.search(r" from (\d+) find_at$", call)
        if offset:
            subject = replace(subject, start=int(offset[1]))
        result.findings.append(Finding(kind, case, subject, call, expected, got))


def _first_errors(text, cases):
    """The first error in each case of a batch, told by its line."""
    path, *lines = text.splitlines()
    source = Path(path)
    starts = [n for n, line in enumerate(source.read_text().splitlines(), 1) if line.startswith(CASE_MARK)]
    found = {}
    for line in lines:
        place = re.match(rf"{re.escape(path)}:(\d+):\d+: (?:fatal )?(error: .*)", line)
        if place and starts[0] <= int(place[1]):
            index = sum(start <= int(place[1]) for start in starts) - 1
            found.setdefault(cases[index], place[2][:400])
    if not found and len(cases) == 1:
        found[cases[0]] = _first_error("\n".join(lines))
    if not found:
        raise HarnessError(f"{source}: {_first_error(text)}")
    return found


def _first_error(text):
    lines = [line for line in text.splitlines() if re.search(r"error|ERROR", line)]
    return re.sub(r"^\S*?/([^/]+\.[ch]):", r"\1:", lines[0])[:400] if lines else text[:400]
