# SPDX-License-Identifier: MIT
"""The settings in use, and when they come to the disk."""

import threading
from pathlib import Path

import pytest

from icc_editor.errors import StorageError
from icc_editor.gui import preferences as preferences_module
from icc_editor.gui.preferences import Preferences
from icc_editor.storage import settings
from tests.gui.test_main_window import new_post


@pytest.fixture
def preferences(qapp, places) -> Preferences:
    return Preferences(places)


def on_disk(places) -> str:
    return settings.load(places).settings.last_post


def test_what_is_noted_holds_at_once_and_is_written_later(preferences, places) -> None:
    told = []
    preferences.changed.connect(lambda old, new: told.append((old.last_post, new.last_post)))
    preferences.note(last_post="one")
    assert preferences.current.last_post == "one"
    assert told == [("", "one")]
    assert on_disk(places) == ""
    preferences.write()
    assert on_disk(places) == "one"


def test_a_late_write_puts_nothing_old_over_what_is_newer(preferences, places) -> None:
    preferences.note(last_post="one")
    preferences.change(last_post="two")
    preferences.write()
    assert on_disk(places) == "two"


def test_what_could_not_be_written_comes_with_the_next_change(
    preferences, places, monkeypatch
) -> None:
    def refuse(*_arguments: object) -> None:
        raise StorageError(Path("/there"), reason="EIO")

    preferences.note(last_post="one")
    with monkeypatch.context() as broken:
        broken.setattr(preferences_module.settings_file, "save", refuse)
        with pytest.raises(StorageError):
            preferences.write()
    preferences.change(last_post="one")
    assert on_disk(places) == "one"


def test_a_post_is_opened_without_a_wait_for_the_settings(
    program, places, qtbot, monkeypatch
) -> None:
    first = new_post(program, qtbot)
    new_post(program, qtbot, "Second")
    qtbot.waitUntil(lambda: not program.parts.runner.is_busy())
    threads = []
    real = settings.save

    def save(*arguments: object) -> None:
        threads.append(threading.current_thread())
        real(*arguments)

    monkeypatch.setattr(preferences_module.settings_file, "save", save)
    program.window.open_post(first)
    qtbot.waitUntil(lambda: on_disk(places) == str(first))
    assert threads
    assert threading.main_thread() not in threads
