"""Patterns over whose matches a walk goes by masks of 64 bytes, and subjects that are full of them, of a few masks' length."""

import random

from generate import LOOP_WORDS, ONE_BYTE, Generator, draw
from subjects import noise, questions, sample
from tree import Node

DENSE = 0.6  # of the subjects
LENGTHS = (20, 63, 64, 65, 100, 130, 200, 300)
# What a pattern is: a run, with edges of words or not; a byte, a run, a byte, of which the first or the last may not be there; kinds of tokens; a run
# that ends with one of a few bytes; a byte and others up to a literal; a line, from its beginning, to its end, or both.
KINDS = {"run": 3, "headed": 7, "tokens": 6, "ended": 3, "led": 3, "line": 4}


def random_run(rng, kinds=None):
    """A tree and its alphabet."""
    made = Generator(rng, ())
    makers = {"run": _run, "headed": _headed, "tokens": _tokens, "ended": _ended, "led": _led, "line": _line}
    tree = makers[draw(rng, kinds or KINDS)](rng, made)
    return tree, made.alphabet


def _one(rng, made):
    if rng.random() < 0.3:
        return made.literal(1)
    if rng.random() < 0.4:
        return Node(rng.choice(["WORD", "WORD", "DIGIT", "ALPHA", "LOWER", "UPPER"]))
    return made.one_byte(draw(rng, ONE_BYTE))


def _captured(rng, tree, chance):
    return Node("CAPTURE", (tree,), low=1) if rng.random() < chance else tree


def _within_edges(rng, *parts):
    edge = Node("WORD_BOUNDARY")
    parts = rng.choice([parts, (edge, *parts), (*parts, edge), (edge, *parts, edge)])
    return Node("SEQ", parts) if len(parts) > 1 else parts[0]


def _run(rng, made):
    """A run of a set, mostly; of words with their edges, or not."""
    word = draw(rng, LOOP_WORDS)
    low, high = made.bounds(word, 5, 5)
    one = Node("WORD") if rng.random() < 0.5 else made.one_byte(draw(rng, ONE_BYTE))
    run = Node(word, (one,), low=low, high=high, mode=rng.choice(["", "", "", "_POSSESSIVE"]) if word != "REPEAT" else "")
    return _within_edges(rng, _captured(rng, run, 0.2))


def _headed(rng, made):
    word = rng.choice(["STAR", "PLUS", "PLUS", "AT_LEAST"])
    low = {"STAR": 0, "PLUS": 1}.get(word, rng.choice([0, 1, 2, 3, 5]))
    run = Node(word, (_one(rng, made),), low=low, high=None, mode=rng.choice(["", "", "", "", "_POSSESSIVE", "_LAZY"]))
    run = _captured(rng, run, 0.2)
    head, tail = (_one(rng, made),), (_one(rng, made),)
    if rng.random() < 0.3:
        # As in strings: what is behind the run is not of it.
        quote, other = (Node("RAW_CHAR", data=bytes([made.byte()])) for _ in range(2))
        head = tail = (quote,)
        run = Node(word, (Node("NOT_CLASS", (quote, other)),), low=low, high=None, mode=run.mode if run.word != "CAPTURE" else "")
    parts = rng.choice([(*head, run), (*head, run), (run, *tail), (*head, run, *tail)])
    return _captured(rng, _within_edges(rng, *parts) if rng.random() < 0.4 else Node("SEQ", parts), 0.1 if run.word != "CAPTURE" else 0)


def _tokens(rng, made):
    """Alternatives that are runs, a byte and a run, or a byte, most of which begin with bytes of no other one."""
    apart = [Node(word) for word in ("LOWER", "UPPER", "DIGIT", "SPACE")]
    apart += [Node("RAW_CHAR", data=bytes([byte])) for byte in b"-_.#\xc3"] + [Node("CLASS", (Node("RAW_CHAR", data=b"+"), Node("RAW_CHAR", data=b"=")))]
    rng.shuffle(apart)
    ways, captured = [], 0.5 if rng.random() < 0.2 else 0
    for label in range(1, rng.choice([3, 3, 4, 5, 6])):
        head = apart[label] if rng.random() < 0.93 else _one(rng, made)
        over = rng.choice([head, head, head, Node("WORD"), Node("CLASS", (head, apart[0])), Node("CLASS", (Node("ALPHA"), apart[-1])), _one(rng, made)])
        run = Node("STAR", (over,), low=0, high=None, mode=rng.choice(["", "", "", "_POSSESSIVE"]))
        quote = Node("RAW_CHAR", data=rng.choice([b'"', b"'"]))
        others = (quote,) if rng.random() < 0.6 else (quote, apart[0])
        string = Node("SEQ", (quote, Node("STAR", (Node("NOT_CLASS", others),), low=0, high=None, mode=""), quote))
        comment = Node("SEQ", (Node("RAW_CHAR", data=b";"), Node("STAR", (Node("NOT_CLASS", (apart[0],)),), low=0, high=None, mode="")))
        way = rng.choice([Node("PLUS", (head,), low=1, high=None, mode=""), Node("SEQ", (head, run)), Node("SEQ", (head, run)), head, string, comment])
        ways.append(Node("CAPTURE", (way,), low=label) if rng.random() < captured else way)
    return Node("ALT", tuple(ways))


def _ways(rng, made, most):
    return Node("ALT", tuple(made.literal(rng.randint(1, most)) for _ in range(rng.randint(2, 3))))


def _ended(rng, made):
    """A run, what may be absent, and a byte or alternatives that are of other bytes, as a rule."""
    run = _captured(rng, Node("PLUS", (_one(rng, made),), low=1, high=None, mode=rng.choice(["", "", "_POSSESSIVE"])), 0.2)
    between = (Node("OPT", (_one(rng, made),), low=0, high=1, mode=""),) if rng.random() < 0.3 else ()
    end = rng.choice([_ways(rng, made, 3), _one(rng, made), Node("SEQ", (_one(rng, made), made.literal(2)))])
    return _captured(rng, Node("SEQ", (run, *between, end)), 0.1 if run.word != "CAPTURE" else 0)


def _led(rng, made):
    """A byte, others, and a literal or alternatives; the first byte is among the others or not."""
    first = Node("RAW_CHAR", data=bytes([made.byte()]))
    one = Node("NOT_CLASS", (first,)) if rng.random() < 0.7 else _one(rng, made)
    others = Node("STAR", (one,), low=0, high=None, mode=rng.choice(["", "", "_LAZY"]))
    literal = made.literal(rng.randint(2, 4)) if rng.random() < 0.6 else _ways(rng, made, 4)
    return Node("SEQ", (first, _captured(rng, others, 0.2), literal, *((_one(rng, made),) if rng.random() < 0.3 else ())))


def _line(rng, made):
    """Blanks or other bytes, a literal or alternatives or neither, from the beginning of a line or to its end."""
    blank = Node(rng.choice(["SPACE", "BLANK"])) if rng.random() < 0.6 else _one(rng, made)
    word = rng.choice(["STAR", "PLUS"])
    parts = [Node(word, (blank,), low=int(word == "PLUS"), high=None, mode="")]
    if rng.random() < 0.5:
        parts.insert(rng.randint(0, 1), rng.choice([made.literal(rng.randint(1, 3)), _ways(rng, made, 3)]))
    if rng.random() < 0.3:
        parts.insert(0, _one(rng, made))
    ends = rng.choice([(1, 1), (1, 1), (1, 0), (0, 1), (0, 1)])
    return Node("SEQ", (*[Node("LINE_BEGIN")] * ends[0], *parts, *[Node(rng.choice(["LINE_END", "LINE_END", "END"]))] * ends[1]))


def dense_subjects(rng, tree, alphabet, subjects):
    """Some of the subjects, and others in place of the rest."""
    return tuple(questions(rng, _dense(rng, tree, alphabet)) if rng.random() < DENSE else subject for subject in subjects)


def _dense(rng, tree, alphabet):
    length, data = rng.choice(LENGTHS), b""
    while len(data) < length:
        data += sample(rng, tree, alphabet) + (noise(rng, alphabet, 3) if rng.random() < 0.5 else b"")
    return data[: length if rng.random() < 0.7 else length + rng.randint(0, 70)]
