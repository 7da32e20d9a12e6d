# SPDX-License-Identifier: MIT
"""What is translated outside the text: title, excerpt, address, and the words of the tables."""

from collections.abc import Mapping, Sequence

from PySide6.QtCore import QCoreApplication, QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeySequence, QPalette, QShortcut
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QGridLayout,
    QLabel,
    QLineEdit,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from icc_editor.gui import diagnostic_words, icons, theme
from icc_editor.gui.text_edit.commands import tool_tip
from icc_editor.gui.text_edit.text_places import utf16_length
from icc_editor.gui.translation_view import segment_words
from icc_editor.gui.translation_view.issue import Issue
from icc_editor.gui.translation_view.offer_lines import issue_line
from icc_editor.gui.translation_view.offer_list import OfferKind, OfferLine, OfferList
from icc_editor.post.segment import Segment
from icc_editor.services.translation_checks.findings import mend_of
from icc_editor.services.translation_checks.sides import named_address

translate = QCoreApplication.translate

_SIZE = (820, 520)
_ICON = 16
_ISSUES_HEIGHT = 110
_SOURCE_WIDTH = 60 * theme.GRID


class PlacedRow(QObject):
    """One text: what it is, its source, its translation, how far that is."""

    text_changed = Signal(str, str)  # address, text
    confirm_requested = Signal(str, str)  # address, text
    entered = Signal()  # the keys go to its field

    def __init__(
        self,
        segment: Segment,
        grid: QGridLayout,
        line: int,
        parent: QWidget,
        confirm: QKeySequence,
    ) -> None:
        """Put the row's widgets into a line of a grid; ``confirm`` is named by its button."""
        super().__init__(parent)
        self.segment = segment
        self.issues: tuple[Issue, ...] = ()
        where = place_words(segment.address)
        self.picture = QLabel(parent)
        self.source = QLabel(parent)
        self.source.setTextFormat(Qt.TextFormat.PlainText)
        self.source.setWordWrap(True)
        self.source.setMinimumWidth(_SOURCE_WIDTH)
        name = QLabel(where, parent)
        name.setWordWrap(True)
        theme.dim(name)
        self.field = QLineEdit(parent)
        theme.tall(self.field)
        self.button = QToolButton(parent)
        self.button.setAutoRaise(True)
        icons.set_icon(self.button, "check")
        words = translate("Translation", "The translation is right")
        self.button.setToolTip(tool_tip(words, confirm))
        self.button.setAccessibleName(f"{words} ({where})")
        self.field.setAccessibleName(where)
        self.issue = QLabel(parent)
        colors = self.issue.palette()
        colors.setColor(QPalette.ColorRole.WindowText, theme.tone("warn", colors))
        self.issue.setPalette(colors)
        widgets = (self.picture, name, self.source, self.field, self.issue, self.button)
        for column, widget in enumerate(widgets):
            grid.addWidget(widget, line, column)
        self.field.editingFinished.connect(self.take)
        self.field.installEventFilter(self)
        self.button.clicked.connect(self.confirm)
        self.show_segment(segment)

    def show_segment(self, segment: Segment) -> None:
        """Show the text as it is by now; what is being typed stays."""
        self.segment = segment
        self.source.setText(segment.source)
        self.source.setToolTip(self._source_tip(segment))
        if not self.field.hasFocus() and self.field.text() != segment.target:
            self.field.setText(segment.target)
            self.field.setCursorPosition(0)
        icons.set_picture(
            self.picture,
            segment_words.picture(segment),
            _ICON,
            self.source.foregroundRole(),
        )
        self.picture.setToolTip(segment_words.state_tip(segment))
        self.button.setEnabled(bool(segment.source))

    def show_issues(self, issues: Sequence[Issue]) -> None:
        """Show that the checks point something out: a small sign, with all of it in its tip."""
        self.issues = tuple(issues)
        said = "\n".join(diagnostic_words.sentence(its.finding) for its in issues)
        self.issue.setToolTip(said)
        self.field.setToolTip(said)
        self.field.setAccessibleDescription(said)
        if said:
            icons.set_picture(self.issue, "circle-alert", _ICON, QPalette.ColorRole.WindowText)
        else:
            self.issue.clear()

    def choose(self, issue: Issue) -> None:
        """Go to the words something is pointed out in."""
        self.field.setFocus()
        if issue.words == self.field.text():
            start = utf16_length(issue.words[: issue.start])
            self.field.setSelection(start, utf16_length(issue.words[: issue.end]) - start)

    def confirm(self) -> None:
        """Say that the translation is right, if there is one."""
        text = self.field.text().strip()
        if text and self.segment.source:
            self.confirm_requested.emit(self.segment.address, text)

    def _source_tip(self, segment: Segment) -> str:
        record = segment.record
        if record is None or not record.source or record.source == segment.source:
            return ""
        return f"<p>{segment_words.changes_html(record.source, segment.source, self.source)}</p>"

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Tell when one comes into the field; called by Qt."""
        if event.type() == QEvent.Type.FocusIn:
            self.entered.emit()
        return super().eventFilter(watched, event)

    def take(self) -> None:
        """Take what is being typed."""
        text = self.field.text().strip()
        if text != self.segment.target:
            self.text_changed.emit(self.segment.address, text)


class PlacedDialog(QDialog):
    """Shows all of them; Enter goes to the next one, the keys to confirm say that one is right."""

    text_changed = Signal(str, str)  # address, text
    confirm_requested = Signal(str, str)  # address, text
    mend_refused = Signal()  # the text was changed since the checks looked at it
    leave_requested = Signal(object)  # Issue

    def __init__(self, parent: QWidget, confirm: Sequence[QKeySequence]) -> None:
        """Start without texts; ``confirm`` are the keys that say one is right, the first named."""
        super().__init__(parent)
        self._confirm = confirm[0] if confirm else QKeySequence()
        self.setWindowTitle(self.tr("Title, excerpt and tables"))
        self.rows: list[PlacedRow] = []
        self.hint = QLabel(self._hint_words(), self)
        self.hint.setWordWrap(True)
        theme.dim(self.hint)
        self._column = QVBoxLayout()
        self._page: QWidget | None = None
        self._current = -1
        self.issues = OfferList(self)
        self.issues.heading.setText(self.tr("Issues of this text"))
        self.issues.list.setAccessibleName(self.issues.heading.text())
        self.issues.setFixedHeight(_ISSUES_HEIGHT)
        self.issues.hide()
        self.issues.chosen.connect(self._on_issues_chosen)
        self.issues.mend_requested.connect(self._on_issues_mend_requested)
        self.issues.leave_requested.connect(self._on_issues_leave_requested)
        self.issues.left.connect(self._on_issues_left)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close, self)
        theme.plain_buttons(buttons)
        buttons.rejected.connect(self.reject)
        close = buttons.button(QDialogButtonBox.StandardButton.Close)
        close.setAutoDefault(False)  # Enter belongs to the fields
        column = QVBoxLayout(self)
        column.setContentsMargins(theme.MARGIN, theme.MARGIN, theme.MARGIN, theme.MARGIN)
        column.setSpacing(theme.GAP)
        column.addWidget(self.hint)
        column.addLayout(self._column, 1)
        column.addWidget(self.issues)
        column.addWidget(buttons)
        for keys in confirm:
            QShortcut(keys, self).activated.connect(self._on_confirm_keys)
        theme.open_size(self, *_SIZE)

    def show_segments(
        self, segments: Sequence[Segment], issues: Mapping[str, Sequence[Issue]]
    ) -> None:
        """Show these texts; those that are there already stay where they are.

        ``issues``: what is pointed out at an address, as findings name it.
        """
        addresses = [row.segment.address for row in self.rows]
        if addresses != [segment.address for segment in segments]:
            self._make_rows(segments)
        for row, segment in zip(self.rows, segments, strict=True):
            row.show_segment(segment)
            row.show_issues(issues.get(named_address(segment.address), ()))
        self._show_issues()

    # Issues

    def next_issue(self, *, first: bool = False) -> None:
        """Go to the next thing that is pointed out, or the ``first``; at the end from the other."""
        places = [(n, m) for n, row in enumerate(self.rows) for m in range(len(row.issues))]
        if not places:
            return
        line = self.issues.current()
        here = (self._current, line.number if line is not None else -1)
        if first:
            here = (-1, -1)
        self._go_to_issue(*next((place for place in places if place > here), places[0]))

    def mend_issue(self) -> None:
        """Put in the one right answer to what the list is on, or to the first that has one."""
        line = self.issues.current()
        numbers = [line.number] if line is not None else []
        numbers += range(len(self._issues_in_hand()))
        for number in numbers:
            if mend_of(self._issues_in_hand()[number].finding) is not None:
                self._on_issues_mend_requested(number)
                return

    def leave_issue(self) -> None:
        """Ask why what the list is on, or the first issue here, may stay."""
        line = self.issues.current()
        self._on_issues_leave_requested(line.number if line is not None else 0)

    def _issues_in_hand(self) -> tuple[Issue, ...]:
        return self.rows[self._current].issues if 0 <= self._current < len(self.rows) else ()

    def _show_issues(self) -> None:
        issues = enumerate(self._issues_in_hand())
        lines = [issue_line(number, its.finding) for number, its in issues]
        if lines != self.issues.lines():
            self.issues.show_lines(lines)
        self.issues.setVisible(bool(lines))

    def _go_to_issue(self, row: int, number: int) -> None:
        self._current = row
        self._show_issues()
        self.rows[row].choose(self.rows[row].issues[number])
        self.issues.choose(OfferKind.ISSUE, number)

    def _on_issues_chosen(self, line: OfferLine) -> None:
        self._go_to_issue(self._current, line.number)

    def _on_issues_mend_requested(self, number: int) -> None:
        issues = self._issues_in_hand()
        mend = mend_of(issues[number].finding) if number < len(issues) else None
        if mend is None:
            return
        row = self.rows[self._current]
        if row.field.text() != issues[number].words:
            self.mend_refused.emit()
            return
        row.field.setText(mend.applied(row.field.text()))
        row.take()

    def _on_issues_leave_requested(self, number: int) -> None:
        if number < len(self._issues_in_hand()):
            self.leave_requested.emit(self._issues_in_hand()[number])

    def _on_issues_left(self) -> None:
        if 0 <= self._current < len(self.rows):
            self.rows[self._current].field.setFocus()

    # Rows

    def _make_rows(self, segments: Sequence[Segment]) -> None:
        if self._page is not None:
            self._page.deleteLater()
            self._column.takeAt(0)
        page = QWidget(self)
        grid = QGridLayout(page)
        grid.setContentsMargins(0, 0, theme.GAP, 0)
        grid.setHorizontalSpacing(theme.GAP)
        grid.setColumnStretch(2, 1)
        grid.setColumnStretch(3, 1)
        self.rows = [
            PlacedRow(each, grid, line, page, self._confirm) for line, each in enumerate(segments)
        ]
        grid.setRowStretch(len(segments), 1)
        for row in self.rows:
            row.text_changed.connect(self.text_changed)
            row.confirm_requested.connect(self.confirm_requested)
            row.field.returnPressed.connect(self._on_field_return_pressed)
            row.entered.connect(self._on_row_entered)
        self._current = -1
        self._page = theme.scrolling(page, self)
        self._column.addWidget(self._page)
        first = next((row for row in self.rows if row.segment.is_unfinished), None)
        if first is not None:
            first.field.setFocus()

    def _on_row_entered(self) -> None:
        row = self.sender()
        if isinstance(row, PlacedRow):
            self._current = self.rows.index(row)
            self._show_issues()

    def _hint_words(self) -> str:
        if self._confirm.isEmpty():
            return self.tr("Enter goes to the next one.")
        words = self.tr("Enter goes to the next one; {key} says that the translation is right.")
        return words.format(key=self._confirm.toString(QKeySequence.SequenceFormat.NativeText))

    def _row_in_hand(self) -> int:
        held = self.focusWidget()
        rows = enumerate(self.rows)
        return next((n for n, row in rows if held in (row.field, row.button)), -1)

    def _go_to(self, number: int) -> None:
        if number < len(self.rows):
            field = self.rows[number].field
            field.setFocus()
            field.selectAll()

    def _on_field_return_pressed(self) -> None:
        self._go_to(self._row_in_hand() + 1)

    def _on_confirm_keys(self) -> None:
        number = self._row_in_hand()
        if number >= 0:
            self.rows[number].confirm()
            self._go_to(number + 1)


def place_words(address: str) -> str:
    """Return what the text at an address is."""
    kind, _colon, rest = address.partition(":")
    table, *where = rest.split("/")
    words = {
        "title": translate("Translation", "Title"),
        "excerpt": translate("Translation", "Excerpt"),
        "slug": translate("Translation", "Address (slug)"),
        "caption": translate("Translation", "caption"),
        "note": translate("Translation", "note"),
        "source": translate("Translation", "source"),
    }
    if kind == "field":
        return words.get(rest, rest)
    if kind == "table":
        what = words.get(where[0], where[0]) if where else ""
    elif kind == "column":
        what = translate("Translation", "column {name}").format(name="/".join(where))
    elif kind == "unit":
        what = translate("Translation", "unit of {name}").format(name="/".join(where))
    else:
        what = " · ".join(where)
    return translate("Translation", "{table}: {part}").format(table=table, part=what)
