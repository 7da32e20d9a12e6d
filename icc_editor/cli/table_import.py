# SPDX-License-Identifier: MIT
"""``icc-editor table import``: a sheet of another program into a post.

Without ``--into`` nothing is written: what the sheet would become is shown.
"""

import argparse
import re
from collections.abc import Iterable
from itertools import groupby
from operator import itemgetter

from icc_editor.cli import findings, sheet_words
from icc_editor.cli.exit_codes import ExitCode
from icc_editor.cli.messages import printable
from icc_editor.cli.session import Outcome, Session, UsageError
from icc_editor.errors import PostMissing
from icc_editor.formats.table_address import NAME, address_of
from icc_editor.formats.tabular.sheet import ReadAs, Sheet, plain
from icc_editor.post.clock import utc_now
from icc_editor.post.table_parts import Cell, Missing, Texts
from icc_editor.services.sheets import Sheets
from icc_editor.services.storing_tables import change_table, put_table
from icc_editor.services.table_import.applying import Imported, apply, disagreements
from icc_editor.services.table_import.comparing import ChangeSet, match
from icc_editor.services.table_import.mapping import ColumnUse, RowUse, SheetMapping
from icc_editor.services.table_import.proposing import propose
from icc_editor.storage import post_folder
from icc_editor.storage.post_tables import StoredTable, read_table, table_names
from icc_editor.worker.protocol import JSON

_MAP = re.compile(
    r"(?P<column>[A-Za-z]+|[0-9]+)=(?P<use>[a-z]+)(?::(?P<key>[^@]+))?(?:@(?P<language>.+))?"
)
_NOT_WRITTEN = "Nothing was written."
_ROWS = re.compile(r"(?P<first>[0-9]+)(?:-(?P<last>[0-9]+))?=(?P<use>[a-z]+)")


def import_sheet(session: Session, arguments: argparse.Namespace) -> Outcome:
    """``table import``: exit code 1 also when totals of the source disagree with its rows."""
    _check_line(arguments)
    how = ReadAs(
        header_rows=arguments.header_rows,
        decimal=arguments.decimal,
        brackets=arguments.brackets,
        encoding=arguments.encoding,
        delimiter={"tab": "\t"}.get(arguments.delimiter, arguments.delimiter),
        part=None if arguments.part is None else arguments.part - 1,
        language=arguments.language,
    )
    found = Sheets(session.worker).read_file(arguments.file.absolute(), how, session.cancelled)
    if arguments.over:
        return _over(arguments, found.sheet)
    sheet = found.sheet
    mapping = _corrected(propose(sheet, arguments.language or "en"), sheet, arguments)
    name = arguments.name or "table"
    imported = apply(mapping, sheet, name, language=arguments.language or "en")
    lines = [*_mapping_lines(mapping, sheet), *_told(imported, sheet)]
    data = _mapping_json(mapping, sheet) | _told_json(imported, sheet)
    if arguments.into is None:
        lines.append("Nothing was written: say where with --into POST --name NAME.")
    elif arguments.dry_run:
        lines.append(_NOT_WRITTEN)
    else:
        stored = put_table(
            post_folder.load(arguments.into.absolute()),
            name,
            imported.table,
            utc_now(),
            replace=arguments.replace,
        )
        lines += _written(stored)
        data |= {"written": address_of(stored.name)}
    code = ExitCode.FAILED if imported.disagreements else ExitCode.DONE
    return Outcome(tuple(lines), data, code)


def _check_line(arguments: argparse.Namespace) -> None:
    if len(arguments.delimiter) > 1 and arguments.delimiter != "tab":
        raise UsageError("--delimiter takes one sign, or tab")
    if arguments.into is not None and not arguments.name:
        raise UsageError("--into needs --name NAME: what the table is called in the text")
    if arguments.name and not NAME.fullmatch(arguments.name):
        raise UsageError("a table's name has letters, digits, _ and - only: communes")
    if not arguments.over and (arguments.add_rows or arguments.remove_rows):
        raise UsageError("--add-rows and --remove-rows go with --over")
    if arguments.over and arguments.into is None:
        raise UsageError("--over needs --into POST --name NAME: the table the figures are for")


def _written(stored: StoredTable) -> Iterable[str]:
    address = address_of(stored.name)
    return (f"Written: {address}", f"In the text it stands as ![]({address})")


# -- figures over a table -----------------------------------------------------------------------


def _over(arguments: argparse.Namespace, sheet: Sheet) -> Outcome:
    post = post_folder.load(arguments.into.absolute())
    if arguments.name not in table_names(post.path):
        raise PostMissing(post.path / address_of(arguments.name))
    stored = read_table(post, arguments.name)
    proposed = propose(sheet, arguments.language or "en", like=stored.table)
    mapping = _corrected(proposed, sheet, arguments)
    changes = match(stored.table, sheet, mapping)
    lines = [*_mapping_lines(mapping, sheet), *_change_lines(changes)]
    lines += [sheet_words.line(finding, sheet) for finding in changes.findings]
    add = [row.key for row in changes.new_rows] if arguments.add_rows else []
    remove = changes.missing_rows if arguments.remove_rows else ()
    table = changes.applied_to(stored.table, add=add, remove=remove)
    if arguments.dry_run:
        lines.append(_NOT_WRITTEN)
    elif table == stored.table:
        lines.append("There is nothing to change.")
    else:
        lines += _written(change_table(post, stored, table, utc_now()))
    data = _mapping_json(mapping, sheet) | _changes_json(changes)
    data["written"] = not arguments.dry_run and table != stored.table
    wrong = disagreements(table)
    lines += [findings.line(finding) for finding in wrong]
    data["disagreements"] = [findings.as_json(finding) for finding in wrong]
    return Outcome(tuple(lines), data, ExitCode.FAILED if wrong else ExitCode.DONE)


def _change_lines(changes: ChangeSet) -> Iterable[str]:
    proposed = set(changes.proposed)
    for change in changes.changes:
        kept = "" if change in proposed else "  (left as it is)"
        old, new = _cell(change.old), _cell(change.new)
        yield f"{change.row} {change.column}: {old} -> {new}{kept}"
    for text, names in (
        ("new rows", [row.key for row in changes.new_rows]),
        ("rows the sheet does not have", changes.missing_rows),
        ("rows that fit several of the sheet", changes.unclear_rows),
        ("columns of the sheet that fit none", changes.other_columns),
        ("columns the sheet does not have", changes.missing_columns),
    ):
        if names:
            yield f"{text}: {printable(', '.join(names))}"


def _changes_json(changes: ChangeSet) -> dict[str, JSON]:
    proposed = set(changes.proposed)
    cells: list[JSON] = [
        {
            "row": change.row,
            "column": change.column,
            "old": _cell(change.old),
            "new": _cell(change.new),
            "made": change in proposed,
        }
        for change in changes.changes
    ]
    return {
        "changes": cells,
        "new_rows": [row.key for row in changes.new_rows],
        "missing_rows": list(changes.missing_rows),
        "unclear_rows": list(changes.unclear_rows),
        "other_columns": list(changes.other_columns),
        "missing_columns": list(changes.missing_columns),
    }


def _cell(value: Cell) -> str:
    if value is None:
        return "(blank)"
    if isinstance(value, Missing):
        return str(value.value)
    if isinstance(value, Texts):
        return printable(" / ".join(text for _language, text in value.entries))
    return plain(value)


# -- the mapping --------------------------------------------------------------------------------


def _corrected(mapping: SheetMapping, sheet: Sheet, arguments: argparse.Namespace) -> SheetMapping:
    for text in arguments.map:
        wanted = _MAP.fullmatch(text)
        if wanted is None or wanted["use"] not in set(ColumnUse):
            uses = ", ".join(ColumnUse)
            raise UsageError(f"--map takes COLUMN=USE[:KEY][@LANGUAGE], USE one of {uses}")
        place = sheet_words.column_place(sheet, wanted["column"])
        if place is None:
            raise UsageError("--map names a column that the sheet does not have")
        mapping = mapping.with_column(
            place,
            ColumnUse(wanted["use"]),
            key=wanted["key"] or "",
            language=wanted["language"] or "",
        )
    for text in arguments.row:
        rows = _ROWS.fullmatch(text)
        if rows is None or rows["use"] not in set(RowUse):
            raise UsageError(
                f"--row takes NUMBER=USE or FIRST-LAST=USE, USE one of {', '.join(RowUse)}"
            )
        first = int(rows["first"]) - sheet.first_row - 1
        last = int(rows["last"] or rows["first"]) - sheet.first_row - 1
        if not 0 <= first <= last < len(sheet.rows):
            raise UsageError("--row names a row that the sheet does not have")
        mapping = mapping.with_rows(range(first, last + 1), RowUse(rows["use"]))
    return mapping


def _mapping_lines(mapping: SheetMapping, sheet: Sheet) -> Iterable[str]:
    for place, plan in enumerate(mapping.columns):
        header = printable(" / ".join(text for _language, text in plan.labels.entries))
        key = f" -> {plan.key}" if plan.use.kind else ""
        language = f" ({plan.language})" if plan.language else ""
        computed = f", computed from {plan.part} and {plan.of}" if plan.part else ""
        name = sheet_words.column_name(sheet, place)
        yield f"column {name} {header or '(no header)'}: {plan.use.value}{language}{key}{computed}"
    for use, rows in _runs(mapping, sheet):
        yield f"row {rows}: {use.value}"


def _runs(mapping: SheetMapping, sheet: Sheet) -> Iterable[tuple[RowUse, str]]:
    numbered = ((use, sheet_words.row_number(sheet, n)) for n, use in enumerate(mapping.rows))
    for use, group in groupby(numbered, key=itemgetter(0)):
        numbers = [number for _use, number in group]
        last = f"-{numbers[-1]}" if len(numbers) > 1 else ""
        yield use, f"{numbers[0]}{last}"


def _mapping_json(mapping: SheetMapping, sheet: Sheet) -> dict[str, JSON]:
    columns: list[JSON] = [
        {
            "column": sheet_words.column_name(sheet, place),
            "use": plan.use.value,
            "key": plan.key,
            "language": plan.language,
            "part": plan.part,
            "of": str(plan.of),
        }
        for place, plan in enumerate(mapping.columns)
    ]
    rows: list[JSON] = [{"rows": rows, "use": use.value} for use, rows in _runs(mapping, sheet)]
    return {"columns": columns, "rows": rows}


def _told(imported: Imported, sheet: Sheet) -> Iterable[str]:
    yield from (sheet_words.line(finding, sheet) for finding in imported.findings)
    yield from (findings.line(finding) for finding in imported.disagreements)


def _told_json(imported: Imported, sheet: Sheet) -> dict[str, JSON]:
    told: list[JSON] = [sheet_words.as_json(finding, sheet) for finding in imported.findings]
    wrong: list[JSON] = [findings.as_json(finding) for finding in imported.disagreements]
    return {"findings": told, "disagreements": wrong}
