# SPDX-License-Identifier: MIT
"""Moving, choosing and deleting by Khmer words, which Qt takes for one with the whole paragraph.

Arrows, Delete and Backspace are Qt's: by cluster, by cluster and by code point, as Khmer typists
expect.  Only in misordered text Qt stops where no reader sees a border; the caret goes on to ICU's
next stop there.
"""

from collections.abc import Callable, Sequence

from PySide6.QtCore import QPoint
from PySide6.QtGui import QKeyEvent, QKeySequence, QTextBlock, QTextCursor
from PySide6.QtWidgets import QPlainTextEdit

from icc_editor.gui.text_edit import text_places
from icc_editor.gui.text_edit.edits import Place
from icc_editor.text.khmer import clusters, words
from icc_editor.text.khmer.letters import REPETITION, ZWSP, inside_cluster

_KEY = QKeySequence.StandardKey
_KEEP = QTextCursor.MoveMode.KeepAnchor
_MOVE = QTextCursor.MoveMode.MoveAnchor

Wholes = Callable[[QTextBlock, bool], Sequence[tuple[int, int]]]
"""Returns where what is one word in a line begins and ends, whatever is in it, as Qt counts.

A double click chooses it (True) even where the caret has been let into it.
"""

_FILLED = "x"  # in place of every letter of a whole


class WordMoves:
    """What the keys and the mouse do by words on one page."""

    def __init__(self, edit: QPlainTextEdit, wholes: Wholes = lambda _block, _all: ()) -> None:
        """Move the cursor of ``edit``; ``wholes`` are taken for words."""
        self._edit = edit
        self._wholes = wholes
        self._chosen: tuple[int, int] | None = None  # by double click, while the button is down

    def take_key(self, event: QKeyEvent) -> bool:
        """Do what ``event`` asks by words; return whether it asked for that."""
        moves: tuple[
            tuple[QKeySequence.StandardKey, Callable[[int], int], QTextCursor.MoveMode], ...
        ] = (
            (_KEY.MoveToNextWord, self.next_word, _MOVE),
            (_KEY.MoveToPreviousWord, self.previous_word, _MOVE),
            (_KEY.SelectNextWord, self.next_word, _KEEP),
            (_KEY.SelectPreviousWord, self.previous_word, _KEEP),
        )
        cursor = self._edit.textCursor()
        for key, goal, mode in moves:
            if event.matches(key):
                cursor.setPosition(goal(cursor.position()), mode)
                self._edit.setTextCursor(cursor)
                self._edit.ensureCursorVisible()
                return True
        for key, goal in (
            (_KEY.DeleteEndOfWord, self.next_word),
            (_KEY.DeleteStartOfWord, self.previous_word),
        ):
            if event.matches(key) and not self._edit.isReadOnly():
                if not cursor.hasSelection():
                    cursor.setPosition(goal(cursor.position()), _KEEP)
                cursor.removeSelectedText()
                self._edit.setTextCursor(cursor)
                self._edit.ensureCursorVisible()
                return True
        return False

    def settle(self, before: int) -> None:
        """Let the caret, come from ``before``, not stand inside a cluster; after a move alone.

        While one types it may: a subscript sign waits for its letter.
        """
        cursor = self._edit.textCursor()
        block, column = self._place(cursor.position())
        text = block.text()
        if cursor.position() == before or not inside_cluster(text, column):
            return
        stop = clusters.next_stop if cursor.position() > before else clusters.previous_stop
        mode = _KEEP if cursor.hasSelection() else _MOVE
        cursor.setPosition(self._position(block, stop(text, column)), mode)
        self._edit.setTextCursor(cursor)

    def choose_word(self, point: QPoint) -> None:
        """Choose the word at ``point`` of the viewport, and go on by words until ``let_go``."""
        self._chosen = self.word_around(self._letter_at(point))
        self._choose(*self._chosen)

    def drag_to(self, point: QPoint) -> bool:
        """Extend what a double click chose to the word at ``point``; False when none did."""
        if self._chosen is None:
            return False
        first_start, first_end = self._chosen
        start, end = self.word_around(self._letter_at(point))
        if start < first_start:
            self._choose(first_end, start)
        else:
            self._choose(first_start, max(end, first_end))
        return True

    def let_go(self) -> None:
        """End choosing by words."""
        self._chosen = None

    def next_word(self, position: int) -> int:
        """Return the position where the next word begins; at a line's end that of the next line."""
        block, column = self._place(position)
        if position == block.position() + block.length() - 1:
            return block.next().position() if block.next().isValid() else position
        text, edges = self._stretches(block)
        stop = words.next_word_stop(text, column)
        return self._position(block, min([stop, *(edge for edge in edges if edge > column)]))

    def previous_word(self, position: int) -> int:
        """Return the position where the last word begins; at a line's start the end before it."""
        block, column = self._place(position)
        if position == block.position():
            return max(position - 1, 0)
        text, edges = self._stretches(block)
        stop = words.previous_word_stop(text, column)
        return self._position(block, max([stop, *(edge for edge in edges if edge < column)]))

    def word_around(self, position: int) -> tuple[int, int]:
        """Return start and end of the word, or of the space or signs, around a position."""
        block, column = self._place(position)
        for start, end in self._wholes(block, True):
            if start <= position < end:
                return start, end
        text = block.text()
        span = None
        if text[column : column + 1] != REPETITION:  # it is no word, and belongs to none either
            span = words.word_at(text, column)
        if span is None:
            holding = (its for its in words.spans(text) if its.start <= column < its.end)
            span = next(holding, None)
        if span is None:
            return position, position
        return self._position(block, span.start), self._position(block, span.end)

    def _letter_at(self, point: QPoint) -> int:
        """Return the position before the letter at ``point``; Qt gives the caret's nearest one."""
        cursor = self._edit.cursorForPosition(point)
        if self._edit.cursorRect(cursor).left() <= point.x() or cursor.atBlockStart():
            return cursor.position()
        block, column = self._place(cursor.position())
        return self._position(block, clusters.previous_stop(block.text(), column))

    def _stretches(self, block: QTextBlock) -> tuple[str, list[int]]:
        """Return a line with letters alone in its wholes, and the stops beside these."""
        text = block.text()
        edges: list[int] = []
        for whole in self._wholes(block, False):
            start, end = (text_places.points(block, at - block.position()) for at in whole)
            text = text[:start] + _FILLED * (end - start) + text[end:]
            # A space belongs to what is before it.
            edges += [start] if text[end : end + 1] in {" ", "\t", ZWSP} else [start, end]
        return text, edges

    def _choose(self, anchor: int, position: int) -> None:
        cursor = self._edit.textCursor()
        cursor.setPosition(anchor)
        cursor.setPosition(position, _KEEP)
        self._edit.setTextCursor(cursor)

    def _place(self, position: int) -> tuple[QTextBlock, int]:
        block = self._edit.document().findBlock(position)
        return block, text_places.place_at(self._edit.document(), position).column

    def _position(self, block: QTextBlock, column: int) -> int:
        place = Place(block.blockNumber(), column)
        return text_places.position_of(self._edit.document(), place)
