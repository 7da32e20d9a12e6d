# SPDX-License-Identifier: MIT
"""The line with the state of a paragraph and what can be done with it."""

import pytest
from PySide6.QtCore import QPoint
from PySide6.QtWidgets import QLabel, QPushButton, QWidget

from icc_editor.gui.translation_view.action_line import ActionLine

WORDS = ("To check", "28 November 2026, 03:50")
BUTTONS = ("Take the figures over", "Still fine", "Reviewed", "Confirm and next")


@pytest.fixture
def line(qtbot):
    owner = QWidget()
    qtbot.addWidget(owner)
    layout = ActionLine(len(WORDS))
    owner.setLayout(layout)
    for words in WORDS:
        layout.addWidget(QLabel(words, owner))
    for words in BUTTONS:
        layout.addWidget(QPushButton(words, owner))
    return owner


def shown(owner, width):
    """Return the words and buttons as they are laid out in a width."""
    owner.resize(width, owner.heightForWidth(width))
    owner.show()
    owner.layout().activate()
    return owner.findChildren(QLabel), owner.findChildren(QPushButton)


def wide(owner, widgets):
    """Return how wide widgets are beside each other."""
    spaces = owner.layout().spacing() * (len(widgets) - 1)
    return sum(each.sizeHint().width() for each in widgets) + spaces


@pytest.mark.parametrize("width", range(200, 900, 20))
def test_no_button_is_cut_off_or_lies_on_another(line, width):
    words, buttons = shown(line, width)
    places = [each.geometry() for each in (words[0], *buttons)]
    for each, place in zip((words[0], *buttons), places, strict=True):
        assert place.size() == each.sizeHint()
        assert line.rect().contains(place)
    for number, place in enumerate(places):
        assert not any(place.intersects(other) for other in places[number + 1 :])


def test_with_room_all_stands_in_one_line_and_the_main_button_at_its_end(line):
    words, buttons = shown(line, 900)
    middles = {each.geometry().center().y() for each in (*words, *buttons)}
    assert max(middles) - min(middles) <= 1
    assert buttons[-1].geometry().right() == line.rect().right()


def test_without_room_for_both_the_words_stand_above_the_buttons(line):
    _words, buttons = shown(line, 900)
    words, buttons = shown(line, wide(line, buttons) + 20)
    tops = [each.mapTo(line, QPoint()).y() for each in buttons]
    assert len(set(tops)) == 1
    assert all(each.geometry().bottom() < tops[0] and each.width() for each in words)


def test_a_date_that_has_no_room_is_left_out_before_the_line_is_broken(line):
    _words, buttons = shown(line, 900)
    words, buttons = shown(line, wide(line, [line.findChild(QLabel), *buttons]) + 10)
    assert not words[1].width()
    assert line.height() == buttons[0].height()


def test_a_button_that_comes_makes_it_no_wider(line):
    buttons = line.findChildren(QPushButton)
    shown(line, 540)
    for each in buttons[1:3]:
        each.hide()
    few = line.minimumSizeHint().width()
    for each in buttons[1:3]:
        each.show()
    assert line.minimumSizeHint().width() == few
