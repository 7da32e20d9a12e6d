# SPDX-License-Identifier: MIT
"""Finding and replacing."""

import pytest

from icc_editor.gui.text_edit.addresses import address_parts
from icc_editor.gui.text_edit.search import (
    SearchTerms,
    expand,
    find_all,
    is_valid,
    pattern_places,
    replace,
)
from icc_editor.text.khmer import fold
from icc_editor.text.khmer.letters import ZWSP


def hits(edit, **terms):
    return find_all("\n".join(edit.lines()), SearchTerms(**terms))


def part(text, start, end):
    return text.encode("utf-16-le")[2 * start : 2 * end].decode("utf-16-le")


def found(edit, **terms):
    raw = edit.document().toRawText()
    return [part(raw, hit.start, hit.end) for hit in hits(edit, **terms)]


def test_a_word_is_found_in_any_case_unless_asked_otherwise(edit):
    edit.set_text("One one\n😀 ONE")
    assert found(edit, text="one") == ["One", "one", "ONE"]
    assert found(edit, text="one", match_case=True) == ["one"]


def test_whole_words_are_whole_in_khmer_too(edit):
    edit.set_text("one ones 1one (one) ជនជាតិខ្មែរ ខ្មែរក្រហម")
    assert len(found(edit, text="one", whole_words=True)) == 2
    assert [hit.start for hit in hits(edit, text="ខ្មែរ", whole_words=True)] == [26]
    assert len(found(edit, text="ខ្មែរ")) == 2


def test_words_are_found_however_they_were_typed(edit):
    edit.set_text(f"😀 កម្ពុ{ZWSP}ជា ៤៨៩ où “x”")
    assert found(edit, text="កម្ពុជា") == [f"កម្ពុ{ZWSP}ជា"]
    assert found(edit, text="489") == ["៤៨៩"]
    assert found(edit, text='"x"') == ["“x”"]
    assert found(edit, text="ou") == []  # replacing it must not touch où
    assert found(edit, text=ZWSP) == [ZWSP]


def test_what_is_put_in_keeps_the_digits_of_the_place(edit):
    edit.set_text("489 and ៤៨៩")
    terms = SearchTerms("489")
    assert replace(edit, hits(edit, text="489"), "492", terms) == 2
    assert edit.text() == "492 and ៤៩២"


def test_signs_are_signs_and_expressions_are_expressions(edit):
    edit.set_text("a.b axb\nend")
    assert found(edit, text="a.b") == ["a.b"]
    assert found(edit, text="a.b", regular_expression=True) == ["a.b", "axb"]
    assert found(edit, text="^end$", regular_expression=True) == ["end"]
    assert found(edit, text="z*", regular_expression=True) == []


def test_an_invalid_expression_finds_nothing_and_says_so(edit):
    edit.set_text("a(b")
    terms = SearchTerms("a(", regular_expression=True)
    assert not is_valid(terms)
    assert find_all(edit.text(), terms) == ()
    assert is_valid(SearchTerms("a("))
    assert found(edit, text="a(") == ["a("]


def test_an_expression_that_would_take_forever_is_given_up(edit):
    edit.set_text("a" * 40 + "b")
    assert found(edit, text="^(a+)+$", regular_expression=True) == []


def test_replacing_all_is_one_step(edit):
    edit.set_text("one two one\n😀one")
    steps = []
    edit.undo_step_added.connect(lambda: steps.append(1))
    assert replace(edit, hits(edit, text="one"), "three") == 3
    assert edit.text() == "three two three\n😀three"
    assert len(steps) == 1
    edit.step_back()
    assert edit.text() == "one two one\n😀one"


def test_replacing_nothing_makes_no_step(edit):
    edit.set_text("one")
    assert replace(edit, (), "x") == 0
    assert not edit.document().isUndoAvailable()


@pytest.mark.parametrize(
    ("replacement", "groups", "expected"),
    [
        (r"\2-$1", ("ab", "a", "b"), "b-a"),
        (r"\1", (), r"\1"),
        ("$9!", ("a",), "$9!"),  # a price: there are no ninth brackets
        ("$1!", ("a", ""), "!"),
    ],
)
def test_what_brackets_caught_is_put_in(replacement, groups, expected):
    assert expand(replacement, groups) == expected


def test_brackets_that_caught_nothing_are_empty_and_those_there_are_not_are_text(edit):
    edit.set_text("12 and 7x")
    terms = SearchTerms(r"(\d+)(x)?", regular_expression=True)
    hits = find_all(edit.text(), terms)
    replace(edit, hits, r"\1\2 for $5", terms)
    assert edit.text() == "12 for $5 and 7x for $5"


@pytest.mark.parametrize(
    ("text", "addresses"),
    [
        ("![one](images/one.jpg)", ["images/one.jpg"]),
        ('![one](images/one.jpg "one")', ["images/one.jpg"]),
        ("![one](my one.jpg)", ["my one.jpg"]),
        ("[one](https://a.org/one_(one)) (one)", ["https://a.org/one_(one)"]),
        ("[![one](one.jpg)](two/one.html)", ["one.jpg", "two/one.html"]),
        ("[one](<one two>) one", ["<one two>"]),
        ('<img class="one" src="one.jpg" alt="one">', ['"one.jpg"']),
        ("<a\nHREF='one.html' title=one>one</a>", ["'one.html'"]),
        ("see https://one.org/one. One", ["https://one.org/one"]),
        ("<https://one.org/one> www.one.org/x, one", ["https://one.org/one", "www.one.org/x"]),
        ("write to one@one.org, one", ["one@one.org"]),
        ("[one][one]\n\n[one]: https://one.org 'one'", ["[one]", "[one]: https://one.org"]),
        ("one[^one]\n\n[^one]: one", []),
        ("{{one.two.three}} one", ["{{one.two.three}}"]),
        ("😀 (one) [one] one: ខ្មែរ", []),
        ("ខ្មែរhttps://one.org/ខ្មែរ។ ខ្មែរ", ["https://one.org/ខ្មែរ"]),
    ],
)
def test_addresses_of_all_kinds_are_known(text, addresses):
    shown = []
    for start, end in address_parts(text):
        if not shown or part(text, start, end) not in shown[-1]:
            shown.append(part(text, start, end))
    assert shown == addresses


def test_what_is_found_in_an_address_is_marked(edit):
    edit.set_text("😀 one ![one](one.jpg) one")
    assert [hit.in_address for hit in hits(edit, text="one")] == [False, False, True, False]
    assert [hit.in_address for hit in hits(edit, text="](one")] == [True]
    assert [hit.in_address for hit in hits(edit, text=r"\(|one$", regular_expression=True)] == [
        False,
        False,
    ]


@pytest.mark.parametrize("whole", [False, True])
@pytest.mark.parametrize(
    "pattern",
    ["ជាតិ", "ក.", "ក.+?", "ក.*?ម", "្រ", "one|ones", "(?i)ONE", "^.", "(ជា)(តិ)?", "(?x) ក # )"],
)
def test_a_pattern_is_found_as_the_command_line_finds_it(pattern, whole):
    text = "😀 គណៈកម្មាធិការជាតិរៀបចំការបោះឆ្នោត\nក្រុម ក្រមុម one😀ones\nជា កក ជាតិ"
    wish = fold.FindOptions(pattern=True, whole_words=whole)
    expected = fold.find_all(pattern, text, wish)
    terms = SearchTerms(pattern, whole_words=whole, regular_expression=True)
    assert list(pattern_places(terms)(text)) == expected
    found = [part(text, hit.start, hit.end) for hit in find_all(text, terms)]
    assert found == [text[start:end] for start, end in expected]
    if pattern == "ជាតិ":
        assert found == ["ជាតិ", "ជាតិ"]


def test_what_is_no_pattern_by_itself_is_none():
    assert not is_valid(SearchTerms("a)|(b", regular_expression=True))
    terms = SearchTerms(r"(ក)(ខ)?", whole_words=True, regular_expression=True)
    (hit,) = find_all("ក", terms)
    assert hit.groups == ("ក", "ក", "")
