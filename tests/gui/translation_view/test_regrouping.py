# SPDX-License-Identifier: MIT
"""An alignment that is not right is corrected where one sees it, and stays corrected."""

from tests.gui.translation_view.conftest import TARGET


def pairs(desk):
    rows = map(desk.view.segment_of, range(desk.view.row_count))
    return [(row.source, row.target) for row in rows if row is not None]


ONE, TWO, THREE = (block for block in TARGET.split("\n\n"))
THREE = THREE.strip()


def test_a_piece_belongs_to_the_row_above_and_that_is_found_again(desk):
    desk.view.go_to(2)
    desk.do("belongs_above")
    joined = ("## What was decided", f"{TWO}\n\n{THREE}")
    alone = ("The party won 489 of 1,646 communes.", "")
    assert pairs(desk)[1:3] == [joined, alone]
    desk.control._finding.find()
    desk.settle()
    assert pairs(desk)[1:3] == [joined, alone]
    desk.kept()
    desk.window.window_actions["translate"].trigger()
    desk.window.window_actions["translate"].trigger()
    desk.settle()
    assert pairs(desk)[1:3] == [joined, alone]
    assert desk.target.text() == TARGET


def test_the_piece_with_the_caret_goes_to_the_row_below(desk):
    desk.view.go_to(2)
    desk.do("belongs_above")
    desk.target.apply_caret(4)
    desk.do("belongs_below")
    assert pairs(desk)[1:3] == [
        ("## What was decided", TWO),
        ("The party won 489 of 1,646 communes.", THREE),
    ]


def test_a_piece_stands_alone_until_it_is_given_to_a_row(desk):
    desk.view.go_to(2)
    desk.do("stands_alone")
    assert ("", THREE) in pairs(desk)
    assert ("The party won 489 of 1,646 communes.", "") in pairs(desk)
    desk.control._finding.find()
    desk.settle()
    assert ("", THREE) in pairs(desk)
    row = next(n for n in range(desk.view.row_count) if pairs(desk)[n] == ("", THREE))
    desk.view.go_to(row)
    desk.do("belongs_below")
    assert ("The party won 489 of 1,646 communes.", THREE) in pairs(desk)
    assert desk.target.text() == TARGET


def test_what_was_confirmed_is_a_draft_once_it_stands_beside_something_else(desk):
    for row in range(3):
        desk.view.go_to(row)
        desk.do("confirm")
    desk.view.go_to(2)
    desk.do("belongs_above")
    assert desk.states()[:3] == ["translated", "draft", "untranslated"]


def test_the_first_row_has_nothing_above_it_and_nothing_happens(desk):
    before = pairs(desk)
    desk.view.go_to(0)
    desk.do("belongs_above")
    assert pairs(desk) == before


def test_what_was_typed_a_moment_ago_counts(desk):
    desk.view.go_to(2)
    desk.target.type_in("ថ្មី")
    desk.window.window_actions["belongs_above"].trigger()
    desk.settle()
    assert pairs(desk)[1][1].endswith("ថ្មី")
