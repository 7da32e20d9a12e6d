# SPDX-License-Identifier: MIT
"""The command line's grammar.  No option takes a password, and none ever will.

What a command needs is imported where the line names it: most of the time a short command takes
would go into importing what the others need.
"""

import argparse
import re
from collections.abc import Container, Sequence
from pathlib import Path
from typing import NoReturn

import icc_editor
from icc_editor.cli.exit_codes import ExitCode
from icc_editor.cli.grammar import (
    THE_LIBRARY,
    Commands,
    add_post,
    add_texts,
    runs,
)
from icc_editor.cli.session import UsageError
from icc_editor.cli.table_grammar import add_tables
from icc_editor.cli.translation_grammar import add_translate

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
    commands = Commands(parser, words)
    _add_render(commands)
    _add_check(commands)
    _add_publish(commands)
    _add_accounts(commands)
    _add_library(commands)
    _add_outbox(commands)
    add_tables(commands)
    _add_text(commands)
    add_translate(commands)
    return parser


def _add_render(commands: Commands) -> None:
    parser = commands.named("render", "show what readers or a blog get")
    if parser is None:
        return
    from icc_editor.cli import versions

    runs(parser, versions.render)
    add_post(parser)
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


def _add_check(commands: Commands) -> None:
    parser = commands.named("check", "look for what should be seen to first")
    if parser is None:
        return
    from icc_editor.cli import checking

    runs(parser, checking.check)
    add_post(parser)
    parser.add_argument("--language", metavar="LANG", action="append", default=[])


def _add_publish(commands: Commands) -> None:
    parser = commands.named("publish", "send a post to a blog")
    if parser is None:
        return
    from icc_editor.cli import sending
    from icc_editor.post.metadata import PostStatus

    runs(parser, sending.publish)
    add_post(parser)
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


def _add_accounts(commands: Commands) -> None:
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


def _add_library(commands: Commands) -> None:
    group = commands.group("library", "folders of posts")
    if group is None:
        return
    from icc_editor.cli import libraries

    parser = group.command("list", libraries.list_posts, "list the posts of a library")
    parser.add_argument("folder", type=Path, nargs="?", metavar="FOLDER", help=THE_LIBRARY)
    parser = group.command(
        "find", libraries.find, "find words in all titles and texts, however they were typed"
    )
    parser.add_argument("text", metavar="TEXT")
    parser.add_argument("folder", type=Path, nargs="?", metavar="FOLDER", help=THE_LIBRARY)
    parser.add_argument("--case", action="store_true", help="capital and small letters differ")
    parser.add_argument("--words", action="store_true", help="whole words only")
    parser.add_argument(
        "--pattern", action="store_true", help="TEXT is a regular expression of Python's"
    )
    parser = group.command("new", libraries.new, "make a folder a library")
    parser.add_argument("folder", type=Path, metavar="FOLDER")


def _add_outbox(commands: Commands) -> None:
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


def _add_text(commands: Commands) -> None:
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
        add_texts(parser)
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


def _add_spelling(group: Commands) -> None:
    parser = group.named("spell", "list words no dictionary knows, and suggestions")
    if parser is None:
        return
    from icc_editor.cli import text_spelling

    runs(parser, text_spelling.spell)
    add_texts(parser)
    parser.add_argument(
        "--language",
        metavar="LANG",
        help="of the text beside Khmer (default: as fr.md is named, else en)",
    )
