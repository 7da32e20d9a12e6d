# SPDX-License-Identifier: MIT
"""Something a check noticed."""

import hashlib
from collections.abc import Container, Iterable
from dataclasses import dataclass
from enum import StrEnum

from icc_editor.post.address import Address, Place


class Severity(StrEnum):
    """How bad it is: an ERROR stops publishing, a WARNING asks, a HINT only tells."""

    ERROR = "error"
    WARNING = "warning"
    HINT = "hint"


_PLACES = frozenset({"line", "other_line", "other_start", "other_end"})
"""Facts that only say where: they change with what is written elsewhere."""


@dataclass(frozen=True, slots=True)
class Diagnostic:
    """One finding: where, how bad, which, and the facts; the words are made elsewhere.

    ``code`` is stable and dotted (``title.missing``); ``language`` is the version's; ``address``
    says where in it, as an ``Address`` is written; ``facts`` are name/value pairs a sentence is
    made from.  ``anchor`` (see ``Anchors``) is what a line of the text is known by, for findings
    that are in one.
    """

    code: str
    severity: Severity
    language: str = ""
    address: str = ""
    facts: tuple[tuple[str, str], ...] = ()
    anchor: str = ""

    @property
    def id(self) -> str:
        """Return an id that changes with the facts and with the words of the block it is in.

        So an accepted finding comes back when they do.  Where in the text the block lies does not
        matter.
        """
        place = Address.parse(self.address)
        if not self.anchor and place.kind is not Place.FIELD:
            return self._id(self.address, self.facts)
        facts = (fact for fact in self.facts if fact[0] not in _PLACES)
        if not self.anchor:
            return self._id(self.address, facts)
        return self._id(place.kind, (*facts, ("anchor", self.anchor)))

    def is_among(self, ids: Container[str]) -> bool:
        """Return whether ``ids`` hold this finding's id, or the one earlier versions gave it.

        Theirs held the line, so it fits until something above is written; and what stands around a
        table had no address of its own.
        """
        former = str(Address.parse(self.address).former)
        return self.id in ids or self._id(former, self.facts) in ids

    def _id(self, where: str, facts: Iterable[tuple[str, str]]) -> str:
        text = "\x1f".join(f"{name}\x1e{value}" for name, value in facts)
        digest = hashlib.sha256(text.encode("utf-8", "surrogatepass")).hexdigest()[:12]
        return f"{self.code}@{self.language}/{where}#{digest}"
