# SPDX-License-Identifier: MIT
"""What an error means, in the reader's language: the only place where errors become sentences.

Every message says three things: what failed, what is safe, and one thing to try.  ``detail`` is
for copying into a request for help: types, codes and hosts, never text, names or secrets.
"""

import platform
import re
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QCoreApplication, qVersion

import icc_editor
from icc_editor import errors
from icc_editor.gui.telling import messages_blog, messages_charts, messages_disk, messages_sheets
from icc_editor.gui.telling.message_text import Words

translate = QCoreApplication.translate
# Names the program itself gives to files; all others may tell something.
_OWN_NAME = re.compile(r"[a-z]{2,3}\.md|(post|library|settings|accounts)\.toml|outbox|images")


@dataclass(frozen=True, slots=True)
class Message:
    """One error in words: ``sentence`` is what failed and what is safe, ``remedy`` what to try."""

    title: str
    sentence: str
    remedy: str
    detail: str


def explain(error: Exception) -> Message:
    """Return the message for ``error``; foreign errors get the one for the unexpected."""
    for kind in type(error).__mro__:
        writer = _WRITERS.get(kind)
        if writer is not None:
            title, sentence, remedy = writer(error)
            return Message(title, sentence, remedy, detail(error))
    raise AssertionError(error)


def detail(error: Exception) -> str:
    """Return the facts about ``error`` for copying: no text, no user name, no secret."""
    lines = [
        f"ICC Editor {icc_editor.__version__}, Qt {qVersion()}, {platform.system()}",
        f"error: {type(error).__name__}",
    ]
    for name in (
        "host",
        "status",
        "code",
        "action",
        "seconds",
        "limit",
        "size",
        "pixels",
        "line",
        "task",
        "kind",
        "place",
    ):
        value = getattr(error, name, None)
        if value not in (None, "", 0):
            lines.append(f"{name}: {value}")
    if isinstance(error, errors.StorageError):
        lines.append(f"place: {_nameless(error.path)}")
    if isinstance(error, errors.BlogError):
        lines.append(f"may have been received: {'yes' if error.sent else 'no'}")
    reason = getattr(error, "reason", "")
    if isinstance(error, errors.IccEditorError) and reason:
        lines.append(f"reason: {reason}")
    return "\n".join(lines)


def explained_types() -> frozenset[type[Exception]]:
    """Return every type with a message of its own (for the test of completeness)."""
    return frozenset(_WRITERS)


def _nameless(path: Path) -> str:
    """Return where a file is without the names the writer gave: folders tell titles and people."""
    try:
        begin = "~" if path.is_relative_to(Path.home()) else ""
    except RuntimeError:  # there is no home
        begin = ""
    name = path.name if _OWN_NAME.fullmatch(path.name) else f"…{path.suffix}"
    return f"{begin}/…/{name}"


def _unexpected(_error: Exception) -> Words:
    return (
        translate("Messages", "Something unexpected happened"),
        translate(
            "Messages",
            "The program met a case nobody thought of. Your text is saved on this computer.",
        ),
        translate(
            "Messages",
            "Try again. If it comes back, copy the details and send them to whoever helps you.",
        ),
    )


_WRITERS: dict[type[Exception], Callable[[Exception], Words]] = {
    Exception: _unexpected,
    errors.IccEditorError: _unexpected,
    **messages_disk.WRITERS,
    **messages_sheets.WRITERS,
    **messages_charts.WRITERS,
    **messages_blog.WRITERS,
}
