# SPDX-License-Identifier: MIT
"""Finding and replacing in one page.  Positions are Qt's UTF-16 units."""

from dataclasses import dataclass

from PySide6.QtCore import QRegularExpression
from PySide6.QtGui import QTextCursor

from icc_editor.gui.text_edit.post_edit import PostEdit

MOST_HITS = 10_000  # more are not counted one by one
_LETTER = r"[\p{L}\p{M}\p{N}_]"


@dataclass(frozen=True, slots=True)
class SearchTerms:
    """What is looked for."""

    text: str
    match_case: bool = False
    whole_words: bool = False
    regular_expression: bool = False


@dataclass(frozen=True, slots=True)
class Hit:
    """A place found, in UTF-16 units; ``groups`` are what the expression's brackets caught."""

    start: int
    end: int
    groups: tuple[str, ...] = ()


def expression(terms: SearchTerms) -> QRegularExpression:
    """Return the expression for ``terms``; ask it whether it is valid.

    Qt's engine gives an expression up that would take forever, Python's would not.
    """
    pattern = terms.text
    if not terms.regular_expression:
        pattern = QRegularExpression.escape(pattern)
    if terms.whole_words:
        pattern = f"(?<!{_LETTER})(?:{pattern})(?!{_LETTER})"
    option = QRegularExpression.PatternOption
    options = option.UseUnicodePropertiesOption | option.MultilineOption
    if not terms.match_case:
        options |= option.CaseInsensitiveOption
    return QRegularExpression(pattern, options)


def find_all(edit: PostEdit, terms: SearchTerms) -> tuple[Hit, ...]:
    """Return the hits in order, at most ``MOST_HITS``; none for an invalid expression."""
    if not terms.text:
        return ()
    pattern = expression(terms)
    if not pattern.isValid():
        return ()
    hits: list[Hit] = []
    matches = pattern.globalMatch("\n".join(edit.lines()))
    while matches.hasNext() and len(hits) < MOST_HITS:
        match = matches.next()
        if match.capturedLength():  # an expression may match nothing at all
            groups = tuple(match.capturedTexts()) if terms.regular_expression else ()
            hits.append(Hit(match.capturedStart(), match.capturedEnd(), groups))
    return tuple(hits)


def replace(
    edit: PostEdit, hits: tuple[Hit, ...], replacement: str, terms: SearchTerms | None = None
) -> int:
    """Replace ``hits`` as one undo step; return how many.

    With ``terms`` that ignore case, a place that begins with a capital where they do not keeps it.
    """
    if not hits:
        return 0
    edit.break_undo()
    cursor = QTextCursor(edit.document())
    cursor.beginEditBlock()
    for hit in reversed(hits):
        cursor.setPosition(hit.start)
        cursor.setPosition(hit.end, QTextCursor.MoveMode.KeepAnchor)
        new = expand(replacement, hit.groups)
        if terms is not None and _keeps_capital(cursor.selectedText(), terms):
            new = new[:1].upper() + new[1:]
        cursor.insertText(new)
    cursor.endEditBlock()
    edit.break_undo()
    return len(hits)


def _keeps_capital(found: str, terms: SearchTerms) -> bool:
    if terms.match_case or terms.regular_expression:
        return False
    return found[:1].isupper() and not terms.text[:1].isupper()


def expand(replacement: str, groups: tuple[str, ...]) -> str:
    r"""Return the replacement with ``\1`` or ``$1`` filled in; plain text without groups."""
    if not groups:
        return replacement
    pattern = QRegularExpression(r"[\\$](\d)")
    result, position = [], 0
    matches = pattern.globalMatch(replacement)
    while matches.hasNext():
        match = matches.next()
        number = int(match.captured(1))
        result.append(replacement[position : match.capturedStart()])
        result.append(groups[number] if number < len(groups) else "")
        position = match.capturedEnd()
    return "".join(result) + replacement[position:]
