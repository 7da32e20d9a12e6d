# SPDX-License-Identifier: MIT
"""A text cut into what is translated one by one."""

from hypothesis import given
from hypothesis import strategies as st

from icc_editor.formats.segment_cuts import plain, sign_of, units
from icc_editor.post.document import BlockKind


def texts(body):
    return [unit.text for unit in units(body)]


def test_paragraphs_and_headings_are_units():
    assert texts("# Results\n\nOne line\nand another.\n\nMore.") == [
        "# Results",
        "One line\nand another.",
        "More.",
    ]


def test_every_item_of_a_list_is_a_unit_with_what_hangs_on_it():
    body = "1. First\n\n   its second paragraph\n2. Second\n   - inner\n   - other\n"
    found = units(body)
    assert [unit.text for unit in found] == [
        "1. First\n\n   its second paragraph",
        "2. Second",
        "   - inner",
        "   - other",
    ]
    assert [unit.level for unit in found] == [0, 0, 1, 1]
    assert [(unit.first_line, unit.end_line) for unit in found] == [(0, 3), (3, 4), (4, 5), (5, 6)]


def test_a_sign_inside_fenced_code_begins_no_item():
    assert len(units("- Code\n\n  ```\n  - no item\n  ```\n- Next\n")) == 2


def test_the_paragraphs_of_a_quotation_are_units():
    body = "> One.\n>\n> Two,\n> still two.\n>\n> — The agency\n"
    assert texts(body) == ["> One.", "> Two,\n> still two.", "> — The agency"]


def test_a_pipe_table_is_cut_into_its_rows_the_rule_staying_with_the_heads():
    body = "| Party | Seats |\n|---|---|\n| A | 3 |\n| B | 4 |\n"
    assert texts(body) == ["| Party | Seats |\n|---|---|", "| A | 3 |", "| B | 4 |"]


def test_what_has_no_words_goes_over_as_it_is():
    body = "---\n\n![Results](tables/communes.toml)\n\n```\ncode\n```\n\n![A stall](images/m.jpg)\n"
    assert [(unit.kind, unit.is_translated) for unit in units(body)] == [
        (BlockKind.RULE, False),
        (BlockKind.RESULTS_TABLE, False),
        (BlockKind.CODE, False),
        (BlockKind.IMAGE, True),
    ]


def test_the_number_of_an_item_is_none_of_its_words():
    assert plain("3. The count") == plain("4. The count") == "The count"
    assert plain("៣. ការ​រាប់") == "ការរាប់"


def test_how_lines_are_broken_is_none_of_the_words():
    assert plain("> one\n> two") == plain("> one two") == "one two"
    assert plain("## Title ##") == "Title"
    assert plain("2017 was a year") == "2017 was a year"


def test_the_sign_of_a_unit_is_what_stands_before_its_words():
    signs = ["## ", "> ", "1. ", "  - ", "> - ", ""]
    assert [sign_of(f"{sign}Words and more") for sign in signs] == signs
    assert sign_of("2017 was a year") == ""


@given(st.text(alphabet="ab1.)>-#|`~ \n[]!(ក។", max_size=120))
def test_every_line_with_something_on_it_is_in_exactly_one_unit(body):
    lines = body.split("\n")
    found = units(body)
    covered = [line for unit in found for line in range(unit.first_line, unit.end_line)]
    assert covered == sorted(set(covered))
    for number, line in enumerate(lines):
        if line.strip(" \t>"):
            assert number in covered
    for unit in found:
        assert unit.text == "\n".join(
            line.rstrip("\r") for line in lines[unit.first_line : unit.end_line]
        )
