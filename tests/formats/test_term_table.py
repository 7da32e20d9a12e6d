# SPDX-License-Identifier: MIT
"""Terms as a plain table of which every byte the writer did not change stays."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from icc_editor.formats.term_table import TermColumns, TermTable, new_table
from icc_editor.post.term import Term, TermForms
from tests.formats.term_examples import TERMS

OWN = (
    "\ufeff# Words of our blog\r\n"
    "\r\n"
    "since\tKM\tEn\tnot  km\tnote\r\n"
    "2017\tគ.ជ.ប|គណៈកម្មាធិការ\tNEC | National Election Committee\tគជប\ta \\| b\\nc\textra\r\n"
    "# CPP\tPPC\r\n"
    '\t"say ""no"""\tno\r\n'
    "\t\tonly a note\r\n"
    "2013\r\n"
    "\tឃុំ\tcommune\t\t\t"
)
NEC = Term(
    (
        ("en", TermForms(("NEC", "National Election Committee"))),
        ("km", TermForms(("គ.ជ.ប", "គណៈកម្មាធិការ"), ("គជប",))),
    ),
    "a | b\nc",
)


def simple(en: str, km: str = "", note: str = "") -> Term:
    return Term((("en", TermForms((en,))), ("km", TermForms((km,)))), note)


def test_terms_are_read_whatever_else_stands_in_the_file() -> None:
    rows = TermTable(OWN).rows
    assert [row.line for row in rows] == [3, 5, 6, 8]
    assert rows[0].term == NEC
    assert [row.term for row in rows[1:]] == [
        simple("no", 'say "no"'),
        simple("only a note"),
        simple("commune", "ឃុំ"),
    ]


@pytest.mark.parametrize("text", ["", "\n", "CPP\tPPC\n", "# en\tkm\nCPP\tPPC"])
def test_a_file_without_header_has_no_terms_and_gets_one_with_the_first(text: str) -> None:
    table = TermTable(text)
    assert not table.has_header
    assert table.rows == ()
    grown = table.with_term(simple("party", "គណបក្ស"))
    assert grown.has_header
    assert [row.term for row in grown.rows] == [simple("party", "គណបក្ស")]
    before = text if text.endswith("\n") or not text else f"{text}\n"
    assert grown.text == before + "en\tkm\tnote\nparty\tគណបក្ស\n"


def test_a_new_term_is_one_line_more_ended_as_the_others() -> None:
    grown = TermTable(OWN).with_term(simple("ballot", "សន្លឹកឆ្នោត"))
    assert grown.text == OWN + "\r\n\tសន្លឹកឆ្នោត\tballot\r\n"
    assert grown.rows[-1].term == simple("ballot", "សន្លឹកឆ្នោត")


def test_only_the_cells_that_change_are_written() -> None:
    changed = TermTable(OWN).with_changed(3, NEC.with_forms("en", TermForms(("NEC",))))
    assert changed.text == OWN.replace("NEC | National Election Committee", "NEC")
    same = TermTable(OWN).with_changed(3, NEC)
    assert same.text == OWN


def test_columns_that_are_missing_come_behind_all_cells() -> None:
    french = NEC.with_forms("fr", TermForms(("CEN",), ("NEC",)))
    changed = TermTable(OWN).with_changed(3, french)
    lines = changed.text.split("\r\n")
    assert lines[2] == "since\tKM\tEn\tnot  km\tnote\t\tfr\tnot fr"
    assert lines[3] == OWN.split("\r\n")[3] + "\tCEN\tNEC"
    assert lines[4:] == OWN.split("\r\n")[4:]
    assert changed.rows[0].term == french


def test_a_row_goes_with_its_line_and_no_other_line_can_be_changed() -> None:
    table = TermTable(OWN)
    assert table.without(5).text == OWN.replace('\t"say ""no"""\tno\r\n', "")
    for line in (0, 2, 4, 7, 99):
        with pytest.raises(KeyError):
            table.without(line)
        with pytest.raises(KeyError):
            table.with_changed(line, NEC)


def test_a_term_without_a_language_of_posts_is_refused() -> None:
    german = Term((("de", TermForms(("Wahl",))),))
    with pytest.raises(ValueError, match="Wahl"):
        TermTable(OWN).with_term(german)
    with pytest.raises(ValueError, match="Wahl"):
        TermTable(OWN).with_changed(3, german)
    assert new_table([german]).text == "en\tkm\tfr\tnote\n"


def test_the_columns_of_a_new_table_are_those_its_terms_need() -> None:
    assert TermColumns.for_terms([NEC]).names == ("en", "km", "not km", "note")


@given(st.lists(TERMS, max_size=6))
def test_a_new_table_holds_what_it_was_made_of(terms: list[Term]) -> None:
    table = new_table(terms)
    assert [row.term for row in table.rows] == terms
    for row in reversed(table.rows):
        assert table.with_changed(row.line, row.term) == table
        table = table.without(row.line)
    assert table.rows == ()


@given(TERMS, TERMS, st.sampled_from(["\n", "\r\n"]))
def test_a_term_added_or_changed_is_read_as_it_was_meant(one: Term, other: Term, end: str) -> None:
    table = TermTable(OWN.replace("\r\n", end)).with_term(one)
    assert table.rows[-1].term == one
    changed = table.with_changed(table.rows[-1].line, other)
    assert changed.rows[-1].term == other
    assert changed.rows[:-1] == table.rows[:-1]
    assert changed.text.count("\r") == table.text.count("\r")


SIGNS = ["en", "km", "not en", "\t", "\n", "\r", "|", "\\", '"', "#", "a"]


@given(st.lists(st.sampled_from(SIGNS)).map("".join))
def test_any_text_is_a_table_and_stays_as_it_is(text: str) -> None:
    table = TermTable(text)
    for row in table.rows:
        assert table.with_changed(row.line, row.term).text == text
    if table.rows:
        line = table.rows[0].line
        lines = text.split("\n")
        assert table.without(line).text == "\n".join([*lines[:line], *lines[line + 1 :]])
