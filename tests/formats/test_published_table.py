# SPDX-License-Identifier: MIT
from collections.abc import Iterator
from xml.etree.ElementTree import Element

import pytest
from hypothesis import given
from hypothesis import strategies as st

from icc_editor.formats import block_markup, html, table_toml
from icc_editor.formats.known_tables import KnownTables, TablesReader
from icc_editor.formats.markdown import MarkdownReader
from icc_editor.formats.published_table import published
from icc_editor.formats.shown_table import ShownColumn, ShownRole, ShownRow, ShownTable, Words
from icc_editor.formats.table_layout import PHONE, SMALL, TEXT, Layout, layout, least_width
from icc_editor.formats.tree import text_of
from icc_editor.post.metadata import NumberStyle
from icc_editor.post.table_figures import TableFigures
from icc_editor.text.numbers.styles import style_for

HEAD = """
id = "t"
caption = { en = "Votes", km = "សំឡេង" }
columns = [
  { key = "party", kind = "label", label = { en = "Party", km = "គណបក្ស" } },
  { key = "votes", label = { en = "Votes", km = "សំឡេង" }, total = "sum" },
  { key = "share", kind = "share", part = "votes", decimals = 0, label = { en = "Share" } },
]
"""
ROWS = """
rows = [
  { key = "a", party = "CPP", votes = 1 },
  { key = "b", party = { en = "CNRP" }, votes = 1 },
  { key = "c", party = { km = "គបក" }, votes = 1 },
]
"""


def _figures(raw: str) -> TableFigures:
    return TableFigures(table_toml.read(raw.encode()).table)


def _published(raw: str, language: str = "en", style: NumberStyle | None = None) -> list[Element]:
    return list(published(_figures(raw), language, style or style_for(language)))


def _grid(figure: Element) -> list[list[str]]:
    return [[text_of(cell) for cell in row] for row in figure.iter("tr")]


def _caption(figure: Element) -> str:
    found = figure.find("figcaption")
    return "" if found is None else "|".join(_lines(found))


def _lines(caption: Element) -> Iterator[str]:
    line = caption.text or ""
    for child in caption:
        if child.tag == "br":
            yield line
            line = ""
        line += text_of(child) + (child.tail or "")
    yield line


def test_zero_blank_and_not_available_look_different() -> None:
    rows = """rows = [
      { key = "a", party = "A", votes = 0 }, { key = "b", party = "B" },
      { key = "c", party = "C", votes = "n/a" }, { key = "d", party = "D", votes = 7 }]"""
    assert _grid(_published(HEAD + rows)[0])[1:] == [
        ["A", "0", "0%"], ["B", "", ""], ["C", "n/a", "n/a"], ["D", "7", "100%"]
    ]  # fmt: skip


def test_a_row_in_which_nothing_stands_is_not_shown_to_readers() -> None:
    rows = ROWS.replace("rows = [", 'rows = [ { key = "row" },')
    assert _grid(_published(HEAD + rows)[0]) == _grid(_published(HEAD + ROWS)[0])


def test_what_is_hidden_is_left_out_and_counts_all_the_same() -> None:
    rows = ROWS.replace('key = "c",', 'key = "c", hidden = true,')
    (figure,) = _published(HEAD.replace('"share", kind', '"share", hidden = true, kind') + rows
                           + "total = {}")  # fmt: skip
    assert _grid(figure) == [["Party", "Votes"], ["CPP", "1"], ["CNRP", "1"], ["Total", "3"]]


@pytest.mark.parametrize(
    ("votes", "says_so"), [((1, 1, 1), True), ((1, 1, 2), False), ((1, 0, 0), False)]
)
def test_readers_are_told_of_rounding_exactly_when_shares_do_not_make_100(
    votes: tuple[int, int, int], says_so: bool
) -> None:
    rows = ROWS
    for key, number in zip("abc", votes, strict=True):
        before, key_found, after = rows.partition(f'key = "{key}"')
        rows = before + key_found + after.replace("votes = 1", f"votes = {number}", 1)
    raw = HEAD + rows
    assert ("rounded" in _caption(_published(raw)[0])) is says_so
    hidden = raw.replace('"share", kind', '"share", hidden = true, kind')
    assert "rounded" not in _caption(_published(hidden)[0])


def test_words_of_another_language_are_marked_and_better_than_none() -> None:
    (figure,) = _published(HEAD + ROWS, "en")
    names = [cell for row in figure.iter("tr") for cell in row if cell.get("scope") == "row"]
    assert [[(s.get("lang"), s.text) for s in name.iter("span")] for name in names] == [
        [], [], [("km", "គបក")]
    ]  # fmt: skip
    assert _grid(_published(HEAD + ROWS, "km")[0])[0] == ["គណបក្ស", "សំឡេង", "Share"]


def test_the_unit_stands_in_the_head_where_both_are_in_one_language() -> None:
    unit = HEAD.replace('key = "votes",', 'key = "votes", unit = { en = "thousands" },')
    assert _grid(_published(unit + ROWS, "en")[0])[0][1] == "Votes (thousands)"
    assert _grid(_published(unit + ROWS, "km")[0])[0][1] == "សំឡេង"
    bare = HEAD.replace(', label = { en = "Votes", km = "សំឡេង" }', "")
    assert _grid(_published(bare + ROWS)[0])[0][1] == "votes"  # its key rather than nothing


def test_the_source_leads_to_where_the_figures_are() -> None:
    source = 'source = { text = { en = "NEC" }, url = "%s", date = 2017-06-01 }\n'
    (figure,) = _published(source % "https://nec.example/a?b=1" + HEAD + ROWS)
    link = figure.find("figcaption/a")
    assert link is not None
    assert (link.get("href"), link.text) == ("https://nec.example/a?b=1", "NEC")
    assert _caption(figure).endswith("|Source: NEC, 1 June 2017")
    (figure,) = _published(source % "javascript:alert(1)" + HEAD + ROWS)
    assert figure.find("figcaption/a") is None
    (figure,) = _published(source % "https://nec.example/" + HEAD + ROWS, "fr")
    assert _caption(figure).endswith("|Source\u202f: NEC, 1er juin 2017")


def test_without_caption_note_and_source_there_is_no_empty_line_under_a_table() -> None:
    raw = HEAD.replace('caption = { en = "Votes", km = "សំឡេង" }', "") + ROWS
    raw = raw.replace("decimals = 0", "decimals = 1, hidden = true")
    (figure,) = _published(raw)
    assert [child.tag for child in figure] == ["table"]
    (figure,) = published(_figures(raw), "en", NumberStyle(), "From the text")
    assert _caption(figure) == "From the text"


def test_nothing_is_published_of_a_table_of_which_nothing_is_shown() -> None:
    columns = 'columns = [{ key = "a", hidden = true }]\nrows = [{ key = "x", a = 1 }]\n'
    assert _published(f'id = "t"\n{columns}') == []


SECTIONS = """rows = [
  { key = "s", role = "section", party = "Kandal" }, { key = "a", party = "CPP", votes = 2 },
  { key = "t", role = "section", subtotal = true, party = "Kep" },
  { key = "b", party = "CPP", votes = 1 }, { key = "e", votes = 3 }]
total = { party = "All" }
"""


def test_every_number_has_a_header_in_its_column_and_one_in_its_row() -> None:
    """As HTML finds the headers of a cell: by scope, up and to the left.

    Source: HTML, "forming relationships between data cells and header cells"
    """
    (figure,) = _published(HEAD + SECTIONS)
    heads = [cell.get("scope") for cell in next(figure.iter("tr"))]
    assert heads == ["col", "col", "col"]
    for row in list(figure.iter("tr"))[1:]:
        first = row[0]
        if first.tag == "th" and first.get("colspan"):
            assert (first.get("scope"), first.get("colspan"), len(row)) == ("col", "3", 1)
        elif text_of(first):
            assert (first.tag, first.get("scope")) == ("th", "row")
            assert {cell.tag for cell in row[1:]} == {"td"}
        else:  # a header without words would be read out as nothing
            assert first.tag == "td"
    assert [row[0].tag for row in figure.iter("tr")].count("td") == 1
    foot = figure.find("table/tfoot")
    assert foot is not None
    assert text_of(foot) == "All6"


def test_numbers_stand_right_and_words_do_not() -> None:
    (figure,) = _published(HEAD + ROWS)
    for row in figure.iter("tr"):
        styles = [cell.get("style", "").removeprefix("text-align:") for cell in row]
        assert styles == ["left", "right", "right"]


def test_sums_stand_out_whatever_the_theme() -> None:
    (figure,) = _published(HEAD + SECTIONS)
    rows = [[cell.find("strong") is not None for cell in row] for row in figure.iter("tr")]
    assert rows == [
        [False] * 3, [False], [False] * 3, [True, True, False], [False] * 3, [False] * 3,
        [True, True, False],
    ]  # fmt: skip


# -- what stands beside each other ----------------------------------------------------------------

COLUMNS = st.lists(
    st.tuples(st.sampled_from(["Votes", "Registered voters", "ភាគរយ", "X"]), st.integers(0, 10**9)),
    max_size=16,
)


def _shown(columns: list[tuple[str, int]], *, names: int = 1) -> ShownTable:
    heads = [ShownColumn(f"n{n}", Words("Province"), True, False) for n in range(names)]
    heads += [
        ShownColumn(f"c{n}", Words(head), False, True, part=f"c{n - 1}" if n % 2 else "")
        for n, (head, _value) in enumerate(columns)
    ]
    cells = (*[Words("Phnom Penh")] * names, *(Words(f"{value:,}") for _head, value in columns))
    return ShownTable(tuple(heads), (ShownRow(ShownRole.PLAIN, cells),), None)


@given(COLUMNS, st.integers(0, 2))
def test_every_column_stands_once_and_those_that_name_rows_in_every_part(
    columns: list[tuple[str, int]], names: int
) -> None:
    found = layout(_shown(columns, names=names)).parts
    named = list(range(names))
    assert all(list(part[:names]) == named for part in found)
    others = [place for part in found for place in part[names:]]
    assert others == list(range(names, names + len(columns)))
    assert all(part[names:] for part in found) or len(found) == 1


@given(COLUMNS)
def test_a_part_is_no_wider_than_a_phone_unless_it_is_a_single_column(
    columns: list[tuple[str, int]],
) -> None:
    shown = _shown(columns)
    found = layout(shown)
    for part in found.parts:
        words = [(shown.columns[p].head.text, shown.rows[0].cells[p].text) for p in part]
        ems = sum(1 + max(map(least_width, pair)) for pair in words)
        assert ems * (SMALL if found.small else TEXT) <= PHONE or len(part) <= 2


def test_few_columns_stay_together_and_many_are_parted_evenly() -> None:
    assert layout(_shown([("Votes", 3_540_056), ("X", 45)])) == Layout(((0, 1, 2),))
    found = layout(_shown([("Votes", 3_540_056)] * 6)).parts
    assert len(found) > 1
    assert max(map(len, found)) - min(map(len, found)) <= 1


def test_letters_are_small_where_that_saves_a_part_and_only_there() -> None:
    three = layout(_shown([("Votes", 354_056)] * 3))
    assert (len(three.parts), three.small) == (1, True)
    many = [layout(_shown([("Votes", 3_540_056)] * count)) for count in range(1, 20)]
    assert {found.small for found in many} == {True, False}


def test_a_share_stands_beside_what_it_is_a_share_of() -> None:
    found = layout(_shown([("Votes", 3_540_056), ("X", 45)] * 5)).parts
    assert len(found) > 1
    for part in found:
        assert part[1] % 2 == 1  # a base column begins it
        assert len(part) % 2 == 1


def test_a_break_is_looked_for_where_browsers_break() -> None:
    assert least_width("Registered voters") == least_width("Registered")
    assert least_width("ពោធិ៍សាត់") > least_width("ពធសត")
    assert least_width("3\u202f540\u202f056") > least_width("3540")
    assert least_width("ខ្មែរ\u200bខ្មែរ") == least_width("ខ្មែរ")
    assert least_width("") == 0


# -- in a text ----------------------------------------------------------------------------------


def _tables(raw: str = HEAD + ROWS) -> KnownTables:
    return TablesReader().read({"t": raw.encode(), "u": raw.replace('"t"', '"u"').encode()})


def test_a_changed_cell_renders_only_the_blocks_that_use_it() -> None:
    reader = MarkdownReader()
    text = "# {{t.a.votes}}\n\n{{t.b.votes}}\n\n![](tables/t.toml)\n\n![](tables/u.toml)\n\nx\n"
    reader.read(text, "en", _tables())
    assert reader.rendered == 5
    reader.read(text, "en", _tables())
    assert reader.rendered == 5
    changed = (HEAD + ROWS).replace('"CPP", votes = 1', '"CPP", votes = 2')
    tables = TablesReader().read({"t": changed.encode(), "u": _raw("u")})
    document = reader.read(text, "en", tables)
    assert reader.rendered == 7  # the heading and the table
    assert '<h1 id="2">2</h1>' in html.render(document).markup


def _raw(name: str) -> bytes:
    return (HEAD + ROWS).replace('"t"', f'"{name}"').encode()


def test_another_style_renders_only_what_holds_numbers() -> None:
    reader = MarkdownReader()
    text = "x\n\n{{t.a.votes}}\n\n![](tables/t.toml)"
    reader.read(text, "en", _tables())
    document = reader.read(text, "en", _tables(), NumberStyle(digits="khmer"))
    assert reader.rendered == 5
    assert "១" in block_markup.render(document).markup


def test_no_text_can_hold_what_stands_for_a_figure() -> None:
    document = MarkdownReader().read("\ufdd0\ufdd2\ufdd1 {{t.a.votes}}", "en", _tables())
    assert "<p>\ufffd\ufffd\ufffd 1</p>" in html.render(document).markup


def test_html_of_the_writer_that_looks_like_a_results_table_is_no_table_block() -> None:
    text = '> <figure class="results-table"><table><tr><td rowspan="2">a</td></tr></table></figure>'
    assert "<!-- wp:html -->" in block_markup.render(MarkdownReader().read(text, "en")).markup


def test_a_table_that_is_still_empty_says_so_by_its_caption() -> None:
    raw = {"t": b'id = "t"\ncaption = { en = "Votes" }\n'}
    document = MarkdownReader().read("![](tables/t.toml)\n", "en", TablesReader().read(raw))
    assert "Votes: this table is still empty." in html.render(document).markup
