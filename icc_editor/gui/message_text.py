# SPDX-License-Identifier: MIT
"""The shape of a message and the half sentences several messages share."""

from collections.abc import Callable
from typing import TypeVar, cast

from PySide6.QtCore import QCoreApplication

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


def outcome(*, sent: bool) -> str:
    """Return what is safe after a failed exchange with a blog."""
    if not sent:
        return nothing_sent()
    return QCoreApplication.translate(
        "Messages",
        "Your text is saved on this computer. The program looks at the blog before it sends "
        "anything again, so nothing appears twice.",
    )
