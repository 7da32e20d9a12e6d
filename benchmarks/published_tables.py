# SPDX-License-Identifier: MIT
"""How long a results table of every commune takes to be rendered.

    .venv/bin/python benchmarks/published_tables.py [ROUNDS]

1,646 rows and 14 columns, in one worker after the other: *new* is read and rendered for the first
time, *typed* is what a key in the text around it costs, *changed* what one changed cell does.  The
floor: its file is read, or its cells are put into words, and nothing else.
"""

import random
import statistics
import sys
import time
from collections.abc import Callable

from icc_editor.formats import table_toml
from icc_editor.formats.known_tables import TablesReader
from icc_editor.formats.shown_table import shown_table
from icc_editor.post.render_request import RenderRequest, RenderTarget
from icc_editor.post.table_figures import TableFigures
from icc_editor.text.numbers.styles import style_for
from icc_editor.worker.render_task import RenderTask, packed

ROWS = 1646
COUNTS, SHARES = 7, 6


def table() -> bytes:
    """Return a table with a label, counts and the shares of most of them."""
    random.seed(3)
    columns = ['{ key = "name", kind = "label", label = { en = "Commune", km = "ឃុំ" } }']
    for n in range(COUNTS):
        columns.append(f'{{ key = "v{n}", label = "Party {n}", total = "sum" }}')
        if n < SHARES:
            columns.append(
                f'{{ key = "s{n}", kind = "share", part = "v{n}", label = "Share {n}" }}'
            )
    rows = []
    for row in range(ROWS):
        counts = ", ".join(f"v{n} = {random.randint(0, 9000)}" for n in range(COUNTS))
        name = f'{{ en = "Commune {row}", km = "ឃុំលេខ {row}" }}'
        rows.append(f'{{ key = "r{row}", name = {name}, {counts} }}')
    body = f"columns = [\n{', '.join(columns)}\n]\nrows = [\n" + ",\n".join(rows)
    return f'id = "all"\n{body}\n]\ntotal = {{}}\n'.encode()


def once(work: Callable[[], object]) -> float:
    """Return how many milliseconds ``work`` took."""
    before = time.perf_counter()
    work()
    return (time.perf_counter() - before) * 1000


def measured(language: str, target: RenderTarget, raw: bytes) -> dict[str, float]:
    """Return the milliseconds of one round."""
    changed = raw.replace(b"v1 = ", b"v1 = 1", 1)
    task = RenderTask()

    def render(text: str, data: bytes) -> float:
        request = RenderRequest(text, language, target, tables={"all": data})
        return once(lambda: task(*packed(request)))

    figures = TableFigures(table_toml.read(raw).table)
    text = "{{all.total.v0}} votes\n\n![](tables/all.toml)\n"
    render("x", b"")  # what has to be imported
    return {
        "new": render(text, raw),
        "typed": render(f"x{text}", raw),
        "changed": render(text, changed),
        "file alone": once(lambda: TablesReader().read({"all": raw})),
        "words alone": once(lambda: shown_table(figures, language, style_for(language))),
    }


def main() -> None:
    """Print the medians."""
    rounds = int(sys.argv[1]) if len(sys.argv) > 1 else 3
    raw = table()
    columns = 1 + COUNTS + SHARES
    print(f"{ROWS} rows, {columns} columns, {len(raw):,} bytes; medians of {rounds}, in ms")
    for language in ("en", "km"):
        for target in RenderTarget:
            found = [measured(language, target, raw) for _round in range(rounds)]
            names = found[0]
            told = ", ".join(
                f"{name} {statistics.median(one[name] for one in found):.0f}" for name in names
            )
            print(f"{language} {target.value:6} {told}")


if __name__ == "__main__":
    main()
