# SPDX-License-Identifier: MIT
"""How a library writes numbers, as ``library.toml`` says it: ``[numbers.km]`` and so on."""

import tomllib
from dataclasses import replace
from pathlib import Path

from icc_editor.errors import StorageError
from icc_editor.post.metadata import NumberStyle
from icc_editor.storage.library_folder import LIBRARY_FILE
from icc_editor.storage.safe_read import read_file
from icc_editor.text.numbers.styles import style_for

_KEYS = ("digits", "group", "decimal")


def library_numbers(library: Path) -> tuple[tuple[str, NumberStyle], ...]:
    """Return the styles the library in that folder names, each with its language.  Never raises.

    What a style leaves out is as usual in its language.  One that cannot be is left out itself, and
    so are all when the file cannot be read: a library opens without it, too.
    """
    try:
        data = tomllib.loads(read_file(library / LIBRARY_FILE)[0].decode())
    except (StorageError, ValueError, RecursionError):
        return ()
    named = data.get("numbers")
    if not isinstance(named, dict):
        return ()
    found = ((language, _style(language, values)) for language, values in named.items())
    return tuple((language, style) for language, style in found if style is not None)


def _style(language: str, values: object) -> NumberStyle | None:
    if not isinstance(values, dict):
        return None
    known = {key: values[key] for key in _KEYS if key in values}
    if not all(isinstance(value, str) for value in known.values()):
        return None
    style = replace(style_for(language), **known)
    return style if style.is_possible else None
