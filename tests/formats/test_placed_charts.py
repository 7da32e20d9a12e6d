# SPDX-License-Identifier: MIT
"""Charts in a text: their addresses, and the words for those who do not see them."""

import pytest

from icc_editor.formats import block_markup, html
from icc_editor.formats.known_tables import TablesReader
from icc_editor.formats.markdown import MarkdownReader
from icc_editor.formats.table_address import ChartAddress, chart_named_by
from icc_editor.post.document import ImageUse

TABLE = b"""id = "won"
caption = "Communes won"
columns = [{ key = "party", kind = "label" }, { key = "n", label = "Chiefs" }]
rows = [{ key = "cnrp", party = "CNRP", n = 492 }]
"""
WORDS = "Bar chart: Communes won. Chiefs: CNRP 492."
SOURCE = "tables/a.toml#chart-en"


def read(text: str, reader: MarkdownReader | None = None, table: bytes = TABLE, language="en"):
    tables = TablesReader().read({"a": table})
    return (reader or MarkdownReader()).read(text, language, tables)


@pytest.mark.parametrize(
    ("address", "chart"),
    [
        ("tables/a.toml#chart", ChartAddress("a")),
        ("./tables/a.toml#chart-km", ChartAddress("a", "km")),
        ("tables/a.toml", None),
        ("tables/a.toml#charts", None),
        ("tables/../a.toml#chart", None),
        ("images/a.png#chart", None),
    ],
)
def test_an_address_leads_to_a_chart(address: str, chart: ChartAddress | None) -> None:
    assert chart_named_by(address) == chart
    if chart:
        assert chart_named_by(str(chart)) == chart


def test_a_chart_is_a_picture_with_its_words() -> None:
    for render in (html.render, block_markup.render):
        rendered = render(read("![](tables/a.toml#chart)"))
        assert rendered.images == (ImageUse(SOURCE, WORDS, 0),)
        assert f'src="{SOURCE}"' in rendered.markup
        assert f'alt="{WORDS}"' in rendered.markup


def test_the_writer_s_words_go_first() -> None:
    (image,) = html.render(read("![Mine](tables/a.toml#chart)")).images
    assert image.description == "Mine"


def test_two_languages_have_two_charts() -> None:
    (image,) = html.render(read("![](tables/a.toml#chart)", language="km")).images
    assert image.source == "tables/a.toml#chart-km"
    assert "៤៩២" in image.description


def test_a_chart_stands_in_lists_quotes_and_beside_words() -> None:
    text = "- ![](tables/a.toml#chart)\n\n> Look: ![](tables/a.toml#chart) there\n"
    assert [image.description for image in html.render(read(text)).images] == [WORDS, WORDS]


def test_the_words_follow_the_table_and_no_other_block_is_rendered_again() -> None:
    reader = MarkdownReader()
    text = "Words\n\n![](tables/a.toml#chart)\n"
    read(text, reader)
    before = reader.rendered
    again = html.render(read(text, reader, TABLE.replace(b"492", b"489")))
    assert "CNRP 489" in again.images[0].description
    assert reader.rendered == before + 1


def test_a_chart_that_cannot_be_drawn_is_called_as_its_table_is() -> None:
    table = TABLE + b'options.chart.kind = "pie"\n'
    (image,) = html.render(read("![](tables/a.toml#chart)", table=table)).images
    assert image == ImageUse(SOURCE, "Communes won", 0)


@pytest.mark.parametrize("name", ["a", "b"])
def test_a_chart_without_a_table_is_named_all_the_same(name: str) -> None:
    (image,) = html.render(read(f"![](tables/{name}.toml#chart)", table=b"id =")).images
    assert image == ImageUse(f"tables/{name}.toml#chart-en", "", 0)
