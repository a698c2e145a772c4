"""A pattern as a tree of words, and what can be told from the tree alone."""

from dataclasses import dataclass, replace

from utf8 import encode, points_of

ALL_BYTES = (1 << 256) - 1


def mask_of(values):
    """A set of bytes as an integer of 256 bits."""
    mask = 0
    for value in values:
        mask |= 1 << value
    return mask


def bytes_of(mask):
    return [value for value in range(256) if mask >> value & 1]


def span(first, last):
    return mask_of(range(ord(first), ord(last) + 1))


DIGIT, UPPER, LOWER = span("0", "9"), span("A", "Z"), span("a", "z")
ALPHA = UPPER | LOWER
ALNUM = ALPHA | DIGIT
GRAPH = span("!", "~")

# word: (the set, the regex alone, the regex inside a class)
SHORTHANDS = {
    "DIGIT": (DIGIT, r"\d", r"\d"),
    "WORD": (ALNUM | mask_of(b"_"), r"\w", r"\w"),
    "SPACE": (mask_of(b" \t\n\v\f\r"), r"\s", r"\s"),
    "ALPHA": (ALPHA, "[[:alpha:]]", "[:alpha:]"),
    "ALNUM": (ALNUM, "[[:alnum:]]", "[:alnum:]"),
    "UPPER": (UPPER, "[[:upper:]]", "[:upper:]"),
    "LOWER": (LOWER, "[[:lower:]]", "[:lower:]"),
    "XDIGIT": (DIGIT | span("a", "f") | span("A", "F"), "[[:xdigit:]]", "[:xdigit:]"),
    "PUNCT": (GRAPH & ~ALNUM, "[[:punct:]]", "[:punct:]"),
    "BLANK": (mask_of(b" \t"), "[[:blank:]]", "[:blank:]"),
    "CNTRL": (mask_of([*range(32), 127]), "[[:cntrl:]]", "[:cntrl:]"),
    "PRINT": (GRAPH | mask_of(b" "), "[[:print:]]", "[:print:]"),
    "GRAPH": (GRAPH, "[[:graph:]]", "[:graph:]"),
    "ANY": (ALL_BYTES & ~mask_of(b"\n"), r"[^\n]", None),
    "ANY_BYTE": (ALL_BYTES, r"(?s:.)", None),
}
ANCHORS = {
    "BEGIN": r"\A",
    "END": r"\z",
    "LINE_BEGIN": "(?m:^)",
    "LINE_END": "(?m:$)",
    "WORD_BOUNDARY": r"\b",
    "NOT_WORD_BOUNDARY": r"\B",
}
LITERALS = ("RAW_CHAR", "RAW_STRING", "CHAR", "LIT")
CLASSES = ("CLASS", "NOT_CLASS")
LOOPS = ("STAR", "PLUS", "OPT", "REPEAT", "AT_LEAST", "BETWEEN")
LOOKS = ("AHEAD", "NOT_AHEAD", "BEHIND", "NOT_BEHIND")
UTF8_WORDS = ("UTF8_ANY", "UTF8_RANGE", "UTF8_CLASS", "UTF8_NOT_CLASS")
# word: (how many bytes, or the base of the digits, order)
INTEGERS = {"U8": (1, "little"), "U16LE": (2, "little"), "U16BE": (2, "big"), "U24LE": (3, "little"), "U24BE": (3, "big"),
            "U32LE": (4, "little"), "U32BE": (4, "big"), "U64LE": (8, "little"), "U64BE": (8, "big"),
            "DECIMAL": (10, "big"), "HEX": (16, "big"), "VARINT": (128, "little")}
INTEGER_LENGTHS = {10: (1, None), 16: (1, None), 128: (1, 10)}  # of those in digits
TAKES = ("TAKE", "TAKE_LESS")
SETS = (*CLASSES, *UTF8_WORDS)  # whose children are items, not patterns
BODIES = (*LOOPS, *LOOKS, "CAPTURE", "CAPTURE_AGAIN", "ATOMIC", "ICASE", "COUNTED", "CALL")  # several children are a sequence


@dataclass(frozen=True)
class Node:
    """`word` without its RG_, or RAW_CHAR, RAW_STRING for what is written without a word."""

    word: str
    children: tuple = ()
    data: bytes = b""  # a literal's bytes, a range's two ends
    low: int = 0  # a loop's bounds; high None is no bound; the label of a capture or an integer, and that which a
    # BACKREF, CAPTURE_AGAIN, TAKE, COUNTED or WHEN names; a code point or the ends of a range of them; how many BYTES; high is also how many
    # bytes a TAKE_LESS takes less, and of a BACKREF in a look-behind how long the capture may be
    high: int | None = None
    mode: str = ""  # "", "_LAZY", "_POSSESSIVE"

    def with_children(self, children):
        return replace(self, children=tuple(children))

    def as_sequence(self):
        return Node("SEQ", self.children)

    @property
    def full_word(self):
        return self.word + self.mode


def walk(node):
    """Every node, parents first, a class's items too."""
    yield node
    for child in node.children:
        yield from walk(child)


def size(node):
    """Nodes that stand for something to match: a class counts as one."""
    return 1 if node.word in SETS else 1 + sum(map(size, node.children))


def words_used(node):
    return {each.full_word for each in walk(node)}


def capture_labels(node):
    """In the order in which they open, which is that of the groups."""
    return [each.low for each in own(node) if each.word == "CAPTURE" or each.word in INTEGERS]


def again_labels(node):
    """Of the captures that have a second notation."""
    return {each.low for each in own(node) if each.word == "CAPTURE_AGAIN"}


def integer_labels(node):
    return [each.low for each in own(node) if each.word in INTEGERS]


def own(node):
    """Every node but those inside patterns that are called."""
    yield node
    if node.word != "CALL":  # the call itself belongs to its caller
        for child in node.children:
            yield from own(child)


def undefined_labels(tree):
    """Nodes that name a capture or an integer that their pattern hasn't; a called pattern has its own."""
    captures, integers = set(capture_labels(tree)), set(integer_labels(tree))
    wrong = []
    for each in own(tree):
        if each.word == "BACKREF" and each.low not in captures:
            wrong.append(each)
        elif each.word == "CAPTURE_AGAIN" and each.low not in captures - integers:
            wrong.append(each)
        elif each.word in (*TAKES, "COUNTED") and each.low not in integers:
            wrong.append(each)
        elif each.word == "CALL":
            wrong += undefined_labels(each.as_sequence())
    return wrong


def is_one_byte(node):
    return byte_set(node) is not None


def either_case(mask):
    """The set with the other case of each letter in it."""
    upper, lower = mask & UPPER, mask & LOWER
    return mask | upper << 32 | lower >> 32


def byte_set(node, icase=False):
    """The bytes of a node that always takes exactly one of a set; None for others."""
    mask = _own_set(node, icase)
    return either_case(mask) if icase and mask is not None and node.word != "NOT_CLASS" else mask


def _own_set(node, icase):
    if node.word in SHORTHANDS:
        return SHORTHANDS[node.word][0]
    if node.word == "RANGE":
        return mask_of(range(node.data[0], node.data[1] + 1))
    if node.word in ("RAW_CHAR", "CHAR"):
        return mask_of(node.data)
    if node.word in CLASSES:
        # A string in a class is each of its bytes.
        masks = [mask_of(i.data) if i.word == "RAW_STRING" else byte_set(i, icase) for i in node.children]
        if None in masks:
            return None
        mask = 0
        for more in masks:
            mask |= more
        mask = either_case(mask) if icase else mask
        return mask if node.word == "CLASS" else ALL_BYTES & ~mask
    return None


def can_be_empty(node):
    """May it match without consuming? True more often than it is so: anchors are taken to hold."""
    if node.word in LITERALS:
        return not node.data
    if node.word in ("BYTES", *TAKES, "COUNTED"):
        return node.word != "BYTES" or node.low == 0
    if is_one_byte(node) or node.word == "NEVER" or node.word in UTF8_WORDS or node.word in INTEGERS:
        return False
    if node.word in LOOKS or node.word == "BACKREF" or (node.word in LOOPS and node.low == 0):
        return True
    if node.word == "ALT":
        return any(map(can_be_empty, node.children))
    return all(map(can_be_empty, node.children))


def length_range(node):
    """The least and the greatest length of a match; the greatest is None if there is none."""
    if node.word in LITERALS:
        return len(node.data), len(node.data)
    if is_one_byte(node):
        return 1, 1
    if node.word == "BACKREF":
        return 0, node.high
    if node.word in (*TAKES, "COUNTED", "CALL"):
        return 0, None
    if node.word == "BYTES":
        return node.low, node.low
    if node.word in INTEGERS:
        notation = INTEGERS[node.word][0]
        return INTEGER_LENGTHS.get(notation, (notation, notation))
    if node.word in UTF8_WORDS:
        ranges = points_of(node)  # they may overlap: the last one need not reach the highest
        return len(encode(ranges[0][0])), len(encode(max(high for _, high in ranges)))
    if node.word in LOOKS or not node.children:
        return 0, 0
    ranges = [length_range(child) for child in node.children]
    lows, highs = [low for low, _ in ranges], [high for _, high in ranges]
    if node.word == "ALT":
        return min(lows), None if None in highs else max(highs)
    low, high = sum(lows), None if None in highs else sum(highs)
    if node.word in LOOPS:
        endless = high is None or (node.high is None and high > 0)
        return low * node.low, None if endless else high * (node.high or 0)
    return low, high


def may_round_be_empty(loop):
    """Is it a loop whose body can match without consuming?"""
    return loop.word in LOOPS and all(map(can_be_empty, loop.children))
