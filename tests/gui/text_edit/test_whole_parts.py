# SPDX-License-Identifier: MIT
"""What goes whole, or stays whole, where one deletes and writes."""

import pytest

from icc_editor.gui.text_edit.whole_parts import deletion, seen_around, way_out, whole_stretch

LINK = 'A [few words](https://a.org "T") here'


def left(line, words, at=0):
    """Return what is left when ``words`` are deleted."""
    start = line.index(words, at)
    found = deletion(line, start, start + len(words))
    return found.before + found.behind


@pytest.mark.parametrize(
    ("line", "words", "expected"),
    [
        ("It has {{t.a.b}} now", "}", "It has  now"),
        ("It has {{t.a.b}} now", "has {{t", "It  now"),
        ("So.[^1] Yes", "]", "So. Yes"),
        ("So.[^1] Yes", "1", "So. Yes"),
        (LINK, ")", "A few words here"),
        (LINK, "[", "A few words here"),
        (LINK, "a", "A few words here"),
        (LINK, "words](https", "A few  here"),
        (LINK, "A [few ", "words here"),
        ("![A market](images/m.png)!", "m.png", "!"),
        ("![A market](images/m.png)!", "[", "!"),
        ("[it][list] is", "list", "it is"),
    ],
)
def test_no_half_of_a_part_is_left(line, words, expected):
    assert left(line, words) == expected
    start = line.index(words)
    assert deletion(line, start, start + len(words)).is_wider


@pytest.mark.parametrize(
    ("line", "words"),
    [
        (LINK, "few"),
        (LINK, "few words"),
        (LINK, '[few words](https://a.org "T")'),
        (LINK, "A "),
        ("![A market](images/m.png)", "A market"),
        ("**bold** words", "*"),
        ("see https://a.org/b", "b"),
        ("[begun]() here", "("),
        ("{{not.closed", "{"),
        ("`{{t.a.b}}`", "t.a"),
    ],
)
def test_what_cuts_nothing_is_deleted_alone(line, words):
    start = line.rindex(words) if words in {"b"} else line.index(words)
    found = deletion(line, start, start + len(words))
    assert not found.is_wider
    assert found.before + words + found.behind == line


@pytest.mark.parametrize(
    ("line", "before", "behind"),
    [
        ("{{t.a.b}} x", "{{t.", "{{t.a.b}}"),
        ("[^1] x", "[^", "[^1]"),
        ("[a](https://a.org) x", "[a](https", "[a](https://a.org)"),
        ("![a](m.png) x", "!", "![a](m.png)"),
        ("[a](https://a.org) x", "[a", "[a"),
        ("[a](https://a.org) x", "[a](https://a.org)", "[a](https://a.org)"),
        ("[a]() x", "[a](", "[a]("),
        ("**a** x", "*", "*"),
    ],
)
def test_writing_goes_behind_what_is_closed(line, before, behind):
    assert line[: way_out(line, len(before))] == behind


@pytest.mark.parametrize(
    ("words", "shown"),
    [
        ("https://a.org", '[few words](https://a.org "T")'),
        ("few", "few"),
        ("here", "here"),
    ],
)
def test_what_is_pointed_out_in_an_address_is_the_link(words, shown):
    start = LINK.index(words)
    assert LINK[slice(*seen_around(LINK, start, start + len(words)))] == shown


@pytest.mark.parametrize("words", [":", "]", "^1", "[^1", "]: S"])
def test_the_mark_before_a_note_goes_whole(words):
    assert left("[^1]: So it was", words) == ("o it was" if "S" in words else "So it was")


def test_the_mark_before_a_note_is_deleted_alone_where_all_of_it_is_meant():
    assert left("[^1]: So", "[^1]:") == " So"
    assert way_out("[^1]: So", 4) == 5
    assert left("a[^1]: So", ":") == "a[^1] So"


@pytest.mark.parametrize(
    ("line", "words", "expected"),
    [
        (LINK, "few", "few"),
        (LINK, "words](ht", '[few words](https://a.org "T")'),
        ("a {{t.a.b}} b[^1] c", ".b}} b[", "{{t.a.b}} b[^1]"),
        ("a ![b](c.png)", "![b", "![b](c.png)"),
    ],
)
def test_what_is_moved_is_widened_to_all_of_what_it_would_halve(line, words, expected):
    start = line.index(words)
    first, last = whole_stretch(line, start, start + len(words))
    assert line[first:last] == expected
