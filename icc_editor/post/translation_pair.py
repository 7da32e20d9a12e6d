# SPDX-License-Identifier: MIT
"""A text and its translation, as somebody confirmed it: what a memory of translations keeps."""

from dataclasses import dataclass
from datetime import datetime


@dataclass(frozen=True, slots=True)
class TranslationPair:
    """A source text and what it was translated as; both as they are written, with their signs.

    ``languages`` are those of source and target.  ``changed`` is when it was confirmed, in UTC, and
    ``nickname`` by whom, where that is known.  ``origin`` says where it comes from: the name of a
    post's folder, or of a file.
    """

    source: str
    target: str
    languages: tuple[str, str]
    is_reviewed: bool = False
    changed: datetime | None = None
    nickname: str = ""
    origin: str = ""
