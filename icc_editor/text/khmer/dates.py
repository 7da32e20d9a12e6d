# SPDX-License-Identifier: MIT
"""Dates as Khmer newspapers write them."""

from datetime import date
from typing import Final

from icc_editor.text.khmer.letters import TO_KHMER_DIGITS

MONTHS: Final = (
    *("មករា", "កុម្ភៈ", "មីនា", "មេសា", "ឧសភា", "មិថុនា"),
    *("កក្កដា", "សីហា", "កញ្ញា", "តុលា", "វិច្ឆិកា", "ធ្នូ"),
)
"""January to December."""


def date_in_words(day: date) -> str:
    """Return a day of our calendar: ថ្ងៃទី៤ ខែមិថុនា ឆ្នាំ២០១៧."""
    number, year = (str(part).translate(TO_KHMER_DIGITS) for part in (day.day, day.year))
    return f"ថ្ងៃទី{number} ខែ{MONTHS[day.month - 1]} ឆ្នាំ{year}"
