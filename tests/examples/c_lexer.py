"""Compares what c_lexer prints of files with clang -cc1 -dump-raw-tokens: c_lexer.py CLANG C_LEXER FILE...

Places, kinds and texts must be the same, token by token. clang tells of every byte of a file to which token it belongs: a token's text
is what stands from its place to the next one's. Left out is what clang calls unknown and is white space.
"""

import re
import subprocess
import sys


def place_in(starts, line, column):
    return starts[line - 1] + column - 1


def by_clang(clang, path, data):
    dump = subprocess.run([clang, "-cc1", "-std=c11", "-dump-raw-tokens", path], capture_output=True, check=True).stderr
    starts = [0] + [found.end() for found in re.finditer(rb"\n", data)]
    pieces = re.split(rb"Loc=<" + re.escape(path.encode()) + rb":(\d+):(\d+)>\n", dump)
    tokens = [(pieces[i].split(b" ", 1)[0].decode(), int(pieces[i + 1]), int(pieces[i + 2])) for i in range(0, len(pieces) - 1, 3)]
    places = [place_in(starts, line, column) for _, line, column in tokens] + [len(data)]
    for i, (kind, line, column) in enumerate(tokens):
        text = data[places[i]:places[i + 1]]
        while text.startswith(b"\\\n"):  # a splice before a token is part of it there
            line, column, text = line + 1, 1, text[2:]
        if not (kind == "eof" or kind == "unknown" and not re.sub(rb"\\\n", b"", text).strip(b" \t\n\v\f\r")):
            yield line, column, kind, text


def by_c_lexer(program, path):
    escapes = {b"n": b"\n", b"t": b"\t", b"\\": b"\\"}
    out = subprocess.run([program, path], capture_output=True, check=True).stdout
    for row in out.split(b"\n")[:-1]:
        place, kind, text = row.split(b"\t")
        line, column = place.split(b":")
        kind = "raw_identifier" if kind == b"keyword" else kind.decode()
        yield int(line), int(column), kind, re.sub(rb"\\(.)", lambda found: escapes[found[1]], text)


def main():
    clang, program, *paths = sys.argv[1:]
    tokens, wrong = 0, 0
    for path in paths:
        with open(path, "rb") as file:
            data = file.read()
        theirs, ours = list(by_clang(clang, path, data)), list(by_c_lexer(program, path))
        tokens += len(theirs)
        if theirs != ours:
            wrong += 1
            i = next((i for i, (a, b) in enumerate(zip(theirs, ours)) if a != b), min(len(theirs), len(ours)))
            print(f"{path}: clang has {theirs[i:i + 2]}, c_lexer {ours[i:i + 2]}")
    print(f"{tokens} tokens of {len(paths)} files, {wrong} files differ")
    return wrong > 0


if __name__ == "__main__":
    sys.exit(main())
