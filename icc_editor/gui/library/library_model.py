# SPDX-License-Identifier: MIT
"""The library's posts as a list model, and how one line of it is drawn."""

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from pathlib import Path
from typing import Any

from PySide6.QtCore import (
    QAbstractItemModel,
    QAbstractListModel,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QRect,
    QRectF,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import (
    QColor,
    QFont,
    QFontMetrics,
    QPainter,
    QPalette,
    QPen,
)
from PySide6.QtWidgets import (
    QLineEdit,
    QListView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QWidget,
)

from icc_editor.gui import moments, theme
from icc_editor.post import clock
from icc_editor.post.post_folder import PostSummary, TranslationCount
from icc_editor.text.languages import name_of

Index = QModelIndex | QPersistentModelIndex
_GAPS = " \u200b"  # what a line loses at its ends


class PostState(StrEnum):
    """How a post stands to its blog."""

    DRAFT = "draft"
    ON_BLOG = "on_blog"  # as a draft, or waiting for review
    SCHEDULED = "scheduled"
    PUBLISHED = "published"
    CHANGED = "changed"


@dataclass(frozen=True, slots=True)
class PostLine:
    """One line: a post and, in search results, where the words were found.

    ``title`` is what is renamed, ``shown`` is the same with the values of its figures.  ``when`` is
    its date: when it was changed last, of a scheduled post when it goes public.
    ``published_in`` are the languages it is before its readers in.
    ``translations`` are those with something left to do, once that was counted.
    """

    path: Path
    title: str
    languages: tuple[str, ...]
    state: PostState
    when: datetime
    snippet: str = ""
    found_in: str = ""
    shown: str = ""
    published_in: tuple[str, ...] = ()
    translations: tuple[TranslationCount, ...] = ()


def line_of(summary: PostSummary, *, snippet: str = "", found_in: str = "") -> PostLine:
    """Return the line for a post."""
    state, when, now = PostState.DRAFT, summary.modified, clock.utc_now()
    if summary.changed:
        state = PostState.CHANGED
    elif summary.scheduled is not None and summary.scheduled > now:
        state, when = PostState.SCHEDULED, summary.scheduled
    elif summary.on_blog:
        state = PostState.PUBLISHED if summary.published else PostState.ON_BLOG
    return PostLine(
        summary.path,
        summary.title,
        summary.languages,
        state,
        when,
        snippet,
        found_in,
        summary.shown_title or summary.title,
        (*summary.published_in, *(code for code, date in summary.held_back if date <= now)),
    )


class LibraryModel(QAbstractListModel):
    """Lines in the order given; renaming is a wish, the file decides."""

    line_role = Qt.ItemDataRole.UserRole + 1
    rename_requested = Signal(object, str)  # path, title

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._lines: tuple[PostLine, ...] = ()

    def show_lines(self, lines: tuple[PostLine, ...]) -> None:
        """Replace all lines, keeping rows (and so the selection) where posts are the same."""
        old = [line.path for line in self._lines]
        if old == [line.path for line in lines]:
            self._lines = lines
            if lines:
                self.dataChanged.emit(self.index(0), self.index(len(lines) - 1))
            return
        self.beginResetModel()
        self._lines = lines
        self.endResetModel()

    def lines(self) -> tuple[PostLine, ...]:
        """Return the lines shown."""
        return self._lines

    def row_of(self, path: Path) -> int:
        """Return the row of a post, -1 when it is not shown."""
        return next((row for row, line in enumerate(self._lines) if line.path == path), -1)

    def rowCount(self, parent: Index | None = None) -> int:
        """Return the number of lines."""
        return 0 if parent is not None and parent.isValid() else len(self._lines)

    def flags(self, index: Index) -> Qt.ItemFlag:
        """Return that lines can be chosen and renamed."""
        base = Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable
        return base | Qt.ItemFlag.ItemIsEditable if index.isValid() else Qt.ItemFlag.NoItemFlags

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:  # noqa: ANN401
        """Return a line, its title, or what a screen reader says of it."""
        if not 0 <= index.row() < len(self._lines):
            return None
        line = self._lines[index.row()]
        if role == self.line_role:
            return line
        if role == Qt.ItemDataRole.EditRole:
            return line.title
        if role == Qt.ItemDataRole.DisplayRole:
            return line.shown or self.untitled()
        if role == Qt.ItemDataRole.AccessibleTextRole:
            parts = [line.shown or self.untitled(), self.state_word(line.state)]
            parts += [self.read_in(line) or ", ".join(line.languages), self.when(line.when)]
            return ", ".join([*parts, *(words for words, _is_warning in left_to_do(line))])
        if role == Qt.ItemDataRole.ToolTipRole:
            left = (words for words, _is_warning in left_to_do(line))
            return "\n".join(filter(None, (line.shown, self.read_in(line), *left))) or None
        return None

    def setData(
        self,
        index: Index,
        value: object,
        role: int = Qt.ItemDataRole.EditRole,
    ) -> bool:
        """Ask for a new title."""
        line = self._lines[index.row()]
        title = str(value).strip()
        if role != Qt.ItemDataRole.EditRole or not title or title == line.title:
            return False
        self.rename_requested.emit(line.path, title)
        return True

    def untitled(self) -> str:
        """Return the word for a post without a title."""
        return self.tr("Untitled")

    def state_word(self, state: PostState) -> str:
        """Return the word for a state."""
        words = {
            PostState.DRAFT: self.tr("Draft"),
            PostState.ON_BLOG: self.tr("On the blog, not public"),
            PostState.SCHEDULED: self.tr("Scheduled"),
            PostState.PUBLISHED: self.tr("Published"),
            PostState.CHANGED: self.tr("Changed since"),
        }
        return words[state]

    def read_in(self, line: PostLine) -> str:
        """Return in which languages a post is before its readers; empty where in none."""
        before = [name_of(code) for code in line.languages if code in line.published_in]
        if not before:
            return ""
        words = self.tr("Published in: {languages}").format(languages=", ".join(before))
        others = [name_of(code) for code in line.languages if code not in line.published_in]
        if not others:
            return words
        missing = self.tr("Not published in: {languages}").format(languages=", ".join(others))
        return f"{words}. {missing}"

    def when(self, moment: datetime) -> str:
        """Return a short date in the interface's language, the time when it is today."""
        return moments.short(moment)


def left_to_do(line: PostLine) -> tuple[tuple[str, bool], ...]:
    """Return what a post's translations still need, each with whether readers may be misled."""
    if not line.translations:
        return ()
    from icc_editor.gui.version_words import to_check_text, to_translate_text

    found: list[tuple[str, bool]] = []
    for count in line.translations:
        if count.to_check:
            found.append((to_check_text(count.language, count.to_check), True))
        if count.to_translate:
            found.append((to_translate_text(count.language, count.to_translate), False))
    return tuple(found)


class LibraryDelegate(QStyledItemDelegate):
    """Draws title, state, languages, date, what is left to translate, and a hit's snippet."""

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        """Return room for the title's lines, the one or two of its facts, and a snippet."""
        model = index.model()
        if not isinstance(model, LibraryModel):
            raise TypeError(type(model))
        line: PostLine = index.data(LibraryModel.line_role)
        title, small = self._fonts(option.font)
        list_view = option.widget
        room = list_view.viewport().width() if isinstance(list_view, QListView) else 0
        room -= 2 * theme.MARGIN
        lines = _title_lines(title, model.data(index), room)
        height = len(lines) * theme.line_height(title) + theme.line_height(small) + theme.GRID
        if not self._fits_one_line(small, model, line, room):
            height += theme.line_height(small) + theme.GRID
        height += len(left_to_do(line)) * (theme.line_height(small) + theme.GRID)
        if line.snippet:
            height += 2 * theme.line_height(small) + theme.GRID
        return QSize(160, height + 2 * theme.GAP)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Draw one line."""
        self.initStyleOption(option, index)
        line: PostLine = index.data(LibraryModel.line_role)
        model = index.model()
        if not isinstance(model, LibraryModel):
            raise TypeError(type(model))
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        chosen = bool(option.state & QStyle.StateFlag.State_Selected)
        colors = option.palette
        self._draw_ground(painter, option, chosen=chosen)
        ink = QPalette.ColorRole.HighlightedText if chosen else QPalette.ColorRole.Text
        quiet = colors.color(ink if chosen else QPalette.ColorRole.PlaceholderText)
        title_font, small = self._fonts(option.font)
        box = option.rect.adjusted(theme.MARGIN, theme.GAP, -theme.MARGIN, -theme.GAP)
        titles = _title_lines(title_font, line.shown or model.untitled(), box.width())
        first = QRect(box.left(), box.top(), box.width(), theme.line_height(title_font))
        painter.setPen(
            colors.color(ink if line.shown or chosen else QPalette.ColorRole.PlaceholderText)
        )
        for number, words in enumerate(titles):
            first.moveTop(box.top() + number * theme.line_height(title_font))
            _draw_text(painter, title_font, first, words)
        second = QRect(
            box.left(), first.bottom() + theme.GRID, box.width(), theme.line_height(small)
        )
        tone = {
            PostState.DRAFT: quiet,
            PostState.ON_BLOG: theme.tone("info", colors),
            PostState.SCHEDULED: theme.tone("info", colors),
            PostState.PUBLISHED: theme.tone("good", colors),
            PostState.CHANGED: theme.tone("warn", colors),
        }[line.state]
        painter.setPen(quiet if chosen else tone)
        left = _draw_text(painter, small, second, model.state_word(line.state))
        badges = QRect(second)
        if self._fits_one_line(small, model, line, box.width()):
            badges.setLeft(second.left() + left + theme.GAP)
        else:  # the facts are never cut short: they go on below
            second.moveTop(second.bottom() + theme.GRID)
            badges = QRect(second)
        used = self._draw_badges(painter, small, badges, line, colors, quiet)
        date = QRect(badges)
        date.setLeft(badges.left() + used + theme.GAP)
        painter.setPen(quiet)
        _draw_text(painter, small, date, model.when(line.when), Qt.AlignmentFlag.AlignRight)
        for words, is_warning in left_to_do(line):
            second.moveTop(second.bottom() + theme.GRID)
            warns = is_warning and not chosen
            painter.setPen(theme.tone("warn", colors) if warns else quiet)
            _draw_text(painter, small, second, words)
        if line.snippet:
            third = QRect(
                box.left(),
                second.bottom() + theme.GRID,
                box.width(),
                2 * theme.line_height(small),
            )
            painter.setPen(quiet)
            painter.setFont(small)
            painter.setClipRect(third)
            painter.drawText(third, Qt.TextFlag.TextWordWrap, line.snippet.strip())
        painter.restore()

    def createEditor(
        self, parent: QWidget, _option: QStyleOptionViewItem, _index: Index
    ) -> QWidget:
        """Return the field in which a post is renamed."""
        editor = QLineEdit(parent)
        editor.setAccessibleName(self.tr("New title"))
        theme.tall(editor)
        return editor

    def setModelData(self, editor: QWidget, model: QAbstractItemModel, index: Index) -> None:
        """Hand the new title on as a wish."""
        if isinstance(editor, QLineEdit):
            model.setData(index, editor.text(), Qt.ItemDataRole.EditRole)

    def setEditorData(self, editor: QWidget, index: Index) -> None:
        """Fill in the present title."""
        if isinstance(editor, QLineEdit):
            editor.setText(index.data(Qt.ItemDataRole.EditRole))
            editor.selectAll()

    def updateEditorGeometry(
        self, editor: QWidget, option: QStyleOptionViewItem, _index: Index
    ) -> None:
        """Lay the field over the title."""
        height = max(editor.sizeHint().height(), editor.minimumHeight())
        editor.setGeometry(
            option.rect.left() + theme.GAP,
            option.rect.top() + theme.GRID,
            option.rect.width() - 2 * theme.GAP,
            height,
        )

    @staticmethod
    def _draw_ground(painter: QPainter, option: QStyleOptionViewItem, *, chosen: bool) -> None:
        colors = option.palette
        if chosen:
            painter.fillRect(option.rect, colors.color(QPalette.ColorRole.Highlight))
        elif option.state & QStyle.StateFlag.State_MouseOver:
            painter.fillRect(option.rect, colors.color(QPalette.ColorRole.Midlight))
        if option.state & QStyle.StateFlag.State_HasFocus and chosen:
            painter.setPen(QPen(colors.color(QPalette.ColorRole.HighlightedText), 1))
            painter.drawRect(QRectF(option.rect).adjusted(1.5, 1.5, -1.5, -1.5))
        line = QColor(colors.color(QPalette.ColorRole.Midlight))
        painter.setPen(line)
        painter.drawLine(option.rect.bottomLeft(), option.rect.bottomRight())

    def _fits_one_line(self, font: QFont, model: LibraryModel, line: PostLine, width: int) -> bool:
        """Return whether state, languages and date have room beside each other."""
        metrics = QFontMetrics(font)
        words = (model.state_word(line.state), model.when(line.when))
        needed = sum(metrics.horizontalAdvance(word) for word in words) + 2 * theme.GAP
        needed += sum(_badge_width(metrics, code) + theme.GRID for code in line.languages)
        return width <= 0 or needed <= width

    @staticmethod
    def _draw_badges(
        painter: QPainter,
        font: QFont,
        box: QRect,
        line: PostLine,
        colors: QPalette,
        quiet: QColor,
    ) -> int:
        """Draw the languages, filled where it is before its readers; return their width."""
        metrics = QFontMetrics(font)
        used = 0
        painter.setFont(font)
        ground = QColor(colors.color(QPalette.ColorRole.Base))
        if quiet == colors.color(QPalette.ColorRole.HighlightedText):
            ground = QColor(colors.color(QPalette.ColorRole.Highlight))
        for language in line.languages:
            word, width = language.upper(), _badge_width(metrics, language)
            badge = QRectF(box.left() + used + 0.5, box.top() + 0.5, width, box.height() - 1)
            filled = language in line.published_in
            painter.setPen(QPen(quiet, 1))
            painter.setBrush(quiet if filled else Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(badge, theme.GRID, theme.GRID)
            painter.setPen(ground if filled else quiet)
            painter.drawText(badge, Qt.AlignmentFlag.AlignCenter, word)
            used += width + theme.GRID
        return used

    @staticmethod
    def _fonts(base: QFont) -> tuple[QFont, QFont]:
        title = QFont(base)
        title.setBold(True)
        small = QFont(base)
        small.setPointSizeF(base.pointSizeF() * 0.9)
        return title, small


def _title_lines(font: QFont, title: str, width: int) -> tuple[str, ...]:
    """Return the title in the one or two lines it takes; what is left over stands in the last.

    Lines end where words do, in Khmer too.
    """
    metrics = QFontMetrics(font)
    if width <= 0 or metrics.horizontalAdvance(title) <= width:
        return (title,)
    from icc_editor.text.khmer.breaks import character_ends
    from icc_editor.text.khmer.lines import line_breaks

    def fits(end: int) -> bool:
        return metrics.horizontalAdvance(title[:end].rstrip(_GAPS)) <= width

    ends = [end for end in line_breaks(title) if fits(end)]
    ends = ends or [end for end in character_ends(title) if fits(end)]  # one very long word
    cut = ends[-1] if ends else len(title)
    return (title[:cut].rstrip(_GAPS), title[cut:].lstrip(_GAPS))


def _badge_width(metrics: QFontMetrics, language: str) -> int:
    return metrics.horizontalAdvance(language.upper()) + 2 * theme.GRID


def _draw_text(
    painter: QPainter,
    font: QFont,
    box: QRect,
    text: str,
    align: Qt.AlignmentFlag = Qt.AlignmentFlag.AlignLeft,
) -> int:
    metrics = QFontMetrics(font)
    shown = metrics.elidedText(text, Qt.TextElideMode.ElideRight, box.width())
    painter.setFont(font)
    painter.drawText(box, align | Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextSingleLine, shown)
    return metrics.horizontalAdvance(shown)
