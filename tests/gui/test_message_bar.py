# SPDX-License-Identifier: MIT
"""The strip of messages shows names as they are written."""

import pytest

from icc_editor.gui.telling.message_bar import MessageBar


@pytest.fixture
def bar(qtbot):
    made = MessageBar()
    qtbot.addWidget(made)
    made.resize(700, 60)
    return made


def test_a_name_is_no_markup(bar):
    bar.show_note("“Results” is in the bin.")
    height = bar._text.heightForWidth(500)
    bar.show_note("“<h1>Results</h1>” is in the bin.")
    assert bar._text.heightForWidth(500) == height
    assert bar.text() == "“<h1>Results</h1>” is in the bin."


def test_a_title_is_no_markup(bar):
    bar._show("Results", "", "bad", "", None)
    height = bar._title.heightForWidth(500)
    bar._show("<h1>Results</h1>", "", "bad", "", None)
    assert bar._title.heightForWidth(500) == height
