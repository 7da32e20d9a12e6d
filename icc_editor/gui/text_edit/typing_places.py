# SPDX-License-Identifier: MIT
"""Where text goes that is typed or pasted at the edge of what is no paragraph.  No Qt here.

Text behind a picture would take its caption away, text behind the bar of a row belongs to no cell,
text behind a fence opens it again: each gets a paragraph of its own instead.
"""

from icc_editor.formats.markdown_lines import FENCE
from icc_editor.gui.text_edit import paragraph_room, table_keys
from icc_editor.gui.text_edit.edits import Edit, Place, Selection, line_at
from icc_editor.gui.text_edit.structure import Structure
from icc_editor.post.document import BlockKind

# What continues the mark itself: ``![a](b){.c}``, a longer fence.
_CONTINUING = {
    BlockKind.IMAGE: "{",
    BlockKind.RESULTS_TABLE: "",
    BlockKind.MORE: "",
    BlockKind.CODE: "`~",
}
_ONE_LINE = frozenset({BlockKind.IMAGE, BlockKind.RESULTS_TABLE, BlockKind.MORE})
# Backspace below these moves up and takes nothing with it.
_STANDING_APART = frozenset({*_CONTINUING, BlockKind.TABLE, BlockKind.RULE, BlockKind.HTML})


def before_typing(structure: Structure, place: Place, text: str) -> Edit | None:
    """Return the edit that makes room for ``text`` where it would spoil a block, else None."""
    role = structure.role(place.line)
    if role.kind is BlockKind.TABLE:
        table = structure.content_lines(place.line)
        return table_keys.before_typing(structure.lines(), place, table, text)
    if role.kind is None or role.kind not in _CONTINUING or not text.strip():
        return None
    line = structure.line(place.line)
    if role.kind is BlockKind.CODE and not role.index:
        return _into_code(structure, place.line) if not text[0].isascii() else None
    if text[0] in _CONTINUING[role.kind] or (role.kind is BlockKind.CODE and not role.last):
        return None
    if role.kind is not BlockKind.CODE and not line[: place.column].strip():
        return paragraph_room.above(structure.lines(), place.line)
    behind = role.kind is BlockKind.MORE or not line[place.column :].strip()
    if behind and (role.kind is not BlockKind.CODE or FENCE.match(line)):
        return paragraph_room.below(structure.lines(), place.line)
    return None


def with_bars_kept(structure: Structure, selection: Selection, text: str) -> str:
    """Return ``text`` as it is to come in the place of ``selection``: no bar tears a table."""
    line = selection.start.line
    if "|" not in text or structure.role(line).kind is not BlockKind.TABLE:
        return text
    table = structure.content_lines(line)
    return table_keys.with_bars_kept(structure.lines(), selection, table, text)


def _into_code(structure: Structure, fence: int) -> Edit:
    """Return the edit that puts the caret below an opening fence: no language has a Khmer name."""
    closed = structure.role(fence + 1).last
    return Edit(fence + 1, 0, ("",) if closed else (), Selection.at(fence + 1, 0))


def enter_at_picture(structure: Structure, place: Place) -> Edit | None:
    """Return what Enter does in the line of a picture, a table or "more": it never tears it."""
    if structure.role(place.line).kind not in _ONE_LINE:
        return None
    lines = structure.lines()
    if not lines[place.line][: place.column].strip():
        return paragraph_room.above(lines, place.line)
    return paragraph_room.below(lines, place.line)


def backspace_below(structure: Structure, place: Place) -> Edit | None:
    """Return what Backspace does at the start of a paragraph below a table, a picture or a fence.

    An empty paragraph goes; words stay where they are.  The caret goes up.
    """
    above = place.line - 1
    while above >= 0 and not structure.line(above).strip():
        above -= 1
    if place.column or above in {-1, place.line - 1}:
        return None
    if structure.role(above).kind not in _STANDING_APART:
        return None
    row = structure.line(above)
    is_row = structure.role(above).kind is BlockKind.TABLE
    end = table_keys.last_cell_end(row) if is_row else len(row)
    if structure.line(place.line).strip():
        return Edit(place.line, 0, (), Selection.at(above, end))
    following = line_at(structure.lines(), place.line + 1).strip()
    gone = place.line - above - bool(following)  # an empty line stays between them
    return Edit(above + 1, gone, (), Selection.at(above, end))
