# SPDX-License-Identifier: MIT
"""Real parallel text, English and Khmer: pages of LibreOffice's help as Debian installs them.

Each paragraph has the same id in both languages: that says which belongs to which.  Nothing of it
is copied: the installed files are read.
"""

import html
import re
from dataclasses import dataclass
from pathlib import Path

from tests.real.places import PartMissing

HELP = Path("/usr/share/libreoffice/help")
PACKAGES = ("libreoffice-help-en-us", "libreoffice-help-km")
FEWEST = 12
"""Paragraphs of a page that is taken."""

_PIECE = re.compile(
    r'<(?P<element>p|h[1-6])\b[^>]*?\bid="(?P<id>[^"]+)"(?P<rest>[^>]*)>(?P<text>.*?)</(?P=element)>',
    re.DOTALL,
)
_TAG = re.compile(r"<[^>]*>")
_SPACES = re.compile(r"\s+")
_KHMER = re.compile("[\u1780-\u17b3]")


@dataclass(frozen=True)
class HelpPiece:
    """A paragraph of a page as a block of Markdown; ``id`` is the same in every language."""

    id: str
    text: str


@dataclass(frozen=True)
class HelpPage:
    """A page in both languages; in both are the same ids in the same order."""

    name: str
    english: tuple[HelpPiece, ...]
    khmer: tuple[HelpPiece, ...]


def parallel_pages(count: int) -> list[HelpPage]:
    """Return the first pages, by name, that are long enough and wholly translated."""
    folder = HELP / "km" / "text"
    if not folder.is_dir() or not (HELP / "en-US" / "text").is_dir():
        raise PartMissing(f"The help in both languages is missing: {' '.join(PACKAGES)}.")
    pages: list[HelpPage] = []
    for path in sorted(folder.rglob("guide/*.html")):
        other = HELP / "en-US" / "text" / path.relative_to(folder)
        if not other.is_file():
            continue
        khmer, english = _pieces(path), _pieces(other)
        both = [its for its in english if its in khmer]
        translated = [its for its in both if _KHMER.search(khmer[its])]
        if len(translated) < FEWEST or len(translated) < 0.9 * len(both):
            continue
        pages.append(
            HelpPage(
                str(path.relative_to(folder).with_suffix("")),
                tuple(HelpPiece(its, english[its]) for its in both),
                tuple(HelpPiece(its, khmer[its]) for its in khmer if its in both),
            )
        )
        if len(pages) == count:
            break
    return pages


def _pieces(path: Path) -> dict[str, str]:
    found: dict[str, str] = {}
    for match in _PIECE.finditer(path.read_text(encoding="utf-8")):
        text = _SPACES.sub(" ", html.unescape(_TAG.sub("", match["text"]))).strip()
        if not text:
            continue
        sign = ""
        if match["element"] != "p":
            sign = "#" * int(match["element"][1]) + " "
        elif "listitem" in match[0].partition(">")[0]:
            sign = "- "
        found.setdefault(match["id"], sign + text.lstrip("#>-*+ "))
    return found
