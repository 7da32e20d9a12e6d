# SPDX-License-Identifier: MIT
"""What a post on a blog was made of, as ``Publication.sent`` and ``Delivery.sent`` keep it.

``en:3f2a+communes:77b0 km:9c1d+communes:77b0`` is the English text and the Khmer one, and for each
the results tables its figures and tables come from.
"""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class SentVersion:
    """A version that was sent: fingerprints of its text and of the tables it uses, by name."""

    language: str
    text: str
    tables: tuple[tuple[str, str], ...] = ()

    def __str__(self) -> str:
        """Return it as one word."""
        tables = (f"+{name}:{fingerprint}" for name, fingerprint in self.tables)
        return f"{self.language}:{self.text}{''.join(tables)}"

    @classmethod
    def parse(cls, word: str) -> "SentVersion":
        """Return what ``str`` made a word of; fingerprints that are not there are empty."""
        first, *others = (part.partition(":")[::2] for part in word.split("+"))
        return cls(*first, tables=tuple(others))


def languages_of(language: str, sent: str) -> tuple[str, ...]:
    """Return the languages of the texts in a post of ``language``, its own first."""
    return (language, *(v.language for v in sent_versions(sent) if v.language != language))


def sent_versions(sent: str) -> tuple[SentVersion, ...]:
    """Return the versions that ``sent`` names, in order."""
    return tuple(SentVersion.parse(word) for word in sent.split())
