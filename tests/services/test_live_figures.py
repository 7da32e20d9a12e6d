# SPDX-License-Identifier: MIT
"""The check of figures while a post is written."""

from dataclasses import replace

from icc_editor.services import live_figures
from icc_editor.services.live_figures import LiveFigures, PostInHand
from tests.gui.figures import communes

TEXT = "The CNRP won 492 communes."
POST = PostInHand("one", {"en": TEXT}, {"communes": communes()}, "en", {}, frozenset())


def codes(found):
    return [finding.code for finding in found]


def test_a_number_that_is_another_one_in_a_table_is_found():
    assert codes(LiveFigures().check(POST)) == ["figures.differs_from_table"]


def test_what_the_writer_said_is_right_is_not_found_again_wherever_it_stands():
    check = LiveFigures()
    accepted = frozenset(finding.id for finding in check.check(POST))
    above = replace(POST, versions={"en": "Above.\n\n" + TEXT}, accepted=accepted)
    assert check.check(above) == ()


def test_another_post_is_read_anew():
    check = LiveFigures()
    check.check(POST)
    before = check._check
    assert codes(check.check(replace(POST, post_id="two"))) == ["figures.differs_from_table"]
    assert check._check is not before


def test_a_block_that_did_not_change_is_not_read_again():
    check = LiveFigures()
    check.check(POST)
    check.check(replace(POST, versions={"en": TEXT + "\n\nAnd 7 more."}))
    assert check._check.work.blocks_read == 1


def test_a_post_that_is_too_long_is_left_to_the_checklist(monkeypatch):
    monkeypatch.setattr(live_figures, "MOST_CHARACTERS", len(TEXT) - 1)
    assert LiveFigures().check(POST) == ()


def test_what_is_wrong_in_a_title_is_found_as_well():
    fields = {"en": {"title": TEXT, "excerpt": ""}}
    found = LiveFigures().check(replace(POST, versions={"en": ""}, fields=fields))
    assert [finding.address for finding in found] == ["field:title"]
