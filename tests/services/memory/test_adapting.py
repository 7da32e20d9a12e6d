# SPDX-License-Identifier: MIT
"""A translation is made to fit where only figures and names differ, and nothing is guessed."""

import pytest

from icc_editor.post.metadata import NumberStyle
from icc_editor.post.term import Term, TermForms
from icc_editor.post.translation_pair import TranslationPair
from icc_editor.services.memory.adapting import adapted
from icc_editor.services.terms import Terms
from icc_editor.text.numbers.styles import style_for

KHMER = style_for("km")


def term(en: str, km: str) -> Term:
    return Term((("en", TermForms(tuple(en.split("|")))), ("km", TermForms(tuple(km.split("|"))))))


TERMS = Terms(
    [
        term("Kampot", "កំពត"),
        term("Kandal", "កណ្តាល"),
        term("Kep", ""),
        term("Cambodian People's Party|CPP", "គណបក្សប្រជាជនកម្ពុជា"),
        term("Cambodia National Rescue Party|CNRP", "គណបក្សសង្គ្រោះជាតិ"),
        term("party", "គណបក្ស"),
        term("Alpha", "អាល់ហ្វា ៥"),
        term("Beta", "បេតា ៥"),
        term("Senate", "ព្រឹទ្ធសភា|សភា"),
    ]
)


def made(
    old: str, target: str, new: str, style: NumberStyle = KHMER, terms: Terms | None = TERMS
) -> str | None:
    """The translation of the new source, what was put in between bars; None when it is not made."""
    found = adapted(TranslationPair(old, target, ("en", "km")), new, style, terms)
    if found is None:
        return None
    text = found.target
    for start, end in reversed(found.substituted):
        text = f"{text[:start]}|{text[start:end]}|{text[end:]}"
    return text


@pytest.mark.parametrize(
    ("old", "target", "new", "fits"),
    [
        # the same
        ("The CPP won.", "គណបក្សប្រជាជនកម្ពុជាឈ្នះ។", "The  CPP\nwon.", "គណបក្សប្រជាជនកម្ពុជាឈ្នះ។"),
        # figures, in the digits the old translation has
        ("It won 489 communes.", "ឈ្នះ ៤៨៩ ឃុំ។", "It won 1,156 communes.", "ឈ្នះ |១,១៥៦| ឃុំ។"),
        ("It won 489 communes.", "ឈ្នះ 489 ឃុំ។", "It won 1,156 communes.", "ឈ្នះ |1,156| ឃុំ។"),
        (
            "It won 489 of 1,646.",
            "ឈ្នះ ៤៨៩ ក្នុង ១.៦៤៦",
            "It won 500 of 1,700.",
            "ឈ្នះ |៥០០| ក្នុង |១,៧០០|",
        ),
        # names, and both
        ("In Kampot it lost.", "នៅខេត្តកំពតចាញ់។", "In Kandal it lost.", "នៅខេត្ត|កណ្តាល|ចាញ់។"),
        (
            "The CPP won 10 in Kampot.",
            "នៅកំពត គណបក្សប្រជាជនកម្ពុជាឈ្នះ ១០។",
            "The CNRP won 9 in Kandal.",
            "នៅ|កណ្តាល| |គណបក្សសង្គ្រោះជាតិ|ឈ្នះ |៩|។",
        ),
        (
            "CPP before CNRP",
            "គណបក្សប្រជាជនកម្ពុជា មុន គណបក្សសង្គ្រោះជាតិ",
            "CNRP before CPP",
            "|គណបក្សសង្គ្រោះជាតិ| មុន |គណបក្សប្រជាជនកម្ពុជា|",
        ),
        # of a name within a name the longer is replaced
        ("The Senate met.", "ព្រឹទ្ធសភា ប្រជុំ។", "The party met.", "|គណបក្ស| ប្រជុំ។"),
        # another name of the same party changes nothing
        (
            "The CPP won 10.",
            "គណបក្សប្រជាជនកម្ពុជាឈ្នះ ១០។",
            "The Cambodian People's Party won 11.",
            "គណបក្សប្រជាជនកម្ពុជាឈ្នះ |១១|។",
        ),
    ],
)
def test_figures_and_names_are_put_in(old: str, target: str, new: str, fits: str) -> None:
    assert made(old, target, new) == fits


@pytest.mark.parametrize(
    ("old", "target", "new"),
    [
        ("It won 489 communes.", "ឈ្នះ ៤៨៩ ឃុំ។", "It lost 490 communes."),
        ("It won 489 communes.", "ឈ្នះឃុំ។", "It won 490 communes."),
        ("From 10 to 10.", "ពី ១០ ដល់ ១០", "From 10 to 11."),
        ("In Kampot.", "នៅទីនោះ។", "In Kandal."),
        ("In Kampot.", "នៅកំពត និងកំពត។", "In Kandal."),
        ("In Kampot.", "នៅកំពត។", "In Kep."),
        ("In Kampot.", "នៅកំពត។", "In Kampot and Kandal."),
        ("In Kampot, Kampot.", "កំពត", "In Kandal, Kampot."),
        ("In Somewhere.", "នៅកន្លែងណា។", "In Elsewhere."),
        # the figure of a name is none of the text
        ("Alpha won 5.", "អាល់ហ្វា ៥ ឈ្នះ", "Beta won 6."),
    ],
)
def test_where_it_is_not_sure_nothing_is_put_in(old: str, target: str, new: str) -> None:
    assert made(old, target, new) is None


def test_without_terms_no_name_is_known() -> None:
    assert made("In Kampot.", "នៅកំពត។", "In Kandal.", terms=None) is None
    assert made("In 10.", "នៅ ១០។", "In 11.", terms=None) == "នៅ |១១|។"


def test_the_separators_are_those_of_the_version() -> None:
    style = NumberStyle("khmer", ".", ",")
    assert made("It won 489.", "ឈ្នះ ៤៨៩", "It won 1,156.", style) == "ឈ្នះ |១.១៥៦|"
