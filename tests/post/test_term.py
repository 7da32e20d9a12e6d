# SPDX-License-Identifier: MIT
"""A term and its names."""

from icc_editor.post.term import NO_FORMS, Term, TermForms


def test_names_are_tidy_in_their_order_and_none_is_there_twice() -> None:
    forms = TermForms((" NEC ", "", "National\tElection\nCommittee", "NEC"), ("NEC", " CEN"))
    assert forms.accepted == ("NEC", "National Election Committee")
    assert forms.forbidden == ("CEN",)


def test_languages_are_sorted_and_those_without_names_left_out() -> None:
    term = Term((("km", TermForms(("គ.ជ.ប",))), ("fr", TermForms()), ("en", TermForms(("NEC",)))))
    assert term.languages == ("en", "km")
    assert term == Term((("en", TermForms(("NEC",))), ("km", TermForms(("គ.ជ.ប",)))))
    assert term.preferred("km") == "គ.ជ.ប"
    assert term.preferred("fr") == ""
    assert term.in_language("fr") is NO_FORMS


def test_other_names_in_a_language_replace_those_there_were() -> None:
    term = Term((("en", TermForms(("NEC",))),), " note ")
    changed = term.with_forms("en", TermForms(("Committee",))).with_forms("km", TermForms(("គ",)))
    assert changed == Term((("en", TermForms(("Committee",))), ("km", TermForms(("គ",)))), "note")
    assert not changed.with_forms("en", NO_FORMS).with_forms("km", NO_FORMS)
