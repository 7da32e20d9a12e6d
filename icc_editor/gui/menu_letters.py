# SPDX-License-Identifier: MIT
"""Gives every entry of a menu the letter that chooses it, where its text names none.

A letter chosen by hand (``&Find``) stays.  The others are dealt out so that no two entries of a
menu share one, in any language; translators need not care.  Khmer has no letters on a Latin
keyboard: its entries keep what their translation says.
"""

import re

from PySide6.QtWidgets import QMenu

_CHOSEN = re.compile(r"(?<!&)&([^&])")
_KHMER_LETTER = re.compile(r"\s*\(&.\)")


def give_letters(menu: QMenu) -> None:
    """Mark a letter in each entry that has none, as far as there are enough."""
    entries = [action for action in menu.actions() if action.text()]
    taken = {letter for action in entries if (letter := letter_of(action.text()))}
    bare = [action for action in entries if not letter_of(action.text())]
    for action, place in zip(bare, _deal([action.text() for action in bare], taken), strict=True):
        if place is not None:
            text = action.text()
            action.setText(f"{text[:place]}&{text[place:]}")


def letter_of(text: str) -> str:
    """Return the letter an entry's text names, small; empty when it names none."""
    match = _CHOSEN.search(text)
    return match[1].lower() if match else ""


def plain_text(text: str) -> str:
    """Return an entry's text as it is shown where no letter chooses it."""
    return _KHMER_LETTER.sub("", text).replace("&&", "\0").replace("&", "").replace("\0", "&")


def _places(text: str) -> list[int]:
    """Return where a letter might be marked, the best place first: number, first letters, rest."""
    usable = [n for n, sign in enumerate(text) if sign.isascii() and sign.isalnum()]
    numbers = [n for n in usable if text[n].isdigit()]
    first = [n for n in usable if n == 0 or not text[n - 1].isalnum()]
    return list(dict.fromkeys((*numbers, *first, *usable)))


def _deal(texts: list[str], taken: set[str]) -> list[int | None]:
    """Return the place of a letter in each text, all different and none ``taken``.

    Who finds no free letter gets one of another text that can take a further one instead.
    """
    dealt: list[int | None] = [None] * len(texts)
    owners: dict[str, int] = {}

    def find(index: int, tried: set[str]) -> bool:
        text = texts[index]
        places = [n for n in _places(text) if text[n].lower() not in taken | tried]
        places.sort(key=lambda n: text[n].lower() in owners)  # free ones first
        for place in places:
            letter = text[place].lower()
            if letter in tried:
                continue
            tried.add(letter)
            if letter not in owners or find(owners[letter], tried):
                owners[letter], dealt[index] = index, place
                return True
        return False

    for index in range(len(texts)):
        find(index, set())
    return dealt
