"""The patterns that compile.py generates: those that grow, and large ones that are lists. As text of C."""

import random
import re
import string

ALT_ARGUMENTS = 32  # RG_ALT takes no more
KEYWORDS = 80
# C's, longest first: of an alternative's parts the first one that fits is taken.
PUNCTUATORS = (
    "%:%: ... <<= >>= "
    ":: -> ++ -- << >> <= >= == != && || *= /= %= += -= &= ^= |= ## <: :> <% %> %: "
    "[ ] ( ) { } . & * + - ~ ! / % < > ^ | ? : ; = , #"
).split()


def nodes(count):
    """`count` words and literals, RG_SEQ not counted: blocks of ten, alike but for the capture's name."""
    blocks = [
        f'RG_SEQ(RG_CAPTURE(g{i}, RG_PLUS(RG_DIGIT)), RG_ALT("ab", "cd"), RG_STAR(RG_CLASS(RG_SPACE, ",;")))'
        for i in range(count // 10)
    ]
    return "RG_SEQ(" + ", ".join(blocks) + ")"


def nesting(depth):
    """`depth` words around each other."""
    layers = (
        "RG_OPT('a', {inner})",
        "RG_ALT('b', {inner})",
        "RG_PLUS('c', {inner})",
        "RG_CAPTURE(g{level}, 'd', {inner})",
    )
    pattern = "'x'"
    for level in range(depth):
        pattern = layers[level % len(layers)].format(inner=pattern, level=level)
    return pattern


def alternative(parts):
    """An RG_ALT of all parts, or of RG_ALTs of them where they are too many."""
    while len(parts) > ALT_ARGUMENTS:
        parts = [alternative(parts[i : i + ALT_ARGUMENTS]) for i in range(0, len(parts), ALT_ARGUMENTS)]
    return "RG_ALT(" + ", ".join(parts) + ")"


def random_words(count, shortest, longest):
    """Different words of small letters. The same ones in each run, and those of a lesser count come first."""
    source = random.Random(5)
    words = []
    while len(words) < count:
        length = source.randint(shortest, longest)
        word = "".join(source.choice(string.ascii_lowercase) for _ in range(length))
        if word not in words:
            words.append(word)
    return words


def short_words(count):
    return alternative([f'"{word}"' for word in random_words(count, 3, 7)])


def long_words(count):
    return alternative([f'"{word}"' for word in random_words(count, 15, 15)])


def captured_words(count):
    return alternative([f'RG_CAPTURE(word{i}, "{word}")' for i, word in enumerate(random_words(count, 3, 8))])


def classes_of_strings(count):
    """Loops over classes of three strings, a capital letter behind each."""
    loops = [f"RG_PLUS(RG_CLASS(\"abc{i}\", \"+-*/\", \"_.:\")), '{chr(ord('A') + i)}'" for i in range(count)]
    return "RG_SEQ(" + ", ".join(loops) + ")"


def lexer():
    """A token of a language like C: each keyword and each kind of token has its capture."""
    keywords = [
        f'RG_CAPTURE(keyword{i}, "{word}", RG_NOT_AHEAD(RG_WORD))'
        for i, word in enumerate(random_words(KEYWORDS, 2, 10))
    ]
    kinds = [
        r"RG_CAPTURE(name, RG_CLASS(RG_ALPHA, '_'), RG_STAR(RG_WORD))",
        r'RG_CAPTURE(hex, "0x", RG_PLUS(RG_XDIGIT), RG_STAR(RG_CLASS("uUlL")))',
        r"""RG_CAPTURE(real, RG_PLUS(RG_DIGIT), '.', RG_STAR(RG_DIGIT),
                RG_OPT(RG_CLASS("eE"), RG_OPT(RG_CLASS("+-")), RG_PLUS(RG_DIGIT)), RG_OPT(RG_CLASS("fFlL")))""",
        r'RG_SEQ("0b", RG_PLUS(RG_CLASS("01")))',
        r'RG_CAPTURE(integer, RG_PLUS(RG_DIGIT), RG_STAR(RG_CLASS("uUlL")))',
        r"""RG_CAPTURE(string, '"', RG_STAR(RG_ALT(RG_NOT_CLASS("\"\\"), RG_SEQ('\\', RG_ANY_BYTE))), '"')""",
        r'RG_CAPTURE(comment, "/*", RG_STAR_LAZY(RG_ANY_BYTE), "*/")',
        r"""RG_SEQ('\'', RG_ALT(RG_NOT_CLASS("'\\\n"), RG_SEQ('\\', RG_ANY_BYTE)), '\'')""",
        r'RG_CAPTURE(line_comment, "//", RG_STAR(RG_ANY))',
        "RG_CAPTURE(operator, " + alternative([f'"{text}"' for text in PUNCTUATORS]) + ")",
        "RG_PLUS(RG_SPACE)",
        r'"\\\n"',
    ]
    return alternative(keywords + kinds)


def count_words(pattern):
    """Words and literals in the text of a pattern."""
    return len(re.findall(r"""RG_\w+|"(?:[^"\\]|\\.)*"|'(?:[^'\\]|\\.)'""", pattern))


def literal_rules(count):
    """Rules of a lexer, three of four of them keywords, the others operators."""
    keywords = random_words(count, 2, 8)
    return ", ".join(
        f'RG_TOKEN(R{i}, "{PUNCTUATORS[i // 4] if i % 4 == 3 else keywords[i]}")' for i in range(count)
    )


def pattern_rules(count):
    """Rules of a lexer that are no literals: a word, a number with a fraction or without."""
    return ", ".join(
        f'RG_TOKEN(R{i}, "{word}", RG_PLUS(RG_DIGIT), RG_OPT(\'.\', RG_PLUS(RG_DIGIT)))'
        for i, word in enumerate(random_words(count, 3, 7))
    )
