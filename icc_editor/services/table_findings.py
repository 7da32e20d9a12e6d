# SPDX-License-Identifier: MIT
"""What is to be pointed out in the results tables that a version shows or quotes."""

from collections.abc import Iterable, Iterator

from icc_editor.formats.known_tables import KnownTables
from icc_editor.formats.table_address import tables_named_in
from icc_editor.post.diagnostic import Diagnostic, Severity
from icc_editor.post.version import Version
from icc_editor.services.table_checks.checking import check, left_open

_MANY = 2


def table_findings(
    version: Version, tables: KnownTables, languages: Iterable[str]
) -> Iterator[Diagnostic]:
    """Yield the findings in the tables of ``version``, but for those the tables accept.

    Words that are missing are told of its own language only, where it shows the table, and once
    for each table: nobody reads twenty lines that say the same.  What is wrong with a table itself
    has no language, and is the same finding in every version.  Damaged tables are left to others.

    Args:
        version: A version.
        tables: Those of its post.
        languages: Those of the post.
    """
    metadata, in_sight = version.metadata, tables_named_in(version.body)
    for name in tables.used_in(version.body, metadata.title, metadata.excerpt):
        known = tables.named(name)
        if known is None or known.figures is None:
            continue
        table = known.figures.table
        found = left_open(table, check(table, known.figures, languages))
        yield from (finding for finding in found if not finding.language)
        if name in in_sight:
            yield from _told_once(table.id, [f for f in found if f.language == version.language])


def _told_once(table: str, missing: list[Diagnostic]) -> Iterator[Diagnostic]:
    """Yield one finding about all words that are missing in a table; it leads to the first."""
    if len(missing) < _MANY:
        yield from missing
        return
    first = next((f for f in missing if f.code != "table.labels_missing"), missing[0])
    count = sum(int(dict(finding.facts).get("count", "1")) for finding in missing)
    facts = {"count": str(count), "language": first.language, "table": table}
    yield Diagnostic(
        "table.untranslated",
        Severity.WARNING,
        first.language,
        first.address,
        tuple(sorted(facts.items())),
    )
