# SPDX-License-Identifier: MIT
"""Something a check noticed."""

import hashlib
from dataclasses import dataclass
from enum import StrEnum


class Severity(StrEnum):
    """How bad it is: an ERROR stops publishing, a WARNING asks, a HINT only tells."""

    ERROR = "error"
    WARNING = "warning"
    HINT = "hint"


@dataclass(frozen=True, slots=True)
class Diagnostic:
    """One finding: where, how bad, which, and the facts; the words are made elsewhere.

    ``code`` is stable and dotted (``title.missing``); ``language`` is the version's; ``address``
    says where in it: ``field:title``, ``block:12`` (its first line in the text, 0-based) or
    ``line:3`` (in the file, 1-based, where the fields cannot be read and all of it is text);
    ``facts`` are name/value pairs a sentence is made from.
    """

    code: str
    severity: Severity
    language: str = ""
    address: str = ""
    facts: tuple[tuple[str, str], ...] = ()

    @property
    def id(self) -> str:
        """Return an id that changes when the facts do, so that an accepted finding comes back."""
        facts = "\x1f".join(f"{name}\x1e{value}" for name, value in self.facts)
        digest = hashlib.sha256(facts.encode()).hexdigest()[:12]
        return f"{self.code}@{self.language}/{self.address}#{digest}"
