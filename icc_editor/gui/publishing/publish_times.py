# SPDX-License-Identifier: MIT
"""Words for when a version goes before its readers, and for what is not as one might think."""

from collections.abc import Iterable

from PySide6.QtCore import QCoreApplication

from icc_editor.gui import moments
from icc_editor.gui.publishing.publish_choice import PublishOffer, VersionTime
from icc_editor.post.metadata import PostStatus
from icc_editor.text.languages import name_of

translate = QCoreApplication.translate


def names_of(codes: Iterable[str]) -> str:
    """Return languages in words, one after the other."""
    return ", ".join(name_of(code) for code in codes)


def when_words(offer: PublishOffer) -> str:
    """Return when each chosen version is before its readers, a line for each."""
    if len(offer.times) < 2:
        return "".join(_when(time, offer) for time in offer.times)
    return "\n".join(
        translate("PublishTimes", "{language}: {when}").format(
            language=names_of((time.language,)), when=_when(time, offer)
        )
        for time in offer.times
    )


def date_words(offer: PublishOffer, language: str) -> str:
    """Return the date one version's own fields hold, as a choice for all."""
    date = dict(offer.dates).get(language)
    if date is None:
        return translate("PublishTimes", "Now, as {language} says").format(
            language=names_of((language,))
        )
    return translate("PublishTimes", "{time}, as {language} says").format(
        time=moments.full(date, moments.blog_zone(offer.time_zone)),
        language=names_of((language,)),
    )


def notice(offer: PublishOffer) -> str:
    """Return what must not be overlooked, empty when there is nothing."""
    lines = []
    if offer.mixed:
        lines.append(mixed_words(offer))
    hidden = [
        time.language
        for time in offer.times
        if time.seen and time.status in (PostStatus.DRAFT, PostStatus.PENDING)
    ]
    if hidden:
        lines.append(
            translate("PublishTimes", "Readers will not see it any more: {languages}.").format(
                languages=names_of(hidden)
            )
        )
    lines += [
        translate(
            "PublishTimes", "Readers see {language} now. It goes out of their sight until {time}."
        ).format(language=names_of((time.language,)), time=_date(time, offer))
        for time in offer.times
        if time.seen and time.waits(offer.now)
    ]
    return "\n".join(lines)


def mixed_words(offer: PublishOffer) -> str:
    """Return that some versions are public at once and others only later."""
    now = [time.language for time in offer.times if time.appears(offer.now)]
    later = "; ".join(
        translate("PublishTimes", "{language}: {when}").format(
            language=names_of((time.language,)), when=_date(time, offer)
        )
        for time in offer.times
        if time.waits(offer.now)
    )
    return translate(
        "PublishTimes", "Not all at the same time. Public at once: {now}. Only later: {later}."
    ).format(now=names_of(now), later=later)


def _when(time: VersionTime, offer: PublishOffer) -> str:
    if time.waits(offer.now):
        return _date(time, offer)
    if time.status is PostStatus.DRAFT:
        return translate("PublishTimes", "not public, a draft")
    if time.status is PostStatus.PENDING:
        return translate("PublishTimes", "not public before an editor says so")
    if time.seen and time.unchanged:
        return translate("PublishTimes", "there already, its text is unchanged")
    if time.seen and not time.appears(offer.now):
        return translate("PublishTimes", "there already, changed now")
    if time.date is not None:
        return translate("PublishTimes", "now, dated {time}").format(time=_date(time, offer))
    return translate("PublishTimes", "now")


def _date(time: VersionTime, offer: PublishOffer) -> str:
    return "" if time.date is None else moments.on_clocks(time.date, offer.time_zone)
