# SPDX-License-Identifier: MIT
"""The writer's choices, in one TOML file of the config folder."""

import types
import typing
from dataclasses import dataclass, fields
from pathlib import Path
from typing import Final

from icc_editor.storage import own_toml
from icc_editor.storage.places import Places

_FILE = "settings.toml"
_TABLE = "shortcuts"
UNKNOWN_PROXY: Final = "unknown"
"""Stands for a choice that was lost: no connection is made before the writer chose again."""


@dataclass(frozen=True, slots=True)
class Settings:
    """Every choice with its default; empty text means "as the system has it" or "none yet".

    ``interface_language`` is a BCP 47 tag; ``appearance`` is ``""``, ``light`` or ``dark``;
    ``library`` and ``recent_libraries`` are paths; ``font_size`` is in points, ``khmer_size`` in
    per cent of that, and ``zoom`` in per cent of either; ``shared_terms`` are paths of files of
    terms, or of folders with such files; ``proxy`` is a ``socks5h://`` address, or
    ``UNKNOWN_PROXY``; ``shortcuts`` has commands by name with the keys they have instead of their
    own, as Qt writes them on every system (``Ctrl+Shift+K``), empty: none.  What they mean is for
    the window to say: names and keys that it does not know are kept.  ``nickname`` stands beside
    what one says of translations; empty: nobody's.
    """

    interface_language: str = ""
    appearance: str = ""
    font: str = ""
    font_size: int = 0
    khmer_font: str = ""
    khmer_size: int = 100
    zoom: int = 100
    mark_spelling: bool = True
    new_post_language: str = ""
    library: str = ""
    recent_libraries: tuple[str, ...] = ()
    last_post: str = ""
    last_language: str = ""
    default_account: str = ""
    preview_shown: bool = True
    preview_width: str = "phone"
    library_shown: bool = True
    fields_shown: bool = True
    outline_shown: bool = False
    show_welcome: bool = True
    shared_terms: tuple[str, ...] = ()
    starter_terms: bool = True
    proxy: str = ""
    shortcuts: tuple[tuple[str, str], ...] = ()
    nickname: str = ""


@dataclass(frozen=True, slots=True)
class LoadedSettings:
    """Settings, and where a damaged file was set aside (None: all was well)."""

    settings: Settings
    set_aside: Path | None = None


def load(places: Places) -> LoadedSettings:
    """Return the settings; what is missing or of the wrong type has its default.

    The proxy is the exception: whoever chose one must never go without it, so what cannot be read
    is unknown, also after the damaged file was set aside.

    Raises:
        StorageError: The file is there and cannot be read, or it is damaged and cannot be moved.
    """
    path = places.config / _FILE
    content, aside = own_toml.read_or_set_aside(path)
    hints = typing.get_type_hints(Settings)
    known: dict[str, typing.Any] = {}
    for field in fields(Settings):
        value = content.data.get(field.name)
        is_table = field.name == _TABLE
        value = _as_pairs(value) if is_table else _as_type(value, hints[field.name])
        if value is not None:
            known[field.name] = value
    lost = aside is not None or (not path.exists() and own_toml.was_set_aside(path))
    if lost or ("proxy" in content.data and "proxy" not in known):
        known["proxy"] = UNKNOWN_PROXY
    return LoadedSettings(Settings(**known), aside)


def save(places: Places, settings: Settings) -> None:
    """Write the settings; keys of other versions of the program and comments stay.

    Raises:
        StorageError: The disk refused; the old file is whole.
    """
    path = places.config_folder() / _FILE
    content, _aside = own_toml.read_or_set_aside(path)
    data = dict(content.data)
    default = Settings()
    for field in fields(Settings):
        value = getattr(settings, field.name)
        if field.name == _TABLE:
            table = _as_table(settings.shortcuts, data.pop(_TABLE, None))
            if table:
                data[_TABLE] = table
        elif field.name in data or value != getattr(default, field.name):
            data[field.name] = list(value) if isinstance(value, tuple) else value
    own_toml.write(path, content, data)


def _as_type(value: object, hint: object) -> object:
    """Return ``value`` when it is what the field holds, else None."""
    if isinstance(hint, types.GenericAlias):
        good = isinstance(value, list) and all(isinstance(item, str) for item in value)
        return tuple(typing.cast("list[str]", value)) if good else None
    return value if type(value) is hint else None


def _as_pairs(value: object) -> tuple[tuple[str, str], ...] | None:
    """Return a table as names and texts; what is no text is told as what it looks like."""
    if not isinstance(value, dict):
        return None
    return tuple((str(name), str(entry)) for name, entry in value.items())


def _as_table(pairs: tuple[tuple[str, str], ...], old: object) -> dict[str, object]:
    """Return ``pairs`` as a table; ``old`` entries that say the same stay as they are."""
    before = old if isinstance(old, dict) else {}
    return {
        name: before[name] if name in before and str(before[name]) == text else text
        for name, text in pairs
    }
