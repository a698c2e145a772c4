"""Random patterns. Every choice is a draw from a table below, so the tables are the distribution (README.md)."""

from dataclasses import replace

from tree import ANCHORS, INTEGERS, LOOKS, LOOPS, SHORTHANDS, TAKES, Node, byte_set, capture_labels, length_range, size
from tree import own, undefined_labels
from utf8 import points_of

# Few bytes each, so that patterns overlap, match and backtrack. The first ones are likelier than the later.
ALPHABETS = {
    b"ab": 20,
    b"abc": 25,
    b"ab ": 10,
    b"a_ -": 6,
    b"a\nb": 12,
    b"aA1.": 8,
    b"xyz019": 4,
    b"\0a": 6,
    b"a\x00\xff": 6,
    b"\x80\xfe\xff": 6,
    b"\n\r\t ": 4,
    b"az{}\\\"'?%": 3,
}
SIZES = {range(1, 4): 15, range(4, 9): 35, range(9, 17): 30, range(17, 29): 15, range(29, 41): 5}
COMPOSITES = {"SEQ": 26, "ALT": 20, "LOOP": 30, "CAPTURE": 14, "CAPTURE_AGAIN": 4, "ATOMIC": 5, "WIDE": 1, "WORDS": 3, "LOOK": 7, "ICASE": 4, "FENCE": 8,
              "FLAT": 6, "ECHO": 3, "CHUNKS": 4, "EMPTIES": 4, "LENGTHS": 2, "REFERS": 2}
BIAS = 12  # how much likelier --bias makes one of them
FENCES = b";#!~"  # in no alphabet: what comes before such a byte can end in one place only
LEAVES = {"LITERAL": 46, "ONE": 34, "ANCHOR": 11, "EMPTY": 6, "NEVER": 1.5, "LONG": 1.5, "BACKREF": 6}
ENDS_WITH_ECHO = 0.1
BEGINS_LINES = 0.08
OF_LINES = (b"a\nb", b"ab \n", b"\na=1")
# About half of the patterns have these words too.
MORE_OFTEN = 0.55
MORE_COMPOSITES = {"CALL": 8, "RECORD": 8, "COUNTED": 4}
MORE_LEAVES = {"UTF8": 22, "BYTES": 6, "WHEN": 9, "INTEGER": 6, "TAKE": 4, "TAKE_LESS": 2}
UTF8_KINDS = {"UTF8_ANY": 4, "UTF8_RANGE": 4, "UTF8_CLASS": 5, "UTF8_NOT_CLASS": 4}
PREDICATES = {b"even": 4, b"far": 3, b"near_end": 2, b"set": 3, b"odd_length": 3}
INTEGER_WORDS = {"U8": 5, "U16LE": 2, "U16BE": 2, "U24LE": 1, "U24BE": 1, "U32LE": 1, "U32BE": 1, "U64LE": 1, "U64BE": 1,
                 "DECIMAL": 3, "HEX": 3, "VARINT": 3}
# Code points that patterns and subjects share, both ends of each length among them.
POINTS = (0x61, 0x62, 0xA, 0x41, 0x7F, 0x80, 0xE9, 0xEA, 0x3B1, 0x7FF, 0x800, 0x20AC, 0xD7FF, 0xE000, 0xFFFF, 0x10000,
          0x1F600, 0x10FFFF)
LITERAL_STYLES = {"RAW_CHAR": 5, "RAW_STRING": 5, "CHAR": 1.5, "LIT": 2}
ONE_BYTE = {"RANGE": 6, "CLASS": 10, "NOT_CLASS": 5, "SHORTHAND": 6, "ANY": 5, "ANY_BYTE": 4}
CLASS_ITEMS = {"RAW_CHAR": 8, "RAW_STRING": 6, "CHAR": 1, "RANGE": 4, "SHORTHAND": 4, "CLASS": 1, "NOT_CLASS": 0.7}
LOOP_WORDS = {"STAR": 10, "PLUS": 10, "OPT": 7, "REPEAT": 5, "AT_LEAST": 5, "BETWEEN": 8}
LOOP_MODES = {"": 6, "_LAZY": 3, "_POSSESSIVE": 1.5}
ANCHOR_WORDS = {"BEGIN": 2, "END": 2, "LINE_BEGIN": 3, "LINE_END": 3, "WORD_BOUNDARY": 3, "NOT_WORD_BOUNDARY": 2}
LOOK_WORDS = {"AHEAD": 3, "NOT_AHEAD": 3, "BEHIND": 3, "NOT_BEHIND": 2}
LENGTHS = {1: 6, 2: 4, 3: 2, 4: 1, 0: 0.15}
MAX_CAPTURES = 12
MAX_BEHIND = 12  # bytes that a look-behind looks back
MAX_LOOP_NESTING = 4
MAX_COPIES = 400  # what bounded loops within each other multiply up to

assert set(LOOP_WORDS) == set(LOOPS) and set(ANCHOR_WORDS) == set(ANCHORS) and set(LOOK_WORDS) == set(LOOKS)


def draw(rng, table):
    return rng.choices(list(table), list(table.values()))[0]


class Generator:
    """One pattern from one random source; `alphabet` is what its literals and its subjects are made of."""

    def __init__(self, rng, bias):
        self.rng = rng
        self.composites = {kind: weight * (BIAS if kind in bias else 1) for kind, weight in COMPOSITES.items()}
        self.begins_lines = rng.random() < BEGINS_LINES
        self.alphabet = rng.choice(OF_LINES) if self.begins_lines else draw(rng, ALPHABETS)
        self.captures = 0
        self.integers = []
        self.calls = 0
        self.more = rng.random() < MORE_OFTEN

    def pattern(self):
        tree = self.node(self.rng.choice(draw(self.rng, SIZES)), 0, 1)
        if self.rng.random() < ENDS_WITH_ECHO:
            tree = Node("SEQ", (tree, self.echo(), *(self.parts(4, 1, 0, 1) if self.rng.random() < 0.3 else ())))
        if self.begins_lines:
            tree = Node("SEQ", (Node("LINE_BEGIN"), tree))
        return with_bounded_references(without_dead_references(tree))

    def node(self, budget, loops, copies):
        """A tree of about `budget` nodes inside `loops` loops, which make up to `copies` rounds together."""
        if budget <= 1:
            return self.leaf()
        kind = draw(self.rng, {**self.composites, **MORE_COMPOSITES} if self.more else self.composites)
        if kind in MORE_COMPOSITES:
            return self.more_composite(kind, budget, loops, copies)
        if kind == "LOOP" and loops < MAX_LOOP_NESTING:
            return self.loop(budget, loops, copies)
        if kind == "CAPTURE" and self.captures < MAX_CAPTURES:
            self.captures += 1
            label = self.captures
            return Node("CAPTURE", self.some(budget - 1, loops, copies), low=label)
        if kind == "CAPTURE_AGAIN":
            # Of one that is open or done mostly, else of one that may come.
            label = self.rng.randint(1, max(1, self.captures + (self.rng.random() < 0.4)))
            return Node(kind, self.some(budget - 1, loops, copies), low=label)
        if kind == "LOOK":
            return self.look(draw(self.rng, LOOK_WORDS), budget, loops, copies)
        if kind in ("ATOMIC", "ICASE"):
            return Node(kind, self.some(budget - 1, loops, copies))
        if kind == "FENCE":
            fence = Node("RAW_CHAR", data=bytes([self.rng.choice(FENCES)]))
            return Node("SEQ", (self.node(budget - 1, loops, copies), fence))
        if kind == "FLAT" and budget >= 4:
            return self.flat(min(budget, 12) // 2)
        if kind == "ECHO" and budget >= 4:
            return self.echo()
        if kind == "CHUNKS" and budget >= 4 and loops < MAX_LOOP_NESTING - 1:
            return self.chunks(loops, copies)
        if kind == "WIDE" and budget >= 5:
            word = self.rng.choice(["SEQ", "ALT"])
            return Node(word, tuple(self.node(1, loops, copies) for _ in range(self.rng.randint(5, 32))))
        if kind == "EMPTIES" and budget >= 3 and loops < MAX_LOOP_NESTING:
            return self.empties(budget, loops, copies)
        if kind == "LENGTHS" and budget >= 3:
            return self.lengths()
        if kind == "REFERS" and budget >= 4 and self.captures < MAX_CAPTURES:
            return self.refers(budget, loops, copies)
        if kind == "WORDS" and budget >= 3:
            return self.words(loops, copies)
        word = "ALT" if kind == "ALT" else "SEQ"
        return Node(word, self.parts(budget - 1, self.rng.choice([1, 2, 2, 2, 2, 2, 2, 3, 3, 3, 4, 5]), loops, copies))

    def empties(self, budget, loops, copies):
        """A loop that has needed rounds, over what may be empty in one way or another."""
        if self.more and self.captures < MAX_CAPTURES and self.rng.random() < 0.2:
            head = self.integer()
            return Node("SEQ", (head, self.empties_of("COUNTED", budget, loops, copies)))
        return self.empties_of(self.rng.choice(["REPEAT", "AT_LEAST", "BETWEEN"]), budget, loops, copies)

    def empties_of(self, word, budget, loops, copies):
        low, high = {"REPEAT": (2, 4), "AT_LEAST": (2, 3), "BETWEEN": (1, 3), "COUNTED": (0, 0)}[word]
        low = min(self.rng.randint(low, high), max(1, MAX_COPIES // copies))
        high = {"REPEAT": low, "AT_LEAST": None, "BETWEEN": low + self.rng.randint(0, 2), "COUNTED": None}[word]
        if word == "COUNTED":
            low = self.integers[-1]
        inside = copies * max(low, high or 1, 1)
        ways = [self.node(1, loops + 1, inside) for _ in range(self.rng.choice([1, 2, 2, 3]))]
        ways.insert(self.rng.randint(0, len(ways)), self.nothing(min(budget, 4), loops, inside))
        body = Node("ALT", tuple(ways))
        if self.rng.random() < 0.3 and self.captures < MAX_CAPTURES:
            self.captures += 1
            body = Node("CAPTURE", (body,), low=self.captures)
        parts = (body, self.repeated({"STAR": 1, "OPT": 2}, LOOP_MODES, self.literal(1))) if self.rng.random() < 0.2 else (body,)
        return Node(word, parts, low=low, high=high, mode=draw(self.rng, LOOP_MODES) if word in ("AT_LEAST", "BETWEEN") else "")

    def nothing(self, budget, loops, copies):
        """What consumes nothing, or need not."""
        kind = draw(self.rng, {"AHEAD": 5, "ANCHOR": 3, "EMPTY": 2, "OPT": 3, "BEHIND": 1})
        if kind == "AHEAD":
            return Node("AHEAD", self.some(budget - 1, loops, copies))
        if kind == "OPT":
            return self.repeated({"OPT": 2, "STAR": 1}, LOOP_MODES, self.literal(1))
        if kind == "BEHIND":
            return self.lengths()
        return Node(draw(self.rng, ANCHOR_WORDS)) if kind == "ANCHOR" else Node("EMPTY")

    def lengths(self):
        """A look-behind of several lengths, mostly with captures, which tell where the body has begun."""
        parts = []
        for _ in range(self.rng.choice([1, 2, 2])):
            low = self.rng.randint(0, 2)
            one = self.literal(1) if self.rng.random() < 0.6 else self.one_byte(draw(self.rng, ONE_BYTE))
            part = Node("BETWEEN", (one,), low=low, high=low + self.rng.randint(1, 3), mode=draw(self.rng, LOOP_MODES))
            if self.rng.random() < 0.25:
                part = Node("ALT", (self.literal(draw(self.rng, LENGTHS)), self.literal(draw(self.rng, LENGTHS))))
            if self.rng.random() < 0.6 and self.captures < MAX_CAPTURES:
                self.captures += 1
                part = Node("CAPTURE", (part,), low=self.captures)
            parts.append(part)
        return Node("BEHIND" if self.rng.random() < 0.85 else "NOT_BEHIND", tuple(parts))

    def refers(self, budget, loops, copies):
        """A capture of some length, and behind a few bytes a look-behind for what it holds."""
        self.captures += 1
        held = self.captures
        one = self.literal(1) if self.rng.random() < 0.6 else self.one_byte(draw(self.rng, ONE_BYTE))
        low = self.rng.randint(0, 2)
        part = Node("BETWEEN", (one,), low=low, high=low + self.rng.randint(0, 2), mode=draw(self.rng, LOOP_MODES))
        if self.rng.random() < 0.25:
            part = Node("ALT", (self.literal(draw(self.rng, LENGTHS)), part))
        again = Node("BACKREF", low=held, high=MAX_BEHIND)
        if self.rng.random() < 0.2:
            again = Node("BETWEEN", (again,), low=0, high=2, mode=draw(self.rng, LOOP_MODES))
        behind = [again]
        for _ in range(self.rng.choice([0, 0, 1, 2])):
            behind.insert(self.rng.randint(0, len(behind)), self.one_byte(draw(self.rng, ONE_BYTE)) if self.rng.random() < 0.5 else self.literal(1))
        look = Node("BEHIND" if self.rng.random() < 0.75 else "NOT_BEHIND", tuple(behind))
        parts = [Node("CAPTURE", (part,), low=held), *self.parts(min(budget - 3, 4), self.rng.choice([1, 1, 2]), loops, copies), look]
        if self.rng.random() < 0.15:
            parts.insert(0, parts.pop())
        return Node("SEQ", tuple(parts))

    def words(self, loops, copies):
        """An alternative of many literals, mostly nothing else: those are gathered into one node."""
        pure = self.rng.random() < 0.6
        return Node("ALT", tuple(self.literal(draw(self.rng, LENGTHS)) if pure or self.rng.random() < 0.85 else self.node(2, loops, copies)
                                 for _ in range(self.rng.randint(9, 32))))

    def flat(self, count):
        """Single bytes of one or two sets, some of them optional or repeated: what follows one could take its byte, too."""
        sets = [self.one_byte(draw(self.rng, ONE_BYTE)), self.literal(1)]
        made = []
        for _ in range(count):
            one = self.rng.choice(sets)
            word = self.rng.choice(["OPT", "OPT", "BETWEEN", "STAR", None])
            low, high = self.bounds(word, 4, 4) if word else (0, 0)
            made.append(Node(word, (one,), low=low, high=high) if word else one)
        return Node("SEQ", tuple(made))

    def chunks(self, loops, copies):
        """Rounds that begin with a run, mostly with gaps of other bytes behind it; at times rounds of such rounds."""
        ones = [Node("RAW_CHAR", data=bytes([byte])) for byte in self.rng.sample(self.alphabet, 2)]
        body = [self.echoing_run([ones[0], self.rng.choice([ones[0], Node("CLASS", (ones[0], self.one_byte("RANGE")))])])]
        for _ in range(draw(self.rng, {0: 2, 1: 8, 2: 2})):
            gap = ones[1] if self.rng.random() < 0.8 else self.node(2, loops + 2, copies)
            body.append(self.repeated({"STAR": 5, "OPT": 5, "PLUS": 1}, LOOP_MODES, gap))
        rounds = Node("SEQ", tuple(body)) if len(body) > 1 else body[0]
        for _ in range(draw(self.rng, {1: 4, 2: 1})):
            if self.rng.random() < 0.4 and self.captures < MAX_CAPTURES:
                self.captures += 1
                rounds = Node("CAPTURE", (rounds,), low=self.captures)
            rounds = self.repeated({"PLUS": 3, "STAR": 2}, {"": 8, "_LAZY": 1, "_POSSESSIVE": 1}, rounds)
        return Node("SEQ", (rounds, self.rng.choice([*ones, self.literal(2)])))

    def repeated(self, words, modes, part):
        word = draw(self.rng, words)
        low, high = self.bounds(word, 1, 1)
        return Node(word, (part,), low=low, high=high, mode=draw(self.rng, modes))

    def echo(self):
        """A run, a byte that it could take, too, and a run again, mostly over the same set: where one ends, two bytes tell."""
        byte = Node("RAW_CHAR", data=bytes([self.byte()]))
        ones = [byte, Node("CLASS", (self.one_byte("RANGE"), byte))]
        parts = [self.echoing_run(ones), self.rng.choice(ones), self.echoing_run(ones)]
        return Node("SEQ", tuple(parts) if self.rng.random() < 0.7 else (parts[0], Node("SEQ", tuple(parts[1:]))))

    def echoing_run(self, ones):
        low = draw(self.rng, {1: 12, 0: 1, 2: 1})
        mode = draw(self.rng, {"": 12, "_LAZY": 2, "_POSSESSIVE": 1})
        run = Node("AT_LEAST", (ones[self.rng.random() < 0.9],), low=low, high=None, mode=mode)
        kind = draw(self.rng, {"": 6, "CAPTURE": 3, "ATOMIC": 1})
        if kind == "CAPTURE" and self.captures < MAX_CAPTURES:
            self.captures += 1
            return Node("CAPTURE", (run,), low=self.captures)
        return Node("ATOMIC", (run,)) if kind == "ATOMIC" else run

    def more_composite(self, kind, budget, loops, copies):
        if kind == "CALL" and self.calls < 2:
            return self.call(min(budget - 1, 8))
        if kind == "COUNTED" and self.integers:
            label = self.rng.choice(self.integers)
            return Node("COUNTED", self.some(budget - 1, loops + 1, copies), low=label)
        if kind == "RECORD" and self.captures < MAX_CAPTURES:
            head = self.integer()
            if self.rng.random() < 0.5:
                return Node("SEQ", (head, self.take(self.rng.choice(["TAKE", "TAKE", "TAKE_LESS"]), head.low)))
            return Node("SEQ", (head, Node("COUNTED", self.some(budget - 1, loops + 1, copies), low=head.low)))
        return Node("SEQ", self.parts(budget - 1, 2, loops, copies))

    def call(self, budget):
        """Another pattern, with captures of its own; its predicates would see its captures, so it has none."""
        outside = self.captures, self.integers
        self.captures, self.integers, self.calls = 0, [], self.calls + 1
        body = self.node(max(1, budget), 0, 1)
        (self.captures, self.integers), self.calls = outside, self.calls - 1
        return Node("CALL", (body,))

    def integer(self):
        self.captures += 1
        self.integers = [*self.integers, self.captures]
        return Node(draw(self.rng, INTEGER_WORDS), low=self.captures)

    def take(self, word, label):
        return Node(word, low=label, high=self.rng.choice([0, 1, 1, 2, 3]) if word == "TAKE_LESS" else 0)

    def utf8(self):
        word = draw(self.rng, UTF8_KINDS)
        if word == "UTF8_RANGE":
            return self.point_range()
        if word == "UTF8_ANY":
            return Node(word)
        made = Node(word, tuple(self.point_item(0) for _ in range(self.rng.choice([1, 1, 2, 3]))))
        return made if points_of(made) else Node("UTF8_ANY")

    def point_range(self):
        low, high = sorted(self.rng.choices(POINTS, k=2))
        return Node("UTF8_RANGE", low=low, high=high)

    def point_item(self, depth):
        lot = self.rng.random()
        if lot < 0.1 and depth == 0:
            return Node("UTF8_CLASS", (self.point_item(1), self.point_item(1)))
        point = self.rng.choice(POINTS)
        return self.point_range() if lot < 0.45 else Node("POINT", low=point, high=point)

    def more_leaf(self, kind):
        if kind == "UTF8":
            return self.utf8()
        if kind == "BYTES":
            size_ = self.rng.choice([0, 1, 1, 2, 2, 3, 4])
            return Node(kind, low=size_, high=size_)
        if kind == "INTEGER" and self.captures < MAX_CAPTURES:
            return self.integer()
        if kind in TAKES and self.integers:
            return self.take(kind, self.rng.choice(self.integers))
        if kind == "WHEN" and self.calls == 0:
            asks = draw(self.rng, PREDICATES)
            number = self.rng.randint(1, max(1, self.captures)) if asks in (b"set", b"odd_length") else self.rng.randint(0, 6)
            return Node(kind, data=asks, low=0 if asks == b"even" else number)
        return self.literal(1)

    def some(self, budget, loops, copies):
        """The arguments of a word that takes a sequence: mostly one."""
        return self.parts(budget, self.rng.choice([1, 1, 1, 2, 3]), loops, copies)

    def parts(self, budget, count, loops, copies):
        count = max(1, min(count, budget))
        cuts = sorted(self.rng.sample(range(1, budget), count - 1)) if count > 1 else []
        shares = [end - start for start, end in zip([0, *cuts], [*cuts, max(budget, 1)])]
        return tuple(self.node(share, loops, copies) for share in shares)

    def loop(self, budget, loops, copies):
        word = draw(self.rng, LOOP_WORDS)
        low, high = self.bounds(word, max(1, MAX_COPIES // copies), budget)
        mode = draw(self.rng, LOOP_MODES) if word != "REPEAT" else ""
        inside = copies * max(low, high or 1, 1)
        return Node(word, self.some(budget - 1, loops + 1, inside), low=low, high=high, mode=mode)

    def look(self, word, budget, loops, copies):
        if word in ("AHEAD", "NOT_AHEAD"):
            return Node(word, self.some(budget - 1, loops, copies))
        captures, integers = self.captures, self.integers
        made = Node(word, self.some(min(budget - 1, 6), loops, copies))
        if captures > 0 and self.rng.random() < 0.3:
            made = made.with_children([*made.children, Node("BACKREF", low=self.rng.randint(1, captures))])
        made = _with_lengths(made, lambda reference: replace(reference, high=1))
        _, greatest = length_range(made.as_sequence())
        if greatest is None or greatest > MAX_BEHIND:
            self.captures, self.integers = captures, integers
            made = Node(word, (self.literal(draw(self.rng, LENGTHS)),))
        return made

    def bounds(self, word, room, budget):
        if word in ("STAR", "PLUS", "OPT"):
            return {"STAR": (0, None), "PLUS": (1, None), "OPT": (0, 1)}[word]
        big = budget <= 3 and self.rng.random() < 0.1
        low = min(room, self.rng.randint(5, 70) if big else self.rng.choice([0, 1, 1, 2, 2, 2, 3, 3, 4]))
        if word == "REPEAT":
            return low, low
        if word == "AT_LEAST":
            return low, None
        return low, min(max(low, room), low + (self.rng.randint(0, 200) if big else self.rng.choice([0, 1, 1, 2, 3])))

    # ---- leaves ----

    def leaf(self):
        kind = draw(self.rng, {**LEAVES, **MORE_LEAVES} if self.more else LEAVES)
        if kind in MORE_LEAVES:
            return self.more_leaf(kind)
        if kind == "LITERAL":
            return self.literal(draw(self.rng, LENGTHS))
        if kind == "LONG":
            return self.literal(self.rng.randint(8, 40))
        if kind == "ONE":
            return self.one_byte(draw(self.rng, ONE_BYTE))
        if kind == "ANCHOR":
            return Node(draw(self.rng, ANCHOR_WORDS))
        if kind == "BACKREF":
            # To one that is open or done mostly, else to one that may come.
            return Node(kind, low=self.rng.randint(1, max(1, self.captures + (self.rng.random() < 0.1))))
        return Node(kind)

    def byte(self):
        return self.rng.choice(self.alphabet)

    def literal(self, length):
        word = draw(self.rng, LITERAL_STYLES)
        if word in ("RAW_CHAR", "CHAR") and length != 1:
            word = "RAW_STRING" if word == "RAW_CHAR" else "LIT"
        return Node(word, data=bytes(self.byte() for _ in range(length)))

    def one_byte(self, word, depth=0):
        if word == "RANGE":
            near = [self.byte(), self.byte()]
            if self.rng.random() < 0.3:
                near[1] = min(255, near[0] + self.rng.randint(0, 40))
            if self.rng.random() < 0.05:
                near = [self.rng.randrange(256), self.rng.randrange(256)]
            return Node("RANGE", data=bytes(sorted(near)))
        if word == "SHORTHAND":
            return Node(self.rng.choice(list(SHORTHANDS)))
        if word in ("CLASS", "NOT_CLASS"):
            items = self.rng.choice([1, 1, 2, 2, 3, 4]) if depth == 0 else self.rng.choice([1, 2])
            made = Node(word, tuple(self.item(depth + 1) for _ in range(items)))
            # A class that no byte is left in does not compile; the other word has all of them.
            return made if byte_set(made) and byte_set(made, icase=True) else replace(made, word="CLASS")
        return Node(word)

    def item(self, depth):
        kind = draw(self.rng, CLASS_ITEMS)
        if kind in ("CLASS", "NOT_CLASS") and depth > 2:
            kind = "RAW_CHAR"
        if kind in ("RAW_CHAR", "CHAR"):
            return Node(kind, data=bytes([self.byte()]))
        if kind == "RAW_STRING":
            return Node(kind, data=bytes(self.byte() for _ in range(self.rng.randint(1, 4))))
        return self.one_byte(kind, depth)


def without_dead_references(tree):
    """References to captures that never came are empty instead; what would have been captured again is not captured."""
    dead = {id(node) for node in undefined_labels(tree)}

    def without(node):
        if id(node) in dead and node.word != "CAPTURE_AGAIN":
            return Node("EMPTY")
        made = node.with_children(map(without, node.children))
        return made.as_sequence() if id(node) in dead else made

    return without(tree)


def _with_lengths(tree, tell):
    """The tree, what tell says in place of each reference in it."""
    if tree.word == "BACKREF":
        return tell(tree)
    return tree if tree.word == "CALL" else tree.with_children(_with_lengths(child, tell) for child in tree.children)


def with_bounded_references(tree):
    """References in look-behinds, which are those with a length, are told how long their capture is at most. They are empty instead where
    that has no bound, as where the capture holds such a reference, or where a pattern captures again."""
    endless = _with_lengths(tree, lambda reference: replace(reference, high=None))
    longest = {each.low: length_range(each)[1] for each in own(endless) if each.word in ("CAPTURE", *INTEGERS)}
    if any(each.word == "CAPTURE_AGAIN" for each in own(tree)):
        longest = {}

    def tell(reference):
        if reference.high is None:
            return reference
        length = longest.get(reference.low)
        return Node("EMPTY") if length is None or length > MAX_BEHIND else replace(reference, high=length)

    def called(node):
        if node.word == "CALL":
            return node.with_children(map(with_bounded_references, node.children))
        return node.with_children(map(called, node.children))

    return called(_with_lengths(tree, tell))


def random_pattern(rng, bias=()):
    """A tree and its alphabet."""
    generator = Generator(rng, bias)
    tree = generator.pattern()
    assert len(capture_labels(tree)) <= MAX_CAPTURES and size(tree) <= 40 + 32 * 8
    return tree, generator.alphabet
