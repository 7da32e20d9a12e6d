# SPDX-License-Identifier: MIT
"""The keyboard has every sign once, where the layout of X11 has it."""

import re
from pathlib import Path

import pytest

from icc_editor.text.khmer.letters import ZWSP
from icc_editor.text.khmer.nida import COMPOSED, ROWS, SPACE, composed

LAYOUT = Path("/usr/share/X11/xkb/symbols/kh")
NAMES = {
    "guillemotleft": "«",
    "guillemotright": "»",
    "exclam": "!",
    "at": "@",
    "quotedbl": '"',
    "dollar": "$",
    "percent": "%",
    "EuroSign": "€",
    "asterisk": "*",
    "parenleft": "(",
    "parenright": ")",
    "braceleft": "{",
    "braceright": "}",
    "equal": "=",
    "backslash": "\\",
    "question": "?",
    "slash": "/",
    "comma": ",",
    "period": ".",
    "x": "x",
    "voidsymbol": "",
}
ORDER = ["TLDE", *(f"AE{n:02}" for n in range(1, 13)), *(f"AD{n:02}" for n in range(1, 13)), "BKSL"]
ORDER += [*(f"AC{n:02}" for n in range(1, 12)), *(f"AB{n:02}" for n in range(1, 11))]


def sign(symbol):
    if symbol.startswith("0x100"):
        return composed(chr(int(symbol, 16) - 0x1000000))
    return NAMES[symbol]


def test_every_key_is_where_x11_has_it():
    text = LAYOUT.read_text(encoding="utf-8").split("xkb_symbols", 2)[1]
    keys = {
        name: [sign(symbol.strip()) for symbol in symbols.split(",")]
        for name, symbols in re.findall(r"key <(\w+)>\s*\{\s*\[([^\]]+)\]", text)
        if name in ORDER
    }
    ours = [key for row in ROWS for key in row]
    assert len(ours) == len(ORDER) == 47
    for name, key in zip(ORDER, ours, strict=True):
        assert [key.plain, key.shift, key.alternate] == keys[name][:3], name


def test_the_space_bar_gives_a_word_break():
    assert (SPACE.plain, SPACE.shift, SPACE.alternate) == (ZWSP, " ", "\u00a0")


@pytest.mark.parametrize(("code", "signs"), COMPOSED.items())
def test_codes_of_x11_become_what_they_stand_for(code, signs):
    assert composed(f"ក{code}ខ") == f"ក{signs}ខ"


def test_other_text_stays():
    assert composed("ភាសាខ្មែរ ABC 😀") == "ភាសាខ្មែរ ABC 😀"
