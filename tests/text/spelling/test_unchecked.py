# SPDX-License-Identifier: MIT
from itertools import pairwise

import pytest
from hypothesis import given

from icc_editor.text.spelling.unchecked import blanked, unchecked
from tests.text.khmer.khmer_texts import texts


@pytest.mark.parametrize(
    ("text", "left"),
    [
        ("```\nwrng\n```", ""),
        ("~~~ python\nwrng", ""),
        ("- one\n  ```\n  wrng\n  wrng\n  ```\n- two", "- one - two"),
        ("1. ~~~\n   ``` wrng\n   ~~~ \n2. two", "2. two"),
        ("> ```\n> wrng\n> ```\n> cited", "> cited"),
        ("- ```\n  wrng\n  `` wrng", ""),
        ("```wrng``` and\nhere", "and here"),
        ("say `wrng` and ``a ` b`` here", "say and here"),
        ("[text](wrng.html) here", "[text] here"),
        ("[text](wrng_(x).html) here", "[text] here"),
        ("[text](<wrng> 'title') here", "[text] 'title') here"),
        ("![picture](images/wrng.jpg)", "![picture]"),
        ("[text][wrng] here", "[text] here"),
        ("[wrng]: https://wrng.example/x", ""),
        ("note[^wrng] here", "note here"),
        ("[^wrng]: words of a note", ": words of a note"),
        ("a <b class='wrng'>word</b> <!-- wrng --> here", "a word here"),
        ("&nbsp;here &#8217;", "here"),
        ("{{wrng.row.column}} here {: .wrng lang=fr }", "here"),
        ("see https://wrng.example/a?b=c. Here", "see Here"),
        ("see www.wrng.com, wrng.com/wrng and mailto:wrng", "see and"),
        ("write to wrng.wrng@mail.example now", "write to now"),
        ("open /etc/wrng or ~/wrng/x or C:\\wrng\\x now", "open or or now"),
        ("the file wrng-2.docx or WRNG.PDF here", "the file or here"),
        ("press Ctrl+Shift+K or AltGr here", "press or here"),
        ("@wrng and #wrng here", "and here"),
        ("un**believ**able and un*done* here", "and * here"),
        ("នេះ**ជា**ខ្មែរ", "នេះ**ជា**ខ្មែរ"),
        ("មើល https://wrng.exampleនេះ", "មើល នេះ"),
        ("either/or, 1/3, a < b, 5 & 6.", "either/or, 1/3, a < b, 5 & 6."),
        ("The end. The start.", "The end. The start."),
        ("press AltGr here", "press here"),
        ("tel:12 here", "here"),
        ("~~~\nwrng", ""),
    ],
)
def test_what_is_no_prose_is_blanked(text: str, left: str) -> None:
    assert len(blanked(text)) == len(text)
    assert " ".join(blanked(text).split()) == left
    assert by_stretches(text) == blanked(text)


@given(texts)
def test_any_text_keeps_its_length_and_its_prose(text: str) -> None:
    found = unchecked(text)
    assert all(a < b for a, b in found)
    assert all(before[1] <= after[0] for before, after in pairwise(found))
    blank = blanked(text)
    assert blank == by_stretches(text)


def by_stretches(text: str) -> str:
    """Return ``text`` with spaces for the stretches that ``unchecked`` names."""
    inside = {offset for start, end in unchecked(text) for offset in range(start, end)}
    return "".join(" " if at in inside else char for at, char in enumerate(text))
