# SPDX-License-Identifier: MIT
import re
from html import unescape

import pytest
from hypothesis import given
from hypothesis import strategies as st

from icc_editor.formats.printed_lines import GAP, LINES, LONG, LONGEST, mark_line_ends
from icc_editor.formats.tree import parse, text_of, write_inside
from icc_editor.text.khmer.lines import line_breaks

COMMITTEE = "គណៈកម្មាធិការជាតិរៀបចំការបោះឆ្នោត"
_GAP = f'<span class="{GAP}">{{}}</span>'


def lines(inside: str) -> str:
    return f'<span class="{LINES}">{inside}</span>'


def unmarked(markup: str) -> str:
    """Return marked HTML without its marks."""
    return re.sub(r'<span class="icc-[a-z]+">|</span>|<wbr>', "", markup)


@pytest.mark.parametrize(
    ("markup", "marked"),
    [
        (f"<p>{COMMITTEE}</p>",
         f"<p>{lines('គណៈកម្មាធិការ<wbr>ជាតិ<wbr>រៀបចំ<wbr>ការបោះឆ្នោត')}</p>"),
        # A compound that is half bold is one word; a place at the edge of bold letters is one.
        ("<p>ការ<b>បោះឆ្នោត</b></p>", f"<p>{lines('ការ<b>បោះឆ្នោត</b>')}</p>"),
        ("<p>ជាតិ<b>រៀបចំ</b></p>", f"<p>{lines('ជាតិ<b><wbr>រៀបចំ</b>')}</p>"),
        # Blanks and zero-width spaces are places; one before a full stop is none.
        ("<p>ជាតិ\nabc</p>", f"<p>{lines('ជាតិ' + _GAP.format(chr(10)) + 'abc')}</p>"),
        ("<p>ជា\u200bតិ</p>", f"<p>{lines('ជា' + _GAP.format(chr(0x200B)) + 'តិ')}</p>"),
        ("<p>ជាតិ ។</p>", f"<p>{lines('ជាតិ ។')}</p>"),
        # Code is left as it is, with places around it only.
        (f"<p>ជាតិ <code>{COMMITTEE}</code></p>",
         f"<p>{lines('ជាតិ' + _GAP.format(' ') + f'<code>{COMMITTEE}</code>')}</p>"),
        (f"<pre>{COMMITTEE}</pre>", f"<pre>{COMMITTEE}</pre>"),
        ("<p>No Khmer, <b>none</b> at all</p>", "<p>No Khmer, <b>none</b> at all</p>"),
        # A line that ends anyway needs no mark.
        ("<p>ជាតិ<br>ជាតិ</p>", f"<p>{lines('ជាតិ<br>ជាតិ')}</p>"),
        ('<p>ជាតិ<img src="a.png">ជាតិ</p>',
         f"<p>{lines('ជាតិ<wbr><img src=' + chr(34) + 'a.png' + chr(34) + '><wbr>ជាតិ')}</p>"),
        # Texts of different blocks have nothing to do with each other.
        ("<ul><li>ជាតិ<ul><li>x</li></ul></li></ul>",
         f"<ul><li>{lines('ជាតិ')}<ul><li>x</li></ul></li></ul>"),
        # What would not fit on a line may be broken anywhere.
        (f"<p>ក{'a' * LONGEST}</p>",
         f'<p>{lines(f"""<span class="{LONG}">ក{"a" * LONGEST}</span>""")}</p>'),
    ],
)  # fmt: skip
def test_places_are_marked(markup: str, marked: str) -> None:
    assert mark_line_ends(markup) == marked


_WORDS = st.sampled_from(
    [
        *(COMMITTEE, "ជាតិ", "ៗ", "។", "«", "»", "១ ១៥៦", "ស្ត្រី", "្"),
        *(" ", "\n", "\u200b", "\u00a0", "word", "a-b"),
    ]
)
_TEXT = st.lists(_WORDS | st.text("កខ្ាំ a1<&\u200b", max_size=3), max_size=6).map(
    lambda pieces: "".join(pieces).replace("&", "&amp;").replace("<", "&lt;")
)
_WRITTEN = "<{0[0]}>{0[1]}</{0[0]}>".format
_INLINE = st.recursive(
    _TEXT | st.sampled_from(["<br>", '<img src="a.png" alt="ក">', "<code>ក ខ</code>"]),
    lambda inside: (
        st.lists(inside, max_size=4).map("".join)
        | st.tuples(st.sampled_from(["b", "a", "em", "sup"]), inside).map(_WRITTEN)
    ),
    max_leaves=8,
)
_BLOCKS = st.recursive(
    _INLINE,
    lambda inside: (
        st.lists(inside, max_size=3).map("".join)
        | st.tuples(st.sampled_from(["p", "li", "td", "h2", "pre"]), inside).map(_WRITTEN)
    ),
    max_leaves=6,
)


@given(_BLOCKS)
def test_nothing_changes_but_the_marks(markup: str) -> None:
    before = write_inside(parse(markup))
    marked = mark_line_ends(markup)
    assert unmarked(marked) == before
    assert text_of(parse(marked)) == text_of(parse(markup))


@given(st.lists(_WORDS, min_size=1, max_size=8).map("".join))
def test_marks_stand_where_a_line_may_end_and_at_every_such_place(text: str) -> None:
    marked = mark_line_ends(f"<p>ក{text}</p>")
    places, plain = set(), ""
    inside = marked.removeprefix(f'<p><span class="{LINES}">').removesuffix("</span></p>")
    for piece in re.split(r"(<[^>]*>)", inside):
        if piece == "<wbr>" or (piece == "</span>" and plain.endswith((" ", "\n", "\u200b"))):
            places.add(len(plain))
        elif not piece.startswith("<"):
            plain += unescape(piece)
    wanted = line_breaks(f"ក{text}".replace("\n", " "))
    assert places - {len(plain)} == set(wanted[:-1])
