# SPDX-License-Identifier: MIT
"""How long work reports and how it is told to stop."""

from collections.abc import Callable
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Progress:
    """How far a piece of work is; ``total`` 0 when unknown, ``subject`` what it is at."""

    done: int
    total: int
    subject: str = ""


CancelCheck = Callable[[], bool]
"""Answers True once the user asked to stop; may be called from any thread."""

ProgressSink = Callable[[Progress], None]
"""Takes progress reports; may be called from any thread."""


def never_cancelled() -> bool:
    """Return False: for callers without a Cancel button."""
    return False


def no_progress(_progress: Progress) -> None:
    """Drop the report: for callers that show none."""
