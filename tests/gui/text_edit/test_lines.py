# SPDX-License-Identifier: MIT
"""Khmer lines on the page end between words, at every width, size and font."""

import random
from bisect import bisect_right

import pytest
from PySide6.QtGui import QFont, QFontInfo, QInputMethodEvent, QTextCursor, QTextDocument
from PySide6.QtWidgets import QApplication, QPlainTextEdit

from icc_editor.gui.text_edit.layout import PostLayout
from icc_editor.gui.text_edit.line_ends import ends_in_khmer, text_with_preedit
from icc_editor.text.khmer.letters import inside_cluster
from tests.gui.fonts import load_fonts

WIDTHS = range(300, 901, 50)
SIZES = (10.0, 14.0, 21.0)
FAMILIES = ("ICC Sans Khmer", "ICC Serif Khmer", "Khmer OS")
PARAGRAPHS = 300
EDITS = 10_000
LEANING = 1.0  # points that Qt lets a last letter lean out of its line


class Page:
    """A document laid out for a view of any width; no widget."""

    def __init__(self, family, points):
        self.width = 600.0
        self.document = QTextDocument()
        self.layout = PostLayout(self.document, lambda: self.width)
        self.document.setDocumentLayout(self.layout)
        self.document.setDocumentMargin(0)
        font = QFont(family)
        font.setPointSizeF(points)
        self.document.setDefaultFont(font)

    def lines(self, width):
        """Yield text, start, end and natural width of every line, laid out in ``width``."""
        self.width = float(width)
        block = self.document.begin()
        while block.isValid():
            block.clearLayout()
            self.layout.blockBoundingRect(block)
            text, layout = block.text(), block.layout()
            for number in range(layout.lineCount()):
                line = layout.lineAt(number)
                start = line.textStart()
                yield text, start, start + line.textLength(), line.naturalTextWidth()
            block = block.next()


@pytest.fixture(scope="module")
def paragraphs(khmer_corpus):
    step = len(khmer_corpus.plain) // PARAGRAPHS
    return khmer_corpus.plain[::step][:PARAGRAPHS]


@pytest.fixture
def fonts(qapp):
    load_fonts()


@pytest.mark.parametrize("family", FAMILIES)
def test_no_line_ends_inside_a_word(fonts, paragraphs, family):
    assert QFontInfo(QFont(family)).family() == family
    checked, overlong, filled = 0, 0, []
    for points in SIZES:
        page = Page(family, points)
        page.document.setPlainText("\n".join(paragraphs))
        allowed = {text: ends_in_khmer(text) for text in paragraphs}
        for width in WIDTHS:
            for text, start, end, used in page.lines(width):
                checked += 1
                assert used < width + LEANING, (text[start:end], used, width)
                assert not inside_cluster(text, end)
                ends = allowed[text]
                if end in (len(text), *ends):
                    if end != len(text):
                        filled.append(used / width)
                    continue
                # A word wider than the whole line: nothing before the end was allowed.
                assert bisect_right(ends, start) == bisect_right(ends, end), text[start:end]
                overlong += 1
    assert checked > 30_000
    assert overlong < checked / 1000
    assert sum(filled) / len(filled) >= 0.85


def utf16(text):
    return len(text.encode("utf-16-le", "surrogatepass")) // 2


def check_lines(block):
    """Every line of a laid-out block ends at an allowed place, or inside an overlong word."""
    text, layout = text_with_preedit(block), block.layout()
    ends = ends_in_khmer(text)
    expected = 0
    for number in range(layout.lineCount()):
        line = layout.lineAt(number)
        start, end = line.textStart(), line.textStart() + line.textLength()
        assert start == expected
        expected = end
        if ends is not None and end not in (utf16(text), *ends):
            assert bisect_right(ends, start) == bisect_right(ends, end), (text, start, end)
    assert expected == utf16(text) or not layout.lineCount()


def check_view(edit):
    block = edit.firstVisibleBlock()
    top = edit.contentOffset().y()
    while block.isValid() and top < edit.viewport().height():
        top += edit.blockBoundingRect(block).height()
        check_lines(block)
        block = block.next()


class Twins:
    """The page and an editor of Qt's own, edited alike."""

    def __init__(self, edit, text, pieces):
        self.edit, self.pieces = edit, pieces
        self.fingers = random.Random(23)
        self.qt = QPlainTextEdit(edit)  # Qt lays it out
        self.plain = self.qt.document()
        edit.set_text(text)
        self.plain.setPlainText(text)
        self.documents = (edit.document(), self.plain)
        self.composed = 0
        self.committed = 0

    def place(self):
        """Return somewhere a caret may stand: not inside a surrogate pair."""
        place = self.fingers.randrange(self.plain.characterCount())
        return place + ("\udc00" <= self.plain.characterAt(place) <= "\udfff")

    def insert(self):
        place, piece = self.place(), self.fingers.choice(self.pieces)
        for document in self.documents:
            cursor = QTextCursor(document)
            cursor.setPosition(place)
            cursor.insertText(piece)

    def remove(self):
        start, end = sorted((self.place(), self.place()))
        end = min(end, start + 60)
        end += "\udc00" <= self.plain.characterAt(end) <= "\udfff"
        for document in self.documents:
            cursor = QTextCursor(document)
            cursor.setPosition(start)
            cursor.setPosition(end, QTextCursor.MoveMode.KeepAnchor)
            cursor.removeSelectedText()

    def undo(self):
        for document in self.documents:
            document.undo()

    def redo(self):
        for document in self.documents:
            document.redo()

    def resize(self):
        self.edit.resize(self.fingers.randrange(200, 1200), self.fingers.randrange(100, 700))

    def compose(self):
        """Compose a word as an input method does, and give it up or commit it."""
        self.composed += 1
        place = self.place()
        for editor in (self.edit, self.qt):
            cursor = editor.textCursor()
            cursor.setPosition(place)
            editor.setTextCursor(cursor)
        for end in (1, 3, 5):
            self.send("ភាសាខ្មែរ"[:end])
            check_view(self.edit)
        commit = self.fingers.choice(("", "ភាសាខ្មែរ"))
        self.committed += bool(commit)
        self.send("", commit)

    def send(self, shown, commit=""):
        for editor in (self.edit, self.qt):
            event = QInputMethodEvent(shown, [])
            event.setCommitString(commit)
            QApplication.sendEvent(editor, event)

    def work(self):
        kinds = (self.insert, self.remove, self.undo, self.redo, self.resize, self.compose)
        self.fingers.choices(kinds, (50, 20, 10, 7, 5, 8))[0]()

    def check(self):
        QApplication.processEvents()
        check_view(self.edit)
        assert self.edit.document().toRawText() == self.plain.toRawText()
        for steps in ("availableUndoSteps", "availableRedoSteps"):
            assert len({getattr(document, steps)() for document in self.documents}) == 1


def test_random_editing_keeps_text_steps_and_lines(fonts, edit, paragraphs):
    """Beside a plain editor that is edited alike: the same text and steps, and legal lines."""
    pieces = [
        *(paragraph[:25] for paragraph in paragraphs[:40]),
        *("x", " ", "\n", "\u200b", "😀", "ំ", "្", "1,156", "## ", "- ", "> ", "```\n"),
    ]
    twins = Twins(edit, "\n\n".join(paragraphs[:30]), pieces)
    for count in range(EDITS):
        twins.work()
        if not count % 20:
            twins.check()
    twins.check()
    assert twins.composed > twins.committed > EDITS / 60
