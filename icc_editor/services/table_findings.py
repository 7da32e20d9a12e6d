# SPDX-License-Identifier: MIT
"""What is to be pointed out in the results tables that a version shows or quotes."""

from collections.abc import Iterable, Iterator

from icc_editor.formats.known_tables import KnownTables
from icc_editor.post.diagnostic import Diagnostic
from icc_editor.post.version import Version
from icc_editor.services.table_checks.checking import check, left_open


def table_findings(
    version: Version, tables: KnownTables, languages: Iterable[str]
) -> Iterator[Diagnostic]:
    """Yield the findings in the tables of ``version``, but for those the tables accept.

    Words that are missing are told of its own language only; what is wrong with a table itself
    has no language, and is the same finding in every version.  Damaged tables are left to others.

    Args:
        version: A version.
        tables: Those of its post.
        languages: Those of the post.
    """
    metadata = version.metadata
    for name in tables.used_in(version.body, metadata.title, metadata.excerpt):
        known = tables.named(name)
        if known is None or known.figures is None:
            continue
        table = known.figures.table
        for finding in left_open(table, check(table, known.figures, languages)):
            if finding.language in ("", version.language):
                yield finding
