# SPDX-License-Identifier: MIT
"""What Enter, Tab and Backspace do beyond typing.  No Qt here.

Enter ends a paragraph, as it does in every word processor: Markdown needs an empty line for that.
In a list or a quote it goes on with the next item; on an empty one it ends it.
"""

import re
from collections.abc import Sequence
from dataclasses import dataclass

from icc_editor.gui.text_edit.edits import (
    INDENT,
    ITEM,
    QUOTE,
    Edit,
    Place,
    Selection,
    indentation,
    is_blank,
    line_at,
)
from icc_editor.gui.text_edit.structure import LineRole
from icc_editor.post.document import BlockKind
from icc_editor.text.khmer.letters import TO_KHMER_DIGITS

_SINGLE_BREAK = {BlockKind.CODE, BlockKind.HTML, BlockKind.LINK_DEFINITION}


@dataclass(frozen=True, slots=True)
class _Item:
    """A list item's line, taken apart."""

    quote: str
    indent: str
    marker: str
    gap: str
    box: str
    text: str

    @property
    def ordered(self) -> bool:
        return self.marker[0].isdigit()

    @property
    def number(self) -> int:
        return int(self.marker[:-1])

    @property
    def prefix(self) -> str:
        return self.quote + self.indent + self.marker + self.gap + self.box

    def numbered(self, number: int) -> str:
        """Return the marker with another number, in the digits it has."""
        digits = str(number)
        if not self.marker[0].isascii():
            digits = digits.translate(TO_KHMER_DIGITS)
        return digits + self.marker[-1]

    def with_number(self, number: int) -> str:
        marker = self.numbered(number)
        return self.quote + self.indent + marker + self.gap + self.box + self.text


def enter(lines: Sequence[str], place: Place, role: LineRole) -> Edit:
    """Return what Enter does at ``place``, a line of that role."""
    line = lines[place.line]
    if role.kind in _SINGLE_BREAK or role.fenced:
        return _plain_break(line, place, line[: len(line) - len(line.lstrip())])
    item = _item(line)
    if item and place.column >= len(item.prefix):
        return _enter_in_item(lines, place, item)
    quote = QUOTE.match(line)
    if quote and place.column >= quote.end():
        return _enter_in_quote(lines, place, quote["quote"])
    if item or quote or not line[: place.column].strip():
        return _plain_break(line, place, "")
    if not line[place.column :].strip() and place.line + 1 < len(lines):
        # At the end of a paragraph the empty line may be there already.
        following = line_at(lines, place.line + 1)
        if not following.strip() and not line_at(lines, place.line + 2).strip():
            return _edit(place.line, 2, [line.rstrip(), "", ""], Place(place.line + 2, 0))
    rest = line[place.column :].lstrip()
    head = line[: place.column]
    if rest and head == head.rstrip() and rest != line[place.column :]:
        head += " "  # the space between the words stays, for Backspace to join them again
    return _edit(place.line, 1, [head, "", rest], Place(place.line + 2, 0))


def line_break(lines: Sequence[str], place: Place, role: LineRole) -> Edit:
    """Return what Shift+Enter does: a new line in the same paragraph or item."""
    line = lines[place.line]
    item = _item(line)
    quote = QUOTE.match(line)
    lead = quote["quote"] if quote else ""
    if item:
        lead = item.quote + item.indent + " " * (len(item.marker) + len(item.gap))
    if role.kind in _SINGLE_BREAK or role.fenced or not line.strip():
        return _plain_break(line, place, "")
    head = line[: place.column].rstrip() + "  "  # two spaces are Markdown's line break
    rest = line[place.column :].lstrip()
    return _edit(place.line, 1, [head, lead + rest], Place(place.line + 1, len(lead)))


def backspace(lines: Sequence[str], place: Place) -> Edit | None:
    """Return what Backspace does where it is more than one character, else None."""
    line = lines[place.line]
    item = _item(line)
    if item and place.column == len(item.prefix):
        if item.indent:
            return outdent(lines, Selection(place, place))
        new = item.quote + item.text
        changed = [*lines[: place.line], new, *lines[place.line + 1 :]]
        edit = _edit(place.line, 1, [new], Place(place.line, len(item.quote)))
        return _renumbered(changed, edit, place.line + 1)
    quote = QUOTE.match(line)
    if quote and place.column == quote.end():
        new = re.sub(r"[ ]{0,3}>[ \t]?$", "", quote["quote"])
        return _edit(place.line, 1, [new + line[quote.end() :]], Place(place.line, len(new)))
    above = line_at(lines, place.line - 1)
    before = line_at(lines, place.line - 2)
    if place.column == 0 and place.line > 1 and not above and before.strip():
        # The two paragraphs become one, as Enter made two of one.
        return _edit(place.line - 2, 3, [before + line], Place(place.line - 2, len(before)))
    return None


def indent(lines: Sequence[str], selection: Selection) -> Edit | None:
    """Return what Tab does to list items; None where there are none."""
    touched = _items_touched(lines, selection)
    if not touched:
        return None
    new = {number: _set_in(lines[number]) for number in touched}
    return _shifted(lines, selection, new)


def outdent(lines: Sequence[str], selection: Selection) -> Edit | None:
    """Return what Shift+Tab does to list items; None where there are none set in."""
    touched = [n for n in _items_touched(lines, selection) if indentation(lines[n])]
    if not touched:
        return None
    new = {number: _set_out(lines[number]) for number in touched}
    return _shifted(lines, selection, new)


def renumber(lines: Sequence[str], line: int) -> dict[int, str]:
    """Return the lines of the ordered list around ``line`` whose number is not its turn's.

    A list numbered 1, 1, 1 on purpose stays so.
    """
    item = _item(line_at(lines, line))
    if item is None or not item.ordered:
        return {}
    siblings = _siblings(lines, line, item)
    items = [(number, found) for number in siblings if (found := _item(lines[number]))]
    start = items[0][1].number
    if len(items) > 2 and all(other.number == start for _, other in items):
        return {}  # as ``_all_same``, which sees the list before a line was added
    return {
        number: other.with_number(turn)
        for turn, (number, other) in enumerate(items, start)
        if other.number != turn
    }


def _item(line: str) -> _Item | None:
    match = ITEM.match(line)
    if match is None:
        return None
    parts = (match["quote"], match["indent"], match["marker"], match["gap"], match["box"] or "")
    return _Item(*parts, line[match.end() :])


def _edit(first: int, removed: int, lines: Sequence[str], place: Place) -> Edit:
    return Edit(first, removed, tuple(lines), Selection(place, place))


def _plain_break(line: str, place: Place, lead: str) -> Edit:
    new = [line[: place.column], lead + line[place.column :]]
    return _edit(place.line, 1, new, Place(place.line + 1, len(lead)))


def _enter_in_item(lines: Sequence[str], place: Place, item: _Item) -> Edit:
    if not item.text.strip():
        if item.indent:
            edit = outdent(lines, Selection(place, place))
            if edit is not None:
                return edit
        # An empty item ends the list; the new paragraph needs an empty line above it.
        above = line_at(lines, place.line - 1)
        new = ["", ""] if above.strip() and not item.quote else [item.quote.rstrip()]
        row = place.line + len(new) - 1
        changed = [*lines[: place.line], *new, *lines[place.line + 1 :]]
        edit = _edit(place.line, 1, new, Place(row, len(new[-1])))
        return _renumbered(changed, edit, place.line + 1)
    line = lines[place.line]
    next_marker = item.marker
    if item.ordered and not _all_same(lines, place.line, item):
        next_marker = item.numbered(item.number + 1)
    box = "[ ] " if item.box else ""
    prefix = item.quote + item.indent + next_marker + item.gap + box
    new = [line[: place.column].rstrip(" "), prefix + line[place.column :].lstrip(" ")]
    changed = [*lines[: place.line], *new, *lines[place.line + 1 :]]
    edit = _edit(place.line, 1, new, Place(place.line + 1, len(prefix)))
    return _renumbered(changed, edit, place.line + 1)


def _enter_in_quote(lines: Sequence[str], place: Place, quote: str) -> Edit:
    line = lines[place.line]
    if is_blank(line):
        above = line_at(lines, place.line - 1)
        if above.strip() and is_blank(above):  # the empty quoted line Enter made just before
            return _edit(place.line - 1, 2, ["", ""], Place(place.line, 0))
        return _edit(place.line, 1, [""], Place(place.line, 0))
    rest = line[place.column :].lstrip()
    new = [line[: place.column], quote.rstrip(), quote + rest]
    return _edit(place.line, 1, new, Place(place.line + 2, len(quote)))


def _all_same(lines: Sequence[str], line: int, item: _Item) -> bool:
    """Return whether the writer numbers every item alike: 1, 1, 1."""
    found = [_item(lines[number]) for number in _siblings(lines, line, item)]
    return len(found) > 1 and all(other and other.number == item.number for other in found)


def _items_touched(lines: Sequence[str], selection: Selection) -> list[int]:
    """Return the selected items' lines; for a caret its item with all that hangs under it."""
    numbers = list(selection.lines())
    if not any(ITEM.match(lines[number]) for number in numbers):
        return []
    last = numbers[-1]
    depth = indentation(lines[numbers[0]])
    while (
        last + 1 < len(lines) and lines[last + 1].strip() and indentation(lines[last + 1]) > depth
    ):
        last += 1
    return [number for number in range(numbers[0], last + 1) if lines[number].strip()]


def _set_in(line: str) -> str:
    quote = QUOTE.match(line)
    at = quote.end() if quote else 0
    return line[:at] + INDENT + line[at:]


def _set_out(line: str) -> str:
    quote = QUOTE.match(line)
    at = quote.end() if quote else 0
    return line[:at] + re.sub(r"^(?: {1,4}|\t)", "", line[at:])


def _shifted(lines: Sequence[str], selection: Selection, new: dict[int, str]) -> Edit:
    first, last = min(new), max(new)
    changed = [new.get(number, line) for number, line in enumerate(lines)]
    changed[first] = new[first] = _as_its_siblings(changed, first)
    delta = {number: len(text) - len(lines[number]) for number, text in new.items()}

    def moved(place: Place) -> Place:
        return Place(place.line, max(place.column + delta.get(place.line, 0), 0))

    result = Selection(moved(selection.anchor), moved(selection.caret))
    edit = Edit(first, last - first + 1, tuple(changed[first : last + 1]), result)
    return _renumbered(changed, edit, first, last + 1)


def _as_its_siblings(lines: Sequence[str], line: int) -> str:
    """Return a line that came to another level with the kind of sign the items there have."""
    item = _item(lines[line])
    if item is None:
        return lines[line]
    depth = len(item.indent.expandtabs(4))
    for number in range(line - 1, -1, -1):
        other = _item(lines[number])
        if indentation(lines[number]) < depth or not lines[number].strip():
            break
        if other and indentation(lines[number]) == depth:
            if other.ordered == item.ordered:
                break
            marker = other.numbered(other.number + 1) if other.ordered else other.marker
            return item.quote + item.indent + marker + item.gap + item.box + item.text
    return lines[line]


def _renumbered(changed: list[str], edit: Edit, *around: int) -> Edit:
    """Return ``edit`` with the numbers of the lists at the lines ``around`` put right."""
    whole = list(changed)
    _restart(whole, edit)
    for line in (edit.first, *around, edit.first - 1):
        for number, text in renumber(whole, line).items():
            whole[number] = text
    differing = [n for n, (a, b) in enumerate(zip(changed, whole, strict=True)) if a != b]
    if not differing:
        return edit
    grown = len(edit.lines) - edit.removed
    first = min(edit.first, differing[0])
    end = max(edit.first + len(edit.lines), differing[-1] + 1)
    selection = _beside(edit.selection, changed, whole)
    return Edit(first, end - grown - first, tuple(whole[first:end]), selection)


def _restart(lines: list[str], edit: Edit) -> None:
    """Let a list that begins inside the edit, one level in, count from 1."""
    for number in range(edit.first, edit.first + len(edit.lines)):
        item = _item(lines[number])
        if item and item.ordered and item.indent and item.number != 1:
            siblings = _siblings(lines, number, item)
            if siblings[0] == number:
                lines[number] = item.with_number(1)


def _beside(selection: Selection, before: Sequence[str], after: Sequence[str]) -> Selection:
    def moved(place: Place) -> Place:
        grown = len(after[place.line]) - len(before[place.line])
        return Place(place.line, max(place.column + grown, 0))

    return Selection(moved(selection.anchor), moved(selection.caret))


def _siblings(lines: Sequence[str], line: int, item: _Item) -> list[int]:
    """Return the lines of the items of one ordered list, ``line`` among them."""
    up = _walk(lines, range(line - 1, -1, -1), item)
    down = _walk(lines, range(line + 1, len(lines)), item)
    return [*reversed(up), line, *down]


def _walk(lines: Sequence[str], numbers: range, item: _Item) -> list[int]:
    depth = len(item.indent.expandtabs(4))
    found: list[int] = []
    blanks = 0
    for number in numbers:
        line = lines[number]
        if is_blank(line):
            blanks += 1
            if blanks > 1:
                break
            continue
        blanks = 0
        other = _item(line)
        inward = indentation(line)
        if other and inward == depth:
            if not other.ordered or other.quote.strip() != item.quote.strip():
                break
            found.append(number)
        elif inward <= depth:
            break
    return found
