# SPDX-License-Identifier: MIT
"""How long a large sheet takes to become a results table, and to go over one and out again.

    .venv/bin/python benchmarks/table_import.py [--runs 5]

1,646 rows (the communes of Cambodia) of 14 columns: two of words in one language, one in another,
nine of votes, their sum and a share.  Parting the same CSV by Python's ``csv`` is the floor.
Medians by the clock and by the processor, in milliseconds.
"""

import argparse
import csv
import io
import statistics
import time
from collections.abc import Callable

from icc_editor.formats.tabular import delimited, writing
from icc_editor.post.metadata import NumberStyle
from icc_editor.post.table_figures import TableFigures
from icc_editor.services.table_export import exported
from icc_editor.services.table_import.applying import apply
from icc_editor.services.table_import.comparing import match
from icc_editor.services.table_import.proposing import propose

ROWS = 1646
PARTIES = 9


def large_sheet() -> str:
    """Return the CSV; every number is made from its place."""
    lines = [f"Province;Commune;ឃុំ;{';'.join(f'P{n}' for n in range(PARTIES))};Total;Share of P0"]
    for row in range(ROWS):
        votes = [(row * 7919 + n * 104729) % 5000 for n in range(PARTIES)]
        share = f"{100 * votes[0] / max(1, sum(votes)):.2f}%"
        words = (f"Province {row // 66}", f"Commune {row}", f"ឃុំស្ត្រែងទី {row}")
        lines.append(";".join([*words, *map(str, votes), str(sum(votes)), share]))
    return "\n".join(lines)


def timed(runs: int, work: Callable[[], object]) -> str:
    """Return the medians of ``runs`` runs."""
    clock, processor = [], []
    for _ in range(runs):
        wall, busy = time.perf_counter(), time.process_time()
        work()
        clock.append((time.perf_counter() - wall) * 1000)
        processor.append((time.process_time() - busy) * 1000)
    return f"{statistics.median(clock):8.0f} {statistics.median(processor):8.0f}"


def main() -> None:
    """Print the times."""
    parser = argparse.ArgumentParser()
    parser.add_argument("--runs", type=int, default=5)
    runs = parser.parse_args().runs
    text = large_sheet()
    raw = text.encode()
    sheet = delimited.read(raw)
    mapping = propose(sheet)
    table = apply(mapping, sheet).table
    like = propose(sheet, like=table)
    figures = TableFigures(table)
    tasks: dict[str, Callable[[], object]] = {
        "csv module (floor)": lambda: list(csv.reader(io.StringIO(text), delimiter=";")),
        "read the sheet": lambda: delimited.read(raw),
        "propose a mapping": lambda: propose(sheet),
        "make the table": lambda: apply(mapping, sheet),
        "match with a table": lambda: match(table, sheet, like),
        "rows to export": lambda: exported(figures, "en", NumberStyle()),
        "CSV of them": lambda: writing.to_csv(exported(figures, "en", NumberStyle()).rows),
    }
    print(f"{'':22}   clock processor")
    for name, work in tasks.items():
        print(f"{name:22}{timed(runs, work)}")


if __name__ == "__main__":
    main()
