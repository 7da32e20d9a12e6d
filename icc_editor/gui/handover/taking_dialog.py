# SPDX-License-Identifier: MIT
"""Shows what a file that was sent would change in a post, and lets the writer choose."""

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QCloseEvent, QPalette
from PySide6.QtWidgets import (
    QButtonGroup,
    QDialog,
    QDialogButtonBox,
    QHBoxLayout,
    QLabel,
    QListWidget,
    QListWidgetItem,
    QRadioButton,
    QVBoxLayout,
    QWidget,
)

from icc_editor.gui import icons, theme
from icc_editor.gui.handover import taking_words
from icc_editor.gui.scrolled import Scrolled
from icc_editor.gui.two_texts import TwoTexts
from icc_editor.services.handing_over.clashes import Change, Choice, Clash
from icc_editor.services.handing_over.incoming import Incoming
from icc_editor.services.handing_over.plan import TakingPlan, Told

_CHOICES = (None, Choice.MINE, Choice.THEIRS)
_LONGEST_SOURCE = 300  # code points
_LIST_ROWS = 4
_PICTURES = {"good": "circle-check", "warn": "triangle-alert", "info": "info"}


class TakingDialog(QDialog):
    """What both changed comes first, each with both texts side by side; nothing is preset."""

    take_requested = Signal(object)  # dict of choices by the ids of clashes

    def __init__(self, incoming: Incoming, plan: TakingPlan, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Take in"))
        self._plan = plan
        self._choices: dict[str, Choice] = {}
        self._busy = False
        title = QLabel(self.tr("“{title}” comes back").format(title=incoming.title), self)
        if incoming.is_follow_up:
            title.setText(self.tr("“{title}” was sent anew").format(title=incoming.title))
        title.setTextFormat(Qt.TextFormat.PlainText)
        title.setWordWrap(True)
        theme.scale_font(title, 1.2, bold=True)
        self.said = QLabel(self._of_copy() if incoming.is_of_copy else incoming.said, self)
        self.said.setTextFormat(Qt.TextFormat.PlainText)
        self.said.setWordWrap(True)
        sender = Scrolled(2 * theme.line_height(self.font()), self)
        sender.add(self.said)
        sender.setVisible(bool(self.said.text()))
        sender.setMaximumHeight(4 * theme.line_height(self.font()))
        self.list = QListWidget(self)
        self.list.setAccessibleName(self.tr("What comes in"))
        self.source = QLabel(self)
        self.source.setTextFormat(Qt.TextFormat.PlainText)
        self.source.setWordWrap(True)
        theme.dim(self.source)
        self.texts = TwoTexts(self.tr("Yours"), self.tr("In the file"), self)
        self.choice_row = QWidget(self)
        self.group = QButtonGroup(self)
        self.later_button, self.mine_button, self.theirs_button = self._choice_buttons()
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel, self)
        self.take_button = buttons.addButton(
            self.tr("Take in"), QDialogButtonBox.ButtonRole.AcceptRole
        )
        self._buttons = buttons
        theme.plain_buttons(buttons)
        theme.make_primary(self.take_button)
        buttons.accepted.connect(self._on_buttons_accepted)
        buttons.rejected.connect(self.reject)
        column = QVBoxLayout(self)
        column.setContentsMargins(theme.MARGIN, theme.MARGIN, theme.MARGIN, theme.MARGIN)
        column.setSpacing(theme.GAP)
        column.addWidget(title)
        column.addWidget(sender)
        column.addLayout(self._summary())
        column.addWidget(self.list)
        column.addWidget(self.source)
        column.addWidget(self.texts, 1)
        column.addWidget(self.choice_row)
        column.addWidget(buttons)
        self.list.currentRowChanged.connect(self._on_list_current_row_changed)
        self.group.idClicked.connect(self._on_group_id_clicked)
        self._fill()
        theme.open_size(self, 820, 520)

    def choices(self) -> dict[str, Choice]:
        """Return what was decided, by the ids of what both changed."""
        return dict(self._choices)

    def show_busy(self) -> None:
        """Let nothing be chosen any more: it is being taken in."""
        self._busy = True
        for widget in (self.list, self.choice_row, self._buttons):
            widget.setEnabled(False)

    def finish(self) -> None:
        """Close: it was taken in, or could not be."""
        self._busy = False
        self.accept()

    def reject(self) -> None:
        """Close without taking anything in, unless that has begun."""
        if not self._busy:
            super().reject()

    def closeEvent(self, event: QCloseEvent) -> None:
        """Stay while it is being taken in; called by Qt."""
        if self._busy:
            event.ignore()
        else:
            super().closeEvent(event)

    def _of_copy(self) -> str:
        return self.tr(
            "The file was made from another copy of a post: one that was moved, or is on another "
            "computer. Its texts are those of the post that is open. Is it this post? Then take "
            "it in."
        )

    def _choice_buttons(self) -> list[QRadioButton]:
        row = QHBoxLayout(self.choice_row)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(theme.MARGIN)
        made = []
        for number, text in enumerate(
            (self.tr("Decide later"), self.tr("Keep yours"), self.tr("Take the one in the file"))
        ):
            button = QRadioButton(text, self.choice_row)
            self.group.addButton(button, number)
            row.addWidget(button)
            made.append(button)
        made[0].setToolTip(self.tr("Yours stays for now. Take the same file in again to decide."))
        row.addStretch(1)
        return made

    def _summary(self) -> QHBoxLayout:
        tone = "warn" if self._plan.clashes else "good" if self._plan.changes else "info"
        picture = QLabel(self)
        words = QLabel(" ".join(taking_words.summary(self._plan)), self)
        colors = picture.palette()
        colors.setColor(QPalette.ColorRole.WindowText, theme.tone(tone, self.palette()))
        picture.setPalette(colors)
        icons.set_picture(picture, _PICTURES[tone], 16, QPalette.ColorRole.WindowText)
        words.setWordWrap(True)
        row = QHBoxLayout()
        row.setSpacing(theme.GAP)
        row.addWidget(picture)
        row.addWidget(words, 1)
        return row

    def _fill(self) -> None:
        plan = self._plan
        for clash in plan.clashes:
            self._add(clash, taking_words.clash_line(clash, None))
        for change in plan.changes:
            self._add(change, taking_words.change_line(change))
        for told in plan.told:
            self._add(told, taking_words.told_line(told))
        rows = range(min(_LIST_ROWS, self.list.count()))
        height = sum(self.list.sizeHintForRow(row) for row in rows)
        self.list.setFixedHeight(height + 2 * self.list.frameWidth())
        self.list.setCurrentRow(0)

    def _add(self, what: Clash | Change | Told, text: str) -> None:
        item = QListWidgetItem(text, self.list)
        item.setData(Qt.ItemDataRole.UserRole, what)

    def _current(self) -> Clash | Change | Told | None:
        item = self.list.currentItem()
        found = None if item is None else item.data(Qt.ItemDataRole.UserRole)
        return found if isinstance(found, Clash | Change | Told) else None

    @Slot(int)
    def _on_list_current_row_changed(self, _row: int) -> None:
        found = self._current()
        is_clash = isinstance(found, Clash)
        for button in self.group.buttons():
            button.setVisible(is_clash)
        source = ""
        if isinstance(found, Clash):
            if found.source:
                words = " ".join(found.source.split())[:_LONGEST_SOURCE]
                source = self.tr("The source: {text}").format(text=words)
            choice = self._choices.get(found.id)
            self.group.button(_CHOICES.index(choice)).setChecked(True)
        elif isinstance(found, Told):
            source = taking_words.told_reason(found)
        self.source.setText(source)  # it keeps its line: the texts would jump from row to row
        if found is not None:
            self.texts.show_words(found.mine, found.theirs)

    @Slot(int)
    def _on_group_id_clicked(self, number: int) -> None:
        found, item = self._current(), self.list.currentItem()
        if not isinstance(found, Clash):
            return
        choice = _CHOICES[number]
        if choice is None:
            self._choices.pop(found.id, None)
        else:
            self._choices[found.id] = choice
        item.setText(taking_words.clash_line(found, choice))

    @Slot()
    def _on_buttons_accepted(self) -> None:
        self.take_requested.emit(self.choices())
