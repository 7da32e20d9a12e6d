# SPDX-License-Identifier: MIT
"""Signs that have no business in a post: lost letters, control signs, turned directions.

They are not seen, or seen as a question mark, and readers' browsers may do anything with them.
"""

import re
from dataclasses import dataclass
from enum import StrEnum


class Unwanted(StrEnum):
    """Why a sign is not wanted."""

    LOST = "lost"  # U+FFFD stands where a program could not read a letter
    CONTROL = "control"  # of C0 and C1, but for the tab; browsers drop or replace them
    DIRECTION = "direction"  # embeddings, overrides and isolates: words are shown in another order


@dataclass(frozen=True, slots=True)
class UnwantedSigns:
    """What is not wanted in one line (from 0): the signs of one kind, each named once (U+202E)."""

    line: int
    kind: Unwanted
    names: tuple[str, ...]


# Source: Unicode 17, UAX #9 (explicit directional formatting characters, LRM and RLM left out:
# they turn nothing by themselves) and chapter 23 (control codes, specials).
_SIGNS = re.compile(
    "(?P<lost>\ufffd)|(?P<control>[\x00-\x08\x0b-\x1f\x7f-\x9f])"
    "|(?P<direction>[\u202a-\u202e\u2066-\u2069])"
)


def unwanted_signs(text: str) -> list[UnwantedSigns]:
    """Return what is not wanted in ``text``, line by line."""
    if not _SIGNS.search(text):
        return []
    found = []
    for number, line in enumerate(text.split("\n")):
        kinds: dict[str, dict[str, None]] = {}
        for match in _SIGNS.finditer(line):
            kinds.setdefault(match.lastgroup or "", {})[f"U+{ord(match[0]):04X}"] = None
        found += [
            UnwantedSigns(number, Unwanted(kind), tuple(names)) for kind, names in kinds.items()
        ]
    return found
