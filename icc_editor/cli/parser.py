# SPDX-License-Identifier: MIT
"""The command line's grammar.  No option takes a password, and none ever will.

What a command needs is imported where the line names it: most of the time a short command takes
would go into importing what the others need.
"""

import argparse
import re
from collections.abc import Callable, Container, Sequence
from pathlib import Path
from typing import NoReturn

import icc_editor
from icc_editor.cli.exit_codes import ExitCode
from icc_editor.cli.session import Outcome, Session, UsageError

Command = Callable[[Session, argparse.Namespace], Outcome]

_THE_LIBRARY = "the library (default: the one last open in the window)"
_EXIT_CODES = f"""exit codes:
  {ExitCode.DONE:>3}  done
  {ExitCode.FAILED:>3}  failed, or a check found something wrong
  {ExitCode.USAGE:>3}  the command line is wrong
  {ExitCode.NEEDS_WRITER:>3}  the writer has to decide, sign in or unlock; nothing is lost
  {ExitCode.TRY_LATER:>3}  the blog, or the folder for the receipt, could not be reached:
       what is in the outbox waits
  {ExitCode.INTERRUPTED:>3}  stopped with Ctrl+C

Passwords are asked for in the terminal or come from the keyring, never from an option or a
variable.  Without a command the window opens."""


_OPTION = re.compile(r"--[a-z][a-z-]*|-[a-z]")
# What argparse repeats of a command line it does not understand: it may be a password.
_TYPED = (
    (re.compile(r"invalid choice: .* \(choose from (.*)\)", re.DOTALL), r"choose from \1"),
    (re.compile(r"ignored explicit argument .*", re.DOTALL), "it takes no value"),
)


class WrongLine(UsageError):
    """The command line is not one of the grammar's; ``usage`` shows how it should be."""

    def __init__(self, text: str, usage: str) -> None:
        """Take the sentence and the usage, which ends with a new line."""
        super().__init__(text)
        self.usage = usage


class _Parser(argparse.ArgumentParser):
    """A parser that raises and repeats no value it does not understand."""

    def error(self, message: str) -> NoReturn:
        for typed, instead in _TYPED:
            message = typed.sub(instead, message)
        raise WrongLine(message, self.format_usage())


def parse(argv: Sequence[str]) -> argparse.Namespace:
    """Return what ``argv`` asks for; ``command`` is what to run.

    Raises:
        WrongLine: It asks for nothing the program can do.
        SystemExit: Help or the version was asked for, and shown.
    """
    parser = make_parser(argv)
    arguments, extra = parser.parse_known_args(argv)
    if extra:
        names = [argument.partition("=")[0] for argument in extra]
        known = [name for name in names if _OPTION.fullmatch(name)]
        told = ", ".join(known) or f"{len(extra)} more than this command takes"
        parser.error(f"unrecognized arguments: {told}")
    return arguments


def make_parser(words: Container[str] | None = None) -> argparse.ArgumentParser:
    """Return the parser; ``command`` in its result is what to run.

    With the ``words`` of a line it is only good for that line: commands it does not name have no
    options.
    """
    parser: argparse.ArgumentParser = _Parser(
        prog="icc-editor",
        allow_abbrev=False,
        description="Write, translate and publish posts in English and Khmer.",
        epilog=_EXIT_CODES,
        formatter_class=argparse.RawDescriptionHelpFormatter,
    )
    parser.add_argument("--version", action="version", version=icc_editor.__version__)
    commands = _Commands(parser, words)
    _add_render(commands)
    _add_check(commands)
    _add_publish(commands)
    _add_accounts(commands)
    _add_library(commands)
    _add_outbox(commands)
    _add_tables(commands)
    _add_text(commands)
    _add_translate(commands)
    return parser


class _Commands:
    """The commands a parser chooses from, as far as the words of a line name them."""

    def __init__(self, parser: argparse.ArgumentParser, words: Container[str] | None) -> None:
        """Let ``parser`` choose; no ``words``: every command may be named."""
        self._choices = parser.add_subparsers(metavar="COMMAND", required=True)
        self._words = words

    def command(self, name: str, command: Command, text: str) -> argparse.ArgumentParser:
        """Add a command that runs ``command``."""
        parser = self._add(name, text)
        _runs(parser, command)
        return parser

    def named(self, name: str, text: str) -> argparse.ArgumentParser | None:
        """Add a command; return its parser, to be filled, where the line may mean it."""
        parser = self._add(name, text)
        return parser if self._words is None or name in self._words else None

    def group(self, name: str, text: str) -> "_Commands | None":
        """Add a command that has commands; return them where the line may mean it."""
        parser = self.named(name, text)
        return None if parser is None else _Commands(parser, self._words)

    def _add(self, name: str, text: str) -> argparse.ArgumentParser:
        description = text[0].upper() + text[1:] + "."
        return self._choices.add_parser(
            name, help=text, description=description, allow_abbrev=False
        )


def _runs(parser: argparse.ArgumentParser, command: Command) -> None:
    parser.add_argument("--json", action="store_true", help="answer in JSON")
    parser.set_defaults(command=command)


def _add_post(parser: argparse.ArgumentParser) -> None:
    parser.add_argument(
        "path", type=Path, metavar="POST", help="a post's folder or a version in it"
    )


def _add_render(commands: _Commands) -> None:
    parser = commands.named("render", "show what readers or a blog get")
    if parser is None:
        return
    from icc_editor.cli import versions

    _runs(parser, versions.render)
    _add_post(parser)
    parser.add_argument("--language", metavar="LANG", help="which version (default: the source)")
    parser.add_argument(
        "--target",
        choices=("html", "blocks", "page"),
        default="html",
        help="HTML of the text, WordPress block markup, or a whole page (default: html)",
    )
    parser.add_argument(
        "--output", type=Path, metavar="FILE", help="write there, not to the screen"
    )


def _add_check(commands: _Commands) -> None:
    parser = commands.named("check", "look for what should be seen to first")
    if parser is None:
        return
    from icc_editor.cli import checking

    _runs(parser, checking.check)
    _add_post(parser)
    parser.add_argument("--language", metavar="LANG", action="append", default=[])


def _add_publish(commands: _Commands) -> None:
    parser = commands.named("publish", "send a post to a blog")
    if parser is None:
        return
    from icc_editor.cli import sending
    from icc_editor.post.metadata import PostStatus

    _runs(parser, sending.publish)
    _add_post(parser)
    parser.add_argument("--account", metavar="NAME", help="name or id (default: the only one)")
    parser.add_argument(
        "--language",
        metavar="LANG",
        action="append",
        default=[],
        help="which version; again for more (default: all)",
    )
    parser.add_argument(
        "--status",
        choices=[status.value for status in PostStatus],
        help="what it shall be on the blog (default: as the version says)",
    )
    parser.add_argument(
        "--as-one", action="store_true", help="all versions in one post, not one post each"
    )
    parser.add_argument(
        "--take-back",
        action="store_true",
        help="with --as-one: make drafts of the posts of their own, once the one post is there",
    )
    parser.add_argument(
        "--as-new",
        action="store_true",
        help="a copied folder: publish it as a post of its own, not over the one it came from",
    )
    parser.add_argument("--yes", action="store_true", help="do not ask before sending")
    parser.add_argument(
        "--dry-run", action="store_true", help="show the summary and the checks, send nothing"
    )


def _add_accounts(commands: _Commands) -> None:
    group = commands.group("account", "the blogs you publish to")
    if group is None:
        return
    from icc_editor.cli import accounts

    parser = group.command("add", accounts.add, "connect a blog")
    parser.add_argument("address", help="the blog's address, or a folder with --practice")
    parser.add_argument("--username", metavar="NAME", help="your name there (default: asks)")
    parser.add_argument("--name", default="", help="what to call the account (default: the blog's)")
    parser.add_argument("--blog", metavar="ID", default="", help="which blog, if there are several")
    parser.add_argument(
        "--practice", action="store_true", help="a practice blog in a folder of this computer"
    )
    group.command("list", accounts.list_accounts, "list the accounts")
    for name, command, text in (
        ("test", accounts.test, "sign in and say what the account may do"),
        ("forget", accounts.forget, "remove an account and its password from this computer"),
    ):
        parser = group.command(name, command, text)
        parser.add_argument("account", metavar="NAME", help="name or id")


def _add_library(commands: _Commands) -> None:
    group = commands.group("library", "folders of posts")
    if group is None:
        return
    from icc_editor.cli import libraries

    parser = group.command("list", libraries.list_posts, "list the posts of a library")
    parser.add_argument("folder", type=Path, nargs="?", metavar="FOLDER", help=_THE_LIBRARY)
    parser = group.command(
        "find", libraries.find, "find words in all titles and texts, however they were typed"
    )
    parser.add_argument("text", metavar="TEXT")
    parser.add_argument("folder", type=Path, nargs="?", metavar="FOLDER", help=_THE_LIBRARY)
    parser.add_argument("--case", action="store_true", help="capital and small letters differ")
    parser.add_argument("--words", action="store_true", help="whole words only")
    parser.add_argument(
        "--pattern", action="store_true", help="TEXT is a regular expression of Python's"
    )
    parser = group.command("new", libraries.new, "make a folder a library")
    parser.add_argument("folder", type=Path, metavar="FOLDER")


def _add_outbox(commands: _Commands) -> None:
    group = commands.group("outbox", "what is on its way")
    if group is None:
        return
    from icc_editor.cli import sending

    group.command("list", sending.list_outbox, "list what is to be sent and how far it got")
    parser = group.command("resume", sending.resume, "go on with what is waiting")
    parser.add_argument("delivery", nargs="?", metavar="ID", help="only this one (default: all)")
    parser = group.command("cancel", sending.cancel, "give up what is not public yet")
    parser.add_argument("delivery", metavar="ID")
    parser = group.command(
        "forget",
        sending.forget,
        "drop what the blog has when only its note cannot be saved here; the post stays there",
    )
    parser.add_argument("delivery", metavar="ID")


def _add_tables(commands: _Commands) -> None:
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


def _add_table_import(group: _Commands) -> None:
    parser = group.named(
        "import",
        "make a table of an XLSX, XLS, ODS, CSV or HTML file; without --into only show it",
    )
    if parser is None:
        return
    from icc_editor.cli import table_import
    from icc_editor.formats.tabular.delimited import ENCODINGS

    _runs(parser, table_import.import_sheet)
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


def _add_terms(commands: _Commands) -> None:
    group = commands.group("terms", "how things are called in every language")
    if group is None:
        return
    from icc_editor.cli import terms
    from icc_editor.services.term_exchange import KINDS

    parser = group.command("list", terms.list_terms, "list terms, the library's own first")
    parser.add_argument("--own", action="store_true", help="only those of the library")
    _add_library_folder(parser)
    parser = group.command(
        "find", terms.find, "find terms in texts, or check how a translation says them"
    )
    _add_texts(parser)
    _add_languages(parser)
    parser.add_argument(
        "--translation",
        metavar="FILE",
        help="say which terms it does not use, and which names it should not",
    )
    parser.add_argument("--library", type=Path, dest="folder", metavar="FOLDER", help=_THE_LIBRARY)
    parser = group.command("import", terms.import_terms, "take in terms of a TBX or CSV file")
    parser.add_argument("file", type=Path, metavar="FILE")
    _add_library_folder(parser)
    parser.add_argument("--into", metavar="NAME", help="the library's file (default: as FILE)")
    parser.add_argument(
        "--columns", default="", metavar="LANG,LANG", help="what columns without header hold"
    )
    parser = group.command("export", terms.export, "write terms for other programs")
    _add_library_folder(parser)
    _add_output(parser)
    parser.add_argument("--format", choices=KINDS, help="default: as FILE is called, else tsv")
    parser.add_argument("--own", action="store_true", help="only those of the library")


def _add_memory(commands: _Commands) -> None:
    group = commands.group("memory", "what was translated before")
    if group is None:
        return
    from icc_editor.cli import memory

    parser = group.command("find", memory.find, "show translations that may fit a text")
    parser.add_argument("text", metavar="TEXT")
    _add_library_folder(parser)
    _add_languages(parser)
    parser.add_argument(
        "--least", type=int, default=60, metavar="N", help="how alike, in per cent (60)"
    )
    parser.add_argument("--most", type=int, default=5, metavar="N", help="how many at most (5)")
    parser = group.command("import", memory.import_memory, "take in a TMX file")
    parser.add_argument("file", type=Path, metavar="FILE")
    _add_library_folder(parser)
    parser = group.command("export", memory.export, "write what is remembered as TMX")
    _add_library_folder(parser)
    _add_output(parser)
    parser.add_argument("--language", metavar="LANG", help="only what was translated from it")
    parser.add_argument("--into", metavar="LANG", help="only what was translated into it")
    parser = group.command("rebuild", memory.rebuild_memory, "read all posts anew")
    _add_library_folder(parser)


def _add_library_folder(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("folder", type=Path, nargs="?", metavar="FOLDER", help=_THE_LIBRARY)


def _add_languages(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("--language", default="en", metavar="LANG", help="of the text (en)")
    parser.add_argument("--into", default="km", metavar="LANG", help="of the translation (km)")


def _add_output(parser: argparse.ArgumentParser) -> None:
    parser.add_argument(
        "--output", type=Path, metavar="FILE", help="write there, not to the screen"
    )
    parser.add_argument("--replace", action="store_true", help="also over a file there is")


def _add_text(commands: _Commands) -> None:
    group = commands.group("text", "look at Khmer text and numbers")
    if group is None:
        return
    from icc_editor.cli import text_tools

    for name, command, text in (
        ("words", text_tools.words, "list the words and numbers"),
        ("breaks", text_tools.breaks, "show where lines may end"),
        ("lint", text_tools.lint, "point out what was typed in an unusual way"),
        ("canon", text_tools.canon, "write Khmer signs in their order"),
        ("fold", text_tools.fold, "write the text as the search compares it"),
        ("numbers", text_tools.numbers, "list numbers and what they may mean"),
    ):
        parser = group.command(name, command, text)
        _add_texts(parser)
        if name == "numbers":
            parser.add_argument(
                "--language",
                default="",
                metavar="LANG",
                help="whose words for numbers (en, fr, km)",
            )
        elif name == "canon":
            parser.add_argument(
                "--strict",
                action="store_true",
                help="also write one of the two subscripts that look alike, TA for DA",
            )
    _add_spelling(group)


def _add_spelling(group: _Commands) -> None:
    parser = group.named("spell", "list words no dictionary knows, and suggestions")
    if parser is None:
        return
    from icc_editor.cli import text_spelling

    _runs(parser, text_spelling.spell)
    _add_texts(parser)
    parser.add_argument(
        "--language",
        metavar="LANG",
        help="of the text beside Khmer (default: as fr.md is named, else en)",
    )


def _add_texts(parser: argparse.ArgumentParser) -> None:
    parser.add_argument(
        "paths", nargs="*", default=["-"], metavar="FILE", help="a text (default, and -: input)"
    )


def _add_translate(commands: _Commands) -> None:
    group = commands.group("translate", "translations: how far they are, hand over, take in")
    if group is None:
        return
    _add_terms(group)
    _add_memory(group)
    _add_status(group)
    _add_translation_check(group)
    _add_export(group)
    _add_align(group)
    _add_import(group)


def _add_status(group: _Commands) -> None:
    parser = group.named("status", "show how far translations are")
    if parser is None:
        return
    from icc_editor.cli import translating

    _runs(parser, translating.status)
    _add_post(parser)
    parser.add_argument("--language", metavar="LANG", action="append", default=[])


def _add_translation_check(group: _Commands) -> None:
    parser = group.named("check", "point out what may be wrong in translations")
    if parser is None:
        return
    from icc_editor.cli import checking_translations

    _runs(parser, checking_translations.check)
    _add_post(parser)
    parser.add_argument("--language", metavar="LANG", action="append", default=[])


def _add_export(group: _Commands) -> None:
    parser = group.named("export", "make a file for a translator, or to send back")
    if parser is None:
        return
    from icc_editor.cli import translating

    _runs(parser, translating.export)
    _add_post(parser)
    parser.add_argument("--to", metavar="LANG", help="into which language (default: the only one)")
    parser.add_argument(
        "--format",
        choices=translating.FORMATS,
        help="for this program, others (PO, XLIFF 1.2, 2) or readers (table in HTML, DOCX); "
        "default: as FILE is called, else iccpost",
    )
    parser.add_argument("--output", type=Path, metavar="FILE", help="write there (default: here)")
    parser.add_argument("--replace", action="store_true", help="also over a file there is")
    parser.add_argument(
        "--nickname", default="", metavar="NAME", help="tell names: yours, and those in the notes"
    )
    parser.add_argument("--message", default="", metavar="TEXT", help="a word to who opens it")
    parser.add_argument("--no-terms", action="store_true", help="without the terms in the post")


def _add_align(group: _Commands) -> None:
    parser = group.named("align", "bring together what was written in two languages apart")
    if parser is None:
        return
    from icc_editor.cli import joining

    _runs(parser, joining.align)
    _add_post(parser)
    two = parser.add_mutually_exclusive_group()
    two.add_argument(
        "--with", type=Path, dest="other", metavar="POST", help="take over the other's languages"
    )
    two.add_argument(
        "--split", action="store_true", help="the text has both languages: part it into two"
    )
    parser.add_argument("--bin", action="store_true", help="put the other post into the bin after")
    parser.add_argument("--dry-run", action="store_true", help="show what would be, write nothing")


def _add_import(group: _Commands) -> None:
    parser = group.named("import", "take in what somebody handed over or sent back")
    if parser is None:
        return
    from icc_editor.cli import translating

    _runs(parser, translating.import_file)
    parser.add_argument("file", type=Path, metavar="FILE")
    parser.add_argument("--into", type=Path, metavar="POST", help="the post it is of")
    parser.add_argument("--to", metavar="LANG", help="into which language, where it does not say")
    parser.add_argument("--library", type=Path, metavar="FOLDER", help=_THE_LIBRARY)
    parser.add_argument("--dry-run", action="store_true", help="show what would be, write nothing")
    parser.add_argument(
        "--choose",
        action="append",
        default=[],
        metavar="ID=WHOSE",
        help="of what both changed, which is to stand: mine or theirs; again for more",
    )
    parser.add_argument("--take", choices=("mine", "theirs"), help="the same for all")
    parser.add_argument(
        "--take-source",
        action="store_true",
        help="the file is the author's: also its source and figures",
    )
