# SPDX-License-Identifier: MIT
"""The parts of a post in words."""

from typing import assert_never

from PySide6.QtCore import QCoreApplication

from icc_editor.post.part import PartKey, PartKind
from icc_editor.text.languages import name_of

translate = QCoreApplication.translate


def short_name(key: PartKey) -> str:
    """Return what a list calls a part: ``KM``, ``Table communes``, or the states of what."""
    match key.kind:
        case PartKind.VERSION:
            return key.name.upper()
        case PartKind.TABLE:
            return translate("Parts", "Table {name}").format(name=key.name)
        case PartKind.TRANSLATION:
            return states_text(key.name)
        case _:
            assert_never(key.kind)


def full_name(key: PartKey) -> str:
    """Return what a heading calls a part: a version bears the name of its language."""
    return name_of(key.name) if key.kind is PartKind.VERSION else short_name(key)


def states_text(language: str) -> str:
    """Return what the states of the translation into ``language`` are called."""
    return {
        "en": translate("Parts", "States of the English translation"),
        "km": translate("Parts", "States of the Khmer translation"),
        "fr": translate("Parts", "States of the French translation"),
    }.get(
        language,
        translate("Parts", "States of the translation: {language}").format(
            language=name_of(language)
        ),
    )
