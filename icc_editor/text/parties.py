# SPDX-License-Identifier: MIT
"""Cambodian parties by any of their names: for the keys of their rows in results tables.

A table names its parties itself; this list only lets ``គណបក្សសង្គ្រោះជាតិ`` be the row ``cnrp``.

Source: the ballot of the commune elections of 4 June 2017, and the parties that merged before.
"""

import re
from collections.abc import Mapping
from types import MappingProxyType

from icc_editor.text.khmer.fold import fold_key
from icc_editor.text.khmer.letters import LETTERS, MARKS

# key: the names beside the key itself, without "party" and គណបក្ស.
_NAMES: Mapping[str, tuple[str, ...]] = MappingProxyType(
    {
        "cpp": (
            *("Cambodian People's", "Cambodian Peoples", "PPC", "du peuple cambodgien"),
            "ប្រជាជនកម្ពុជា",
        ),
        "cnrp": (
            *("Cambodia National Rescue", "Cambodian National Rescue", "PSNC", "សង្គ្រោះជាតិ"),
            *("du sauvetage national du Cambodge",),
        ),
        "funcinpec": ("FUNCINPEC", "ហ្វ៊ុនស៊ិនប៉ិច", "ហ៊្វុនស៊ិនប៉ិច"),
        "knup": ("Khmer National United", "ខ្មែររួបរួមជាតិ"),
        "gdp": ("Grassroots Democratic", "Grassroots Democracy", "ប្រជាធិបតេយ្យមូលដ្ឋាន"),
        "ldp": ("League for Democracy", "សម្ព័ន្ធដើម្បីប្រជាធិបតេយ្យ"),
        "bsdp": ("Beehive Social Democratic", "សំបុកឃ្មុំសង្គមប្រជាធិបតេយ្យ"),
        "srp": ("Sam Rainsy", "សម រង្ស៊ី"),
        "hrp": ("Human Rights", "សិទ្ធិមនុស្ស"),
    }
)
_AROUND = re.compile(rf"\b(?:the|party|parti)\b|[^\w{LETTERS}{MARKS}]+|_+")
_KHMER_PARTY = fold_key("គណបក្ស")


def party_key(name: str) -> str:
    """Return the key of the party that the whole of ``name`` names; empty when it is none known."""
    return _BY_NAME.get(_plain(name), "")


def _plain(name: str) -> str:
    return _AROUND.sub("", fold_key(name)).removeprefix(_KHMER_PARTY)


_BY_NAME: Mapping[str, str] = MappingProxyType(
    {_plain(name): key for key, names in _NAMES.items() for name in (key, *names)}
)
