"""One pattern of a run with everything that is asked about it. A case is made from the run's seed and its number only."""

import random
from dataclasses import dataclass, replace

from generate import draw, random_pattern
from runs import dense_subjects, random_run
from subjects import subjects_for
from tree import Node, words_used

STEP_BUDGET = "RG_STEPS(STEP_BUDGET)"
# Each pattern is two matchers: (surface, options), the surfaces being those of c/engine.h.
SECOND_SURFACE = {"LISTS": 3, "STARTS": 3, "CONTEXT": 3, "FULL": 2, "STREAM": 4}
FIRST = {
    f"RG_POOL | {STEP_BUDGET}": 5,
    f"RG_STACK(0) | RG_POOL | {STEP_BUDGET}": 2,
    f"RG_STACK(1) | RG_POOL | {STEP_BUDGET}": 1,
    f"RG_STACK(5) | RG_POOL | {STEP_BUDGET}": 2,
}
# Fixed arrays: "" is the plain matcher without options.
SECOND = {
    STEP_BUDGET: 4,
    "": 3,
    f"RG_STACK(200) | {STEP_BUDGET}": 2,
    f"RG_STACK(2) | {STEP_BUDGET}": 1,
    f"RG_STACK(3) | RG_POOL | {STEP_BUDGET}": 2,
}

RUNS = 0.1  # of the patterns are runs, over which walks go by masks
UNLIMITED = 0.7  # of those: where steps are counted, each match is found by itself


@dataclass(frozen=True)
class Case:
    number: int
    tree: Node
    subjects: tuple
    matchers: tuple  # none: only the oracles are compared

    def with_tree(self, tree):
        return replace(self, tree=tree)

    def with_subjects(self, subjects):
        return replace(self, subjects=tuple(subjects))


def _second_surface(rng, tree):
    """In pieces, a predicate would see another subject."""
    surface = draw(rng, SECOND_SURFACE)
    return "LISTS" if surface == "STREAM" and "WHEN" in words_used(tree) else surface


def random_case(seed, number, subject_count, bias=()):
    """Runs have a random source of their own: so other patterns are what they were without them."""
    rng = random.Random(f"{seed}/{number}/run")
    if rng.random() < RUNS:
        return run_case(rng, number, subject_count)
    rng = random.Random(f"{seed}/{number}")
    tree, alphabet = random_pattern(rng, bias)
    subjects = tuple(subjects_for(rng, tree, alphabet, subject_count))
    matchers = (("LISTS", draw(rng, FIRST)), (_second_surface(rng, tree), draw(rng, SECOND)))
    return Case(number, tree, subjects, matchers)


def run_case(rng, number, subject_count):
    tree, alphabet = random_run(rng)
    subjects = dense_subjects(rng, tree, alphabet, subjects_for(rng, tree, alphabet, subject_count))
    unlimited = rng.random() < UNLIMITED
    first, second = ("RG_POOL", "") if unlimited else (draw(rng, FIRST), draw(rng, SECOND))
    return Case(number, tree, subjects, (("LISTS", first), (_second_surface(rng, tree), second)))
