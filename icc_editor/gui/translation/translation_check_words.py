# SPDX-License-Identifier: MIT
"""Sentences for what the checks of a translation noticed."""

from PySide6.QtCore import QCoreApplication

translate = QCoreApplication.translate


def templates() -> dict[str, str]:
    """Return a sentence for each code, with names in braces for its facts."""
    return _wording() | _parts() | _numbers() | _structure() | _signs() | _names()


def _wording() -> dict[str, str]:
    return {
        "translation.empty": translate("TranslationChecks", "Not translated yet: {there}"),
        "translation.untranslated": translate(
            "TranslationChecks", "This is still in another language."
        ),
        "translation.left_over": translate(
            "TranslationChecks", "A piece was left untranslated: {found}"
        ),
        "translation.short": translate(
            "TranslationChecks",
            "This is much shorter than translations of such a text are. Is something missing?",
        ),
        "translation.long": translate(
            "TranslationChecks",
            "This is much longer than translations of such a text are. Was something added?",
        ),
        "translation.added_text": translate(
            "TranslationChecks", "This stands in the translation only."
        ),
        "translation.doubled_word": translate(
            "TranslationChecks", "A word stands here twice: {found}"
        ),
        "translation.encoding": translate("TranslationChecks", "{fault} ({found})"),
    }


def _parts() -> dict[str, str]:
    return {
        "translation.link_missing": translate(
            "TranslationChecks", "A link of the source is missing: {name}"
        ),
        "translation.link_added": translate(
            "TranslationChecks", "This link is not in the source: {name}"
        ),
        "translation.link_differs": translate(
            "TranslationChecks", "The link leads to {found}, in the source to {expected}."
        ),
        "translation.picture_missing": translate(
            "TranslationChecks", "A picture of the source is missing: {name}"
        ),
        "translation.picture_added": translate(
            "TranslationChecks", "This picture is not in the source: {name}"
        ),
        "translation.table_missing": translate(
            "TranslationChecks", "A results table of the source is missing: {name}"
        ),
        "translation.table_added": translate(
            "TranslationChecks", "This results table is not in the source: {name}"
        ),
        "translation.figure_missing": translate(
            "TranslationChecks", "A figure of the source is missing: {name}"
        ),
        "translation.figure_added": translate(
            "TranslationChecks", "This figure is not in the source: {name}"
        ),
        "translation.footnote_missing": translate(
            "TranslationChecks", "A footnote of the source is missing: {name}"
        ),
        "translation.footnote_added": translate(
            "TranslationChecks", "This footnote is not in the source: {name}"
        ),
    }


def _numbers() -> dict[str, str]:
    return {
        "translation.number_differs": translate(
            "TranslationChecks", "{found} stands here, but the source has {there}."
        ),
        "translation.number_missing": translate(
            "TranslationChecks", "A number of the source is missing: {there}"
        ),
        "translation.number_added": translate(
            "TranslationChecks", "This number is not in the source: {found}"
        ),
        "translation.mixed_digits": translate(
            "TranslationChecks", "{found} mixes Khmer and Latin digits. Write {expected}."
        ),
        "translation.other_digits": translate(
            "TranslationChecks", "{found} is not in the digits of the rest of the text: {expected}."
        ),
    }


def _structure() -> dict[str, str]:
    return {
        "translation.kind": translate(
            "TranslationChecks",
            "This is another kind of block than in the source: a paragraph, a heading, an item of "
            "a list, a quotation…",
        ),
        "translation.heading_level": translate(
            "TranslationChecks",
            "The heading is of level {level}, the one of the source of level {wanted}.",
        ),
        "translation.list_kind": translate(
            "TranslationChecks", "The list is numbered in one of the versions only."
        ),
        "translation.list_nesting": translate(
            "TranslationChecks", "The item belongs to another one in one of the versions only."
        ),
        "translation.list_length": translate(
            "TranslationChecks", "The list has another number of items than in the source."
        ),
        "translation.table_columns": translate(
            "TranslationChecks", "The row has {columns} cells, the one of the source {wanted}."
        ),
    }


def _signs() -> dict[str, str]:
    return {
        "translation.ending": translate(
            "TranslationChecks",
            "This ends with another kind of sign than the source: a full stop, a question mark, a "
            "colon, or none.",
        ),
        "translation.unpaired": translate(
            "TranslationChecks", "The sign {sign} stands alone: its partner is missing."
        ),
        "translation.quotes_missing": translate(
            "TranslationChecks", "The quotation marks of the source are missing: {there}"
        ),
        "translation.brackets_missing": translate(
            "TranslationChecks", "The brackets of the source are missing: {there}"
        ),
        "translation.french_spacing": translate(
            "TranslationChecks", "In French a space belongs beside {sign}."
        ),
    }


def _names() -> dict[str, str]:
    return {
        "translation.term_missing": translate(
            "TranslationChecks", "“{there}” is called “{expected}”, which does not stand here."
        ),
        "translation.term_forbidden": translate(
            "TranslationChecks", "This name shall not be used: {found}"
        ),
        "translation.name_two_ways": translate(
            "TranslationChecks", "{found} is spelled {expected} elsewhere in this text."
        ),
    }
