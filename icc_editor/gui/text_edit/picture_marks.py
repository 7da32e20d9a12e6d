# SPDX-License-Identifier: MIT
"""A picture as it is written in a line: read, and written with other words.  No Qt here."""

import re
from dataclasses import dataclass

from icc_editor.formats.markdown_lines import IMAGE
from icc_editor.formats.table_address import table_named_by
from icc_editor.gui.text_edit.inline_marks import MarkKind, spans
from icc_editor.gui.text_edit.span_edits import escaped_label, safe_address

_PROTECTED = re.compile(r"\\([!-/:-@\[-`{-~])")


@dataclass(frozen=True, slots=True)
class PictureMark:
    """The picture from ``start`` to ``end`` of a line, in code points.

    Link and attributes around it, ``[![a](b)](c){.d}``, are its too.
    """

    start: int
    end: int
    source: str
    description: str = ""
    caption: str = ""


def picture_at(line: str, column: int) -> PictureMark | None:
    """Return the picture alone in ``line``, else the one around ``column``, None for none.

    A results table is written as a picture and is none.
    """
    if "![" not in line:
        return None
    if IMAGE.match(line):
        mark = _read(line, 0, len(line))
        return None if mark is None or table_named_by(mark.source) else mark
    for span in spans(line):
        if span.kind is MarkKind.IMAGE and span.start < column < span.end:
            return _read(line, span.start, span.end)
    return None


def picture_mark(source: str, description: str, caption: str) -> str:
    """Return the Markdown of a picture."""
    return f"![{escaped_label(description)}]({safe_address(source)}{_title(caption)})"


def rewritten(line: str, mark: PictureMark, new: PictureMark) -> str:
    """Return ``line`` with the source and the words of ``new`` in the place of ``mark``'s."""
    text = line[mark.start : mark.end]
    match = IMAGE.match(text)
    if match is None:
        raise AssertionError(text)
    words = _span(match, "description")
    source = _span(match, "source") or _span(match, "angled")
    title = _span(match, "double") or _span(match, "single")
    if words is None or source is None:
        raise AssertionError(text)
    angle = match.string[source[0] - 1] == "<"
    behind = source[1] + angle
    address = safe_address(new.source) if new.source != mark.source else text[slice(*source)]
    changed = (
        text[: words[0]]
        + escaped_label(new.description)
        + text[words[1] : source[0]]
        + address
        + text[source[1] : behind]
        + _title(new.caption)
        + text[title[1] + 1 if title else behind :]
    )
    return line[: mark.start] + changed + line[mark.end :]


def _read(line: str, start: int, end: int) -> PictureMark | None:
    match = IMAGE.match(line[start:end])
    if match is None:
        return None

    def words(*names: str) -> str:
        found = (_span(match, name) for name in names)
        place = next((place for place in found if place), (0, 0))
        return match.string[slice(*place)]

    source = words("source", "angled")
    description = _PROTECTED.sub(r"\1", words("description"))
    return PictureMark(
        start, end, source, description, _PROTECTED.sub(r"\1", words("double", "single"))
    )


def _span(match: re.Match[str], name: str) -> tuple[int, int] | None:
    """Return where a part of a picture stands, be it inside a link or not."""
    for group in (name, f"linked_{name}"):
        if match[group] is not None:
            return match.span(group)
    return None


def _title(caption: str) -> str:
    words = caption.replace("\\", "\\\\").replace('"', '\\"')
    return f' "{words}"' if words else ""
