# SPDX-License-Identifier: MIT
"""Who writes with the keys alone sees where they go."""

import pytest
from PySide6.QtGui import QColor
from PySide6.QtWidgets import QApplication, QLineEdit, QPlainTextEdit, QVBoxLayout, QWidget

from icc_editor.gui import theme
from icc_editor.gui.proof.words_field import WordsField
from icc_editor.gui.writing_panel.article_dialog import ArticleDialog
from icc_editor.gui.writing_panel.fields_panel import FieldsPanel
from icc_editor.gui.writing_panel.picture_dialog import PictureDialog


def outline(field: QWidget) -> QColor:
    """Return the colour at the left edge, halfway down."""
    QApplication.processEvents()
    return field.grab().toImage().pixelColor(0, field.height() // 2)


@pytest.mark.parametrize("dark", [False, True])
def test_a_field_of_many_lines_shows_the_keys_as_one_of_one_line_does(qapp, qtbot, dark) -> None:
    before = qapp.palette()
    qapp.setPalette(theme.palette(dark=dark))
    try:
        window = QWidget()
        qtbot.addWidget(window)
        line, words = QLineEdit(), WordsField("ICC")
        layout = QVBoxLayout(window)
        layout.addWidget(line)
        layout.addWidget(words)
        window.show()
        window.activateWindow()
        qtbot.waitUntil(window.isActiveWindow)
        line.setFocus()
        one, calm = outline(line), outline(words)
        words.setFocus()
        many = outline(words)
        assert many == one
        assert many != calm
        line.setFocus()
        assert outline(words) == calm
    finally:
        qapp.setPalette(before)


def test_every_field_of_many_lines_is_one(qapp, qtbot) -> None:
    for window in (FieldsPanel(), ArticleDialog(""), PictureDialog(None)):
        qtbot.addWidget(window)
        fields = window.findChildren(QPlainTextEdit)
        assert fields
        assert all(isinstance(field, WordsField) for field in fields)
