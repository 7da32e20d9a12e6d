# SPDX-License-Identifier: MIT
"""What a search of the library found: a heading for every version, a line for every place."""

from dataclasses import dataclass
from pathlib import Path
from typing import Any

from PySide6.QtCore import (
    QAbstractListModel,
    QCoreApplication,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QPointF,
    QRect,
    QRectF,
    QSize,
    Qt,
)
from PySide6.QtGui import (
    QColor,
    QFont,
    QFontMetrics,
    QPainter,
    QPalette,
    QPen,
    QTextCharFormat,
    QTextLayout,
    QTextOption,
)
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from icc_editor.gui import field_words, theme
from icc_editor.gui.text_edit.text_places import utf16_length
from icc_editor.gui.text_edit.text_style import TextColors
from icc_editor.services.finding import TITLE, FoundPlace, FoundVersion
from icc_editor.text.khmer.letters import inside_cluster
from icc_editor.text.languages import name_of

Index = QModelIndex | QPersistentModelIndex
_SHARE_BEFORE = 0.4  # of the width: what stands before the place, at most
_MORE = "…"
_GAPS = " \u200b"


@dataclass(frozen=True, slots=True)
class FoundRow:
    """One line of the list: a place, or the heading over those of a version (None)."""

    version: FoundVersion
    place: FoundPlace | None = None

    @property
    def key(self) -> tuple[Path, str, int, int]:
        """Return what is the same in two searches for the same words."""
        place = self.place
        line, start = (place.line, place.start) if place is not None else (TITLE, -1)
        return self.version.post, self.version.language, line, start


class FoundModel(QAbstractListModel):
    """The rows in the order they were found."""

    row_role = Qt.ItemDataRole.UserRole + 1

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._rows: list[FoundRow] = []

    def clear(self) -> None:
        """Take all rows away."""
        self.beginResetModel()
        self._rows = []
        self.endResetModel()

    def add(self, versions: tuple[FoundVersion, ...]) -> None:
        """Append what was found in versions."""
        rows = [
            FoundRow(version, place) for version in versions for place in (None, *version.places)
        ]
        if rows:
            first = len(self._rows)
            self.beginInsertRows(QModelIndex(), first, first + len(rows) - 1)
            self._rows += rows
            self.endInsertRows()

    def rows(self) -> tuple[FoundRow, ...]:
        """Return all rows."""
        return tuple(self._rows)

    def row_of(self, key: tuple[Path, str, int, int]) -> int:
        """Return where the row of a place is, -1 when it is not there."""
        return next((n for n, row in enumerate(self._rows) if row.key == key), -1)

    def first_place(self) -> int:
        """Return the row of the first place, -1 when nothing was found."""
        return next((n for n, row in enumerate(self._rows) if row.place is not None), -1)

    def rowCount(self, parent: Index | None = None) -> int:
        """Return the number of rows."""
        return 0 if parent is not None and parent.isValid() else len(self._rows)

    def flags(self, index: Index) -> Qt.ItemFlag:
        """Return that places can be chosen; headings cannot."""
        if not index.isValid() or self._rows[index.row()].place is None:
            return Qt.ItemFlag.NoItemFlags
        return Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:  # noqa: ANN401
        """Return a row, its text, or what a screen reader says of it."""
        if not 0 <= index.row() < len(self._rows):
            return None
        row = self._rows[index.row()]
        if role == self.row_role:
            return row
        if role == Qt.ItemDataRole.DisplayRole:
            return self.title(row.version) if row.place is None else row.place.snippet
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return self._spoken(row)
        return None

    def title(self, version: FoundVersion) -> str:
        """Return the title of a version, or the word for none."""
        return version.title or self.tr("Untitled")

    @staticmethod
    def places_text(count: int) -> str:
        """Return how many places there are, in words."""
        return QCoreApplication.translate("FoundModel", "%n place(s)", "", count)

    def title_word(self) -> str:
        """Return what marks a place in the title."""
        return self.tr("Title")

    def _spoken(self, row: FoundRow) -> str:
        name = name_of(row.version.language)
        if row.place is None:
            return f"{self.title(row.version)}, {name}, {self.places_text(row.version.count)}"
        where = self.title_word()
        if row.place.line != TITLE:
            where = self.tr("Line {number}").format(number=row.place.line + 1)
        found = field_words.named(where, row.place.snippet.strip())
        return f"{found}, {self.title(row.version)}, {name}"


class FoundDelegate(QStyledItemDelegate):
    """Draws headings, and places with the words found emphasised."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._colors: tuple[int, QColor] | None = None
        self._heights: dict[str, int] = {}  # of lines by font: asked for every row of the list

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        """Return room for one line, and some air over a heading."""
        row: FoundRow = index.data(FoundModel.row_role)
        font = self._bold(option.font) if row.place is None else option.font
        height = self._line_height(font) + 2 * theme.GRID
        return QSize(120, height + (theme.GAP if row.place is None else 0))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Draw one row."""
        self.initStyleOption(option, index)
        row: FoundRow = index.data(FoundModel.row_role)
        model = index.model()
        if not isinstance(model, FoundModel):
            raise TypeError(type(model))
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if row.place is None:
            self._draw_heading(painter, option, model, row.version)
        else:
            self._draw_place(painter, option, model, row.place)
        painter.restore()

    def _draw_heading(
        self,
        painter: QPainter,
        option: QStyleOptionViewItem,
        model: FoundModel,
        version: FoundVersion,
    ) -> None:
        colors, bold = option.palette, self._bold(option.font)
        box = option.rect.adjusted(theme.MARGIN, theme.GAP, -theme.MARGIN, 0)
        active = QPalette.ColorGroup.Active  # it cannot be chosen, but it is no dead thing
        quiet = colors.color(active, QPalette.ColorRole.PlaceholderText)
        name = name_of(version.language)
        facts = f"{name} · {model.places_text(version.count)}"
        metrics = QFontMetrics(option.font)
        needed = metrics.horizontalAdvance(facts)
        room = box.width() - theme.GAP - needed
        title = QFontMetrics(bold).elidedText(
            model.title(version), Qt.TextElideMode.ElideRight, max(room, box.width() // 2)
        )
        align = Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextSingleLine
        painter.setFont(bold)
        painter.setPen(colors.color(active, QPalette.ColorRole.Text))
        painter.drawText(box, Qt.AlignmentFlag.AlignLeft | align, title)
        rest = QRect(box)
        rest.setLeft(box.left() + QFontMetrics(bold).horizontalAdvance(title) + theme.GAP)
        painter.setFont(option.font)
        painter.setPen(quiet)
        shown = metrics.elidedText(facts, Qt.TextElideMode.ElideRight, rest.width())
        painter.drawText(rest, Qt.AlignmentFlag.AlignLeft | align, shown)

    def _draw_place(
        self,
        painter: QPainter,
        option: QStyleOptionViewItem,
        model: FoundModel,
        place: FoundPlace,
    ) -> None:
        colors = option.palette
        chosen = bool(option.state & QStyle.StateFlag.State_Selected)
        if chosen:
            painter.fillRect(option.rect, colors.color(QPalette.ColorRole.Highlight))
        elif option.state & QStyle.StateFlag.State_MouseOver:
            painter.fillRect(option.rect, colors.color(QPalette.ColorRole.Midlight))
        if chosen and option.state & QStyle.StateFlag.State_HasFocus:
            painter.setPen(QPen(colors.color(QPalette.ColorRole.HighlightedText), 1))
            painter.drawRect(QRectF(option.rect).adjusted(1.5, 1.5, -1.5, -1.5))
        ink = colors.color(
            QPalette.ColorRole.HighlightedText if chosen else QPalette.ColorRole.Text
        )
        box = option.rect.adjusted(2 * theme.MARGIN, theme.GRID, -theme.MARGIN, -theme.GRID)
        if place.line == TITLE:
            box.setLeft(box.left() + self._draw_tag(painter, option, box, model.title_word()))
        text, start, end = shown_snippet(place, option.font, box.width())
        emphasis = QTextCharFormat()
        emphasis.setFontWeight(QFont.Weight.Bold)
        if chosen:
            emphasis.setFontUnderline(True)
        else:
            emphasis.setBackground(self._hit_color(colors))
        layout = _one_line(text, option.font, (start, end, emphasis))
        painter.setPen(ink)
        painter.setClipRect(box)
        height = layout.boundingRect().height()
        layout.draw(painter, QPointF(box.left(), box.top() + (box.height() - height) / 2))

    @staticmethod
    def _draw_tag(painter: QPainter, option: QStyleOptionViewItem, box: QRect, word: str) -> int:
        """Write a quiet word before the place; return how far it moves it."""
        chosen = bool(option.state & QStyle.StateFlag.State_Selected)
        role = QPalette.ColorRole.HighlightedText if chosen else QPalette.ColorRole.PlaceholderText
        painter.setFont(option.font)
        painter.setPen(option.palette.color(role))
        align = Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextSingleLine
        painter.drawText(box, align, word)
        return QFontMetrics(option.font).horizontalAdvance(word) + theme.GAP

    def _line_height(self, font: QFont) -> int:
        key = font.key()
        if key not in self._heights:
            self._heights[key] = theme.line_height(font)
        return self._heights[key]

    def _hit_color(self, colors: QPalette) -> QColor:
        """Return the ground of what was found, as in the text itself."""
        if self._colors is None or self._colors[0] != colors.cacheKey():
            self._colors = colors.cacheKey(), TextColors.of(colors).hit
        return self._colors[1]

    @staticmethod
    def _bold(base: QFont) -> QFont:
        font = QFont(base)
        font.setBold(True)
        return font


def shown_snippet(place: FoundPlace, font: QFont, width: int) -> tuple[str, int, int]:
    """Return the text of one line and the place in it (code points), so that it is in sight.

    What stands before the place gives way when there is no room for it.
    """
    metrics = QFontMetrics(font)
    text, start = place.snippet, place.snippet_start
    room = width * _SHARE_BEFORE

    def fits(at: int) -> bool:
        return metrics.horizontalAdvance(text[at:start]) <= room

    words = (at for at in range(start + 1) if at in (0, start) or text[at - 1] in _GAPS)
    left = next(at for at in words if fits(at))
    if left == start:  # one very long word
        letters = (at for at in range(start + 1) if not inside_cluster(text, at))
        left = next((at for at in letters if fits(at)), start)
    begun = _MORE if left or place.start > start else ""
    moved = len(begun) - left
    end = place.snippet_end + moved
    shown = begun + text[left:]
    after = width - metrics.horizontalAdvance(shown[:end]) - metrics.averageCharWidth()  # bold
    if after > 0:
        rest = metrics.elidedText(shown[end:], Qt.TextElideMode.ElideRight, after)
        shown = shown[:end] + rest
    return shown, start + moved, end


def _one_line(text: str, font: QFont, part: tuple[int, int, QTextCharFormat]) -> QTextLayout:
    """Return the layout of one line with a part (code points) that looks different."""
    start, end, look = part
    layout = QTextLayout(text, font)
    option = QTextOption()
    option.setWrapMode(QTextOption.WrapMode.NoWrap)
    layout.setTextOption(option)
    found = QTextLayout.FormatRange()
    found.start = utf16_length(text[:start])
    found.length = utf16_length(text[start:end])
    found.format = look
    layout.setFormats([found])
    layout.beginLayout()
    layout.createLine()
    layout.endLayout()
    return layout
