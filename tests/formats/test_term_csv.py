# SPDX-License-Identifier: MIT
"""Terms as CSV for spreadsheets, and what spreadsheets and OmegaT give back."""

import csv
import io

import pytest
from hypothesis import given
from hypothesis import strategies as st

from icc_editor.errors import ExchangeBroken, WrongExchange
from icc_editor.formats.term_csv import read_terms, write_terms
from icc_editor.post.term import Term, TermForms
from tests.formats.term_examples import TERMS

PARTY = Term((("en", TermForms(("party",))), ("km", TermForms(("គណបក្ស",)))), "a, b")


@given(st.lists(TERMS, max_size=6))
def test_terms_come_back_as_they_went_out(terms: list[Term]) -> None:
    assert read_terms(write_terms(terms)) == tuple(terms)


def test_a_spreadsheet_opens_the_file_and_computes_nothing_of_it() -> None:
    formula = Term((("en", TermForms(('=HYPERLINK("x")', "b"))),))
    data = write_terms([formula, PARTY])
    assert data.startswith(b"\xef\xbb\xbfen,km,note\r\n")
    rows = list(csv.reader(io.StringIO(data.decode("utf-8-sig"), newline="")))
    assert rows[1][0] == '\'=HYPERLINK("x") | b'
    assert rows[2] == ["party", "គណបក្ស", "a, b"]


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16"])
@pytest.mark.parametrize("delimiter", [",", ";", "\t"])
def test_other_delimiters_and_encodings_are_known(encoding: str, delimiter: str) -> None:
    text = f'km{delimiter}en{delimiter}Note\r\nគណបក្ស{delimiter}party{delimiter}"a, b"\r\n'
    assert read_terms(text.encode(encoding)) == (PARTY,)


def test_a_glossary_without_header_is_read_when_its_languages_are_told() -> None:
    data = "party\tគណបក្ស\ta, b\tmore\n\nvote\tបោះឆ្នោត\n".encode()
    with pytest.raises(WrongExchange):
        read_terms(data)
    vote = Term((("en", TermForms(("vote",))), ("km", TermForms(("បោះឆ្នោត",)))))
    assert read_terms(data, ("en", "km")) == (PARTY, vote)


@pytest.mark.parametrize(
    "header", ["English;Khmer;Note", " ENGLISH ;ខ្មែរ;note", "Anglais;khmer;Note"]
)
def test_columns_may_be_called_by_the_names_of_their_languages(header: str) -> None:
    assert read_terms(f"{header}\nparty;គណបក្ស;a, b\n".encode(), ("fr", "en")) == (PARTY,)


def test_the_name_of_one_language_may_be_a_term() -> None:
    khmer = Term((("en", TermForms(("Khmer",))), ("km", TermForms(("ខ្មែរ",)))))
    assert read_terms("Khmer;ខ្មែរ\n".encode(), ("en", "km")) == (khmer,)


@pytest.mark.parametrize("data", [b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR" * 9, b"", b"no,header\n"])
def test_what_is_no_table_of_terms_is_refused(data: bytes) -> None:
    with pytest.raises(WrongExchange):
        read_terms(data)


def test_a_cell_without_end_is_told_with_its_line() -> None:
    with pytest.raises(ExchangeBroken) as caught:
        read_terms(b'en,km\na,"' + b"x" * 200_000)
    assert caught.value.line == 2
