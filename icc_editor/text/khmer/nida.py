# SPDX-License-Identifier: MIT
"""The Khmer keyboard of NiDA: which sign stands on which key.

Source: the Cambodian standard of 2005, as in the ``kh`` layout of X11.  Where that sends a code of
its own for two signs (U+17FB to U+17FF, which X11's Compose table turns into them) the signs
themselves stand here.
"""

from dataclasses import dataclass
from typing import Final

from icc_editor.text.khmer.letters import ZWSP

COMPOSED: Final = {
    "\u17fb": "ុះ",
    "\u17fc": "ុំ",
    "\u17fd": "េះ",
    "\u17fe": "ោះ",
    "\u17ff": "ាំ",
}
"""What X11's codes stand for; without its Compose table they arrive as they are."""

_COMPOSED_TABLE = str.maketrans(COMPOSED)


@dataclass(frozen=True, slots=True)
class Key:
    """A key: what is printed on a Latin keyboard, and its three signs; empty where it has none."""

    latin: str
    plain: str
    shift: str = ""
    alternate: str = ""  # with AltGr


def _row(latin: str, plain: str, shift: str, alternate: str) -> tuple[Key, ...]:
    """Return the keys of a row; the signs stand in columns, ``-`` for none."""
    columns = (text.split(" ") for text in (plain, shift, alternate))
    return tuple(
        Key(key, *("" if sign == "-" else sign for sign in signs))
        for key, *signs in zip(latin, *columns, strict=True)
    )


ROWS: Final = (
    _row(
        "`1234567890-=",
        "« ១ ២ ៣ ៤ ៥ ៦ ៧ ៨ ៩ ០ ឥ ឲ",
        '» ! ៗ " ៛ % ៍ ័ ៏ ( ) ៌ =',
        "\u200d \u200c @ ៑ $ € ៙ ៚ * { } x ៎",
    ),
    _row(
        "qwertyuiop[]\\",
        "ឆ ឹ េ រ ត យ ុ ិ ោ ផ ៀ ឪ ឮ",
        "ឈ ឺ ែ ឬ ទ ួ ូ ី ៅ ភ ឿ ឧ ឭ",
        "ៜ \u17dd ឯ ឫ ឨ - - ឦ ឱ ឰ ឩ ឳ \\",
    ),
    _row(
        "asdfghjkl;'",
        "ា ស ដ ថ ង ហ ្ ក ល ើ ់",
        "ាំ ៃ ឌ ធ អ ះ ញ គ ឡ ោះ ៉",
        "- - - - - - - ឝ - ៖ ៈ",
    ),
    _row(
        "zxcvbnm,./",
        "ឋ ខ ច វ ប ន ម ុំ ។ ៊",
        "ឍ ឃ ជ េះ ព ណ ំ ុះ ៕ ?",
        "- - - - ឞ - - , . /",
    ),
)
"""The rows of keys, from the digits down."""

SPACE: Final = Key(" ", ZWSP, " ", "\u00a0")
"""The space bar: a word break; a space with Shift, one that never ends a line with AltGr."""


def composed(text: str) -> str:
    """Return ``text`` with what X11's codes stand for in their place."""
    return text.translate(_COMPOSED_TABLE)
