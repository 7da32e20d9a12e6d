# SPDX-License-Identifier: MIT
"""A clock that a test sets."""

from datetime import UTC, datetime

WHEN = datetime(2017, 6, 25, 9, 30, tzinfo=UTC)
"""What it shows first."""


class Clock:
    """Shows ``now``, which a test may move."""

    def __init__(self) -> None:
        self.now = WHEN

    def __call__(self) -> datetime:
        return self.now
