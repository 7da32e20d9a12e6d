# SPDX-License-Identifier: MIT
"""Below the texts: what is known of the paragraph in hand, and what can be done with it."""

from datetime import datetime

from PySide6.QtCore import Qt, Signal, SignalInstance
from PySide6.QtGui import QAction, QKeyEvent, QKeySequence
from PySide6.QtWidgets import (
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QListWidget,
    QListWidgetItem,
    QPushButton,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from icc_editor.gui import icons, moments, theme
from icc_editor.gui.translation_view import segment_words
from icc_editor.gui.translation_view.action_line import ActionLine
from icc_editor.gui.translation_view.offer_list import OfferList
from icc_editor.gui.translation_view.piece_strip import PieceStrip
from icc_editor.post.segment import Segment, SegmentNote, SegmentState

_ICON = 16


class SegmentPanel(QWidget):
    """Shows one segment: its state, what changed in its source, what it was, its notes."""

    confirm_requested = Signal()
    review_requested = Signal()
    fine_requested = Signal()
    draft_requested = Signal()
    figures_requested = Signal()
    former_requested = Signal()
    copy_requested = Signal()
    note_added = Signal(str)
    note_removed = Signal(object)  # SegmentNote
    left = Signal()  # go on in the text

    def __init__(self, parent: QWidget) -> None:
        """Show nothing yet."""
        super().__init__(parent)
        self.setAutoFillBackground(True)
        self.picture = QLabel(self)
        self.state = QLabel(self)
        theme.scale_font(self.state, 1.0, bold=True)
        self.when = QLabel(self)
        theme.dim(self.when)
        self.confirm = self._button(self.tr("Confirm and next"), self.confirm_requested)
        theme.make_primary(self.confirm)
        self.confirm.setToolTip(self.tr("The translation is right"))
        self.review = self._button(self.tr("Reviewed"), self.review_requested)
        self.review.setToolTip(self.tr("Somebody else has read it, too"))
        self.fine = self._button(self.tr("Still fine"), self.fine_requested)
        self.fine.setToolTip(self.tr("The change needs no other translation"))
        self.draft = self._button(self.tr("Not right yet"), self.draft_requested)
        self.draft.setToolTip(self.tr("Make it a draft again"))
        self.figures = self._button(self.tr("Take the figures over"), self.figures_requested)
        self.former = self._button(self.tr("Put it back"), self.former_requested)
        self.copy = self._button(self.tr("Copy the source"), self.copy_requested)
        self.heading = QLabel(self)
        theme.dim(self.heading)
        self.text = QLabel(self)
        self.text.setTextFormat(Qt.TextFormat.RichText)
        self.text.setWordWrap(True)
        self.text.setAlignment(Qt.AlignmentFlag.AlignTop)
        self.text.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse
            | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
        self.pieces = PieceStrip(self)
        self.offers = OfferList(self)
        self.notes = QListWidget(self)
        self.notes.setWordWrap(True)
        self.notes.setAccessibleName(self.tr("Notes"))
        self.notes.setMinimumHeight(1)
        self.notes.setContextMenuPolicy(Qt.ContextMenuPolicy.ActionsContextMenu)
        remove = QAction(self.tr("Remove the note"), self.notes)
        remove.setShortcut(QKeySequence.StandardKey.Delete)
        remove.setShortcutContext(Qt.ShortcutContext.WidgetShortcut)
        remove.triggered.connect(self._on_remove_triggered)
        self.notes.addAction(remove)
        self.note = QLineEdit(self)
        self.note.setPlaceholderText(self.tr("A note to the author or reviewer, then Enter"))
        self.note.setToolTip(self.note.placeholderText())
        self.note.setAccessibleName(self.tr("New note"))
        self._lay_out()
        self.note.returnPressed.connect(self._on_note_return_pressed)
        self.show_segment(None)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Go back to the text at Escape, from a note that is begun too; called by Qt."""
        if event.key() == Qt.Key.Key_Escape:
            self.left.emit()
            return
        super().keyPressEvent(event)

    def show_segment(self, segment: Segment | None, figures: str = "") -> None:
        """Show what is known of a segment; ``figures`` is its text with the figures taken over."""
        known = segment is not None and segment.is_translated
        for widget in (self.confirm, self.review, self.note):
            widget.setEnabled(known and bool(segment and segment.source))
        outdated = segment is not None and segment.state is SegmentState.OUTDATED
        record = segment.record if segment is not None else None
        self.fine.setVisible(outdated)
        self.draft.setVisible(bool(segment and segment.state.is_confirmed))
        self.figures.setVisible(outdated and bool(figures))
        self.former.setVisible(bool(segment and record and record.target and not segment.target))
        self.copy.setVisible(bool(known and segment and segment.source and not segment.target))
        if segment is None or not known:
            self.state.setText(self.tr("Nothing to translate here"))
            self.picture.clear()
            self.when.clear()
            self._say("", "")
            self._show_notes(())
            return
        icons.set_picture(
            self.picture, segment_words.picture(segment), _ICON, self.state.foregroundRole()
        )
        self.state.setText(segment_words.state_word(segment))
        self.when.setText(self._when(segment))
        self._show_notes(record.notes if record is not None else ())
        self._show_text(segment)

    def _show_text(self, segment: Segment) -> None:
        record = segment.record
        if segment.is_parked:
            self._say(
                self.tr("Without source"),
                self.tr(
                    "What this was translated from is gone, or it never had a source. It stays as "
                    "it is until somebody deletes it."
                ),
            )
        elif segment.state is SegmentState.OUTDATED and record is not None:
            changed = segment_words.changes_html(record.source, segment.source, self)
            self._say(self.tr("What was changed in the source"), changed)
        elif not segment.target and record is not None and record.target:
            self._say(self.tr("What its translation was"), _html(record.target))
        else:
            self._say("", "")

    def _say(self, heading: str, html: str) -> None:
        self.heading.setText(heading)
        self.about.setVisible(bool(heading))
        self.text.setText(html)

    def _when(self, segment: Segment) -> str:
        record = segment.record
        if record is None or record.changed is None:
            return ""
        moment = moments.full(record.changed)
        return f"{moment} · {record.nickname}" if record.nickname else moment

    def _show_notes(self, notes: tuple[SegmentNote, ...]) -> None:
        self.notes.clear()
        for note in notes:
            words = f"{note.nickname}: {note.text}" if note.nickname else note.text
            item = QListWidgetItem(words)
            item.setToolTip(_moment(note.date))
            item.setData(Qt.ItemDataRole.UserRole, note)
            self.notes.addItem(item)
        self.notes.setVisible(bool(notes))

    def _button(self, words: str, wish: SignalInstance) -> QPushButton:
        button = QPushButton(words, self)
        button.setFocusPolicy(Qt.FocusPolicy.TabFocus)  # the caret stays in the text
        button.clicked.connect(wish)
        return button

    def _lay_out(self) -> None:
        words = (self.picture, self.state, self.when)
        top = ActionLine(len(words))
        for widget in (
            *words,
            *(
                self.copy,
                self.former,
                self.figures,
                self.fine,
                self.draft,
                self.review,
                self.confirm,
            ),
        ):
            top.addWidget(widget)
        self.about = QWidget(self)
        about = QVBoxLayout(self.about)
        about.setContentsMargins(0, 0, 0, 0)
        about.addWidget(self.heading)
        self.text.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Ignored)
        about.addWidget(theme.scrolling(self.text, self), 1)
        notes = QVBoxLayout()
        notes.addWidget(self.notes, 1)
        notes.addStretch(0)
        notes.addWidget(self.note)
        below = QHBoxLayout()
        below.setSpacing(theme.MARGIN)
        below.addWidget(self.about, 3)
        below.addWidget(self.offers, 3)
        below.addLayout(notes, 2)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(theme.MARGIN, theme.GAP, theme.MARGIN, theme.GAP)
        layout.addLayout(top)
        layout.addWidget(self.pieces)
        layout.addLayout(below, 1)

    def _on_note_return_pressed(self) -> None:
        text = self.note.text().strip()
        if text:
            self.note.clear()
            self.note_added.emit(text)

    def _on_remove_triggered(self) -> None:
        item = self.notes.currentItem()
        if item is not None:
            self.note_removed.emit(item.data(Qt.ItemDataRole.UserRole))


def _html(text: str) -> str:
    from html import escape

    return escape(text).replace("\n", "<br>")


def _moment(date: datetime) -> str:
    return moments.full(date)
