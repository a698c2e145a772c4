"""Random lexers: the tokens of RG_LEXER have to be what comes of asking each rule alone. See README.md."""

import random
import re
import sys
from dataclasses import dataclass, replace

from build import Builder
from emit import CASE_MARK, subject_row
from generate import ALPHABETS, Generator, draw, with_bounded_references, without_dead_references
from print_dsl import dsl
from print_regex import regex
from several import Kind, called_source, main, pattern_source, smaller_parts, smaller_subjects, smaller_trees
from subjects import questions, sample
from tree import INTEGERS, TAKES, Node, capture_labels, length_range, size, walk, words_used

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


def plus(one):
    return Node("PLUS", (one,), low=1)


class Rules(Generator):
    """Rules over one alphabet, so that they begin alike and one is the beginning of another."""

    kinds = RULES

    def rule(self):
        kind = draw(self.rng, self.kinds)
        if kind == "anything":
            self.captures, self.integers, self.calls = 0, [], 0
            self.more = self.rng.random() < 0.3
            tree = with_bounded_references(without_dead_references(self.node(self.rng.randint(1, 9), 0, 1)))
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
            return replace(plus(one), mode=draw(self.rng, {"": 8, "_LAZY": 1, "_POSSESSIVE": 1}))
        if kind == "name":
            return Node("SEQ", (one, Node("STAR", (Node("CLASS", (one, self.one_byte("SHORTHAND"))),))))
        if kind == "number":
            return Node("SEQ", (plus(one), Node("OPT", (self.literal(1), Node("CAPTURE", (plus(one),), low=1)), high=1)))
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
    trees = [rule.tree for rule in rules]
    subjects = [b""] + [text_of(rng, trees, generator.alphabet) for _ in range(subject_count - 1)]
    order = rng.choice(["RG_FIRST", "RG_LONGEST"])
    return LexerCase(number, tuple(rules), order, rng.random() < 0.1, draw(rng, OPTIONS),
                     tuple(questions(rng, data) for data in subjects))


def text_of(rng, trees, alphabet):
    """Samples of the trees in a row, some noise between them."""
    recipe = draw(rng, RECIPES)
    parts = []
    while sum(map(len, parts)) < LONGEST_TEXT:
        if recipe == "noise" or rng.random() < 0.15:
            parts.append(bytes(rng.choices(alphabet, k=rng.randint(1, 3))))
        else:
            parts.append(sample(rng, rng.choice(trees), alphabet)[:20])
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
    text = f"{CASE_MARK}{case.number} ---- */\n" + "".join(called_source(rule.tree, defined) for rule in case.rules)
    left = [r for r in range(len(case.rules)) if r not in dead]
    text += lexer_dsl(case, f"L{i}", left)
    groups, rows = 1, ""
    for r, rule in enumerate(case.rules):
        text += pattern_source(f"{i}_{r}", rule.tree)
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


class LexerBuilder(Builder):
    """A rule that can never win does not compile, and says so. Then the lexer is made without it, and the oracles, which ask it all the
    same, see that it never would have won."""

    harness_names = ("main", "lexers", "oracle", "reference", "pcre2_oracle", "placement", "report")

    def __init__(self, directory, harness=None):
        super().__init__(directory, harness)
        self.dead = {}

    def _source(self, cases):
        return batch_source(cases, self.dead)

    def _compile(self, compiler, cases):
        while True:
            errors = super()._compile(compiler, cases)
            if not errors or not self._note_dead(errors, cases):
                return errors

    def _note_dead(self, errors, cases):
        told = re.findall(r"error: static[ _]assert[^\n]*RG_LEXER\(L(\d+)\): the rule R(\d+) can never win", errors)
        for lexer, rule in told:
            number = cases[int(lexer)].number
            self.dead[number] = self.dead.get(number, frozenset()) | {int(rule)}
        return bool(told)


# ---- smaller ones ----


def _smaller(case):
    yield from (replace(case, rules=rules) for rules in smaller_parts(case.rules))
    yield from smaller_subjects(case)
    for r, rule in enumerate(case.rules):
        if rule.skips:
            yield replace(case, rules=case.rules[:r] + (replace(rule, skips=False),) + case.rules[r + 1 :])
        for tree in (tree for tree in smaller_trees(rule.tree) if not may_stand_still(tree)):
            yield replace(case, rules=case.rules[:r] + (replace(rule, tree=tree),) + case.rules[r + 1 :])


# ---- a run ----


def _text(case):
    lines = lexer_dsl(case, "L", range(len(case.rules))).rstrip().split("\n")
    return "\n".join("  " + line for line in [*lines, *(f"R{r} as a regex: {regex(rule.tree)}" for r, rule in enumerate(case.rules))])


def _summary(cases, counts, builders):
    rules, dead = sum(len(case.rules) for case in cases), sum(len(each) for builder in builders for each in builder.dead.values())
    return [f"lexers {len(cases)} of {rules} rules, {dead} of which can never win; {counts['patterns_matched']} made tokens; "
            f"texts {counts['subjects']}, lists of tokens compared {counts['comparisons']}, reference with PCRE2 "
            f"{counts['oracles_compared']}",
            f"not compared to the end: no oracle {counts['without_oracle']}, RG_ERROR_STACK in a fixed array {counts['stack_overflows']}"]


if __name__ == "__main__":
    sys.exit(main(Kind("lexer", __doc__, lexer_case, LexerBuilder, _smaller, _text, _summary)))
