# SPDX-License-Identifier: MIT
"""Goes where a step was taken back, and says in words what cannot be seen."""

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QApplication

from icc_editor.gui.open_versions.open_versions import OpenVersions
from icc_editor.gui.writing_panel.side_panel import SidePanel
from icc_editor.gui.writing_panel.version_tabs import VersionTabs
from icc_editor.post.address import Address, Place
from icc_editor.text.languages import name_of


class StepGuide(QObject):
    """Lets no step be taken back behind the writer's back."""

    told = Signal(str)  # a sentence

    def __init__(self, versions: OpenVersions, tabs: VersionTabs, side: SidePanel) -> None:
        """Follow the steps of ``versions`` through the parts of the panel."""
        super().__init__(tabs)
        self._versions = versions
        self._tabs = tabs
        self._side = side
        versions.undo.step_taken.connect(self._on_undo_step_taken)
        versions.undo.version_wanted.connect(self._on_undo_version_wanted)

    def _on_undo_step_taken(self, _language: str, address: Address) -> None:
        """Give the keys to where the step was, and name a field that is hidden."""
        page, held = self._versions.front_page, QApplication.focusWidget()
        if page is None:
            return
        writes = held is not None and (page.isAncestorOf(held) or self._side.isAncestorOf(held))
        match address.kind:
            case Place.NONE if writes:
                page.edit.setFocus()
            case Place.FIELD if writes and address.name == "title":
                page.title.setFocus()
            case Place.FIELD:
                if name := self._side.hidden_field_name(address.name):
                    self.told.emit(self.tr("Changed in the details: {field}").format(field=name))

    def _on_undo_version_wanted(self, language: str) -> None:
        self._tabs.choose(language)
        if self._versions.front_page is not None:
            self._versions.front_page.edit.setFocus()
        name = name_of(language)
        text = self.tr(
            "The next step is in this version, {language}. Press the same keys again to go on."
        )
        self.told.emit(text.format(language=name))
