# SPDX-License-Identifier: MIT
"""Every entry of every menu can be chosen by a letter of its own."""

import re

import pytest
from PySide6.QtWidgets import QMenu

from icc_editor.gui.menu_letters import give_letters, letter_of, plain_text

LATIN = re.compile("[A-Za-z0-9]")


@pytest.mark.parametrize("code", ["en", "fr", "km"])
def test_no_two_entries_of_a_menu_share_a_letter(start, code) -> None:
    window = start(interface_language=code).window
    for menu in window.menus.values():
        texts = [action.text() for action in menu.actions() if action.text()]
        letters = [letter_of(text) for text in texts]
        named = [letter for letter in letters if letter]
        assert len(named) == len(set(named)), (menu.title(), texts)
        if code != "km":  # its signs are on no Latin keyboard
            left = [text for text in texts if not letter_of(text) and LATIN.search(text)]
            assert left == [], menu.title()


def test_letters_chosen_by_hand_stay_and_the_others_avoid_them(qtbot) -> None:
    menu = QMenu()
    qtbot.addWidget(menu)
    for text in ("Undo", "Cu&t", "Turn", "Heading 1", "Élan", "&Up && down", "ខ្មែរ", "ខ្មែរ(&K)"):
        menu.addAction(text)
    give_letters(menu)
    assert [action.text() for action in menu.actions()] == [
        "U&ndo", "Cu&t", "Tu&rn", "Heading &1", "É&lan", "&Up && down", "ខ្មែរ", "ខ្មែរ(&K)",
    ]  # fmt: skip


def test_an_entry_gives_up_its_letter_to_one_that_has_no_other(qtbot) -> None:
    menu = QMenu()
    qtbot.addWidget(menu)
    for text in ("Tab", "Bat", "B", "&Z"):
        menu.addAction(text)
    give_letters(menu)
    assert [action.text() for action in menu.actions()] == ["&Tab", "B&at", "&B", "&Z"]
    crowded = QMenu()
    qtbot.addWidget(crowded)
    for text in ("A", "AA", "B"):
        crowded.addAction(text)
    give_letters(crowded)
    assert [action.text() for action in crowded.actions()] == ["&A", "AA", "&B"]


@pytest.mark.parametrize(
    ("text", "plain"),
    [("&Bold", "Bold"), ("ដិត(&B)", "ដិត"), ("Up && &down", "Up & down"), ("Plain", "Plain")],
)
def test_where_no_letter_chooses_it_none_is_shown(text, plain) -> None:
    assert plain_text(text) == plain


def test_the_style_box_shows_no_sign_of_a_letter(program, qtbot) -> None:
    program.window.write_new()
    qtbot.waitUntil(lambda: program.window.editing.post() is not None)
    assert "&" in program.window.writing.actions_by_name["paragraph"].text()
    assert program.window.writing.bar.style_box.text() == "Paragraph"
