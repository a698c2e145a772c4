"""A tree as a PCRE2 regex of bytes. Printable ASCII: every other byte is an escape."""

import re

from tree import ALL_BYTES, ANCHORS, CLASSES, INTEGERS, LITERALS, LOOPS, SHORTHANDS, UTF8_WORDS
from tree import byte_set, bytes_of, length_range, may_round_be_empty, walk
from utf8 import byte_ranges, points_of

REST = "(?=((?s:.)*+))"  # captures what is left of the subject
QUANTIFIER_END = {"": "", "_LAZY": "?", "_POSSESSIVE": "+"}


def escape(value):
    return chr(value) if chr(value).isascii() and chr(value).isalnum() else f"\\x{value:02x}"


def regex(node):
    return regex_and_groups(node)[0]


def regex_and_groups(node):
    """The regex, and for each capture of the tree in turn the number of its group."""
    printer = Printer()
    text = printer.text(node)
    # A reference may stand before its capture, whose number is known only now.
    text = re.sub(r"<(\d+)>", lambda label: f"\\g{{{printer.captures[int(label[1])]}}}", text)
    return text, list(printer.captures.values())


class Printer:
    def __init__(self):
        self.groups = 0
        self.captures = {}  # label: number of the group
        self.icase = False
        self.called = 0  # depth of calls, whose captures are private
        self.predicates = 0

    def text(self, node):
        word = node.word
        if word in LITERALS:
            return "".join(map(escape, node.data))
        if word in SHORTHANDS:
            return SHORTHANDS[word][1]
        if word == "RANGE":
            return f"[{_item(node)}]"
        if word in CLASSES:
            return self.class_(node)
        if word in ANCHORS:
            return ANCHORS[word]
        if word in ("EMPTY", "NEVER"):
            return "(?:)" if word == "EMPTY" else "(?!)"
        if word == "BACKREF":
            return "(?!)" if self.called else f"<{node.low}>"  # within a call the reference decides
        if word in UTF8_WORDS:
            return _utf8(node)
        if word in ("TAKE", "COUNTED"):
            return f"(?!)(?:{self.body(node)})"  # no regex says it: the reference decides
        if word == "BYTES":
            return f"(?s:.){{{node.low}}}"
        if word == "WHEN":
            self.predicates += 1
            return f"(?C{self.predicates - 1})"
        if word in INTEGERS:
            number = self.group()
            self.captured(node, number)
            return f"((?s:.){{{INTEGERS[word][0]}}})"
        if word == "CALL":
            return self.call(node)
        if word == "ALT":
            return "(?:" + "|".join(map(self.text, node.children)) + ")"
        if word in LOOPS:
            return self.loop(node)
        if word in ("BEHIND", "NOT_BEHIND"):
            return self.behind(node)
        if word == "CAPTURE":
            self.captured(node, self.group())
            return f"({self.body(node)})"
        if word == "ICASE":
            return self.icase_(node)
        opening = {"ATOMIC": "(?>", "AHEAD": "(?=", "NOT_AHEAD": "(?!"}
        return f"{opening[word]}{self.body(node)})" if word in opening else self.body(node)

    def body(self, node):
        return "".join(map(self.text, node.children))

    def group(self):
        self.groups += 1
        return self.groups

    def captured(self, node, number):
        if not self.called:
            self.captures[node.low] = number

    def call(self, node):
        outside, self.icase = self.icase, False
        self.called += 1
        text = f"(?>(?-i:{self.body(node)}))"
        self.called -= 1
        self.icase = outside
        return text

    def icase_(self, node):
        outside, self.icase = self.icase, True
        text = f"(?i:{self.body(node)})"
        self.icase = outside
        return text

    def loop(self, node):
        if not may_round_be_empty(node) or node.high is not None or node.low > 1:
            return f"(?:{self.body(node)})" + _quantifier(node)
        # PCRE2 lets any round be empty. Here only the first may: what is left of the subject is kept where the loop
        # and each round begin; a round ends further on (less is left) or where the loop began.
        loop, turn = self.group(), self.group()
        round_ = f"{REST}{self.body(node)}(?:(?!\\g{{{turn}}}\\z)|(?=\\g{{{loop}}}\\z))"
        rounds = f"(?:{round_})" + ("*" if node.low == 0 else "+")
        return f"(?:{REST}{rounds}{QUANTIFIER_END[node.mode]})"

    def behind(self, node):
        """As PCRE2 writes it where it takes that: one length, no loop. Else a look-ahead for each length, the shortest
        first, from that far back, which has to end here; (?| gives their captures the same numbers."""
        negative = node.word == "NOT_BEHIND"
        least, greatest = length_range(node.as_sequence())
        if least == greatest and not any(each.word in LOOPS for each in walk(node)):
            return f"(?<{'!' if negative else '='}{self.body(node)})"
        here = self.group()
        ahead = f"(?={self.body(node)}(?=\\g{{{here}}}\\z))"
        tries = "|".join(f"(?<={ahead}(?s:.){{{length}}})" if length else ahead for length in range(least, greatest + 1))
        return f"(?:{REST}{'(?!' if negative else '(?>'}(?|{tries})))"

    def class_(self, node):
        """Its items as they are where PCRE2 has such items; a class within, or any byte, as the set that it comes to."""
        items = [_item(item) for item in node.children]
        if None not in items:
            return ("[^" if node.word == "NOT_CLASS" else "[") + "".join(items) + "]"
        mask = byte_set(node, self.icase)
        if mask == ALL_BYTES:
            return SHORTHANDS["ANY_BYTE"][1]
        text = "[" + "".join(map(escape, bytes_of(mask))) + "]"
        return f"(?-i:{text})" if self.icase else text


def _utf8(node):
    sequences = [each for low, high in points_of(node) for each in byte_ranges(low, high)]
    return "(?-i:" + "|".join("".join(f"[\\x{a:02x}-\\x{b:02x}]" for a, b in each) for each in sequences) + ")"


def _quantifier(node):
    if node.word in ("STAR", "PLUS", "OPT"):
        bounds = {"STAR": "*", "PLUS": "+", "OPT": "?"}[node.word]
    elif node.word == "REPEAT":
        bounds = f"{{{node.low}}}"
    else:
        bounds = f"{{{node.low},{'' if node.high is None else node.high}}}"
    return bounds + QUANTIFIER_END[node.mode]


def _item(item):
    if item.word in LITERALS:
        return "".join(map(escape, item.data))
    if item.word == "RANGE":
        return f"{escape(item.data[0])}-{escape(item.data[1])}"
    return SHORTHANDS[item.word][2] if item.word in SHORTHANDS else None
