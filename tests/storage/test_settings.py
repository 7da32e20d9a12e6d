# SPDX-License-Identifier: MIT
"""Choices survive, foreign keys too; a damaged file costs the choices and nothing else."""

import tomllib
from dataclasses import replace
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import settings as given_settings
from hypothesis import strategies as st

from icc_editor.storage import settings as settings_module
from icc_editor.storage.places import Places
from icc_editor.storage.settings import UNKNOWN_PROXY, LoadedSettings, Settings, load, save


def test_without_a_file_there_are_defaults_and_none_is_made(places: Places) -> None:
    assert load(places) == LoadedSettings(Settings())
    assert not places.config.exists()


def test_what_is_saved_is_loaded(places: Places) -> None:
    mine = Settings(
        interface_language="km",
        font_size=14,
        recent_libraries=("/a", "/ខ"),
        preview_shown=False,
        nickname='សុខ "S"',
    )
    save(places, mine)
    assert load(places).settings == mine
    save(places, Settings())
    assert load(places).settings == Settings()


def test_unknown_keys_and_comments_stay(places: Places) -> None:
    file = places.config_folder() / "settings.toml"
    file.write_text('# mine\nappearance = "dark"\nfuture = [1]\n\n[plugin]\nx = 1\n')
    loaded = load(places).settings
    assert loaded == Settings(appearance="dark")
    save(places, Settings(appearance="light", font_size=12))
    assert file.read_text() == (
        '# mine\nappearance = "light"\nfuture = [1]\n\nfont_size = 12\n\n[plugin]\nx = 1\n'
    )


def test_keys_of_commands_are_kept_as_they_stand_whoever_knows_them(places: Places) -> None:
    file = places.config_folder() / "settings.toml"
    text = '[shortcuts]\nbold = "Ctrl+J"  # mine\nof_tomorrow = "F4"\nodd = 5\n'
    file.write_text(text)
    loaded = load(places).settings
    assert loaded.shortcuts == (("bold", "Ctrl+J"), ("of_tomorrow", "F4"), ("odd", "5"))
    save(places, loaded)
    assert file.read_text() == text
    save(places, replace(loaded, shortcuts=(("bold", ""), *loaded.shortcuts[1:])))
    assert tomllib.loads(file.read_text()) == {
        "shortcuts": {"bold": "", "of_tomorrow": "F4", "odd": 5}
    }
    save(places, Settings())
    assert load(places).settings == Settings()
    assert "shortcuts" not in file.read_text()


@pytest.mark.parametrize("table", ["5", "[]", '"Ctrl+J"', "[[1]]"])
def test_keys_that_are_no_table_are_none(places: Places, table: str) -> None:
    (places.config_folder() / "settings.toml").write_text(f"shortcuts = {table}\n")
    assert load(places).settings == Settings()


def test_a_value_of_the_wrong_type_is_the_default(places: Places) -> None:
    (places.config_folder() / "settings.toml").write_text(
        'font_size = "big"\npreview_shown = 1\nrecent_libraries = ["/a", 5]\nlibrary = "/l"\n'
    )
    assert load(places).settings == Settings(library="/l")


@pytest.mark.parametrize("content", [b"\xff\xfe\x00", b"= nonsense", b"a = [" * 2000])
def test_a_damaged_file_gives_defaults_and_is_kept_aside(places: Places, content: bytes) -> None:
    file = places.config_folder() / "settings.toml"
    for number in (1, 2):
        file.write_bytes(content)
        loaded = load(places)
        aside = places.config / f"settings.damaged-{number}.toml"
        assert loaded == LoadedSettings(Settings(proxy=UNKNOWN_PROXY), aside)
        assert aside.read_bytes() == content
    save(places, Settings(font_size=9))
    assert load(places) == LoadedSettings(Settings(font_size=9))


def test_a_lost_proxy_is_never_taken_for_none(places: Places) -> None:
    file = places.config_folder() / "settings.toml"
    file.write_text("proxy = 9050\n")
    assert load(places).settings.proxy == UNKNOWN_PROXY
    file.write_bytes(b"= nonsense")
    load(places)
    again = load(places).settings  # by the next program, after the file was set aside
    assert again.proxy == UNKNOWN_PROXY
    save(places, again)
    assert load(places).settings.proxy == UNKNOWN_PROXY
    save(places, Settings())
    assert load(places).settings.proxy == ""


def test_a_folder_in_its_place_is_set_aside(places: Places) -> None:
    (places.config_folder() / "settings.toml").mkdir()
    assert load(places).set_aside == places.config / "settings.damaged-1.toml"


@given_settings(deadline=None)
@given(st.binary(max_size=80))
def test_any_bytes_load(content: bytes) -> None:
    import tempfile

    with tempfile.TemporaryDirectory() as folder:
        places = Places.under(Path(folder))
        (places.config_folder() / "settings.toml").write_bytes(content)
        assert isinstance(settings_module.load(places).settings, Settings)
        kept = [path.read_bytes() for path in places.config.iterdir()]
        assert kept == [content]
