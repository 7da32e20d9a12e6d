# SPDX-License-Identifier: MIT
"""The fields of a version in words, as they stand above a text one only looks at."""

from collections.abc import Callable
from datetime import datetime
from typing import Any

from PySide6.QtCore import QCoreApplication

from icc_editor.gui import moments
from icc_editor.post.metadata import Metadata, NumberStyle, PostKind, PostStatus

translate = QCoreApplication.translate


def untitled() -> str:
    """Return what stands for a title nobody wrote yet."""
    return translate("Fields", "Untitled")


def named(name: str, value: str) -> str:
    """Return what ``name`` is or says, with the colon of the interface's language between."""
    return translate("Fields", "{field}: {value}").format(field=name, value=value)


def lines(metadata: Metadata, other: Metadata | None) -> list[str]:
    """Return a line for each field that is not as in ``other``, the title left out.

    Without ``other``, for each that holds something.
    """
    against = Metadata() if other is None else other
    return [
        named(name, say(getattr(metadata, key)) or translate("Fields", "none"))
        for key, (name, say) in _fields().items()
        if getattr(metadata, key) != getattr(against, key)
    ]


def _fields() -> dict[str, tuple[str, Callable[[Any], str]]]:
    """Return the name of each field and what says its value, in the order of the panel."""
    return {
        "status": (translate("Fields", "When it is sent"), _status),
        "date": (translate("Fields", "Date"), _date),
        "categories": (translate("Fields", "Categories"), ", ".join),
        "tags": (translate("Fields", "Tags"), ", ".join),
        "excerpt": (translate("Fields", "Excerpt"), _one_line),
        "featured_image": (translate("Fields", "Featured picture"), _file_name),
        "slug": (translate("Fields", "Address (slug)"), str),
        "comments": (translate("Fields", "Comments"), _comments),
        "kind": (translate("Fields", "Kind"), _kind),
        "numbers": (translate("Fields", "Numbers"), _numbers),
    }


def _status(status: PostStatus) -> str:
    return {
        PostStatus.PUBLISH: translate("Fields", "Publish for everybody"),
        PostStatus.PENDING: translate("Fields", "Submit for review"),
        PostStatus.DRAFT: translate("Fields", "Keep as a draft"),
        PostStatus.PRIVATE: translate("Fields", "Publish privately"),
    }[status]


def _date(date: datetime | None) -> str:
    if date is None:
        return translate("Fields", "When it is published")
    return f"{moments.full(date, date.tzinfo)} ({date.tzname()})"


def _one_line(text: str) -> str:
    return " ".join(text.split())


def _file_name(source: str) -> str:
    return source.rsplit("/", 1)[-1]


def _comments(allowed: bool | None) -> str:
    if allowed is None:
        return translate("Fields", "As the blog decides")
    return translate("Fields", "Allowed") if allowed else translate("Fields", "Not allowed")


def _kind(kind: PostKind) -> str:
    return {
        PostKind.PAGE: translate("Fields", "Page"),
        PostKind.POST: translate("Fields", "Post"),
    }[kind]


def _numbers(style: NumberStyle | None) -> str:
    if style is None:
        return translate("Fields", "As in the library")
    one = f"1{style.group}234{style.decimal}5"
    return one.translate(str.maketrans("12345", "១២៣៤៥")) if style.digits == "khmer" else one
