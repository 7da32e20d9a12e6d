# SPDX-License-Identifier: MIT
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from icc_editor.formats.markdown_blocks import definitions, split
from icc_editor.post.document import BlockKind, SourceBlock


def _kinds(text: str) -> list[str]:
    return [block.kind.value for block in split(text)]


def _shape(text: str) -> list[tuple[str, int, int]]:
    return [(block.kind.value, block.first_line, block.end_line) for block in split(text)]


@pytest.mark.parametrize(
    ("text", "shape"),
    [
        ("", []),
        ("\n \n\t\n", []),
        ("a\nb\n\n\nc", [("paragraph", 0, 2), ("paragraph", 4, 5)]),
        ("a\r\nb", [("paragraph", 0, 2)]),
        ("# a\ntext\n## b", [("heading", 0, 1), ("paragraph", 1, 2), ("heading", 2, 3)]),
        ("#a\n####### b\n#", [("paragraph", 0, 2), ("heading", 2, 3)]),
        ("a\n===\nb\n---\n---", [("heading", 0, 2), ("heading", 2, 4), ("rule", 4, 5)]),
        ("a\nb\n---", [("paragraph", 0, 2), ("rule", 2, 3)]),
        ("a\n--", [("paragraph", 0, 2)]),
        ("a\n- b\n- c", [("paragraph", 0, 1), ("list", 1, 3)]),
        ("a\n2017. b", [("paragraph", 0, 2)]),
        ("a\n2. b", [("paragraph", 0, 2)]),
        ("a\n1. b", [("paragraph", 0, 1), ("list", 1, 2)]),
        ("a\n១. b", [("paragraph", 0, 1), ("list", 1, 2)]),
        ("a\n-", [("paragraph", 0, 2)]),
        ("- a\nlazy\n\n  more\n\n- b\n\nend", [("list", 0, 6), ("paragraph", 7, 8)]),
        ("- a\n1. b\n1) c\n១. d", [("list", 0, 1), ("list", 1, 2), ("list", 2, 3), ("list", 3, 4)]),
        ("- a\n# b", [("list", 0, 1), ("heading", 1, 2)]),
        ("- a\n***", [("list", 0, 1), ("rule", 1, 2)]),
        ("> a\nlazy\n- b", [("quote", 0, 2), ("list", 2, 3)]),
        ("> a\n\n> b", [("quote", 0, 1), ("quote", 2, 3)]),
        ("```\n\n# a\n```\nb", [("code", 0, 4), ("paragraph", 4, 5)]),
        ("```\n# a", [("paragraph", 0, 1), ("heading", 1, 2)]),
        ("````\n```\n````", [("code", 0, 3)]),
        ("~~~ py\n```\n~~~", [("code", 0, 3)]),
        ("a|b\n-|-\n1|2\nend", [("table", 0, 3), ("paragraph", 3, 4)]),
        ("a\nb|c\n-|-", [("paragraph", 0, 1), ("table", 1, 3)]),
        ("a|b\n-|-|-", [("paragraph", 0, 2)]),
        ("![a](b)\n![c](d \"e\")", [("image", 0, 1), ("image", 1, 2)]),
        ("![a](b)\ntext", [("paragraph", 0, 2)]),
        ("[![a](b)](c)\n\n![a](b){.x}", [("image", 0, 1), ("image", 2, 3)]),
        ("<!--more-->", [("more", 0, 1)]),
        ("a\n <!-- More -->\nb", [("paragraph", 0, 1), ("more", 1, 2), ("paragraph", 2, 3)]),
        ("<!-- a\n\nb -->\nc", [("html", 0, 3), ("paragraph", 3, 4)]),
        ("<!-- a\n\n<!-- b", [("paragraph", 0, 1), ("paragraph", 2, 3)]),
        ("<div>\n\n<div>\n</div>\n\n</div>\na", [("html", 0, 6), ("paragraph", 6, 7)]),
        ("<div>\na\n\nb", [("html", 0, 2), ("paragraph", 3, 4)]),
        ("<hr>\na\n\n</div>\nb", [("html", 0, 2), ("html", 3, 4), ("paragraph", 4, 5)]),
        ("<pre>\n\n<div>\n</pre>", [("html", 0, 4)]),
        ("<span>a</span>\n<x", [("paragraph", 0, 2)]),
        ("[a]: b\n[c]: <d> \"e\"\n[^f]: g\n    h\n\n    i\n\nj",
         [("link_definition", 0, 1), ("link_definition", 1, 2), ("footnote_definition", 2, 6),
          ("paragraph", 7, 8)]),
        ("[^a]: b\n[^c]: d\nlazy\n# e",
         [("footnote_definition", 0, 1), ("footnote_definition", 1, 3), ("heading", 3, 4)]),
        ("a\n[b]: c", [("paragraph", 0, 2)]),
        ("Term\n: a\n\n: b\n\n    c\n\nOther\n: d\n\ntext",
         [("definition_list", 0, 9), ("paragraph", 10, 11)]),
        ("A\nB\n: c\n# d", [("definition_list", 0, 3), ("heading", 3, 4)]),
        ("A\nB\nC\nD\n: c", [("paragraph", 0, 5)]),
        ("A\n# B\n: c", [("paragraph", 0, 1), ("heading", 1, 2), ("paragraph", 2, 3)]),
        ("    indented", [("paragraph", 0, 1)]),
    ],
)  # fmt: skip
def test_a_text_is_cut_where_writers_expect(text: str, shape: list[tuple[str, int, int]]) -> None:
    assert _shape(text) == shape


def test_headings_know_their_level() -> None:
    assert [block.level for block in split("### a\n\nb\n---\n\nc")] == [3, 2, 0]


def test_the_first_definition_of_a_name_wins() -> None:
    blocks = split("[A  b]: x 'T'\n[a B]: y\n[c]: z (round)\n[^1]: one\n[^1]: two")
    found = definitions(blocks)
    assert found.links == {"a b": ("x", "T"), "c": ("z", "round")}
    assert found.footnotes["1"].text == "[^1]: one"


SIGNS = st.text(
    st.sampled_from(list("ab1 \n\n\t#>-*_`~|=:.[]()^!<>/\"'ក្១\r\xa0")) | st.characters(),
    max_size=200,
)


@settings(max_examples=1000, deadline=None)
@given(SIGNS)
def test_every_line_with_something_on_it_is_in_exactly_one_block(text: str) -> None:
    lines = [line.rstrip("\r") for line in text.split("\n")]
    covered = [0] * len(lines)
    for block in split(text):
        assert block.text == "\n".join(lines[block.first_line : block.end_line])
        assert block.text.split("\n")[0].strip()
        assert block.text.split("\n")[-1].strip()
        for index in range(block.first_line, block.end_line):
            covered[index] += 1
    assert all(count == 1 for count, line in zip(covered, lines, strict=True) if line.strip())
    assert max(covered, default=0) <= 1


BLOCKS = st.sampled_from(
    ["text", "two\nlines", "# head", "head\n===", "- a\n- b", "- a\n\n- b\n  - c", "1. a\n2. b",
     "> q", "> q\n>\n> — who", "```\ncode\n\nmore\n```", "a|b\n-|-\n1|2", "![a](b)", "---",
     "<!--more-->", "<div>\n\nx\n\n</div>", "<!-- c -->", "T\n: d", "[x]: y",
     "[^n]: note\n    more",
     "១. ក\n២. ខ", "a `b` **c**[^n] [x]"]
)  # fmt: skip


@settings(max_examples=300, deadline=None)
@given(st.lists(BLOCKS, min_size=1, max_size=6))
def test_blocks_with_blank_lines_between_stay_the_blocks_they_are(parts: list[str]) -> None:
    blocks = split("\n\n".join(parts))
    again = split("\n\n".join(block.text for block in blocks))
    assert [_bare(block) for block in again] == [_bare(block) for block in blocks]


def _bare(block: SourceBlock) -> tuple[BlockKind, str, int]:
    return block.kind, block.text, block.level
