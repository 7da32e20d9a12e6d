# SPDX-License-Identifier: MIT
from collections.abc import Mapping
from xml.etree.ElementTree import tostring

import pytest
from hypothesis import given
from hypothesis import strategies as st

from icc_editor.formats.figures import (
    figures_in,
    figures_in_line,
    put_back,
    rename_references,
    take_out,
    written_out,
)
from icc_editor.formats.known_tables import TablesReader
from icc_editor.formats.table_address import address_of, table_named_by, tables_named_in
from icc_editor.formats.tree import parse
from icc_editor.post.document import BlockKind
from icc_editor.post.figure import FigureForm, FigureProblem, FigureReference
from icc_editor.post.metadata import NumberStyle
from icc_editor.text.numbers.styles import style_for

COMMUNES = """
id = "communes"
columns = [
  { key = "party", kind = "label" },
  { key = "chiefs", total = "sum" },
  { key = "votes", total = "sum", hidden = true },
  { key = "share", kind = "share", part = "votes", of = "total" },
  { key = "place", kind = "rank", part = "votes" },
  { key = "change", kind = "change", part = "chiefs", of = "before" },
  { key = "before" },
]
rows = [
  { key = "cpp", party = { en = "CPP", km = "គបក" }, chiefs = 1156, votes = 3540056, before = 9 },
  { key = "cnrp", party = { en = "CNRP" }, chiefs = 489, votes = 3056824, before = 40 },
  { key = "kept_back", hidden = true, party = "Other", chiefs = 1, votes = 0 },
  { key = "invalid", role = "apart", party = "Invalid", chiefs = "n/a", votes = 134420 },
]
""".encode()


def _texts(text: str) -> list[str]:
    return [text[figure.start : figure.end] for figure in figures_in(text)]


def _written(spelled: str, language: str = "en", tables: Mapping[str, bytes] | None = None) -> str:
    known = TablesReader().read({"communes": COMMUNES} if tables is None else tables)
    (figure,) = figures_in(spelled)
    written = known.write(figure.reference, language, style_for(language))
    return f"!{written.value}" if isinstance(written, FigureProblem) else written


def test_a_figure_names_a_table_a_row_a_column_and_perhaps_a_form() -> None:
    text = "Won {{communes.cnrp.chiefs}}, {{ communes.total.votes : words }}."
    assert [(f.start, f.end, f.reference) for f in figures_in(text)] == [
        (4, 28, FigureReference("communes", "cnrp", "chiefs")),
        (30, 64, FigureReference("communes", "total", "votes", FigureForm.WORDS)),
    ]


def test_places_are_code_points_whatever_stands_before() -> None:
    text = "# 𝒳 ខ្ញុំ\r\n\n- a\n  - {{a.b.c}}\n"
    assert _texts(text) == ["{{a.b.c}}"]


@pytest.mark.parametrize(
    "text",
    [
        r"\{{a.b.c}}", "`{{a.b.c}}`", "``x ` {{a.b.c}}``", "```\n{{a.b.c}}\n```", "{{a}}",
        "{{a b.c.d}}", "{a.b.c}", "{{citation needed}}", "<code>{{a.b.c}}</code>",
        "<pre>\n{{a.b.c}}\n</pre>", "[x]: {{a.b.c}}", "- ```\n  {{a.b.c}}\n  ```", "{{a.b.c}",
        "<p>x</p>\n<CODE>{{a.b.c}}</CODE>",
    ],
)  # fmt: skip
def test_this_is_no_figure(text: str) -> None:
    assert _texts(text) == []


@pytest.mark.parametrize(
    "text",
    [
        r"\\{{a.b.c}}", "` {{a.b.c}}", "`x` {{a.b.c}} `y`", "**{{a.b.c}}**", "|{{a.b.c}}|\n|-|",
        "> {{a.b.c}}", "# {{a.b.c}}", "<p>` {{a.b.c}} `</p>", "[^1]: {{a.b.c}}", "\\` {{a.b.c}} `",
        "{{{a.b.c}}}", "<code>x</code> {{a.b.c}}", "<code>{{a.b.c}}"[6:], "![{{a.b.c}}](x.png)",
    ],
)  # fmt: skip
def test_this_is_a_figure(text: str) -> None:
    assert _texts(text) == ["{{a.b.c}}"]


@pytest.mark.parametrize("text", ["{{a.b}}", "{{a.b.c.d}}", "{{a..c}}", "{{a.b.c:cheese}}"])
def test_a_figure_that_names_no_cell_is_found_and_says_so(text: str) -> None:
    assert [figure.reference for figure in figures_in(text)] == [None]
    assert _written(text) == "!malformed"


def test_what_opens_code_and_never_ends_costs_no_time() -> None:
    text = "".join("`" * n + "x" for n in range(1, 400)) * 20 + "<code>" * 5_000 + "{{a.b.c}}"
    assert _texts(text) == ["{{a.b.c}}"]


# -- values -------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("figure", "english", "khmer", "french"),
    [
        ("cnrp.chiefs", "489", "៤៨៩", "489"),
        ("cpp.chiefs", "1,156", "១,១៥៦", "1\u202f156"),
        ("total.chiefs", "1,646", "១,៦៤៦", "1\u202f646"),
        ("cpp.votes", "3,540,056", "៣,៥៤០,០៥៦", "3\u202f540\u202f056"),
        ("total.votes:words", "6.6 million", "៦.៦ លាន", "6,6 millions"),
        ("cpp.share", "53.66%", "៥៣.៦៦%", "53,66 %"),
        ("cpp.share:value", "53.66", "៥៣.៦៦", "53,66"),
        ("cpp.share:share", "53.66%", "៥៣.៦៦%", "53,66 %"),
        ("cnrp.chiefs:share", "29.71%", "២៩.៧១%", "29,71 %"),
        ("cnrp.place", "2", "២", "2"),
        ("cnrp.place:rank", "2", "២", "2"),
        ("kept_back.chiefs:rank", "3", "៣", "3"),
        ("cpp.change", "1,147", "១,១៤៧", "1\u202f147"),
        ("kept_back.votes", "0", "០", "0"),
        ("cpp.party", "CPP", "គបក", "!missing_words"),
        ("kept_back.party", "Other", "Other", "Other"),
    ],
)
def test_a_figure_is_written_as_its_version_writes_numbers(
    figure: str, english: str, khmer: str, french: str
) -> None:
    spelled = f"{{{{communes.{figure}}}}}"
    found = [_written(spelled, language).replace("\u00a0", " ") for language in ("en", "km", "fr")]
    assert found == [english, khmer, french]


@pytest.mark.parametrize(
    ("figure", "problem"),
    [
        ("other.cpp.votes", "missing_table"),
        ("broken.cpp.votes", "damaged_table"),
        ("communes.funcinpec.votes", "missing_row"),
        ("communes.cpp.turnout", "missing_column"),
        ("communes.kept_back.before", "blank"),
        ("communes.kept_back.change", "blank"),
        ("communes.invalid.chiefs", "not_available"),
        ("communes.invalid.votes:rank", "not_available"),
        ("communes.total.share", "blank"),
        ("communes.cpp.party:words", "no_number"),
    ],
)
def test_a_figure_that_cannot_be_written_says_why(figure: str, problem: str) -> None:
    tables = {"communes": COMMUNES, "broken": b"id = "}
    assert _written(f"{{{{{figure}}}}}", tables=tables) == f"!{problem}"


def test_a_table_is_known_by_its_id_and_not_by_the_name_of_its_file() -> None:
    assert _written("{{communes.cnrp.chiefs}}", tables={"copy-2": COMMUNES}) == "489"
    assert _written("{{copy-2.cnrp.chiefs}}", tables={"copy-2": COMMUNES}) == "!missing_table"
    broken = {"communes": b"?", "copy": COMMUNES}
    assert _written("{{communes.cnrp.chiefs}}", tables=broken) == "489"


ODD = b"""id = "odd"
columns = [
  { key = "name", kind = "text" }, { key = "n" }, { key = "share", kind = "share" },
  { key = "rank", kind = "rank" },
]
rows = [
  { key = "a", name = 1156, n = 0, share = 12.345, rank = 2 },
  { key = "b", name = 7, n = 0, share = 50 }, { key = "c", role = "apart", n = 5 },
]
"""


@pytest.mark.parametrize(
    ("figure", "written"),
    [
        ("a.name", "1,156"),  # typed among words
        ("a.n:share", "!not_available"),  # of nothing
        ("a.share", "12.35%"),
        ("a.rank:rank", "2"),
        ("a.share:rank", "2"),
        ("a.n:rank", "1"),  # shared
        ("total.n", "!blank"),
        ("a.n:words", "0"),
    ],
)
def test_figures_of_typed_shares_ranks_and_words(figure: str, written: str) -> None:
    assert _written(f"{{{{odd.{figure}}}}}", tables={"odd": ODD}) == written


def test_only_a_table_that_changed_is_read_again() -> None:
    reader = TablesReader()
    reader.read({"a": COMMUNES, "b": b"?"})
    reader.read({"a": COMMUNES, "b": b"?"})
    assert reader.read_files == 2
    reader.read({"a": COMMUNES.replace(b"489", b"490"), "b": b"?"})
    assert reader.read_files == 3


@pytest.mark.parametrize(
    ("address", "name"),
    [
        ("tables/communes.toml", "communes"),
        ("./tables/a-b_2.toml", "a-b_2"),
        ("tables/communes.toml#chart", None),
        ("tables/x/communes.toml", None),
        ("/tables/communes.toml", None),
        ("images/communes.toml", None),
        ("tables/../communes.toml", None),
        ("tables/a.b.toml", None),
    ],
)
def test_an_address_leads_to_a_table(address: str, name: str | None) -> None:
    assert table_named_by(address) == name
    if name:
        assert table_named_by(address_of(name)) == name


def test_a_text_names_tables_whatever_is_around_them() -> None:
    assert tables_named_in("> ![a](./tables/b.toml)\n\n![](tables/c.toml#chart)") == {"b", "c"}
    assert tables_named_in("tables/b.csv") == frozenset()


# -- out of the text and back into the tree -------------------------------------------------------


def _shown(reference: FigureReference | None) -> str | FigureProblem:
    return "489" if reference and reference.table == "a" else FigureProblem.MISSING_TABLE


def test_figures_are_put_back_wherever_they_were() -> None:
    taken = take_out('<p title="{{a.b.c}}">x {{a.b.c}}<b>{{x.y.z}}</b> {{x.y.z}} y</p>'
                     "<code>{{a.b.c}}</code>", BlockKind.HTML, _shown)  # fmt: skip
    assert "{{a.b.c}}</code>" in taken.text
    assert taken.text.count("{") == 2
    root = parse(taken.text)
    put_back([root], taken)
    lost = '<span class="missing-figure">{{x.y.z}}</span>'
    assert tostring(root, encoding="unicode") == (
        f'<div><p title="489">x 489<b>{lost}</b> {lost} y</p><code>{{{{a.b.c}}}}</code></div>'
    )


def test_what_turns_out_to_be_code_is_as_it_was_spelled() -> None:
    taken = take_out(r"{{ a.b.c }} \{{", BlockKind.PARAGRAPH, _shown)
    root = parse(f"<p><code>{taken.text}</code> {taken.text}</p>")
    put_back([root], taken)
    assert "".join(root.itertext()) == r"{{ a.b.c }} \{{ 489 {{"


def test_titles_have_their_figures_written_and_keep_what_is_missing() -> None:
    text = r"Won {{a.b.c}} of {{x.y.z}}, \{{a.b.c}}"
    assert written_out(text, _shown) == "Won 489 of {{x.y.z}}, {{a.b.c}}"
    assert [text[f.start : f.end] for f in figures_in_line(text)] == ["{{a.b.c}}", "{{x.y.z}}"]


# -- renaming -----------------------------------------------------------------------------------


def test_a_renamed_row_column_or_table_takes_its_figures_along() -> None:
    text = "{{c.a.v}} {{ c.a.v : words }} {{c.b.v}} {{d.a.v}} `{{c.a.v}}` \\{{c.a.v}}"
    row = rename_references(text, FigureReference("c", "a", ""), FigureReference("", "z", ""))
    assert row == "{{c.z.v}} {{ c.z.v : words }} {{c.b.v}} {{d.a.v}} `{{c.a.v}}` \\{{c.a.v}}"
    column = rename_references(text, FigureReference("c", "", "v"), FigureReference("", "", "w"))
    assert column == "{{c.a.w}} {{ c.a.w : words }} {{c.b.w}} {{d.a.v}} `{{c.a.v}}` \\{{c.a.v}}"
    table = rename_references(text, FigureReference("c", "", ""), FigureReference("e", "", ""))
    assert table == "{{e.a.v}} {{ e.a.v : words }} {{e.b.v}} {{d.a.v}} `{{c.a.v}}` \\{{c.a.v}}"


PIECES = st.sampled_from(
    ["{{a.b.c}}", "{{a.z.c:share}}", "\\", "`", "``", "{{", "}}", "\n", "\n\n", "# ", "- ", "> ",
     "```\n", "<code>", "</code>", "<p>", "x", "ក", "|", "|-|\n", "[x]: "]
)  # fmt: skip


@given(st.lists(PIECES, max_size=20))
def test_renaming_there_and_back_changes_nothing(pieces: list[str]) -> None:
    text = "".join(pieces)
    old, new = FigureReference("a", "b", ""), FigureReference("a", "unused", "")
    there = rename_references(text, old, new)
    assert rename_references(there, new, old) == text
    assert len(figures_in(there)) == len(figures_in(text))


@given(st.text("{}abc.:\\ `\n<", max_size=40))
def test_no_text_is_too_strange(text: str) -> None:
    for figure in figures_in(text):
        assert text[figure.start :].startswith("{{")
        assert text[: figure.end].endswith("}}")


def test_styles_are_those_of_the_language_unless_the_version_has_its_own() -> None:
    assert style_for("km").digits == "khmer"
    assert style_for("xx") == NumberStyle()
    assert style_for("km", NumberStyle()) == NumberStyle()
