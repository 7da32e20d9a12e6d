# SPDX-License-Identifier: MIT
"""The commands for Khmer text as actions: word breaks, digits, signs, the date."""

from collections.abc import Callable
from datetime import date

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QLineEdit, QPlainTextEdit

from icc_editor.gui.text_edit.rewriting import Change, Kept, Work, rewritten
from icc_editor.gui.text_edit.text_field import TextField
from icc_editor.text.khmer.dates import date_in_words
from icc_editor.text.khmer.letters import ZWSP
from icc_editor.text.khmer.zero_width import missing_word_breaks, word_breaks
from icc_editor.text.numbers.token import DigitSet, convert_digits

SIGNS = ("«", "»", "។", "៕", "៖", "ៗ", "៛", "\u200b")
"""What is hard to find on a keyboard without a Khmer layout."""


class KhmerCommands(QObject):
    """Actions that work on the title or the text, where the caret is.

    By name: insert-breaks, remove-breaks, show-breaks, khmer-digits, latin-digits, khmer-date,
    sign-0 to sign-7.
    """

    breaks_shown = Signal(bool)

    def __init__(self, current: Callable[[], TextField | None], parent: QObject) -> None:
        """Make the actions; ``current`` gives where the caret is, None when there is no post."""
        super().__init__(parent)
        self._current = current
        # The field that has the keys when it is neither title nor text: one types there too.
        self.other_field: Callable[[], QLineEdit | QPlainTextEdit | None] = lambda: None
        self.actions: dict[str, QAction] = {}
        self._rewriting("insert-breaks", self.tr("Insert word breaks"), _breaks_put_in)
        self._rewriting("remove-breaks", self.tr("Remove word breaks"), _breaks_taken_out)
        self._rewriting("khmer-digits", self.tr("Digits to Khmer ០១២"), _to(DigitSet.KHMER))
        self._rewriting("latin-digits", self.tr("Digits to Latin 012"), _to(DigitSet.LATIN))
        for number, (sign, name) in enumerate(zip(SIGNS, self._sign_names(), strict=True)):
            text = name if sign == SIGNS[-1] else f"{sign}   {name}"
            action = self._action(f"sign-{number}", text)
            action.setData(sign)
            action.triggered.connect(self._on_sign_triggered)
        self._action("khmer-date", self.tr("Today’s date in Khmer")).triggered.connect(
            self._on_date_triggered
        )
        shown = self._action("show-breaks", self.tr("Show word breaks"))
        shown.setCheckable(True)
        shown.setShortcut(QKeySequence("Ctrl+Shift+8"))  # as Word shows its hidden signs
        shown.toggled.connect(self.breaks_shown)

    def insert(self, text: str) -> None:
        """Type ``text`` at the caret, in whichever field has the keys."""
        other = self.other_field()
        if isinstance(other, QLineEdit):
            other.insert(text)
            return
        if other is not None:
            other.insertPlainText(text)
            return
        field = self._current()
        if field is not None and not field.isReadOnly():
            field.type_in(text)

    def _sign_names(self) -> tuple[str, ...]:
        return (
            self.tr("Quotation begins"),
            self.tr("Quotation ends"),
            self.tr("Full stop"),
            self.tr("End of the text"),
            self.tr("Colon"),
            self.tr("Repeats the word"),
            self.tr("Riel"),
            self.tr("Word break"),
        )

    def _action(self, name: str, text: str) -> QAction:
        action = QAction(text, self)
        self.actions[name] = action
        return action

    def _rewriting(self, name: str, text: str, work: Work) -> None:
        action = self._action(name, text)
        action.setToolTip(
            self.tr("In what is chosen, or in the whole title or text you are writing in")
        )

        def run() -> None:
            field = self._current()
            if field is None or field.isReadOnly():
                return
            change = rewritten(field.structure, field.selection(), work)
            if change is not None:
                field.apply(change)

        action.triggered.connect(run)

    def _on_sign_triggered(self) -> None:
        sender = self.sender()
        if isinstance(sender, QAction):
            self.insert(str(sender.data()))

    def _on_date_triggered(self) -> None:
        self.insert(date_in_words(date.today()))  # noqa: DTZ011 - the writer's own day


def _breaks_put_in(text: str, kept: Kept) -> list[Change]:
    return [(at, at, ZWSP) for at in missing_word_breaks(text, kept)]


def _breaks_taken_out(text: str, kept: Kept) -> list[Change]:
    return [(at, at + 1, "") for at in word_breaks(text, kept)]


def _to(digits: DigitSet) -> Work:
    def converted(text: str, kept: Kept) -> list[Change]:
        signs = zip(text, convert_digits(text, digits, kept), strict=True)
        return [(at, at + 1, new) for at, (old, new) in enumerate(signs) if old != new]

    return converted
