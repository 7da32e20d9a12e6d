# SPDX-License-Identifier: MIT
"""Figures of the open post show what its tables say, saved or not."""

import pytest

from icc_editor.post.clock import utc_now
from icc_editor.post.part import PartKey
from icc_editor.storage.post_tables import add_table, read_table, save_table, table_path
from tests.gui.figures import communes

FIGURE = "{{communes.cnrp.chiefs}}"


@pytest.fixture
def window(program):
    return program.window


def write_post(window, text):
    """Write a post with one English version."""
    made = window.library.new_post("Communes", "en", utc_now())
    path = made.path / "en.md"
    path.write_text(path.read_text(encoding="utf-8") + text, encoding="utf-8")
    return made


@pytest.fixture
def post(window):
    """A post of one figure, with its table beside it."""
    made = write_post(window, f"won {FIGURE}\n")
    add_table(made, communes())
    return made


def shown(window):
    """Return the values of the first line's figures, None as long as nobody knows them."""
    edit = window.writing.edit
    if edit is None or edit.figures.values is None:
        return None
    found = edit.figures.figures_in(edit.document().firstBlock())
    values = [edit.figures.values.shown(figure.reference) for figure in found]
    return [one.text or one.problem.value for one in values]


def test_the_tables_of_a_post_are_read_when_it_is_opened(window, post, qtbot):
    window.open_post(post.path)
    qtbot.waitUntil(lambda: shown(window) == ["489"])


def test_a_table_changed_by_another_program_shows_at_once(window, post, qtbot):
    window.open_post(post.path)
    qtbot.waitUntil(lambda: shown(window) == ["489"])
    stored = read_table(post, "communes")
    save_table(post, stored, stored.table.with_cell("cnrp", "chiefs", 492))
    window.editing.look_outside()
    qtbot.waitUntil(lambda: shown(window) == ["492"])


def test_a_value_that_is_not_saved_yet_shows(window, post, qtbot):
    window.open_post(post.path)
    qtbot.waitUntil(lambda: shown(window) == ["489"])
    tables = window.writing.tables
    before = table_path(post, "communes").read_bytes()
    tables.change("communes", tables.table("communes").with_cell("cnrp", "chiefs", 492))
    qtbot.waitUntil(lambda: shown(window) == ["492"])
    assert table_path(post, "communes").read_bytes() == before
    source = window.follower.preview_source()
    assert b"492" in window.figures._tables_of(source.folder)["communes"]
    window.tables.open("communes")  # undo changes nothing out of sight
    window.undo.undo()
    qtbot.waitUntil(lambda: shown(window) == ["489"])


def test_a_damaged_table_is_said_where_its_figures_are(window, post, qtbot):
    table_path(post, "communes").write_text("no table at all", encoding="utf-8")
    window.open_post(post.path)
    qtbot.waitUntil(lambda: shown(window) == ["damaged_table"])


def test_a_post_without_tables_says_that_its_figures_are_nowhere(window, qtbot):
    made = write_post(window, FIGURE)
    window.open_post(made.path)
    qtbot.waitUntil(lambda: shown(window) == ["missing_table"])


def test_the_next_post_has_its_own_tables(window, post, qtbot):
    other = write_post(window, FIGURE)
    add_table(other, communes(7))
    for path, value in ((post.path, "489"), (other.path, "7"), (post.path, "489")):
        window.open_post(path)
        qtbot.waitUntil(lambda value=value: shown(window) == [value])


def test_the_windows_title_has_the_value_of_a_figure(window, post, qtbot):
    window.open_post(post.path)
    qtbot.waitUntil(lambda: shown(window) == ["489"])
    window.writing.change_title("en", f"Won {FIGURE}")
    assert window.windowTitle().startswith("Won 489 ")


def test_an_edit_reads_no_file_and_no_other_table_again(window, post, qtbot):
    add_table(post, communes(7, "other"))
    window.open_post(post.path)
    qtbot.waitUntil(lambda: shown(window) == ["489"])
    reader, tables = window.figures._reader, window.writing.tables
    read, other = reader.read_files, window.writing.figures._named["other"]
    for number in (490, 491, 492):
        tables.change("communes", tables.table("communes").with_cell("cnrp", "chiefs", number))
        assert shown(window) == [str(number)]
    assert reader.read_files == read
    assert window.writing.figures._named["other"] is other


def test_a_table_that_comes_or_goes_is_followed(window, post, qtbot):
    window.open_post(post.path)
    qtbot.waitUntil(lambda: shown(window) == ["489"])
    gone = window.editing.stored(PartKey.table("communes"))
    window.writing.tables.take_out(gone)
    assert shown(window) == ["missing_table"]
    window.writing.tables.bring_in(gone)
    assert shown(window) == ["489"]


def test_an_edit_made_while_the_tables_are_read_is_not_lost(window, post, qtbot):
    window.open_post(post.path)
    qtbot.waitUntil(lambda: window.editing.post() is not None)
    tables = window.writing.tables
    tables.change("communes", tables.table("communes").with_cell("cnrp", "chiefs", 492))
    qtbot.waitUntil(lambda: shown(window) == ["492"])
