# SPDX-License-Identifier: MIT
import pytest

from icc_editor.text.provinces import _NAMES, CAPITAL, PROVINCES, TBOUNG_KHMUM, province_of

KHMER_TA, KHMER_DA = "\u17d2\u178f", "\u17d2\u178a"


def key_of(name):
    found = province_of(name)
    return found and found.key


def test_there_are_24_provinces_and_the_capital() -> None:
    assert len({its.key for its in PROVINCES}) == 25
    assert {CAPITAL, TBOUNG_KHMUM} <= {its.key for its in PROVINCES}


@pytest.mark.parametrize("key", _NAMES)
def test_every_spelling_is_known_in_every_dress(key) -> None:
    for name in _NAMES[key]:
        khmer = "\u1780" <= name[0] <= "\u17d3"
        dresses = ["ខេត្ត{}", "ខេត្ដ {}", "ក្រុង{}", "១. {}"] if khmer else [
            *("{} Province", "Province of {}", "province de {}", "Krong {}", "12. {}", "{} (city)")
        ]  # fmt: skip
        for dress in ["{}", " {} ", *dresses]:
            assert key_of(dress.format(name)) == key, dress.format(name)
        assert key_of(name.upper()) == key
        assert key_of(name.replace(" ", "-")) == key
        assert key_of(name.replace(" ", "")) == key
    assert key_of(key) == key


def test_no_spelling_belongs_to_two_provinces_or_stands_twice() -> None:
    names = [name.casefold() for spellings in _NAMES.values() for name in spellings]
    assert len(names) == len(set(names))


@pytest.mark.parametrize(
    ("name", "key"),
    [
        ("កណ" + KHMER_DA + "ាល", "kandal"),
        ("កណ" + KHMER_TA + "ាល", "kandal"),
        ("ឧត" + KHMER_DA + "រមានជ័យ", "oddar_meanchey"),
        ("រាជធានីភ្នំពេញ", "phnom_penh"),
        ("រាជធានី ភ្នំ\u200bពេញ", "phnom_penh"),
        ("រាជធានី", "phnom_penh"),
        ("la capitale", "phnom_penh"),
        ("Capital", "phnom_penh"),
        ("Kâmpóng Spœ", "kampong_speu"),
        ("Poŭthĭsăt", "pursat"),
        ("Province d’Oddar Méanchey", "oddar_meanchey"),
        ("Ville de Phnom-Penh", "phnom_penh"),
        ("Municipality of Sihanoukville", "preah_sihanouk"),
    ],
)
def test_real_spellings(name, key) -> None:
    assert key_of(name) == key


@pytest.mark.parametrize(
    "name", ["", " ", "12", "City", "ខេត្ត", "CPP", "Total", "សរុប", "Siem Reap town", "Kampong"]
)
def test_what_is_no_province(name) -> None:
    assert province_of(name) is None
