# SPDX-License-Identifier: MIT
"""Dates and times in words of the interface's language."""

from datetime import datetime, tzinfo

from PySide6.QtCore import QCoreApplication, QDate, QDateTime, QLocale, QTime, QTimeZone

translate = QCoreApplication.translate


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


def on_clocks(moment: datetime, blog: str) -> str:
    """Return day and time as the blog's readers have them and as the writer has them.

    ``blog`` is the zone the blog reports, empty when it did not.  Where both clocks show the same
    there is nothing to tell apart.
    """
    own, zone = full(moment), blog_zone(blog)
    if zone is None:
        return translate("Moments", "{time} your time").format(time=own)
    there = full(moment, zone)
    if there == own:
        return own
    same_day = moment.astimezone(zone).date() == moment.astimezone().date()
    return translate("Moments", "{there} blog time ({zone}), {here} your time").format(
        there=there,
        zone=zone_word(blog),
        here=_format(moment.astimezone(), "HH:mm") if same_day else own,
    )


def zone_word(name: str) -> str:
    """Return a zone as people call it: by its city, else by its hours from UTC."""
    if name == "Asia/Phnom_Penh":
        return translate("Moments", "Phnom Penh")
    if name[:1] not in ("+", "-"):
        return name.rpartition("/")[2].replace("_", " ")
    hours, _colon, minutes = name[1:].partition(":")
    rest = "" if minutes in ("", "00") else f":{minutes}"
    sign = "−" if name[0] == "-" else "+"
    return "UTC" if not int(hours) and not rest else f"UTC{sign}{int(hours)}{rest}"


def _format(local: datetime, pattern: str) -> str:
    # No pattern tells the zone.  As UTC, Qt need not look up this computer's, which takes fifty
    # times as long, nor move what its clock leaps over in spring.
    day, time = QDate(local.year, local.month, local.day), QTime(local.hour, local.minute)
    return QLocale().toString(
        QDateTime(day, time, QTimeZone(QTimeZone.Initialization.UTC)), pattern
    )
