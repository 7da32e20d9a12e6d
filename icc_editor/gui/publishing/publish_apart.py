# SPDX-License-Identifier: MIT
"""What becomes of posts of their own whose texts go into one post as well."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QCheckBox, QLabel, QVBoxLayout, QWidget

from icc_editor.gui import theme
from icc_editor.gui.link_field import LinkField
from icc_editor.gui.publishing.publish_choice import ApartLine, PublishOffer
from icc_editor.text.languages import name_of


class PublishApart(QWidget):
    """Says where the posts of their own are, and asks whether they shall be drafts."""

    chosen = Signal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._posts = QVBoxLayout()
        self._posts.setSpacing(theme.GRID)
        self.take_back_box = QCheckBox(
            self.tr("Take it back to draft once the one post is there"), self
        )
        self.take_back_box.setToolTip(self.tr("Readers do not see it any more; nothing is deleted"))
        self.take_back_box.clicked.connect(self.chosen)
        self.note = self._words("")
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.GRID)
        column.addLayout(self._posts)
        column.addWidget(self.take_back_box)
        column.addWidget(self.note)

    def show_offer(self, offer: PublishOffer) -> None:
        """Show the posts of ``offer`` and what is chosen for them."""
        while (item := self._posts.takeAt(0)) is not None:
            if (widget := item.widget()) is not None:
                widget.hide()
                widget.deleteLater()
        for post in offer.own_posts:
            self._posts.addWidget(self._words(self._sentence(post)))
            if post.link:
                self._posts.addWidget(self._address(post))
        self.take_back_box.setChecked(offer.takes_back)
        self.take_back_box.setVisible(offer.may_take_back)
        twice = any(post.seen for post in offer.own_posts) and not offer.takes_back
        self.note.setText(self.tr("It stays, so readers find its text twice.") if twice else "")
        self.note.setVisible(twice)

    def takes_back(self) -> bool:
        """Return whether they shall be drafts."""
        return self.take_back_box.isChecked()

    def boxes(self) -> tuple[QWidget, ...]:
        """Return what takes the keyboard."""
        return (self.take_back_box,)

    def _sentence(self, post: ApartLine) -> str:
        words = (
            self.tr("The {language} version is on the blog as a post of its own as well:")
            if post.link
            else self.tr("The {language} version is on the blog as a post of its own as well.")
        )
        return words.format(language=name_of(post.language))

    def _address(self, post: ApartLine) -> LinkField:
        link = LinkField(post.link, self)
        name = name_of(post.language)
        link.setAccessibleName(self.tr("Link to the {language} version").format(language=name))
        return link

    def _words(self, text: str) -> QLabel:
        label = QLabel(text, self)
        label.setWordWrap(True)
        label.setTextFormat(Qt.TextFormat.PlainText)
        return label
