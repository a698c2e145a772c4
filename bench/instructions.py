#!/usr/bin/env python3
"""Instructions per call of each case and engine of the peers bench, by callgrind: a figure that noise cannot touch.

callgrind counts only inside bench_repeat and writes a dump each time it returns; the program prints case and engine in
the same order. The harness's own loop is the row of the empty call, which is taken off.
"""

import argparse
import re
import statistics
import subprocess
import sys
import tempfile
from pathlib import Path

CALLS = 200


def run_counted(command, limit=None):
    """Runs a program under callgrind, at most `limit` seconds; it prints a line after each bench_repeat. Returns
    [(line, instructions)], and whether it came to its end."""
    with tempfile.TemporaryDirectory(prefix="regengo-bench-") as work:
        output = Path(work) / "output"
        counted = ["valgrind", "-q", "--tool=callgrind", "--toggle-collect=bench_repeat", "--dump-after=bench_repeat",
                   f"--callgrind-out-file={work}/dump", *map(str, command)]
        try:
            with output.open("w") as file:
                run = subprocess.run(counted, stdout=file, stderr=subprocess.PIPE, text=True, timeout=limit)
        except subprocess.TimeoutExpired:
            run = None
        if run and run.returncode != 0:
            sys.exit(f"{' '.join(counted)} failed:\n{run.stderr}")
        # Number 0 has no suffix: it is the dump at the program's end.
        dumps = sorted(Path(work).glob("dump.*"), key=lambda path: int(path.suffix[1:]))
        lines = output.read_text().splitlines()
        if run and len(lines) != len(dumps):
            sys.exit(f"{len(dumps)} dumps for {len(lines)} measurements")
        totals = [int(re.search(r"^(?:summary|totals): (\d+)", path.read_text(), re.M)[1]) for path in dumps[:len(lines)]]
        return list(zip(lines, totals)), run is not None


def count(program, only):
    """Returns [(case, title, engine, instructions per call)]."""
    counted, _ = run_counted([program, "--repeat-each", CALLS, *(["--only", only] if only else [])])
    return [(*line.split("\t"), total / CALLS) for line, total in counted]


def main():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("program", help="the peers bench")
    parser.add_argument("--csv", help="append the figures to this file")
    parser.add_argument("--only", help="only cases whose id holds this")
    options = parser.parse_args()

    cases = {}
    for case, title, engine, instructions in count(options.program, options.only):
        cases.setdefault((case, title), {})[engine] = instructions
    if not cases:
        print(f"no case has an id that holds {options.only}")
        return
    csv = open(options.csv, "a") if options.csv else None

    engines = [engine for engine in next(iter(cases.values())) if engine != "empty call"]
    print(f"{'instructions per call':36}" + "".join(f"{engine:>12}" for engine in engines))
    ratios = {engine: [] for engine in engines}
    for (case, title), counted in cases.items():
        own = [counted[engine] - counted["empty call"] if engine in counted else None for engine in engines]
        print(f"{title:36}" + "".join(f"{'-':>12}" if value is None else f"{value:12.0f}" for value in own))
        for engine, value in zip(engines, own):
            if value is None:
                continue
            ratios[engine].append(value / own[0])
            if csv:
                csv.write(f"instructions,{case},{engine},per_call,{value:.6g}\n")
    print(f"{'geometric mean, regengo = 1':36}" +
          "".join(f"{statistics.geometric_mean(ratios[engine]):12.2f}" for engine in engines))


if __name__ == "__main__":
    main()
