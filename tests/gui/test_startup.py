# SPDX-License-Identifier: MIT
"""What is loaded before the window is painted, and what becomes of it afterwards."""

import json
import os
import subprocess
import sys
import threading
from datetime import UTC, datetime
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtWidgets import QMessageBox

from icc_editor.errors import Cancelled, ReadOnlyPlace
from icc_editor.gui import app
from icc_editor.gui.single_instance import SingleInstance, claim_or_raise
from icc_editor.post.job import CancelCheck
from icc_editor.services import choosing_library
from icc_editor.storage import khmer_words, safe_write, settings
from icc_editor.storage.credentials import MemoryStore
from icc_editor.storage.library import Library
from icc_editor.storage.places import Places
from icc_editor.storage.settings import Settings
from icc_editor.text.spelling.khmer_words import KhmerWords
from tests.real.places import TREE

HEAVY = (
    "keyring",
    "requests",
    "urllib3",
    "xmlrpc",
    "wordpress_xmlrpc",
    "PIL",
    "openpyxl",
    "python_calamine",
    "rapidfuzz",
    "icc_editor.formats.tabular",
    "markdown",
    "nh3",
    "icu4py",
    "enchant",
    "PySide6.QtWebEngineCore",
    "PySide6.QtWebEngineWidgets",
)
# What only a filled window needs.
LATER = (
    *HEAVY,
    "ruamel",
    "difflib",
    "zoneinfo",
    "hashlib",
    "PySide6.QtSvg",
    "PySide6.QtNetwork",
)
# What is made when it is asked for, and not with the window.
ON_DEMAND = (
    "icc_editor.gui.library.library_find_panel",
    "icc_editor.gui.khmer_keyboard",
    "icc_editor.gui.table_editor",
    "icc_editor.gui.tables.table_transfer",
    "icc_editor.gui.charts.chart_controller",
    "icc_editor.gui.writing_panel.figure_list",
    "icc_editor.gui.writing_panel.picture_dialog",
    "icc_editor.services.table_checks",
    "icc_editor.services.charts",
    "icc_editor.formats.chart",
    "icc_editor.formats.table_toml",
    "icc_editor.text.provinces",
)
MOST_OWN_MODULES = 25  # before the first paint, packages counted; a new one must be worth it
# Before the first key, packages not counted: each takes an old computer a millisecond.
MOST_OWN_MODULES_READY = 259
SCRIPT = """
import json, linecache, sys
from pathlib import Path
from icc_editor import __main__
from icc_editor.gui import app
from icc_editor.gui.main_window import MainWindow
make = MainWindow.__init__
loaded = {}
def watched(window, parts):
    make(window, parts)
    window.painted.connect(lambda: loaded.setdefault("painted", sorted(sys.modules)))
    window.ready.connect(on_ready)
def on_ready():
    loaded["ready"] = sorted(sys.modules)
    loaded["read"] = sorted(linecache.cache)
    print(json.dumps(loaded))
    from PySide6.QtWidgets import QApplication
    QApplication.closeAllWindows()
MainWindow.__init__ = watched
sys.exit(__main__.main([]))
"""


@pytest.fixture(scope="module")
def loaded(tmp_path_factory: pytest.TempPathFactory) -> dict[str, list[str]]:
    """Return the modules there are when a newcomer's window is painted, and when it is ready."""
    home = tmp_path_factory.mktemp("home")
    run = subprocess.run(
        [sys.executable, "-c", SCRIPT],
        env={**os.environ, "QT_QPA_PLATFORM": "offscreen", "ICC_EDITOR_HOME": str(home)},
        capture_output=True,
        text=True,
        check=True,
        timeout=60,
    )
    return json.loads(run.stdout.splitlines()[-1])


def test_nothing_is_imported_before_the_first_paint_that_can_wait(loaded) -> None:
    assert [name for name in LATER if name in loaded["painted"]] == []
    assert "icc_editor.gui.main_window" in loaded["painted"]


def test_the_first_paint_needs_few_modules_of_the_program(loaded) -> None:
    own = [name for name in loaded["painted"] if name.split(".")[0] == "icc_editor"]
    assert len(own) <= MOST_OWN_MODULES, own


def test_nothing_heavy_is_imported_before_one_can_type(loaded) -> None:
    assert [name for name in (*HEAVY, *ON_DEMAND) if name in loaded["ready"]] == []
    assert "icc_editor.gui.writing_panel.writing_panel" in loaded["ready"]


def test_one_can_type_before_most_of_the_program_is_loaded(loaded) -> None:
    own = [
        name
        for name in loaded["ready"]
        if name.split(".")[0] == "icc_editor" and not (TREE / name.replace(".", "/")).is_dir()
    ]
    assert len(own) <= MOST_OWN_MODULES_READY, len(own)


def test_no_source_is_read_for_a_module_that_is_loaded_compiled(loaded) -> None:
    # PySide would read all of them; those loaded before the program can say no are few.
    assert [path for path in loaded["read"] if "writing_panel" in path] == []
    assert len(loaded["read"]) < 60


@pytest.fixture
def begun(qapp, places):
    """Return a function that prepares the program as ``main`` does, with a post open last."""
    made = []
    font, palette = qapp.font(), qapp.palette()

    def prepare(**choices: object) -> app.Program:
        library = Library.create(places.documents / "ICC Posts")
        post = library.new_post("Notes", "en", datetime.now(UTC))
        chosen = {"interface_language": "en", "show_welcome": False, "last_post": str(post.path)}
        settings.save(places, Settings(**{**chosen, **choices}))
        program = app.prepare(qapp, places)
        assert program is not None
        program.parts.use_credentials(MemoryStore())
        made.append(program)
        return program

    yield prepare
    for program in made:
        program.close()
    qapp.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    qapp.processEvents()
    qapp.setFont(font)
    qapp.setPalette(palette)


def test_typing_right_after_the_start_loses_no_key(begun, qtbot) -> None:
    program = begun()
    window = program.window
    program.begin()
    with qtbot.waitSignal(window.ready):
        qtbot.keyClicks(window, "Ten ")
        window.painted.connect(lambda: qtbot.keyClicks(window, "communes "))
        qtbot.waitUntil(lambda: window.filled)
        qtbot.keyClicks(window, "counted")
    page = window.writing.page
    typed = (window.writing.text() + window.writing.metadata().title).replace("Notes", "")
    assert page is not None
    assert typed == "Ten communes counted"


def test_a_command_given_right_after_the_start_is_carried_out(begun, qtbot) -> None:
    program = begun()
    window = program.window
    program.begin()
    with qtbot.waitSignal(window.ready):
        qtbot.keyClick(window, Qt.Key.Key_F9)
    assert not window.window_actions["show_library"].isChecked()


def test_the_window_stays_the_same_and_keeps_its_place(begun, qtbot) -> None:
    program = begun()
    frame = program.window
    program.begin()
    with qtbot.waitSignal(frame.painted):
        before = frame.geometry()
        assert frame.isVisible()
        assert not frame.filled
    with qtbot.waitSignal(frame.ready):
        pass
    assert program.window is frame
    assert frame.geometry() == before


def leftovers(root: Path) -> set[Path]:
    return {
        Path(place, name)
        for place, folders, files in os.walk(root)
        for name in (*folders, *files)
        if name.startswith(".icc-")
    }


def test_what_a_crash_left_is_gone_after_the_start(begun, qtbot, places, tmp_path) -> None:
    program = begun()
    post = Path(program.parts.preferences.current.last_post)
    other = Library.create(tmp_path / "other")
    (post.parent / ".icc-new-0123456789ab").mkdir()
    for folder in (post, other.path, places.state_folder("journal")):
        (folder / ".icc-0123456789ab.tmp").write_text("half a draft")
    with safe_write._temporary(post, b"being written", 0o600) as busy:
        program.begin()
        with qtbot.waitSignal(program.window.ready):
            pass
        qtbot.waitUntil(lambda: leftovers(places.state.parent) == {busy})
    program.window.rebuild_requested.emit(other.path)
    qtbot.waitUntil(lambda: program.window.filled and program.window.library.path == other.path)
    qtbot.waitUntil(lambda: not leftovers(other.path))


def test_closing_at_once_leaves_nothing_undone(begun, qtbot) -> None:
    program = begun()
    window = program.window
    program.begin()
    window.close()
    qtbot.wait(0)
    with qtbot.assertNotEmitted(window.ready):
        window.painted.emit()
    assert not window.filled


def test_closing_waits_for_no_words_to_be_sorted_out(begun, qtbot, monkeypatch) -> None:
    program = begun()
    post = Path(program.parts.preferences.current.last_post)
    (post / "en.md").write_text("---\ntitle: Notes\n---\nលទ្ធផល\n", encoding="utf-8")
    begins, ended = threading.Event(), threading.Event()

    def load(_places: Places, *, cancelled: CancelCheck) -> KhmerWords:
        begins.set()
        while not cancelled():
            ended.wait(0.01)
        ended.set()
        raise Cancelled

    monkeypatch.setattr(khmer_words, "load", load)
    program.begin()
    qtbot.waitUntil(begins.is_set)
    program.close()
    assert ended.is_set()
    assert "lane spelling" not in {thread.name for thread in threading.enumerate()}


def test_closing_before_the_post_is_shown_keeps_it_for_the_next_start(begun, qtbot) -> None:
    program = begun()
    last = program.parts.preferences.current.last_post
    window = program.window
    program.begin()
    qtbot.waitUntil(lambda: window.filled)
    window.close()
    assert program.parts.preferences.current.last_post == last


def test_keys_typed_before_closing_at_once_are_saved(begun, qtbot) -> None:
    program = begun()
    last = Path(program.parts.preferences.current.last_post)
    window = program.window
    program.begin()
    qtbot.keyClicks(window, "Counted")
    window.close()
    qtbot.waitUntil(lambda: not window.isVisible())
    assert "Counted" in (last / "en.md").read_text(encoding="utf-8")


def test_a_second_start_is_heard_once_one_can_type(begun, qtbot, places) -> None:
    program = begun()
    program.begin()
    with qtbot.waitSignal(program.window.ready):
        pass
    with qtbot.waitSignal(program._instance.raise_requested):
        assert not claim_or_raise(SingleInstance(places))


def test_a_missing_library_is_said_in_the_window(begun, qtbot, tmp_path) -> None:
    program = begun(library=str(tmp_path / "gone"))
    program.begin()
    with qtbot.waitSignal(program.window.ready):
        pass
    assert program.window.messages.text()


def test_a_library_that_does_not_answer_leaves_the_window_alive(begun, qtbot, monkeypatch) -> None:
    answers, open_library = threading.Event(), choosing_library.open_or_create

    def wait_and_open(path: Path, *, create: bool) -> Library:
        answers.wait(20)
        return open_library(path, create=create)

    monkeypatch.setattr(choosing_library, "open_or_create", wait_and_open)
    program = begun()
    window = program.window
    program.begin()
    with qtbot.waitSignal(window.painted):
        pass
    qtbot.keyClicks(window, "Counted")
    assert not window.filled
    with qtbot.waitSignal(window.ready):
        answers.set()
    page = window.writing.page
    assert "Counted" in page.title.text() + page.edit.text()


def test_a_disk_that_refuses_is_said_before_the_program_ends(
    begun, qapp, qtbot, monkeypatch
) -> None:
    program = begun()
    said, codes = [], []
    monkeypatch.setattr(qapp, "exit", codes.append)  # a real one ends every later event loop too
    monkeypatch.setattr(QMessageBox, "exec", lambda box: said.append(box.text()))

    def refuse(path: Path, **_choices: object) -> Library:
        raise ReadOnlyPlace(path)

    monkeypatch.setattr(choosing_library, "open_or_create", refuse)
    program.begin()
    qtbot.waitUntil(lambda: codes == [1])
    assert said
    assert not program.window.isVisible()


def test_files_of_the_program_are_for_their_owner_alone(program) -> None:
    places = program.parts.places
    for path in (*places.state.rglob("*"), *places.config.rglob("*")):
        assert path.stat().st_mode & 0o077 == 0, path.name
