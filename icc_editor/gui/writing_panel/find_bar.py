# SPDX-License-Identifier: MIT
"""The bar below the text that finds and replaces."""

from itertools import pairwise

from PySide6.QtCore import QCoreApplication, Qt, QTimer, Signal
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent, QKeyEvent
from PySide6.QtWidgets import (
    QCheckBox,
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QPushButton,
    QToolButton,
    QWidget,
)

from icc_editor.gui import icons, theme
from icc_editor.gui.flow_layout import FlowLayout
from icc_editor.gui.open_versions.version_page import VersionPage
from icc_editor.gui.text_edit.search import MOST_HITS, SearchTerms, is_valid
from icc_editor.gui.writing_panel.page_search import PageSearch, Replaced
from icc_editor.text.languages import name_of

_SEARCH_PAUSE_MS = 120  # long texts are searched when the fingers rest


class FindBar(QWidget):
    """Shows what ``PageSearch`` finds; Escape closes it.

    Addresses of links and pictures are searched too, but words in them are replaced only when the
    writer says so: a link that leads nowhere is not seen in the text.
    """

    closed = Signal()
    version_requested = Signal(str)  # language: what is looked for stands there

    def __init__(self, parent: QWidget | None = None) -> None:
        """Start hidden and without a text."""
        super().__init__(parent)
        self.found = PageSearch(self)
        self.what = QLineEdit(self)
        self.what.setPlaceholderText(self.tr("Find"))
        self.what.setAccessibleName(self.tr("Find"))
        self.what.setClearButtonEnabled(True)
        self.by = QLineEdit(self)
        self.by.setPlaceholderText(self.tr("Replace with"))
        self.by.setAccessibleName(self.tr("Replace with"))
        for field in (self.what, self.by):
            theme.tall(field)
        self.count = QLabel(self)
        self.count.setMinimumWidth(self.fontMetrics().averageCharWidth() * 16)
        self.previous = self._button("chevron-up", self.tr("Previous place"))
        self.next = self._button("chevron-down", self.tr("Next place"))
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
                "one or more of them, and “\\1” in the replacement for what the first brackets hold"
            ),
        )
        self.addresses = self._switch(
            self.tr("In addresses too"),
            self.tr(
                "Replace in the addresses of links and pictures as well: they may then lead nowhere"
            ),
        )
        self.close_button = self._button("x", self.tr("Close (Esc)"))
        self.one = QPushButton(self.tr("Replace"), self)
        self.all = QPushButton(self.tr("Replace all"), self)
        self.result = QLabel(self)
        self.result.setWordWrap(True)
        self.elsewhere = QPushButton(self.tr("Go there"), self)
        self.elsewhere.hide()
        self._other = ""  # the language of the version that is offered
        self._is_done = False  # what was replaced is told
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(_SEARCH_PAUSE_MS)
        self._build()
        self._connect()
        self.hide()

    def set_page(self, page: VersionPage | None) -> None:
        """Search in another version."""
        self.found.set_page(page)
        if self.isVisible():
            self.search()

    def open(self, *, replacing: bool) -> None:
        """Show the bar, take over a short selection, and go to the field."""
        for widget in (self.by, self.one, self.all, self.addresses):
            widget.setVisible(replacing)
        self._say("")
        if chosen := self.found.selected_words():
            self.what.setText(chosen)
        self.show()
        self.what.setFocus()
        self.what.selectAll()
        self.search()

    def close_bar(self) -> None:
        """Hide the bar and go back to the text."""
        if not self.isVisible():
            return
        self._timer.stop()
        self.hide()
        self.found.forget()
        self.found.focus()
        self.closed.emit()

    def terms(self) -> SearchTerms:
        """Return what is looked for."""
        return SearchTerms(
            self.what.text(),
            match_case=self.case.isChecked(),
            whole_words=self.word.isChecked(),
            regular_expression=self.regex.isChecked(),
        )

    def search(self) -> None:
        """Look again, and mark what is found."""
        self._timer.stop()
        if self.isVisible():
            self.found.search(self.terms())
        self._show_count()

    def go(self, step: int) -> None:
        """Select the next (1) or previous (-1) place, around the end."""
        if self._timer.isActive():
            self.search()
        self.found.go(step)
        self._show_count()

    def replace_one(self) -> None:
        """Replace the place selected and go to the next; else only go there."""
        if not self.found.is_writable():
            return
        if self._timer.isActive():
            self.search()
        replaced = self.found.replace_present(
            self.by.text(), in_addresses=self.addresses.isChecked()
        )
        self.search()
        self.go(1)
        self._say(self._words_for(replaced) if replaced.left else "")

    def replace_all(self) -> None:
        """Replace every place, as one step that can be undone, and say how many."""
        if not self.found.is_writable():
            return
        self.search()
        replaced = self.found.replace_all(self.by.text(), in_addresses=self.addresses.isChecked())
        self.search()
        self._say(self._words_for(replaced))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Close on Escape; Enter goes on, with Shift back."""
        key = event.key()
        if key == Qt.Key.Key_Escape:
            self.close_bar()
        elif key in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            back = bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
            if self.by.hasFocus() and not back:
                self.replace_one()
            else:
                self.go(-1 if back else 1)
        else:
            super().keyPressEvent(event)

    def _build(self) -> None:
        for field in (self.what, self.by):
            field.setMinimumWidth(field.fontMetrics().averageCharWidth() * 14)
        switches = QWidget(self)
        flow = FlowLayout(switches)
        flow.setSpacing(theme.GAP)
        for switch in (self.case, self.word, self.regex, self.addresses):
            flow.addWidget(switch)
        layout = QGridLayout(self)
        layout.setContentsMargins(theme.MARGIN, theme.GAP, theme.MARGIN, theme.GAP)
        layout.setSpacing(theme.GAP)
        layout.addWidget(self.what, 0, 0)
        layout.addLayout(_row(theme.GRID, self.previous, self.next, self.count), 0, 1)
        layout.addWidget(self.close_button, 0, 2)
        layout.addWidget(self.by, 1, 0)
        layout.addLayout(_row(theme.GAP, self.one, self.all), 1, 1)
        layout.addWidget(switches, 2, 0, 1, 3)
        told = QHBoxLayout()
        told.setSpacing(theme.GAP)
        told.addWidget(self.result, 1)
        told.addWidget(self.elsewhere)
        layout.addLayout(told, 3, 0, 1, 3)
        layout.setColumnStretch(0, 1)
        layout.setColumnStretch(1, 1)
        order = (
            self.what, self.by, self.previous, self.next, self.case, self.word, self.regex,
            self.addresses, self.one, self.all, self.elsewhere, self.close_button,
        )  # fmt: skip
        for first, second in pairwise(order):
            self.setTabOrder(first, second)

    def _connect(self) -> None:
        self.what.textEdited.connect(self._on_what_text_edited)
        self.found.text_edited.connect(self._on_found_text_edited)
        self._timer.timeout.connect(self.search)
        for switch in (self.case, self.word, self.regex):
            switch.toggled.connect(self.search)
        self.next.clicked.connect(self._on_next_clicked)
        self.previous.clicked.connect(self._on_previous_clicked)
        self.close_button.clicked.connect(self.close_bar)
        self.one.clicked.connect(self.replace_one)
        self.all.clicked.connect(self.replace_all)
        self.elsewhere.clicked.connect(self._on_elsewhere_clicked)

    def _button(self, icon: str, text: str) -> QToolButton:
        button = QToolButton(self)
        icons.set_icon(button, icon)
        button.setToolTip(text)
        button.setAccessibleName(text)
        button.setAutoRaise(True)
        button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        return button

    def _switch(self, text: str, explanation: str) -> QCheckBox:
        switch = QCheckBox(text, self)
        switch.setToolTip(explanation)
        switch.setAccessibleDescription(explanation)
        return switch

    def _on_what_text_edited(self) -> None:
        self._say("")
        self._timer.start()

    def _on_found_text_edited(self) -> None:
        self._say("")  # what was replaced may be undone
        self._timer.start()

    def _on_elsewhere_clicked(self) -> None:
        self.version_requested.emit(self._other)
        self.what.setFocus()
        self.go(1)

    def _on_next_clicked(self) -> None:
        self.go(1)

    def _on_previous_clicked(self) -> None:
        self.go(-1)

    def _show_count(self) -> None:
        total = self.found.count
        other, places = "", 0
        if self.what.text() and not is_valid(self.terms()):
            text = self.tr("Not a valid regular expression")
        elif not self.what.text():
            text = ""
        elif not total:
            if self.isVisible() and not self._is_done:
                other, places = self.found.elsewhere()
            # Nothing is left of what was replaced: that is no failure to find it.
            text = "" if self._is_done or other else self.tr("Not found")
        elif total >= MOST_HITS:
            text = self.tr("More than {count} places").format(count=MOST_HITS)
        elif self.found.present >= 0:
            text = self.tr("{number} of {count}").format(number=self.found.present + 1, count=total)
        else:
            text = self.tr("Found: {count}").format(count=total)
        self.count.setText(text)
        self.one.setEnabled(bool(total))
        self.all.setEnabled(bool(total))
        self._offer(other, places)

    def _offer(self, language: str, places: int) -> None:
        """Offer to go to another version that has what is looked for; empty: there is none."""
        if not language and not self._other:
            return
        self._other = language
        self.elsewhere.setVisible(bool(language))
        words = self.tr("Not found here; {count} in {language}.")
        shown = words.format(count=places, language=name_of(language)) if language else ""
        if shown != self.result.text():
            self._show_result(shown)

    def _words_for(self, replaced: Replaced) -> str:
        done, left = replaced.done, replaced.left  # the tool finds no text with a dot behind it
        told = QCoreApplication.translate("FindBar", "%n replaced", "", done)
        kept = QCoreApplication.translate("FindBar", "%n left in an address", "", left)
        if not left:
            return told
        return f"{told}, {kept}" if done else kept

    def _say(self, text: str) -> None:
        """Say what became of replacing; empty: nothing."""
        self._is_done = bool(text)
        if text or not self._other:  # the offer goes with the next search
            self._other = ""
            self.elsewhere.hide()
            self._show_result(text)
        if text:
            self._show_count()

    def _show_result(self, text: str) -> None:
        self.result.setText(text)
        self.result.setVisible(bool(text))
        if text:
            spoken = QAccessibleAnnouncementEvent(self, text)
            QAccessible.updateAccessibility(spoken)


def _row(spacing: int, *widgets: QWidget) -> QHBoxLayout:
    row = QHBoxLayout()
    row.setSpacing(spacing)
    for widget in widgets:
        row.addWidget(widget)
    row.addStretch(1)
    return row
