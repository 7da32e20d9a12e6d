# SPDX-License-Identifier: MIT
"""``icc-editor text``: what the program knows of Khmer and of numbers, for files or a pipe.

Offsets in the answers are code points from the start of the text.
"""

import argparse
import sys
from collections.abc import Callable, Iterable
from fractions import Fraction
from pathlib import Path

from icc_editor.cli.exit_codes import ExitCode
from icc_editor.cli.session import Outcome, Session, UsageError
from icc_editor.post.metadata import NumberStyle
from icc_editor.text.khmer.canon import canon as in_order
from icc_editor.text.khmer.canon import strict_canon
from icc_editor.text.khmer.fold import fold_key
from icc_editor.text.khmer.letters import BYTE_ORDER_MARK
from icc_editor.text.khmer.lines import line_breaks
from icc_editor.text.khmer.lint import lint as faults_in
from icc_editor.text.khmer.words import SpanKind, spans
from icc_editor.text.numbers.reader import read_numbers
from icc_editor.text.numbers.spelled.reader import read_spelled_numbers
from icc_editor.text.numbers.token import NumberKind, NumberToken
from icc_editor.text.numbers.writer import MINUS, write_number
from icc_editor.worker.protocol import JSON

BYTE_LIMIT = 20_000_000
"""The longest file that is read."""

_STANDARD_INPUT = "-"
_WORDS = frozenset({SpanKind.KHMER, SpanKind.WORD, SpanKind.NUMBER})
_CALENDAR = frozenset({NumberKind.DATE, NumberKind.TIME})
_PLAIN = NumberStyle(group="")
Row = tuple[str, dict[str, JSON]]
"""A line for people, the same for programs."""


def words(_session: Session, arguments: argparse.Namespace) -> Outcome:
    """``text words``: every word and number, one a line."""

    def rows(text: str, _name: str) -> Iterable[Row]:
        for start, end, kind in spans(text):
            if kind in _WORDS:
                word = text[start:end]
                yield word, {"start": start, "end": end, "kind": kind.value, "word": word}

    return listed(arguments, rows)


def breaks(_session: Session, arguments: argparse.Namespace) -> Outcome:
    """``text breaks``: the text with ``|`` wherever a line may end."""

    def rows(text: str, _name: str) -> Iterable[Row]:
        start = 0
        for line in text.removesuffix("\n").split("\n"):
            places = line_breaks(line)
            pieces = [line[a:b] for a, b in zip([0, *places], places, strict=False)]
            yield "|".join(pieces), {"start": start, "breaks": [start + place for place in places]}
            start += len(line) + 1

    return listed(arguments, rows)


def lint(_session: Session, arguments: argparse.Namespace) -> Outcome:
    """``text lint``: what was typed in an unusual way; exit code 1 when there is any."""

    def rows(text: str, _name: str) -> Iterable[Row]:
        for found in faults_in(text):
            line, column = place(text, found.start)
            typed = text[found.start : found.end]
            mended = "" if found.replacement is None else f" -> {found.replacement}"
            yield (
                f"{line}:{column}: {found.fault.value}: {typed}{mended}",
                {
                    "start": found.start,
                    "end": found.end,
                    "line": line,
                    "column": column,
                    "fault": found.fault.value,
                    "severity": found.severity.value,
                    "text": typed,
                    "replacement": found.replacement,
                },
            )

    return listed(arguments, rows, fails=True)


def numbers(_session: Session, arguments: argparse.Namespace) -> Outcome:
    """``text numbers``: every number with all it may mean; with a language those in words too."""

    def rows(text: str, _name: str) -> Iterable[Row]:
        tokens = read_numbers(text, arguments.language)
        tokens += [found.token for found in read_spelled_numbers(text, arguments.language)]
        for token in sorted(tokens, key=lambda token: token.start):
            typed = text[token.start : token.end]
            yield f"{typed}\t{_meanings(token)}", _number_row(text, token)

    return listed(arguments, rows)


def _meanings(token: NumberToken) -> str:
    """Return what a number may mean, for people: ``1.156 or 1156``, ``date 25 6 2017``."""
    shown = [_decimal(value) for value in sorted(token.values)]
    if token.kind in _CALENDAR:
        parts = " ".join(_decimal(value) for part in token.parts for value in part.values)
        shown.insert(0, f"{token.kind.value} {parts}")
    return " or ".join(shown)


def _decimal(value: Fraction) -> str:
    """Return a value with its decimals, as a fraction when they have no end."""
    try:
        return write_number(value, _PLAIN).replace(MINUS, "-")
    except ValueError:
        return str(value)


def _number_row(text: str, token: NumberToken) -> dict[str, JSON]:
    """Return a number for programs: values are exact, ``289/250`` is 1.156."""
    values: list[JSON] = [str(value) for value in sorted(token.values)]
    parts: list[JSON] = [_number_row(text, part) for part in token.parts]
    return {
        "start": token.start,
        "end": token.end,
        "text": text[token.start : token.end],
        "kind": token.kind.value,
        "digits": token.digits.value,
        "values": values,
        "parts": parts,
    }


def canon(_session: Session, arguments: argparse.Namespace) -> Outcome:
    """``text canon``: the text with its Khmer signs in order."""
    return _changed(arguments, strict_canon if arguments.strict else in_order)


def fold(_session: Session, arguments: argparse.Namespace) -> Outcome:
    """``text fold``: the text as the search compares it."""
    return _changed(arguments, fold_key)


def listed(
    arguments: argparse.Namespace,
    rows: Callable[[str, str], Iterable[Row]],
    *,
    fails: bool = False,
) -> Outcome:
    """Return what ``rows`` tells of every text; it is given the text and its name.

    Args:
        arguments: With the ``paths``.
        rows: What is found.
        fails: What is found is a fault.
    """
    lines: list[str] = []
    texts: list[JSON] = []
    several = len(arguments.paths) > 1
    for name in arguments.paths:
        found: list[JSON] = []
        for line, row in rows(read_input(name), name):
            lines.append(f"{name}:{line}" if several else line)
            found.append(dict(row))
        texts.append({"path": name, "found": found})
    code = ExitCode.FAILED if fails and lines else ExitCode.DONE
    return Outcome(tuple(lines), {"texts": texts}, code)


def _changed(arguments: argparse.Namespace, work: Callable[[str], str]) -> Outcome:
    texts = [(name, work(_read_exactly(name))) for name in arguments.paths]
    rows: list[JSON] = [{"path": name, "text": text} for name, text in texts]
    return Outcome((), {"texts": rows}, text="".join(text for _name, text in texts))


def read_input(name: str) -> str:
    """Return a text as offsets count it: without a mark of byte order, its lines ended by LF.

    ``-`` is standard input.

    Raises:
        UsageError: It cannot be read, is too long, or is no UTF-8.
    """
    return _read_exactly(name).removeprefix(BYTE_ORDER_MARK).replace("\r\n", "\n")


def _read_exactly(name: str) -> str:
    """Return a text with every sign it has; ``-`` is standard input.

    Raises:
        UsageError: It cannot be read, is too long, or is no UTF-8.
    """
    try:
        if name == _STANDARD_INPUT:
            if sys.stdin is None:  # closed by whoever started the program
                raise UsageError("there is no standard input to read.")
            content = sys.stdin.buffer.read(BYTE_LIMIT + 1)
        else:
            with Path(name).open("rb") as file:
                content = file.read(BYTE_LIMIT + 1)
    except OSError as error:
        msg = f"{name} cannot be read: {error.strerror}."
        raise UsageError(msg) from error
    if len(content) > BYTE_LIMIT:
        msg = f"{name} is longer than {BYTE_LIMIT // 1_000_000} MB."
        raise UsageError(msg)
    try:
        return content.decode("utf-8")
    except UnicodeDecodeError as error:
        msg = f"{name} is no UTF-8 text (byte {error.start})."
        raise UsageError(msg) from error


def place(text: str, offset: int) -> tuple[int, int]:
    """Return the line and the column of an offset, both from 1."""
    return text.count("\n", 0, offset) + 1, offset - text.rfind("\n", 0, offset)
