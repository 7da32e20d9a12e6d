# SPDX-License-Identifier: MIT
"""Opens an address in the reader's browser, or says that there is none."""

from PySide6.QtCore import QCoreApplication, QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QApplication

from icc_editor.gui.message_bar import MessageBar


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
