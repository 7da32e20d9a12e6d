# SPDX-License-Identifier: MIT
"""Finding in the whole library, through the real window on real files."""

import threading
import time
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QFont, QFontMetrics
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from icc_editor.errors import PostMissing, StorageError
from icc_editor.gui import found_places
from icc_editor.gui.app import Program
from icc_editor.gui.found_places import FoundModel, shown_snippet
from icc_editor.gui.library import library_find_controller
from icc_editor.gui.text_edit.search import SearchTerms
from icc_editor.post.metadata import Metadata
from icc_editor.services.finding import MOST, TITLE, FindStep, FoundPlace, FoundVersion
from icc_editor.storage import post_folder
from icc_editor.storage.library import Library
from tests.gui.test_languages import clipped
from tests.gui.test_main_window import new_post

WHEN = datetime(2017, 6, 25, 9, 30, tzinfo=UTC)
ENGLISH = "No vote here.\n\nThe first 😀 line.\n\nIn 2017 the communes voted; the vote was close.\n"
KHMER = "បណ្ដាញ\u200bខ្មែរ ឆ្នាំ២០១៧\n"


@pytest.fixture
def library(tmp_path: Path) -> Library:
    """Return a library of three posts, one of them in two languages."""
    made = Library.create(tmp_path / "searched")
    for number, (title, body) in enumerate(
        (("Elections", ENGLISH), ("Other matters", "Nothing of it.\n"), ("Vote again", "Vote.\n"))
    ):
        post = made.new_post(title, "en", WHEN + timedelta(days=number))
        write(post.path / "en.md", body)
    first = made.post_folders()[-1]
    post_folder.add_language(post_folder.load(first), "km", Metadata(title="ការបោះឆ្នោត"))
    write(first / "km.md", KHMER)
    return made


def write(file: Path, body: str) -> None:
    file.write_text(file.read_text(encoding="utf-8") + body, encoding="utf-8")


@pytest.fixture
def program(start, library: Library) -> Program:
    return start(library.path)


def found(program: Program, words: str, qtbot) -> list[tuple[str, str]]:
    """Type ``words`` into the panel and return what it shows: language and words of places."""
    window = program.window
    window.window_actions["find_all"].trigger()
    panel = window.library_find.panel
    assert panel.isVisible()
    panel.what.clear()
    panel.what.insert(words)  # QTest types no Khmer
    wait_for_end(program, qtbot)
    return shown(panel)


def shown(panel) -> list[tuple[str, str]]:
    return [
        (row.version.language, row.place.snippet[row.place.snippet_start : row.place.snippet_end])
        for row in panel.model().rows()
        if row.place is not None
    ]


def wait_for_end(program: Program, qtbot) -> None:
    find = program.window.library_find
    qtbot.waitUntil(lambda: not find.panel._pause.isActive() and find._job is None)


def selected(program: Program) -> str:
    edit = program.window.writing.edit
    return "" if edit is None else edit.textCursor().selectedText()


def test_words_are_found_in_every_version_and_counted(program, qtbot) -> None:
    assert found(program, "vote", qtbot) == [
        ("en", "Vote"), ("en", "Vote"), ("en", "vote"), ("en", "vote"), ("en", "vote"),
    ]  # fmt: skip
    panel = program.window.library_find.panel
    assert panel.count.text() == "5 places in 2 posts"
    headings = [row.version.title for row in panel.model().rows() if row.place is None]
    assert headings == ["Vote again", "Elections"]
    assert found(program, "2017", qtbot) == [("en", "2017"), ("km", "២០១៧")]
    assert panel.count.text() == "2 places in 1 post"
    assert found(program, "បណ្តាញខ្មែរ", qtbot) == [("km", "បណ្ដាញ\u200bខ្មែរ")]


def test_the_switches_are_those_of_the_find_bar(program, qtbot) -> None:
    found(program, "vote", qtbot)
    panel = program.window.library_find.panel
    panel.case.click()
    wait_for_end(program, qtbot)
    assert shown(panel) == [("en", "vote")] * 3
    panel.word.click()
    wait_for_end(program, qtbot)
    assert shown(panel) == [("en", "vote")] * 2
    panel.regex.click()
    panel.what.setText("😀 (\\w+)")
    wait_for_end(program, qtbot)
    assert shown(panel) == [("en", "😀 line")]
    panel.what.setText("(")
    wait_for_end(program, qtbot)
    assert panel.count.text() == "Not a valid regular expression"
    assert shown(panel) == []


def test_enter_opens_the_post_at_the_place_and_escape_goes_back(program, library, qtbot) -> None:
    window = program.window
    found(program, "communes", qtbot)
    panel = window.library_find.panel
    QTest.keyClick(panel.what, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: window.writing.isVisible() and selected(program) == "communes")
    assert window.writing.edit.hasFocus()
    assert window.writing.edit.textCursor().blockNumber() == 4
    window.window_actions["find_all"].trigger()
    assert panel.what.text() == "communes"
    assert panel.what.hasFocus()
    QTest.keyClick(panel.what, Qt.Key.Key_Escape)
    assert window.writing.isVisible()
    assert window.writing.edit.hasFocus()
    assert selected(program) == "communes"


def test_a_double_click_opens_another_version_of_the_open_post(program, qtbot) -> None:
    window = program.window
    found(program, "communes", qtbot)
    QTest.keyClick(window.library_find.panel.what, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: selected(program) == "communes")
    assert found(program, "ខ្មែរ", qtbot) == [("km", "ខ្មែរ")]
    panel = window.library_find.panel
    place = panel.list.visualRect(panel.model().index(1)).center()
    QTest.mouseClick(panel.list.viewport(), Qt.MouseButton.LeftButton, pos=place)
    QTest.mouseDClick(panel.list.viewport(), Qt.MouseButton.LeftButton, pos=place)
    assert window.writing.isVisible()
    assert window.writing.language() == "km"
    assert selected(program) == "ខ្មែរ"


def test_a_place_after_signs_of_two_units_and_one_in_the_title_are_selected(program, qtbot) -> None:
    window = program.window
    found(program, "line", qtbot)
    QTest.keyClick(window.library_find.panel.what, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: selected(program) == "line")
    found(program, "elections", qtbot)
    QTest.keyClick(window.library_find.panel.what, Qt.Key.Key_Return)
    title = window.writing.page.title
    assert title.hasFocus()
    assert title.textCursor().selectedText() == "Elections"


def test_the_open_post_is_searched_as_it_stands_in_the_window(program, qtbot) -> None:
    window = program.window
    found(program, "communes", qtbot)
    QTest.keyClick(window.library_find.panel.what, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: selected(program) == "communes")
    window.editing._saving.save_now = lambda: None  # the disk is slow
    QTest.keyClicks(window.writing.edit, "zebras")
    assert found(program, "zebras", qtbot) == [("en", "zebras")]
    assert found(program, "communes", qtbot) == []


def test_words_that_moved_since_are_found_where_they_are_now(program, qtbot) -> None:
    window = program.window
    found(program, "communes", qtbot)
    panel = window.library_find.panel
    QTest.keyClick(panel.what, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: selected(program) == "communes")
    row = panel.model().rows()[1]
    cursor = window.writing.edit.textCursor()
    cursor.setPosition(0)
    cursor.insertText("A line more.\n\nAnd ")
    window.library_find.go_to(row)
    assert selected(program) == "communes"
    window.writing.edit.selectAll()
    window.writing.edit.insertPlainText("Nothing left.")
    window.library_find.go_to(row)
    assert selected(program) == ""
    assert window.writing.edit.hasFocus()


def test_selected_words_are_taken_over(program, qtbot) -> None:
    window = program.window
    found(program, "communes", qtbot)
    QTest.keyClick(window.library_find.panel.what, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: selected(program) == "communes")
    cursor = window.writing.edit.textCursor()
    cursor.setPosition(3)
    cursor.setPosition(7, cursor.MoveMode.KeepAnchor)
    window.writing.edit.setTextCursor(cursor)
    window.window_actions["find_all"].trigger()
    assert window.library_find.panel.what.text() == "vote"


def test_the_keys_go_through_the_places_and_leave_out_the_headings(program, qtbot) -> None:
    found(program, "vote", qtbot)
    panel = program.window.library_find.panel
    rows = panel.model().rows()
    assert panel.list.currentIndex().row() == 1
    QTest.keyClick(panel.what, Qt.Key.Key_Down)
    assert panel.list.hasFocus()
    visited = [panel.list.currentIndex().row()]
    for _step in range(4):
        QTest.keyClick(panel.list, Qt.Key.Key_Down)
        visited.append(panel.list.currentIndex().row())
    assert visited == [number for number, row in enumerate(rows) if row.place is not None]


def test_a_place_is_chosen_though_the_keys_were_in_the_list_before_there_was_one(
    program, qtbot
) -> None:
    found(program, "absent", qtbot)
    panel = program.window.library_find.panel
    panel.list.setFocus()
    panel.what.setText("communes")
    wait_for_end(program, qtbot)
    QTest.keyClick(panel.list, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: selected(program) == "communes")


def test_the_place_chosen_stays_chosen_when_one_comes_back(program, qtbot) -> None:
    window = program.window
    found(program, "vote", qtbot)
    panel = window.library_find.panel
    panel.list.setCurrentIndex(panel.model().index(5))
    QTest.keyClick(panel.list, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: window.writing.isVisible())
    window.window_actions["find_all"].trigger()
    wait_for_end(program, qtbot)
    assert panel.list.currentIndex().row() == 5


def test_it_teaches_before_and_says_when_nothing_is_found(program, qtbot) -> None:
    window = program.window
    window.window_actions["find_all"].trigger()
    panel = window.library_find.panel
    assert panel._teaching.isVisible()
    found(program, "absent", qtbot)
    assert panel._nothing.isVisible()
    assert panel.count.text() == ""
    panel.what.clear()
    wait_for_end(program, qtbot)
    assert panel._teaching.isVisible()


def test_a_file_that_cannot_be_read_is_named(program, library, qtbot) -> None:
    folder = library.post_folders()[0]
    (folder / "en.md").unlink()
    (folder / "en.md").mkdir()
    assert found(program, "vote", qtbot) == [("en", "vote")] * 3
    assert f"{folder.name}/en.md" in program.window.library_find.panel.trouble.text()


def test_a_library_that_is_gone_is_told(program, library, qtbot) -> None:
    library.path.rename(library.path.with_name("away"))
    assert found(program, "vote", qtbot) == []
    assert "library is not" in program.window.messages.text()
    library.path.with_name("away").rename(library.path)


def test_a_search_runs_beside_the_window_shows_how_far_it_is_and_can_be_stopped(
    program, qtbot, monkeypatch
) -> None:
    go_on = threading.Event()
    threads = []

    def slow(_library, _wanted, *, spans, unsaved, cancelled):
        place = FoundPlace(0, 0, 4, "vote", 0, 4)
        version = FoundVersion(Path("a"), "en", "A", (place,), 1)
        for done in range(1, 1200):
            threads.append(threading.current_thread())
            yield FindStep(done, 1200, (version,) if done == 2 else ())
            while not cancelled() and done == 3 and not go_on.wait(0.01):
                pass
            if cancelled():
                return

    monkeypatch.setattr(library_find_controller, "find_in_library", slow)
    monkeypatch.setattr(library_find_controller, "_EVERY_S", 0)
    window = program.window
    window.window_actions["find_all"].trigger()
    panel = window.library_find.panel
    panel.what.setText("vote")
    qtbot.waitUntil(panel.stop_button.isVisible)
    assert panel.count.text() == "Searching… 3 of 1,200 posts"
    assert shown(panel) == [("en", "vote")]  # what is found is there at once
    assert threading.main_thread() not in threads
    panel.stop_button.click()
    wait_for_end(program, qtbot)
    assert panel.count.text() == "Stopped. Found until then: 1 place in 1 post"
    assert not panel.stop_button.isVisible()


def test_leaving_the_panel_ends_the_search(program, qtbot, monkeypatch) -> None:
    begun, ended = threading.Event(), threading.Event()

    def endless(_library, _wanted, *, spans, unsaved, cancelled):
        begun.set()
        while not cancelled():
            yield FindStep(1, 2)
        ended.set()

    monkeypatch.setattr(library_find_controller, "find_in_library", endless)
    window = program.window
    window.window_actions["find_all"].trigger()
    panel = window.library_find.panel
    panel.what.setText("vote")
    qtbot.waitUntil(begun.is_set)
    QTest.keyClick(panel.what, Qt.Key.Key_Escape)
    assert window.empty.isVisible()
    assert ended.wait(5)


@pytest.fixture
def slow_search(monkeypatch) -> list[str]:
    """Let searches find one place and go on until they are cancelled; return what for."""
    begun = []

    def endless(_library, wanted, *, spans, unsaved, cancelled):
        begun.append(wanted.text)
        place = FoundPlace(0, 0, 4, "vote", 0, 4)
        yield FindStep(1, 9, (FoundVersion(Path("a"), "en", "A", (place,), 1),))
        while not cancelled():
            yield FindStep(2, 9)
            time.sleep(0.005)

    monkeypatch.setattr(library_find_controller, "find_in_library", endless)
    return begun


def searching(program: Program, qtbot):
    """Begin a search that takes long; return the panel."""
    program.window.window_actions["find_all"].trigger()
    panel = program.window.library_find.panel
    panel.what.setText("vote")
    qtbot.waitUntil(lambda: panel.count.text() == "Searching… 2 of 9 posts")
    return panel


class HideWatch(QObject):
    """Notes that a widget was hidden, by the window manager too."""

    def __init__(self, watched: QWidget) -> None:
        super().__init__(watched)
        self.seen = False
        watched.installEventFilter(self)

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        self.seen = self.seen or event.type() == QEvent.Type.Hide
        return False


@pytest.mark.parametrize(("words", "said"), [("", ""), ("(", "Not a valid regular expression")])
def test_a_search_for_what_is_not_wanted_any_more_says_nothing(
    program, qtbot, slow_search, words, said
) -> None:
    program.window.library_find.panel.regex.setChecked(True)
    panel = searching(program, qtbot)
    panel.what.setText(words)
    wait_for_end(program, qtbot)
    qtbot.waitUntil(lambda: not program.window.parts.runner.is_busy())
    assert panel._teaching.isVisible()
    assert panel.count.text() == said
    assert not panel.stop_button.isVisible()
    assert shown(panel) == []


def test_a_search_goes_on_while_the_window_is_small(program, qtbot, slow_search) -> None:
    panel = searching(program, qtbot)
    hidden = HideWatch(panel)
    program.window.showMinimized()
    qtbot.waitUntil(lambda: hidden.seen)
    program.window.showNormal()
    qtbot.waitUntil(lambda: not program.window.isMinimized())
    assert panel.count.text() == "Searching… 2 of 9 posts"
    assert panel.stop_button.isVisible()
    panel.stop_button.click()
    wait_for_end(program, qtbot)
    assert panel.count.text() == "Stopped. Found until then: 1 place in 1 post"
    assert slow_search == ["vote"]


def test_a_search_that_was_left_is_begun_anew_when_the_panel_comes_back(
    program, qtbot, slow_search
) -> None:
    window = program.window
    panel = searching(program, qtbot)
    QTest.keyClick(panel.what, Qt.Key.Key_Escape)
    assert window.empty.isVisible()
    assert panel.count.text() == ""
    window.centre.setCurrentWidget(panel)
    assert not panel.stop_button.isVisible()  # there is nothing to stop yet
    qtbot.waitUntil(lambda: panel.count.text() == "Searching… 2 of 9 posts")
    panel.stop_button.click()
    wait_for_end(program, qtbot)
    QTest.keyClick(panel.what, Qt.Key.Key_Escape)
    window.centre.setCurrentWidget(panel)
    assert panel.count.text() == "Stopped. Found until then: 1 place in 1 post"
    assert not panel._pause.isActive()  # it was over
    assert slow_search == ["vote"] * 2


@pytest.mark.parametrize("error", [PostMissing, StorageError])
def test_a_place_that_could_not_be_opened_is_not_gone_to_later(
    program, qtbot, monkeypatch, error
) -> None:
    window = program.window
    found(program, "communes", qtbot)
    row = window.library_find.panel.model().rows()[1]

    def fail(path: Path) -> None:
        raise error(path, reason="EACCES")

    with monkeypatch.context() as patch:
        patch.setattr(window.editing._editing, "open_post", fail)
        window.library_find.go_to(row)
        qtbot.waitUntil(lambda: not window.parts.runner.is_busy())
    assert window.messages.isVisible()
    window.editing.open_post(row.version.post)
    qtbot.waitUntil(lambda: window.editing.post() is not None)
    assert selected(program) == ""
    window.library_find.go_to(row)
    assert selected(program) == "communes"


def test_too_many_places_are_told(program, qtbot, monkeypatch) -> None:
    def full(_library, _wanted, *, spans, unsaved, cancelled):
        place = FoundPlace(0, 0, 1, "a", 0, 1)
        yield FindStep(1, 9, (FoundVersion(Path("a"), "en", "A", (place,), MOST),), full=True)

    monkeypatch.setattr(library_find_controller, "find_in_library", full)
    found(program, "a", qtbot)
    assert "More than 2,000 places" in program.window.library_find.panel.count.text()


@pytest.mark.parametrize("code", ["en", "km", "fr"])
@pytest.mark.parametrize("size", [(1024, 600), (512, 400)])
def test_nothing_is_clipped_in_any_language(start, library, qtbot, code, size) -> None:
    program = start(library.path, interface_language=code)
    program.window.resize(*size)
    for words in ("vote", "absent"):
        found(program, words, qtbot)
        panel = program.window.library_find.panel
        panel._skipped = [library.path / "a-rather-long-name-of-a-post" / "en.md"] * 5
        panel._show_trouble()
        panel.stop_button.show()
        QApplication.processEvents()
        assert clipped(panel) == []


def test_the_list_of_posts_has_a_key_of_its_own(program) -> None:
    window = program.window
    window.window_actions["find_all"].trigger()
    window.window_actions["show_library"].setChecked(False)
    window.window_actions["list"].trigger()
    assert window.library_panel.search_field.hasFocus()


def test_a_place_is_in_sight_however_narrow_the_list(qapp) -> None:
    font = QFont(qapp.font())
    metrics = QFontMetrics(font)
    before = "many words stand before it and "
    place = FoundPlace(3, 90, 94, f"{before}vote after", len(before), len(before) + 4)
    for width in (60, 120, 240, 900):
        text, start, end = shown_snippet(place, font, width)
        assert text[start:end] == "vote"
        assert metrics.horizontalAdvance(text[:start]) <= width / 2 + metrics.averageCharWidth() * 2
    assert text.startswith(found_places._MORE)
    at_start = FoundPlace(3, 0, 4, "vote after", 0, 4)
    assert shown_snippet(at_start, font, 300) == ("vote after", 0, 4)
    khmer = "ក្រុំ" * 20
    text, start, end = shown_snippet(
        FoundPlace(0, 99, 104, f"{khmer}ខ្មែរ", len(khmer), len(khmer) + 5), font, 200
    )
    assert text[start:end] == "ខ្មែរ"
    assert text[1:start].startswith("ក្រុំ")


def test_a_screen_reader_hears_where_a_place_is(program) -> None:
    model = FoundModel()
    places = (
        FoundPlace(TITLE, 0, 4, "Vote", 0, 4),
        FoundPlace(7, 3, 7, "my vote", 3, 7),
    )
    model.add((FoundVersion(Path("a"), "km", "", places, 2),))
    role = Qt.ItemDataRole.AccessibleTextRole
    assert [model.data(model.index(row), role) for row in range(3)] == [
        "Untitled, ខ្មែរ, 2 places",
        "Title: Vote, Untitled, ខ្មែរ",
        "Line 8: my vote, Untitled, ខ្មែរ",
    ]


@pytest.mark.parametrize("opened", [True, False])
def test_a_search_goes_on_in_another_language(program, qtbot, opened) -> None:
    path = new_post(program, qtbot)
    old = program.window
    if not opened:
        assert old.editing.close_post()
    old.library_find.open()
    old.library_find.panel.case.setChecked(True)
    QTest.keyClicks(old.library_find.panel.what, "count")
    old.doors.use_language("fr")
    qtbot.waitUntil(lambda: program.window is not old)
    window = program.window
    qtbot.waitUntil(lambda: window.library_find.terms() is not None)
    assert window.library_find.terms() == SearchTerms("count", match_case=True)
    assert window.pages.currentWidget() is window.splitter
    panel = window.library_find.panel
    qtbot.waitUntil(lambda: panel.model().rowCount() > 0)
    post = window.editing.post()
    assert (post is not None and post.path == path) == opened
    panel.left.emit()
    assert window.centre.currentWidget() is (window.writing if opened else window.empty)


@pytest.mark.parametrize("at_work", [True, False])
def test_the_list_of_posts_stays_when_the_language_changes(start, qtbot, at_work) -> None:
    program = start(show_welcome=True)
    old = program.window
    old.show_work() if at_work else old.show_welcome()
    old.doors.use_language("fr")
    qtbot.waitUntil(lambda: program.window is not old)
    qtbot.waitUntil(lambda: not program.parts.runner.is_busy())
    window = program.window
    assert window.pages.currentWidget() is (window.splitter if at_work else window.welcome)
