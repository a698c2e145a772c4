"""A tree as the macros of the library."""

from zlib import crc32

from tree import INTEGERS, TAKES

PLAIN_PREDICATES = ("even",)


def c_string(data):
    """A C string literal: octal escapes, which end after three digits whatever follows."""
    plain = set(range(32, 127)) - set(b'"\\?%')
    return '"' + "".join(chr(b) if b in plain else f"\\{b:03o}" for b in data) + '"'


def c_char(value):
    plain = set(range(32, 127)) - set(b"'\\?")
    return f"'{chr(value)}'" if value in plain else f"'\\{value:03o}'"


def called_name(node):
    """A called pattern is named after what it is: equal ones are one matcher."""
    return f"Called_{crc32(repr(node.children).encode()):08x}"


def called_matchers(tree):
    """name: source of each matcher that the tree calls, those first that others call."""
    made = {}
    for child in tree.children:
        made.update(called_matchers(child))
    if tree.word == "CALL":
        name, body = called_name(tree), dsl(tree.as_sequence())
        made[name] = f"RG_MATCHER({name}, {body}, RG_POOL | RG_STEPS(STEP_BUDGET))\n"
    return made


def dsl(node):
    word = node.word
    if word == "CALL":
        return f"RG_CALL({called_name(node)})"
    if word == "POINT":
        return f"{node.low:#x}"
    if word == "UTF8_RANGE":
        return f"RG_UTF8_RANGE({node.low:#x}, {node.high:#x})"
    if word == "WHEN":
        # One of c/predicates.h, which takes a number or nothing.
        asks = node.data.decode()
        return f"RG_WHEN(when_{asks}{', ' + str(node.low) if asks not in PLAIN_PREDICATES else ''})"
    if word == "BYTES":
        return f"RG_BYTES({node.low})"
    if word in ("RAW_CHAR", "CHAR"):
        text = c_char(node.data[0])
        return text if word == "RAW_CHAR" else f"RG_CHAR({text})"
    if word in ("RAW_STRING", "LIT"):
        text = c_string(node.data)
        return text if word == "RAW_STRING" else f"RG_LIT({text})"
    if word == "RANGE":
        return f"RG_RANGE({c_char(node.data[0])}, {c_char(node.data[1])})"
    arguments = []
    if word in ("REPEAT", "AT_LEAST", "BETWEEN"):
        arguments.append(str(node.low))
    if word == "BETWEEN":
        arguments.append(str(node.high))
    if word in ("CAPTURE", "CAPTURE_AGAIN", "BACKREF", *TAKES, "COUNTED", *INTEGERS):
        arguments.append(f"g{node.low}")
    if word == "TAKE_LESS":
        arguments.append(str(node.high))
    arguments += map(dsl, node.children)
    return f"RG_{node.full_word}" + (f"({', '.join(arguments)})" if arguments else "")
