# SPDX-License-Identifier: MIT
"""Parties are known by any of their names, and nothing else is."""

import pytest

from icc_editor.text.parties import PARTIES, party_key


@pytest.mark.parametrize(
    ("name", "key"),
    [
        *(("CPP", "cpp"), ("Cambodian People's Party", "cpp"), ("គណបក្សប្រជាជនកម្ពុជា", "cpp")),
        *(("The Cambodia National Rescue Party", "cnrp"), ("សង្គ្រោះជាតិ", "cnrp")),
        *(
            ("គណបក្ស សង្គ្រោះជាតិ", "cnrp"),
            ("funcinpec", "funcinpec"),
            ("គណបក្ស\u200bខ្មែរ\u200bរួបរួមជាតិ", "knup"),
        ),
        *(("Parti du peuple cambodgien", "cpp"), ("League for Democracy Party", "ldp")),
        *(("គណបក្សយុវជនកម្ពុជា", "cyp"), ("Republican Democracy", "rdp"), ("PPC", "cpp")),
        *(("", ""), ("Party", ""), ("Kandal", ""), ("CPP and CNRP", ""), ("គណបក្ស", "")),
    ],
)
def test_a_name_is_one_party_or_none(name, key) -> None:
    assert party_key(name) == key


def test_every_party_is_known_by_each_of_its_names_alone() -> None:
    names = [(name, party.key) for party in PARTIES for name in (*party.english, *party.khmer)]
    assert [(name, party_key(name)) for name, _key in names] == names
