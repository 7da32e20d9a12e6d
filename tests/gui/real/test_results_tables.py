# SPDX-License-Identifier: MIT
"""A table copied from elsewhere, its figures in two languages, published, and changed once."""

from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from icc_editor.gui import file_windows
from icc_editor.gui.table_import.import_dialog import ImportDialog
from tests.gui.real.desk import Desk, posts_of
from tests.real.blocks import BlockValidator
from tests.real.wordpress.server import WordPress

# Written by a real Calc, see make_samples.py there; a slip in it: 499 where the total says 489.
SHEETS = Path(__file__).parents[2] / "worker" / "sheets"
ENGLISH = (
    "Of {{table.total.chiefs}} chiefs the CNRP has {{table.cnrp.chiefs}}, "
    "with {{table.cnrp.votes}} votes.\n\n"
)
KHMER = "គណបក្សសង្គ្រោះជាតិបាន {{table.cnrp.chiefs}} ឃុំ។\n\n![មេឃុំ](tables/table.toml)"


def copy_from_calc() -> None:
    """Put on the clipboard what Calc puts there when its cells are copied."""
    data = QMimeData()
    data.setHtml((SHEETS / "won_clipboard.html").read_text(encoding="utf-8"))
    data.setText((SHEETS / "won_clipboard.txt").read_bytes().decode("utf-16-le"))
    QGuiApplication.clipboard().setMimeData(data)


def type_cell(desk: Desk, row: str, column: str, words: str) -> None:
    """Type into a cell of the grid and go on with Enter."""
    editor = desk.window.tables.editor
    table = editor.table()
    places = [r.key for r in table.rows], [c.key for c in table.columns]
    editor.grid.choose([places[0].index(row)], [places[1].index(column)])
    desk.window.activateWindow()  # a window was open over it
    editor.grid.setFocus()
    desk.until(editor.grid.hasFocus)
    QTest.keyClicks(editor.grid, words[0])
    QTest.keyClicks(QApplication.focusWidget(), words[1:])
    QTest.keyClick(QApplication.focusWidget(), Qt.Key.Key_Return)


def contents(blog: WordPress) -> dict[str, str]:
    return {post["title"]: post["content"] for post in posts_of(blog)}


def test_one_changed_figure_changes_both_published_posts(
    desk: Desk, wordpress: WordPress, validate_blocks: BlockValidator
) -> None:
    window = desk.window
    desk.write("Results", ENGLISH)
    copy_from_calc()
    window.window_actions["paste_table"].trigger()
    desk.until(lambda: (asked := desk.find(ImportDialog)) and asked.outcome.text())
    asked = desk.find(ImportDialog)
    told = [asked.noticed.item(at).text() for at in range(asked.noticed.count())]
    assert any("1,646" in words and "1,656" in words for words in told), told
    asked.insert_button.click()
    desk.until(lambda: window.tables.name() == "table")
    editor = window.tables.editor
    desk.until(lambda: editor.findings.list.count() > 0)
    wrong = editor.findings.list.count()
    type_cell(desk, "cnrp", "chiefs", "489")
    assert editor.table().cell("cnrp", "chiefs") == 489
    desk.until(lambda: editor.findings.list.count() < wrong)
    window.tables.close()
    assert "![" in window.writing.text()
    desk.add_khmer("លទ្ធផល", KHMER)
    desk.connect(wordpress, wordpress.users["editor"])
    view = desk.open_summary()
    desk.send(view)
    desk.click(view, "Close")
    desk.until(lambda: window.publishing.view() is None)
    before = contents(wordpress)
    assert "Of 1,646 chiefs the CNRP has 489, with 3,056,824 votes." in before["Results"]
    assert "៤៨៩" in before["លទ្ធផល"]
    assert all("<!-- wp:table" in content for content in before.values())
    assert [validate_blocks(content) for content in before.values()] == [[], []]

    window.tables.open("table")
    type_cell(desk, "cnrp", "chiefs", "490")
    view = desk.open_summary()
    assert view.publish_button.text() == "Update"
    desk.send(view)
    after = contents(wordpress)
    assert "Of 1,647 chiefs the CNRP has 490," in after["Results"]
    assert "៤៩០" in after["លទ្ធផល"]
    assert "៤៨៩" not in after["លទ្ធផល"]
    assert len(posts_of(wordpress)) == 2


def test_a_file_of_calc_comes_in_as_the_cells_that_were_copied_from_it(
    desk: Desk, monkeypatch: pytest.MonkeyPatch
) -> None:
    window = desk.window
    desk.write("Results", "Here.\n\n")
    monkeypatch.setattr(file_windows, "choose_file", lambda *_: str(SHEETS / "won.ods"))
    tables = []
    for name, command in (("won", "import_table"), ("table", "paste_table")):
        copy_from_calc()
        window.window_actions[command].trigger()
        desk.until(lambda: (asked := desk.find(ImportDialog)) and asked.outcome.text())
        desk.find(ImportDialog).insert_button.click()
        desk.until(lambda name=name: window.tables.name() == name)
        tables.append(window.writing.tables.table(name))
    assert tables[0].rows == tables[1].rows
    assert tables[0].cell("cnrp", "votes") == 3056824
    assert [row.key for row in tables[0].rows] == ["cpp", "cnrp", "knup"]
