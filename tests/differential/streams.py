"""Every pattern in pieces (c/streams.c): mostly patterns that look around them, and subjects short enough to be cut in every way."""

import random

from case import FIRST, SECOND, Case
from generate import ANCHOR_WORDS, draw, random_pattern
from runs import random_run
from subjects import questions, subjects_for
from tree import Node, size, words_used

SHORT = 12  # as in c/streams.c: bytes of a subject that is cut in every way
LONGER = 0.25  # of the subjects
MOST_NODES = 24
BIASES = ((), ("LOOK",), ("LOOK", "LENGTHS"), ("LENGTHS",), ("LOOP", "LOOK"), ("CHUNKS", "ECHO"), ("REFERS",))
# How many anchors are put into a pattern, beside those that it has
ANCHORS = {0: 4, 1: 4, 2: 2, 3: 1}
RUNS = 0.2  # of the patterns are runs: streams find those in another way
INNER = {"SEQ", "ALT", "CAPTURE", "ATOMIC", "ICASE", "STAR", "PLUS", "OPT", "AT_LEAST", "BETWEEN", "REPEAT", "AHEAD", "NOT_AHEAD"}


def stream_case(seed, number, subject_count):
    rng = random.Random(f"streams/{seed}/{number}")
    is_run = rng.random() < RUNS
    tree, alphabet = random_run(rng) if is_run else _pattern(rng)
    subjects = (_short(rng, subject) for subject in subjects_for(rng, tree, alphabet, subject_count))
    # Where steps are counted, runs are found as all else is.
    options = "" if is_run else draw(rng, rng.choice([FIRST, SECOND]))
    return Case(number, tree, tuple(subjects), (("STREAM", options),))


def _pattern(rng):
    """Without predicates: in pieces, one would see another subject."""
    while True:
        tree, alphabet = random_pattern(rng, rng.choice(BIASES))
        if size(tree) <= MOST_NODES and "WHEN" not in words_used(tree):
            break
    for _ in range(draw(rng, ANCHORS)):
        tree = _anchored(rng, tree)
    return tree, alphabet


def _anchored(rng, node):
    """With an anchor right before or behind some part of it."""
    if node.word in INNER and node.children and rng.random() < 0.7:
        at = rng.randrange(len(node.children))
        children = list(node.children)
        children[at] = _anchored(rng, children[at])
        return node.with_children(children)
    parts = [node, Node(draw(rng, ANCHOR_WORDS))]
    return Node("SEQ", tuple(parts if rng.random() < 0.6 else reversed(parts)))


def _short(rng, subject):
    """A stretch of it that is short enough, mostly."""
    data = subject.data
    if len(data) <= SHORT or rng.random() < LONGER:
        return subject
    at = rng.choice([0, len(data) - SHORT, rng.randint(0, len(data) - SHORT)])
    return questions(rng, data[at : at + rng.randint(SHORT - 3, SHORT)])
