# SPDX-License-Identifier: MIT
"""Find and replace in the text shown."""

from bisect import bisect_left

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QColor, QKeyEvent, QKeySequence, QTextCharFormat, QTextCursor
from PySide6.QtWidgets import (
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QPushButton,
    QTextEdit,
    QToolButton,
    QWidget,
)

from icc_editor.gui import icons, theme
from icc_editor.gui.text_edit.post_edit import PostEdit
from icc_editor.gui.text_edit.search import (
    MOST_HITS,
    Hit,
    SearchTerms,
    expression,
    find_all,
    replace,
)

_SEARCH_PAUSE_MS = 120  # long texts are searched when the fingers rest


class FindBar(QWidget):
    """A bar below the text; Escape closes it."""

    closed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        """Start hidden and without a text."""
        super().__init__(parent)
        self._edit: PostEdit | None = None
        self._hits: tuple[Hit, ...] = ()
        self._present = -1
        self.what = QLineEdit(self)
        self.what.setPlaceholderText(self.tr("Find"))
        self.what.setAccessibleName(self.tr("Find"))
        self.what.setClearButtonEnabled(True)
        self.by = QLineEdit(self)
        self.by.setPlaceholderText(self.tr("Replace with"))
        self.by.setAccessibleName(self.tr("Replace with"))
        self.count = QLabel(self)
        self.count.setMinimumWidth(self.fontMetrics().averageCharWidth() * 16)
        self.previous = self._button("chevron-up", self.tr("Previous place (Shift+F3)"))
        self.next = self._button("chevron-down", self.tr("Next place (F3)"))
        self.case = self._switch("Aa", self.tr("Match upper and lower case"))
        self.word = self._switch("“W”", self.tr("Whole words only"))
        self.regex = self._switch(".*", self.tr("Regular expression"))
        self.close_button = self._button("x", self.tr("Close (Esc)"))
        self.one = QPushButton(self.tr("Replace"), self)
        self.all = QPushButton(self.tr("Replace all"), self)
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(_SEARCH_PAUSE_MS)
        self._build()
        self._connect()
        self.hide()

    def set_edit(self, edit: PostEdit | None) -> None:
        """Search in another text."""
        if self._edit is not None:
            self._edit.setExtraSelections([])
            self._edit.text_edited.disconnect(self._timer.start)
            self._edit.updateRequest.disconnect(self._on_edit_update_request)
        self._edit = edit
        if edit is not None:
            edit.text_edited.connect(self._timer.start)
            edit.updateRequest.connect(self._on_edit_update_request)
        if self.isVisible():
            self.search()

    def open(self, *, replacing: bool) -> None:
        """Show the bar, take over a short selection, and go to the field."""
        for widget in (self.by, self.one, self.all):
            widget.setVisible(replacing)
        self.show()
        if self._edit is not None:
            chosen = self._edit.selected_text()
            if chosen and "\n" not in chosen:
                self.what.setText(chosen)
        self.what.setFocus()
        self.what.selectAll()
        self.search()

    def close_bar(self) -> None:
        """Hide the bar and go back to the text."""
        if not self.isVisible():
            return
        self._timer.stop()
        self.hide()
        self._hits = ()
        self._show_hits()
        if self._edit is not None:
            self._edit.setFocus()
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
        self._hits = find_all(self._edit, self.terms()) if self._edit and self.isVisible() else ()
        self._find_present()
        self._show_hits()
        self._show_count()

    def go(self, step: int) -> None:
        """Select the next (1) or previous (-1) place, around the end."""
        if self._timer.isActive():
            self.search()
        if self._edit is None or not self._hits:
            return
        cursor = self._edit.textCursor()
        starts = [hit.start for hit in self._hits]
        if self._present >= 0:
            index = self._present + step
        elif step > 0:
            index = bisect_left(starts, cursor.selectionStart())
        else:
            index = bisect_left(starts, cursor.selectionStart()) - 1
        hit = self._hits[index % len(self._hits)]
        self._edit.select_range(hit.start, hit.end)
        self._find_present()
        self._show_hits()
        self._show_count()

    def replace_one(self) -> None:
        """Replace the place selected and go to the next; else only go there."""
        if self._timer.isActive():
            self.search()
        if self._edit is None or self._edit.isReadOnly():
            return
        if self._present >= 0:
            hit = self._hits[self._present]
            replace(self._edit, (hit,), self.by.text(), self.terms())
            self.search()
        self.go(1)

    def replace_all(self) -> None:
        """Replace every place, as one step that can be undone."""
        if self._edit is None or self._edit.isReadOnly():
            return
        self.search()
        done = replace(self._edit, self._hits, self.by.text(), self.terms())
        self.search()
        self.count.setText(self.tr("{count} replaced").format(count=done))

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
        elif event.matches(QKeySequence.StandardKey.FindNext):
            self.go(1)
        elif event.matches(QKeySequence.StandardKey.FindPrevious):
            self.go(-1)
        else:
            super().keyPressEvent(event)

    def _build(self) -> None:
        for field in (self.what, self.by):
            field.setMinimumWidth(field.fontMetrics().averageCharWidth() * 14)
        layout = QGridLayout(self)
        layout.setContentsMargins(theme.MARGIN, theme.GAP, theme.MARGIN, theme.GAP)
        layout.setSpacing(theme.GAP)
        layout.addWidget(self.what, 0, 0)
        layout.addLayout(_row(theme.GRID, self.previous, self.next, self.count), 0, 1)
        layout.addWidget(self.close_button, 0, 2)
        layout.addWidget(self.by, 1, 0)
        layout.addLayout(_row(theme.GAP, self.one, self.all), 1, 1)
        layout.addLayout(_row(theme.GRID, self.case, self.word, self.regex), 2, 0)
        layout.setColumnStretch(0, 1)
        layout.setColumnStretch(1, 1)
        self.setTabOrder(self.what, self.by)
        for first, second in (
            (self.by, self.previous),
            (self.previous, self.next),
            (self.next, self.case),
            (self.case, self.word),
            (self.word, self.regex),
            (self.regex, self.one),
            (self.one, self.all),
            (self.all, self.close_button),
        ):
            self.setTabOrder(first, second)

    def _connect(self) -> None:
        self.what.textEdited.connect(self._timer.start)
        self._timer.timeout.connect(self.search)
        for switch in (self.case, self.word, self.regex):
            switch.toggled.connect(self.search)
        self.next.clicked.connect(self._on_next_clicked)
        self.previous.clicked.connect(self._on_previous_clicked)
        self.close_button.clicked.connect(self.close_bar)
        self.one.clicked.connect(self.replace_one)
        self.all.clicked.connect(self.replace_all)

    def _button(self, icon: str, text: str) -> QToolButton:
        button = QToolButton(self)
        icons.set_icon(button, icon)
        button.setToolTip(text)
        button.setAccessibleName(text)
        button.setAutoRaise(True)
        button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        return button

    def _switch(self, sign: str, text: str) -> QToolButton:
        button = QToolButton(self)
        button.setText(sign)
        button.setCheckable(True)
        button.setToolTip(text)
        button.setAccessibleName(text)
        button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        return button

    def _on_next_clicked(self) -> None:
        self.go(1)

    def _on_previous_clicked(self) -> None:
        self.go(-1)

    def _on_edit_update_request(self, _rect: object, scrolled: int) -> None:
        if scrolled and self._hits:
            self._show_hits()

    def _find_present(self) -> None:
        self._present = -1
        if self._edit is None:
            return
        cursor = self._edit.textCursor()
        start, end = cursor.selectionStart(), cursor.selectionEnd()
        for index, hit in enumerate(self._hits):
            if (hit.start, hit.end) == (start, end):
                self._present = index
                return

    def _show_count(self) -> None:
        total = len(self._hits)
        if self.what.text() and not expression(self.terms()).isValid():
            text = self.tr("Not a valid expression")
        elif not self.what.text():
            text = ""
        elif not total:
            text = self.tr("Not found")
        elif total >= MOST_HITS:
            text = self.tr("More than {count} places").format(count=MOST_HITS)
        elif self._present >= 0:
            text = self.tr("{number} of {count}").format(number=self._present + 1, count=total)
        else:
            text = self.tr("Found: {count}").format(count=total)
        self.count.setText(text)
        found = bool(total)
        self.one.setEnabled(found)
        self.all.setEnabled(found)

    def _show_hits(self) -> None:
        """Mark the hits in view; thousands out of view would slow every repaint down."""
        if self._edit is None:
            return
        edit = self._edit
        first = edit.firstVisibleBlock().position()
        bottom = edit.viewport().rect().bottomRight()
        last = edit.cursorForPosition(bottom).position()
        last_block = edit.document().findBlock(last)
        end = last_block.position() + last_block.length()
        selections = []
        start_index = bisect_left([hit.end for hit in self._hits], first)
        for index in range(start_index, len(self._hits)):
            hit = self._hits[index]
            if hit.start > end:
                break
            present = index == self._present
            color = edit.colors.present_hit if present else edit.colors.hit
            selections.append(_selection(edit, hit, color))
        edit.setExtraSelections(selections)


def _row(spacing: int, *widgets: QWidget) -> QHBoxLayout:
    row = QHBoxLayout()
    row.setSpacing(spacing)
    for widget in widgets:
        row.addWidget(widget)
    row.addStretch(1)
    return row


def _selection(edit: PostEdit, hit: Hit, color: QColor) -> QTextEdit.ExtraSelection:
    look = QTextCharFormat()
    look.setBackground(color)
    look.setForeground(edit.colors.text)
    cursor = QTextCursor(edit.document())
    cursor.setPosition(hit.start)
    cursor.setPosition(hit.end, QTextCursor.MoveMode.KeepAnchor)
    selection = QTextEdit.ExtraSelection()
    selection.cursor = cursor
    selection.format = look
    return selection
