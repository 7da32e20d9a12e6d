# SPDX-License-Identifier: MIT
"""``icc-editor table``: show, check, export and draw the results tables of a post."""

import argparse
from dataclasses import dataclass
from pathlib import Path

from icc_editor.cli import findings
from icc_editor.cli.exit_codes import ExitCode
from icc_editor.cli.messages import printable
from icc_editor.cli.session import Outcome, Session, UsageError
from icc_editor.errors import NameTaken, PostMissing
from icc_editor.formats import table_toml
from icc_editor.formats.shown_table import words_in
from icc_editor.formats.tabular.sheet import plain
from icc_editor.post.diagnostic import Severity
from icc_editor.post.metadata import NumberStyle
from icc_editor.post.post_folder import PostFolder
from icc_editor.post.results_table import ResultsTable
from icc_editor.post.table_figures import TableFigures
from icc_editor.post.table_parts import Missing, Texts
from icc_editor.services.pipe_tables import to_markdown_table
from icc_editor.services.sheets import Sheets
from icc_editor.services.table_checks.checking import check as findings_in
from icc_editor.services.table_checks.checking import left_open
from icc_editor.services.table_export import KINDS, exported, file_of
from icc_editor.storage import post_folder
from icc_editor.storage.post_tables import read_table, table_names
from icc_editor.storage.safe_read import read_file
from icc_editor.storage.safe_write import write_bytes
from icc_editor.text.numbers.styles import style_for
from icc_editor.worker.protocol import JSON

_WRONG = (Severity.ERROR, Severity.WARNING)


@dataclass(frozen=True, slots=True)
class FoundTable:
    """A results table named on the command line; ``post`` is None for a file of its own."""

    name: str
    path: Path
    table: ResultsTable
    post: PostFolder | None

    @property
    def languages(self) -> tuple[str, ...]:
        """The languages of the post, the source first; none of a file of its own."""
        if self.post is None:
            return ()
        first = self.post.source_language
        return (first, *(its for its in self.post.languages if its != first))

    def style(self, language: str) -> NumberStyle:
        """Return how the version in ``language`` writes numbers."""
        if self.post is None:
            return style_for(language)
        own = None
        if language in self.post.languages:
            own = post_folder.read_version(self.post, language).version.metadata.numbers
        return style_for(language, self.post.number_style(language, own))

    def language(self, wanted: str | None) -> str:
        """Return the language asked for, else the source's, else English."""
        return wanted or next(iter(self.languages), "en")


def find_tables(path: Path, name: str | None) -> tuple[FoundTable, ...]:
    """Return the tables a path means: a TOML file, one of a post, or all of it.

    Raises:
        PostMissing: There is no such post or table.
        TableDamaged: One cannot be read.
        StorageError: One cannot be read from the disk.
        UsageError: A file and a name together.
    """
    path = path.absolute()
    if path.is_dir():
        post = post_folder.load(path)
        names = table_names(post.path)
        if name is not None and name not in names:
            raise PostMissing(post.path / "tables" / f"{name}.toml")
        return tuple(_of_post(post, its) for its in names if name in (None, its))
    if name is not None:
        raise UsageError("--name goes with a post's folder, not with a file")
    folder = path.parent.parent
    if path.parent.name == "tables" and (folder / post_folder.POST_FILE).exists():
        post = post_folder.load(folder)
        if path.name == f"{path.stem}.toml" and path.stem in table_names(folder):
            return (_of_post(post, path.stem),)
    if not path.exists():
        raise PostMissing(path)
    table = table_toml.read(read_file(path, limit=table_toml.MOST_BYTES + 1)[0]).table
    return (FoundTable(path.stem, path, table, None),)


def _of_post(post: PostFolder, name: str) -> FoundTable:
    path = post.path / "tables" / f"{name}.toml"
    return FoundTable(name, path, read_table(post, name).table, post)


def _only(path: Path, name: str | None) -> FoundTable:
    found = find_tables(path, name)
    if len(found) == 1:
        return found[0]
    if not found:
        raise UsageError("the post has no results table")
    names = ", ".join(its.name for its in found)
    raise UsageError(f"say which table with --name: {names}")


def show(_session: Session, arguments: argparse.Namespace) -> Outcome:
    """``table show``: the table as readers of one language see it."""
    lines: list[str] = []
    rows: list[JSON] = []
    for found in find_tables(arguments.path, arguments.name):
        language = found.language(arguments.language)
        figures = TableFigures(found.table)
        if lines:
            lines.append("")
        lines += [f"{found.name}:", ""]
        lines += to_markdown_table(figures, language, found.style(language)).splitlines()
        rows.append(_table_json(found, figures, language))
    return Outcome(tuple(lines or ["No results tables."]), {"tables": rows})


def _table_json(found: FoundTable, figures: TableFigures, language: str) -> dict[str, JSON]:
    table = found.table
    columns: list[JSON] = [
        {
            "key": column.key,
            "kind": column.kind.value,
            "label": words_in(column.labels, language).text,
            "computed": column.is_computed,
        }
        for column in table.columns
    ]
    lines = [*table.rows, *(() if table.total is None else (table.total,))]
    rows: list[JSON] = [
        {
            "key": row.key,
            "role": row.role.value,
            "values": {
                column.key: _value_json(figures, row.key, column.key, language)
                for column in table.columns
            },
        }
        for row in lines
    ]
    return {
        "name": found.name,
        "id": table.id,
        "path": str(found.path),
        "language": language,
        "caption": words_in(table.caption, language).text,
        "note": words_in(table.note, language).text,
        "source": words_in(table.source.text, language).text,
        "columns": columns,
        "rows": rows,
    }


def _value_json(figures: TableFigures, row: str, column: str, language: str) -> JSON:
    """Return words, an exact number as text, or None for a blank cell."""
    value = figures.rounded(row, column)
    if value is None:
        return None
    if isinstance(value, Missing):
        return str(value.value)
    return words_in(value, language).text if isinstance(value, Texts) else plain(value)


def check(_session: Session, arguments: argparse.Namespace) -> Outcome:
    """``table check``: exit code 1 when something is wrong; hints are no more than that."""
    noticed = [
        finding
        for found in find_tables(arguments.path, arguments.name)
        for finding in left_open(
            found.table,
            findings_in(found.table, TableFigures(found.table), found.languages),
        )
    ]
    lines = [findings.line(finding) for finding in noticed] or ["Nothing to see to."]
    rows: list[JSON] = [findings.as_json(finding) for finding in noticed]
    wrong = any(finding.severity in _WRONG for finding in noticed)
    return Outcome(
        tuple(lines),
        {"path": str(arguments.path.absolute()), "findings": rows},
        ExitCode.FAILED if wrong else ExitCode.DONE,
    )


def export(session: Session, arguments: argparse.Namespace) -> Outcome:
    """``table export``: the table for other programs, to the screen or a file."""
    found = _only(arguments.path, arguments.name)
    output: Path | None = arguments.output.absolute() if arguments.output else None
    kind = arguments.format or (output.suffix.lower().lstrip(".") if output else "csv")
    if kind not in KINDS:
        raise UsageError(f"give --format: one of {', '.join(KINDS)}")
    language = found.language(arguments.language)
    out = exported(TableFigures(found.table), language, found.style(language), keys=arguments.keys)
    raw = file_of(out, kind, Sheets(session.worker), title=found.name, cancelled=session.cancelled)
    told: dict[str, JSON] = {"name": found.name, "format": kind, "language": language}
    if output is None:
        if kind == "xlsx":
            raise UsageError("an XLSX file needs --output FILE")
        text = raw.decode("utf-8-sig")
        return Outcome((), {**told, "text": text}, text=text)
    _write(output, raw, replace=arguments.replace)
    return Outcome((f"Written: {output}",), {**told, "output": str(output)})


def _write(output: Path, raw: bytes, *, replace: bool) -> None:
    if output.exists() and not replace:
        raise NameTaken(output)
    write_bytes(output, raw)


def chart(session: Session, arguments: argparse.Namespace) -> Outcome:
    """``table chart``: the table's chart as a PNG, and the words for those who cannot see it."""
    from icc_editor.services.charts import Charts

    found = _only(arguments.path, arguments.name)
    language = found.language(arguments.language)
    drawn = Charts(session.worker).draw(
        found.table, language, found.style(language), session.cancelled
    )
    output: Path = (arguments.output or Path(drawn.name)).absolute()
    _write(output, drawn.data, replace=arguments.replace)
    return Outcome(
        (f"Written: {output}", printable(drawn.description)),
        {
            "name": found.name,
            "language": language,
            "output": str(output),
            "width": drawn.width,
            "height": drawn.height,
            "description": drawn.description,
        },
    )
