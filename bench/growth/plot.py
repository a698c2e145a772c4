#!/usr/bin/env python3
"""Draws the table `backtracking` of a CSV file of bench/run growth: plot.py figures.csv picture.svg [NOTE]

One small chart a pattern and subject (all matches): nanoseconds per byte over the subject's length, both logarithmic, one line an
engine. Level is linear; a line that ends early ended in a call of more than two seconds, or in an error. Needs nothing but
Python's own library.
"""

import csv
import html
import math
import os
import re
import sys

COLORS = {"regengo": "#1b6ca8", "PCRE2-JIT": "#d1495b", "RE2": "#66a182", "Hyperscan": "#8d5a97"}
WIDTH, HEIGHT, GAP_X, GAP_Y, COLUMNS, TOP = 210, 120, 36, 48, 4, 84
SIZES = (16, 4 << 20)
TIMES = (0.01, 1e8)  # a line that would leave the chart runs along its edge


def regexes():
    """id -> regex, as cases.h beside this file has them."""
    path = os.path.join(os.path.dirname(os.path.abspath(__file__)), "cases.h")
    with open(path) as file:
        rows = re.findall(r'X\((\w+), "((?:[^"\\]|\\.)*)"', file.read())
    return {name: regex.replace("\\\\", "\\") for name, regex in rows}


def read(path):
    """case -> engine -> [(bytes, ns per byte)]"""
    charts = {}
    with open(path, newline="") as file:
        for row in csv.DictReader(file):
            if row["table"] != "backtracking" or row["variant"] not in COLORS or not row["case"].endswith(" all"):
                continue
            size = int(row["metric"].rsplit("_", 1)[1])
            charts.setdefault(row["case"], {}).setdefault(row["variant"], []).append((size, float(row["value"])))
    return charts


def part(value, ends):
    low, high = ends
    return math.log(min(max(value, low), high) / low) / math.log(high / low)


def text(x, y, words, extra=""):
    return f'<text x="{x:.1f}" y="{y:.1f}" {extra}>{html.escape(words)}</text>'


def chart(x, y, title, lines):
    out = [text(x, y - 6, title, 'font-size="10"'),
           f'<rect x="{x}" y="{y}" width="{WIDTH}" height="{HEIGHT}" fill="none" stroke="#888888"/>']
    for time, name in ((1, "1 ns"), (1e3, "1 µs"), (1e6, "1 ms")):
        at = y + HEIGHT * (1 - part(time, TIMES))
        out.append(f'<line x1="{x}" y1="{at:.1f}" x2="{x + WIDTH}" y2="{at:.1f}" stroke="#cccccc" stroke-dasharray="2 3"/>')
        out.append(text(x - 3, at + 3, name, 'font-size="8" text-anchor="end"'))
    for size, name in ((16, "16"), (1 << 10, "1 K"), (64 << 10, "64 K"), (4 << 20, "4 M")):
        out.append(text(x + WIDTH * part(size, SIZES), y + HEIGHT + 10, name, 'font-size="8" text-anchor="middle"'))
    for engine, color in COLORS.items():
        points = [(x + WIDTH * part(size, SIZES), y + HEIGHT * (1 - part(time, TIMES))) for size, time in lines.get(engine, [])]
        if not points:
            continue
        out.append(f'<polyline points="{" ".join(f"{a:.1f},{b:.1f}" for a, b in points)}" fill="none" stroke="{color}" '
                   'stroke-width="1.6"/>')
        if lines[engine][-1][0] < SIZES[1]:
            a, b = points[-1]
            out.append(f'<circle cx="{a:.1f}" cy="{b:.1f}" r="2.6" fill="{color}"/>')
    return out


def draw(charts, note):
    names = regexes()
    out = [text(10, 24, "Time per byte as the subject grows (level is linear; both axes logarithmic)", 'font-size="17" font-weight="bold"'),
           text(10, 42, note)]
    x = 10
    for engine, color in COLORS.items():
        out.append(f'<rect x="{x}" y="52" width="10" height="10" fill="{color}"/>')
        out.append(text(x + 14, 61, engine))
        x += 30 + 7 * len(engine)
    out.append(text(x, 61, "a dot: the next call took more than 2 s, or gave up"))
    for number, (case, lines) in enumerate(charts.items()):
        name, hit, _ = case.split(" ")
        regex = names.get(name, name)
        title = (regex if len(regex) <= 30 else regex[:29] + "…") + (", match" if hit == "match" else ", none")
        out += chart(36 + (number % COLUMNS) * (WIDTH + GAP_X), TOP + 10 + (number // COLUMNS) * (HEIGHT + GAP_Y), title, lines)
    width = 36 + COLUMNS * (WIDTH + GAP_X)
    height = TOP + 10 + math.ceil(len(charts) / COLUMNS) * (HEIGHT + GAP_Y)
    return (f'<svg xmlns="http://www.w3.org/2000/svg" width="{width}" height="{height}" font-family="sans-serif" font-size="11">\n'
            f'<rect width="{width}" height="{height}" fill="white"/>\n' + "\n".join(out) + "\n</svg>\n")


def main():
    if len(sys.argv) not in (3, 4):
        sys.exit(__doc__.splitlines()[0])
    charts = read(sys.argv[1])
    if not charts:
        sys.exit(f"{sys.argv[1]}: the table backtracking is not in it")
    with open(sys.argv[2], "w") as file:
        file.write(draw(charts, sys.argv[3] if len(sys.argv) > 3 else ""))


if __name__ == "__main__":
    main()
