# SPDX-License-Identifier: MIT
"""Pages that lie behind others, and the way to the front."""

from PySide6.QtWidgets import QStackedWidget, QWidget


def bring_forward(widget: QWidget) -> None:
    """Show ``widget`` in every stack of pages it is in, however deep."""
    page, parent = widget, widget.parentWidget()
    while parent is not None:
        if isinstance(parent, QStackedWidget):
            parent.setCurrentWidget(page)
        page, parent = parent, parent.parentWidget()
