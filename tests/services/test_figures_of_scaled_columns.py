# SPDX-License-Identifier: MIT
"""Numbers in a text beside a column that counts in thousands or millions."""

from dataclasses import replace

import pytest

from icc_editor.formats import table_toml
from icc_editor.post.diagnostic import Severity
from icc_editor.post.table_parts import Texts
from icc_editor.services.figures_check.checking import check_figures
from icc_editor.text.numbers.scale_heads import scale_named


def budget(column: str = 'label = { en = "Budget (millions of riels)", km = "ចំណាយ (លានរៀល)" }'):
    return table_toml.read(
        f"""
id = "budget"
columns = [
  {{ key = "province", kind = "label" }},
  {{ key = "riels", {column}, total = "sum" }},
]
rows = [
  {{ key = "kandal", province = {{ en = "Kandal", km = "កណ្តាល" }}, riels = 2750.5 }},
  {{ key = "takeo", province = {{ en = "Takeo", km = "តាកែវ" }}, riels = 418.2 }},
]
""".encode()
    ).table


def warnings(text, table=None, language="en"):
    found = check_figures({language: text}, {"budget": table or budget()})
    return [
        (dict(its.facts)["found"], dict(its.facts)["expected"])
        for its in found
        if its.severity is not Severity.HINT
    ]


@pytest.mark.parametrize(
    "text",
    [
        "Kandal spent 2,750.5 million riels and Takeo 418.2 million.",
        "Kandal spent 2.75 billion riels.",
        "Kandal spent 2,750,500,000 riels.",
        "Kandal spent 2,750,483,912 riels.",  # the table has it rounded
        "Kandal spent 2,751 million riels.",
        "Kandal spent nearly 2.8 billion riels.",
        "In Kandal it is 2,750.5, as the table says in millions of riels.",
        "The two spent 3,168,700,000 riels in all.",
        "| Province | Riels |\n| --- | --- |\n| Kandal | 2,750.5 |\n| Takeo | 418,200,000 |",
    ],
)
def test_the_amount_of_a_column_in_millions_is_right_in_full_and_with_its_word(text) -> None:
    assert warnings(text) == []


def test_it_is_right_in_french_and_in_khmer_as_well() -> None:
    assert warnings("Kandal a dépensé 2 750,5 millions de riels.", language="fr") == []
    assert warnings("ខេត្តកណ្តាលចំណាយ ២.៧៥០,៥ លានរៀល។", language="km") == []
    assert warnings("ខេត្តកណ្តាលចំណាយ ២,៧៥ ពាន់លានរៀល។", language="km") == []
    assert warnings("ខេត្តកណ្តាលចំណាយ ២.៧៥០.៥០០.០០០ រៀល។", language="km") == []


@pytest.mark.parametrize(
    ("language", "text", "meant"),
    [
        ("en", "Kandal spent 2,570.5 million riels.", ("2,570.5 million", "2.75\u00a0billion")),
        ("en", "Kandal spent 2.75 million riels.", ("2.75 million", "2.75\u00a0billion")),
        ("en", "Kandal spent 2,570,500,000 riels.", ("2,570,500,000", "2,750,500,000")),
        ("en", "Takeo spent 481,200,000 riels.", ("481,200,000", "418,200,000")),
        ("en", "Takeo: 481.2", ("481.2", "418.2")),
        ("en", "Kandal spent 418.2 million riels.", ("418.2 million", "2.75\u00a0billion")),
        (
            "fr",
            "Takeo a dépensé 481,2 millions de riels.",
            ("481,2 millions", "418,2\u00a0millions"),
        ),
        ("km", "ខេត្តតាកែវចំណាយ ៤៨១,២ លានរៀល។", ("៤៨១,២ លាន", "៤១៨.២\u00a0លាន")),
    ],
)
def test_another_amount_is_pointed_out_in_the_scale_it_is_typed_in(language, text, meant) -> None:
    assert warnings(text, language=language) == [meant]


def test_the_unit_or_the_caption_of_a_table_may_say_its_scale() -> None:
    plain = 'label = { en = "Riels" }'
    text = "Kandal spent 2,750,483,912 riels."
    assert warnings(text, budget(plain)) != []
    assert warnings(text, budget(f'{plain}, unit = {{ en = "million" }}')) == []
    captioned = replace(budget(plain), caption=Texts((("en", "Budget, in millions of riels"),)))
    assert warnings(text, captioned) == []
    votes = replace(budget('label = { en = "Votes" }'), caption=captioned.caption)
    assert warnings("Kandal had 2,750,500,000 votes.", votes) != []


def test_a_figure_is_offered_only_where_it_says_the_same() -> None:
    for text, offered in (("Takeo: 418.2", 1), ("Takeo spent 418.2 million riels.", 0)):
        assert len(check_figures({"en": text}, {"budget": budget()})) == offered


@pytest.mark.parametrize(
    ("head", "language", "scale"),
    [
        ("Budget (millions of riels)", "en", 10**6),
        ("Million riels", "en", 10**6),
        ("Voters, in thousands", "en", 10**3),
        ("Voters ('000)", "en", 10**3),
        ("Voters (000s)", "en", 10**3),
        ("Cost (k$)", "en", 10**3),
        ("Coût (M€)", "fr", 10**6),
        ("Coût (Md€)", "fr", 10**9),
        ("Coût, milliers d'euros", "fr", 10**3),
        ("Milliards de riels", "fr", 10**9),
        ("Billions", "fr", 10**12),
        ("ចំណាយ (លានរៀល)", "km", 10**6),
        ("ចំណាយគិតជាពាន់លានរៀល", "km", 10**9),
        ("អ្នកបោះឆ្នោត (ម៉ឺននាក់)", "km", 10**4),
        ("Votes", "en", 1),
        ("ភាគរយ", "km", 1),
        ("ភាគពាន់", "km", 1),
        ("The 6.5 million voters", "en", 1),
        ("Over a million", "en", 1),
        ("Per thousand", "en", 1),
        ("Millionaires", "en", 1),
        ("សែនសុខ", "km", 1),
        ("Seats of 1,000", "en", 1),
        ("2,000", "en", 1),
        ("Area (km)", "en", 1),
    ],
)
def test_the_head_of_a_column_says_what_its_numbers_are_multiplied_by(head, language, scale):
    assert scale_named(head, language) == scale
