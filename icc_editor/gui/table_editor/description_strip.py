# SPDX-License-Identifier: MIT
"""The strip above the grid: caption, and on request note and source, in one language."""

from dataclasses import replace
from datetime import date

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent, QKeySequence, QPalette
from PySide6.QtWidgets import QGridLayout, QLabel, QLineEdit, QSizePolicy, QToolButton, QWidget

from icc_editor.gui import icons, theme
from icc_editor.gui.table_editor import grid_words
from icc_editor.gui.table_editor.typed_words import TypedWords, with_words
from icc_editor.post.results_table import ResultsTable
from icc_editor.text.khmer.letters import TO_LATIN_DIGITS


class _StripField(TypedWords):
    """A field whose undo is the post's."""

    undo_requested = Signal()
    redo_requested = Signal()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.matches(QKeySequence.StandardKey.Undo):
            self.undo_requested.emit()
        elif event.matches(QKeySequence.StandardKey.Redo):
            self.redo_requested.emit()
        else:
            super().keyPressEvent(event)


class DescriptionStrip(QWidget):
    """Edits what stands around the table; every letter typed is an edit."""

    described = Signal(object, str)  # the table it became, the field
    undo_requested = Signal()
    redo_requested = Signal()

    def __init__(self, parent: QWidget) -> None:
        """Start with an empty table."""
        super().__init__(parent)
        self._table = ResultsTable("table")
        self._language = "en"
        self.caption = self._field("caption", self.tr("Caption"))
        self.note = self._field("note", self.tr("Note"))
        self.source = self._field("source", self.tr("Source"))
        self.url = self._field("url", self.tr("Address of the source"))
        self.url.setPlaceholderText("https://")
        self.day = self._field("date", self.tr("Date of the figures"))
        self.day.setPlaceholderText(self.tr("year-month-day, as 2017-06-25"))
        self.more = QToolButton(self)
        self.more.setText(self.tr("Note and source"))
        self.more.setCheckable(True)
        self.more.setAutoRaise(True)
        self.more.setToolTip(self.tr("Show or hide note, source and date"))
        icons.set_icon(self.more, "chevron-down")
        self.more.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        self._details: list[QWidget] = []
        self._lay_out()
        self.more.toggled.connect(self._show_more)
        self._show_more(shown=False)

    def show_table(self, table: ResultsTable, language: str) -> None:
        """Show the words of ``table``; a field in which one types keeps its caret."""
        self._table, self._language = table, language
        words = {
            self.caption: table.caption.get(language),
            self.note: table.note.get(language),
            self.source: table.source.text.get(language),
            self.url: table.source.url.get(language),
        }
        for field, text in words.items():
            if field.text() != text:
                field.setText(text)
        shown = table.source.date.isoformat() if table.source.date else ""
        if _day(self.day.text()) != table.source.date:
            self.day.setText(shown)
        self._mark_missing()

    def go_to(self, name: str) -> bool:
        """Let the keys go to caption, note or source; return whether there is such a field."""
        fields = {"caption": self.caption, "note": self.note, "source": self.source}
        field = fields.get(name)
        if field is None:
            return False
        if field is not self.caption:
            self.more.setChecked(True)
        field.setFocus()
        field.selectAll()
        return True

    def lock(self, *, locked: bool) -> None:
        """Change nothing while the post can only be read."""
        for field in (self.caption, self.note, self.source, self.url, self.day):
            field.setReadOnly(locked)

    def _field(self, name: str, label: str) -> QLineEdit:
        field = _StripField(self)
        field.undo_requested.connect(self.undo_requested)
        field.redo_requested.connect(self.redo_requested)
        field.setObjectName(name)
        field.setAccessibleName(label)
        field.textEdited.connect(self._on_field_text_edited)
        return field

    def _lay_out(self) -> None:
        layout = QGridLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(theme.GRID)
        layout.addWidget(self._label(self.caption), 0, 0)
        layout.addWidget(self.caption, 0, 1, 1, 3)
        layout.addWidget(self.more, 0, 4)
        rows = ((self.note, 1), (self.source, 2), (self.url, 3))
        for field, row in rows:
            label = self._label(field)
            layout.addWidget(label, row, 0)
            layout.addWidget(field, row, 1, 1, 1 if field is self.url else 4)
            self._details += [label, field]
        label = self._label(self.day)
        layout.addWidget(label, 3, 2)
        layout.addWidget(self.day, 3, 3, 1, 2)
        self._details += [label, self.day]
        layout.setColumnStretch(1, 3)
        layout.setColumnStretch(3, 2)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)

    def _label(self, field: QLineEdit) -> QLabel:
        label = QLabel(field.accessibleName(), self)
        label.setBuddy(field)
        return label

    def _show_more(self, shown: bool) -> None:
        for part in self._details:
            part.setVisible(shown)
        icons.set_icon(self.more, "chevron-up" if shown else "chevron-down")

    def _mark_missing(self) -> None:
        """Say in the empty fields which words there are in another language."""
        table = self._table
        fields = {
            self.caption: table.caption,
            self.note: table.note,
            self.source: table.source.text,
        }
        for field, texts in fields.items():
            other = texts.entries[0][1] if texts and not texts.get(self._language) else ""
            field.setPlaceholderText(other)
            field.setToolTip(grid_words.missing_words(self._language) if other else "")
        if not table.caption:
            self.caption.setPlaceholderText(self.tr("What does the table show?"))

    def _on_field_text_edited(self) -> None:
        field = self.sender()
        if not isinstance(field, QLineEdit):
            return
        table, text = self._table, field.text()
        source = table.source
        match field.objectName():
            case "caption":
                new = replace(table, caption=with_words(table.caption, self._language, text))
            case "note":
                new = replace(table, note=with_words(table.note, self._language, text))
            case "source":
                words = with_words(source.text, self._language, text)
                new = replace(table, source=replace(source, text=words))
            case "url":
                words = with_words(source.url, self._language, text.strip(), same=True)
                new = replace(table, source=replace(source, url=words))
            case _:
                day = _day(text)
                self._mark_day(wrong=bool(text.strip()) and day is None)
                if text.strip() and day is None:
                    return  # not yet a date: it stays in the field
                new = replace(table, source=replace(source, date=day))
        if new != table:
            self._table = new
            self.described.emit(new, field.objectName())

    def _mark_day(self, *, wrong: bool) -> None:
        self.day.setToolTip(self.tr("year-month-day, as 2017-06-25") if wrong else "")
        colors = self.palette()
        if wrong:
            colors.setColor(QPalette.ColorRole.Text, theme.tone("bad", colors))
        self.day.setPalette(colors)


def _day(text: str) -> date | None:
    try:
        return date.fromisoformat(text.strip().translate(TO_LATIN_DIGITS))
    except ValueError:
        return None
