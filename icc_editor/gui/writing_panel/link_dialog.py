# SPDX-License-Identifier: MIT
"""Asks for a link's words and address."""

import re

from PySide6.QtCore import QUrl
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QFormLayout,
    QLabel,
    QLineEdit,
    QPushButton,
    QStyle,
    QVBoxLayout,
    QWidget,
)

from icc_editor.gui import theme
from icc_editor.text.tracking import without_tracking

_WIDTH = 400  # points
_SCHEME = re.compile(r"[A-Za-z][A-Za-z0-9+.-]*:")
_MAIL = re.compile(r"[^\s@/]+@[^\s@/]+\.[^\s@/.]+$")
_HOST = re.compile(r"(?:[^\s/:?#@.]+\.)+[^\W\d_][^\s/:?#@.]+(?::\d+)?(?:[/?#].*)?$")
_ALLOWED = frozenset({"http", "https", "mailto", "tel"})


def complete_address(text: str) -> str:
    """Return ``text`` as a whole address: with its scheme, without what only tracks readers."""
    address = without_tracking(text.strip())
    if not address or _SCHEME.match(address) or address.startswith(("#", "/")):
        return address
    if _MAIL.match(address):
        return f"mailto:{address}"
    return f"https://{address}" if _HOST.match(address) else address


def is_address(text: str) -> bool:
    """Return whether ``text`` can stand as the address of a link."""
    address = complete_address(text)
    if address.startswith(("#", "/")) and len(address) > 1:
        return " " not in address
    url = QUrl(address, QUrl.ParsingMode.StrictMode)
    if url.scheme() not in _ALLOWED:
        return False
    if url.scheme() in {"mailto", "tel"}:
        return bool(url.path())
    return url.isValid() and bool(url.host())


class LinkDialog(QDialog):
    """Makes, changes or removes a link."""

    def __init__(
        self,
        text: str,
        address: str,
        parent: QWidget | None = None,
        *,
        existing: bool = False,
        partly: bool = False,
    ) -> None:
        """Ask, beginning with ``text`` and ``address``.

        ``partly`` says that more was chosen than a link can stand on.
        """
        super().__init__(parent)
        self.setWindowTitle(self.tr("Change the link") if existing else self.tr("Add a link"))
        self.remove = False
        self.text = QLineEdit(text, self)
        theme.tall(self.text)
        self.address = QLineEdit(address, self)
        self.address.setPlaceholderText("https://")
        self.check = QLabel(self)
        self.check.setWordWrap(True)
        self.check.setMinimumHeight(2 * self.check.fontMetrics().lineSpacing())
        theme.dim(self.check)
        self.buttons = QDialogButtonBox(self)
        self._accept = self.buttons.addButton(
            self.tr("Change") if existing else self.tr("Add"),
            QDialogButtonBox.ButtonRole.AcceptRole,
        )
        self.buttons.addButton(self.tr("Cancel"), QDialogButtonBox.ButtonRole.RejectRole)
        if existing:
            off = QPushButton(self.tr("Remove the link"), self)
            self.buttons.addButton(off, QDialogButtonBox.ButtonRole.DestructiveRole)
            off.clicked.connect(self._on_remove_clicked)
        self.note = QLabel(
            self.tr(
                "A link stands in one paragraph, or in one cell of a table. It will be put on the "
                "words below; the rest of what you chose stays as it is."
            ),
            self,
        )
        self.note.setWordWrap(True)
        self.note.setVisible(partly)
        form = QFormLayout()
        form.setSpacing(theme.GAP)
        form.setRowWrapPolicy(QFormLayout.RowWrapPolicy.WrapAllRows)
        form.addRow(self.tr("Words to show"), self.text)
        form.addRow(self.tr("Address"), self.address)
        page = QWidget(self)
        inside = QVBoxLayout(page)
        inside.setContentsMargins(0, 0, 0, 0)
        inside.setSpacing(theme.GAP)
        inside.addWidget(self.note)
        inside.addLayout(form)
        inside.addWidget(self.check)
        inside.addStretch(1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(theme.MARGIN, theme.MARGIN, theme.MARGIN, theme.MARGIN)
        layout.setSpacing(theme.GAP)
        layout.addWidget(theme.scrolling(page, self), 1)
        layout.addWidget(self.buttons)
        self.buttons.accepted.connect(self.accept)
        self.buttons.rejected.connect(self.reject)
        self.address.textChanged.connect(self._on_address_text_changed)
        self._on_address_text_changed()
        bar = self.style().pixelMetric(QStyle.PixelMetric.PM_ScrollBarExtent)
        height = page.heightForWidth(_WIDTH - 2 * theme.MARGIN - bar)
        height += self.buttons.sizeHint().height() + theme.GAP + 2 * theme.MARGIN
        theme.open_size(self, _WIDTH, height)
        (self.address if text else self.text).setFocus()

    def link(self) -> tuple[str, str]:
        """Return the words and the whole address."""
        address = complete_address(self.address.text())
        return self.text.text().strip() or address, address

    def _on_remove_clicked(self) -> None:
        self.remove = True
        self.accept()

    def _on_address_text_changed(self) -> None:
        text = self.address.text().strip()
        good = is_address(text)
        self._accept.setEnabled(good)
        whole = complete_address(text)
        if not text:
            message = self.tr("Copy the address from the browser and paste it here.")
        elif not good:
            message = self.tr("That is no address of a web page or a mailbox.")
        elif whole != text:
            message = self.tr("The link will go to {address}").format(address=whole)
        else:
            message = ""
        self.check.setText(message)
