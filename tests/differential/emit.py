"""A batch of cases as a C file: the tables that c/case.h describes."""

from print_dsl import c_string, called_matchers, dsl
from print_regex import printed
from tree import ANCHORS, BODIES, INTEGERS, LITERALS, LOOPS, SETS, TAKES, UTF8_WORDS, own
from tree import byte_set, capture_labels, length_range
from utf8 import points_of

CASE_MARK = "/* ---- pattern "  # how the lines of each case begin
LONGEST_STRING = 4095
LOOP_MODE = {"": "GREEDY", "_LAZY": "LAZY", "_POSSESSIVE": "POSSESSIVE"}


def batch_source(cases):
    with_core = any(case.matchers for case in cases)
    parts = ['#include "engine.h"\n' if with_core else '#include "case.h"\n']
    if any(surface == "EXPLAIN" for case in cases for surface, _ in case.matchers):
        parts.append("#include <regengo/explain.h>\n")
    defined = set()
    parts += [_case_source(index, case, defined) for index, case in enumerate(cases)]
    rows = "".join(_case_row(index, case) for index, case in enumerate(cases))
    parts.append(f"const test_case all_cases[] = {{\n{rows}}};\nconst size_t all_cases_count = {len(cases)};\n")
    return "\n".join(parts)


def _case_source(i, case, defined):
    text = f"{CASE_MARK}{case.number} ---- */\n"
    if case.matchers:
        for name, matcher in called_matchers(case.tree).items():
            if name not in defined:
                defined.add(name)
                text += matcher
    text += f"#define P{i} {dsl(case.tree)}\n"
    for m, (surface, options) in enumerate(case.matchers):
        text += _engine_source(f"M{i}_{m}", f"P{i}", surface, options)
        text += _field_asserts(f"M{i}_{m}", capture_labels(case.tree))
    text += f"static const node t{i}[] = {{\n" + "".join(Table(f"t{i}", case.tree).rows) + "};\n"
    regex = printed(case.tree)
    text += f"static const predicate w{i}[] = {{{', '.join(regex.callouts) or '{.kind = ASK_EVEN}'}}};\n"
    text += f"static const char r{i}[] = {_characters(regex.text)};\n"
    groups = ", ".join(f"{{{', '.join(map(str, copies))}}}" for copies in [[0], *regex.groups])
    text += f"static const uint32_t g{i}[][MAX_COPIES] = {{{groups}}};\n"
    text += f"static const subject s{i}[] = {{\n" + "".join(map(subject_row, case.subjects)) + "};\n"
    if case.matchers:
        engines = ", ".join(f"&M{i}_{m}_engine" for m in range(len(case.matchers)))
        text += f"static const engine *const e{i}[] = {{{engines}}};\n"
    return text


def _engine_source(name, pattern, kind, options):
    matcher = f"RG_MATCHER({name}, {pattern}{', ' if options else ''}{options})\n"
    budget, pool = int("STEPS" in options), int("POOL" in options)
    return f'{matcher}ENGINE_{kind}({name}, "{options or "no options"}", {budget}, {pool})\n'


def _field_asserts(name, labels):
    """The named spans lie over group[] in the order in which the captures open."""
    return "".join(
        f'_Static_assert(offsetof({name}_result, g{label}) == {g} * sizeof(rg_span), "g{label} is group {g}");\n'
        for g, label in enumerate(labels, 1)
    )


def _case_row(i, case):
    regex = printed(case.tree)
    engines = len(case.matchers)
    return (
        f"    {{.tree = t{i}, .regex = r{i}, .regex_length = {len(regex.text)},\n"
        f"     .regex_groups = g{i}, .predicates = w{i}, .calls = {int(bool(called_matchers(case.tree)))},\n"
        f"     .pcre2_decides = {int(regex.says_it)}, .groups = {len(capture_labels(case.tree)) + 1},\n"
        f"     .subjects = s{i}, .subject_count = {len(case.subjects)},\n"
        f"     .engines = {f'e{i}' if engines else 'NULL'}, .engine_count = {engines}}},\n"
    )


def _characters(text):
    """An initialiser of an array of char: C11 promises string literals of 4095 bytes only, and compilers warn beyond."""
    data = text.encode()
    return c_string(data) if len(data) <= LONGEST_STRING else "{" + ", ".join(map(str, data)) + "}"


def subject_row(s):
    return f"    {{{c_string(s.data)}, {len(s.data)}, {s.start}, {s.capacity}, {s.room}, {s.shift}}},\n"


class Table:
    """The nodes of a tree as rows of an array, the root first."""

    def __init__(self, name, tree):
        self.name = name
        self.rows = []
        self.icase = False
        self.enter(tree)
        self.add(tree)

    def enter(self, tree):
        """The labels of a pattern, or of one that is called, are its own."""
        self.numbers = {label: number for number, label in enumerate(capture_labels(tree), 1)}
        self.integers = {each.low: each.word for each in own(tree) if each.word in INTEGERS}

    def add(self, node, sibling=None):
        """Its row's index; `sibling` is the index of the row after it in its parent."""
        index = len(self.rows)
        self.rows.append("")
        outside, self.icase = self.icase, (self.icase or node.word == "ICASE") and node.word != "CALL"
        scope = self.numbers, self.integers
        fields = self.fields(node)
        if node.word == "CALL":
            self.enter(node.as_sequence())
        children = node.children if byte_set(node) is None and node.word not in SETS else ()
        if len(children) > 1 and node.word in BODIES:
            fields["child"] = self.add(node.as_sequence())
        elif children:
            fields["child"] = self.add_children(children)
        self.icase = outside
        self.numbers, self.integers = scope
        self.rows[index] = self.row({**fields, "sibling": sibling})
        return index

    def add_children(self, children):
        """The first one's index. The last one goes first, so that each knows the one after it."""
        after = None
        for child in reversed(children):
            after = self.add(child, after)
        return after

    def row(self, fields):
        links = {key: f"&{self.name}[{fields[key]}]" for key in ("child", "sibling") if fields.get(key) is not None}
        rest = {key: value for key, value in fields.items() if key not in ("child", "sibling")}
        return "    {" + ", ".join(f".{key} = {value}" for key, value in {**rest, **links}.items()) + "},\n"

    def fields(self, node):
        word, mask = node.word, byte_set(node, self.icase)
        if word in LITERALS and (mask is None or not self.icase):
            text = f"(const unsigned char *){c_string(node.data)}"
            return {"kind": "NODE_BYTES", "bytes": text, "high": len(node.data), "icase": int(self.icase)}
        if mask is not None:
            words = ", ".join(f"UINT64_C({mask >> 64 * i & (1 << 64) - 1:#x})" for i in range(4))
            return {"kind": "NODE_SET", "set": f"{{{words}}}"}
        if word in ANCHORS:
            return {"kind": "NODE_ANCHOR", "low": f"AT_{word}"}
        if word in LOOPS:
            high = "UNLIMITED" if node.high is None else node.high
            return {"kind": "NODE_LOOP", "low": node.low, "high": high, "mode": LOOP_MODE[node.mode]}
        if word in ("CAPTURE", "CAPTURE_AGAIN", "BACKREF"):
            kind = "NODE_BACKREF" if word == "BACKREF" else "NODE_CAPTURE"
            return {"kind": kind, "low": self.numbers[node.low], "icase": int(self.icase)}
        if word in UTF8_WORDS:
            ranges = points_of(node)
            points = ", ".join(f"{low:#x}, {high:#x}" for low, high in ranges)
            return {"kind": "NODE_UTF8", "points": f"(const uint32_t[]){{{points}}}", "high": len(ranges)}
        if word == "BYTES":
            return {"kind": "NODE_ANY_BYTES", "high": node.low}
        if word == "WHEN":
            return {"kind": "NODE_WHEN", "low": f"ASK_{node.data.decode().upper()}", "high": node.low}
        if word in INTEGERS:
            notation, order = INTEGERS[word]
            return {"kind": "NODE_INTEGER", "low": self.numbers[node.low], "notation": notation, "big": int(order == "big")}
        if word in (*TAKES, "COUNTED"):
            notation, order = INTEGERS[self.integers[node.low]]
            fields = {"low": self.numbers[node.low], "notation": notation, "big": int(order == "big")}
            return {"kind": "NODE_COUNTED", **fields} if word == "COUNTED" else {"kind": "NODE_TAKE", **fields, "high": node.high}
        if word in ("BEHIND", "NOT_BEHIND"):
            low, high = length_range(node.as_sequence())
            return {"kind": f"NODE_{word}", "low": low, "high": high}
        return {"kind": "NODE_SEQ" if word == "ICASE" else f"NODE_{word}"}
