#!/usr/bin/env python3
"""examples/words.c on regexes: words, compiled, have to give the regex's answers. Called by run-words, which builds it.

    words.py --words PROGRAM [--suites FOLDER] [--sample N] [--list FILE] [--docs FILE] [--random N] [--seed SEED]

The regexes of the suites are asked in the syntax that they are written in, where the suite states the matches; and as
those of PCRE2, which is asked for its own. Random ones are those of PCRE2, and a third of them of Python's re. Exits 1
if an answer differs without a warning of the program's that says so, or if the words do not compile; 2 if the test
itself is broken."""
import argparse
import collections
import concurrent.futures
import os
import random
import re
import shlex
import subprocess
import sys
import tempfile
import threading

sys.dont_write_bytecode = True
OPTIONS = {"i": "PCRE2_CASELESS", "m": "PCRE2_MULTILINE", "s": "PCRE2_DOTALL", "x": "PCRE2_EXTENDED"}
SYNTAX = {"go": "re2", "rust": "rust", "pcre": "pcre"}
STRICT = "-std=c11 -Wall -Wextra -Wpedantic -Wshadow -Wconversion -Wcast-qual".split()
WARNINGS = ("a round that consumes nothing", "both groups of the name", "{,n} is", "blanks are left out",
            "only ASCII letters")
REFUSED = "refused"
Case = collections.namedtuple("Case", "name subject limit anchored spans")


class Regex:
    """A regex in a syntax with its cases; words is the matcher, or None with the reason why there is none."""

    def __init__(self, text, flags, syntax):
        self.text, self.flags, self.syntax = text, flags, syntax
        self.cases, self.words, self.reason, self.warnings, self.utf8 = [], None, None, [], False

    def translate(self, program, name):
        command = [program, "-n", name, "-o", "RG_POOL", "--syntax", self.syntax]
        command += ["-" + flag for flag in sorted(self.flags)] + (["-u"] if self.utf8 else []) + ["--", self.text]
        done = subprocess.run(command, stdout=subprocess.PIPE, stderr=subprocess.PIPE, timeout=60)
        said = done.stderr.decode("utf-8", "replace").splitlines()
        self.warnings = [line.split(": warning: ")[1] for line in said if ": warning: " in line]
        if done.returncode == 0:
            self.words = done.stdout.split(b"\n\n", 1)[1].decode("utf-8", "surrogateescape")
            for line in self.words.split("\n"):
                if len(line) > 100 and not line.startswith("/*"):
                    raise SystemExit("a line of more than 100 columns for %r: %s" % (self.text, line))
        elif done.returncode == 1:
            self.reason = next(line for line in said if line.startswith("words: offset")).split(": ", 2)[2]
        else:
            print("%r: exit code %d\n%s" % (self.text, done.returncode, "\n".join(said)))
            sys.exit(2)

    def options(self):
        found = [OPTIONS[flag] for flag in sorted(self.flags)]
        if self.syntax != "pcre":
            found.append("PCRE2_DOLLAR_ENDONLY")
        return "|".join(found + (["PCRE2_UTF"] if self.utf8 else [])) or "0"

    def may_differ(self):
        """Of what the warnings tell: only these change what is matched."""
        return any(text.startswith(WARNINGS) for text in self.warnings)


def c_string(data):
    return '"%s"' % "".join(chr(b) if 32 <= b < 127 and chr(b) not in '"\\?' else "\\%03o" % b for b in data)


# ---- Where regexes come from ----

def of_suites(folder):
    """Each regex with the suite's own answers, and once more as PCRE2's."""
    sys.path.insert(0, folder)
    import make_conformance as suites
    readers = {".toml": suites.rust_cases, ".json": suites.json_cases, ".pcre": suites.pcre_cases}
    found, left_out = {}, 0
    for file in sorted(os.listdir(os.path.join(folder, "data"))):
        for case in readers[os.path.splitext(file)[1]](os.path.join(folder, "data", file)):
            if "skip" in case:
                left_out += 1
                continue
            flags = frozenset(case["flags"]) & frozenset("imsx")
            for syntax in dict.fromkeys((SYNTAX[case["dialect"]], "pcre")):
                own = syntax == SYNTAX[case["dialect"]] and case["spans"] is not None
                key = (case["regex"], flags, syntax)
                regex = found.setdefault(key, Regex(*key))
                spans = case["spans"] if own else None
                limit = case["limit"] if own else 100
                regex.cases.append(Case(case["name"], case["hay"], limit, case["anchored"], spans))
    return list(found.values()), left_out


def of_docs(file):
    """The rows of the table in docs/from-regex-to-words.md: a regex in its first column, a subject in the third."""
    found = []
    for line in open(file, encoding="utf-8"):
        cells = re.split(r"(?<!\\) \| ", " " + line.strip().strip("|") + " ") if line.startswith("| `") else []
        if len(cells) == 4:
            regex, _, subject, _ = (cell.strip()[1:-1].replace("\\|", "|") for cell in cells)
            found.append(Regex(regex, frozenset(), "pcre"))
            subject = subject.replace("\\n", "\n").replace("\\t", "\t").encode()
            found[-1].cases.append(Case("docs/%d" % len(found), subject, 100, False, None))
    return found


def of_list(file):
    """The lines of words.tsv."""
    found = []
    for line in open(file, encoding="ascii"):
        if line.startswith("#"):
            continue
        regex, *subjects = line.rstrip("\n").split("\t")
        found.append(Regex(regex.replace("\\x0a", "\n"), frozenset(), "pcre"))
        for number, subject in enumerate(subjects):
            subject = subject.encode().decode("unicode_escape").encode("latin-1")
            found[-1].cases.append(Case("list/%d.%d" % (len(found), number), subject, 100, False, None))
    return found


class Random:
    """Regexes of all that has a word, and subjects of their letters."""

    def __init__(self, dice, python=False):
        self.dice, self.groups, self.depth, self.python = dice, 0, 0, python
        more = [] if python else ["ab1 ", "a-b\n", "xyz_", "aé", "é€b"]
        self.letters = dice.choice(["ab", "abc", "aB", "a\n", "a1b"] + more)

    def atom(self):
        dice = self.dice
        kind = dice.randrange(24)
        letter = lambda: dice.choice(self.letters)
        if kind < 8:
            hexadecimal = "\\x%02x" if self.python else "\\x{%x}"
            return re.escape(letter()) if dice.random() < 0.8 else hexadecimal % ord(letter())
        if kind < 11:
            more = [] if self.python else ["\\h", "\\v", "\\N", "\\H", "\\V", "\\R"]
            return dice.choice([".", "\\w", "\\d", "\\s", "\\W", "\\D", "\\S"] + more)
        if kind < 14:
            more = [] if self.python else ["[:alpha:]", "[:^digit:]"]
            known = ["\\w", "\\d", "a-c", "\\s", "\\x41-\\x5a", "\\W"] + more
            items = [dice.choice(known + [re.escape(letter())]) for _ in range(dice.randint(1, 3))]
            # PCRE2 10.42 forgets what [[:^digit:][:alpha:]] has beyond ASCII, as its last item is none that is negated.
            items.sort(key=lambda item: item in ("\\W", "[:^digit:]"))
            return "[" + dice.choice(["", "", "^"]) + "".join(items) + "]"
        if kind < 16:
            more = [] if self.python else ["\\z", "\\Q" + letter() + ".\\E"]
            return dice.choice(["^", "$", "\\b", "\\B", "\\A", "\\Z", "(?m:^)", "(?m:$)"] + more)
        if kind == 16 and self.groups:
            by_number = self.python or dice.random() < 0.5
            return "\\%d(?!\\d)" % dice.randint(1, self.groups) if by_number else "\\g{-1}"
        if self.depth > 3:
            return re.escape(letter())
        self.depth += 1
        if kind < 20:
            self.groups += 1
            text = dice.choice(["(%s)", "(%s)", "(?P<n" + str(self.groups) + ">%s)"]) % self.ways()
        elif kind < 22:
            flags = dice.choice(["(?:%s)", "(?i:%s)", "(?>%s)", "(?s:%s)", "(?x: %s )", "(?i-s:%s)", "(?-i:%s)"])
            text = flags % self.ways()
        elif kind == 22:
            text = dice.choice(["(?=%s)", "(?!%s)"]) % self.ways()
        else:
            ways = [re.escape(letter()) + dice.choice(["", ".", "[ab]"]) for _ in range(dice.randint(1, 3))]
            text = dice.choice(["(?<=%s)", "(?<!%s)"]) % "|".join(ways)
        self.depth -= 1
        return text

    def sequence(self):
        text = "(?i)" if self.dice.random() < 0.03 and not self.python else ""
        for _ in range(self.dice.choice([0, 1, 1, 2, 2, 3, 4])):
            atom = self.atom()
            text += atom
            if self.dice.random() < 0.35 and atom not in ("^", "$", "\\b", "\\B", "\\A", "\\z", "\\Z"):
                text += self.dice.choice(["*", "+", "?", "{2}", "{1,3}", "{2,}", "{0}", "{0,2}"])
                text += self.dice.choice(["", "", "?", "+"])
        return text

    def ways(self):
        return "|".join(self.sequence() for _ in range(self.dice.choice([1, 1, 1, 2, 2, 3])))

    def regex(self, number):
        flags = frozenset(flag for flag in "imsx" if self.dice.random() < 0.08)
        regex = Regex(self.ways(), flags, "python" if self.python else "pcre")
        regex.utf8 = not self.letters.isascii()
        for n in range(8):
            length = self.dice.choice([0, 1, 2, 3, 5, 8, 13])
            if self.python and "\\B" in regex.text:
                length = max(length, 1)  # Python before 3.14 has no \B in an empty text; other engines have one
            subject = "".join(self.dice.choice(2 * self.letters + "aA1\n ") for _ in range(length))
            spans = walk_of_python(regex, subject.encode()) if self.python else None
            regex.cases.append(Case("random/%d.%d" % (number, n), subject.encode(), 100, False, spans))
        return regex


def walk_of_python(regex, subject):
    """Every match of Python's re, but an empty one at the end of the one before; None where it refuses the regex."""
    try:
        compiled = re.compile(regex.text.encode(), sum(getattr(re, flag.upper()) for flag in regex.flags))
    except re.error:
        return REFUSED
    matches, at, last = [], 0, None
    while at <= len(subject):
        match = compiled.search(subject, at)
        if match is None:
            break
        if match.span() == (last, last):
            at, last = last + 1, None
            continue
        matches.append([match.span(g) for g in range(compiled.groups + 1)])
        at = last = match.end()
    return matches


# ---- Compiling and asking ----

def program_of(regexes):
    text, cases = ['#include "words.h"'], []
    for regex, name in regexes:
        text.append(regex.words + "WORDS_RUNNER(%s)" % name)
        data = regex.text.encode("utf-8", "surrogateescape")
        for case in regex.cases:
            cases.append((regex, case))
            text.append("#define CASE_%d {%s, %d, %s, %s, %d, %d, %d, %d, run_%s}" % (
                len(cases) - 1, c_string(data), len(data), regex.options(), c_string(case.subject), len(case.subject),
                case.spans is None, case.anchored, case.limit, name))
    text.append("static const struct regex_case cases[] = {%s};" % ", ".join("CASE_%d" % i for i in range(len(cases))))
    text.append("int main(void) { run_cases(cases, sizeof cases / sizeof *cases); return 0; }")
    return "\n".join(text) + "\n", cases


def compiled(arguments, work, regexes):
    """The program's lines, or None and what the compiler said."""
    text, cases = program_of(regexes)
    source, program = (os.path.join(work, regexes[0][1] + end) for end in (".c", ""))
    with open(source, "w", encoding="utf-8", errors="surrogateescape") as file:
        file.write(text)
    command = shlex.split(arguments.cc) + STRICT + [source, "-o", program] + shlex.split(arguments.libs)
    built = subprocess.run(command, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True, errors="replace")
    if built.returncode != 0 or "warning" in built.stdout:
        mistakes = [line for line in built.stdout.splitlines() if "error" in line or "warning" in line]
        return None, cases, "\n".join(mistakes)[:600]
    ran = subprocess.run([program], stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True, timeout=300)
    lines = ran.stdout.splitlines()
    if ran.returncode != 0 or len(lines) != len(cases):
        return None, cases, "exit code %d after %d of %d cases" % (ran.returncode, len(lines), len(cases))
    return lines, cases, ""


def spans_of(case):
    """What the suite states, as words.h prints it; one that names fewer groups than there are says nothing of those."""
    matches = case.spans[:1] if case.anchored else case.spans[:case.limit]
    return [["%d,%d" % span for span in match] for match in matches]


def groups_in(text):
    return [match.split() for match in text.split(";") if match.strip()]


class Tally:
    def __init__(self):
        self.equal = self.warned = self.different = 0
        self.refused_by_engine = self.not_compiled = self.errors = 0
        self.reasons, self.lock = collections.Counter(), threading.Lock()

    def judge(self, regex, case, line):
        _, words, oracle = line.split("\t")
        if oracle.strip() == "refused" or case.spans == REFUSED:
            self.refused_by_engine += 1
            return
        if "error" in oracle:
            self.errors += 1
            return
        got, expected = groups_in(words), spans_of(case) if case.spans is not None else groups_in(oracle)
        if case.spans is not None:
            got = [match[:len(want)] for match, want in zip(got, expected)] + got[len(expected):]
        if got == expected:
            self.equal += 1
        elif regex.may_differ() and regex.syntax in ("pcre", "python"):
            self.warned += 1
        else:
            self.different += 1
            flags = "".join(" -" + flag for flag in sorted(regex.flags))
            print("%s: %r (%s%s) on %r" % (case.name, regex.text, regex.syntax, flags, case.subject))
            print("  words: %s\n  regex: %s\n%s" % (got, expected, regex.words))

    def ask(self, arguments, work, regexes):
        lines, cases, said = compiled(arguments, work, regexes)
        if lines is None and len(regexes) > 1:
            half = len(regexes) // 2
            self.ask(arguments, work, regexes[:half])
            self.ask(arguments, work, regexes[half:])
        elif lines is None:
            self.not_compiled += 1
            print("does not compile or run: %r\n%s\n%s" % (regexes[0][0].text, regexes[0][0].words, said))
        else:
            with self.lock:
                for (regex, case), line in zip(cases, lines):
                    self.judge(regex, case, line)


def main():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--words", required=True, help="the program")
    parser.add_argument("--cc", default="cc", help="compiler with its flags, those for the headers among them")
    parser.add_argument("--libs", default="-lpcre2-8")
    parser.add_argument("--suites", help="a folder with make_conformance.py and data/")
    parser.add_argument("--list", help="words.tsv, whose regexes are asked")
    parser.add_argument("--docs", help="docs/from-regex-to-words.md, whose regexes are asked")
    parser.add_argument("--sample", type=int, help="so many regexes of the suites; all if not said")
    parser.add_argument("--random", type=int, default=0, help="so many random ones")
    parser.add_argument("--seed", type=int)
    parser.add_argument("--batch", type=int, default=25, help="matchers in one program")
    parser.add_argument("--jobs", type=int, default=2, help="programs built and run at a time")
    parser.add_argument("--keep", help="a folder for the programs")
    arguments = parser.parse_args()
    seed = arguments.seed if arguments.seed is not None else random.randrange(1 << 30)
    dice, regexes, left_out = random.Random(seed), [], 0
    if arguments.suites:
        regexes, left_out = of_suites(arguments.suites)
        if arguments.sample is not None and arguments.sample < len(regexes):
            regexes = dice.sample(regexes, arguments.sample)
    if arguments.list:
        regexes += of_list(arguments.list)
    if arguments.docs:
        regexes += of_docs(arguments.docs)
    regexes += [Random(dice, number % 3 == 2).regex(number) for number in range(arguments.random)]
    tally, ready = Tally(), []
    for number, regex in enumerate(regexes):
        name = "T%d" % number
        regex.translate(arguments.words, name)
        if regex.words is None:
            tally.reasons[regex.reason] += 1
        else:
            ready.append((regex, name))
    with tempfile.TemporaryDirectory() as work, concurrent.futures.ThreadPoolExecutor(arguments.jobs) as pool:
        batches = [ready[first:first + arguments.batch] for first in range(0, len(ready), arguments.batch)]
        list(pool.map(lambda batch: tally.ask(arguments, arguments.keep or work, batch), batches))
    for reason, count in tally.reasons.most_common():
        print("refused: %4d  %s" % (count, reason))
    print("seed %d: %d regexes, %d translated, %d refused, %d that do not compile; "
          "%d answers equal, %d different, %d different as warned, %d of regexes that their engine refuses, "
          "%d that it gives up; %d cases left out by the suites' reader" % (
              seed, len(regexes), len(ready), sum(tally.reasons.values()), tally.not_compiled,
              tally.equal, tally.different, tally.warned, tally.refused_by_engine,
              tally.errors, left_out))
    if regexes and tally.equal == 0:
        sys.exit(2)
    sys.exit(1 if tally.different or tally.not_compiled else 0)


if __name__ == "__main__":
    main()
