# SPDX-License-Identifier: MIT
"""What a version is told of the tables it shows or quotes."""

from icc_editor.formats import table_toml
from icc_editor.formats.known_tables import KnownTables, TablesReader
from icc_editor.post.results_table import ResultsTable
from icc_editor.post.table_parts import Column, ColumnKind, Row, Texts
from icc_editor.post.version import Version
from icc_editor.services.table_findings import table_findings

ENGLISH = {"en": "Word"}
SHOWN = "![Votes](tables/votes.toml)"


def tables(*rows: Row) -> KnownTables:
    columns = (
        Column("name", ColumnKind.LABEL, Texts.of(ENGLISH)),
        Column("number", labels=Texts.of(ENGLISH)),
    )
    table = ResultsTable("votes", columns=columns, rows=rows)
    return TablesReader().read({"votes": table_toml.new(table).raw})


def told(body: str, known: KnownTables, language: str = "km") -> list[tuple[str, dict[str, str]]]:
    version = Version(language, body)
    found = table_findings(version, known, ("en", "km"))
    return [(finding.code, dict(finding.facts)) for finding in found if finding.language]


def test_words_that_are_missing_in_a_table_are_told_once_with_their_number() -> None:
    known = tables(*(Row(f"k{n}", (Texts.of({"en": f"Place {n}"}), n)) for n in range(30)))
    facts = {"count": "32", "language": "km", "table": "votes"}
    assert told(SHOWN, known) == [("table.untranslated", facts)]
    assert told(SHOWN, known, "en") == []


def test_a_version_that_only_quotes_a_table_needs_no_words_of_it() -> None:
    known = tables(Row("a", (Texts.of(ENGLISH), 1)))
    assert told("Won {{votes.a.number}}.", known) == []
    assert told("Won {{votes.a.number}}.\n\n" + SHOWN, known) != []
