# SPDX-License-Identifier: MIT
"""Terms in a text and its translation."""

from pathlib import Path

from icc_editor.post.term import Term, TermForms
from icc_editor.services.terms import Terms, term_base
from icc_editor.storage.settings import Settings
from icc_editor.storage.term_base import StoredTerm


def term(en: str, km: str = "", *, not_en: str = "", not_km: str = "") -> Term:
    """A term; names are parted by bars."""
    return Term(
        (
            ("en", TermForms(tuple(en.split("|")), tuple(not_en.split("|")))),
            ("km", TermForms(tuple(km.split("|")), tuple(not_km.split("|")))),
        )
    )


NEC = term(
    "National Election Committee|NEC",
    "គណៈកម្មាធិការជាតិរៀបចំការបោះឆ្នោត|គ.ជ.ប",
    not_en="Election Commission",
    not_km="គណៈកម្មការជាតិរៀបចំការបោះឆ្នោត",
)
PARTY = term("party", "គណបក្ស", not_km="បក្ស")
CPP = term("Cambodian People's Party|CPP", "គណបក្សប្រជាជនកម្ពុជា")
KAMPOT = term("Kampot", "កំពត")
ENGLISH_ONLY = term("ballot box")
TERMS = Terms([NEC, PARTY, CPP, KAMPOT, ENGLISH_ONLY])
SOURCE = "The NEC says that two parties stood in Kampot: the CPP, ballot boxes, and a party."


def test_terms_of_the_source_are_found_by_any_of_their_names() -> None:
    hits = TERMS.find(SOURCE, "en")
    assert [(SOURCE[hit.start : hit.end], hit.terms) for hit in hits] == [
        ("NEC", (NEC,)),
        ("parties", (PARTY,)),
        ("Kampot", (KAMPOT,)),
        ("CPP", (CPP,)),
        ("ballot boxes", (ENGLISH_ONLY,)),
        ("party", (PARTY,)),
    ]
    assert TERMS.find("the Election Commission", "en")[0].terms == (NEC,)
    assert TERMS.find(SOURCE, "fr") == ()


def test_a_term_is_used_by_any_right_name_within_longer_ones_too() -> None:
    target = "គ.ជ.ប ថា គណបក្សប្រជាជនកម្ពុជានៅខេត្តកំពត"
    check = TERMS.check(SOURCE, "en", target, "km")
    said = {
        SOURCE[use.hit.start : use.hit.end]: [target[a:b] for a, b in use.used]
        for use in check.uses
    }
    assert said == {
        "NEC": ["គ.ជ.ប"],
        "parties": ["គណបក្ស"],
        "party": ["គណបក្ស"],
        "Kampot": ["កំពត"],
        "CPP": ["គណបក្សប្រជាជនកម្ពុជា"],
    }
    assert check.unused == ()
    assert check.forbidden == ()


def test_a_term_that_is_not_said_is_told_once_with_what_to_write() -> None:
    check = TERMS.check(SOURCE, "en", "គ.ជ.ប និង គណបក្សប្រជាជនកម្ពុជា", "km")
    assert [use.wanted for use in check.unused] == [("កំពត",)]
    check = TERMS.check("a party, parties", "en", "គ្មាន", "km")
    assert [use.hit.start for use in check.uses] == [2, 9]
    assert [use.hit.start for use in check.unused] == [2]


def test_forbidden_names_are_told_but_not_within_right_ones() -> None:
    target = "គណបក្ស និងបក្ស"
    [hit] = TERMS.check("the party", "en", target, "km").forbidden
    assert (target[hit.start : hit.end], hit.term, hit.instead) == ("បក្ស", PARTY, ("គណបក្ស",))
    [hit] = TERMS.check("", "en", "គណៈកម្មការជាតិរៀបចំការបោះឆ្នោត", "km").forbidden
    assert hit.instead[0] == "គណៈកម្មាធិការជាតិរៀបចំការបោះឆ្នោត"


def test_what_is_right_of_another_term_is_forbidden_only_where_that_is_not_meant() -> None:
    commune, village = term("commune", "ឃុំ", not_km="ភូមិ"), term("village", "ភូមិ")
    terms = Terms([commune, village])
    assert not terms.check("villages", "en", "ភូមិ", "km").forbidden
    assert not terms.check("communes and villages", "en", "ភូមិ", "km").forbidden
    assert not terms.check("nothing", "en", "ភូមិ", "km").forbidden
    [hit] = terms.check("the commune", "en", "ភូមិ", "km").forbidden
    assert hit.term == commune


def test_a_forbidden_name_within_a_longer_right_one_is_not_told() -> None:
    terms = Terms([term("committee", not_en="commission"), term("European Commission")])
    [hit] = terms.check("", "km", "The European Commission and the commission", "en").forbidden
    assert (hit.start, hit.instead) == (32, ("committee",))


def test_terms_of_the_same_name_are_found_together_and_either_translation_is_right() -> None:
    one, other = term("chief", "មេឃុំ"), term("Chief", "ប្រធាន")
    terms = Terms([one, other])
    [hit] = terms.find("the chief", "en")
    assert hit.terms == (one, other)
    check = terms.check("the chief", "en", "ប្រធាន", "km")
    assert check.unused == ()
    assert check.uses[0].wanted == ("មេឃុំ", "ប្រធាន")


def test_terms_of_the_library_go_before_others_of_the_same_name() -> None:
    own, shared, chief = term("NEC", "គ.ជ.ប"), term("NEC", "គជប"), term("commune chief", "គ.ជ.ប")
    terms = Terms.of(
        StoredTerm(one, Path(folder) / "a.tsv", 1)
        for one, folder in ((own, "own"), (shared, "shared"), (chief, "shared"))
    )
    [use] = terms.check("the NEC", "en", "គជប", "km").uses
    assert (use.hit.terms, use.wanted, use.used) == ((own,), ("គ.ជ.ប",), ())
    [use] = terms.check("a commune chief", "en", "គ.ជ.ប", "km").uses
    assert use.used == ((0, 5),)


def test_figures_addresses_and_code_are_no_words() -> None:
    text = "{{party.total.votes}} [a party](https://x.org/party) `party` <party>"
    [hit] = TERMS.find(text, "en")
    assert text[: hit.start] == "{{party.total.votes}} [a "
    assert TERMS.find("Cambodian {{a.b.c}} People's `x` Party", "en")[0].terms == (PARTY,)


def test_the_terms_of_the_program_come_last_and_can_be_left_out(tmp_path: Path) -> None:
    shared = tmp_path / "shared.tsv"
    shared.write_text("en\nshared\n")
    (tmp_path / "terms").mkdir()
    (tmp_path / "terms" / "a.tsv").write_text("en\nown\n")
    settings = Settings(shared_terms=(str(shared),))
    terms = term_base(tmp_path, settings).read().terms
    assert [stored.term.preferred("en") for stored in terms[:2]] == ["own", "shared"]
    assert len(terms) > 40
    settings = Settings(shared_terms=(str(shared),), starter_terms=False)
    assert len(term_base(tmp_path, settings).read().terms) == 2
