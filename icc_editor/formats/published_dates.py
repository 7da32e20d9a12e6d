# SPDX-License-Identifier: MIT
"""Days as readers of a post read them."""

from datetime import date

from icc_editor.formats.phrases import phrase
from icc_editor.text.khmer.dates import date_in_words
from icc_editor.text.languages import KHMER


def day_in_words(day: date, language: str) -> str:
    """Return a day in words: 4 June 2017, 1er juin 2017, ថ្ងៃទី៤ ខែមិថុនា ឆ្នាំ២០១៧."""
    if language == KHMER:
        return date_in_words(day)
    number = phrase(language, "day.first") if day.day == 1 else str(day.day)
    return f"{number} {phrase(language, f'month.{day.month}')} {day.year}"
