# SPDX-License-Identifier: MIT
"""The findings of a whole translation: anchored, without what may stay or is said already."""

from icc_editor.formats.front_matter import read
from icc_editor.post.segment import TranslationStates
from icc_editor.post.term import Term, TermForms
from icc_editor.services.figures_check.checking import check_figures
from icc_editor.services.terms import Terms
from icc_editor.services.translating.translation import translation_of
from icc_editor.services.translation_checks.of_translation import TranslationFindings

SOURCE = "The CNRP won 489 communes in all.\n\nIt was a long day for many of them."
TARGET = "គណបក្សសង្គ្រោះជាតិឈ្នះ ៤៩២ ឃុំ។\n\nវាជាថ្ងៃដ៏វែងមួយសម្រាប់ពួកគេជាច្រើន"


def findings(target: str, **how: object):
    versions = read(SOURCE.encode(), "en"), read(target.encode(), "km")
    translation = translation_of(*versions, {}, TranslationStates("en"))
    return TranslationFindings().of(translation, versions[1], style=None, **how)


def test_findings_are_known_again_when_something_above_them_was_written() -> None:
    before = [its.id for its in findings(TARGET)]
    after = [its.id for its in findings(f"# ចំណងជើង\n\n{TARGET}")]
    assert len(before) == 2
    assert set(before) < set(after)


def test_what_may_stay_is_not_told() -> None:
    number, ending = findings(TARGET)
    assert (number.code, ending.code) == ("translation.number_differs", "translation.ending")
    assert findings(TARGET, accepted={number.id}) == (ending,)


def test_what_is_not_wanted_is_not_told() -> None:
    assert [its.code for its in findings(TARGET, unwanted={"translation.ending"})] == [
        "translation.number_differs"
    ]


def test_a_term_that_is_new_is_looked_for_in_what_was_checked_before() -> None:
    versions = read(SOURCE.encode(), "en"), read(TARGET.encode(), "km")
    translation = translation_of(*versions, {}, TranslationStates("en"))
    kept = TranslationFindings()
    missing = "translation.term_missing"
    assert missing not in {its.code for its in kept.of(translation, versions[1], style=None)}
    terms = Terms([Term((("en", TermForms(("communes",))), ("km", TermForms(("សង្កាត់",)))))])
    assert missing in {
        its.code for its in kept.of(translation, versions[1], style=None, terms=terms)
    }


def test_what_the_check_of_figures_says_is_not_said_twice() -> None:
    figures = check_figures({"en": SOURCE, "km": TARGET}, {}, source="en")
    assert [its.code for its in figures if its.language == "km"] == [
        "figures.differs_between_versions"
    ]
    assert [its.code for its in findings(TARGET, figures=figures)] == ["translation.ending"]
