"""Random subjects for a tree: strings that it should match, such strings spoilt, and noise."""

from dataclasses import dataclass

from generate import POINTS, draw
from tree import INTEGERS, TAKES, LITERALS, LOOPS, UTF8_WORDS, byte_set, bytes_of
from utf8 import encode, points_of

# How a subject is made, and how often.
RECIPES = {
    "sample": 26,  # as the tree says, anchors ignored
    "framed": 18,  # a sample with noise before and behind
    "spoilt": 20,  # a sample with a few bytes changed, dropped or put in
    "several": 16,  # samples and noise in a row, for find-all
    "cut": 6,  # the start of a sample
    "noise": 11,  # bytes of the alphabet, of any length up to 20
    "long": 3,  # samples up to 400 bytes
}
# Overlong forms, surrogates, beyond the last code point, a byte that never comes, one that can't begin.
BROKEN = (b"\xc0\x80", b"\xc1\xa1", b"\xe0\x80\xaf", b"\xf0\x80\x80\x80", b"\xed\xa0\x80", b"\xed\xbf\xbf",
          b"\xf4\x90\x80\x80", b"\xff", b"\x80")
MAX_LENGTH = 48
LONG_LENGTH = 400
FRAME_BYTES = 16  # sizeof(rg_frame): only the unit in which the context's buffer grows


@dataclass(frozen=True)
class Subject:
    data: bytes
    start: int  # find_at's offset
    capacity: int  # find_all's array
    room: int  # the context's buffer in bytes
    shift: int  # and how far from its alignment


def subjects_for(rng, tree, alphabet, count):
    """Always the empty one, then `count - 1` others."""
    made = [b""] + [_subject(rng, tree, alphabet) for _ in range(count - 1)]
    return [questions(rng, data) for data in made]


def questions(rng, data):
    frames = rng.choice([0, 1, 2, 3, 4, 6, 8, 12, 20, 40, 200])
    room = frames * FRAME_BYTES + rng.choice([0, 0, 0, rng.randrange(FRAME_BYTES)])
    shift = rng.choice([0, 0, 0, 0, rng.randrange(FRAME_BYTES)])
    return Subject(data, rng.randint(0, len(data)), rng.choice([0, 1, 2, 5, 1000]), room, shift)


def _subject(rng, tree, alphabet):
    recipe = draw(rng, RECIPES)
    limit = LONG_LENGTH if recipe == "long" else MAX_LENGTH
    if recipe == "sample":
        data = sample(rng, tree, alphabet)
    elif recipe == "framed":
        data = noise(rng, alphabet, 5) + sample(rng, tree, alphabet) + noise(rng, alphabet, 5)
    elif recipe == "spoilt":
        data = _spoil(rng, sample(rng, tree, alphabet), alphabet)
    elif recipe == "cut":
        data = sample(rng, tree, alphabet)
        data = data[: rng.randint(0, len(data))]
    elif recipe == "noise":
        data = noise(rng, alphabet, 20)
    else:
        data = b"".join(sample(rng, tree, alphabet) + noise(rng, alphabet, 2) for _ in range(60 if limit > 48 else 5))
    return data[:limit]


def noise(rng, alphabet, limit):
    return bytes(_byte(rng, alphabet) for _ in range(rng.randint(0, limit)))


def _byte(rng, alphabet):
    """Of the alphabet mostly; sometimes one that splits words and lines, or any."""
    lot = rng.random()
    if lot < 0.85:
        return rng.choice(alphabet)
    return rng.choice(b"ab1 _\n-\x00\xff") if lot < 0.97 else rng.randrange(256)


def _spoil(rng, data, alphabet):
    data = bytearray(data)
    for _ in range(rng.randint(1, 3)):
        at = rng.randint(0, len(data))
        what = rng.randrange(3)
        if what == 0:
            data.insert(at, _byte(rng, alphabet))
        elif at < len(data) and what == 1:
            data[at] = _byte(rng, alphabet)
        elif at < len(data):
            del data[at]
    return bytes(data)


def sample(rng, tree, alphabet):
    """A string that the tree would match if no anchor, no look-around and no choice elsewhere were against it."""
    return Sampler(rng, alphabet).string(tree, False)


class Sampler:
    def __init__(self, rng, alphabet):
        self.rng = rng
        self.alphabet = alphabet
        self.captured = {}
        self.numbers = {}

    def string(self, node, icase):
        if node.word in LITERALS:
            return self.cased(node.data, icase)
        mask = byte_set(node)
        if mask is not None:
            usual = [value for value in self.alphabet if mask >> value & 1]
            return self.cased(bytes([self.rng.choice(usual if usual and self.rng.random() < 0.9 else bytes_of(mask))]), icase)
        if node.word in UTF8_WORDS:
            return self.code_point(node)
        if node.word in INTEGERS:
            self.numbers[node.low] = self.rng.choice([0, 1, 1, 2, 2, 3, 4, 5])
            self.captured[node.low] = self.number(self.numbers[node.low], *INTEGERS[node.word])
            return self.captured[node.low]
        if node.word == "BYTES" or node.word in TAKES:
            length = node.low if node.word == "BYTES" else max(0, self.numbers.get(node.low, 0) - (node.high or 0))
            return bytes(_byte(self.rng, self.alphabet) for _ in range(length))
        if node.word == "CALL":
            return Sampler(self.rng, self.alphabet).string(node.as_sequence(), False)
        if node.word == "ALT":
            return self.string(self.rng.choice(node.children), icase)
        if node.word == "BACKREF":
            return self.cased(self.captured.get(node.low, b"")[:LONG_LENGTH], icase)
        if node.word in ("AHEAD", "NOT_AHEAD", "NOT_BEHIND") or (node.word == "BEHIND" and self.rng.random() < 0.5):
            return b""
        if node.word == "LINE_BEGIN" and self.rng.random() < 0.5:
            return b"\n"
        made = b""
        for _ in range(self.rounds(node)):
            # A reference within its own capture would double it each round.
            if len(made) > LONG_LENGTH:
                break
            made += b"".join(self.string(child, icase or node.word == "ICASE") for child in node.children)
        if node.word in ("CAPTURE", "CAPTURE_AGAIN"):
            self.captured[node.low] = made
        return made

    def number(self, value, notation, order):
        """In digits also with zeros before it, of no use but allowed, and now and then too large for 64 bits."""
        if notation <= 8:
            return value.to_bytes(notation, order)
        zeros, too_large = self.rng.choice([0, 0, 0, 1, 3, 25]), self.rng.random() < 0.04
        if notation == 128:
            value = value + (self.rng.choice([1 << 64, 1 << 63]) if too_large else 0)
            sevens = [value >> shift & 0x7f for shift in range(0, max(value.bit_length(), 1), 7)]
            sevens += [0] * min(zeros, 10 - len(sevens))
            return bytes(each | 0x80 for each in sevens[:-1]) + bytes(sevens[-1:])
        value += self.rng.choice([(1 << 64) - 5, 1 << 64, 1 << 70]) if too_large else 0
        return b"0" * zeros + format(value, "d" if notation == 10 else self.rng.choice("xX")).encode()

    def code_point(self, node):
        """Well-formed mostly; now and then cut short, or in more bytes than it needs."""
        ranges = points_of(node)
        usual = [p for p in POINTS if any(low <= p <= high for low, high in ranges)]
        made = encode(self.rng.choice(usual) if usual and self.rng.random() < 0.8 else self.rng.randint(*self.rng.choice(ranges)))
        lot = self.rng.random()
        if lot < 0.03:
            return made[:-1]
        return self.rng.choice(BROKEN) if lot < 0.06 else made

    def rounds(self, node):
        if node.word == "COUNTED":
            return self.numbers.get(node.low, 0)
        if node.word not in LOOPS:
            return 1
        more = self.rng.choice([0, 0, 1, 1, 2, 3, 6])
        return node.low + (more if node.high is None else min(more, node.high - node.low))

    def cased(self, data, icase):
        return bytes(ord(chr(b).swapcase()) if b < 128 and self.rng.random() < 0.5 else b for b in data) if icase else data
