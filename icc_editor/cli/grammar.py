# SPDX-License-Identifier: MIT
"""What the grammars of all commands are made of."""

import argparse
from collections.abc import Callable, Container
from pathlib import Path

from icc_editor.cli.session import Outcome, Session

Command = Callable[[Session, argparse.Namespace], Outcome]

THE_LIBRARY = "the library (default: the one last open in the window)"


class Commands:
    """The commands a parser chooses from, as far as the words of a line name them."""

    def __init__(self, parser: argparse.ArgumentParser, words: Container[str] | None) -> None:
        """Let ``parser`` choose; no ``words``: every command may be named."""
        self._choices = parser.add_subparsers(metavar="COMMAND", required=True)
        self._words = words

    def command(self, name: str, command: Command, text: str) -> argparse.ArgumentParser:
        """Add a command that runs ``command``."""
        parser = self._add(name, text)
        runs(parser, command)
        return parser

    def named(self, name: str, text: str) -> argparse.ArgumentParser | None:
        """Add a command; return its parser, to be filled, where the line may mean it."""
        parser = self._add(name, text)
        return parser if self._words is None or name in self._words else None

    def group(self, name: str, text: str) -> "Commands | None":
        """Add a command that has commands; return them where the line may mean it."""
        parser = self.named(name, text)
        return None if parser is None else Commands(parser, self._words)

    def _add(self, name: str, text: str) -> argparse.ArgumentParser:
        description = text[0].upper() + text[1:] + "."
        return self._choices.add_parser(
            name, help=text, description=description, allow_abbrev=False
        )


def runs(parser: argparse.ArgumentParser, command: Command) -> None:
    """Let a parser run ``command``, which answers in JSON, too."""
    parser.add_argument("--json", action="store_true", help="answer in JSON")
    parser.set_defaults(command=command)


def add_post(parser: argparse.ArgumentParser) -> None:
    """Let a post be named."""
    parser.add_argument(
        "path", type=Path, metavar="POST", help="a post's folder or a version in it"
    )


def add_library_folder(parser: argparse.ArgumentParser) -> None:
    """Let a library be named."""
    parser.add_argument("folder", type=Path, nargs="?", metavar="FOLDER", help=THE_LIBRARY)


def add_languages(parser: argparse.ArgumentParser) -> None:
    """Let a text and its translation say their languages."""
    parser.add_argument("--language", default="en", metavar="LANG", help="of the text (en)")
    parser.add_argument("--into", default="km", metavar="LANG", help="of the translation (km)")


def add_output(parser: argparse.ArgumentParser) -> None:
    """Let what is made be written to a file."""
    parser.add_argument(
        "--output", type=Path, metavar="FILE", help="write there, not to the screen"
    )
    parser.add_argument("--replace", action="store_true", help="also over a file there is")


def add_texts(parser: argparse.ArgumentParser) -> None:
    """Let texts be named."""
    parser.add_argument(
        "paths", nargs="*", default=["-"], metavar="FILE", help="a text (default, and -: input)"
    )
