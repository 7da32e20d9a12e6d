# SPDX-License-Identifier: MIT
"""A translation handed to somebody else, or sent back: the content of a ``post.iccpost``."""

import hashlib
from collections.abc import Mapping
from dataclasses import dataclass, field


@dataclass(frozen=True, slots=True)
class HandedTexts:
    """The texts of a post as they were at one moment: the files, as they are.

    ``versions`` are the source and, if there is one, the translation, by language; ``tables`` the
    results tables by name; ``states`` is the file of the translation's states, empty for none.
    """

    versions: Mapping[str, bytes] = field(default_factory=dict)
    tables: Mapping[str, bytes] = field(default_factory=dict)
    states: bytes = b""

    @property
    def digest(self) -> str:
        """What tells these texts from any others."""
        found = hashlib.sha256()
        named = {f"tables/{name}": raw for name, raw in self.tables.items()}
        for name, raw in sorted({**self.versions, **named, "states": self.states}.items()):
            found.update(f"{name}\n{len(raw)}\n".encode())
            found.update(raw)
        return found.hexdigest()


@dataclass(frozen=True, slots=True)
class Handover:
    """What goes from one library to another: one translation of a post, and what it is made from.

    ``sender`` is a random id of the copy it was made from (it says nothing of who or where), and
    ``number`` counts what that copy handed over.  ``base`` are the texts as they were when the
    sender last got them, None for what was begun there: what differs from them is the sender's.
    ``pictures`` are files of the post's ``images`` by name; ``terms`` is a table of the terms in
    the texts, empty for none; ``message`` and ``nickname`` are what the sender chose to say.
    """

    post_id: str
    source_language: str
    target_language: str
    sender: str
    number: int
    texts: HandedTexts = field(default_factory=HandedTexts)
    base: HandedTexts | None = None
    pictures: Mapping[str, bytes] = field(default_factory=dict)
    terms: bytes = b""
    message: str = ""
    nickname: str = ""
