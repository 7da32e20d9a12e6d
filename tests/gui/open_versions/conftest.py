# SPDX-License-Identifier: MIT
"""A panel with a post in two languages, and another that borrows its pages."""

import pytest
from PySide6.QtWidgets import QApplication, QHBoxLayout, QWidget

from tests.gui.text_edit.conftest import press, write  # noqa: F401
from tests.gui.writing_panel.conftest import panel  # noqa: F401


class Borrower(QWidget):
    """Another panel, with a narrower place for each page it borrows."""

    def __init__(self, versions) -> None:
        super().__init__()
        self.versions = versions
        self.row = QHBoxLayout(self)
        self.lost = []
        versions.recalled.connect(self.lost.append)

    def borrow(self, language: str):
        """Show a page."""
        page = self.versions.lend(language)
        self.row.addWidget(page)
        QApplication.processEvents()
        return page


@pytest.fixture
def borrower(qtbot, panel):  # noqa: F811
    widget = Borrower(panel.versions)
    qtbot.addWidget(widget)
    widget.resize(800, 500)
    widget.show()
    return widget
