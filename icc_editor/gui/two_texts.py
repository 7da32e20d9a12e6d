# SPDX-License-Identifier: MIT
"""Two texts side by side, with the paragraphs that differ marked."""

import difflib
from typing import assert_never

from PySide6.QtGui import QColor, QFont, QTextBlockFormat, QTextCharFormat, QTextCursor
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPlainTextEdit, QVBoxLayout, QWidget

from icc_editor.formats import front_matter
from icc_editor.gui import field_words, theme
from icc_editor.gui.text_edit.text_places import utf16_length
from icc_editor.post.metadata import Metadata
from icc_editor.post.part import PartKey, PartKind
from icc_editor.post.version import Version
from icc_editor.text.word_changes import ChangeKind, word_changes

_MOST_LINES = 3000  # above it only the texts are shown: comparing is quadratic at worst


class TwoTexts(QWidget):
    """Shows a left and a right text; both scroll together."""

    def __init__(self, left_title: str, right_title: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._left_text = ""
        self.left, left_column = self._make_side(left_title)
        self.right, right_column = self._make_side(right_title)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(theme.MARGIN)
        row.addLayout(left_column, 1)
        row.addLayout(right_column, 1)
        self.left.verticalScrollBar().valueChanged.connect(self.right.verticalScrollBar().setValue)
        self.right.verticalScrollBar().valueChanged.connect(self.left.verticalScrollBar().setValue)

    def left_text(self) -> str:
        """Return the left text as it is, which Qt does not: no-break spaces stay.

        Of a version whose fields are shown: the whole file.
        """
        return self._left_text

    def show_files(self, key: PartKey, left: bytes, right: bytes | None) -> None:
        """Show two files of one part; None: there is no right one."""
        match key.kind:
            case PartKind.VERSION:
                other = None if right is None else front_matter.read(right, key.name)
                self.show_versions(front_matter.read(left, key.name), other)
            case PartKind.TABLE | PartKind.TRANSLATION:
                self.show_texts(text_of(key, left), "" if right is None else text_of(key, right))
            case _:
                assert_never(key.kind)

    def show_versions(self, left: Version, right: Version | None) -> None:
        """Show two versions; where fields differ, title and fields stand above, in words."""
        if right is not None and left.metadata == right.metadata:
            self.show_texts(left.body, right.body)
            return
        other = None if right is None else right.metadata
        words = _in_words(left, other)
        self.show_texts(words, "" if right is None else _in_words(right, left.metadata))
        self._left_text = _whole(left)
        for edit, version in ((self.left, left), (self.right, right)):
            if version is not None and version.problem_line is None:
                _make_bold(edit)

    def show_texts(self, left: str, right: str) -> None:
        """Show two texts and mark what differs."""
        self._left_text = left
        self.left.setPlainText(left)
        self.right.setPlainText(right)
        one, two = left.split("\n"), right.split("\n")
        if len(one) + len(two) > _MOST_LINES:
            return
        first = True
        matcher = difflib.SequenceMatcher(None, one, two, autojunk=False)
        for kind, a0, a1, b0, b1 in matcher.get_opcodes():
            if kind != "equal":
                self._mark(self.left, a0, a1)
                self._mark(self.right, b0, b1)
                if first:
                    _go_to(self.left, a0)
                    _go_to(self.right, b0)
                first = False

    def show_words(self, left: str, right: str) -> None:
        """Show two states of one paragraph and mark the words that differ."""
        self._left_text = left
        self.left.setPlainText(left)
        self.right.setPlainText(right)
        if not left or not right:
            return
        for change in word_changes(left, right):
            if change.kind is not ChangeKind.SAME:
                self._mark_words(self.left, left, change.old_start, change.old_end)
                self._mark_words(self.right, right, change.new_start, change.new_end)

    def _make_side(self, title: str) -> tuple[QPlainTextEdit, QVBoxLayout]:
        head = QLabel(title, self)
        theme.scale_font(head, 1.0, bold=True)
        text = QPlainTextEdit(self)
        text.setReadOnly(True)
        text.setAccessibleName(title)
        head.setBuddy(text)
        column = QVBoxLayout()
        column.setSpacing(theme.GRID)
        column.addWidget(head)
        column.addWidget(text, 1)
        return text, column

    def _mark_words(self, edit: QPlainTextEdit, text: str, start: int, end: int) -> None:
        color = QColor(theme.tone("warn", self.palette()))
        color.setAlpha(60)
        ground = QTextCharFormat()
        ground.setBackground(color)
        cursor = QTextCursor(edit.document())
        first = utf16_length(text[:start])
        cursor.setPosition(first)
        cursor.setPosition(first + utf16_length(text[start:end]), QTextCursor.MoveMode.KeepAnchor)
        cursor.mergeCharFormat(ground)

    def _mark(self, edit: QPlainTextEdit, first: int, end: int) -> None:
        color = QColor(theme.tone("warn", self.palette()))
        color.setAlpha(60)
        ground = QTextBlockFormat()
        ground.setBackground(color)
        for number in range(first, end):
            block = edit.document().findBlockByNumber(number)
            if block.isValid():
                QTextCursor(block).mergeBlockFormat(ground)


def text_of(key: PartKey, raw: bytes) -> str:
    """Return the text of a version without its fields, or the whole file of anything else."""
    match key.kind:
        case PartKind.VERSION:
            return front_matter.read(raw, key.name).body
        case PartKind.TABLE | PartKind.TRANSLATION:
            return raw.decode("utf-8-sig", errors="replace").replace("\r\n", "\n")
        case _:
            assert_never(key.kind)


def _go_to(edit: QPlainTextEdit, number: int) -> None:
    """Put the caret where the texts part; the view follows, also when it is shown later."""
    block = edit.document().findBlockByNumber(min(number, edit.blockCount() - 1))
    edit.setTextCursor(QTextCursor(block))
    edit.ensureCursorVisible()


def _in_words(version: Version, other: Metadata | None) -> str:
    """Return title, fields and text as one reads them; a file without readable fields as it is."""
    if version.problem_line is not None:
        return version.body
    title = version.metadata.title or field_words.untitled()
    return "\n".join([title, *field_words.lines(version.metadata, other), "", version.body])


def _make_bold(edit: QPlainTextEdit) -> None:
    """Let the first line stand out as the title."""
    heavy = QTextCharFormat()
    heavy.setFontWeight(QFont.Weight.Bold)
    cursor = QTextCursor(edit.document().firstBlock())
    cursor.movePosition(QTextCursor.MoveOperation.EndOfBlock, QTextCursor.MoveMode.KeepAnchor)
    cursor.mergeCharFormat(heavy)


def _whole(version: Version) -> str:
    """Return the file as text: its fields, a blank line, the text."""
    return f"{version.front_matter}\n\n{version.body}" if version.front_matter else version.body
