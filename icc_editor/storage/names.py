# SPDX-License-Identifier: MIT
"""File and folder names that are legal and unambiguous on every system a library may travel to."""

import re
import unicodedata
from collections.abc import Iterable

_RESERVED = frozenset(
    {"con", "prn", "aux", "nul"}
    | {f"com{digit}" for digit in range(10)}
    | {f"lpt{digit}" for digit in range(10)}
)
_OTHER = re.compile(r"[^a-z0-9]+")
MAX_NAME_BYTES = 200


def ascii_slug(text: str, *, fallback: str, limit: int = 60) -> str:
    """Return ``text`` as lower-case ASCII letters and digits joined by ``-``.

    Accents are folded; a text without any such letter (a Khmer title) gives ``fallback``.  The
    result is at most ``limit`` characters and never a name Windows reserves.
    """
    plain = unicodedata.normalize("NFKD", text).encode("ascii", "ignore").decode().lower()
    slug = _OTHER.sub("-", plain).strip("-")
    if len(slug) > limit:
        cut = slug[: limit + 1].rpartition("-")[0]
        slug = cut or slug[:limit]
    slug = slug or fallback
    return f"{slug}-1" if slug in _RESERVED else slug


def free_name(stem: str, suffix: str, taken: Iterable[str]) -> str:
    """Return ``stem + suffix``, or with ``-2``, ``-3`` … before the suffix when it is taken.

    Names that differ by case only count as the same: some disks cannot tell them apart.
    """
    known = {name.casefold() for name in taken}
    stem = stem[: MAX_NAME_BYTES - len(suffix) - 8]
    name, number = f"{stem}{suffix}", 1
    while name.casefold() in known:
        number += 1
        name = f"{stem}-{number}{suffix}"
    return name
