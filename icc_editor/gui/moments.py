# SPDX-License-Identifier: MIT
"""Dates and times in words of the interface's language."""

from datetime import datetime, tzinfo

from PySide6.QtCore import QDateTime, QLocale


def short(moment: datetime) -> str:
    """Return the day, or the time of day when it is today, on this computer's clock."""
    local = moment.astimezone()
    if local.date() == datetime.now(tz=local.tzinfo).date():
        return _format(local, "HH:mm")
    return _format(local, "d MMM yyyy")


def full(moment: datetime, zone: tzinfo | None = None) -> str:
    """Return day and time on the clock of ``zone`` (default: this computer's)."""
    return _format(moment.astimezone(zone), "d MMMM yyyy, HH:mm")


def blog_zone(name: str) -> tzinfo | None:
    """Return the zone a blog reports (an IANA name or ``+07:00``), None when it is unknown."""
    if not name:
        return None
    if name[0] in "+-":
        return datetime.strptime(name, "%z").tzinfo
    from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

    try:
        return ZoneInfo(name)
    except (ZoneInfoNotFoundError, ValueError):
        return None


def _format(local: datetime, pattern: str) -> str:
    plain = local.replace(tzinfo=None, microsecond=0)
    moment = QDateTime.fromString(plain.isoformat(), "yyyy-MM-ddTHH:mm:ss")
    return QLocale().toString(moment, pattern)
