# SPDX-License-Identifier: MIT
"""Publishing stops for a figure or a table that readers would miss, and says where it stands."""

import pytest

from icc_editor.formats.known_tables import KnownTables, TablesReader
from icc_editor.formats.table_places import PlacedTable, tables_in
from icc_editor.post.diagnostic import Severity
from icc_editor.post.figure import FigureProblem
from icc_editor.post.metadata import Metadata
from icc_editor.post.version import Version
from icc_editor.services.missing_figures import _CODES, missing_figures

TABLE = b"""id = "won"
columns = [
  { key = "party", kind = "label" }, { key = "n" }, { key = "m", hidden = true },
]
rows = [
  { key = "cpp", party = { en = "CPP" }, n = 1156, m = "n/a" }, { key = "cnrp", m = 489 },
]
"""
HIDDEN = b"""id = "hidden"
columns = [{ key = "n", hidden = true }]
"""


def _tables() -> KnownTables:
    return TablesReader().read({"won": TABLE, "broken": b"?", "hidden": HIDDEN})


def _found(body: str, language: str = "en", **fields: str) -> list[tuple[str, str]]:
    version = Version(language, body, Metadata(**fields))  # type: ignore[arg-type]
    found = list(missing_figures(version, _tables()))
    assert all(finding.severity is Severity.ERROR for finding in found)
    return [(finding.code, finding.address) for finding in found]


@pytest.mark.parametrize(
    "body",
    ["{{won.cpp.n}} {{won.cnrp.m}} {{won.cpp.party}}", "`{{x.y.z}}` \\{{x.y.z}}", "{{won}}",
     "![](tables/won.toml)", "```\n![](tables/gone.toml)\n```"],
)  # fmt: skip
def test_nothing_is_said_where_everything_is_there(body: str) -> None:
    assert _found(body, title="{{won.cpp.n}} communes", excerpt="x") == []


@pytest.mark.parametrize(
    ("figure", "code"),
    [
        ("gone.cpp.n", "figure.missing_table"),
        ("broken.cpp.n", "figure.damaged_table"),
        ("won.ldp.n", "figure.missing_row"),
        ("won.cpp.x", "figure.missing_column"),
        ("won.cnrp.n", "figure.blank"),
        ("won.cpp.m", "figure.not_available"),
        ("won.cpp", "figure.malformed"),
        ("won.cpp.party:words", "figure.no_number"),
    ],
)
def test_a_figure_that_readers_would_miss_stops_publishing(figure: str, code: str) -> None:
    assert _found(f"x\n\n- y {{{{{figure}}}}}") == [(code, "block:2")]


def test_a_label_that_has_no_words_in_the_language_is_missing_there_alone() -> None:
    assert _found("{{won.cpp.party}}") == []
    assert _found("{{won.cpp.party}}", "km") == [("figure.missing_words", "block:0")]


def test_title_and_excerpt_are_looked_at_too() -> None:
    assert _found("", title="{{a.b.c}}", excerpt="{{won.cpp.x}}") == [
        ("figure.missing_table", "field:title"),
        ("figure.missing_column", "field:excerpt"),
    ]


def test_a_table_that_readers_would_miss_stops_publishing_wherever_it_stands() -> None:
    body = (
        "![](tables/gone.toml)\n\n> - a\n>\n>   ![](tables/broken.toml)\n\n![](tables/hidden.toml)"
    )
    assert _found(body) == [
        ("figure.table_missing", "block:0"),
        ("figure.table_damaged", "block:4"),
        ("figure.table_empty", "block:6"),
    ]


def test_tables_are_found_in_lists_quotes_footnotes_and_definitions() -> None:
    image = "![](tables/a.toml)"
    text = (
        f"{image}\n\n1. x\n\n   {image}\n\n> {image}\n\n[^1]: x\n\n    {image}\n\n"
        f"T\n: x\n\n    {image}"
    )
    assert tables_in(text) == tuple(PlacedTable("a", line) for line in (0, 4, 6, 10, 15))
    assert tables_in(f"x {image}\n\n![](tables/a.toml#chart)") == ()


def test_every_reason_has_a_code() -> None:
    assert set(_CODES) == set(FigureProblem)
