# SPDX-License-Identifier: MIT
"""Whatever a table holds, what a blog is sent holds the same: cells are read back and compared.

A few tables by default, 2,000 with ICC_TEST_TABLES=2000.
"""

import re
import uuid
from collections.abc import Callable, Iterator
from decimal import Decimal
from html import unescape

import pytest
from hypothesis import HealthCheck, Phase, given, settings
from hypothesis import strategies as st

from icc_editor.blog.client import BlogClient
from icc_editor.blog.opening import open_client
from icc_editor.formats import block_markup
from icc_editor.formats.known_tables import KnownTable, KnownTables
from icc_editor.formats.markdown import MarkdownReader
from icc_editor.formats.plain_words import without_controls
from icc_editor.formats.shown_table import shown_table
from icc_editor.formats.table_layout import layout
from icc_editor.post.metadata import NumberStyle, PostStatus
from icc_editor.post.remote_post import Payload
from icc_editor.post.results_table import ResultsTable
from icc_editor.post.table_figures import TableFigures, Value
from icc_editor.post.table_parts import TOTAL_KEY, Column, Missing, RowRole, Texts
from tests.blog.test_client_contract import wordpress_account
from tests.formats.test_kses import kept_by_wordpress
from tests.post.tables import CAMPAIGN, NO_STRANGE, parties, tables
from tests.real.wordpress.server import WordPress


@pytest.fixture(scope="module")
def author(wordpress_server: WordPress) -> Iterator[BlogClient]:
    """What the program sends posts with, signed in as somebody whose HTML WordPress cleans."""
    wordpress_server.reset()
    account = wordpress_account(wordpress_server, "author")
    client = open_client(account, wordpress_server.users["author"].password)
    yield client
    client.close()


LANGUAGES = st.sampled_from(["en", "km", "fr"])
STYLES = st.builds(
    NumberStyle,
    st.sampled_from(["latin", "khmer"]),
    st.sampled_from(["", "'", "\u202f", "\u00a0", " "]),
    st.sampled_from([",", "."]),
)
NOT_AVAILABLE = {"en": "n/a", "km": "គ្មាន", "fr": "n. d."}
ANY = settings(
    max_examples=CAMPAIGN,
    deadline=None,
    suppress_health_check=[HealthCheck.too_slow, HealthCheck.function_scoped_fixture],
)
SHORT = settings(ANY, max_examples=min(CAMPAIGN, 150))


def _published(table: ResultsTable, language: str, style: NumberStyle) -> str:
    known = KnownTables([KnownTable("t", "x", TableFigures(table))])
    document = MarkdownReader().read("![](tables/t.toml)", language, known, style)
    return block_markup.render(document).markup


def _grids(markup: str) -> list[list[list[str]]]:
    """Return the tables of a markup as rows of cells; one that spans all is a single one."""
    found = re.findall(r"<table>(.*?)</table>", markup, re.DOTALL)
    rows = (re.findall(r"<tr>(.*?)</tr>", table, re.DOTALL) for table in found)
    return [
        [re.findall(r"<t[hd][^>]*>(.*?)</t[hd]>", row, re.DOTALL) for row in table]
        for table in rows
    ]


def _said(cell: str) -> str:
    text = unescape(re.sub(r"<[^>]*>", "", cell).replace("&nbsp;", "\u00a0"))
    return _single_blanks(text)


def _single_blanks(text: str) -> str:
    return re.sub("[ \t\r\n\f]+", " ", text).strip()


def _number(text: str, style: NumberStyle) -> Decimal:
    """Return the number a text spells, undoing the style sign by sign."""
    digits = text.translate({0x17E0 + n: str(n) for n in range(10)})
    assert (digits == text) or style.digits == "khmer"
    plain = digits.rstrip("%\u00a0").removeprefix("+").replace("\u2212", "-")
    plain = plain.replace(style.group, "") if style.group else plain
    return Decimal(plain.replace(style.decimal, "."))


def _is_blank(value: Value, language: str) -> bool:
    if not isinstance(value, Texts):
        return value is None
    words = value.get(language) or value.entries[0][1]
    return not _single_blanks(without_controls(words).replace("\ufeff", ""))


def _agrees(cell: str, value: Value, column: Column, figures: TableFigures,
            language: str, style: NumberStyle) -> bool:  # fmt: skip
    text = _said(cell)
    shown = figures.round(value, column.key) if column.kind.is_number else value
    if shown is None:
        return text == ""
    if isinstance(shown, Missing):
        return text == NOT_AVAILABLE[language]
    if isinstance(shown, Texts):
        words = shown.get(language) or shown.entries[0][1]
        return text == _single_blanks(without_controls(words).replace("\ufeff", ""))
    return _number(text, style) == shown


@ANY
@given(tables(extras=NO_STRANGE), LANGUAGES, STYLES)
def test_every_cell_a_reader_gets_is_the_cell_of_the_table(
    table: ResultsTable, language: str, style: NumberStyle
) -> None:
    figures = TableFigures(table)
    grids = _grids(_published(table, language, style))
    visible = [column for column in table.columns if not column.hidden]
    if not visible:
        assert grids == []
        return
    chosen = layout(shown_table(figures, language, style))
    assert len(grids) == len(chosen.parts)
    begun = [row for row in table.rows if row.role is RowRole.SECTION or set(row.cells) != {None}]
    keys = [row.key for row in begun if not row.hidden]
    has_total = table.total is not None and not table.total.hidden
    for part, grid in zip(chosen.parts, grids, strict=True):
        assert len(grid) == 1 + len(keys) + has_total
        for key, cells in zip(keys, grid[1:], strict=False):
            row = table.row(key)
            all_of_it = [(figures.value(key, column.key), column) for column in visible]
            said = [(v, c) for v, c in all_of_it if not _is_blank(v, language)]
            if row.role is RowRole.SECTION and not row.subtotal and len(said) == 1:
                # One header across all columns says all there is to say.
                assert len(cells) == 1
                assert _agrees(cells[0], *said[0], figures, language, style)
                continue
            for cell, place in zip(cells, part, strict=True):
                assert _agrees(cell, *all_of_it[place], figures, language, style)
        if has_total:
            for cell, place in zip(grid[-1], part, strict=True):
                if visible[place].kind.is_number:
                    value = figures.value(TOTAL_KEY, visible[place].key)
                    assert _agrees(cell, value, visible[place], figures, language, style)


@SHORT
@given(tables(extras=NO_STRANGE), LANGUAGES, STYLES)
def test_the_block_editor_finds_nothing_to_change_in_any_table(
    validate_blocks: Callable[[str], list[str]],
    table: ResultsTable,
    language: str,
    style: NumberStyle,
) -> None:
    assert validate_blocks(_published(table, language, style)) == []


@settings(SHORT, max_examples=3, phases=[Phase.generate])  # to narrow one down takes minutes
@given(st.lists(tables(extras=NO_STRANGE), min_size=12, max_size=12), LANGUAGES)
def test_an_author_keeps_every_cell_of_any_table(
    wordpress_server: WordPress, any_tables: list[ResultsTable], language: str
) -> None:
    sent = {f"table {n}": _published(t, language, NumberStyle()) for n, t in enumerate(any_tables)}
    kept = kept_by_wordpress(wordpress_server, sent)
    assert {name: _grids(markup) for name, markup in kept.items()} == {
        name: _grids(markup) for name, markup in sent.items()
    }
    assert [re.findall("<t[hdr][^>]*>", kept[name]) for name in sent] == [
        re.findall("<t[hdr][^>]*>", markup) for markup in sent.values()
    ]


@settings(SHORT, max_examples=max(2, CAMPAIGN // 10), phases=[Phase.generate])
@given(st.lists(tables(extras=NO_STRANGE), min_size=10, max_size=10), LANGUAGES, STYLES)
def test_a_post_of_tables_comes_back_from_a_blog_with_every_cell(
    author: BlogClient, any_tables: list[ResultsTable], language: str, style: NumberStyle
) -> None:
    """A real WordPress, an author, and the program's own client: what readers see is read back."""
    sent = "\n\n".join(filter(None, (_published(t, language, style) for t in any_tables)))
    remote_id = author.create(Payload("Tables", ""), uuid.uuid4().hex, uuid.uuid4().hex[:16])
    status = PostStatus.PUBLISH
    author.edit(remote_id, Payload("Tables", sent, status=status), unmodified_since=None)
    got = author.get(remote_id)
    author.delete(remote_id)
    assert got.status == "publish"
    assert _grids(got.content) == _grids(sent)
    assert re.findall("<t[hdr][^>]*>", got.content) == re.findall("<t[hdr][^>]*>", sent)


def test_a_table_of_parties_reads_back_as_it_is() -> None:
    markup = _published(parties(), "en", NumberStyle())
    rows = [[_said(cell) for cell in row] for row in _grids(markup)[0]]
    assert rows[1][:3] == ["CPP", "3,540,056", "51.59%"]
