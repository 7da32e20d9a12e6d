# SPDX-License-Identifier: MIT
"""What stands beside the text: the details of a version and its outline."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QTabWidget, QWidget

from icc_editor.gui.writing_panel.fields_panel import FieldsPanel
from icc_editor.gui.writing_panel.outline_panel import OutlinePanel


class SidePanel(QTabWidget):
    """Two tabs; knows where each field is."""

    left = Signal()  # hidden while it had the keys

    def __init__(self, parent: QWidget | None = None) -> None:
        """Show the details first."""
        super().__init__(parent)
        self.fields = FieldsPanel(self)
        self.outline = OutlinePanel(self)
        self.setDocumentMode(True)
        self.addTab(self.fields, self.tr("Details"))
        self.addTab(self.outline, self.tr("Outline"))

    def show_or_hide(self, shown: bool) -> None:
        """Show the panel, or hide it and say so when the keys were in it."""
        held = self.focusWidget()
        inside = held is not None and held.hasFocus()
        self.setVisible(shown)
        if inside and not shown:  # else Qt gives the keys to some button
            self.left.emit()

    def go_to_field(self, field: str) -> None:
        """Bring a field, named as in ``Metadata``, into view and give it the keys."""
        self.setCurrentWidget(self.fields)
        widget = self._field(field)
        if widget is None:
            self.fields.setFocus()
            return
        self.fields.ensureWidgetVisible(widget)
        widget.setFocus()

    def hidden_field_name(self, field: str) -> str:
        """Return what a field is called in the window, empty when it can be seen now."""
        widget = self._field(field)
        seen = self.isVisible() and self.currentWidget() is self.fields
        return "" if widget is None or seen else widget.accessibleName()

    def _field(self, field: str) -> QWidget | None:
        fields = self.fields
        return {
            "status": fields.status,
            "date": fields.date,
            "categories": fields.categories,
            "tags": fields.tags,
            "excerpt": fields.excerpt,
            "featured_image": fields.featured,
            "slug": fields.slug,
            "comments": fields.comments,
            "kind": fields.kind,
        }.get(field)
