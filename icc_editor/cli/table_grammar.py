# SPDX-License-Identifier: MIT
"""The command line's grammar of ``table``: the results tables of a post."""

from pathlib import Path

from icc_editor.cli.grammar import Commands, runs


def add_tables(commands: Commands) -> None:
    """Add what is done with the tables of a post."""
    group = commands.group("table", "the results tables of a post")
    if group is None:
        return
    from icc_editor.cli import tables
    from icc_editor.services.table_export import KINDS

    for name, command, text in (
        ("show", tables.show, "show tables as readers see them"),
        ("check", tables.check, "look for sums, shares and ballots that do not fit"),
        ("export", tables.export, "write a table for other programs"),
        ("chart", tables.chart, "draw a table's chart as a PNG"),
    ):
        parser = group.command(name, command, text)
        parser.add_argument(
            "path", type=Path, metavar="POST", help="a post's folder or the TOML file of a table"
        )
        parser.add_argument("--name", metavar="NAME", help="which table of the post")
        if name != "check":
            parser.add_argument("--language", metavar="LANG", help="of words and digits")
        if name in ("export", "chart"):
            parser.add_argument("--output", type=Path, metavar="FILE", help="write there")
            parser.add_argument("--replace", action="store_true", help="also over a file there is")
        if name == "export":
            parser.add_argument(
                "--format", choices=KINDS, help="default: as FILE is called, else csv"
            )
            parser.add_argument(
                "--keys", action="store_true", help="with keys, so that it comes in again the same"
            )
    _add_table_import(group)


def _add_table_import(group: Commands) -> None:
    parser = group.named(
        "import",
        "make a table of an XLSX, XLS, ODS, CSV or HTML file; without --into only show it",
    )
    if parser is None:
        return
    from icc_editor.cli import table_import
    from icc_editor.formats.tabular.delimited import ENCODINGS

    runs(parser, table_import.import_sheet)
    parser.add_argument("file", type=Path, metavar="FILE")
    parser.add_argument("--into", type=Path, metavar="POST", help="the post it goes into")
    parser.add_argument("--name", metavar="NAME", default="", help="what it is called there")
    over = parser.add_mutually_exclusive_group()
    over.add_argument("--replace", action="store_true", help="in place of a table of that name")
    over.add_argument(
        "--over", action="store_true", help="only new figures into the table of that name"
    )
    parser.add_argument("--dry-run", action="store_true", help="show what would be, write nothing")
    parser.add_argument("--add-rows", action="store_true", help="with --over: put new rows in")
    parser.add_argument(
        "--remove-rows", action="store_true", help="with --over: take missing rows out"
    )
    parser.add_argument(
        "--map",
        action="append",
        default=[],
        metavar="COLUMN=USE",
        help="correct what a column is: C=share, 2=label@km, B=count:votes, 4=skip",
    )
    parser.add_argument(
        "--row",
        action="append",
        default=[],
        metavar="ROW=USE",
        help="correct what rows are: 12=total, 3=section, 20-24=skip",
    )
    parser.add_argument("--header-rows", type=int, metavar="N", help="how many rows are headers")
    parser.add_argument("--decimal", choices=(".", ","), default="", help="the decimal mark")
    parser.add_argument(
        "--brackets", choices=("minus", "plain"), default="", help="what (12) means"
    )
    parser.add_argument("--encoding", default="", choices=ENCODINGS, help="of a CSV file")
    parser.add_argument("--delimiter", default="", metavar="SIGN", help="of a CSV file; or tab")
    parser.add_argument("--part", type=int, metavar="N", help="which sheet or table, from 1")
    parser.add_argument("--language", default="", metavar="LANG", help="of Latin words (en)")
