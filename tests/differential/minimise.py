"""Makes a failing case smaller while it fails in the same way: the tree, the subject, the matchers involved."""

import time
from dataclasses import replace

from case import STEP_BUDGET
from print_dsl import dsl
from tree import BODIES, CLASSES, LITERALS, SETS, UTF8_WORDS, Node, byte_set, length_range, size, undefined_labels

BATCH = 12  # candidates compiled together


def minimise(builder, compiler, finding, seconds):
    """The smallest finding of the same kind that the time allows."""
    deadline = time.monotonic() + seconds
    best = finding
    if finding.subject is not None:
        best = replace(finding, case=finding.case.with_subjects([finding.subject]))
    while True:
        smaller = None
        for candidates in (_fewer_matchers(best.case), _smaller_trees(best.case), _smaller_subjects(best.case)):
            smaller = _first_failing(builder, compiler, best, candidates, deadline)
            if smaller is not None:
                break
        if smaller is None:
            return best
        best = smaller


def _first_failing(builder, compiler, finding, candidates, deadline):
    candidates = list(candidates)
    for at in range(0, len(candidates), BATCH):
        if time.monotonic() > deadline:
            return None
        batch = candidates[at : at + BATCH]
        result = builder.run(compiler, batch)
        for case in batch:
            for found in result.findings:
                if found.case is case and found.kind == finding.kind:
                    return found
    return None


def _fewer_matchers(case):
    """One of them, or none; with its own functions only; without options that don't matter."""
    for i, (surface, options) in enumerate(case.matchers):
        if len(case.matchers) > 1:
            yield replace(case, matchers=(case.matchers[i],))
        elif surface == "FULL":
            yield from (replace(case, matchers=((less, options),)) for less in ("LISTS", "STARTS", "CONTEXT"))
    if len(case.matchers) == 1:
        yield replace(case, matchers=())
        if case.matchers[0][1] not in ("", STEP_BUDGET):
            yield replace(case, matchers=((case.matchers[0][0], STEP_BUDGET),))


# ---- trees ----


def _measure(tree):
    return size(tree), len(dsl(tree))


def _smaller_trees(case):
    """The smallest first, each tree once."""
    now = _measure(case.tree)
    seen = {tree: _measure(tree) for tree in _shrunk(case.tree) if _valid(tree) and _refers(tree)}
    return [case.with_tree(tree) for tree in sorted(seen, key=seen.get) if seen[tree] < now]


def _shrunk(node):
    if node.word not in SETS:
        yield from node.children
    yield from _simpler(node)
    if node.word in UTF8_WORDS:
        return
    for i, child in enumerate(node.children):
        if len(node.children) > 1:
            yield node.with_children(node.children[:i] + node.children[i + 1 :])
        for other in _shrunk(child):
            yield node.with_children(node.children[:i] + (other,) + node.children[i + 1 :])


def _simpler(node):
    if node.mode:
        yield replace(node, mode="")
    if node.word == "REPEAT" and node.low > 0:
        yield from (replace(node, low=low, high=low) for low in {node.low // 2, node.low - 1})
    elif node.word in ("AT_LEAST", "BETWEEN"):
        yield from (replace(node, low=low) for low in {node.low // 2, max(0, node.low - 1)})
        if node.high is not None:
            yield from (replace(node, high=high) for high in {node.low, (node.low + node.high) // 2, node.high - 1})
    if node.word in LITERALS and len(node.data) > 1:
        half = len(node.data) // 2
        yield from (replace(node, data=data) for data in (node.data[:half], node.data[half:], node.data[:-1]))
    if node.word in ("CHAR", "LIT"):
        yield replace(node, word="RAW_" + ("CHAR" if node.word == "CHAR" else "STRING"))
    if node.word == "RAW_STRING" and len(node.data) == 1:
        yield replace(node, word="RAW_CHAR")
    if node.word == "BYTES" and node.low > 0:
        yield replace(node, low=node.low - 1)
    if not node.children or node.word in SETS:
        yield Node("RAW_CHAR", data=b"a")
        yield Node("EMPTY")
    elif node.word in BODIES:
        yield Node("SEQ", node.children)


def _refers(tree):
    """Is each reference one to a capture of the tree?"""
    return not undefined_labels(tree)


def _valid(tree):
    if tree.word in UTF8_WORDS:
        return True
    if tree.word in ("BEHIND", "NOT_BEHIND") and length_range(tree.as_sequence())[1] is None:
        return False
    if tree.word in LITERALS:
        return len(tree.data) == 1 if tree.word in ("CHAR", "RAW_CHAR") else True
    if tree.word in CLASSES:
        return byte_set(tree) != 0 and all(
            bool(item.data) if item.word == "RAW_STRING" else byte_set(item) is not None and _valid(item)
            for item in tree.children
        )
    bounds = tree.high is None or tree.high >= tree.low
    return bounds and all(map(_valid, tree.children))


# ---- subjects ----


def _smaller_subjects(case):
    if len(case.subjects) != 1:
        return
    subject = case.subjects[0]
    seen = {subject}
    for data in _shrunk_bytes(subject.data):
        for start in {min(subject.start, len(data)), max(0, subject.start - 1)}:
            other = replace(subject, data=data, start=min(start, len(data)))
            if other not in seen:
                seen.add(other)
                yield case.with_subjects([other])
    if subject.shift:
        yield case.with_subjects([replace(subject, shift=0)])


def _shrunk_bytes(data):
    step = len(data) // 2
    while step > 0:
        for at in range(0, len(data), step):
            yield data[:at] + data[at + step :]
        step //= 2
    for at, value in enumerate(data):
        if value > ord("a"):  # downwards only, so that it ends
            yield data[:at] + b"a" + data[at + 1 :]
