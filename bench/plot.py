#!/usr/bin/env python3
"""Draws the tables `short` and `text` of a CSV file of bench/run: plot.py figures.csv picture.svg [NOTE]

One row a case, one bar an engine, on a logarithmic scale: how fast it is, where regengo is 1. NOTE (machine, versions) is the
line below the title. Needs nothing but Python's own library.
"""

import csv
import html
import math
import sys

COLORS = {"regengo": "#1b6ca8", "by hand": "#444444", "PCRE2-JIT": "#d1495b", "re2c": "#edae49", "RE2": "#66a182",
          "Hyperscan": "#8d5a97"}
BAR, GAP, LABEL, WIDTH, TOP = 9, 12, 250, 560, 84
LOW, HIGH = 0.02, 5.0  # of the scale; a bar that would be longer or shorter ends there, its figure says how much it is
TITLES = {"short": "Short subjects", "text": "All matches in a text"}


def engine_of(variant):
    """The bar that a variant competes for, or None where it has none."""
    for engine in COLORS:
        if variant == engine or variant.startswith((engine + " ", engine + ",")):
            return None if variant.endswith("scalar") else engine
    return None


def read(path):
    """table -> case -> engine -> {metric: value} of its best variant."""
    cells = {}
    with open(path, newline="") as file:
        for row in csv.DictReader(file):
            if row["table"] in TITLES and row["case"] != "all" and engine_of(row["variant"]):
                of = cells.setdefault(row["table"], {}).setdefault(row["case"], {})
                of.setdefault(row["variant"], {})[row["metric"]] = float(row["value"])
    tables = {}
    for table, cases in cells.items():
        for case, variants in cases.items():
            best = tables.setdefault(table, {}).setdefault(case, {})
            for variant, metrics in variants.items():
                engine = engine_of(variant)
                if engine not in best or metrics["ns_median"] < best[engine]["ns_median"]:
                    best[engine] = metrics
    return tables


def x_of(speed):
    part = math.log(min(max(speed, LOW), HIGH) / LOW) / math.log(HIGH / LOW)
    return LABEL + part * WIDTH


def text(x, y, words, extra=""):
    return f'<text x="{x:.1f}" y="{y:.1f}" {extra}>{html.escape(words)}</text>'


def draw(tables, note):
    out, y = [], TOP
    for table, cases in tables.items():
        out.append(text(10, y, TITLES[table], 'font-size="15" font-weight="bold"'))
        y += 14
        top = y
        for case, engines in cases.items():
            height = BAR * len(engines)
            out.append(text(LABEL - 8, y + height / 2 + 4, case, 'text-anchor="end"'))
            for engine in COLORS:
                if engine not in engines:
                    continue
                figures = engines[engine]
                end = x_of(1 / figures["ratio"])
                out.append(f'<rect x="{LABEL}" y="{y}" width="{end - LABEL:.1f}" height="{BAR - 1}" fill="{COLORS[engine]}"/>')
                shown = f'{figures["gb_per_s"]:.2f} GB/s' if "gb_per_s" in figures else f'{figures["ns_median"]:.1f} ns'
                out.append(text(end + 4, y + BAR - 1, shown, 'font-size="8"'))
                y += BAR
            y += GAP
        for mark in (0.02, 0.05, 0.1, 0.2, 0.5, 1, 2, 5):
            style = 'stroke="#1b6ca8"' if mark == 1 else 'stroke="#bbbbbb" stroke-dasharray="2 3"'
            out.append(f'<line x1="{x_of(mark):.1f}" y1="{top}" x2="{x_of(mark):.1f}" y2="{y - GAP}" {style}/>')
            out.append(text(x_of(mark), y, f"{mark:g}", 'text-anchor="middle" font-size="9"'))
        y += 36
    head = [text(10, 24, "Speed, regengo = 1 (longer is faster; logarithmic)", 'font-size="17" font-weight="bold"'),
            text(10, 42, note)]
    x = 10
    for engine, color in COLORS.items():
        head.append(f'<rect x="{x}" y="52" width="10" height="10" fill="{color}"/>')
        head.append(text(x + 14, 61, engine))
        x += 30 + 7 * len(engine)
    width = LABEL + WIDTH + 70
    return (f'<svg xmlns="http://www.w3.org/2000/svg" width="{width}" height="{y}" font-family="sans-serif" font-size="11">\n'
            f'<rect width="{width}" height="{y}" fill="white"/>\n' + "\n".join(head + out) + "\n</svg>\n")


def main():
    if len(sys.argv) not in (3, 4):
        sys.exit(__doc__.splitlines()[0])
    tables = read(sys.argv[1])
    if not tables:
        sys.exit(f"{sys.argv[1]}: neither of the tables short and text is in it")
    with open(sys.argv[2], "w") as file:
        file.write(draw(tables, sys.argv[3] if len(sys.argv) > 3 else ""))


if __name__ == "__main__":
    main()
