# SPDX-License-Identifier: MIT
"""The line above a translation: from what into what, how far, and what to go to next."""

from enum import StrEnum

from PySide6.QtCore import QCoreApplication, QSize, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QProgressBar, QSizePolicy, QToolButton, QWidget

from icc_editor.gui import icons, theme
from icc_editor.gui.calm_boxes import CalmComboBox
from icc_editor.post.segment import Segment
from icc_editor.services.translating.progress import Progress
from icc_editor.text.languages import name_of

translate = QCoreApplication.translate

_BAR_WIDTH = 120


class Filter(StrEnum):
    """Which rows one wants to go through."""

    ALL = "all"
    UNFINISHED = "unfinished"
    TO_CHECK = "to_check"
    NOT_REVIEWED = "not_reviewed"
    NOTES = "notes"
    ISSUES = "issues"

    def has(self, segment: Segment) -> bool:
        """Return whether a segment is one of those wanted; of issues it knows nothing itself."""
        if not segment.is_translated:
            return False
        match self:
            case Filter.ALL:
                return True
            case Filter.UNFINISHED:
                return segment.is_unfinished
            case Filter.TO_CHECK:
                return segment.state.value == "outdated"
            case Filter.NOT_REVIEWED:
                return segment.state.value != "reviewed"
            case Filter.NOTES:
                return segment.record is not None and bool(segment.record.notes)
            case Filter.ISSUES:
                return False


class TranslationBar(QWidget):
    """Shows the progress, chooses what is gone through, and closes the view."""

    filter_chosen = Signal(object)  # Filter
    step_requested = Signal(int)  # 1: the next one wanted, -1: the one before
    texts_requested = Signal()  # title, excerpt, tables
    close_requested = Signal()

    def __init__(self, parent: QWidget) -> None:
        """Show nothing yet."""
        super().__init__(parent)
        self.title = QLabel(self)
        theme.scale_font(self.title, 1.0, bold=True)
        self.bar = QProgressBar(self)
        self.bar.setRange(0, 100)
        self.bar.setTextVisible(False)
        self.bar.setFixedHeight(2 * theme.GRID)
        self.bar.setMaximumWidth(_BAR_WIDTH)
        self.bar.setMinimumWidth(theme.GRID)  # on a narrow screen the words say it
        self.bar.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.bar.setAccessibleName(self.tr("How far the translation is"))
        self.words = _Words(self)
        theme.dim(self.words)
        self.filter = CalmComboBox(self)
        for each, name in self._filters().items():
            self.filter.addItem(name, each)
        self.filter.setAccessibleName(self.tr("Go through"))
        self.filter.setToolTip(self.tr("Which paragraphs are gone through"))
        self.texts = self._button("tag", self.tr("Title, excerpt and tables"))
        self.previous = self._button("chevron-up", self.tr("The one before"))
        self.next = self._button("chevron-down", self.tr("The next one"))
        self.done = self._button("x", self.tr("Close the translation (Esc)"))
        layout = QHBoxLayout(self)
        layout.setContentsMargins(theme.MARGIN, theme.GRID, theme.GAP, theme.GRID)
        layout.setSpacing(theme.GAP)
        for widget in (self.title, self.bar, self.words):
            layout.addWidget(widget)
        layout.addStretch(1)
        for control in (self.texts, self.filter, self.previous, self.next, self.done):
            layout.addWidget(control)
        self.filter.activated.connect(self._on_filter_activated)
        self.previous.clicked.connect(lambda: self.step_requested.emit(-1))
        self.next.clicked.connect(lambda: self.step_requested.emit(1))
        self.texts.clicked.connect(self.texts_requested)
        self.done.clicked.connect(self.close_requested)

    @property
    def wanted(self) -> Filter:
        """Return which rows are gone through."""
        return Filter(self.filter.currentData())

    def show_languages(self, source: str, target: str) -> None:
        """Say from what into what is translated."""
        self.title.setText(
            self.tr("{source} → {target}").format(source=name_of(source), target=name_of(target))
        )

    def show_progress(self, progress: Progress) -> None:
        """Say how far the translation is."""
        percent = int(progress.done * 100)  # never 100 before everything is
        self.bar.setValue(percent)
        words = [self.tr("{percent} %").format(percent=percent)]
        to_do, to_check, parked = progress.unfinished, progress.to_check, progress.parked
        if to_do:
            words.append(translate("Translation", "%n to do", "", to_do))
        if to_check:
            words.append(translate("Translation", "%n to check", "", to_check))
        if parked:
            words.append(translate("Translation", "%n without source", "", parked))
        self.words.setText(" · ".join(words))
        self.words.setToolTip(self.words.text())

    def _filters(self) -> dict[Filter, str]:
        return {
            Filter.UNFINISHED: self.tr("What is to do"),
            Filter.TO_CHECK: self.tr("What is to check"),
            Filter.NOT_REVIEWED: self.tr("What is not reviewed"),
            Filter.ISSUES: self.tr("What has issues"),
            Filter.NOTES: self.tr("What has notes"),
            Filter.ALL: self.tr("Everything"),
        }

    def _button(self, icon: str, words: str) -> QToolButton:
        button = QToolButton(self)
        button.setAutoRaise(True)
        icons.set_icon(button, icon)
        button.setToolTip(words)
        button.setAccessibleName(words)
        return button

    def _on_filter_activated(self) -> None:
        self.filter_chosen.emit(self.wanted)


class _Words(QLabel):
    """Words of which the end goes where there is no room: the first say most."""

    def minimumSizeHint(self) -> QSize:
        """Return no width; called by Qt."""
        return QSize(0, super().minimumSizeHint().height())

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint what there is room for; called by Qt."""
        painter = QPainter(self)
        elide = Qt.TextElideMode.ElideRight
        shown = self.fontMetrics().elidedText(self.text(), elide, self.width())
        flags, role = int(self.alignment()), self.foregroundRole()
        enabled = self.isEnabled()
        self.style().drawItemText(painter, self.rect(), flags, self.palette(), enabled, shown, role)
        painter.end()
