# SPDX-License-Identifier: MIT
"""From ``argv`` to an exit code: run one command and say how it ended."""

import contextlib
import io
import json
import os
import sys
from collections.abc import Sequence
from typing import TextIO

from icc_editor import errors
from icc_editor.cli.exit_codes import ExitCode
from icc_editor.cli.messages import printable
from icc_editor.cli.parser import WrongLine, parse
from icc_editor.cli.session import Outcome, Session, UsageError, failure
from icc_editor.storage.places import Places


def run(argv: Sequence[str]) -> int:
    """Run the command in ``argv`` and return the exit code; nothing is raised."""
    for stream in (sys.stdout, sys.stderr):
        _make_safe(stream)
    help_asked_for = io.StringIO()  # argparse would not mind that it cannot be written
    try:
        with contextlib.redirect_stdout(help_asked_for):
            arguments = parse(argv)
    except WrongLine as error:
        return _say(_usage(str(error), error.usage), as_json="--json" in argv)
    except SystemExit as end:
        code = ExitCode(end.code) if isinstance(end.code, int) else ExitCode.USAGE
        return _say(Outcome(code=code, text=help_asked_for.getvalue()), as_json=False)
    os.umask(0o077)
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


def _usage(text: str, usage: str = "") -> Outcome:
    data = {"type": "UsageError", "sentence": text, "remedy": "See icc-editor --help."}
    lines = (*usage.splitlines(), f"icc-editor: {text}")
    return Outcome(lines, {"error": dict(data)}, ExitCode.USAGE)


def _say(outcome: Outcome, *, as_json: bool) -> int:
    """Print the outcome: JSON always on standard output, errors for people on the other one."""
    failed = "error" in outcome.data
    try:
        if as_json:
            print(json.dumps(outcome.data, ensure_ascii=True, indent=2))
        else:
            stream = sys.stderr if failed else sys.stdout
            for line in outcome.lines:
                print(_shown(line, stream), file=stream)
            _write(outcome.text)
    except OSError as error:
        return _cut_short(error, outcome.code)
    return _end(outcome.code)


def _write(text: str) -> None:
    """Write a text as it is: no end of line is added or spelled in the way of the system."""
    stream = sys.stdout
    if not text or stream is None:
        return
    if stream.isatty() or not isinstance(stream, io.TextIOWrapper):
        stream.write(_shown(text, stream))
        return
    stream.flush()
    stream.buffer.write(text.encode("utf-8", stream.errors or "backslashreplace"))


def _shown(text: str, stream: TextIO | None) -> str:
    """A file or a pipe gets every character; only a terminal could be commanded."""
    if stream is None or not stream.isatty():
        return text
    return "\n".join(map(printable, text.split("\n")))


def _end(code: int) -> int:
    """Send on what is still held back, and return the exit code."""
    try:
        for stream in (sys.stdout, sys.stderr):
            if stream is not None:
                stream.flush()
    except OSError as error:
        return _cut_short(error, code)
    return code


def _cut_short(error: OSError, code: int) -> int:
    """Say that not everything could be written, and return the exit code.

    A reader that has seen enough (``| head``) is no failure: the command ends as it would have.
    """
    for stream in filter(None, (sys.stdout, sys.stderr)):
        try:
            stream.flush()
        except OSError:  # or the interpreter tries again when it ends, and complains
            with contextlib.suppress(OSError):
                os.dup2(os.open(os.devnull, os.O_WRONLY), stream.fileno())
    if isinstance(error, BrokenPipeError):
        return code
    with contextlib.suppress(OSError):
        reason = error.strerror or type(error).__name__
        print(f"icc-editor: not everything could be written: {reason}.", file=sys.stderr)
    return ExitCode.FAILED
