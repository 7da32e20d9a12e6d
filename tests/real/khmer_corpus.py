# SPDX-License-Identifier: MIT
"""Real Khmer text: the help and the messages of LibreOffice as Debian installs them.

Its translators typed a zero-width space (ZWSP) between words.  That makes it an independent gold
standard for where Khmer words end.  Nothing of it is copied: the installed files are read.
"""

import gettext
import html
import re
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path

from tests.real.places import PartMissing

HELP = Path("/usr/share/libreoffice/help/km/text")
MESSAGES = Path("/usr/lib/libreoffice/program/resource/km/LC_MESSAGES")
PACKAGE = "libreoffice-help-km"  # it depends on libreoffice-l10n-km, where the messages are

ZWSP = "\u200b"
SHORTEST = 68
"""The shortest paragraph, in code points without ZWSP: about one line."""

_ELEMENT = re.compile(r"<(p|h[1-6])\b[^>]*>(.*?)</\1>", re.DOTALL)
_TAG = re.compile(r"<[^>]*>")
_KHMER = re.compile("[\u1780-\u17b3]")
_LETTER = re.compile("[A-Za-z\u00c0-\u024f\u1780-\u17b3]")
_WORD = re.compile("[\u1780-\u17d3\u17dd\u200c\u200d]+")


@dataclass(frozen=True)
class KhmerCorpus:
    """Texts as the translators typed them, ZWSP included, each once, in a fixed order."""

    version: str
    paragraphs: tuple[str, ...]
    """Running text of the help of at least ``SHORTEST`` code points, mostly Khmer."""
    texts: tuple[str, ...]
    """Everything that holds Khmer: paragraphs, headings, short texts, messages."""

    @cached_property
    def plain(self) -> tuple[str, ...]:
        """The paragraphs without ZWSP, as most people type."""
        return tuple(paragraph.replace(ZWSP, "") for paragraph in self.paragraphs)

    @cached_property
    def words(self) -> tuple[str, ...]:
        """The distinct pieces of Khmer letters and marks between ZWSP, spaces and other signs."""
        found: dict[str, None] = {}
        for text in self.texts:
            found.update(dict.fromkeys(_WORD.findall(text)))
        return tuple(found)


def gold(paragraph: str) -> tuple[str, frozenset[int]]:
    """Return the text without ZWSP, and the code point offsets in it where one stood."""
    parts = paragraph.split(ZWSP)
    places, offset = set(), 0
    for part in parts[:-1]:
        offset += len(part)
        places.add(offset)
    return "".join(parts), frozenset(places)


def read_corpus() -> KhmerCorpus:
    """Read the installed files.

    Raises:
        PartMissing: The package is not installed.
    """
    pages = sorted(HELP.rglob("*.html"))
    catalogues = sorted(MESSAGES.glob("*.mo"))
    if not pages or not catalogues:
        msg = f"The tests need real Khmer text. Install the Debian package '{PACKAGE}'."
        raise PartMissing(msg)
    running: dict[str, None] = {}
    every: dict[str, None] = {}
    for page in pages:
        for name, inner in _ELEMENT.findall(page.read_text(encoding="utf-8")):
            text = " ".join(html.unescape(_TAG.sub("", inner)).split())
            khmer = len(_KHMER.findall(text))
            if not khmer:
                continue
            every[text] = None
            plain = len(text) - text.count(ZWSP)
            if name == "p" and plain >= SHORTEST and khmer * 2 >= len(_LETTER.findall(text)):
                running[text] = None
    for catalogue in catalogues:
        with catalogue.open("rb") as file:
            every.update(dict.fromkeys(_messages(file)))
    return KhmerCorpus(_version(), tuple(running), tuple(every))


def _messages(file: object) -> list[str]:
    catalogue = gettext.GNUTranslations(file)  # type: ignore[arg-type]
    texts = (str(text) for text in vars(catalogue)["_catalog"].values())
    return [" ".join(text.split()) for text in texts if _KHMER.search(text)]


def _version() -> str:
    """Return the version Debian gives the text, from its change log's place in the package list."""
    entry = re.search(
        rf"^Package: {PACKAGE}$.*?^Version: (\S+)$",
        Path("/var/lib/dpkg/status").read_text(encoding="utf-8"),
        re.MULTILINE | re.DOTALL,
    )
    return entry[1] if entry else "unknown"
