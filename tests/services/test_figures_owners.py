# SPDX-License-Identifier: MIT
"""Whose a number is: names that hold numbers, names in heads of columns, names that share one."""

import pytest

from icc_editor.formats import table_toml
from icc_editor.post.diagnostic import Severity
from icc_editor.services.figures_check.checking import check_figures


def table(text):
    return table_toml.read(text.encode()).table


STATIONS = table(
    """
id = "stations2017"
columns = [
  { key = "station", kind = "label" },
  { key = "cpp", label = { en = "CPP", km = "គណបក្សប្រជាជន" } },
  { key = "cnrp", label = { en = "CNRP", km = "គណបក្សសង្គ្រោះជាតិ" } },
]
rows = [
  { key = "a", station = { en = "Station 0103", km = "ការិយាល័យ ០១០៣" }, cpp = 241, cnrp = 163 },
  { key = "b", station = { en = "Station 0104", km = "ការិយាល័យ ០១០៤" }, cpp = 198, cnrp = 204 },
]
"""
)
PROVINCES = table(
    """
id = "provinces"
columns = [
  { key = "province", kind = "label" },
  { key = "communes", label = { en = "Communes" } },
  { key = "cpp_won", label = { en = "Won by the CPP", km = "គណបក្សប្រជាជនឈ្នះ" } },
  { key = "cnrp_won", label = { en = "Won by the CNRP", km = "គណបក្សសង្គ្រោះជាតិឈ្នះ" } },
]
rows = [
  { key = "kc", province = { en = "Kampong Cham" }, communes = 109, cpp_won = 36, cnrp_won = 73 },
  { key = "sr", province = { en = "Siem Reap" }, communes = 100, cpp_won = 40, cnrp_won = 60 },
]
"""
)
OBSERVERS = table(
    """
id = "observers"
columns = [
  { key = "group", kind = "label" },
  { key = "stations", label = { en = "Stations visited" }, total = "sum" },
]
rows = [
  { key = "comfrel", group = { en = "COMFREL" }, stations = 2610 },
  { key = "nicfec", group = { en = "NICFEC" }, stations = 1108 },
  { key = "women", group = { en = "Women for Prosperity" }, stations = 305 },
]
"""
)
SEATS = table(
    """
id = "councils2022"
columns = [
  { key = "party", kind = "label" },
  { key = "chiefs", label = { en = "Communes", km = "ឃុំ" }, total = "sum" },
  { key = "seats", label = { en = "Seats", km = "សមាជិកក្រុមប្រឹក្សា" }, total = "sum" },
]
rows = [
  { key = "cpp", party = { en = "CPP", km = "គណបក្សប្រជាជន" }, chiefs = 1648, seats = 9376 },
  { key = "clp", party = { en = "Candlelight", km = "គណបក្សភ្លើងទៀន" }, chiefs = 4, seats = 2198 },
  { key = "fun", party = { en = "FUNCINPEC", km = "ហ្វ៊ុនស៊ិនប៉ិច" }, chiefs = 0, seats = 19 },
  { key = "ldp", party = { en = "LDP" }, chiefs = 0, seats = 61 },
]
"""
)


def warnings(text, *tables, language="en", **versions):
    found = check_figures({language: text, **versions}, {its.id: its for its in tables})
    return [
        (its.language, dict(its.facts)["found"], dict(its.facts)["expected"])
        for its in found
        if its.severity is not Severity.HINT
    ]


@pytest.mark.parametrize(
    ("text", "known"),
    [
        ("At station 0103 the CPP had 241 votes, the CNRP 163.", STATIONS),
        ("In Kampong Cham the CNRP won 73 communes.", PROVINCES),
        ("In Kampong Cham there are 109 communes, 73 of the CNRP.", PROVINCES),
        ("NICFEC and Women for Prosperity came. Between them they saw 1,413 stations.", OBSERVERS),
        ("NICFEC saw 803 stations more than Women for Prosperity.", OBSERVERS),
        ("COMFREL saw 1,108 stations less than NICFEC and COMFREL, with 3,718.", OBSERVERS),
        ("FUNCINPEC and the LDP shared the remaining 80 seats.", SEATS),
        ("Eleven Candlelight councillors resigned.", SEATS),
        ("The CPP loses 436 communes.", SEATS),
        ("> The CPP took 9,736 seats. — *Morning Courier*, 7 June 2022", SEATS),
        ("The councils have 11,654 members, of whom 9,376 are from the CPP.", SEATS),
    ],
)
def test_a_number_of_somebody_else_is_let_alone(text, known) -> None:
    assert warnings(text, known) == []


@pytest.mark.parametrize(
    ("language", "text", "known", "meant"),
    [
        ("en", "In Kampong Cham the CNRP won 37 communes.", PROVINCES, ("37", "73")),
        ("en", "The CPP has 9,736 councillors after 2022.", SEATS, ("9,736", "9,376")),
        ("en", "The CPP and Candlelight took 9,736 and 2,198 seats.", SEATS, ("9,736", "9,376")),
        ("en", "The CPP has 19 seats.", SEATS, ("19", "9,376")),
        ("en", "The CPP took 9,736 seats — a paper said so.", SEATS, ("9,736", "9,376")),
        (
            "km",
            "គណបក្សប្រជាជន (ឃុំ ១៦៤៨ សមាជិកក្រុមប្រឹក្សា ៩៧៣៦) នៅធំ។",
            SEATS,
            ("៩៧៣៦", "៩,៣៧៦"),
        ),
    ],
)
def test_a_number_of_the_one_who_is_named_is_compared(language, text, known, meant) -> None:
    assert warnings(text, known, language=language) == [(language, *meant)]


def test_a_zero_lost_from_a_group_is_read_as_one_number() -> None:
    khmer = "គណបក្សសង្គ្រោះជាតិបាន ៣.០៥៦.៨២៤ សំឡេង។"
    assert warnings("The CNRP got 3 56 824 votes.", km=khmer) == [("km", "៣.០៥៦.៨២៤", "៣៥៦,៨២៤")]
    assert warnings("The rooms are 3 56 824.", km="បន្ទប់ ៣ និង ៥៦ និង ៨២៤។") == []


def test_owners_of_columns_that_changed_places_are_found_between_versions() -> None:
    khmer = "នៅខេត្តកំពង់ចាម គណបក្សសង្គ្រោះជាតិឈ្នះ ៧៣ ឃុំ ហើយគណបក្សប្រជាជនឈ្នះ ៣៦ ឃុំ។"
    english = "In Kampong Cham the CPP won 73 communes and the CNRP 36."
    assert warnings(english, PROVINCES, km=khmer) == [("km", "៧៣", "៣៦"), ("km", "៣៦", "៧៣")]


def test_a_time_of_day_in_french_is_no_amount() -> None:
    assert warnings("Le bureau ferme à 15 heures.", language="fr", km="ការរាប់ចំណាយពេល ៩០ នាទី។") == []
    both = warnings("Le comptage a pris 15 heures.", language="fr", km="ការរាប់ចំណាយពេល ៩០ ម៉ោង។")
    assert both == [("km", "៩០", "១៥")]
