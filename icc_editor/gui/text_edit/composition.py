# SPDX-License-Identifier: MIT
"""What an input method shows at the caret and has not put in yet."""

from collections.abc import Iterator
from contextlib import contextmanager

from PySide6.QtGui import QGuiApplication, QInputMethodEvent, QTextBlock
from PySide6.QtWidgets import QPlainTextEdit


class Composition:
    """The composition of one field; it is put in before anything else happens to the text.

    Qt does so for the mouse alone.  A caret that moves by itself while letters are shown that the
    document has not, comes to lie behind its end, and the next look at it ends the process.
    """

    def __init__(self, edit: QPlainTextEdit) -> None:
        """Nothing is composed in ``edit`` yet."""
        self._edit = edit
        self._block: QTextBlock | None = None  # where letters are shown
        self._ending = False  # or it is the input method's turn: nothing is to be ended

    @contextmanager
    def going_on(self, event: QInputMethodEvent) -> Iterator[None]:
        """Let what an input method shows or puts in come to the text, and take notice of it."""
        ending, self._ending = self._ending, True
        try:
            yield
        finally:
            self._ending = ending
        self._block = self._edit.textCursor().block() if event.preeditString() else None

    def end(self) -> None:
        """Put in what is shown: by the input method, else as it stands there."""
        if self._block is None or self._ending:
            return
        self._ending = True
        QGuiApplication.inputMethod().commit()
        block, self._block = self._block, None
        shown = block.layout().preeditAreaText() if block.isValid() else ""
        if shown:
            event = QInputMethodEvent()
            event.setCommitString(shown)
            self._edit.inputMethodEvent(event)
        self._ending = False
