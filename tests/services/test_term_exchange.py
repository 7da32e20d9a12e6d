# SPDX-License-Identifier: MIT
"""Terms from files of other programs, and for them."""

from pathlib import Path

import pytest

from icc_editor.errors import ExchangeBroken, WrongExchange
from icc_editor.post.term import Term, TermForms
from icc_editor.services.term_exchange import KINDS, TakenTerms, read_terms, take_in, write_terms
from icc_editor.storage.term_base import TermBase

PARTY = Term((("en", TermForms(("party",))), ("km", TermForms(("គណបក្ស",), ("បក្ស",)))), "note")
GERMAN = Term((("de", TermForms(("Partei",))),))


@pytest.mark.parametrize("kind", KINDS)
def test_each_kind_is_read_by_its_name_without_languages_no_post_has(kind: str) -> None:
    assert read_terms(f"a.{kind}", write_terms([PARTY, GERMAN], kind)) == (PARTY,)


def test_another_kind_is_refused() -> None:
    with pytest.raises(ValueError, match="docx"):
        write_terms([PARTY], "docx")


def test_an_error_names_the_file() -> None:
    for name, kind in (("terms.tbx", ExchangeBroken), ("terms.csv", WrongExchange)):
        with pytest.raises(kind) as caught:
            read_terms(name, b"nothing")
        assert caught.value.name == name


def test_what_is_there_already_is_not_added_again(tmp_path: Path) -> None:
    base = TermBase(tmp_path)
    vote = Term((("en", TermForms(("vote",))),))
    taken = take_in(base, "Our words.TBX", [PARTY, vote, PARTY])
    assert (taken.path, taken.count) == (tmp_path / "terms" / "our-words.tsv", 2)
    other = tmp_path / "terms" / "other.tsv"
    assert take_in(base, "other.csv", [vote]) == TakenTerms(other, 0, None)
    assert [stored.term for stored in base.read().terms] == [PARTY, vote]
