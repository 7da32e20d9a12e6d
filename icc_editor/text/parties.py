# SPDX-License-Identifier: MIT
"""Cambodian parties by any of their names: for the keys of their rows in results tables, and terms.

A table names its parties itself; this list only lets ``គណបក្សសង្គ្រោះជាតិ`` be the row ``cnrp``.

Source: the ballot of the commune elections of 4 June 2017 (the election committee's list of 15
March 2017, in Khmer; the state's news agency for English names), and the parties that merged
before.
"""

import re
from collections.abc import Mapping
from dataclasses import dataclass
from types import MappingProxyType

from icc_editor.text.khmer.fold import fold_key
from icc_editor.text.khmer.letters import LETTERS, MARKS


@dataclass(frozen=True, slots=True)
class Party:
    """A party: a key, and its names as it writes them, each with its abbreviations.

    ``also`` are other names it is known by.
    """

    key: str
    english: tuple[str, ...]
    khmer: tuple[str, ...]
    french: tuple[str, ...] = ()
    also: tuple[str, ...] = ()


PARTIES: tuple[Party, ...] = (
    Party(
        "cpp",
        ("Cambodian People's Party", "CPP"),
        ("គណបក្សប្រជាជនកម្ពុជា",),
        ("Parti du peuple cambodgien", "PPC"),
        ("Cambodian Peoples",),
    ),
    Party(
        "cnrp",
        ("Cambodia National Rescue Party", "CNRP"),
        ("គណបក្សសង្គ្រោះជាតិ",),
        ("Parti du sauvetage national du Cambodge", "PSNC"),
        ("Cambodian National Rescue",),
    ),
    Party(
        "funcinpec",
        ("FUNCINPEC",),
        ("គណបក្សហ្វ៊ុនស៊ិនប៉ិច",),
        ("FUNCINPEC",),
        ("ហ៊្វុនស៊ិនប៉ិច",),
    ),
    Party(
        "ldp",
        ("League for Democracy Party", "LDP"),
        ("គណបក្សសម្ព័ន្ធដើម្បីប្រជាធិបតេយ្យ",),
        ("Ligue pour la démocratie",),
    ),
    Party(
        "knup",
        ("Khmer National United Party", "KNUP"),
        ("គណបក្សខ្មែររួបរួមជាតិ",),
        ("Parti de l’unité nationale khmère",),
    ),
    Party(
        "bsdp",
        ("Beehive Social Democratic Party", "BSDP"),
        ("គណបក្សសំបុកឃ្មុំសង្គមប្រជាធិបតេយ្យ",),
        also=("Beehive Social Democracy", "Beehive Democratic Society", "BDSP"),
    ),
    Party(
        "cnp",
        ("Cambodian Nationality Party", "CNP"),
        ("គណបក្សសញ្ជាតិកម្ពុជា",),
        ("Parti de la nationalité cambodgienne",),
        ("Cambodia Nationality",),
    ),
    Party("kpp", ("Khmer Power Party", "KPP"), ("គណបក្សអំណាចខ្មែរ",)),
    Party(
        "gdp",
        ("Grassroots Democratic Party", "GDP"),
        ("គណបក្សប្រជាធិបតេយ្យមូលដ្ឋាន",),
        also=("Grassroots Democracy",),
    ),
    Party(
        "cyp",
        ("Cambodian Youth Party", "CYP"),
        ("គណបក្សយុវជនកម្ពុជា",),
        ("Parti de la jeunesse cambodgienne",),
    ),
    Party(
        "cipdp",
        ("Cambodia Indigenous People's Democracy Party", "CIPDP"),
        ("គណបក្សជនជាតិដើមប្រជាធិបតេយ្យកម្ពុជា",),
        also=("Cambodian Indigenous Democracy", "CIDP"),
    ),
    Party(
        "rdp",
        ("Republican Democracy Party", "RDP"),
        ("គណបក្សសាធារណរដ្ឋប្រជាធិបតេយ្យ",),
        also=("Democratic Republic",),
    ),
    Party("srp", ("Sam Rainsy Party", "SRP"), ("គណបក្សសម រង្ស៊ី",), ("Parti Sam Rainsy", "PSR")),
    Party("hrp", ("Human Rights Party", "HRP"), ("គណបក្សសិទ្ធិមនុស្ស",)),
)
"""Those of the ballot of 2017 in its order, then those that had merged before."""

_AROUND = re.compile(rf"\b(?:the|party|parti)\b|[^\w{LETTERS}{MARKS}]+|_+")
_KHMER_PARTY = fold_key("គណបក្ស")


def party_key(name: str) -> str:
    """Return the key of the party that the whole of ``name`` names; empty when it is none known."""
    return _BY_NAME.get(_plain(name), "")


def _plain(name: str) -> str:
    return _AROUND.sub("", fold_key(name)).removeprefix(_KHMER_PARTY)


_BY_NAME: Mapping[str, str] = MappingProxyType(
    {
        _plain(name): party.key
        for party in PARTIES
        for name in (party.key, *party.english, *party.khmer, *party.french, *party.also)
    }
)
