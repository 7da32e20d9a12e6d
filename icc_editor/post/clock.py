# SPDX-License-Identifier: MIT
"""The time."""

from datetime import UTC, datetime


def utc_now() -> datetime:
    """Return now, UTC."""
    return datetime.now(UTC)
