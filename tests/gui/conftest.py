# SPDX-License-Identifier: MIT
"""The whole program in a temporary home, and Qt prepared as the program prepares it."""

import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QApplication

from icc_editor.gui import app, process
from icc_editor.gui.app import Program
from icc_editor.gui.languages import NAMES, InterfaceLanguage
from icc_editor.storage import khmer_words, settings
from icc_editor.storage.credentials import MemoryStore
from icc_editor.storage.places import Places
from icc_editor.storage.settings import Settings


@pytest.fixture(scope="session")
def qapp_args() -> list[str]:
    """Decide what must be decided before there is an application."""
    process.prepare()
    return ["icc-editor"]


@pytest.fixture
def places(tmp_path: Path) -> Places:
    """Return folders of a newcomer's home."""
    return Places.under(tmp_path / "home")


@pytest.fixture(scope="session")
def first_start(tmp_path_factory: pytest.TempPathFactory, qapp: QApplication) -> Path:
    """Return what first starts keep: ICU's words, the catalogues of all languages, compiled.

    To make them takes more time than most tests.
    """
    places = Places.under(tmp_path_factory.mktemp("first-start"))
    khmer_words.load(places)
    spoken = InterfaceLanguage(places)
    for code in (*NAMES, "en"):  # English last: nobody spoke before
        assert spoken.use(code) == code
    spoken.drop()
    return places.state


def keep(first_start: Path, places: Places) -> None:
    """Keep what first starts keep as the program does: not on a disk that has no room for it."""
    try:
        shutil.copytree(first_start, places.state_folder(), dirs_exist_ok=True)
    except (OSError, shutil.Error):
        for kept in first_start.iterdir():
            there = places.state / kept.name
            if there.is_dir():
                shutil.rmtree(there)
            else:
                there.unlink(missing_ok=True)


@pytest.fixture
def start(qapp: QApplication, places: Places, first_start: Path) -> Iterator[object]:
    """Return a function that starts the program; all are closed at the end."""
    started: list[Program] = []
    font, palette = qapp.font(), qapp.palette()

    def begin(
        library: Path | None = None,
        *,
        remembered: Path | None = None,
        home: Places = places,
        file: Path | None = None,
        **choices: object,
    ) -> Program:
        if remembered is not None:
            choices["library"] = str(remembered)
        if all(program.parts.places != home for program in started):
            chosen = {"interface_language": "en", "show_welcome": False, **choices}
            settings.save(home, Settings(**chosen))
            keep(first_start, home)
        program = app.build(qapp, home, library, file)
        assert program is not None
        program.parts.use_credentials(MemoryStore())
        started.append(program)
        return program

    yield begin
    for program in started:
        program.window._may_close = lambda: True  # nobody is there to answer
        program.close()
    qapp.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    qapp.processEvents()
    qapp.setFont(font)
    qapp.setPalette(palette)


@pytest.fixture
def program(start: object) -> Program:
    """Return the running program, welcome page off, English."""
    return start()
