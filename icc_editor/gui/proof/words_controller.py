# SPDX-License-Identifier: MIT
"""Writes down which words are right, says so, and shows them all.

Words are read and written in the lane of the spelling; marks follow at once.
"""

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING, Protocol, TypeVar

from PySide6.QtCore import QObject, Qt, Slot
from shiboken6 import isValid

from icc_editor.gui.writing_panel.writing_panel import WritingPanel
from icc_editor.services.word_lists import WordList, WordMove
from icc_editor.text.languages import VERSION_NAMES

if TYPE_CHECKING:
    from icc_editor.gui.proof.words_dialog import WordsDialog
    from icc_editor.services.spelling import Spelling

_Read = TypeVar("_Read")


class ChangeWords(Protocol):
    """Runs something in the lane of the spelling, then marks anew and calls back."""

    def __call__(
        self,
        change: "Callable[[Spelling], _Read]",
        done: Callable[[_Read], None],
        failed: Callable[[Exception], None],
    ) -> None:
        """Return at once."""


class WordsController(QObject):
    """Does what the context menu and the dialog of the words wish."""

    def __init__(
        self,
        writing: WritingPanel,
        change: ChangeWords,
        post_id: Callable[[], str],
        parent: QObject,
    ) -> None:
        """Turn to the disk by ``change`` alone; words are left alone in the post ``post_id``."""
        super().__init__(parent)
        self._writing = writing
        self._change = change
        self._post_id = post_id
        self._dialog: WordsDialog | None = None
        tools = writing.khmer.proof
        tools.accept_requested.connect(self._on_tools_accept_requested)
        tools.ignore_requested.connect(self._on_tools_ignore_requested)
        tools.forget_requested.connect(self._on_tools_forget_requested)
        tools.words_requested.connect(self.show_words)

    @Slot(str)
    def show_words(self, language: str) -> None:
        """Show the words that are right, those of ``language`` first."""
        if self._dialog is None or not isValid(self._dialog):
            from icc_editor.gui.proof.words_dialog import WordsDialog

            self._dialog = WordsDialog(self._writing.window())
            self._dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
            self._dialog.moves_requested.connect(self._on_dialog_moves_requested)
            self._dialog.show_language(language.partition("-")[0])
            self._dialog.open()
        self._move(())

    def _move(self, moves: Sequence[WordMove]) -> None:
        """Move words between the lists, and show in the dialog what they say then."""
        wanted = tuple(VERSION_NAMES)

        def work(
            spelling: "Spelling",
        ) -> dict[tuple[str, WordList], tuple[str, ...]]:
            if not moves:
                spelling.reload_words()  # others may have changed them
            spelling.apply(moves)
            return spelling.all_words(wanted)

        def done(words: dict[tuple[str, WordList], tuple[str, ...]]) -> None:
            if self._dialog is not None and isValid(self._dialog):
                self._dialog.show_words(words)

        def failed(error: Exception) -> None:
            if self._dialog is not None and isValid(self._dialog):
                self._dialog.show_failure(self._failure(error, writing=bool(moves)))
                if moves:
                    self._move(())  # some may have been moved

        self._change(work, done, failed)

    def _failure(self, _error: Exception, *, writing: bool) -> str:
        if writing:
            return self.tr("The word could not be written down.")
        return self.tr("The lists of words cannot be read.")

    def _tell_after(self, change: "Callable[[Spelling], object]", sentence: str) -> None:
        self._change(
            change,
            lambda _result: self._writing.told.emit(sentence),
            lambda error: self._writing.told.emit(self._failure(error, writing=True)),
        )

    @Slot(str, str, object)
    def _on_tools_accept_requested(self, word: str, language: str, where: WordList) -> None:
        sentence = {
            WordList.PERSONAL: self.tr("“{word}” is right from now on, on this computer."),
            WordList.LIBRARY: self.tr("“{word}” is right for everybody who uses this library."),
            WordList.PERSONAL_NAMES: self.tr("“{word}” is a name from now on, on this computer."),
            WordList.LIBRARY_NAMES: self.tr(
                "“{word}” is a name for everybody who uses this library."
            ),
        }[where].format(word=word)
        back = self.tr("A right click on it takes that back.")
        move = WordMove(word, language, None, where)
        self._tell_after(lambda spelling: spelling.apply((move,)), f"{sentence} {back}")

    @Slot(str, str)
    def _on_tools_ignore_requested(self, word: str, language: str) -> None:
        post_id = self._post_id()
        sentence = self.tr("“{word}” is left alone in this post.").format(word=word)
        back = self.tr("A right click on it takes that back.")
        self._tell_after(
            lambda spelling: spelling.ignore_in_post(word, language, post_id),
            f"{sentence} {back}",
        )

    @Slot(str, str)
    def _on_tools_forget_requested(self, word: str, language: str) -> None:
        post_id = self._post_id()
        sentence = self.tr("“{word}” is not accepted any more.").format(word=word)
        self._tell_after(lambda spelling: spelling.forget_word(word, language, post_id), sentence)

    @Slot(object)
    def _on_dialog_moves_requested(self, moves: Sequence[WordMove]) -> None:
        self._move(moves)
