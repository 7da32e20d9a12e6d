# SPDX-License-Identifier: MIT
"""What a paste leaves out is said."""

import pytest
from PySide6.QtCore import QMimeData

from tests.gui.test_main_window import new_post


@pytest.mark.parametrize(
    ("html", "said"),
    [
        ("<p><b>words</b> <img src='file:///C:/photo.jpg'></p>", "pictures were left out"),
        ("<p><b>words</b></p>" + " " * 1_100_000, "too long"),
    ],
)
def test_what_a_paste_leaves_out_is_said(program, qtbot, html, said) -> None:
    new_post(program, qtbot)
    data = QMimeData()
    data.setText("words")
    data.setHtml(html)
    program.window.writing.edit.insertFromMimeData(data)
    qtbot.waitUntil(lambda: said in program.window.messages.text(), timeout=20_000)
    assert "words" in program.window.writing.text()
