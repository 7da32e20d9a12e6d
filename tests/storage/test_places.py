# SPDX-License-Identifier: MIT
"""State, configuration and documents lie where the system says, or all under one folder."""

import stat
from pathlib import Path

import pytest

from icc_editor.errors import StorageError
from icc_editor.storage.places import Places


def test_the_variable_moves_all_three(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("ICC_EDITOR_HOME", str(tmp_path))
    assert Places.standard() == Places.under(tmp_path)
    assert Places.standard().state == tmp_path / "state"


def test_without_it_the_system_decides(own_home: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv("ICC_EDITOR_HOME")
    places = Places.standard()
    assert places.state == own_home / ".local" / "state" / "icc-editor"
    assert places.config == own_home / ".config" / "icc-editor"
    assert places.documents == own_home / "Documents"


def test_folders_are_made_for_their_owner_alone(tmp_path: Path) -> None:
    places = Places.under(tmp_path / "a" / "b")
    made = [places.state_folder("journal"), places.config_folder()]
    assert [p.relative_to(tmp_path).as_posix() for p in made] == ["a/b/state/journal", "a/b/config"]
    for folder in (*made, tmp_path / "a"):
        assert stat.S_IMODE(folder.stat().st_mode) == 0o700


def test_a_file_in_the_way_is_an_error(tmp_path: Path) -> None:
    (tmp_path / "state").write_text("x")
    with pytest.raises(StorageError):
        Places.under(tmp_path).state_folder("journal")


def test_what_a_crash_left_is_swept(places: Places) -> None:
    for folder in (places.state_folder("outbox", "one"), places.config_folder()):
        (folder / ".icc-0123456789ab.tmp").write_text("half")
        (folder / "kept").write_text("whole")
    assert places.sweep() == 2
    assert places.sweep() == 0
    assert len(list(places.state.rglob("kept"))) == 1
