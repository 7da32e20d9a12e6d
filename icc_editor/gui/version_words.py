# SPDX-License-Identifier: MIT
"""The versions of a post in the words of the commands about them.

A language without sentences of its own gets those that hold for all.
"""

from PySide6.QtCore import QCoreApplication

from icc_editor.text.languages import name_of

translate = QCoreApplication.translate


def add_text(language: str) -> str:
    """Return the name of the command that adds a version to a post."""
    return {
        "en": translate("Versions", "Add an English version"),
        "km": translate("Versions", "Add a Khmer version"),
        "fr": translate("Versions", "Add a French version"),
    }.get(
        language,
        translate("Versions", "Add a version: {language}").format(language=name_of(language)),
    )


def to_check_text(language: str, count: int) -> str:
    """Return that so many paragraphs of a version are to be looked at: their source changed."""
    return {
        "en": translate("Versions", "English: %n paragraph(s) to check", "", count),
        "km": translate("Versions", "Khmer: %n paragraph(s) to check", "", count),
        "fr": translate("Versions", "French: %n paragraph(s) to check", "", count),
    }.get(language, f"{name_of(language)}: {count}")


def to_translate_text(language: str, count: int) -> str:
    """Return that so many paragraphs have no translation in a version yet."""
    return {
        "en": translate("Versions", "English: %n not translated", "", count),
        "km": translate("Versions", "Khmer: %n not translated", "", count),
        "fr": translate("Versions", "French: %n not translated", "", count),
    }.get(language, f"{name_of(language)}: {count}")


def remove_text(language: str) -> str:
    """Return the name of the command that takes a version out of its post."""
    return {
        "en": translate("Versions", "Remove the English version…"),
        "km": translate("Versions", "Remove the Khmer version…"),
        "fr": translate("Versions", "Remove the French version…"),
    }.get(language, translate("Versions", "Remove this version…"))


def removed_text(language: str) -> str:
    """Return what is said once a version was taken out."""
    return {
        "en": translate("Versions", "The English version was removed."),
        "km": translate("Versions", "The Khmer version was removed."),
        "fr": translate("Versions", "The French version was removed."),
    }.get(language, translate("Versions", "The version was removed."))
