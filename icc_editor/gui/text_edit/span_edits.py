# SPDX-License-Identifier: MIT
"""Bold, italic and the like, put on and taken off.  No Qt here."""

from collections.abc import Sequence
from dataclasses import dataclass

from icc_editor.gui.text_edit.edits import Edit, Place, Selection, line_at, prefix_end
from icc_editor.gui.text_edit.inline_marks import MarkKind, Span, is_inside_word, spans
from icc_editor.gui.text_edit.word_at import word_at

MARKS = {
    MarkKind.STRONG: "**",
    MarkKind.EMPHASIS: "*",
    MarkKind.STRIKE: "~~",
    MarkKind.CODE: "`",
}


@dataclass(frozen=True, slots=True)
class _Part:
    """The part of one line that is worked on."""

    line: int
    start: int
    end: int


def span_around(text: str, start: int, end: int, kind: MarkKind) -> Span | None:
    """Return the innermost construct of ``kind`` that holds the whole part of a line."""
    around = [s for s in spans(text) if s.kind is kind and s.start <= start and end <= s.end]
    return around[-1] if around else None


def toggle(lines: Sequence[str], selection: Selection, kind: MarkKind) -> Edit:
    """Return the edit that gives the selection, or the word at the caret, that look or takes it.

    What is selected over several lines is marked line by line, without quote and list marks; it
    loses the look only when all of it has it.
    """
    if selection.is_empty:
        return _toggle_at_caret(lines, selection.caret, kind)
    parts = [part for part in _parts(lines, selection) if part.start < part.end]
    if not parts:
        return Edit(selection.start.line, 0, (), selection)
    marked = all(
        span_around(lines[part.line], part.start, part.end, kind) is not None for part in parts
    )
    first, last = parts[0].line, parts[-1].line
    changed = list(lines[first : last + 1])
    new_parts = []
    for part in parts:
        work = _off if marked else _on
        text, start, end = work(lines[part.line], part, kind)
        changed[part.line - first] = text
        new_parts.append(_Part(part.line, start, end))
    start_place = Place(new_parts[0].line, new_parts[0].start)
    end_place = Place(new_parts[-1].line, new_parts[-1].end)
    forward = selection.anchor <= selection.caret
    result = Selection(start_place, end_place) if forward else Selection(end_place, start_place)
    return Edit(first, last - first + 1, tuple(changed), result)


def link(
    lines: Sequence[str], selection: Selection, text: str, address: str, *, picture: bool = False
) -> Edit:
    """Return the edit that puts a link in the place of a selection within one line."""
    start, end = selection.start, selection.end
    line = line_at(lines, start.line)
    tail = line_at(lines, end.line)[end.column :]
    mark = f"{'!' if picture else ''}[{escaped_label(text)}]({safe_address(address)})"
    column = start.column + len(mark)
    new = line[: start.column] + mark + tail
    count = end.line - start.line + 1
    return Edit(start.line, count, (new,), Selection.at(start.line, column))


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
        chosen = line[start:end]
        start += len(chosen) - len(chosen.lstrip())
        end -= len(chosen) - len(chosen.rstrip())
        parts.append(_Part(number, start, end))
    return parts


def _toggle_at_caret(lines: Sequence[str], caret: Place, kind: MarkKind) -> Edit:
    line = lines[caret.line]
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
    elif word := word_at(line, caret.column):
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
