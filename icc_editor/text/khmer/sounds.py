# SPDX-License-Identifier: MIT
"""The consonants of a name as they sound, in Khmer or in Latin letters: ត្រពាំងធំ, Trapeang Thom.

There is no one way to write a Khmer name in Latin letters, but most ways agree in the consonants
once those that differ by breath or voice are taken as one.  Vowels are left out.
"""

import re
from collections.abc import Mapping
from dataclasses import dataclass
from types import MappingProxyType

from icc_editor.text.khmer.letters import CODES, PUNCTUATION, TOANDAKHIAT

_KHMER: Mapping[str, str] = MappingProxyType(
    {
        **dict.fromkeys("កខគឃ", "k"),
        "ង": "q",
        **dict.fromkeys("ចឆជឈ", "c"),
        **dict.fromkeys("ដឋឌឍតថទធ", "t"),
        **dict.fromkeys("ញណន", "n"),
        **dict.fromkeys("បផពភ", "p"),
        **dict.fromkeys("មំ", "m"),
        **dict.fromkeys("រឫឬ", "r"),
        **dict.fromkeys("លឡឭឮ", "l"),
        "វ": "v",
        "ស": "s",
    }
)
_LATIN = re.compile(r"ng|tch|dj|ch|nh|[bcdfgjklmnpqrstvwxz]")
_SOUNDS: Mapping[str, str] = MappingProxyType(
    {
        "ng": "q",
        **dict.fromkeys(("tch", "dj", "ch", "j", "z"), "c"),
        **dict.fromkeys(("c", "g", "k", "q", "x"), "k"),
        **dict.fromkeys(("d", "t"), "t"),
        **dict.fromkeys(("n", "nh"), "n"),
        **dict.fromkeys(("b", "p"), "p"),
        **dict.fromkeys(("f", "v", "w"), "v"),
        **{letter: letter for letter in "mrls"},
    }
)
_PARTING = re.compile(f'[{PUNCTUATION}.,;:!?()«»“”"\\n]')
_NASAL_AND_STOP = "qk"  # ង្គ sounds as ង alone


@dataclass(frozen=True, slots=True)
class Sounds:
    """``key`` has a letter for each sound; ``starts`` tells where it stands, in code points."""

    key: str
    starts: tuple[int, ...]


def khmer_sounds(text: str) -> Sounds:
    """Return the consonants of a Khmer text; what is no Khmer parts them with a space."""
    found: list[tuple[str, int]] = []
    for place, letter in enumerate(text):
        sound = _KHMER.get(letter, "")
        if letter == TOANDAKHIAT:  # the letter it stands on is not said
            if found and place - found[-1][1] <= 2:
                found.pop()
        elif sound:
            _say(found, sound, place)
        elif _parts(letter):
            found.append((" ", place))
    return _sounds(found)


def latin_sounds(name: str) -> str:
    """Return the consonants of a name in Latin letters."""
    found: list[tuple[str, int]] = []
    for match in _LATIN.finditer(name.lower()):
        _say(found, _SOUNDS[match[0]], match.start())
    return _sounds(found).key


def _parts(letter: str) -> bool:
    """Return whether no name goes on over a sign: one of another script, a digit, a full stop."""
    foreign = letter.isalnum() and (ord(letter) not in CODES or letter.isdigit())
    return foreign or _PARTING.match(letter) is not None


def _say(found: list[tuple[str, int]], sound: str, place: int) -> None:
    before = found[-1][0] if found else ""
    if sound == before or before + sound == _NASAL_AND_STOP:
        return
    if before == "m" and sound == "q":  # ាំង
        found.pop()
    found.append((sound, place))


def _sounds(found: list[tuple[str, int]]) -> Sounds:
    return Sounds(
        "".join(sound for sound, _place in found), tuple(place for _sound, place in found)
    )
