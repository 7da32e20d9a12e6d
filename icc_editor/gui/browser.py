# SPDX-License-Identifier: MIT
"""Opens addresses and folders with what the desktop has for them, or says that it has nothing."""

from pathlib import Path

from PySide6.QtCore import QCoreApplication, QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QApplication

from icc_editor.gui.telling.message_bar import MessageBar


def open_address(url: QUrl, messages: MessageBar) -> None:
    """Open ``url``; where no browser takes it, show it to be copied."""
    if QDesktopServices.openUrl(url):
        return
    address = url.toString(QUrl.ComponentFormattingOption.FullyEncoded)
    messages.show_note(
        QCoreApplication.translate(
            "Browser", "No browser could be opened. Open this address yourself: {address}"
        ).format(address=address),
        tone="warn",
        action=QCoreApplication.translate("Browser", "Copy the address"),
        on_action=lambda: QApplication.clipboard().setText(address),
    )


def open_folder(path: Path, messages: MessageBar) -> None:
    """Show the folder ``path``; where no program takes it, say where it is."""
    if QDesktopServices.openUrl(QUrl.fromLocalFile(str(path))):
        return
    messages.show_note(
        QCoreApplication.translate(
            "Browser", "No program here shows folders. The folder is: {path}"
        ).format(path=path),
        tone="warn",
        action=QCoreApplication.translate("Browser", "Copy the path"),
        on_action=lambda: QApplication.clipboard().setText(str(path)),
    )
