# SPDX-License-Identifier: MIT
"""The shape of a message and the half sentences several messages share."""

from collections.abc import Callable
from typing import TypeVar, cast

from PySide6.QtCore import QCoreApplication

from icc_editor.errors import BlogError

Words = tuple[str, str, str]
"""Title, sentence, remedy: translated, ready to show."""

E = TypeVar("E", bound=Exception)


def writer(
    kind: type[E], write: Callable[[E], Words]
) -> tuple[type[Exception], Callable[[Exception], Words]]:
    """Return an entry of a message table: the type and a function that takes any exception."""
    return kind, cast("Callable[[Exception], Words]", write)


def text_is_saved() -> str:
    """Return the half that calms: the text is on this computer's disk."""
    return QCoreApplication.translate("Messages", "Your text is saved on this computer.")


def nothing_sent() -> str:
    """Return the half for errors before anything left this computer."""
    return QCoreApplication.translate(
        "Messages", "Nothing was sent. Your text is saved on this computer."
    )


def outcome(error: BlogError) -> str:
    """Return what is safe after a failed exchange with a blog."""
    if error.only_asked:
        return QCoreApplication.translate(
            "Messages", "Nothing on the blog was changed. Your text is saved on this computer."
        )
    if not error.sent:
        return nothing_sent()
    return QCoreApplication.translate(
        "Messages",
        "Your text is saved on this computer. The program looks at the blog before it sends "
        "anything again, so nothing appears twice.",
    )
