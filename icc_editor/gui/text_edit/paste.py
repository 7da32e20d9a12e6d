# SPDX-License-Identifier: MIT
"""What a paste or a drop brings: pictures, a link, formatted text or plain text.

Nothing is loaded from anywhere: only what the clipboard itself holds is looked at.
"""

import re
from dataclasses import dataclass
from enum import StrEnum
from html import unescape
from pathlib import Path

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QMimeData
from PySide6.QtGui import QImage, QImageWriter

from icc_editor.formats.figures import figures_in_line
from icc_editor.post.picture_kinds import MIME_TYPES
from icc_editor.text.tracking import without_tracking

FIGURE_TYPE = "application/x-icc-figure"
"""What a cell of a results table is dragged as: the figure's source in UTF-8."""

_NO_TEXT = ".iccpost"  # what a file ends in that is for the window, not for the text in it
LARGEST_HTML = 1024 * 1024  # characters of what was copied; above it the plain text is taken
_FRAGMENT = re.compile(r"<!--\s*StartFragment\s*-->(.*?)<!--\s*EndFragment\s*-->", re.DOTALL)
_ADDRESS = re.compile(r"(?:https?://|mailto:)\S+$")
# Formatting worth converting; a page that only wraps plain text in spans is pasted plain.
_FORMATTING = re.compile(
    r"<(?:h[1-6]|b|strong|i|em|u|s|del|a|ul|ol|li|table|blockquote|pre|code|img)\b"
    r"|font-weight\s*:\s*(?:bold|[6-9]00)|font-style\s*:\s*italic"
    # Word's lists, titles and quotes are paragraphs; so are paragraphs, which it parts by one
    # line break in the plain text.
    r"|style\s*=[^<>]{0,1000}mso-list|class\s*=\s*[\"']?mso(?:title|quote|intensequote)",
    re.IGNORECASE,
)
_PARAGRAPH = re.compile(r"<p\b", re.IGNORECASE)
_TAG = re.compile(r"<!--|-->|<[^<>]*>")
_NAME = re.compile("/?[a-z][a-z0-9]*", re.IGNORECASE)
_ENDS = re.compile("(?<! ) +\n")
_WHITE = re.compile(r"[ \t\r\n\f\v]+")
_MANY_BREAKS = re.compile("\n{3,}")
_BLANKS = " \t\n\xa0\u200b\ufeff"
_UNSEEN = frozenset({"head", "script", "style", "title"})  # what they hold is no text
_LINES = frozenset({"br", "div", "dd", "dt", "li", "tr"})
_BLOCKS = frozenset({"p", "h1", "h2", "h3", "h4", "h5", "h6", "blockquote", "pre", "table"})
_BREAKS = re.compile("\r\n|[\r\v\f\x85\u2028]")
_CONTROLS = re.compile("[\0-\x08\x0e-\x1f\x7f-\x9f]")


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
    pictures = tuple(path for path in files if path.suffix.lower() in MIME_TYPES)
    if pictures:
        return Pasted(PasteKind.PICTURES, pictures=pictures)
    text = text_of(source)
    if source.hasHtml() and not files:
        html = source.html()
        match = _FRAGMENT.search(html)
        too_long = len(match[1] if match else html) > LARGEST_HTML
        formatted = _FORMATTING.search(html) or len(_PARAGRAPH.findall(html)) > 1
        if too_long and formatted and text.strip():
            return Pasted(PasteKind.TEXT, text, too_long=True)
        if formatted and text.strip():
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


def figure_in(source: QMimeData) -> str:
    """Return the figure ``source`` brings, as it stands in a text; empty for none."""
    raw = source.data(FIGURE_TYPE).data() if source.hasFormat(FIGURE_TYPE) else b""
    text = bytes(raw).decode("utf-8", "replace").strip()
    found = figures_in_line(text)
    whole = len(found) == 1 and (found[0].start, found[0].end) == (0, len(text))
    return text if whole and found[0].reference is not None else ""


def can_take(source: QMimeData) -> bool:
    """Return whether ``source`` brings anything that can be put into a text."""
    if source.hasFormat(FIGURE_TYPE):
        return True
    if any(url.path().lower().endswith(_NO_TEXT) for url in source.urls()):
        return False
    return source.hasText() or source.hasHtml() or source.hasImage() or source.hasUrls()


def text_of(source: QMimeData) -> str:
    """Return the plain text ``source`` brings; some programs bring HTML alone, it gives its own."""
    text = plain(source.text())
    if not text.strip() and source.hasHtml() and not source.hasUrls():
        html = source.html()
        match = _FRAGMENT.search(html)
        return plain(_bare_text(match[1] if match else html))
    return text


def plain(text: str) -> str:
    r"""Return ``text`` with every kind of line break as ``\n`` and without control characters.

    Readers would see a replacement sign for each of those; terminals and PDF files bring them.
    """
    text = text.replace("\u2029", "\n\n")  # parts paragraphs
    return _CONTROLS.sub("", _BREAKS.sub("\n", text))


def _bare_text(html: str) -> str:
    """Return the text of ``html``, blank lines between its paragraphs; empty when all is blank.

    The time it takes grows with the length alone: it runs on the window's thread.
    """
    found = [""]
    ends_unseen, as_it_is, at = "", False, 0
    for tag in _TAG.finditer(html + "<br>"):
        if not ends_unseen:
            _add_words(found, unescape(html[at : tag.start()]), as_it_is=as_it_is)
        at = tag.end()
        name = _tag_name(tag[0])
        element = name.removeprefix("/")
        if ends_unseen:
            ends_unseen = "" if name == ends_unseen else ends_unseen
        elif name == "!--" or name in _UNSEEN:
            ends_unseen = "-->" if name == "!--" else f"/{name}"
        elif element in _BLOCKS:
            as_it_is = element == "pre" and name == element
            found.append("\n\n")
        elif name == "br" or (element in _LINES and not found[-1].endswith("\n")):
            found.append("\n")
        elif name in {"td", "th"}:
            _add_words(found, " ", as_it_is=False)
    text = _MANY_BREAKS.sub("\n\n", _ENDS.sub("\n", "".join(found))).strip("\n")
    return text if text.strip(_BLANKS) else ""


def _tag_name(tag: str) -> str:
    """Return the name in a tag, with the slash of one that closes; what opens or ends a comment."""
    if tag == "<!--":
        return "!--"
    if tag.endswith("-->"):  # Word ends its comments with a tag of their own
        return "-->"
    match = _NAME.match(tag, 1)
    return match[0].lower() if match else ""


def _add_words(found: list[str], words: str, *, as_it_is: bool) -> None:
    if not as_it_is:
        words = _WHITE.sub(" ", words)
        if found[-1][-1:] in {"", "\n", " "}:
            words = words.lstrip(" ")
    if words:
        found.append(words)


def _png(image: object) -> bytes:
    picture = image if isinstance(image, QImage) else QImage()
    if picture.isNull():
        return b""
    store = QByteArray()
    buffer = QBuffer(store)
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    QImageWriter(buffer, QByteArray(b"png")).write(picture)
    return bytes(store.data())
