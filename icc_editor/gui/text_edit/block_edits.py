# SPDX-License-Identifier: MIT
"""Headings, lists, quotes and whole blocks, put in and taken off.  No Qt here.

Lists and quotes get an empty line before and after them: without it Markdown takes them for part
of the paragraph.
"""

import re
from collections.abc import Sequence

from icc_editor.gui.text_edit.edits import (
    ATX,
    ITEM,
    QUOTE,
    Edit,
    Place,
    Selection,
    is_blank,
    line_at,
    prefix_end,
)

_FENCE = re.compile(r"[ ]{0,3}(`{3,}|~{3,})")


def set_heading(lines: Sequence[str], selection: Selection, level: int) -> Edit:
    """Return the edit that makes headings of ``level``; 0 or the level they have: paragraphs."""
    chosen = [number for number in selection.lines() if lines[number].strip()]
    if not chosen:
        mark = "#" * level + " " if level else ""
        line = selection.caret.line
        return Edit(line, 1, (mark,), Selection.at(line, len(mark)))
    if all(heading_level(lines[number]) == level for number in chosen):
        level = 0
    mark = "#" * level + " " if level else ""
    new = {number: mark + _without_marks(lines[number]) for number in chosen}
    return _in_place(lines, selection, new)


def heading_level(line: str) -> int:
    """Return the level of a heading with number signs, 0 for any other line."""
    match = ATX.match(line)
    return len(match[1]) if match else 0


def toggle_list(lines: Sequence[str], selection: Selection, *, ordered: bool) -> Edit:
    """Return the edit that makes list items of the lines, or paragraphs when all are items."""
    touched = selection.lines()
    chosen = [number for number in touched if lines[number].strip()] or [selection.caret.line]
    items = [ITEM.match(lines[number]) for number in chosen]
    if all(item and item["marker"][0].isdigit() is ordered for item in items):
        return _list_off(lines, selection, chosen)
    new = []
    for count, number in enumerate(chosen, 1):
        match = ITEM.match(lines[number])
        lead = match["quote"] + match["indent"] if match else ""
        text = lines[number][match.end() :] if match else _without_marks(lines[number])
        new.append(lead + (f"{count}. " if ordered else "- ") + text)
    first, end = chosen[0], chosen[-1] + 1
    before = line_at(lines, first - 1)
    if before.strip() and not ITEM.match(before) and not before.startswith((" ", "\t")):
        new.insert(0, "")
    after = line_at(lines, end)
    if after.strip() and not ITEM.match(after) and not after.startswith((" ", "\t")):
        new.append("")
    return _replaced(lines, selection, first, end, new)


def toggle_quote(lines: Sequence[str], selection: Selection, block: range) -> Edit:
    """Return the edit that quotes the lines (without a selection: ``block``), or unquotes them."""
    touched = block if selection.is_empty and len(block) else selection.lines()
    words = [number for number in touched if lines[number].strip()]
    if words and all(QUOTE.match(lines[number]) for number in words):
        new = {n: re.sub(r"^ {0,3}> ?", "", lines[n], count=1) for n in touched}
        return _in_place(lines, selection, new)
    quoted = ["> " + lines[number] if lines[number].strip() else ">" for number in touched]
    if not words:
        quoted = ["> "]
    first, end = touched[0], touched[-1] + 1
    if line_at(lines, first - 1).strip():
        quoted.insert(0, "")
    if line_at(lines, end).strip():
        quoted.append("")
    return _replaced(lines, selection, first, end, quoted)


def toggle_code_block(lines: Sequence[str], selection: Selection, code_block: range | None) -> Edit:
    """Return the edit that fences the lines, or takes the fences of ``code_block`` away."""
    if code_block is not None:
        first, last = code_block[0], code_block[-1]
        kept = list(lines[first : last + 1])
        if len(kept) > 1 and _FENCE.match(kept[-1]):
            kept.pop()
        if _FENCE.match(kept[0]):
            kept.pop(0)
        caret = min(max(selection.caret.line - 1, first), first + max(len(kept) - 1, 0))
        column = min(selection.caret.column, len(line_at(kept, caret - first)))
        return Edit(first, last - first + 1, tuple(kept or [""]), Selection.at(caret, column))
    touched = selection.lines()
    inner = list(lines[touched[0] : touched[-1] + 1])
    fence = "```"
    while any(fence in line for line in inner):
        fence += "`"
    new = [fence, *inner, fence]
    first = touched[0]
    if line_at(lines, first - 1).strip():
        new.insert(0, "")
    if line_at(lines, touched[-1] + 1).strip():
        new.append("")
    caret = first + new.index(fence) + 1 + selection.caret.line - first
    column = selection.caret.column if selection.caret.line in touched else 0
    return Edit(first, len(touched), tuple(new), Selection.at(caret, column))


def insert_block(
    lines: Sequence[str],
    selection: Selection,
    block_end: int,
    new: Sequence[str],
    caret: Place | None = None,
) -> Edit:
    """Return the edit that puts a block of its own below the caret's.

    Args:
        lines: The text.
        selection: Only its caret counts.
        block_end: The line after the last one (blank or not) of the block the caret is in.
        new: The lines of the new block.
        caret: Where the caret goes, counted from the new block's start; else after the block.
    """
    line = selection.caret.line
    if is_blank(lines[line]) and not lines[line].startswith(">"):
        first, removed, before = line, 1, line_at(lines, line - 1)
    else:
        first, removed = _content_end(lines, line, block_end), 0
        before = line_at(lines, first - 1)
    added = [*([""] if before.strip() else []), *new]
    start = first + len(added) - len(new)
    added += _space_below(lines, first + removed)
    # The writer goes on below the block, on a line of its own.
    below = Place(start + len(new) + 1, 0)
    place = Place(start + caret.line, caret.column) if caret is not None else below
    return Edit(first, removed, tuple(added), Selection(place, place))


def _space_below(lines: Sequence[str], following: int) -> list[str]:
    """Return the lines needed below a new block: an empty one, and one to write on."""
    if following >= len(lines):
        return ["", ""]
    if lines[following].strip() or following + 1 >= len(lines):
        return [""]
    return []


def table_lines(header: Sequence[str], rows: int) -> tuple[str, ...]:
    """Return an empty pipe table with these column titles."""
    titles = "| " + " | ".join(header) + " |"
    rule = "| " + " | ".join("-" * max(len(title), 3) for title in header) + " |"
    empty = "| " + " | ".join(" " * len(title) for title in header) + " |"
    return (titles, rule, *([empty] * rows))


def _content_end(lines: Sequence[str], line: int, block_end: int) -> int:
    end = max(block_end, line + 1)
    while end - 1 > line and not lines[end - 1].strip():
        end -= 1
    return end


def _without_marks(line: str) -> str:
    match = ITEM.match(line) or ATX.match(line)
    if match:
        return re.sub(r"[ \t]+#+[ \t]*$", "", line[match.end() :])
    return line.strip()


def _list_off(lines: Sequence[str], selection: Selection, chosen: Sequence[int]) -> Edit:
    new: list[str] = []
    before = line_at(lines, chosen[0] - 1)
    if ITEM.match(before):
        new.append("")
    for count, number in enumerate(chosen):
        match = ITEM.match(lines[number])
        # Items become paragraphs, and paragraphs have an empty line between them.
        new += [""] if count else []
        new.append((match["quote"] if match else "") + _without_marks(lines[number]))
    if ITEM.match(line_at(lines, chosen[-1] + 1)):
        new.append("")
    return _replaced(lines, selection, chosen[0], chosen[-1] + 1, new)


def _in_place(lines: Sequence[str], selection: Selection, new: dict[int, str]) -> Edit:
    """Return an edit that keeps the number of lines and the caret beside its letter."""
    first, last = min(new), max(new)
    changed = tuple(new.get(number, lines[number]) for number in range(first, last + 1))

    def moved(place: Place) -> Place:
        if place.line not in new:
            return place
        text = new[place.line]
        column = place.column + prefix_end(text) - prefix_end(lines[place.line])
        return Place(place.line, min(max(column, 0), len(text)))

    result = Selection(moved(selection.anchor), moved(selection.caret))
    return Edit(first, len(changed), changed, result)


def _replaced(
    lines: Sequence[str], selection: Selection, first: int, end: int, new: Sequence[str]
) -> Edit:
    """Return an edit whose selection covers the new lines, or keeps the caret in its line."""
    words = [number for number, line in enumerate(new) if line.strip()] or [0]
    if selection.is_empty:
        right = len(lines[selection.caret.line]) - selection.caret.column
        old_words = [n for n in range(first, end) if lines[n].strip()] or [first]
        order = min(sum(1 for n in old_words if n < selection.caret.line), len(words) - 1)
        row = words[order]
        result = Selection.at(first + row, max(len(new[row]) - right, 0))
    else:
        start = Place(first + words[0], 0)
        last = Place(first + words[-1], len(new[words[-1]]))
        forward = selection.anchor <= selection.caret
        result = Selection(start, last) if forward else Selection(last, start)
    return Edit(first, end - first, tuple(new), result)
