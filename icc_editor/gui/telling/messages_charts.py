# SPDX-License-Identifier: MIT
"""Messages for results tables that cannot be drawn as charts."""

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication

from icc_editor import errors
from icc_editor.gui.telling.message_text import Words, text_is_saved, writer

translate = QCoreApplication.translate


def _left(error: errors.ChartError) -> str:
    left = translate("Messages", "No picture was made of the table “{table}”.")
    return left.format(table=error.table) + " " + text_is_saved()


def _chart(error: errors.ChartError) -> Words:
    return (
        translate("Messages", "The chart cannot be drawn"),
        _left(error),
        translate("Messages", "Look whether the table is complete, then try again."),
    )


def _unfit(error: errors.ChartUnfit) -> Words:
    _title, left, remedy = _chart(error)
    title = translate("Messages", "This chart cannot be drawn from the table")
    match error.reason:
        case "column":
            remedy = translate(
                "Messages", "Choose a column of numbers, shares or changes for the chart."
            )
        case "empty":
            remedy = translate("Messages", "Fill in figures in the column that is to be drawn.")
        case "negative":
            remedy = translate(
                "Messages",
                "Parts of a whole cannot be below zero: correct “{row}”, or choose plain bars.",
            ).format(row=error.key)
        case "letters":
            remedy = translate(
                "Messages",
                "The program's letters do not have “{letters}”: write the words without them.",
            ).format(letters=error.key)
        case "option":
            remedy = translate(
                "Messages", "Correct “{option}” under “chart” in the table's file."
            ).format(option=error.key)
    return title, left, remedy


def _too_large(error: errors.ChartTooLarge) -> Words:
    return (
        translate("Messages", "The chart would have too many bars"),
        translate(
            "Messages", "It would have {bars}; more than {limit} cannot be read in a picture."
        ).format(bars=error.bars, limit=error.limit)
        + " "
        + text_is_saved(),
        translate("Messages", "Show only the largest in the chart."),
    )


def _unshaped(error: errors.ChartUnshaped) -> Words:
    return (
        translate("Messages", "Khmer cannot be drawn right on this computer"),
        _left(error),
        translate(
            "Messages",
            "Install FriBiDi (on Debian and Ubuntu the package libfribidi0), then try again.",
        ),
    )


WRITERS: dict[type[Exception], Callable[[Exception], Words]] = dict(
    (
        writer(errors.ChartError, _chart),
        writer(errors.ChartUnfit, _unfit),
        writer(errors.ChartTooLarge, _too_large),
        writer(errors.ChartUnshaped, _unshaped),
    )
)
