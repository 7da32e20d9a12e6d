# SPDX-License-Identifier: MIT
"""A field for words in one language, Khmer ones too."""

from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QLineEdit, QWidget

from icc_editor.gui import theme
from icc_editor.post.table_parts import ANY, Texts
from icc_editor.text.khmer.nida import composed
from icc_editor.text.languages import language_of


class TypedWords(QLineEdit):
    """A line that is as high as Khmer needs, and takes Khmer from every keyboard."""

    def __init__(self, parent: QWidget | None = None, text: str = "") -> None:
        """Show ``text``."""
        super().__init__(text, parent)
        theme.tall(self)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Take Khmer as X11 sends it without its Compose table; called by Qt."""
        text = composed(event.text())
        if text == event.text() or self.isReadOnly():
            super().keyPressEvent(event)
            return
        self.insert(text)
        self.textEdited.emit(self.text())
        event.accept()


def with_words(texts: Texts, language: str, text: str, *, same: bool = False) -> Texts:
    """Return ``texts`` with others in ``language``, or in all when they are the same in all.

    They are when they were, when they have no letters, or when there were none and ``same`` says
    that such words seldom differ.
    """
    tags = {tag for tag, _text in texts.entries}
    shared = ANY in tags and language not in tags
    new = not tags and (same or not language_of(text, language))
    return texts.with_text(ANY if shared or new else language, text)
