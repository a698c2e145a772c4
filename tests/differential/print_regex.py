"""A tree as a PCRE2 regex of bytes. Printable ASCII: every other byte is an escape."""

import re
from dataclasses import dataclass
from functools import lru_cache

from tree import ALL_BYTES, ANCHORS, CLASSES, INTEGERS, LITERALS, LOOPS, SHORTHANDS, UTF8_WORDS
from tree import TAKES, again_labels, byte_set, bytes_of, capture_labels, length_range, may_round_be_empty, own, walk
from utf8 import byte_ranges, points_of

REST = "(?=((?s:.)*+))"  # captures what is left of the subject
MOST_COPIES = 16  # MAX_COPIES of c/case.h
MOST_CALLOUTS = 255
LONGEST = 40000
LARGEST_NUMBER = 8  # that a regex with RG_TAKE or RG_COUNTED knows of
QUANTIFIER_END = {"": "", "_LAZY": "?", "_POSSESSIVE": "+"}


def escape(value):
    return chr(value) if chr(value).isascii() and chr(value).isalnum() else f"\\x{value:02x}"


@dataclass(frozen=True)
class Printed:
    text: str
    groups: tuple  # for each capture of the tree in turn the numbers of its groups: the last that took part counts
    callouts: tuple  # what each asks, as an initialiser of a predicate
    says_it: bool  # the same as the tree: else the reference decides alone


def regex(node):
    return printed(node).text


@lru_cache(maxsize=64)
def printed(tree):
    printer = Printer(tree)
    text = printer.text(tree)
    # A reference may stand before its capture, whose numbers are known only now.
    text = re.sub(r"<(\d+)>", lambda label: _last_of(printer.captures[int(label[1])]), text)
    captures = [printer.captures[label] for label in capture_labels(tree)]
    most = max(map(len, captures), default=0)
    fits = len(text) <= LONGEST and most <= MOST_COPIES and len(printer.callouts) <= MOST_CALLOUTS
    if not fits:
        return Printed("(?!)", tuple((0,) for _ in captures), ("{.kind = ASK_EVEN}",), False)
    return Printed(text, tuple(map(tuple, captures)), tuple(printer.callouts), printer.says_it)


def _last_of(groups):
    """A reference to the last of the groups that took part."""
    text = f"\\g{{{groups[0]}}}"
    for group in groups[1:]:
        text = f"(?({group})\\g{{{group}}}|{text})"
    return text


class Printer:
    def __init__(self, tree):
        self.tree = tree
        self.groups = 0
        self.captures = {}  # label: numbers of its groups
        self.again = again_labels(tree)
        self.open = []  # labels of the captures around
        self.icase = False
        self.called = 0  # depth of calls, whose captures are private
        self.loops = 0  # depth of loops
        self.callouts = []
        self.says_it = True

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
            return self.gives_up() if self.called else f"<{node.low}>"  # a call begins without captures
        if word in UTF8_WORDS:
            return _utf8(node)
        if word in (*TAKES, "COUNTED"):
            return self.as_many(node)
        if word == "BYTES":
            return f"(?s:.){{{node.low}}}"
        if word == "WHEN":
            return self.asks(f"{{.kind = ASK_{node.data.decode().upper()}, .number = {node.low}}}")
        if word in INTEGERS:
            return self.integer(node)
        if word == "CALL":
            return self.call(node)
        if word == "ALT":
            return "(?:" + "|".join(map(self.text, node.children)) + ")"
        if word in LOOPS:
            return self.loop(node)
        if word in ("BEHIND", "NOT_BEHIND"):
            return self.behind(node)
        if word in ("CAPTURE", "CAPTURE_AGAIN"):
            return self.capture(node)
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
            self.captures.setdefault(node.low, []).append(number)

    def capture(self, node):
        """Of several groups of one capture the last one in the regex is taken for the last one that took part."""
        self.captured(node, self.group())
        if not self.called and node.low in self.again and (self.loops > 0 or node.low in self.open):
            self.says_it = False
        self.open.append(node.low)
        text = self.body(node)
        self.open.pop()
        return f"({text})"

    def asks(self, predicate):
        if predicate not in self.callouts:
            self.callouts.append(predicate)
        return f"(?C{self.callouts.index(predicate)})"

    def gives_up(self):
        self.says_it = False
        return "(?!)"

    def integer(self, node):
        """One in digits takes all that there are; a callout asks whether 64 bits hold it."""
        self.captured(node, self.group())
        notation = INTEGERS[node.word][0]
        if notation <= 8:
            return f"((?s:.){{{notation}}})"
        if self.called:
            self.says_it = False
        digits = {10: "[0-9]++", 16: "[0-9A-Fa-f]++", 128: r"[\x80-\xff]{0,9}+[\x00-\x7f]"}[notation]
        return f"({digits})" + ("" if self.called else self.asks(f"{{ASK_FITS, {self.about(node.word, node.low)}, 0}}"))

    def as_many(self, node):
        """One way for each number that the integer may be; a number that is too large is no answer. (?| gives captures the same numbers."""
        if self.called:
            return f"{self.gives_up()}(?:{self.body(node)})"
        self.loops += 1
        part = f"(?:{self.body(node)})" if node.word == "COUNTED" else "(?s:.)"
        self.loops -= 1
        word = next(each.word for each in own(self.tree) if each.word in INTEGERS and each.low == node.low)
        about, less = self.about(word, node.low), node.high if node.word == "TAKE_LESS" else 0
        ways = [self.asks(f"{{ASK_IS, {about}, {n}}}") + (f"{part}{{{n - less}}}" if n > less else "")
                for n in range(less, LARGEST_NUMBER + 1)]
        above = self.asks(f"{{ASK_IS_ABOVE, {about}, {LARGEST_NUMBER}}}")
        return f"(?|{'|'.join([*ways, above])})"

    def about(self, word, label):
        notation, order = INTEGERS[word]
        return f"{capture_labels(self.tree).index(label) + 1}, {notation}, {int(order == 'big')}"

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
        if not may_round_be_empty(node) or node.low == node.high or node.high in (0, 1):
            return f"(?:{self.rounds(node)})" + _quantifier(node)  # PCRE2 means the same
        # What must be is what PCRE2 makes of it; the last of it and what may be more is another copy of the body, or several.
        captures = any(each.word in ("CAPTURE", "CAPTURE_AGAIN") or each.word in INTEGERS for each in own(node))
        copies = (node.low > 1) + (1 if node.high is None else (node.low > 0) + node.high - node.low)
        if copies > MOST_COPIES or (copies > 1 and captures and self.loops > 0 and not self.called):
            return f"{self.gives_up()}(?:{self.rounds(node)})"  # within a loop nobody knows which copy was the last
        needed = f"(?:{self.rounds(node)}){{{node.low - 1}}}" if node.low > 1 else ""
        lazy = "?" if node.mode == "_LAZY" else ""
        rest = self.endless(node, lazy) if node.high is None else self.up_to(node, lazy)
        return f"(?{'>' if node.mode == '_POSSESSIVE' else ':'}{needed}{rest})"

    def rounds(self, node):
        self.loops += node.high not in (0, 1)
        text = self.body(node)
        self.loops -= node.high not in (0, 1)
        return text

    def endless(self, node, lazy):
        """PCRE2 lets any round be empty. Here only the first may: what is left of the subject is kept where the loop
        and each round begin; a round ends further on (less is left) or where the loop began."""
        loop, turn = self.group(), self.group()
        round_ = f"{REST}{self.rounds(node)}(?:(?!\\g{{{turn}}}\\z)|(?=\\g{{{loop}}}\\z))"
        return f"{REST}(?:{round_})" + ("*" if node.low == 0 else "+") + lazy

    def up_to(self, node, lazy):
        """Each round within the one before, behind it if that was not empty; the first one has to be if any does."""
        text, ends = "", ""
        for done in range(max(node.low - 1, 0), node.high):
            turn = self.group()
            opening, closing = ("", "") if done < node.low else ("(?:", ")?" + lazy)
            text += f"{opening}{REST}{self.body(node)}"
            if done + 1 < node.high:
                text += f"(?:(?=\\g{{{turn}}}\\z)|(?!\\g{{{turn}}}\\z)"
                closing = ")" + closing
            ends = closing + ends
        return text + ends

    def behind(self, node):
        """As PCRE2 writes it where it takes that: one length, no loop. Else a look-ahead for each length, the longest
        first, from that far back, which has to end here; (?| gives their captures the same numbers."""
        negative = node.word == "NOT_BEHIND"
        least, greatest = length_range(node.as_sequence())
        if least == greatest and not any(each.word in (*LOOPS, "BACKREF") for each in walk(node)):
            return f"(?<{'!' if negative else '='}{self.body(node)})"
        here = self.group()
        ahead = f"(?={self.body(node)}(?=\\g{{{here}}}\\z))"
        tries = "|".join(f"(?<={ahead}(?s:.){{{length}}})" if length else ahead for length in range(greatest, least - 1, -1))
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
