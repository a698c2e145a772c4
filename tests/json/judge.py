"""judge.py VALIDATOR FOLDER: gives every document of the lists beside this file to the validator, as a file in FOLDER and on
standard input, and to Python's json module, and compares each verdict with the list's."""
import json
import os
import re
import subprocess
import sys

SAYS = {"valid": "valid", "invalid": "invalid", "deep": "patterns nested too deep"}
CODE = {"valid": 0, "invalid": 1, "deep": 2}
PYTHON_DEPTH = 900  # brackets that Python may be given: it recurses, too

ESCAPE = re.compile(rb"\\(?:x([0-9a-f]{2})|\*(\d+)\(([^)]*)\)|([nrt\\]))|([^\\])", re.S)


def unescape(text):
    """The bytes that a line of a list stands for."""
    out, at = bytearray(), 0
    while at < len(text):
        m = ESCAPE.match(text, at)
        if not m:
            sys.exit("no escape: %r" % text[at:])
        if m[1]:
            out.append(int(m[1], 16))
        elif m[2]:
            out += unescape(m[3]) * int(m[2])
        elif m[4]:
            out += {b"n": b"\n", b"r": b"\r", b"t": b"\t", b"\\": b"\\"}[m[4]]
        else:
            out += m[5]
        at = m.end()
    return bytes(out)


def no_constant(name):
    raise ValueError("%s is Python's, not JSON's" % name)


def by_python(data):
    """Strict: UTF-8 and no other encoding, no byte order mark, no NaN, no Infinity. Numbers of any length: as floats."""
    try:
        json.loads(data.decode("utf-8"), parse_constant=no_constant, parse_int=float)
        return "valid"
    except ValueError:  # JSONDecodeError and UnicodeDecodeError are such
        return "invalid"


def main():
    validator, folder = sys.argv[1:]
    here = os.path.dirname(os.path.abspath(__file__))
    sys.setrecursionlimit(20000)
    passed, failed = 0, []

    def expect(what, got, wanted):
        nonlocal passed
        if got == wanted:
            passed += 1
        else:
            failed.append("%s: %r and not %r" % (what, got, wanted))

    paths, wanted_lines, seen = [], [], set()
    for verdict in ("valid", "invalid", "deep"):
        with open(os.path.join(here, verdict + ".txt"), "rb") as lines:
            for number, line in enumerate(lines, 1):
                line = line.rstrip(b"\n")
                if line.startswith(b"#"):
                    continue
                name, data = "%s.txt:%d %s" % (verdict, number, line.decode()), unescape(line)
                expect(name + " stands there once", data in seen, False)
                seen.add(data)
                path = os.path.join(folder, "%s-%d.json" % (verdict, number))
                with open(path, "wb") as out:
                    out.write(data)
                paths.append(path)
                wanted_lines.append("%s: %s" % (path, SAYS[verdict]))
                run = subprocess.run([validator, "-"], input=data, capture_output=True, check=False)
                expect(name, (run.stdout, run.returncode), (b"-: %s\n" % SAYS[verdict].encode(), CODE[verdict]))
                if verdict != "deep":
                    expect(name + ", Python", by_python(data), verdict)
                elif data.count(b"[") + data.count(b"{") <= PYTHON_DEPTH:
                    expect(name + ", Python", by_python(data), "valid")
    run = subprocess.run([validator] + paths, capture_output=True, check=False)
    for got, wanted in zip(run.stdout.decode().split("\n"), wanted_lines + [""]):
        expect("all in one call", got, wanted)
    expect("all in one call, lines", run.stdout.count(b"\n"), len(wanted_lines))
    for verdicts, code in ((("valid",), 0), (("valid", "invalid"), 1), (("valid", "invalid", "deep"), 2)):
        some = [p for p in paths if os.path.basename(p).split("-")[0] in verdicts]
        expect("exit code of %s" % (verdicts,), subprocess.run([validator] + some, capture_output=True, check=False).returncode, code)
    missing = subprocess.run([validator, os.path.join(folder, "missing.json")], capture_output=True, check=False)
    expect("a missing file", missing.returncode, 2)
    expect("a missing file, message", b"missing.json" in missing.stderr, True)

    for failure in failed[:30]:
        print("FAILED: " + failure[:300])
    print("%d documents: %d passed, %d failed" % (len(paths), passed, len(failed)))
    return 1 if failed else 0


sys.exit(main())
