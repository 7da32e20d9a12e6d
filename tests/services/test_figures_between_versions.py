# SPDX-License-Identifier: MIT
"""Numbers in words, left out, added, and exchanged between a text and its translation."""

import pytest

from icc_editor.post.diagnostic import Severity
from icc_editor.services.figures_check.checking import check_figures
from icc_editor.services.figures_check.words import in_small
from tests.services.test_figures_check import TABLES

DIFFERS = "figures.differs_between_versions"
EXCHANGED = "figures.may_have_changed_places"
OWNER = "figures.other_owner"
ALONE = "figures.only_here"
SHOWN = {DIFFERS, EXCHANGED, OWNER, ALONE, "figures.differs_from_table"}


def found_in(english, language, text, tables=None):
    """Return what is pointed out: code, version, number."""
    found = check_figures({"en": english, language: text}, tables or {}, source="en")
    return [
        (its.code, its.language, dict(its.facts)["found"]) for its in found if its.code in SHOWN
    ]


# -- in words -------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("english", "language", "text", "wrong"),
    [
        ("Ninety-eight villages have no road.", "fr", "88 villages n'ont pas de route.", "88"),
        ("98 villages have no road.", "km", "ភូមិប៉ែតសិបប្រាំបី គ្មានផ្លូវ។", "ប៉ែតសិបប្រាំបី"),
        (
            "Seventy-five percent trust it.",
            "fr",
            "Soixante-cinq pour cent lui font confiance.",
            "Soixante-cinq pour cent",
        ),
        ("The CPP got four seats.", "km", "គណបក្សប្រជាជនបានប្រាំអាសនៈ។", "ប្រាំ"),
        ("The CPP got four seats.", "km", "គណបក្សប្រជាជនបាន ៥ អាសនៈ។", "៥"),
        ("They waited for two hours.", "fr", "Ils ont attendu trois heures.", "trois"),
        ("Seven villages have no school.", "km", "ភូមិប្រាំបួនគ្មានសាលារៀន។", "ប្រាំបួន"),
    ],
)
def test_a_number_in_words_that_is_another_in_the_other_version_is_pointed_out(
    english, language, text, wrong
) -> None:
    assert found_in(english, language, text) == [(DIFFERS, language, wrong)]


def test_a_number_in_words_that_differs_from_a_table_is_pointed_out_in_digits() -> None:
    (found,) = check_figures({"en": "The CNRP won four hundred and ninety-eight communes."}, TABLES)
    facts = dict(found.facts)
    assert found.code == "figures.differs_from_table"
    assert (facts["found"], facts["expected"]) == ("four hundred and ninety-eight", "489")
    right = "The CNRP won four hundred and eighty-nine communes."
    assert check_figures({"en": right}, TABLES) == ()
    khmer = "គណបក្សសង្គ្រោះជាតិឈ្នះបួនរយកៅសិបប្រាំបីឃុំ។"
    assert [dict(its.facts)["expected"] for its in check_figures({"km": khmer}, TABLES)] == ["៤៨៩"]


@pytest.mark.parametrize(
    ("english", "language", "text"),
    [
        ("One of the four parties came.", "fr", "L'un des 4 partis est venu."),
        ("It is written in two languages by 12 people.", "fr", "Douze personnes l'écrivent."),
        ("A dozen came and 3 left.", "fr", "Ils étaient 14, trois sont partis."),
        ("Some three hundred people came.", "km", "មានមនុស្ស ៣១២ នាក់មក។"),
        ("It took three quarters of an hour.", "km", "វាប្រើពេល ៤៥ នាទី។"),
        ("Nearly nine in ten voters came.", "fr", "Près de 90 % des électeurs sont venus."),
        ("One village has no school.", "km", "ភូមិពីរគ្មានសាលារៀន។"),
        ("Two villages lie near two others.", "fr", "Trois villages sont près de deux villages."),
        ("Five people came, 7 stayed.", "km", "មានមនុស្ស ៧ នាក់នៅ ហើយមួយក្រុមមក។"),
        ("We stayed until twenty to six.", "km", "យើងនៅដល់ម៉ោង ៥ និង ៤០ នាទី។"),
    ],
)
def test_words_that_need_not_count_raise_no_alarm(english, language, text) -> None:
    assert found_in(english, language, text) == []


def test_words_in_a_khmer_text_are_no_latin_digits() -> None:
    assert check_figures({"km": "មាន ៤៨៩ ឃុំ និងម្ភៃភូមិ។"}, {}) == ()


# -- on one side alone ----------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("english", "language", "text", "where", "number"),
    [
        (
            "2,118 women voted and 1,907 men.",
            "fr",
            "2 118 femmes ont voté, et les hommes un peu moins.",
            "en",
            "1,907",
        ),
        (
            "The party opened offices in all provinces.",
            "km",
            "គណបក្សនេះបានបើកការិយាល័យ ៣១២ នៅគ្រប់ខេត្ត។",
            "km",
            "៣១២",
        ),
        (
            "Police held 14 people and let them go after 48 hours.",
            "fr",
            "La police a arrêté 14 personnes, puis les a relâchées.",
            "en",
            "48",
        ),
    ],
)
def test_a_number_that_stands_in_one_version_alone_is_hinted_at(
    english, language, text, where, number
) -> None:
    assert found_in(english, language, text) == [(ALONE, where, number)]


def test_the_hint_tells_the_line_in_which_the_other_version_should_have_it() -> None:
    english = "Title\n\nThe list has 45 names.\n\nThe end."
    (found,) = check_figures({"en": english, "km": "ចំណងជើង\n\n\nបញ្ជីឈ្មោះវែងណាស់។\n\nចប់។"}, {})
    facts = dict(found.facts)
    assert (found.code, found.severity) == (ALONE, Severity.HINT)
    assert (facts["line"], facts["start"], facts["end"]) == ("3", "13", "15")
    assert (facts["other"], facts["other_line"]) == ("km", "4")


@pytest.mark.parametrize(
    ("english", "language", "text"),
    [
        ("Men won 80 seats, women 20.", "fr", "Ils ont 100 sièges, 80 et 20."),
        ("It has 100 seats: 80 and 20.", "fr", "Les hommes ont 80 sièges, les femmes 20."),
        ("57 of 123 seats, that is half.", "fr", "57 sièges sur 123, soit 46,3 %."),
        ("Only 6% said no, 94% yes.", "fr", "Seuls 6 % ont dit non."),
        ("The budget is 20 million riels.", "km", "ថវិកាគឺ ២០ លានរៀល (៥.០០០ ដុល្លារ)។"),
        ("They were held for a week.", "fr", "Ils ont été détenus 7 jours."),
        ("We were a dozen.", "fr", "Nous étions 13."),
        ("He became the fifth.", "fr", "Il est arrivé 5 sur la liste."),
        ("They were 40.\n\nIt rained.", "fr", "Il pleuvait.\n\nIls étaient 40."),
        ("We saw 40 of them.\n\nThere were cats.\n\nIt rained.", "fr", "Il pleuvait."),
        (
            "In 1998 it had 122 seats, in 2018 it had 125.",
            "fr",
            "122 en 1998, 125 vingt ans après.",
        ),
        ("Station 0345 is closed.", "fr", "Le bureau est fermé."),
        ("It was very good: we saw 40 of them.", "fr", "Bien !"),
    ],
)
def test_what_is_said_otherwise_or_elsewhere_is_not_missing(english, language, text) -> None:
    assert found_in(english, language, text) == []


def test_a_title_may_leave_out_what_the_other_says() -> None:
    fields = {"en": {"title": "CNRP wins in 489 places"}, "fr": {"title": "Le PSNC gagne"}}
    assert check_figures({"en": "", "fr": ""}, {}, fields=fields) == ()


# -- exchanged ------------------------------------------------------------------------------------


def test_numbers_of_names_that_nobody_knows_may_have_changed_places() -> None:
    english = "Mr Sam had 1,204 signatures and Ms Dara 987."
    wrong = "Mme Dara avait 1 204 signatures et M. Sam 987."
    assert found_in(english, "fr", wrong) == [
        (EXCHANGED, "fr", "1 204"),
        (EXCHANGED, "fr", "987"),
    ]
    for right in (
        "Mme Dara avait 987 signatures et M. Sam 1 204.",
        "M. Sam avait 1 204 signatures et Mme Dara 987.",
        "Contre les 1 204 signatures de M. Sam, Mme Dara en avait 987.",
    ):
        assert found_in(english, "fr", right) == []


def test_names_in_khmer_and_in_latin_letters_are_known_by_their_sound() -> None:
    english = "Ang Ta Som reported 112 ballots, Trapeang Thom 87 and Sre Ronoung 203."
    wrong = "អង្គតាសោមមានសន្លឹក ១១២ ត្រពាំងធំ ២០៣ និងស្រែរនោង ៨៧។"
    assert found_in(english, "km", wrong) == [(EXCHANGED, "km", "២០៣"), (EXCHANGED, "km", "៨៧")]
    for right in (
        "អង្គតាសោមមានសន្លឹក ១១២ ត្រពាំងធំ ៨៧ និងស្រែរនោង ២០៣។",
        "ស្រែរនោងមានសន្លឹក ២០៣ អង្គតាសោម ១១២ និងត្រពាំងធំ ៨៧។",
        "សន្លឹក ១១២ និង ៨៧ និង ២០៣ មកពីឃុំបី។",
    ):
        assert found_in(english, "km", right) == []
    assert check_figures({"km": wrong, "en": english}, {}, source="km") != ()


def test_the_two_numbers_of_a_score_may_have_changed_places() -> None:
    english = "In Prey Veng the score was 63 to 53."
    assert found_in(english, "km", "នៅព្រៃវែង លទ្ធផលគឺ ៥៣ ទល់នឹង ៦៣។") == [
        (EXCHANGED, "km", "៥៣"),
        (EXCHANGED, "km", "៦៣"),
    ]
    assert found_in(english, "km", "នៅព្រៃវែង លទ្ធផលគឺ ៦៣ ទល់នឹង ៥៣។") == []
    named = "The CPP beat the CNRP by 63 to 53."
    assert found_in(named, "km", "គណបក្សសង្គ្រោះជាតិចាញ់គណបក្សប្រជាជន ៥៣ ទល់នឹង ៦៣។") == []


def test_a_number_that_is_said_of_somebody_else_is_hinted_at() -> None:
    english = "The CPP leads 1,648 communes and Candlelight 4."
    wrong = "គណបក្សប្រជាជនដឹកនាំ ១៦៤៨ ឃុំ និងហ្វ៊ុនស៊ិនប៉ិច ៤។"
    assert found_in(english, "km", wrong) == [(OWNER, "km", "៤")]
    (found,) = check_figures({"en": english, "km": wrong}, {})
    assert "expected" not in dict(found.facts)  # else one key would put 4 for 4
    right = "គណបក្សប្រជាជនដឹកនាំ ១៦៤៨ ឃុំ និងគណបក្សភ្លើងទៀន ៤។"
    assert found_in(english, "km", right) == []


# -- one number said in two ways ------------------------------------------------------------------


@pytest.mark.parametrize(
    ("english", "french", "wrong"),
    [
        ("From 9.2 to 10.4 million voters.", "De 9,2 millions à 10,4 millions d'électeurs.", []),
        (
            "From 9.2 to 10.4 million voters.",
            "De 9,3 millions à 10,4 millions d'électeurs.",
            "9,3 millions",
        ),
        ("It costs 15 cents.", "Cela coûte 0,15 $.", []),
        (
            "It costs 15 cents a day and 20 dollars.",
            "Cela coûte 0,15 $ par jour et 20 dollars.",
            [],
        ),
        ("Turnout was 85.18%.", "La participation : 85,2 %.", []),
        ("Turnout was 85.18%.", "La participation : 85,1 %.", "85,1 %"),
        ("2,740,600 million riels went to schools.", "2 741 milliards de riels aux écoles.", []),
        ("497 people came.", "Près de 500 personnes sont venues.", []),
        ("597 people came.", "Près de 500 personnes sont venues.", "500"),
        ("412 people came.", "Plus de 400 personnes sont venues.", []),
        ("312 people came.", "Plus de 400 personnes sont venues.", "400"),
        (
            "It opens at 6.15 in the morning for 20 people.",
            "Ouvert à 6\u00a0h\u00a015 pour 20 personnes.",
            [],
        ),
    ],
)
def test_a_number_said_with_other_places_or_in_another_unit_is_the_same(english, french, wrong):
    found = [number for _code, _language, number in found_in(english, "fr", french)]
    assert found == ([wrong] if wrong else [])


def test_parts_of_a_sum_that_the_other_version_gives_are_not_called_added() -> None:
    assert found_in("There were 122 arrests.", "fr", "122 arrestations (17 + 42 + 63).") == []
    found = found_in("There were 122 arrests.", "fr", "122 arrestations (17 et 40).")
    assert (ALONE, "fr", "17") in found


def test_what_a_translator_took_from_a_table_is_not_called_added() -> None:
    english = "The CPP won 1,156 communes."
    added = "Le PPC a gagné 1 156 communes, le PSNC {} communes."
    assert found_in(english, "fr", added.format(489), TABLES) == []
    assert found_in(english, "fr", added.format(849), TABLES) != []
    left_out = "The CPP won 1,156 communes, the CNRP 489 communes."
    found = found_in(left_out, "fr", "Le PPC a gagné 1 156 communes, le PSNC en a moins.", TABLES)
    assert (ALONE, "en", "489") in found


@pytest.mark.parametrize(
    ("english", "language", "text", "numbers"),
    [
        ("14 men and 23 women came.", "km", "មានបុរស ២៣ នាក់ និងស្ត្រី ១៤ នាក់។", ["២៣", "១៤"]),
        ("14 men and 23 women came.", "km", "មានស្ត្រី ២៣ នាក់ និងបុរស ១៤ នាក់។", []),
        ("14 men and 23 women came.", "fr", "23 femmes et 14 hommes sont venus.", []),
        (
            "The CPP has 24 lists, the Khmer Will Party 91.",
            "km",
            "គណបក្សប្រជាជនមាន ៩១ បញ្ជី គណបក្សឆន្ទៈខ្មែរមាន ២៤ បញ្ជី។",
            ["៩១", "២៤"],
        ),
        (
            "The CPP has 24 lists, the Khmer Will Party 91.",
            "km",
            "គណបក្សឆន្ទៈខ្មែរមាន ៩១ បញ្ជី គណបក្សប្រជាជនមាន ២៤ បញ្ជី។",
            [],
        ),
    ],
)
def test_numbers_exchanged_between_things_or_with_an_unknown_party_are_hinted_at(
    english, language, text, numbers
) -> None:
    assert found_in(english, language, text) == [(EXCHANGED, language, its) for its in numbers]


@pytest.mark.parametrize("about", ["About", "ABOUT", "about"])
def test_words_before_a_number_are_known_in_any_case(about) -> None:
    assert found_in(f"{about} 500 came.", "fr", "496 personnes sont venues.") == []


def test_a_text_in_small_letters_is_as_long_as_it_was() -> None:
    assert in_small("Plus de İ 500 ÉLUS") == "plus de İ 500 élus"
