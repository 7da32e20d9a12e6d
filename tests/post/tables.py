# SPDX-License-Identifier: MIT
"""Results tables to test with: one by hand, and any that can be."""

import os
from datetime import UTC, date, datetime
from decimal import Decimal

from hypothesis import strategies as st

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

CAMPAIGN = int(os.environ.get("ICC_TEST_TABLES", "60"))
"""How many tables a round trip is tried on: a few here, 2,000 in the full campaign."""

KINDS = ColumnKind


def parties() -> ResultsTable:
    """The parties of a small election: votes, share, rank, seats before and after."""
    columns = (
        Column("party", KINDS.LABEL, Texts.of({"en": "Party", "km": "គណបក្ស"})),
        Column("votes", KINDS.COUNT, Texts.of({"en": "Votes"}), total=ColumnTotal.SUM),
        Column("share", KINDS.SHARE, part="votes", of="total", total=ColumnTotal.SUM),
        Column("rank", KINDS.RANK, part="votes"),
        Column("seats", KINDS.COUNT, total=ColumnTotal.SUM),
        Column("before", KINDS.COUNT, total=ColumnTotal.SUM),
        Column("change", KINDS.CHANGE, part="seats", of="before", total=ColumnTotal.SUM),
    )
    rows = (
        row("cpp", "CPP", 3540056, 6503, 8292),
        row("cnrp", "CNRP", 3056824, 5007, None),
        row("fun", "FUNCINPEC", 132319, 28, 151),
        row("ldp", "LDP", 132319, NOT_AVAILABLE, 4),
        row("invalid", "Invalid", 133484, None, None, role=RowRole.APART),
    )
    return ResultsTable("votes", columns=columns, rows=rows)


def row(key, label, votes, seats, before, **more):
    """A row of ``parties``."""
    return Row(key, (Texts.of(label), votes, None, None, seats, before, None), **more)


# -- any table ----------------------------------------------------------------------------------

KEYS = st.from_regex(r"[A-Za-z0-9][A-Za-z0-9_-]{0,7}", fullmatch=True).filter(
    lambda key: key not in {"key", "role", "subtotal", "hidden", "colour", "total", "section"}
)
WORDS = st.text(max_size=8) | st.sampled_from(
    [
        "n/a",
        "ខ្មែរ\u200bល្អ",
        '"',
        "\\",
        "a\nb",
        "{ x = 1 }, #",
        "'''",
        '"""',
        "\ufeff",
        "1,156",
        "[rows]",
    ]
)
SAFE_WORDS = WORDS.filter(lambda text: not any("\ud800" <= sign <= "\udfff" for sign in text))
LANGUAGES = st.sampled_from(["*", "en", "km", "fr", "pt-BR"])
TEXTS = st.dictionaries(LANGUAGES, SAFE_WORDS, max_size=3).map(Texts.of)
DECIMALS = st.builds(
    lambda units, places: Decimal((int(units < 0), tuple(map(int, str(abs(units)))), -places)),
    st.integers(-(10**18) + 1, 10**18 - 1),
    st.integers(0, 12),
)
NUMBERS = st.integers(-(10**18) + 1, 10**18 - 1) | st.integers(0, 3) | DECIMALS
CELLS = st.none() | NUMBERS | st.just(NOT_AVAILABLE) | TEXTS
STRANGE = st.recursive(
    SAFE_WORDS
    | st.integers()
    | st.booleans()
    | DECIMALS
    | st.just(Decimal("inf"))
    | st.just(Decimal("1E+400"))
    | st.dates()
    | st.times()
    | st.just(datetime(2017, 6, 25, 10, 0, 0, 5, UTC)),
    lambda inner: (
        st.lists(inner, max_size=3).map(tuple)
        | st.dictionaries(SAFE_WORDS, inner, max_size=3).map(lambda its: Extra(tuple(its.items())))
    ),
    max_leaves=6,
)
EXTRAS = st.dictionaries(KEYS.map("x_".__add__), STRANGE, max_size=2).map(
    lambda its: Extra(tuple(its.items()))
)
NO_STRANGE = st.just(Extra())
COLOURS = st.sampled_from(["", "#0072b2"])


@st.composite
def columns(draw, keys, extras=EXTRAS):
    """Columns with these keys; some are computed, not always sensibly."""
    found = []
    for key in keys:
        other = st.sampled_from(["", *keys])
        found.append(
            Column(
                key,
                draw(st.sampled_from(ColumnKind)),
                draw(TEXTS),
                draw(st.just(Texts()) | TEXTS),
                draw(other),
                draw(other | st.sampled_from(["total", "section"]) | NUMBERS),
                draw(st.none() | st.integers(0, 12)),
                draw(st.sampled_from(ColumnTotal)),
                draw(st.booleans()),
                draw(extras),
            )
        )
    return tuple(found)


@st.composite
def rows(draw, keys, width, extras=EXTRAS):
    """Rows with these keys and so many cells."""
    return tuple(
        Row(
            key,
            tuple(draw(CELLS) for _ in range(width)),
            draw(st.sampled_from([RowRole.DATA, RowRole.DATA, RowRole.SECTION, RowRole.APART])),
            draw(st.booleans()),
            draw(st.booleans()),
            draw(COLOURS),
            draw(extras),
        )
        for key in keys
    )


@st.composite
def tables(draw, extras=EXTRAS):
    """Any table that can be."""
    names = draw(st.lists(KEYS, max_size=5, unique=True))
    lines = draw(st.lists(KEYS, max_size=6, unique=True))
    total = None
    if draw(st.booleans()):
        cells = tuple(draw(CELLS) for _ in names)
        total = Row("total", cells, RowRole.TOTAL, hidden=draw(st.booleans()), extra=draw(extras))
    accepted = draw(st.lists(SAFE_WORDS, max_size=2, unique=True))
    day = st.none() | st.dates(date(1900, 1, 1))
    return ResultsTable(
        draw(KEYS),
        draw(TEXTS),
        draw(TEXTS),
        Source(draw(TEXTS), draw(TEXTS), draw(day), draw(extras)),
        draw(columns(names, extras)),
        draw(rows(lines, len(names), extras)),
        total,
        Options(
            draw(st.sampled_from(["", *names])), draw(st.booleans()), draw(extras), draw(extras)
        ),
        tuple(Accepted(name, draw(SAFE_WORDS), draw(extras)) for name in accepted),
        draw(extras),
    )
