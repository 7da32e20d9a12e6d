# SPDX-License-Identifier: MIT
"""Khmer stacks signs above and below a letter: no field of one line may cut them off."""

import pytest
from PySide6.QtGui import QPixmap
from PySide6.QtWidgets import QComboBox, QLineEdit, QListView, QWidget

from icc_editor.gui import theme
from icc_editor.gui.calm_boxes import CalmComboBox
from icc_editor.gui.library.library_model import LibraryDelegate, LibraryModel, line_of
from icc_editor.gui.library.library_panel import LibraryPanel
from icc_editor.gui.writing_panel.article_dialog import ArticleDialog
from icc_editor.gui.writing_panel.fields_panel import FieldsPanel
from icc_editor.gui.writing_panel.find_bar import FindBar
from icc_editor.gui.writing_panel.link_dialog import LinkDialog
from icc_editor.gui.writing_panel.picture_dialog import PictureDialog
from tests.gui.fonts import load_fonts
from tests.gui.test_library_panel import summary

STACKS = "ក្រុំ គ្រឿង ស្ត្រី ញ៉ាំ ប៊ឺ ប៉ុន្ត្រែ"


@pytest.fixture(autouse=True)
def own_fonts(qapp):
    """Let the program's own fonts be the interface's, as in the program."""
    before, colors = qapp.font(), qapp.palette()
    qapp.setFont(theme.interface_font(before, load_fonts()))
    theme.apply(qapp, theme.Scheme.LIGHT)
    yield
    qapp.setFont(before)
    qapp.setPalette(colors)


def rows(widget: QWidget, height: int) -> int:
    """Return how many rows of points its text takes when a widget is so high."""
    widget.setFixedHeight(height)
    widget.resize(400, height)
    drawn = QPixmap(widget.size())
    widget.render(drawn)
    image = drawn.toImage()
    across = range(6, 300)  # the arrow of a box stands behind
    inked = [
        y
        for y in range(2, height - 2)  # the frame
        if any(image.pixelColor(x, y).lightness() < 150 for x in across)
    ]
    return inked[-1] - inked[0] + 1 if inked else 0


def heights(qtbot) -> list[int]:
    """Return how high each field for words is at least."""
    panel, bar, details = LibraryPanel(), FindBar(), FieldsPanel()
    article, link, picture = ArticleDialog(""), LinkDialog("", ""), PictureDialog(None)
    for owner in (panel, bar, details, article, link, picture):
        qtbot.addWidget(owner)
    found = (
        panel.search_field,
        bar.what,
        bar.by,
        details.slug,
        details.categories.line,
        details.tags.line,
        article.headline,
        article.agency,
        link.text,
        picture.caption,
    )
    return [field.minimumHeight() for field in found]


def test_fields_show_the_whole_stack(qtbot) -> None:
    for height in heights(qtbot):
        alone = QLineEdit()
        qtbot.addWidget(alone)
        alone.setText(STACKS)
        assert rows(alone, height) == rows(alone, 90) > 16
        assert rows(alone, alone.fontMetrics().height() + 8) < rows(alone, 90)  # what Qt gives


def test_boxes_show_the_whole_stack(qtbot) -> None:
    box = CalmComboBox()
    qtbot.addWidget(box)
    box.addItem(STACKS)
    assert isinstance(box, QComboBox)
    assert rows(box, box.minimumHeight()) == rows(box, 90) > 16


def test_a_post_is_renamed_in_a_field_with_room(qtbot) -> None:
    model, view = LibraryModel(), QListView()
    qtbot.addWidget(view)
    view.setModel(model)
    view.setItemDelegate(LibraryDelegate(view))
    model.show_lines((line_of(summary("a", STACKS)),))
    view.resize(240, 300)
    view.show()
    view.edit(model.index(0))
    editor = view.viewport().findChild(QLineEdit)
    assert editor is not None
    assert editor.height() >= theme.line_height(editor.font())
    model.deleteLater()
