# SPDX-License-Identifier: MIT
"""What is offered for the paragraph in hand: matches, terms, issues; what takes them."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from icc_editor.gui import questions
from icc_editor.gui.translation_view.offer_list import OfferKind
from icc_editor.gui.translation_view.translation_bar import Filter
from tests.gui.translation_view.conftest import until

SOURCE = """\
The count is over.

The National Assembly met on 5 June.

The party won 489 communes.

The count is over in 25 provinces.
"""
TARGET = """\
ការរាប់ចប់ហើយ។

រដ្ឋសភាបានជួបប្រជុំ។

គណបក្សឈ្នះ ៤៩២ ឃុំ។
"""


@pytest.fixture
def post(post):
    """Return a post with a term, a wrong figure and a sentence that comes twice."""
    (post.path / "en.md").write_text(f"---\ntitle: Results\n---\n{SOURCE}", "utf-8")
    (post.path / "km.md").write_text(f"---\ntitle: លទ្ធផល\n---\n{TARGET}", "utf-8")
    terms = post.path.parent / "terms"
    terms.mkdir()
    (terms / "terms.tsv").write_text(
        "en\tkm\tnote\nNational Assembly\tរដ្ឋសភា\tthe lower house\ncommune\tឃុំ\t\n", "utf-8"
    )
    return post


def of_kind(desk, kind):
    return [line for line in desk.view.panel.offers.lines() if line.kind is kind]


def in_hand(desk, row):
    desk.view.go_to(row)
    desk.settle()


def test_terms_of_the_source_are_offered_and_those_used_say_so(desk):
    in_hand(desk, 1)
    [term] = of_kind(desk, OfferKind.TERM)
    assert (term.text, term.is_done) == ("National Assembly → រដ្ឋសភា", True)
    assert "the lower house" in term.tip


def test_terms_are_pointed_out_in_the_source_as_long_as_the_translation_is_open(desk):
    marked = [one.cursor.selectedText() for one in desk.source.extraSelections()]
    assert marked == ["National Assembly", "communes", "provinces"]  # the last: a starter term
    source = desk.source
    desk.window.window_actions["translate"].trigger()
    assert source.extraSelections() == []


def test_a_term_is_put_in_at_the_caret(desk):
    in_hand(desk, 2)
    desk.view.put(2, "គណបក្សឈ្នះ ៤៨៩ ")
    desk.settle()
    desk.do("insert_term")
    assert desk.view.segment_of(2).target == "គណបក្សឈ្នះ ៤៨៩ ឃុំ"
    assert of_kind(desk, OfferKind.TERM)[0].is_done


def test_what_was_confirmed_is_offered_where_the_source_is_like_it(desk):
    in_hand(desk, 0)
    desk.do("confirm")
    desk.kept()
    desk.view.go_to(3)
    until(lambda: bool(of_kind(desk, OfferKind.MATCH)))
    [match] = of_kind(desk, OfferKind.MATCH)
    assert "ការរាប់ចប់ហើយ។" in match.text
    assert "<u " in match.tip
    desk.do("insert_1")
    assert desk.view.segment_of(3).target == "ការរាប់ចប់ហើយ។"
    assert desk.view.segment_of(3).state.value == "draft"
    assert not of_kind(desk, OfferKind.MATCH)  # it stands there now


def test_alt_and_a_number_puts_a_match_in(desk):
    in_hand(desk, 0)
    desk.do("confirm")
    desk.kept()
    desk.view.go_to(3)
    until(lambda: bool(of_kind(desk, OfferKind.MATCH)))
    QTest.keyClick(desk.target, Qt.Key.Key_1, Qt.KeyboardModifier.AltModifier)
    desk.settle()
    assert desk.view.segment_of(3).target == "ការរាប់ចប់ហើយ។"


def test_a_wrong_figure_is_an_issue_that_one_key_mends(desk):
    in_hand(desk, 0)
    desk.do("next_issue")
    while desk.view.current != 2:
        desk.do("next_issue")
    line = desk.view.panel.offers.current()
    assert line.kind is OfferKind.ISSUE
    assert "៤៩២" in line.text
    assert desk.target.selected_text() == "៤៩២"
    assert desk.view.panel.offers.mend.isVisibleTo(desk.view)
    desk.do("mend_issue")
    assert "៤៨៩" in desk.view.segment_of(2).target
    assert not desk.window.translation.offers.has_issues(2)


def test_rows_with_issues_are_those_the_filter_goes_through(desk):
    bar = desk.view.bar
    bar.filter.setCurrentIndex(bar.filter.findData(Filter.ISSUES))
    bar.filter.activated.emit(bar.filter.currentIndex())
    offers = desk.window.translation.offers
    rows = {row for row in range(desk.view.row_count) if offers.has_issues(row)}
    assert 2 in rows
    assert 0 not in rows
    in_hand(desk, 0)
    seen = set()
    for _ in range(2 * len(rows)):
        desk.do("next_row")
        seen.add(desk.view.current)
    assert seen == rows


def test_an_issue_that_may_stay_is_not_pointed_out_again(desk, monkeypatch):
    monkeypatch.setattr(questions, "ask_text", lambda *_words, **_more: "It was corrected")
    while desk.view.current != 2:
        desk.do("next_issue")
    offers = desk.window.translation.offers
    before = len(of_kind(desk, OfferKind.ISSUE))
    desk.do("leave_issue")
    until(lambda: "It was corrected" in (desk.path / "post.toml").read_text("utf-8"))
    until(lambda: len(of_kind(desk, OfferKind.ISSUE)) == before - 1)
    desk.settle()
    assert not offers.is_busy


def test_an_issue_whose_words_were_changed_meanwhile_is_not_mended(desk):
    while desk.view.current != 2:
        desk.do("next_issue")
    desk.target.select_nothing()
    desk.target.type_in("!")
    desk.window.window_actions["mend_issue"].trigger()
    assert "៤៩២" in desk.target.text()


def test_keys_alone_reach_the_offers_and_the_text_again(desk):
    in_hand(desk, 1)
    desk.view.put(1, "")
    desk.settle()
    desk.window.window_actions["go_to_offers"].trigger()
    assert desk.view.panel.offers.list.hasFocus()
    QTest.keyClick(desk.view.panel.offers.list, Qt.Key.Key_Escape)
    assert desk.target.hasFocus()
    assert desk.control.is_open


def test_another_translation_begins_with_offers_of_its_own(desk):
    desk.window.window_actions["translate"].trigger()
    assert desk.view.panel.offers.lines() == []
    desk.window.window_actions["translate"].trigger()
    desk.settle()
    in_hand(desk, 1)
    assert of_kind(desk, OfferKind.TERM)
