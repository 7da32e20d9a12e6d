# SPDX-License-Identifier: MIT
import re
from dataclasses import replace
from datetime import date
from decimal import Decimal
from pathlib import Path

import pytest
from hypothesis import HealthCheck, example, given, settings
from hypothesis import strategies as st

from icc_editor.errors import TableDamaged
from icc_editor.formats import table_toml
from icc_editor.post.chart import ChartKind
from icc_editor.post.results_table import ResultsTable
from icc_editor.post.table_parts import (
    NOT_AVAILABLE,
    Accepted,
    Column,
    ColumnKind,
    ColumnTotal,
    Extra,
    Options,
    Row,
    RowRole,
    Source,
    Texts,
)
from tests.post.tables import CAMPAIGN, parties, tables

COMMUNES = """\
id = "communes"
caption = { en = "Commune chiefs won", km = "មេឃុំ" }
note = "Of 1,646."
source = { text = { en = "National Election Committee" }, url = "https://nec.example/", date = 2017-06-25 }
options = { sort = "chiefs", descending = true, chart = { kind = "bar" } }
columns = [
  { key = "party", kind = "label", label = { en = "Party", km = "គណបក្ស" } },
  { key = "chiefs", kind = "count", label = "Chiefs", unit = { en = "communes" }, total = "sum" },
  { key = "share", kind = "share", part = "chiefs", of = 1646, decimals = 1, hidden = true },
]
rows = [
  { key = "south", role = "section", subtotal = true, party = "South", chiefs = 1645 },
  { key = "cpp", colour = "#0072b2", party = { en = "CPP", km = "គបក" }, chiefs = 1156 },
  { key = "cnrp", hidden = true, party = "CNRP", chiefs = 489, share = 29.70 },
  { key = "none", role = "apart", party = "n/a", chiefs = "n/a" },
]
total = { party = { "*" = "All" }, chiefs = 1646 }
accepted = [
  { id = "table.sum@/x", reason = "so it stands in the source" },
]
later = [1, 2]
"""  # noqa: E501


def _read(text: str | bytes) -> ResultsTable:
    return table_toml.read(text.encode() if isinstance(text, str) else text).table


def test_everything_is_read() -> None:
    table = _read(COMMUNES)
    assert table == ResultsTable(
        "communes",
        Texts.of({"en": "Commune chiefs won", "km": "មេឃុំ"}),
        Texts.of("Of 1,646."),
        Source(
            Texts.of({"en": "National Election Committee"}),
            Texts.of("https://nec.example/"),
            date(2017, 6, 25),
        ),
        (
            Column("party", ColumnKind.LABEL, Texts.of({"en": "Party", "km": "គណបក្ស"})),
            Column(
                "chiefs",
                ColumnKind.COUNT,
                Texts.of("Chiefs"),
                Texts.of({"en": "communes"}),
                total=ColumnTotal.SUM,
            ),
            Column("share", ColumnKind.SHARE, part="chiefs", of=1646, decimals=1, hidden=True),
        ),
        (
            Row("south", (Texts.of("South"), 1645, None), RowRole.SECTION, subtotal=True),
            Row("cpp", (Texts.of({"en": "CPP", "km": "គបក"}), 1156, None), colour="#0072b2"),
            Row("cnrp", (Texts.of("CNRP"), 489, Decimal("29.70")), hidden=True),
            Row("none", (NOT_AVAILABLE, NOT_AVAILABLE, None), RowRole.APART),
        ),
        Row("total", (Texts.of("All"), 1646, None), RowRole.TOTAL),
        Options("chiefs", True, Extra((("kind", "bar"),))),
        (Accepted("table.sum@/x", "so it stands in the source"),),
        Extra((("later", (1, 2)),)),
    )


def test_what_the_program_wrote_is_written_the_same_again() -> None:
    file = table_toml.read(COMMUNES.encode())
    assert table_toml.dump(file.table) == COMMUNES.replace('{ "*" = "All" }', '"All"')
    assert table_toml.write(file, file.table) == COMMUNES.encode()


@settings(max_examples=CAMPAIGN, deadline=None, suppress_health_check=list(HealthCheck))
@given(tables())
@example(parties())
@example(parties().with_cell("cpp", "party", Texts.of("n/a")))
def test_any_table_is_read_as_it_was_written(table: ResultsTable) -> None:
    file = table_toml.new(table)
    again = table_toml.read(file.raw)
    assert again.table == table
    assert table_toml.dump(again.table).encode() == file.raw
    assert table_toml.write(again, again.table) == file.raw
    assert (
        file.raw.decode().count("\n")
        == len(re.split("[\r\n\x85\u2028\u2029]", file.raw.decode())) - 1
    )


@settings(max_examples=CAMPAIGN, deadline=None, suppress_health_check=list(HealthCheck))
@given(tables(), tables())
def test_any_table_may_take_the_place_of_another(one: ResultsTable, other: ResultsTable) -> None:
    assert _read(table_toml.write(table_toml.new(one), other)) == other


def test_only_the_line_of_a_changed_row_is_written_anew() -> None:
    text = COMMUNES.replace("chiefs = 1156 },", "chiefs = 1_156 }, # counted twice")
    file = table_toml.read(text.encode())
    table = file.table.with_cell("cnrp", "chiefs", 492)
    assert table_toml.write(file, table).decode() == text.replace("= 489", "= 492")
    table = file.table.with_cell("cpp", "chiefs", 1157)
    assert table_toml.write(file, table).decode() == text.replace("1_156", "1157")


def test_a_file_is_kept_to_the_byte_when_nothing_changed() -> None:
    raw = b"\xef\xbb\xbf# mine\r\nrows=[]\r\nid='a'  # last"
    file = table_toml.read(raw)
    assert table_toml.write(file, replace(file.table)) == raw


def test_digits_behind_the_point_are_kept_though_the_value_is_the_same() -> None:
    file = table_toml.read(COMMUNES.encode())
    table = file.table.with_cell("cnrp", "share", Decimal("29.7"))
    assert table == file.table
    assert b"share = 29.7 }" in table_toml.write(file, table)


def test_half_a_character_becomes_the_sign_for_it() -> None:
    table = ResultsTable("a", Texts.of("x\ud800y"))
    assert table_toml.read(table_toml.new(table).raw).table.caption.get("en") == "x\ufffdy"


HEAD = 'id = "a"\ncolumns = [\n  { key = "n" },\n]\n'


@pytest.mark.parametrize(
    ("text", "line", "reason", "key"),
    [
        ('id = "a"\nid = "b"\n', 2, "syntax", ""),
        ('id = "a"\nrows = [\n', 2, "syntax", ""),
        ("caption = 1\n", 1, "missing", "id"),
        ('\nid = "ក"\n', 2, "key", "ក"),
        ('\nid = 1\n', 2, "type", "id"),
        ('id = "a"\ncaption = 1\n', 2, "type", "caption"),
        ('id = "a"\ncaption = { en = 1 }\n', 2, "type", "caption"),
        ('id = "a"\n[caption]\nkm = "x"\nen_GB = "x"\n', 2, "language", "en_GB"),
        ('id = "a"\n[source]\nurl = ""\ndate = 2017-06-25T10:00:00Z\n', 4, "type", "date"),
        ('id = "a"\n[source]\ndate = "25/6/2017"\n', 3, "type", "date"),
        ('id = "a"\nsource = 1\n', 2, "type", ""),
        ('id = "a"\nrows = {}\n', 2, "type", "rows"),
        ('id = "a"\nrows = [\n  {key="b"},\n  1,\n]\n', 4, "type", ""),
        ('id = "a"\nrows = [\n  {key="b"},\n\n  # c\n  {key="b"},\n]\n', 6, "duplicate", "b"),
        ('id = "a"\n[[rows]]\nkey = "b"\n[[rows]]\nkey = "b"\n', 4, "duplicate", "b"),
        ('id = "a"\ncolumns = [{key="b"},\n {key="b"}]\n', 3, "duplicate", "b"),
        ('id = "a"\nrows = [\n {key="total"}]\n', 3, "reserved", "total"),
        ('id = "a"\nrows = [\n {key="x", role="total"}]\n', 3, "reserved", "total"),
        ('id = "a"\nrows = [\n {key="x", role="head"}]\n', 3, "choice", "role"),
        ('id = "a"\nrows = [\n {key="x", colour="red"}]\n', 3, "colour", "x"),
        ('id = "a"\nrows = [\n {key="x", hidden=1}]\n', 3, "type", "hidden"),
        ('id = "a"\ntotal = { key = "x" }\n', 2, "reserved", "total"),
        ('id = "a"\ntotal = { colour = "x" }\n', 2, "colour", "total"),
        ('id = "a"\ncolumns = [\n {key="key"}]\n', 3, "reserved", "key"),
        ('id = "a"\ncolumns = [\n {key="b", kind="pie"}]\n', 3, "choice", "kind"),
        ('id = "a"\ncolumns = [\n {key="b", of=true}]\n', 3, "type", "of"),
        ('id = "a"\ncolumns = [\n {key="b", of=inf}]\n', 3, "number", "b"),
        ('id = "a"\ncolumns = [\n {key="b", decimals=13}]\n', 3, "decimals", "b"),
        ('id = "a"\ncolumns = [\n {key="b", decimals=true}]\n', 3, "type", "decimals"),
        ('id = "a"\ncolumns = [\n {key="' + "b" * 65 + '"}]\n', 3, "key", "b" * 64),
        (HEAD + 'rows = [\n {key="b", n=true}]\n', 6, "cell", "n"),
        (HEAD + 'rows = [\n {key="b", n=[1]}]\n', 6, "cell", "n"),
        (HEAD + '[[rows]]\nkey="b"\nn=2017-06-25\n', 7, "cell", "n"),
        (HEAD + '[[rows]]\nkey="b"\n\nn.en=1\n', 8, "type", "n"),
        (HEAD + 'rows = [\n {key="b", n=1e18}]\n', 6, "number", "b"),
        (HEAD + 'rows = [\n {key="b", n=nan}]\n', 6, "number", "b"),
        (HEAD + 'rows = [\n {key="b", n=0.0000000000001}]\n', 6, "number", "b"),
        (HEAD + 'rows = [\n {key="b", n=1e999999999}]\n', 6, "number", "b"),
        (HEAD + "\nx = 1e99999999999999999999999\n", 6, "number", ""),
        (HEAD + "\nx = " + "9" * 5000 + "\n", 6, "number", ""),
        (HEAD + 'note = "' + "x" * 100_001 + '"\n', 5, "too_long", "note"),
        (HEAD + "\nx = " + "[" * 17 + "]" * 17 + "\n", 6, "depth", "x"),
        (HEAD + "\nx = " + "[" * 5000 + "]" * 5000 + "\n", 6, "depth", ""),
        (HEAD + "\nx" + ".x" * 50 + " = 1\n", 6, "depth", ""),
        (HEAD + "\n'x'" + " . \"x\"" * 50 + " = 1\n", 6, "depth", ""),
        ('id = "a"\n\nrows = [' + "{}," * 20_001 + "]\n", 3, "too_many_rows", "rows"),
        ('id = "a"\n\ncolumns = [' + "{}," * 201 + "]\n", 3, "too_many_columns", "columns"),
        ('id = "a"\naccepted = [\n{}]\n', 3, "missing", "id"),
    ],
)  # fmt: skip
def test_a_broken_file_names_the_line_and_the_reason(
    text: str, line: int, reason: str, key: str
) -> None:
    for ends in ("\n", "\r\n"):
        with pytest.raises(TableDamaged) as caught:
            table_toml.read(text.replace("\n", ends).encode())
        error = caught.value
        assert (error.line, error.reason, error.key) == (line, reason, key)
        assert bool(error.detail) == (reason == "syntax")


def test_a_file_that_is_no_text_names_the_line() -> None:
    with pytest.raises(TableDamaged) as caught:
        table_toml.read('id = "a"\nnote = "\xe9"\n'.encode("latin-1"))
    assert (caught.value.reason, caught.value.line) == ("encoding", 2)


def test_a_file_beyond_reason_is_not_looked_at() -> None:
    with pytest.raises(TableDamaged) as caught:
        table_toml.read(b" " * (table_toml.MOST_BYTES + 1))
    assert caught.value.reason == "too_large"


@settings(max_examples=CAMPAIGN, deadline=None)
@given(
    st.binary(max_size=60) | st.text(max_size=60).map(lambda text: text.encode(errors="replace"))
)
def test_whatever_a_file_holds_it_is_a_table_or_damaged(raw: bytes) -> None:
    damaged = None
    try:
        table_toml.read(raw)
    except TableDamaged as error:
        damaged = error
    assert damaged is None or 1 <= damaged.line <= raw.count(b"\n") + 1


def test_every_word_a_column_or_a_chart_may_be_is_in_the_documentation() -> None:
    written = (Path(__file__).parents[2] / "docs" / "tables.md").read_text(encoding="utf-8")
    lines = [line for line in written.split("\n") if line.startswith("| `kind` |")]
    assert len(lines) == 2, "of a column, of a chart"
    for words, line in zip((ColumnKind, ChartKind), lines, strict=True):
        assert [word.value for word in words if word.value not in re.findall(r"\w+", line)] == []
