# SPDX-License-Identifier: MIT
"""The sentences that are published with a post, in every language it may be in."""

import tomllib
from functools import cache

from icc_editor.assets import resource

FALLBACK = "en"


def phrase(language: str, name: str, **values: str) -> str:
    """Return a published sentence; dots in ``name`` go into a table (``read_in.km``).

    ``values`` fill its ``{places}``.  A language without phrases gets the English ones.

    Raises:
        KeyError: No phrase has that name.
    """
    for tag in (language, FALLBACK):
        found = _look_up(_phrases(tag), name)
        if found is not None:
            return found.format(**values) if values else found
    raise KeyError(name)


def languages() -> tuple[str, ...]:
    """Return the languages there are phrases in."""
    return tuple(sorted(path.stem for path in resource("phrases").glob("*.toml")))


@cache  # the files are the program's own: nobody changes them while it runs
def _phrases(language: str) -> dict[str, object]:
    if language not in languages():
        return {}
    return tomllib.loads(resource("phrases", f"{language}.toml").read_text(encoding="utf-8"))


def _look_up(table: object, name: str) -> str | None:
    for part in name.split("."):
        table = table.get(part) if isinstance(table, dict) else None
    return table if isinstance(table, str) else None
