# SPDX-License-Identifier: MIT
"""Where words are looked for in all posts: field, switches, and every place with its line."""

from itertools import pairwise
from pathlib import Path

from PySide6.QtCore import (
    QCoreApplication,
    QEvent,
    QItemSelectionModel,
    QModelIndex,
    QObject,
    Qt,
    QTimer,
    Signal,
    Slot,
)
from PySide6.QtGui import (
    QAccessible,
    QAccessibleAnnouncementEvent,
    QHideEvent,
    QKeyEvent,
    QPalette,
    QShowEvent,
)
from PySide6.QtWidgets import (
    QAbstractItemView,
    QCheckBox,
    QFrame,
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QListView,
    QPushButton,
    QScrollArea,
    QStackedWidget,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from icc_editor.gui import icons, theme
from icc_editor.gui.flow_layout import FlowLayout
from icc_editor.gui.found_places import FoundDelegate, FoundModel, FoundRow
from icc_editor.gui.text_edit.search import SearchTerms, is_valid
from icc_editor.services.finding import MOST, FindStep

_PAUSE_MS = 250  # after the last key, before the search starts
_SLOW_MS = 400  # a search that takes no longer shows no progress
_NAMED = 3  # files that could not be read; more are only counted


class LibraryFindPanel(QWidget):
    """Shows what is found and says what is wanted; it reads no files itself."""

    find_requested = Signal(object)  # SearchTerms
    stop_requested = Signal()  # what was found until now is wanted
    abandoned = Signal()  # nothing is wanted of the search any more
    place_chosen = Signal(object)  # FoundRow
    left = Signal()  # back to the text

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAutoFillBackground(True)
        self._model = FoundModel(self)
        self._key: tuple[Path, str, int, int] | None = None  # the row chosen last
        self._terms = SearchTerms("")
        self._places = self._posts = self._done = self._total = 0
        self._skipped: list[Path] = []
        self._running = self._fresh = False
        self.what = QLineEdit(self)
        self.what.setPlaceholderText(self.tr("Find in all posts"))
        self.what.setAccessibleName(self.tr("Find in all posts"))
        self.what.setClearButtonEnabled(True)
        theme.tall(self.what)
        self.case = self._switch(
            self.tr("Match case"), self.tr("Find only what has the same capital and small letters")
        )
        self.word = self._switch(
            self.tr("Whole words"), self.tr("Do not find what is part of a longer word")
        )
        self.regex = self._switch(
            self.tr("Regular expression"),
            self.tr(
                "A regular expression: “.” stands for any character, “\\d” for a digit, “+” for "
                "one or more of them"
            ),
        )
        self.close_button = QToolButton(self)
        icons.set_icon(self.close_button, "x")
        self.close_button.setToolTip(self.tr("Back to the text (Esc)"))
        self.close_button.setAccessibleName(self.tr("Back to the text (Esc)"))
        self.close_button.setAutoRaise(True)
        self.count = QLabel(self)
        self.count.setWordWrap(True)
        self.stop_button = QPushButton(self.tr("Stop"), self)
        self.stop_button.setAutoDefault(False)
        self.stop_button.hide()
        self.trouble = QLabel(self)
        self.trouble.setWordWrap(True)
        self.trouble.setTextFormat(Qt.TextFormat.PlainText)
        self.trouble.hide()
        self.list = self._make_list()
        self._pages = QStackedWidget(self)
        self._teaching = self._page("search", *self._teaching_words())
        self._nothing = self._page("search-x", *self._nothing_words())
        for page in (self._teaching, self._nothing, self.list):
            self._pages.addWidget(page)
        self._pause = self._timer(_PAUSE_MS, self._ask)
        self._slow = self._timer(_SLOW_MS, self._show_count)
        self._lay_out()
        self._connect()

    def open(self, words: str = "") -> None:
        """Take over words from the text, look again, and go to the field."""
        if words:
            self.what.setText(words)
        self.what.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.what.selectAll()
        self._ask()

    def take_up(self, terms: SearchTerms) -> None:
        """Look for what was looked for in the window before."""
        self.case.setChecked(terms.match_case)
        self.word.setChecked(terms.whole_words)
        self.regex.setChecked(terms.regular_expression)
        self.open(terms.text)

    def terms(self) -> SearchTerms:
        """Return what is looked for."""
        return SearchTerms(
            self.what.text(),
            match_case=self.case.isChecked(),
            whole_words=self.word.isChecked(),
            regular_expression=self.regex.isChecked(),
        )

    def model(self) -> FoundModel:
        """Return what is shown."""
        return self._model

    def begin(self) -> None:
        """Be ready for what a search finds; the list before it stays until then."""
        self._running, self._fresh = True, True
        self._places = self._posts = self._done = self._total = 0
        self._skipped = []
        self._slow.start()

    def show_step(self, step: FindStep) -> None:
        """Show what a search has come to."""
        self._refresh()
        self._done, self._total = step.done, step.total
        self._places += sum(version.count for version in step.found)
        self._posts += len({version.post for version in step.found})
        self._skipped += step.skipped
        self._model.add(step.found)
        if step.found:
            self._pages.setCurrentWidget(self.list)
            self._choose()
        if not self._slow.isActive():
            self._show_count()

    def end(self, *, full: bool = False, stopped: bool = False) -> None:
        """Say that the search is over: at its end, ``full`` of places, or ``stopped``."""
        self._refresh()
        self._running = False
        self._slow.stop()
        self._choose()
        if not self._places:
            self._pages.setCurrentWidget(self._nothing)
        self._show_count(full=full, stopped=stopped)
        self._show_trouble()
        spoken = QAccessibleAnnouncementEvent(self, self.count.text())
        QAccessible.updateAccessibility(spoken)

    def fail(self) -> None:
        """Show nothing: the search could not be done, and somebody else says why."""
        self._give_up()
        self._show_nothing()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Go back to the text on Escape."""
        if event.key() == Qt.Key.Key_Escape:
            self.left.emit()
        else:
            super().keyPressEvent(event)

    def hideEvent(self, event: QHideEvent) -> None:
        """Give up the search nobody looks at any more; called by Qt.

        Behind a window that is made small it goes on.
        """
        super().hideEvent(event)
        if event.spontaneous():
            return
        self._pause.stop()
        if self._running:
            self._give_up()
            self._terms = SearchTerms("")  # what is in the field was not looked for to the end
            self.count.clear()
        self.abandoned.emit()

    def showEvent(self, event: QShowEvent) -> None:
        """Begin anew what was given up; called by Qt."""
        super().showEvent(event)
        if not event.spontaneous() and self._is_waiting():
            self._pause.start()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Let Down go from the field to the list, and Enter to a place."""
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            enter = event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter)
            if watched is self.what and event.key() == Qt.Key.Key_Down:
                self.list.setFocus(Qt.FocusReason.OtherFocusReason)
                return True
            if enter and watched is self.what and self._is_waiting():
                self._ask()
                return True
            if enter:
                self._open(self.list.currentIndex())
                return True
        return super().eventFilter(watched, event)

    # Building

    def _switch(self, text: str, explanation: str) -> QCheckBox:
        switch = QCheckBox(text, self)
        switch.setToolTip(explanation)
        switch.setAccessibleDescription(explanation)
        return switch

    def _make_list(self) -> QListView:
        view = QListView(self)
        view.setModel(self._model)
        view.setItemDelegate(FoundDelegate(view))
        view.setFrameShape(QFrame.Shape.NoFrame)
        view.setMouseTracking(True)
        view.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        view.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        view.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        view.setAccessibleName(self.tr("Places found"))
        view.setResizeMode(QListView.ResizeMode.Adjust)
        return view

    def _teaching_words(self) -> tuple[str, str]:
        return (
            self.tr("Find words in all your posts"),
            self.tr(
                "Titles and texts are searched, in every language. Words are found however they "
                "were typed: with word breaks or without, signs in another order, ្ដ or ្ត, "
                "2017 or ២០១៧. Enter opens the place, Esc goes back to the text."
            ),
        )

    def _nothing_words(self) -> tuple[str, str]:
        return (
            self.tr("Nothing found"),
            self.tr(
                "Titles and texts in every language were searched. Try fewer or shorter words, or "
                "take the marks out of the boxes above."
            ),
        )

    def _page(self, picture: str, words: str, explanation: str) -> QScrollArea:
        page = QWidget(self)
        page.setAutoFillBackground(True)
        page.setBackgroundRole(QPalette.ColorRole.Base)
        sign, title, text = QLabel(page), QLabel(words, page), QLabel(explanation, page)
        icons.set_picture(sign, picture, 40, QPalette.ColorRole.PlaceholderText)
        theme.scale_font(title, 1.1, bold=True)
        theme.dim(text)
        column = QVBoxLayout(page)
        column.setContentsMargins(theme.SECTION, theme.SECTION, theme.SECTION, theme.MARGIN)
        column.setSpacing(theme.GAP)
        for label in (sign, title, text):
            label.setWordWrap(label is not sign)
            column.addWidget(label)
        column.addStretch(1)
        return theme.scrolling(page, self)

    def _lay_out(self) -> None:
        self.what.setMinimumWidth(self.what.fontMetrics().averageCharWidth() * 14)
        switches = QWidget(self)
        flow = FlowLayout(switches)
        flow.setSpacing(theme.GAP)
        for switch in (self.case, self.word, self.regex):
            flow.addWidget(switch)
        head = QGridLayout()
        head.setContentsMargins(theme.MARGIN, theme.GAP, theme.MARGIN, theme.GAP)
        head.setSpacing(theme.GAP)
        head.addWidget(self.what, 0, 0)
        head.addWidget(self.close_button, 0, 1)
        head.addWidget(switches, 1, 0, 1, 2)
        said = QHBoxLayout()
        said.setSpacing(theme.GAP)
        said.addWidget(self.count, 1)
        said.addWidget(self.stop_button)
        head.addLayout(said, 2, 0, 1, 2)
        head.addWidget(self.trouble, 3, 0, 1, 2)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(head)
        column.addWidget(self._pages, 1)
        order = (
            self.what, self.case, self.word, self.regex, self.stop_button, self.list,
            self.close_button,
        )  # fmt: skip
        for first, second in pairwise(order):
            self.setTabOrder(first, second)

    def _connect(self) -> None:
        for widget in (self.what, self.list):
            widget.installEventFilter(self)
        self.what.textChanged.connect(self._on_what_text_changed)
        for switch in (self.case, self.word, self.regex):
            switch.toggled.connect(self._ask)
        self.list.doubleClicked.connect(self._open)
        self.list.selectionModel().currentChanged.connect(self._on_current_changed)
        self.stop_button.clicked.connect(self.stop_requested)
        self.close_button.clicked.connect(self.left)

    def _timer(self, pause: int, work: object) -> QTimer:
        timer = QTimer(self)
        timer.setSingleShot(True)
        timer.setInterval(pause)
        timer.timeout.connect(work)
        return timer

    # Searching

    def _is_waiting(self) -> bool:
        """Return whether what is in the field was not looked for yet."""
        return self._pause.isActive() or self.terms() != self._terms

    @Slot()
    def _ask(self) -> None:
        self._pause.stop()
        terms = self.terms()
        self._terms = terms
        if terms.text.strip() and is_valid(terms):
            self.find_requested.emit(terms)
            return
        self.abandoned.emit()
        self._give_up()
        self._show_nothing()
        if terms.text.strip():
            self.count.setText(self.tr("Not a valid regular expression"))

    def _give_up(self) -> None:
        self._running = False
        self._slow.stop()
        self.stop_button.hide()

    def _show_nothing(self) -> None:
        self._model.clear()
        self._places, self._skipped = 0, []
        self._pages.setCurrentWidget(self._teaching)
        self.count.clear()
        self._show_trouble()

    def _refresh(self) -> None:
        """Take the list of the search before away, once there is something new to show."""
        if self._fresh:
            self._fresh = False
            key, self._key = self._key, None
            self._model.clear()
            self._key = key

    def _choose(self) -> None:
        """Choose the place that was chosen before; when the search did not find it, the first."""
        if self.list.selectionModel().hasSelection():
            return  # else Qt alone went somewhere, because the list has the keys
        row = -1 if self._key is None else self._model.row_of(self._key)
        if row < 0 and (self._key is None or not self._running):
            row = self._model.first_place()
        if row >= 0:
            index = self._model.index(row)
            flag = QItemSelectionModel.SelectionFlag.ClearAndSelect
            self.list.selectionModel().setCurrentIndex(index, flag)
            self.list.scrollTo(index)

    def _show_count(self, *, full: bool = False, stopped: bool = False) -> None:
        places, count = FoundModel.places_text(self._places), self._posts
        posts = QCoreApplication.translate("LibraryFindPanel", "%n post(s)", "", count)
        found = self.tr("{places} in {posts}").format(places=places, posts=posts)
        if self._running and not self._total:
            text = self.tr("Searching…")
        elif self._running:
            text = self.tr("Searching… {done} of {total} posts").format(
                done=f"{self._done:,}", total=f"{self._total:,}"
            )
        elif full:
            text = self.tr("More than {count} places: type more words to see the rest.").format(
                count=f"{MOST:,}"
            )
        elif stopped:
            text = self.tr("Stopped. Found until then: {found}").format(found=found)
        else:
            text = found if self._places else ""
        self.count.setText(text)
        self.stop_button.setVisible(self._running)

    def _show_trouble(self) -> None:
        names = [f"{path.parent.name}/{path.name}" for path in self._skipped[:_NAMED]]
        if len(self._skipped) > _NAMED:
            names.append("…")
        text = self.tr("Could not be read, and not searched: {names}")
        self.trouble.setText(text.format(names=", ".join(names)))
        self.trouble.setVisible(bool(names))
        colors = self.palette()
        colors.setColor(QPalette.ColorRole.WindowText, theme.tone("warn", colors))
        self.trouble.setPalette(colors)

    @Slot()
    def _on_what_text_changed(self) -> None:
        self._pause.start()

    @Slot(QModelIndex)
    def _on_current_changed(self, index: QModelIndex) -> None:
        row = index.data(FoundModel.row_role)
        if isinstance(row, FoundRow) and row.place is not None:
            self._key = row.key

    @Slot(QModelIndex)
    def _open(self, index: QModelIndex) -> None:
        row = index.data(FoundModel.row_role)
        if isinstance(row, FoundRow) and row.place is not None:
            self.place_chosen.emit(row)
