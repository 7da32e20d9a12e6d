# SPDX-License-Identifier: MIT
"""How long the panel of a large results table takes, beside a plain QTableView in the same run.

    xvfb-run -a .venv/bin/python benchmarks/table_grid.py [--edits 100]

A table of 1,646 rows (the communes of Cambodia) and 14 columns in 25 sections, with subtotals,
totals, a share of the total and a rank.  The plain view shows the same texts from a list of lists
and computes nothing: it is the floor.  An edit is a number typed and Return, until no event is
left and the grid is painted, totals included.  Times in milliseconds; on a computer with other
work the processor's time says more than the clock's, and both are given.  Memory is what the
process holds more, in megabytes.
"""

import argparse
import statistics
import sys
import time
from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QAbstractTableModel, QEvent, QModelIndex, QPersistentModelIndex, Qt
from PySide6.QtGui import QGuiApplication, QKeyEvent
from PySide6.QtWidgets import QApplication, QHeaderView, QTableView, QWidget

from icc_editor.gui import process, theme
from icc_editor.gui.table_editor.table_editor import TableEditor
from icc_editor.post.results_table import ResultsTable
from icc_editor.post.table_figures import TableFigures
from icc_editor.post.table_parts import Column, ColumnKind, ColumnTotal, Row, RowRole, Texts
from icc_editor.services.table_checks.checking import check

ROWS = 1646
TYPED = 10
SECTIONS = 25
SIZE = (1024, 560)
Times = tuple[float, float]  # by the clock and by the processor, in milliseconds
Index = QModelIndex | QPersistentModelIndex


def large_table() -> ResultsTable:
    """Return the table; every number is made from its place."""
    columns = (
        Column("commune", ColumnKind.LABEL, Texts.of({"en": "Commune", "km": "ឃុំ"})),
        *(
            Column(f"p{n}", labels=Texts.of(f"Party {n}"), total=ColumnTotal.SUM)
            for n in range(TYPED)
        ),
        Column("share", ColumnKind.SHARE, Texts.of("Share"), part="p0", of="total"),
        Column("rank", ColumnKind.RANK, Texts.of("Rank"), part="p0"),
        Column("gain", ColumnKind.CHANGE, Texts.of("Change"), part="p0", of="p1"),
    )
    rows = []
    for number in range(ROWS):
        if number % (ROWS // SECTIONS + 1) == 0:
            label = Texts.of({"en": f"Province {number}", "km": f"ខេត្តទី {number}"})
            head = (label, *[None] * (len(columns) - 1))
            rows.append(Row(f"r{number}", head, RowRole.SECTION, subtotal=True))
            continue
        label = Texts.of({"en": f"Commune {number}", "km": f"ឃុំស្ត្រែងទី {number}"})
        cells = [(number * 7919 + n * 104729) % 5000 for n in range(TYPED)]
        rows.append(Row(f"r{number}", (label, *cells, None, None, None)))
    total = Row("total", (None,) * len(columns), RowRole.TOTAL)
    return ResultsTable("communes", columns=columns, rows=tuple(rows), total=total)


class PlainModel(QAbstractTableModel):
    """The least a table of Qt can be."""

    def __init__(self, texts: list[list[str]]) -> None:
        super().__init__()
        self.texts = texts

    def rowCount(self, _parent: Index | None = None) -> int:
        """Return the number of rows."""
        return len(self.texts)

    def columnCount(self, _parent: Index | None = None) -> int:
        """Return the number of columns."""
        return len(self.texts[0])

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Return the text of a cell."""
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.EditRole):
            return self.texts[index.row()][index.column()]
        return None

    def setData(self, index: Index, value: object, _role: int = Qt.ItemDataRole.EditRole) -> bool:
        """Keep a text."""
        self.texts[index.row()][index.column()] = str(value)
        self.dataChanged.emit(index, index)
        return True

    def flags(self, index: Index) -> Qt.ItemFlag:
        """Return that all can be typed into."""
        return super().flags(index) | Qt.ItemFlag.ItemIsEditable


def settle(widget: QWidget) -> None:
    """Work off what waits, and what that leaves to be painted."""
    for _turn in range(3):
        QApplication.sendPostedEvents(None, 0)
        QApplication.processEvents()
    QApplication.processEvents()


def timed(work: Callable[[], object], widget: QWidget) -> Times:
    """Return how long ``work`` takes until all of it is painted."""
    clock, processor = time.perf_counter(), time.process_time()
    work()
    settle(widget)
    return (time.perf_counter() - clock) * 1000, (time.process_time() - processor) * 1000


def press(key: int, text: str = "") -> None:
    """Press a key where the keys go."""
    target = QApplication.focusWidget()
    if target is not None:
        event = QKeyEvent(QEvent.Type.KeyPress, key, Qt.KeyboardModifier.NoModifier, text)
        QApplication.sendEvent(target, event)


def enter(number: int) -> None:
    """Type a number and Return."""
    for sign in str(number):
        press(0, sign)
    press(Qt.Key.Key_Return)


def held_megabytes() -> float:
    """Return what the process holds of the memory."""
    status = Path("/proc/self/status").read_text(encoding="ascii")
    (line,) = [line for line in status.splitlines() if line.startswith("VmRSS")]
    return int(line.split()[1]) / 1024


def told(name: str, times: list[Times]) -> None:
    """Print median and 95th percentile by the clock and by the processor."""
    parts = []
    for values in zip(*times, strict=True):
        ordered = sorted(values)
        late = ordered[min(len(ordered) - 1, round(0.95 * len(ordered)))]
        parts.append(f"{statistics.median(ordered):8.1f} {late:8.1f}")
    print(f"{name:<34}{parts[0]}   {parts[1]}   ({len(times)})")


def plain_view(texts: list[list[str]]) -> QTableView:
    """Return the floor: rows of one height, nothing measured."""
    view = QTableView()
    view.resize(*SIZE)
    view.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
    view.setModel(PlainModel(texts))
    return view


def measure(edits: int) -> None:
    """Measure all of it."""
    table = large_table()
    editor = TableEditor()
    editor.resize(*SIZE)
    editor.show()
    settle(editor)
    begun = held_megabytes()
    opened = [
        timed(lambda: editor.show_table(table, ("en", "km"), "en"), editor) for _turn in range(5)
    ]
    for name in ("en", "km"):
        timed(lambda n=name: editor.language.setCurrentIndex(("en", "km").index(n)), editor)
    editor.language.setCurrentIndex(0)
    texts = [
        [editor.model.look(row, column).text for column in range(len(table.columns))]
        for row in range(editor.model.rowCount())
    ]
    view = plain_view(texts)
    shown = timed(view.show, view)
    print(f"{'':<34}{'clock':>17}   {'processor':>17}")
    print(f"{'':<34}{'median':>8} {'p95':>8}   {'median':>8} {'p95':>8}")
    told("open: panel", opened)
    told("open: plain view", [shown])
    columns = len(table.columns)

    def typing(row: int, column: int, top: QTableView, number: int) -> None:
        index = top.model().index(row, column)
        top.setCurrentIndex(index)
        enter(number)

    for name, top, window in (
        ("edit: panel", editor.grid, editor),
        ("edit: plain view", view, view),
    ):
        window.activateWindow()
        window.raise_()
        top.setFocus()
        settle(window)
        for place, column in (("a share's part", 1), ("other", 5)):
            times = []
            for number in range(edits):
                row = 3 + number % 18
                top.setCurrentIndex(top.model().index(row, column))
                settle(window)
                times.append(
                    timed(lambda r=row, c=column, t=top, n=number: typing(r, c, t, n), window)
                )
            told(f"{name}, {place}", times)
    pages = [
        timed(lambda n=n: editor.grid.verticalScrollBar().setValue(n * 600), editor)
        for n in range(40)
    ]
    told("page: panel", pages)
    told(
        "page: plain view",
        [timed(lambda n=n: view.verticalScrollBar().setValue(n * 18), view) for n in range(40)],
    )
    editor.grid.setFocus()
    editor.grid.choose([0], [1])
    sorts = ["sort-down", "sort-up"] * 3
    told("sort: panel", [timed(lambda n=n: editor.commands.run(n), editor) for n in sorts])
    editor.replace_table(table)
    rows = "".join(
        "\t".join(str((r * 31 + c) % 4000) for c in range(columns)) + "\n" for r in range(ROWS)
    )
    QGuiApplication.clipboard().setText(rows)
    editor.grid.choose([0], [0])
    told("paste whole: panel", [timed(lambda: editor.commands.run("paste"), editor)])
    told("undo: panel", [timed(lambda: editor.replace_table(table), editor)])
    everything = (range(ROWS), range(columns))
    told("choose all: panel", [timed(lambda: editor.grid.choose(*everything), editor)])
    print(f"memory over the empty panel: {held_megabytes() - begun:.0f} MB")
    started = time.perf_counter()
    found = check(table, TableFigures(table), ("en", "km"))
    print(
        f"check, elsewhere: {(time.perf_counter() - started) * 1000:.0f} ms, {len(found)} findings"
    )
    editor.hide()
    view.hide()


def main() -> int:
    """Measure and tell."""
    parser = argparse.ArgumentParser()
    parser.add_argument("--edits", type=int, default=100)
    choices = parser.parse_args()
    process.prepare()
    application = QApplication(sys.argv[:1])
    families = theme.load_first_fonts() + theme.load_other_fonts()
    application.setStyle("Fusion")
    theme.apply(application, theme.Scheme.LIGHT)
    application.setFont(theme.interface_font(application.font(), families))
    measure(choices.edits)
    return 0


if __name__ == "__main__":
    sys.exit(main())
