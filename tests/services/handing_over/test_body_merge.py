# SPDX-License-Identifier: MIT
"""Two states of a text brought together: nothing is lost, nothing overwritten."""

import os
import random

import pytest

from icc_editor.formats.segment_cuts import units
from icc_editor.services.handing_over.body_merge import Sources, merged_body
from icc_editor.services.handing_over.clashes import Choice, Clash, Findings
from tests.services.handing_over.edits import edited, text

ROUNDS = 5_000 if os.environ.get("ICC_EDITOR_FULL_CAMPAIGNS") else 250


def merge(
    base: str | None, mine: str, theirs: str, choices: dict[str, Choice] | None = None
) -> tuple[str, Findings]:
    findings = Findings(choices or {})
    return merged_body("km", base, mine, theirs, findings), findings


def said(body: str) -> list[str]:
    return [unit.text for unit in units(body)]


BASE = "# One\n\nThe first paragraph.\n\n- an item\n- another item\n\nThe last paragraph.\n"


def test_what_only_they_changed_is_taken() -> None:
    theirs = BASE.replace("first", "very first")
    assert merge(BASE, BASE, theirs)[0] == theirs


def test_what_only_i_changed_stays() -> None:
    mine = BASE.replace("first", "very first")
    merged, findings = merge(BASE, mine, BASE)
    assert (merged, findings.changes, findings.clashes) == (mine, [], [])


def test_changes_at_two_places_come_together() -> None:
    mine = BASE.replace("first", "very first")
    theirs = BASE.replace("another item", "another item of theirs")
    merged, findings = merge(BASE, mine, theirs)
    assert merged == mine.replace("another item", "another item of theirs")
    assert [change.theirs for change in findings.changes] == ["- another item of theirs"]
    assert findings.clashes == []


def test_two_paragraphs_beside_each_other_do_not_clash() -> None:
    base = "".join(f"Paragraph number {n}.\n\n" for n in "abcd")
    mine = base.replace("number b", "no. b")
    theirs = base.replace("number c", "no. c")
    merged, findings = merge(base, mine, theirs)
    assert merged == mine.replace("number c", "no. c")
    assert not findings.clashes


def test_what_both_changed_is_told_and_mine_stays() -> None:
    mine = BASE.replace("The first", "My first")
    theirs = BASE.replace("The first", "Their first")
    merged, findings = merge(BASE, mine, theirs)
    assert merged == mine
    [clash] = findings.clashes
    assert (clash.mine, clash.theirs, clash.base) == (
        "My first paragraph.",
        "Their first paragraph.",
        "The first paragraph.",
    )
    assert merge(BASE, mine, theirs, {clash.id: Choice.THEIRS})[0] == theirs
    assert merge(BASE, mine, theirs, {clash.id: Choice.MINE})[0] == mine


def test_what_both_changed_alike_stands_once() -> None:
    both = BASE.replace("The first", "Our first")
    mine = both + "\nMine.\n"
    merged, findings = merge(BASE, mine, both)
    assert (merged, findings.clashes) == (mine, [])


def test_new_paragraphs_of_both_stand_in_the_order_of_the_source() -> None:
    mine = BASE.replace("- an item", "About the third matter.\n\n- an item")
    theirs = BASE.replace("- an item", "About the second matter.\n\n- an item").replace(
        "The last", "Our last"
    )
    mine = mine.replace("# One", "# One!")
    known = (Sources({4: 3}), Sources({4: 2}))
    findings = Findings({})
    merged = merged_body("km", BASE, mine, theirs, findings, known)
    assert said(merged)[1:5] == [
        "The first paragraph.",
        "About the second matter.",
        "About the third matter.",
        "- an item",
    ]
    assert not findings.clashes


def test_two_translations_of_one_paragraph_clash() -> None:
    mine = BASE.replace("- an item", "So says one translator.\n\n- an item") + "\nMore.\n"
    theirs = BASE.replace("- an item", "Thus spoke somebody.\n\n- an item")
    known = (Sources({4: 3}, {4: "He said."}), Sources({4: 3}, {4: "He said."}))
    findings = Findings({})
    merged = merged_body("km", BASE, mine, theirs, findings, known)
    assert merged == mine
    [clash] = findings.clashes
    assert clash.source == "He said."


def test_what_one_deleted_and_the_other_changed_is_told() -> None:
    mine = BASE.replace("\nThe last paragraph.\n", "")
    theirs = BASE.replace("The last", "Their very last")
    merged, findings = merge(BASE, mine, theirs)
    assert merged == mine
    [clash] = findings.clashes
    assert (clash.mine, clash.theirs) == ("", "Their very last paragraph.")
    taken = merge(BASE, mine, theirs, {clash.id: Choice.THEIRS})[0]
    assert said(taken) == said(theirs)


def test_a_paragraph_they_moved_is_moved() -> None:
    theirs = "The last paragraph.\n\n" + BASE.replace("\nThe last paragraph.\n", "")
    mine = BASE.replace("another item", "another item of mine")
    merged, findings = merge(BASE, mine, theirs)
    assert said(merged)[0] == "The last paragraph."
    assert "- another item of mine" in said(merged)
    assert not findings.clashes


def test_a_new_item_joins_its_list() -> None:
    mine = BASE.replace("The last", "My last")
    theirs = BASE.replace("- another item", "- an item between\n- another item")
    merged, _findings = merge(BASE, mine, theirs)
    assert merged == mine.replace("- another item", "- an item between\n- another item")


def test_without_knowing_what_was_before_nothing_is_overwritten() -> None:
    mine, theirs = "One.\n\nMine alone.\n", "One.\n\nSomething else of theirs entirely.\n"
    merged, findings = merge(None, mine, theirs)
    assert set(said(merged)) >= {"One.", "Mine alone."}
    told = {clash.theirs for clash in findings.clashes}
    assert "Something else of theirs entirely." in {*said(merged), *told}


def test_an_empty_text_takes_everything() -> None:
    assert merge("", "", BASE)[0] == BASE
    assert merge(None, "", BASE)[0] == BASE


@pytest.mark.parametrize("khmer", [False, True], ids=["latin", "khmer"])
def test_whatever_both_did_nothing_is_lost(*, khmer: bool) -> None:
    clashed = unsettled = 0
    for seed in range(ROUNDS):
        chance = random.Random(seed)
        base = text(chance, khmer=khmer)
        mine = edited(base, chance, times=chance.randrange(5), khmer=khmer)
        theirs = edited(base, chance, times=chance.randrange(5), khmer=khmer)
        known = chance.choice((base, base, base, None))
        merged, findings = merge(known, mine, theirs)
        clashed += bool(findings.clashes)
        assert_nothing_lost(base, mine, theirs, merged, findings.clashes, seed)
        every = {clash.id: Choice.THEIRS for clash in findings.clashes}
        chosen, others = merge(known, mine, theirs, every)
        assert_nothing_lost(base, theirs, mine, chosen, _turned(others.clashes), seed)
        again, more = merge(known, merged, theirs)
        assert_nothing_lost(known or "", merged, theirs, again, more.clashes, seed)
        unsettled += again != merged
    # Taken in again, a paragraph that both moved may move once more; seldom, and nothing goes.
    assert unsettled <= max(1, ROUNDS // 500)
    assert ROUNDS / 20 < clashed < ROUNDS * 19 / 20


def _turned(clashes: list[Clash]) -> list[Clash]:
    return [Clash(c.part, c.address, c.theirs, c.mine, c.base) for c in clashes]


def assert_nothing_lost(
    base: str, mine: str, theirs: str, merged: str, clashes: list[Clash], seed: int
) -> None:
    result = _pieces(merged)
    told = {piece for clash in clashes for piece in _pieces(clash.theirs)}
    for piece in _pieces(mine) - _pieces(base):
        assert piece in result, (seed, piece)
    for piece in _pieces(theirs) - _pieces(base):
        assert piece in result | told, (seed, piece)
    for piece in _pieces(mine) & _pieces(theirs) & _pieces(base):
        assert piece in result, (seed, piece)


def _pieces(body: str) -> set[str]:
    """Return the lines of a text, but for those that are in many: the rules of tables."""
    lines = (line.strip() for unit in said(body) for line in unit.split("\n"))
    return {line for line in lines if line.strip("|-> ")}
