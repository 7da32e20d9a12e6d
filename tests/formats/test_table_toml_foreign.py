# SPDX-License-Identifier: MIT
import random
from dataclasses import replace
from decimal import Decimal

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from icc_editor.formats import table_toml
from icc_editor.formats.table_data import table_data
from icc_editor.post.results_table import ResultsTable
from icc_editor.post.table_parts import NOT_AVAILABLE, Column, Row, RowRole, Texts
from tests.formats.foreign_tables import spelled
from tests.post.tables import CAMPAIGN, NO_STRANGE, tables

MARK = b"\xef\xbb\xbf"
CELLS = (None, 0, 7, Decimal("1.50"), NOT_AVAILABLE, Texts.of("x"), Texts.of({"km": "ក"}))


def _bytes(text: str, end: str, *, mark: bool, ended: bool) -> bytes:
    text = text if ended else text.removesuffix("\n")
    return MARK * mark + text.replace("\n", end).encode()


@settings(max_examples=CAMPAIGN, deadline=None, suppress_health_check=list(HealthCheck))
@given(tables(NO_STRANGE), st.integers(0, 2**32))
def test_what_did_not_change_stays_as_others_spelled_it(table: ResultsTable, seed: int) -> None:
    dice = random.Random(seed)
    for _ in range(4):  # ways to spell it, and to change it
        foreign = spelled(table, dice)
        end, mark, ended = dice.choice(["\n", "\r\n"]), dice.random() < 0.5, dice.random() < 0.5
        raw = _bytes(foreign.text, end, mark=mark, ended=ended)
        first = file = table_toml.read(raw)
        assert file.table == replace(table, extra=file.table.extra)
        assert table_toml.write(file, replace(file.table)) == raw
        old = new = file.table
        for _ in range(dice.randint(1, 3)):
            new = edited(new, dice)
            file = table_toml.read(table_toml.write(file, new))
            assert file.table == new
        assert file.raw.startswith(MARK) == mark
        at_once = table_toml.write(first, new)
        assert table_toml.read(at_once).table == new
        _check_pieces(foreign.pieces, end, at_once, table_data(old), table_data(new))
        assert table_toml.read(table_toml.write(file, old)).table == old


def _check_pieces(pieces, end, raw, old, new):
    """Hold that the pieces of what is the same are there, and in order where nothing moved."""
    text = raw.decode()
    place = 0
    keys = {
        name: [e.get("key") for e in its.get("rows", [])] for name, its in [("o", old), ("n", new)]
    }
    moved = keys["o"] != [key for key in keys["n"] if key in keys["o"]] and keys["o"] != keys["n"]
    for subject, piece in pieces:
        if subject[0] == "#":
            # Blank lines and headers may go, and comments with the element they are in.
            if not piece.startswith("#") or _value_at(new, subject[1:]) is None:
                continue
        elif _value_at(old, subject) != _value_at(new, subject):
            continue
        written = piece.replace("\n", end) if subject[0] == "#" else piece
        found = text.find(written.rstrip("\r\n"), 0 if moved else place)
        assert found >= 0, (subject, written)
        place = found


def _value_at(data, subject):
    value = data
    for step in subject:
        if isinstance(value, list):
            value = next((e for e in value if str(e.get("key", e.get("id"))) == step), None)
        else:
            value = value.get(step) if isinstance(value, dict) else None
        if value is None:
            return None
    return repr(value)


def edited(table: ResultsTable, dice: random.Random) -> ResultsTable:
    """Return the table after one edit of any kind."""
    row = dice.choice(table.rows).key if table.rows else ""
    column = dice.choice(table.columns).key if table.columns else ""
    place = dice.randint(0, len(table.rows))
    key = f"new{dice.randint(0, 10**9)}"
    texts = dice.choice([Texts(), Texts.of("x"), Texts.of({"en": "x", "km": "ក"})])
    cells = tuple(dice.choice(CELLS) for _ in table.columns)
    edits = [
        lambda: replace(table, caption=texts),
        lambda: replace(table, note=texts),
        lambda: replace(table, source=replace(table.source, url=texts)),
        lambda: table.with_total(dice.choice([None, Row("total", cells, RowRole.TOTAL)])),
        lambda: table.with_rows_inserted(place, [Row(key, cells)]),
        lambda: table.with_column_inserted(0, Column(key)),
    ]
    if row:
        its = table.row(row)
        edits += [
            lambda: table.without_rows([row]),
            lambda: table.with_rows_moved([row], place),
            lambda: table.with_row_renamed(row, key),
            lambda: table.with_row(row, replace(its, subtotal=not its.subtotal, colour="#ffffff")),
        ]
    if column:
        of = table.column(column)
        edits += [
            lambda: table.without_columns([column]),
            lambda: table.with_column(column, replace(of, labels=texts, decimals=3)),
        ]
    if row and column:
        edits += [lambda: table.with_cell(row, column, dice.choice(CELLS))] * 4
    return dice.choice(edits)()


FOREIGN = """\
# Figures by Sok Dara, do not reorder
id = 'a'   # short
note.en = "x"

rows = [  # parties
  # the large ones
  {n = 1_000, key = "cpp"},   # checked twice
\t{key="cnrp",n=2,ask=true}
  # the small ones
  , {key = "fun", n = 3}, {key="ldp"} # two on a line

]
# after the rows

[[columns]]
key = "n"   # votes
kind = "count"
# says who
[columns.label]
en = "Votes"

# second
[[columns]]
key = "m"

[source]
text.en = "NEC"
"""


LARGE = '  # the large ones\n  {n = 1_000, key = "cpp"},   # checked twice\n'
SMALL = '\t{key="cnrp",n=2,ask=true}\n  # the small ones\n  ,'


def _edited(text: str, edit, end: str = "\n") -> str:
    file = table_toml.read(text.replace("\n", end).encode())
    table = edit(file.table)
    raw = table_toml.write(file, table)
    assert table_toml.read(raw).table == table
    assert raw.count(b"\n") == raw.count(end.encode())
    return raw.decode().replace(end, "\n")


@pytest.mark.parametrize("end", ["\n", "\r\n"])
@pytest.mark.parametrize(
    ("edit", "before", "after"),
    [
        (
            lambda t: t.with_cell("cpp", "n", 5),
            '{n = 1_000, key = "cpp"}',
            '{ key = "cpp", n = 5 }',
        ),
        (
            lambda t: t.with_cell("cnrp", "m", 0),
            '{key="cnrp",n=2,ask=true}',
            '{ key = "cnrp", n = 2, m = 0, ask = true }',
        ),
        (lambda t: replace(t, note=Texts.of({"en": "y"})), '"x"', '"y"'),
        (
            lambda t: replace(t, note=Texts.of({"en": "x", "km": "ក"})),
            'note.en = "x"\n',
            'note.en = "x"\nnote.km = "ក"\n',
        ),
        (
            lambda t: replace(t, note=Texts.of("x")),
            'note.en = "x"\n',
            'note = "x"\n',
        ),
        (
            lambda t: replace(t, caption=Texts.of("x")),
            "id = 'a'   # short\n",
            "id = 'a'   # short\ncaption = \"x\"\n",
        ),
        (
            lambda t: t.with_rows_inserted(1, [Row("new", (None, None))]),
            "# checked twice\n",
            '# checked twice\n  { key = "new" },\n',
        ),
        (
            lambda t: t.without_rows(["cpp"]),
            '  # the large ones\n  {n = 1_000, key = "cpp"},   # checked twice\n',
            "  # the large ones\n",
        ),
        (
            lambda t: t.with_rows_moved(["cpp"], 2),
            LARGE + SMALL,
            SMALL + "\n" + LARGE,
        ),
        (
            lambda t: t.with_column("n", replace(t.column("n"), labels=Texts.of({"en": "V"}))),
            '"Votes"',
            '"V"',
        ),
        (
            lambda t: t.with_column(
                "n", replace(t.column("n"), labels=Texts.of({"en": "Votes", "km": "ក"}))
            ),
            'en = "Votes"\n',
            'en = "Votes"\nkm = "ក"\n',
        ),
        (
            lambda t: t.with_column("n", replace(t.column("n"), labels=Texts.of("V"))),
            'kind = "count"\n# says who\n[columns.label]\nen = "Votes"\n',
            'kind = "count"\nlabel = "V"\n# says who\n',
        ),
        (
            lambda t: t.with_column("m", replace(t.column("m"), hidden=True)),
            'key = "m"\n',
            'key = "m"\nhidden = true\n',
        ),
        (
            lambda t: replace(t, source=replace(t.source, url=Texts.of("u"))),
            'text.en = "NEC"\n',
            'text.en = "NEC"\nurl = "u"\n',
        ),
        (
            lambda t: t.with_total(Row("total", (None, 7), RowRole.TOTAL)),
            "# two on a line\n\n]\n",
            "# two on a line\n\n]\ntotal = { m = 7 }\n",
        ),
        (lambda t: t.with_total(None), "", ""),
    ],
)
def test_an_edit_of_a_file_by_hand_touches_its_own_line(edit, before, after, end) -> None:
    assert FOREIGN.count(before) == 1 or not before
    assert _edited(FOREIGN, edit, end) == FOREIGN.replace(before, after)


def test_columns_under_headers_of_their_own_move_with_their_lines() -> None:
    moved = _edited(FOREIGN, lambda t: t.with_columns_moved(["m"], 0))
    assert 'key = "m"\n\n[[columns]]\nkey = "n"   # votes\nkind = "count"\n# says who\n' in moved
    gone = _edited(FOREIGN, lambda t: t.without_columns(["n", "m"]))
    assert "columns" not in gone.replace("# parties", "")
    assert "[source]" in gone
    more = _edited(FOREIGN, lambda t: t.with_column_inserted(1, Column("x", hidden=True)))
    assert '\n[[columns]]\nkey = "x"\nkind = "count"\nhidden = true\n' in more


def test_rows_come_into_a_file_that_has_none() -> None:
    row = Row("b", ())
    for text in ('id = "a"', 'id = "a"\nrows = []', '# c\n[source]\n[[columns]]\nkey = "n"\n'):
        text = text if "id" in text else "id = 'a'\n" + text
        file = table_toml.read(text.encode())
        cells = (None,) * len(file.table.columns)
        edited = _edited(text, lambda t, c=cells: t.with_rows_inserted(0, [replace(row, cells=c)]))
        assert 'rows = [\n  { key = "b" },\n]' in edited
        assert edited.startswith(text.split("\n")[0])
        assert edited.endswith("\n") == text.endswith("\n")


def test_a_table_between_the_rows_does_not_hinder_an_edit_of_one_of_them() -> None:
    text = (
        'id = "a"\n[[columns]]\nkey = "n"\n[[rows]] # 1\nkey = "b"\n[source]\n[[rows]]\nkey = "c"\n'
    )
    edited = _edited(text, lambda t: t.with_cell("b", "n", 1))
    assert edited == text.replace('key = "b"\n', 'key = "b"\nn = 1\n')
    # Moving them is more than can be done in place: the file is written anew, and right.
    assert "# 1" not in _edited(text, lambda t: t.with_rows_moved(["c"], 0))


def test_keys_that_stand_only_in_deeper_headers_are_written_anew_when_they_must() -> None:
    text = 'id = "a"\n[source.text]\nen = "NEC"\n'
    edited = _edited(text, lambda t: replace(t, source=replace(t.source, url=Texts.of("u"))))
    assert 'source = { text = { en = "NEC" }, url = "u" }' in edited
