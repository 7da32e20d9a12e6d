# SPDX-License-Identifier: MIT
"""What of a source can be placed in its translation, and what is placed already."""

import pytest

from icc_editor.services.translating.placing import PieceKind, pieces_of

LANGUAGES = ("en", "km")


def pieces(source, target="", texts=None):
    return pieces_of(source, target, LANGUAGES, texts or (source, target))


def written(piece):
    return piece.before + piece.words + piece.after


@pytest.mark.parametrize(
    ("source", "kind", "name", "words"),
    [
        ("See [the list](https://a.org/b_(c)).", PieceKind.LINK, "https://a.org/b_(c)", "the list"),
        ('See [it](https://a.org "A list").', PieceKind.LINK, "https://a.org", "it"),
        ("See <https://a.org/>.", PieceKind.LINK, "https://a.org/", ""),
        ("See https://a.org/b, too.", PieceKind.LINK, "https://a.org/b", ""),
        ("It has {{communes.cpp.chiefs}}.", PieceKind.FIGURE, "communes.cpp.chiefs", ""),
        ("It has {{communes.cpp.chiefs:share}}.", PieceKind.FIGURE, "communes.cpp.chiefs", ""),
        ("Said so.[^1]", PieceKind.FOOTNOTE, "1", ""),
        ('![A market](images/m.png "By us")', PieceKind.PICTURE, "images/m.png", "A market"),
        ("![Chiefs](tables/communes.toml)", PieceKind.TABLE, "communes", ""),
        ("It is **so**.", PieceKind.STRONG, "", "so"),
        ("It is *so*.", PieceKind.EMPHASIS, "", "so"),
        ("It is _so_.", PieceKind.EMPHASIS, "", "so"),
        ("It is ***so***.", PieceKind.STRONG, "", "so"),
        ("- It is *so*.", PieceKind.EMPHASIS, "", "so"),
    ],
)
def test_every_kind_is_found_as_it_is_written(source, kind, name, words):
    [piece] = pieces(source)
    assert (piece.kind, piece.name, piece.words) == (kind, name, words)
    assert written(piece) in source
    assert not piece.is_placed


@pytest.mark.parametrize(
    "source",
    ["", "Only words.", "A snake_case_name.", "5 * 3 * 2", "`**code**`", "\\*so\\*", "- a"],
)
def test_words_alone_have_nothing_to_place(source):
    assert pieces(source) == ()


def test_they_come_in_the_order_of_the_source_whatever_they_are():
    source = "**Now** {{t.a.b}} [x](https://a.org) and *then*.[^1]"
    assert [written(piece) for piece in pieces(source)] == [
        "**Now**",
        "{{t.a.b}}",
        "[x](https://a.org)",
        "*then*",
        "[^1]",
    ]


def test_what_the_translation_has_is_placed_wherever_it_stands():
    source = "[One](https://a.org) and [two](https://b.org) have {{t.a.b}} and {{t.a.c}}."
    target = "{{t.a.c}} [ពីរ](https://b.org)"
    one, two, first, second = pieces(source, target)
    assert [its.is_placed for its in (one, two, first, second)] == [False, True, False, True]
    assert target[slice(*two.there)] == "[ពីរ](https://b.org)"
    assert target[slice(*second.there)] == "{{t.a.c}}"


def test_what_comes_twice_is_to_be_placed_twice():
    first, second = pieces("{{t.a.b}} of {{t.a.b}}", "{{t.a.b}}")
    assert (first.is_placed, second.is_placed) == (True, False)


def test_a_link_into_another_language_is_placed():
    [link] = pieces(
        "[It](https://en.wikipedia.org/wiki/Cambodia)", "[វា](https://km.wikipedia.org/wiki/x)"
    )
    assert link.is_placed


def test_bold_words_are_counted():
    first, second = pieces("**One** and **two**.", "**ពីរ**")
    assert (first.is_placed, second.is_placed) == (True, False)


def test_a_reference_is_written_out_where_the_translation_does_not_know_its_label():
    source = "See [it][list].\n\n[list]: https://a.org\n"
    [link] = pieces("See [it][list].", "", (source, "x"))
    assert written(link) == "[it](https://a.org)"
    [link] = pieces("See [it][list].", "", (source, "[list]: https://a.org\n"))
    assert written(link) == "[it][list]"


def test_a_link_in_html_is_written_as_one_of_markdown():
    [link] = pieces('See <a href="https://a.org" class="b">the list</a> here.')
    assert (written(link), link.wraps) == ("[the list](https://a.org)", True)


def test_a_linked_picture_goes_over_whole():
    link, picture = pieces("[![A market](images/m.png)](https://a.org)")
    assert written(link) == "[![A market](images/m.png)](https://a.org)"
    assert (link.wraps, picture.wraps) == (False, True)
