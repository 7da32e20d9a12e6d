# SPDX-License-Identifier: MIT
"""What a right click on a title or a text offers."""

from collections.abc import Callable, Sequence

from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QMenu, QPlainTextEdit

_KEY = QKeySequence.StandardKey


class PageMenu(QMenu):
    """Undo, the clipboard and choosing; more is put above them with ``offer``."""

    def __init__(
        self,
        field: QPlainTextEdit,
        undo: tuple[Callable[[], object], bool],
        redo: tuple[Callable[[], object], bool],
    ) -> None:
        """Work on ``field``; ``undo`` and ``redo`` are what to do and whether it can be done."""
        super().__init__(field)
        self._writable = writable = not field.isReadOnly()
        chosen = field.textCursor().hasSelection()
        self._add(self.tr("Undo"), undo[0], _KEY.Undo, able=writable and undo[1])
        self._add(self.tr("Redo"), redo[0], _KEY.Redo, able=writable and redo[1])
        self._add(self.tr("Cut"), field.cut, _KEY.Cut, able=writable and chosen)
        self._add(self.tr("Copy"), field.copy, _KEY.Copy, able=chosen)
        self._add(self.tr("Paste"), field.paste, _KEY.Paste, able=writable)
        self._after_pasting = self.addSeparator()
        self._add(self.tr("Select all"), field.selectAll, _KEY.SelectAll, able=True)
        self._first = self.actions()[0]

    def offer_plain_paste(self, work: Callable[[], object], key: QKeySequence) -> None:
        """Offer to paste without formatting, below the other way to paste; name its ``key``."""
        action = self._action(self.tr("Paste without formatting"), work)
        action.setShortcut(key)
        action.setEnabled(self._writable)
        self.insertAction(self._after_pasting, action)

    def offer(self, text: str, work: Callable[[], object]) -> QAction:
        """Offer something that can be done with what was clicked, above everything else."""
        return self._put_first(self._action(text, work))

    def tell(self, text: str) -> QAction:
        """Say something about what was clicked, above everything else; nothing can be done."""
        action = QAction(text, self)
        action.setEnabled(False)
        return self._put_first(action)

    def offer_instead(
        self, told: QAction, offers: Sequence[tuple[str, Callable[[], object]]]
    ) -> None:
        """Offer several things in the place of one that was told; the menu may be open."""
        for text, work in offers:
            self.insertAction(told, self._action(text, work))
        self.removeAction(told)

    def _action(self, text: str, work: Callable[[], object]) -> QAction:
        action = QAction(text.replace("&", "&&"), self)
        action.triggered.connect(work)
        return action

    def _put_first(self, action: QAction) -> QAction:
        if self._first is self.actions()[0]:
            self.insertSeparator(self._first)
        self.insertAction(self.actions()[0], action)
        return action

    def _add(
        self,
        text: str,
        work: Callable[[], object],
        shortcut: QKeySequence.StandardKey,
        *,
        able: bool,
    ) -> None:
        action = self.addAction(text)
        action.triggered.connect(work)
        action.setShortcut(QKeySequence(shortcut))
        action.setEnabled(able)
