# SPDX-License-Identifier: MIT
"""Bold, italic and the like, put on and taken off.  No Qt here."""

import re
from collections.abc import Container, Sequence
from dataclasses import dataclass

from icc_editor.gui.text_edit.edits import Edit, Place, Selection, prefix_end
from icc_editor.gui.text_edit.inline_marks import MarkKind, Span, is_inside_word, spans
from icc_editor.gui.text_edit.table_keys import cells
from icc_editor.gui.text_edit.word_at import word_around
from icc_editor.text.khmer.letters import ZWSP

MARKS = {
    MarkKind.STRONG: "**",
    MarkKind.EMPHASIS: "*",
    MarkKind.STRIKE: "~~",
    MarkKind.CODE: "`",
}
_PARTED = frozenset({MarkKind.STRONG, MarkKind.EMPHASIS, MarkKind.STRIKE})
_ENCLOSING = frozenset({MarkKind.LINK, MarkKind.CODE})
_CLOSED = frozenset(
    {MarkKind.IMAGE, MarkKind.HTML, MarkKind.FOOTNOTE, MarkKind.ESCAPE, MarkKind.FIGURE}
)
_BLANKS = f" \t\u00a0\u3000{ZWSP}"
_INLINE_LINK = re.compile(
    r"\[(?:\\.|[^\]\\\[])*\]\(\s*(?:<[^<>]*>|[^\s<>]*?)(?P<title>\s+(?:\"[^\"]*\"|'[^']*'))?\s*\)"
)


@dataclass(frozen=True, slots=True)
class _Part:
    """The part of one line that is worked on."""

    line: int
    start: int
    end: int


def span_around(text: str, start: int, end: int, kind: MarkKind) -> Span | None:
    """Return the innermost construct of ``kind`` that holds the whole part of a line."""
    around = [span for span in spans_around(text, start, end) if span.kind is kind]
    return around[-1] if around else None


def spans_around(text: str, start: int, end: int) -> tuple[Span, ...]:
    """Return the constructs that hold the whole part of a line, outer ones first."""
    return tuple(span for span in spans(text) if span.start <= start and end <= span.end)


def toggle(
    lines: Sequence[str], selection: Selection, kind: MarkKind, rows: Container[int] = ()
) -> Edit:
    """Return the edit that gives the selection, or the word at the caret, that look or takes it.

    What is selected over several lines is marked line by line, without quote and list marks, and
    cell by cell in the lines ``rows`` of tables; it loses the look only when all of it has it.
    """
    if selection.is_empty:
        return _toggle_at_caret(lines, selection.caret, kind)
    parts = [
        piece
        for part in _parts(lines, selection)
        for piece in (_cell_parts(lines[part.line], part) if part.line in rows else [part])
        if piece.start < piece.end
    ]
    if not parts:
        return Edit(selection.start.line, 0, (), selection)
    marked = all(
        span_around(lines[part.line], part.start, part.end, kind) is not None for part in parts
    )
    work = _off if marked else _on
    first, last = parts[0].line, parts[-1].line
    changed = list(lines[first : last + 1])
    start = behind = 0
    for part in reversed(parts):  # from right to left, so that the parts stay where they are
        text, start, end = work(changed[part.line - first], part, kind)
        changed[part.line - first] = text
        behind = len(text) - end if part is parts[-1] else behind
    start_place = Place(first, start)
    end_place = Place(last, len(changed[-1]) - behind)
    forward = selection.anchor <= selection.caret
    result = Selection(start_place, end_place) if forward else Selection(end_place, start_place)
    return Edit(first, last - first + 1, tuple(changed), result)


def link(lines: Sequence[str], selection: Selection, text: str, address: str) -> Edit:
    """Return the edit that puts a link in the place of a selection within one line.

    Blanks at the ends of the selection stay beside the link.
    """
    number = selection.start.line
    start, end = trimmed(lines[number], selection.start.column, selection.end.column)
    mark = f"[{escaped_label(text.strip(_BLANKS))}]({safe_address(address)})"
    new = lines[number][:start] + mark + lines[number][end:]
    return Edit(number, 1, (new,), Selection.at(number, start + len(mark)))


def relinked(mark: str, text: str, address: str) -> str:
    """Return the link ``mark`` with other words and another address; its title stays."""
    match = _INLINE_LINK.fullmatch(mark)
    title = (match["title"] or "") if match else ""
    return f"[{escaped_label(text)}]({safe_address(address)}{title})"


def link_at(line: str, start: int, end: int) -> Span | None:
    """Return the link a part of a line lies in or touches, None when there is none or several."""
    if around := span_around(line, start, end, MarkKind.LINK):
        return around
    touched = [
        s for s in spans(line) if s.kind is MarkKind.LINK and s.start < end and start < s.end
    ]
    return touched[0] if len(touched) == 1 else None


def trimmed(line: str, start: int, end: int) -> tuple[int, int]:
    """Return the part of a line without the blanks at its ends, zero-width ones too."""
    words = line[start:end]
    start = min(start + len(words) - len(words.lstrip(_BLANKS)), end)
    return start, max(end - len(words) + len(words.rstrip(_BLANKS)), start)


def address_at(line: str, column: int) -> str:
    """Return the address of the link at ``column``, empty when there is none."""
    for span in spans(line):
        if not span.start <= column <= span.end:
            continue
        if span.kind is MarkKind.ADDRESS:
            return line[span.inner : span.inner_end]
        if span.kind is MarkKind.LINK and line[span.inner_end : span.inner_end + 2] == "](":
            inside = line[span.inner_end + 2 : span.end - 1].split()
            return inside[0].strip("<>") if inside else ""
    return ""


def plain_label(label: str) -> str:
    """Return the words a label stands for; ``escaped_label`` makes a label of them again."""
    return re.sub(r"\\([\[\]\\])", r"\1", label)


def escaped_label(text: str) -> str:
    """Return ``text`` as it may stand in square brackets, on one line."""
    one_line = " ".join(text.split("\n"))
    return one_line.replace("\\", "\\\\").replace("[", "\\[").replace("]", "\\]")


def safe_address(address: str) -> str:
    """Return ``address`` as it may stand in round brackets."""
    result = address.strip().replace(" ", "%20").replace("<", "%3C").replace(">", "%3E")
    if result.count("(") != result.count(")"):
        result = result.replace("(", "%28").replace(")", "%29")
    return result


def _parts(lines: Sequence[str], selection: Selection) -> list[_Part]:
    parts = []
    for number in selection.lines():
        line = lines[number]
        start = selection.start.column if number == selection.start.line else 0
        end = selection.end.column if number == selection.end.line else len(line)
        start = max(start, min(prefix_end(line), end))
        parts.append(_Part(number, *_with_whole_figures(line, *trimmed(line, start, end))))
    return parts


def _with_whole_figures(line: str, start: int, end: int) -> tuple[int, int]:
    """Return a part of a line with all of the figures that are partly in it."""
    if "{{" not in line:
        return start, end
    touched = [
        s for s in spans(line) if s.kind is MarkKind.FIGURE and s.start < end and start < s.end
    ]
    starts, ends = (span.start for span in touched), (span.end for span in touched)
    return min([start, *starts]), max([end, *ends])


def _cell_parts(row: str, part: _Part) -> list[_Part]:
    """Return the parts of the cells that lie in a part of a row; the line of dashes has none."""
    if not row.strip(" |:-"):
        return []
    found = [(max(start, part.start), min(end, part.end)) for start, end in cells(row)]
    return [_Part(part.line, *trimmed(row, *piece)) for piece in found if piece[0] < piece[1]]


def without_empty_marks(line: str, column: int) -> tuple[str, int]:
    """Return the line and the column without the marks around it that mark nothing yet."""
    for kind in (MarkKind.STRONG, MarkKind.EMPHASIS, MarkKind.STRIKE, MarkKind.CODE):
        while _is_empty_pair(line[:column], line[column:], kind):
            width = len(MARKS[kind])
            line, column = line[: column - width] + line[column + width :], column - width
    return line, column


def blank_before_marks(lines: Sequence[str], caret: Place) -> Edit | None:
    """Return the edit that types a blank where nothing is marked yet: before the marks.

    Else what is typed next would begin with a blank, and such words are not marked.
    """
    line = lines[caret.line]
    bare, column = without_empty_marks(line, caret.column)
    half = (len(line) - len(bare)) // 2
    marks = line[column : column + half]
    if not half or "`" in marks:
        return None
    new = bare[:column] + " " + marks + line[caret.column :]
    return Edit(caret.line, 1, (new,), Selection.at(caret.line, caret.column + 1))


def parted(line: str, column: int) -> tuple[str, int]:
    """Return the line and the column as they are to be before a paragraph is parted there.

    What is marked or linked on both sides is so on either; in or beside a mark, in an address or a
    picture, the place is outside of it.
    """
    line, column = without_empty_marks(line, column)
    column = outside(line, column)
    stepped: tuple[str, int] | None = line, column
    while stepped is not None:
        line, column = stepped
        found = (_stepped_out(line[:column], line[column:], kind) for kind in MARKS)
        stepped = next((place for place in found if place), None)
    looks = [span for span in spans(line) if span.kind in _PARTED | _ENCLOSING]
    for span in reversed(looks):
        if span.inner == column:
            column = span.start
        elif span.inner_end == column:
            column = span.end
    around = [span for span in looks if span.inner < column < span.inner_end]
    opening = "".join(line[span.start : span.inner] for span in around)
    closing = "".join(line[span.inner_end : span.end] for span in reversed(around))
    head, tail = line[:column], line[column:]
    words, rest = head.rstrip(_BLANKS), tail.lstrip(_BLANKS)
    new = words + closing + head[len(words) :]
    return new + tail[: len(tail) - len(rest)] + opening + rest, len(new)


def outside(line: str, column: int) -> int:
    """Return the place behind a picture, a tag or an address ``column`` is in, else itself."""
    for span in spans(line):
        within = span.start < column < span.end
        in_address = span.kind is MarkKind.LINK and column > span.inner_end
        if within and (span.kind in _CLOSED or in_address):
            return span.end
    return column


def _takes_no_marks(line: str, column: int, kind: MarkKind) -> bool:
    """Return whether marks at ``column`` would be letters of an address, a tag or code."""
    return outside(line, column) != column or any(
        span.start < column < span.end
        for span in spans(line)
        if span.kind is MarkKind.ADDRESS or (span.kind is MarkKind.CODE and kind is not span.kind)
    )


def _toggle_at_caret(lines: Sequence[str], caret: Place, kind: MarkKind) -> Edit:
    line = lines[caret.line]
    if _takes_no_marks(line, caret.column, kind):
        return Edit(caret.line, 0, (), Selection(caret, caret))
    mark = MARKS[kind]
    width = len(mark)
    before, after = line[: caret.column], line[caret.column :]
    if _is_empty_pair(before, after, kind):
        new, column = before[:-width] + after[width:], caret.column - width
    elif stepped := _stepped_out(before, after, kind):
        new, column = stepped
    elif span := span_around(line, caret.column, caret.column, kind):
        inner = line[span.inner : span.inner_end]
        new = line[: span.start] + inner + line[span.end :]
        shift = min(max(caret.column - span.inner, 0), len(inner))
        column = span.start + shift
    elif word := word_around(line, caret.column):
        start, end = word
        new = line[:start] + mark + line[start:end] + mark + line[end:]
        column = caret.column + width
    else:
        new, column = before + mark + mark + after, caret.column + width
    return Edit(caret.line, 1, (new,), Selection.at(caret.line, column))


def _is_empty_pair(before: str, after: str, kind: MarkKind) -> bool:
    """Return whether the caret stands in marks of ``kind`` put there just now."""
    mark = MARKS[kind]
    sign = mark[0]
    run = len(before) - len(before.rstrip(sign))
    if run != len(after) - len(after.lstrip(sign)):
        return False
    if kind is MarkKind.EMPHASIS:  # two of three stars are bold
        return run in {1, 3}
    return run >= len(mark)


def _stepped_out(before: str, after: str, kind: MarkKind) -> tuple[str, int] | None:
    """Return the line and the column behind the mark the caret stands before.

    Blanks typed last move out with the caret: a mark does not close behind one.
    """
    words = before.rstrip()
    blanks = before[len(words) :]
    for end in range(len(after) + 1):
        if after[:end].strip("*_~"):
            return None
        if not after[end:].startswith(MARKS[kind]):
            continue
        behind = end + len(MARKS[kind])
        line = words + after[:behind] + blanks + after[behind:]
        span = span_around(line, len(words), len(words), kind)
        if span and span.inner < len(words) and span.inner_end == len(words) + end:
            return line, len(words) + behind + len(blanks)
    return None


def _on(line: str, part: _Part, kind: MarkKind) -> tuple[str, int, int]:
    """Return the line with the part marked, and where the part's words are then."""
    if span := span_around(line, part.start, part.end, kind):
        return line, max(part.start, span.inner), min(part.end, span.inner_end)
    mark = MARKS[kind]
    start, end = part.start, part.end
    if kind is MarkKind.EMPHASIS:  # a single star inside a word would be a star
        while start and is_inside_word(line, start, start):
            start -= 1
        while end < len(line) and is_inside_word(line, end, end):
            end += 1
    # What is half inside is taken in whole; what is inside loses its own marks.
    touched = [s for s in spans(line) if s.kind is kind and s.start < end and start < s.end]
    start = min([start, *(span.start for span in touched)])
    end = max([end, *(span.end for span in touched)])
    inner = "".join(
        character
        for index, character in enumerate(line[start:end], start)
        if not any(s.start <= index < s.inner or s.inner_end <= index < s.end for s in touched)
    )
    new = line[:start] + mark + inner + mark + line[end:]
    return new, start + len(mark), start + len(mark) + len(inner)


def _off(line: str, part: _Part, kind: MarkKind) -> tuple[str, int, int]:
    """Return the line with the part unmarked; what else the marks held keeps them."""
    span = span_around(line, part.start, part.end, kind)
    if span is None:
        return line, part.start, part.end
    mark = line[span.start : span.inner]
    start = min(max(part.start, span.inner), span.inner_end)
    end = max(min(part.end, span.inner_end), start)
    left, right = line[span.inner : start], line[end : span.inner_end]
    head = _remarked(left, mark)
    new = line[: span.start] + head + line[start:end] + _remarked(right, mark) + line[span.end :]
    first = span.start + len(head)
    return new, first, first + end - start


def _remarked(text: str, mark: str) -> str:
    words = text.strip()
    return text.replace(words, f"{mark}{words}{mark}", 1) if words else text
