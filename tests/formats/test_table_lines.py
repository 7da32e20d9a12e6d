# SPDX-License-Identifier: MIT
import random
import tomllib
from decimal import Decimal

import pytest
from hypothesis import HealthCheck, example, given, settings
from hypothesis import strategies as st

from icc_editor.formats import table_lines, table_toml
from icc_editor.post.results_table import ResultsTable
from tests.formats.foreign_tables import spelled
from tests.post.tables import CAMPAIGN, parties, tables

ROWS = """\
id = "a"

rows = [
  { key = "cpp", party = { en = "CPP, x = 1 }", "*" = "គបក" }, votes = 3540056, hidden = true },
  { key = "cnrp", votes = -0.50, n = -0, late = [1, { a = 2017-06-25 }] },
# { key = "no" },

  { key = "fun", 'n' = 1_000 }, # many
]
total = { votes = 1 }
"""


def _long_way(text: str) -> object:
    return tomllib.loads(text, parse_float=Decimal)


def _same(text: str) -> None:
    try:
        expected = repr(_long_way(text))
    except (ValueError, RecursionError, ArithmeticError) as error:
        with pytest.raises(type(error)):
            table_lines.loads(text)
        return
    assert repr(table_lines.loads(text)) == expected


@pytest.mark.parametrize("end", ["\n", "\r\n"])
def test_rows_are_read_line_by_line_as_they_are_by_tomllib(end: str) -> None:
    text = ROWS.replace("\n", end)
    assert table_lines._by_lines(ROWS) is not None
    _same(text)


def test_rows_as_the_program_writes_them_are_never_left_to_tomllib(monkeypatch) -> None:
    texts: list[str] = []
    loads = tomllib.loads
    monkeypatch.setattr(
        table_lines.tomllib, "loads", lambda text, **how: texts.append(text) or loads(text, **how)
    )
    text = table_toml.dump(parties())
    table_lines.loads(text)
    assert len(texts) == 1
    assert "cnrp" not in texts[0]


@pytest.mark.parametrize(
    ("old", "new"),
    [
        ('id = "a"\n', 'id = "a"\nx = """\n'),  # the rows are words of a text
        ('id = "a"\n', 'x = """\nrows = [\n]\n"""\n'),
        ('id = "a"\n', 'id = "a"\n[other]\n'),
        ('id = "a"\n', "rows = []\n[other]\n"),
        ('id = "a"\n', "rows = []\n"),
        ('id = "a"\n', 'id = "rows, read line by line"\n'),
        ('id = "a"\n', "x = [\n"),
        ("votes = 3540056", "votes = 03"),
        ("votes = 3540056", "votes = 3, votes = 4"),
        ("votes = 3540056", "votes = 3."),
        ("votes = 3540056", "votes.x = 3"),
        ("votes = 3540056", 'votes = "\\u1780"'),
        ("votes = 3540056", 'votes = "\\ud800"'),
        ("votes = 3540056", 'votes = "\\/"'),
        ("votes = 3540056", 'votes = "a\tb\x7f"'),
        ("votes = 3540056", 'votes = """x"""'),
        ("votes = 3540056", 'votes = """x\ny"""'),
        ("votes = 3540056", "votes = " + "9" * 5000),
        ("votes = 3540056", "votes = 1e99999999999999999999"),
        ("votes = 3540056", "votes = " + "[" * 3000 + "]" * 3000),
        ('"*" =', "en ="),
        ("hidden = true }", "hidden = tru }"),
        ("hidden = true }", "hidden = true, }"),
        ("hidden = true },", "hidden = true }"),
        ("hidden = true },", "hidden = true }, }"),
        ("hidden = true },", "hidden = true },]\nx = [ 1,"),
        ("hidden = true },", "hidden = true },\n]\nrows = ["),
        ("\n]\n", "\n  { key = '''\n]\n''' },\n]\n"),
        ("\n]\n", "]\n"),
    ],
)
def test_what_is_not_plainly_a_row_comes_to_what_tomllib_says(old: str, new: str) -> None:
    assert ROWS.count(old) == 1
    _same(ROWS.replace(old, new))


@settings(max_examples=CAMPAIGN, deadline=None, suppress_health_check=list(HealthCheck))
@given(tables(), st.integers(0, 2**32))
def test_any_file_is_read_as_it_is_by_tomllib(table: ResultsTable, seed: int) -> None:
    dice = random.Random(seed)
    written, foreign = table_toml.dump(table), spelled(table, dice).text
    for text in (written, foreign):
        _same(text)
        for _ in range(10):  # and when something in it was broken
            place = dice.randrange(len(text))
            sign = dice.choice(
                ['"', "'", "{", "}", "]", ",", "\n", "\\", "=", "0", ".", "#", " ", ""]
            )
            _same(text[:place] + sign + text[place + dice.randint(0, 1) :])


def test_a_comma_in_a_comment_parts_no_rows() -> None:
    _same('id = "t"\nrows = [\n  { key = "a" } # { key = "b" },\n  { key = "c" },\n]\n')


PARTS = """{|}| |  { key = |"a"| },|,|, |n = |1|-|.5|true|#|'|"|*|"*"|en = |{ en = |]|["""


@settings(max_examples=500, deadline=None)
@given(
    st.lists(st.sampled_from([*PARTS.split("|"), "\\", "\n", "\nrows = [\n", "\n]\n"]), max_size=14)
)
@example(["  { key = ", '"a"', " },"])
def test_any_line_between_the_brackets_is_read_as_it_is_by_tomllib(parts: list[str]) -> None:
    _same("id = 1\nrows = [\n" + "".join(parts) + "\n]\n")
