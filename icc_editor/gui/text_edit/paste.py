# SPDX-License-Identifier: MIT
"""What a paste or a drop brings: pictures, a link, formatted text or plain text.

Nothing is loaded from anywhere: only what the clipboard itself holds is looked at.
"""

import re
from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QMimeData
from PySide6.QtGui import QImage, QImageWriter

from icc_editor.text.tracking import without_tracking

PICTURE_SUFFIXES = frozenset({".jpg", ".jpeg", ".png", ".gif", ".webp"})
LARGEST_HTML = 1024 * 1024  # characters of what was copied; above it the plain text is taken
_FRAGMENT = re.compile(r"<!--\s*StartFragment\s*-->(.*?)<!--\s*EndFragment\s*-->", re.DOTALL)
_ADDRESS = re.compile(r"(?:https?://|mailto:)\S+$")
# Formatting worth converting; a page that only wraps plain text in spans is pasted plain.
_FORMATTING = re.compile(
    r"<(?:h[1-6]|b|strong|i|em|u|s|del|a|ul|ol|li|table|blockquote|pre|code|img)\b"
    r"|font-weight\s*:\s*(?:bold|[6-9]00)|font-style\s*:\s*italic",
    re.IGNORECASE,
)
_BREAKS = re.compile("\r\n|[\r\u2028\u2029]")


class PasteKind(StrEnum):
    """What is to be done with it."""

    PICTURES = "pictures"
    LINK = "link"
    HTML = "html"
    TEXT = "text"


@dataclass(frozen=True, slots=True)
class Pasted:
    """What came: ``text`` is the plain text, the address of a LINK; ``html`` only for HTML."""

    kind: PasteKind
    text: str = ""
    html: str = ""
    too_long: bool = False  # there was formatting, too long to be kept
    pictures: tuple[Path | bytes, ...] = ()


def look_at(source: QMimeData) -> Pasted:
    """Return what ``source`` brings."""
    files = [Path(url.toLocalFile()) for url in source.urls() if url.isLocalFile()]
    pictures = tuple(path for path in files if path.suffix.lower() in PICTURE_SUFFIXES)
    if pictures:
        return Pasted(PasteKind.PICTURES, pictures=pictures)
    text = plain(source.text())
    if source.hasHtml() and not files:
        html = source.html()
        match = _FRAGMENT.search(html)
        too_long = len(match[1] if match else html) > LARGEST_HTML
        if too_long and _FORMATTING.search(html) and text.strip():
            return Pasted(PasteKind.TEXT, text, too_long=True)
        if _FORMATTING.search(html) and text.strip():
            if _ADDRESS.match(text.strip()):
                return Pasted(PasteKind.LINK, without_tracking(text.strip()))
            return Pasted(PasteKind.HTML, text, html)
    # Word processors send a picture of the text as well; the text is what is meant.
    if source.hasImage() and not text.strip():
        data = _png(source.imageData())
        if data:
            return Pasted(PasteKind.PICTURES, pictures=(data,))
    if _ADDRESS.match(text.strip()):
        return Pasted(PasteKind.LINK, without_tracking(text.strip()))
    return Pasted(PasteKind.TEXT, text)


def can_take(source: QMimeData) -> bool:
    """Return whether ``source`` brings anything that can be put into a text."""
    return source.hasText() or source.hasHtml() or source.hasImage() or source.hasUrls()


def plain(text: str) -> str:
    r"""Return ``text`` with every kind of line break as ``\n`` and without null characters."""
    return _BREAKS.sub("\n", text).replace("\0", "")


def _png(image: object) -> bytes:
    picture = image if isinstance(image, QImage) else QImage()
    if picture.isNull():
        return b""
    store = QByteArray()
    buffer = QBuffer(store)
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    QImageWriter(buffer, QByteArray(b"png")).write(picture)
    return bytes(store.data())
