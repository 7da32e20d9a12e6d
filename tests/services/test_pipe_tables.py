# SPDX-License-Identifier: MIT
"""Ordinary tables of Markdown become results tables, and the other way round."""

from datetime import date

import pytest

from icc_editor.errors import NotASheet
from icc_editor.formats.markdown_blocks import split
from icc_editor.formats.tabular import delimited
from icc_editor.formats.tabular.sheet import ReadAs
from icc_editor.post.document import BlockKind
from icc_editor.post.metadata import NumberStyle
from icc_editor.post.table_figures import TableFigures
from icc_editor.post.table_parts import Column, ColumnTotal, RowRole, Source, Texts
from icc_editor.services.pipe_tables import decimal_sign, from_markdown_table, to_markdown_table
from icc_editor.services.table_import.applying import apply
from icc_editor.services.table_import.proposing import propose
from icc_editor.text.numbers.styles import style_for
from tests.post.tables import parties
from tests.services.checked_tables import COUNT, table

TEXT = """\
Some words.

| Party | Votes | Share |
| :---- | ----: | ----: |
| CPP | 3,540,056 | 50.76 % |
| CNRP | 3,056,824 | 43.83 % |
| All others | 377,031 | 5.41 % |
| **Valid votes** | **6,973,911** | **100.00 %** |
"""


def test_a_pipe_table_becomes_a_results_table() -> None:
    found = from_markdown_table(TEXT, "en", "votes").table
    assert found.id == "votes"
    assert [column.kind.value for column in found.columns] == ["label", "count", "share"]
    assert [(row.key, row.cells[1]) for row in found.rows] == [
        *(("cpp", 3540056), ("cnrp", 3056824), ("all_others", 377031))
    ]
    assert found.total.cells[1] == 6973911
    assert found.column("share").part == "votes"


def test_khmer_digits_and_words_are_read() -> None:
    text = "| គណបក្ស | សំឡេង |\n| --- | --- |\n| ប្រជាជនកម្ពុជា | ៣,៥៤០,០៥៦ |\n| សង្គ្រោះជាតិ | ៤៨៩ |\n"
    found = from_markdown_table(text, "km").table
    assert [(row.key, row.cells[1]) for row in found.rows] == [("cpp", 3540056), ("cnrp", 489)]
    assert found.rows[0].cells[0].get("km") == "ប្រជាជនកម្ពុជា"


@pytest.mark.parametrize(("language", "words"), [("en", "1,156"), ("fr", "1.156")])
def test_a_number_that_could_be_two_is_read_as_the_version_writes_it(language, words) -> None:
    found = from_markdown_table(f"| A | N |\n| - | -: |\n| b | {words} |\n| c | 2 |\n", language)
    assert [row.cells[1] for row in found.table.rows] == [1156, 2]


def test_khmer_numbers_are_read_either_way_and_not_taken_for_what_they_are_not() -> None:
    for words in ("១.១៥៦", "១,១៥៦"):
        both = f"| A | N |\n| - | -: |\n| b | {words} |\n| c | ២ |\n"
        first = from_markdown_table(both, "km").table.rows[0].cells[1]
        assert first in (1156, Texts.of(words))
    assert decimal_sign("km", NumberStyle("khmer", ".", ",")) == ","


def test_a_text_without_a_table_has_none() -> None:
    with pytest.raises(NotASheet):
        from_markdown_table("Only words.", "en")


def test_a_results_table_becomes_a_pipe_table() -> None:
    made = table([Column("votes", COUNT, Texts.of({"km": "សំឡេង"}))], [("a", "A|B", 1156)])
    written = to_markdown_table(TableFigures(made), "km", style_for("km"))
    assert written.splitlines()[:3] == [
        *("| Name | សំឡេង |", "| :---- | ----: |", "| A\\|B | ១,១៥៦ |")
    ]


def test_what_stands_around_the_table_follows_it() -> None:
    source = Source(Texts.of("NEC"), Texts.of("https://nec.example/"), date(2017, 6, 25))
    made = table(
        [Column("votes", COUNT)],
        [("s-x", "Kandal", None), ("a", "A", 1)],
        source=source,
        note=Texts.of("A *note*"),
    )
    written = to_markdown_table(TableFigures(made), "en", NumberStyle())
    assert "| **Kandal** |  |" in written
    about = "**Results**\n\nA \\*note\\*\n\nSource: [NEC](<https://nec.example/>), 25 June 2017\n"
    assert written.partition("\n\n")[2] == about
    assert [block.kind for block in split(written)][:1] == [BlockKind.TABLE]


def test_there_and_back_the_figures_are_the_same() -> None:
    before = parties()
    written = to_markdown_table(TableFigures(before), "en", NumberStyle())
    after = from_markdown_table(written, "en").table
    figures = TableFigures(before)
    for row, again in zip(before.rows, after.rows, strict=True):
        for place, column in enumerate(before.columns):
            if column.kind.is_number:
                assert again.cells[place] == figures.rounded(row.key, column.key)
    assert after.rows[-1].role is RowRole.APART


def test_the_total_row_is_the_last_and_bold() -> None:
    votes = Column("votes", COUNT, Texts.of("Votes"), total=ColumnTotal.SUM)
    made = table([votes], [("a", "A", 1), ("b", "B", 2)], total=("Sum", None))
    written = to_markdown_table(TableFigures(made), "en", NumberStyle())
    assert written.splitlines()[4] == "| **Sum** | **3** |"


def test_a_source_without_words_is_its_address() -> None:
    source = Source(url=Texts.of("https://nec.example/a_b"))
    made = table([Column("votes", COUNT)], [("a", "A", 1)], source=source)
    written = to_markdown_table(TableFigures(made), "en", NumberStyle())
    assert written.endswith("Source: [https://nec.example/a\\_b](<https://nec.example/a_b>)\n")


PIPES = """\
| Party | Votes |
| :---- | ----: |
| **CPP** | 3,540,056 |
| [CNRP](https://a.example/) \\* | 3,056,824 |
"""


@pytest.mark.parametrize(
    ("above", "caption"),
    [
        ("![Votes counted](images/a.jpg)\n\n", "Votes counted"),
        ("![](images/a.jpg)\n\n", ""),
        ('![Votes](tables/votes.toml "Of 2017"){width=50%}\n\n', "Votes"),
        ("**Votes** in `2017`\r\n\r\n", "Votes in 2017"),
        ("", ""),
    ],
)
def test_words_of_a_table_of_markdown_that_is_pasted_have_no_marks(above, caption) -> None:
    sheet = delimited.read_text(above + PIPES, ReadAs(language="en", decimal="."))
    found = apply(propose(sheet, "en"), sheet, "votes", language="en").table
    assert found.caption.get("en") == caption
    assert [column.key for column in found.columns] == ["party", "votes"]
    assert [row.cells[0].get("en") for row in found.rows] == ["CPP", "CNRP *"]
    assert [row.cells[1] for row in found.rows] == [3540056, 3056824]


def test_a_picture_below_a_pasted_table_of_markdown_makes_no_column() -> None:
    sheet = delimited.read_text(f"{PIPES}\n![A chart](images/a.jpg)\n", ReadAs(language="en"))
    found = apply(propose(sheet, "en"), sheet, "votes", language="en").table
    assert [column.key for column in found.columns] == ["party", "votes"]
    assert "![" not in found.note.get("en")


def test_a_sheet_with_bars_that_is_no_markdown_stays_as_it_is() -> None:
    sheet = delimited.read_text("Name|Votes\n**A**|1\n[B](x)|2\n")
    assert [row[0].text for row in sheet.rows] == ["Name", "**A**", "[B](x)"]
