# SPDX-License-Identifier: MIT
"""From ``argv`` to an exit code: run one command and say how it ended."""

import io
import json
import os
import sys
from collections.abc import Sequence
from typing import TextIO

from icc_editor import errors
from icc_editor.cli.exit_codes import ExitCode
from icc_editor.cli.messages import printable
from icc_editor.cli.parser import make_parser
from icc_editor.cli.session import Outcome, Session, UsageError, failure
from icc_editor.storage.places import Places


def run(argv: Sequence[str]) -> int:
    """Run the command in ``argv`` and return the exit code; nothing is raised."""
    parser = make_parser()
    try:
        arguments = parser.parse_args(argv)
    except SystemExit as end:  # argparse has said everything
        return end.code if isinstance(end.code, int) else ExitCode.USAGE
    os.umask(0o077)
    for stream in (sys.stdout, sys.stderr):
        _make_safe(stream)
    session = Session(Places.standard(), quiet=arguments.json)
    try:
        with session.cancelled.watching():
            outcome = arguments.command(session, arguments)
    except UsageError as error:
        outcome = _usage(str(error))
    except errors.IccEditorError as error:
        outcome = failure(error)
    except KeyboardInterrupt:
        outcome = failure(errors.Cancelled())
    finally:
        session.close()
    return _say(outcome, as_json=arguments.json)


def _make_safe(stream: TextIO) -> None:
    """Let nothing a text holds end the program: files and pipes get UTF-8, whatever the locale."""
    if isinstance(stream, io.TextIOWrapper):
        encoding = stream.encoding if stream.isatty() else "utf-8"
        stream.reconfigure(encoding=encoding, errors="backslashreplace")


def _usage(text: str) -> Outcome:
    data = {"type": "UsageError", "sentence": text, "remedy": "See icc-editor --help."}
    return Outcome((f"icc-editor: {text}",), {"error": dict(data)}, ExitCode.USAGE)


def _say(outcome: Outcome, *, as_json: bool) -> int:
    """Print the outcome: JSON always on standard output, errors for people on the other one."""
    failed = "error" in outcome.data
    try:
        if as_json:
            print(json.dumps(outcome.data, ensure_ascii=True, indent=2))
        else:
            stream = sys.stderr if failed else sys.stdout
            for line in outcome.lines:
                parts = line.split("\n")
                # A file or a pipe gets every character; only a terminal could be commanded.
                print("\n".join(map(printable, parts)) if stream.isatty() else line, file=stream)
        sys.stdout.flush()
    except BrokenPipeError:  # the reader has seen enough (``| head``)
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
    return outcome.code
