"""A regex longer than a string literal may be has to reach PCRE2 whole. Exits 0 if it does, 1 if not, 77 without PCRE2."""

import os
import sys
import tempfile

from build import Builder, Compiler, Unavailable
from case import Case
from emit import LONGEST_STRING
from print_regex import regex
from subjects import Subject
from tree import Node


def main():
    tree = Node("SEQ", (Node("LIT", data=b"-" * 1000), Node("LIT", data=b"+" * 100)))
    assert len(regex(tree)) > LONGEST_STRING
    subject = Subject(b"-" * 1000 + b"+" * 100, 0, 1, 0, 0)
    with tempfile.TemporaryDirectory() as directory:
        builder, compiler = Builder(directory), Compiler(os.environ.get("CC", "cc"))
        try:
            builder.check(compiler)
        except Unavailable:
            return 77
        result = builder.run(compiler, [Case(0, tree, (subject,), ())])
    for finding in result.findings:
        print(finding.kind, finding.got)
    right = result.counts["patterns_matched"] == 1 and result.counts["oracles_compared"] > 0
    return 0 if right and not result.findings else 1


sys.exit(main())
