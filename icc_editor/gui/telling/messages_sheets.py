# SPDX-License-Identifier: MIT
"""Messages for what other programs wrote and this one cannot read: sheets, translators' files."""

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication

from icc_editor import errors
from icc_editor.gui.telling.message_text import Words, text_is_saved, writer

translate = QCoreApplication.translate


def _left(error: errors.SheetError) -> str:
    """Return what was not done; of what was pasted there is no name to say."""
    if not error.name:
        left = translate("Messages", "Nothing was pasted.")
    else:
        left = translate("Messages", "“{name}” was not read; it is as it was.").format(
            name=error.name
        )
    return left + " " + text_is_saved()


def _sheet(error: errors.SheetError) -> Words:
    return (
        translate("Messages", "The sheet cannot be used"),
        _left(error),
        translate("Messages", "Save it as XLSX or CSV in a spreadsheet program, then try again."),
    )


def _not_a_sheet(error: errors.NotASheet) -> Words:
    return (
        translate("Messages", "There is no table in it"),
        _left(error),
        translate(
            "Messages", "Choose an XLSX, XLS, ODS or CSV file, or copy the cells of a table."
        ),
    )


def _password(error: errors.SheetPassword) -> Words:
    return (
        translate("Messages", "The sheet opens with a password only"),
        _left(error),
        translate(
            "Messages",
            "Open it in a spreadsheet program and save a copy without password, or copy the cells.",
        ),
    )


def _too_large(error: errors.SheetTooLarge) -> Words:
    most = _most(error)
    return (
        translate("Messages", "The sheet is too large"),
        _left(error) + (" " + most if most else ""),
        translate("Messages", "Copy the rows and columns you need into a new sheet."),
    )


def _most(error: errors.SheetTooLarge) -> str:
    """Return how much there may be; nothing where a number would help nobody."""
    limit = f"{error.limit:,}"
    if error.what == "bytes":
        text = translate("Messages", "A sheet may have {limit} MB at most.")
        return text.format(limit=max(1, error.limit // 1_000_000))
    if error.what == "rows":
        return translate("Messages", "A sheet may have {limit} rows at most.").format(limit=limit)
    if error.what == "columns":
        text = translate("Messages", "A sheet may have {limit} columns at most.")
        return text.format(limit=limit)
    if error.what == "cells":
        return translate("Messages", "A sheet may have {limit} cells at most.").format(limit=limit)
    return ""


def _broken(error: errors.SheetBroken) -> Words:
    return (
        translate("Messages", "The sheet is damaged"),
        _left(error),
        translate("Messages", "Open it in a spreadsheet program and save it anew."),
    )


def _not_taken_in(error: errors.ExchangeError) -> str:
    """Return what was not done with a file of another translation program."""
    if error.name:
        left = translate("Messages", "“{name}” was not read; it is as it was.")
        return left.format(name=error.name) + " " + text_is_saved()
    return translate("Messages", "Nothing was taken in.") + " " + text_is_saved()


def _exchange(error: errors.ExchangeError) -> Words:
    return (
        translate("Messages", "The file cannot be used"),
        _not_taken_in(error),
        translate("Messages", "Ask whoever sent it to save it anew in their program."),
    )


def _wrong_exchange(error: errors.WrongExchange) -> Words:
    return (
        translate("Messages", "This is no {kind} file").format(kind=error.wanted),
        _not_taken_in(error),
        translate(
            "Messages", "Choose another file, or save it as {kind} in the other program."
        ).format(kind=error.wanted),
    )


def _exchange_broken(error: errors.ExchangeBroken) -> Words:
    return (
        translate("Messages", "The file is damaged"),
        _not_taken_in(error),
        translate("Messages", "Ask whoever sent it to save it anew in their program."),
    )


def _exchange_unsafe(error: errors.ExchangeUnsafe) -> Words:
    return (
        translate("Messages", "The file could do harm"),
        _not_taken_in(error),
        translate(
            "Messages",
            "It is built in a way that harms programs. Ask whoever sent it whether it is theirs.",
        ),
    )


def _exchange_too_large(error: errors.ExchangeTooLarge) -> Words:
    most = translate("Messages", "A file may have {limit} MB at most.")
    return (
        translate("Messages", "The file is too large"),
        f"{_not_taken_in(error)} {most.format(limit=max(1, error.limit // 1_000_000))}",
        translate("Messages", "Ask for a part of it, in a file of its own."),
    )


WRITERS: dict[type[Exception], Callable[[Exception], Words]] = dict(
    (
        writer(errors.SheetError, _sheet),
        writer(errors.NotASheet, _not_a_sheet),
        writer(errors.SheetPassword, _password),
        writer(errors.SheetTooLarge, _too_large),
        writer(errors.SheetBroken, _broken),
        writer(errors.ExchangeError, _exchange),
        writer(errors.WrongExchange, _wrong_exchange),
        writer(errors.ExchangeBroken, _exchange_broken),
        writer(errors.ExchangeUnsafe, _exchange_unsafe),
        writer(errors.ExchangeTooLarge, _exchange_too_large),
    )
)
