# SPDX-License-Identifier: MIT
"""Bold, italic and links, put on and taken off."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from icc_editor.gui.text_edit.edits import Place, Selection
from icc_editor.gui.text_edit.inline_marks import MarkKind, spans
from icc_editor.gui.text_edit.span_edits import (
    address_at,
    blank_before_marks,
    escaped_label,
    link,
    link_at,
    parted,
    plain_label,
    relinked,
    safe_address,
    toggle,
)
from icc_editor.gui.text_edit.word_at import word_at


def select(marked):
    """Return the lines and the selection of a text with [[ and ]] (or | for a caret)."""
    places, lines = [], marked.split("\n")
    for number, line in enumerate(lines):
        for sign in ("⟦", "⟧", "¦"):
            while sign in line:
                places.append(Place(number, line.index(sign)))
                line = line.replace(sign, "", 1)
        lines[number] = line
    return lines, Selection(places[0], places[-1])


def show(lines, edit):
    new = [*lines[: edit.first], *edit.lines, *lines[edit.first + edit.removed :]]
    start, end = edit.selection.start, edit.selection.end
    if start == end:
        row = new[end.line]
        new[end.line] = row[: end.column] + "¦" + row[end.column :]
    else:
        row = new[end.line]
        new[end.line] = row[: end.column] + "⟧" + row[end.column :]
        row = new[start.line]
        new[start.line] = row[: start.column] + "⟦" + row[start.column :]
    return "\n".join(new)


@pytest.mark.parametrize(
    ("before", "kind", "after"),
    [
        ("one ⟦two⟧ three", MarkKind.STRONG, "one **⟦two⟧** three"),
        ("one **⟦two⟧** three", MarkKind.STRONG, "one ⟦two⟧ three"),
        ("one ⟦**two**⟧ three", MarkKind.STRONG, "one ⟦two⟧ three"),
        ("one t¦wo three", MarkKind.STRONG, "one **t¦wo** three"),
        ("one **t¦wo** three", MarkKind.STRONG, "one t¦wo three"),
        ("one ⟦ two ⟧three", MarkKind.EMPHASIS, "one  *⟦two⟧* three"),
        ("- ⟦one\n- two⟧", MarkKind.STRONG, "- **⟦one**\n- **two⟧**"),
        ("⟦- one\n\n## two⟧", MarkKind.STRONG, "- **⟦one**\n\n## **two⟧**"),
        ("**⟦one**\n**two⟧**", MarkKind.STRONG, "⟦one\ntwo⟧"),
        ("**⟦one** two⟧", MarkKind.STRONG, "**⟦one two⟧**"),
        ("**one ⟦two⟧ three**", MarkKind.STRONG, "**one** ⟦two⟧ **three**"),
        ("**⟦one⟧**", MarkKind.EMPHASIS, "***⟦one⟧***"),
        ("a ¦ b", MarkKind.STRIKE, "a ~~¦~~ b"),
        ("a ~~¦~~ b", MarkKind.STRIKE, "a ¦ b"),
        ("ប្រទេស¦កម្ពុជា", MarkKind.STRONG, "ប្រទេស**¦**កម្ពុជា"),
        ("ប្រទេសកម្ពុ¦ជា", MarkKind.STRONG, "ប្រទេស**កម្ពុ¦ជា**"),
        ("one two¦", MarkKind.STRONG, "one two**¦**"),
        ("one ¦two", MarkKind.STRONG, "one **¦**two"),
        ("one ⟦two ⟧three", MarkKind.STRONG, "one **⟦two⟧** three"),
        ("one⟦ two⟧", MarkKind.CODE, "one `⟦two⟧`"),
        ("ប្រទេស⟦\u200bកម្ពុជា\u200b⟧មាន", MarkKind.STRONG, "ប្រទេស\u200b**⟦កម្ពុជា⟧**\u200bមាន"),
        ("o⟦ne\n\n> t⟧wo", MarkKind.EMPHASIS, "*⟦one*\n\n> *two⟧*"),
        ("😀 ⟦two⟧", MarkKind.CODE, "😀 `⟦two⟧`"),
        ("a **word¦**", MarkKind.STRONG, "a **word**¦"),
        ("a **word ¦** b", MarkKind.STRONG, "a **word** ¦ b"),
        ("a *word¦*", MarkKind.EMPHASIS, "a *word*¦"),
        ("a ~~word¦~~", MarkKind.STRIKE, "a ~~word~~¦"),
        ("***word¦***", MarkKind.EMPHASIS, "***word*¦**"),
        ("***word¦***", MarkKind.STRONG, "***word***¦"),
        ("a *¦*", MarkKind.EMPHASIS, "a ¦"),
        ("a **¦**", MarkKind.EMPHASIS, "a ***¦***"),
        ("a ***¦***", MarkKind.STRONG, "a *¦*"),
        ("t⟦w⟧o", MarkKind.EMPHASIS, "*⟦two⟧*"),
        ("ប្រ⟦ទេស⟧ក", MarkKind.EMPHASIS, "ប្រ*⟦ទេស⟧*ក"),
    ],
)
def test_a_look_is_put_on_and_taken_off(before, kind, after):
    lines, selection = select(before)
    assert show(lines, toggle(lines, selection, kind)) == after


@pytest.mark.parametrize(
    ("before", "after"),
    [
        ("⟦| one | two |⟧", "| **⟦one** | **two⟧** |"),
        ("| o⟦ne | tw⟧o |", "| o**⟦ne** | **tw⟧**o |"),
        ("| **⟦one** | **two⟧** |", "| ⟦one | two⟧ |"),
        (
            "⟦| one | two |\n| --- | --- |\n|  | ៤ |⟧",
            "| **⟦one** | **two** |\n| --- | --- |\n|  | **៤⟧** |",
        ),
    ],
)
def test_a_row_of_a_table_is_marked_cell_by_cell(before, after):
    lines, selection = select(before)
    assert show(lines, toggle(lines, selection, MarkKind.STRONG, range(len(lines)))) == after


@pytest.mark.parametrize(
    ("before", "after"),
    [
        ("one**¦**", "one **¦**"),
        ("one*¦* two", "one *¦* two"),
        ("one ~~¦~~", "one  ~~¦~~"),
        ("one***¦***", "one ***¦***"),
    ],
)
def test_a_blank_where_nothing_is_marked_yet_goes_before_the_marks(before, after):
    lines, selection = select(before)
    edit = blank_before_marks(lines, selection.caret)
    assert show(lines, edit) == after


@pytest.mark.parametrize("before", ["one **t¦**", "one ¦", "one `¦`", "** ¦**"])
def test_a_blank_anywhere_else_is_a_blank(before):
    lines, selection = select(before)
    assert blank_before_marks(lines, selection.caret) is None


@pytest.mark.parametrize(
    ("before", "after"),
    [
        ("a **wo¦rd** b", "a **wo**¦**rd** b"),
        ("a **one ¦two** b", "a **one** ¦**two** b"),
        ("a **one¦ two** b", "a **one**¦ **two** b"),
        ("a **word¦**", "a **word**¦"),
        ("a **word ¦**", "a **word** ¦"),
        ("a **¦word**", "a ¦**word**"),
        ("***wo¦rd***", "***wo***¦***rd***"),
        ("***word¦***", "***word***¦"),
        ("a **¦**", "a ¦"),
        ("a `co¦de`", "a `co`¦`de`"),
        ("see [li¦nk](x) now", "see [li](x)¦[nk](x) now"),
        ("see **[li¦nk](x)** now", "see **[li](x)**¦**[nk](x)** now"),
        ("see [link](h¦ttp://a.org) now", "see [link](http://a.org)¦ now"),
        ("see [link¦](x) now", "see [link](x)¦ now"),
        ("see [¦link](x) now", "see ¦[link](x) now"),
        ("see ![li¦nk](x) now", "see ![link](x)¦ now"),
        ("a<b¦r>b", "a<br>¦b"),
        ("plain¦ words", "plain¦ words"),
    ],
)
def test_marks_are_kept_on_both_sides_of_a_place(before, after):
    lines, selection = select(before)
    line, column = parted(lines[0], selection.caret.column)
    assert line[:column] + "¦" + line[column:] == after


@given(st.text(st.sampled_from("ab *~`_[](ក្ក"), min_size=1, max_size=25), st.data())
def test_toggling_never_loses_a_word(line, data):
    start = data.draw(st.integers(0, len(line)))
    end = data.draw(st.integers(start, len(line)))
    selection = Selection(Place(0, start), Place(0, end))
    edit = toggle([line], selection, MarkKind.STRONG)
    new = edit.lines[0] if edit.lines else line
    assert new.replace("*", "").replace("_", "") == line.replace("*", "").replace("_", "")


def test_a_backward_selection_stays_backward():
    edit = toggle(["one two"], Selection(Place(0, 7), Place(0, 4)), MarkKind.STRONG)
    assert edit.selection == Selection(Place(0, 9), Place(0, 6))


@pytest.mark.parametrize(
    "before", ["[a](htt¦ps://a.org)", "see https://a¦.org", "![d¦e](x)", "`co¦de`", "a<b¦r>b"]
)
def test_no_marks_are_put_into_addresses_tags_and_code(before):
    lines, selection = select(before)
    assert show(lines, toggle(lines, selection, MarkKind.STRONG)) == before


@pytest.mark.parametrize(
    ("line", "kinds"),
    [
        ("plain words", []),
        ("**b** and *i*", ["strong", "emphasis"]),
        ("`*no*`", ["code"]),
        ("[*w*](http://a_b_c)", ["link", "emphasis"]),
        ('![x](a.jpg "c")', ["image"]),
        ("snake_case_word", []),
        ("2 * 3 * 4", []),
        ("5*3*2 and a*b*", []),
        ("*5*3*", ["emphasis"]),
        ("កម្ពុជា*ថ្មី*ណាស់", ["emphasis"]),
        ("x**y**z", ["strong"]),
        (r"\*no\*", ["escape", "escape"]),
        ("see https://a.org/b_c_d.", ["address"]),
        ("note[^1]", ["footnote"]),
        ("~~gone~~ <b>", ["strike", "html"]),
    ],
)
def test_constructs_are_found(line, kinds):
    assert [span.kind.value for span in spans(line)] == kinds


def test_an_address_ends_before_the_full_stop():
    span = spans("see https://a.org/b.")[0]
    assert "see https://a.org/b."[span.start : span.end] == "https://a.org/b"


def test_a_link_takes_the_place_of_the_selection():
    lines, selection = select("see ⟦here⟧ now")
    assert show(lines, link(lines, selection, "he[re", "https://a.org/x y")) == (
        r"see [he\[re](https://a.org/x%20y)¦ now"
    )


@pytest.mark.parametrize(
    ("before", "after"),
    [
        ("see⟦ here ⟧now", "see [here](x)¦ now"),
        ("ប្រទេស⟦\u200bកម្ពុជា ⟧មាន", "ប្រទេស\u200b[កម្ពុជា](x)¦ មាន"),
    ],
)
def test_blanks_at_the_ends_of_a_selection_stay_beside_the_link(before, after):
    lines, selection = select(before)
    start, end = selection.start.column, selection.end.column
    assert show(lines, link(lines, selection, lines[0][start:end], "x")) == after


def test_a_link_that_is_touched_is_found_and_keeps_its_title():
    line = r'see [a \[b\]](https://c.org "t") and [d](e)'
    span = link_at(line, 0, 6)
    assert line[span.start : span.end] == r'[a \[b\]](https://c.org "t")'
    assert plain_label(line[span.inner : span.inner_end]) == "a [b]"
    mark = line[span.start : span.end]
    assert relinked(mark, "n]", "https://n.org") == r'[n\]](https://n.org "t")'
    assert relinked("[a][b]", "c", "d") == "[c](d)"
    assert link_at(line, 0, len(line)) is None
    assert link_at(line, 0, 2) is None


@given(st.text(st.sampled_from("a[]\\ ក"), max_size=12))
def test_words_come_back_from_a_label(words):
    assert plain_label(escaped_label(words)) == words


def test_brackets_that_do_not_balance_are_escaped_in_an_address():
    assert safe_address("https://a.org/(x") == "https://a.org/%28x"
    assert safe_address("https://a.org/(x)") == "https://a.org/(x)"


def test_the_address_under_a_place_is_told():
    line = 'a [b](https://c.org "t") https://d.org'
    assert address_at(line, 4) == "https://c.org"
    assert address_at(line, len(line)) == "https://d.org"
    assert address_at(line, 0) == ""


def test_words_are_found_in_khmer_and_latin():
    text = "ប្រទេសកម្ពុជាមាន l'État."
    assert text[slice(*word_at(text, 7))] == "កម្ពុជា"
    assert text[slice(*word_at(text, len(text) - 2))] == "l'État"
    assert word_at("a  b", 2) is None


def test_lines_full_of_openers_are_looked_through_in_bounded_steps():
    for piece in ("**a ", "`` a ", "[a](", "<!-- ", "![a", "~~a _a ", "<a "):
        assert len(spans(piece * 4000)) <= 4000
    assert spans("**a** " * 4000) == ()
    assert len(spans("**a** " * 3000)) == 3000
