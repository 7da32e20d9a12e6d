# SPDX-License-Identifier: MIT
"""A results table of which somebody translated the texts, and somebody else keeps the figures."""

from dataclasses import dataclass

from icc_editor.errors import TableDamaged, TableError
from icc_editor.formats import table_toml
from icc_editor.post.results_table import ResultsTable
from icc_editor.services.handing_over.clashes import Change, Clash, Findings
from icc_editor.services.translating.table_texts import table_texts, with_text


@dataclass(frozen=True, slots=True)
class TableMerge:
    """What became of a table.

    ``raw`` is the file to write; None: mine stays.  ``differs`` says that the table is another in
    more than the translation, which was left as it is.
    """

    raw: bytes | None = None
    differs: bool = False


def merged_table(
    name: str,
    files: tuple[bytes | None, bytes, bytes],
    language: str,
    findings: Findings,
    *,
    takes_source: bool,
) -> TableMerge:
    """Return a table with the texts in ``language`` of both sides.

    Everything else in it is taken from theirs only with ``takes_source``, and then only if I did
    not change it; what both changed is a clash about the whole table.

    Args:
        name: What the table is called.
        files: What both come from (None: not known), mine, theirs.
        language: That of the translation.
        findings: Takes what is changed and what clashes.
        takes_source: Whether they are the ones who keep the figures.
    """
    raw_base, raw_mine, raw_theirs = files
    if raw_theirs in (raw_mine, raw_base):
        return TableMerge()
    try:
        mine, theirs = table_toml.read(raw_mine), table_toml.read(raw_theirs)
        base = table_toml.read(raw_base).table if raw_base is not None else None
    except TableDamaged:
        return TableMerge(differs=True)
    part = f"tables/{name}"
    start, differs = mine.table, False
    bare_mine, bare_theirs = (
        _without(table, name, language) for table in (mine.table, theirs.table)
    )
    bare_base = _without(base, name, language) if base is not None else None
    if bare_theirs not in (bare_mine, bare_base):
        differs = not takes_source
        if takes_source and _takes_whole(part, name, (bare_base, bare_mine, bare_theirs), findings):
            start = theirs.table
    merged = _with_texts(part, name, start, (base, mine.table, theirs.table), language, findings)
    if merged == mine.table:
        return TableMerge(differs=differs)
    return TableMerge(table_toml.write(mine, merged), differs)


def _takes_whole(
    part: str,
    name: str,
    tables: tuple[ResultsTable | None, ResultsTable, ResultsTable],
    findings: Findings,
) -> bool:
    base, mine, _theirs = tables
    texts = [table_toml.dump(table) if table is not None else "" for table in tables]
    if base is not None and mine == base:
        findings.changes.append(Change(part, f"table:{name}", texts[1], texts[2]))
        return True
    return findings.takes_theirs(Clash(part, f"table:{name}", texts[1], texts[2], texts[0]))


def _with_texts(
    part: str,
    name: str,
    start: ResultsTable,
    tables: tuple[ResultsTable | None, ResultsTable, ResultsTable],
    language: str,
    findings: Findings,
) -> ResultsTable:
    """Return ``start`` with the merged texts in a language at each address it has."""
    base, mine, theirs = (_own(table, name, language) for table in tables)
    source = dict(table_texts(name, start))
    for address in source:
        before = base.get(address, "") if tables[0] is not None else None
        text = findings.merged(
            part, address, before, mine.get(address, ""), theirs.get(address, "")
        )
        if text != source[address].own(language):
            start = with_text(start, address, language, text)
    return start


def _own(table: ResultsTable | None, name: str, language: str) -> dict[str, str]:
    if table is None:
        return {}
    return {address: texts.own(language) for address, texts in table_texts(name, table)}


def _without(table: ResultsTable, name: str, language: str) -> ResultsTable:
    """Return a table without its texts in a language."""
    for address, texts in table_texts(name, table):
        if texts.own(language):
            try:
                table = with_text(table, address, language, "")
            except TableError:  # a cell of nothing but this text
                continue
    return table
