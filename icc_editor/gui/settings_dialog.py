# SPDX-License-Identifier: MIT
"""The few choices of the program on one page, and the keys of its commands on another."""

from dataclasses import replace
from enum import StrEnum
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Slot
from PySide6.QtGui import QFont, QFontDatabase, QShowEvent
from PySide6.QtWidgets import (
    QApplication,
    QCheckBox,
    QComboBox,
    QDialog,
    QDialogButtonBox,
    QFormLayout,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QPushButton,
    QTabWidget,
    QVBoxLayout,
    QWidget,
)

from icc_editor.blog.network_settings import proxy_address, typed_proxy
from icc_editor.gui import file_windows, icons, languages, roomy_fonts, theme
from icc_editor.gui.calm_boxes import CalmComboBox, CalmFontBox, CalmSpinBox
from icc_editor.storage.settings import UNKNOWN_PROXY, Settings
from icc_editor.text.languages import VERSION_NAMES

if TYPE_CHECKING:
    from icc_editor.gui.shortcuts.command_keys import CommandKeys
    from icc_editor.gui.shortcuts.shortcuts_page import ShortcutsPage

_SIZES = range(9, 33)  # points
_KHMER_SIZES = range(80, 161, 5)  # per cent
_LONGEST_NAME = 60  # letters
_DIRECT, _PROXY = "direct", "proxy"
_TOR = "127.0.0.1:9050"


class SettingsPage(StrEnum):
    """What the settings can be opened at."""

    GENERAL = "general"
    SHORTCUTS = "shortcuts"


class SettingsDialog(QDialog):
    """Changes a copy of the settings; ``settings`` is what was chosen.

    With ``keys``, those of the commands can be changed on a second page.
    """

    def __init__(
        self,
        settings: Settings,
        library: Path | None,
        parent: QWidget | None = None,
        keys: "CommandKeys | None" = None,
        page: SettingsPage = SettingsPage.GENERAL,
    ) -> None:
        super().__init__(parent)
        self._keys = keys
        self.shortcuts: ShortcutsPage | None = None  # made when it is first looked at
        self.setWindowTitle(self.tr("Settings"))
        self._settings = settings
        self._library = library
        self.language_box = CalmComboBox(self)
        self.language_box.addItem(self.tr("Same as the computer"), "")
        for code, name in languages.NAMES.items():
            self.language_box.addItem(name, code)
        self._choose(self.language_box, settings.interface_language)
        self.scheme_box = CalmComboBox(self)
        self.scheme_box.addItem(self.tr("Same as the computer"), "")
        self.scheme_box.addItem(self.tr("Light"), "light")
        self.scheme_box.addItem(self.tr("Dark"), "dark")
        self._choose(self.scheme_box, settings.appearance)
        self.own_font_box = QCheckBox(self.tr("Another font for writing"), self)
        self.own_font_box.setChecked(bool(settings.font))
        self.font_box = CalmFontBox(self)
        self.font_box.setEnabled(bool(settings.font))
        self.font_box.setMinimumContentsLength(10)
        self.font_box.setAccessibleName(self.tr("Font for writing"))
        if settings.font:
            self.font_box.setCurrentFont(QFont(settings.font))
        self.own_font_box.toggled.connect(self.font_box.setEnabled)
        self.size_box = CalmSpinBox(self)
        self.size_box.setRange(_SIZES.start, _SIZES.stop - 1)
        self.size_box.setSuffix(self.tr(" pt"))
        default = max(_SIZES.start, round(QApplication.font().pointSizeF()) + 2)
        self.size_box.setValue(settings.font_size or default)
        self._default_size = default
        self.khmer_box = CalmComboBox(self)
        self.khmer_box.setAccessibleName(self.tr("Khmer font"))
        own = self.tr("The program’s own ({name})").format(name=theme.KHMER_FAMILY)
        self.khmer_box.addItem(own, "")
        others = QFontDatabase.families(QFontDatabase.WritingSystem.Khmer)
        for family in dict.fromkeys([*others, settings.khmer_font]):
            if family and family != theme.KHMER_FAMILY and not roomy_fonts.is_copy(family):
                self.khmer_box.addItem(family, family)
        self._choose(self.khmer_box, settings.khmer_font)
        self.khmer_size_box = CalmSpinBox(self)
        self.khmer_size_box.setRange(_KHMER_SIZES[0], _KHMER_SIZES[-1])
        self.khmer_size_box.setSingleStep(_KHMER_SIZES.step)
        self.khmer_size_box.setSuffix(self.tr(" %"))
        self.khmer_size_box.setValue(settings.khmer_size)
        self.khmer_size_box.setToolTip(self.tr("Of the size of the text"))
        self.khmer_size_box.setAccessibleName(self.tr("Size of Khmer, of the size of the text"))
        self.spelling_box = QCheckBox(self.tr("Mark unknown words"), self)
        self.spelling_box.setChecked(settings.mark_spelling)
        self.new_language_box = CalmComboBox(self)
        for code, name in VERSION_NAMES.items():
            self.new_language_box.addItem(name, code)
        self.new_language_box.insertItem(0, self.tr("As the program speaks"), "")
        self._choose(self.new_language_box, settings.new_post_language)
        self.name_field = QLineEdit(settings.nickname, self)
        self.name_field.setMaxLength(_LONGEST_NAME)
        self.name_field.setPlaceholderText(self.tr("None"))
        self.name_field.setToolTip(
            self.tr(
                "Any name stands beside what you confirm and note in translations. It goes along "
                "only when you hand a post over with names."
            )
        )
        self.welcome_box = QCheckBox(
            self.tr("Show the welcome page at the start when no post is open"), self
        )
        self.welcome_box.setChecked(settings.show_welcome)
        self.folder_field = QLineEdit(str(library or ""), self)
        self.folder_field.setReadOnly(True)
        self.folder_button = QPushButton(self.tr("Choose…"), self)
        icons.set_icon(self.folder_button, "folder-open")
        self.folder_button.clicked.connect(self._on_folder_button_clicked)
        self.connection_box = CalmComboBox(self)
        self.connection_box.addItem(self.tr("Direct"), _DIRECT)
        self.connection_box.addItem(self.tr("Through a SOCKS proxy"), _PROXY)
        if settings.proxy == UNKNOWN_PROXY:
            self.connection_box.addItem(self.tr("Not known: choose again"), UNKNOWN_PROXY)
        kind = _PROXY if settings.proxy else _DIRECT
        self._choose(
            self.connection_box, UNKNOWN_PROXY if settings.proxy == UNKNOWN_PROXY else kind
        )
        self.proxy_field = QLineEdit(typed_proxy(settings.proxy), self)
        self.proxy_field.setPlaceholderText(_TOR)
        self.proxy_field.setAccessibleName(self.tr("Address of the proxy"))
        self.proxy_note = QLabel(
            self.tr(
                "For example Tor: {address}. Blogs are reached through it alone, or not at all."
            ).format(address=_TOR),
            self,
        )
        self.proxy_note.setWordWrap(True)
        theme.dim(self.proxy_note)
        self._buttons = QDialogButtonBox(
            QDialogButtonBox.StandardButton.Ok | QDialogButtonBox.StandardButton.Cancel, self
        )
        self._lay_out()
        self.connection_box.currentIndexChanged.connect(self._on_connection_edited)
        self.proxy_field.textChanged.connect(self._on_connection_edited)
        self._on_connection_edited()
        self.tabs.currentChanged.connect(self._on_tabs_current_changed)
        if keys is not None and page is SettingsPage.SHORTCUTS:
            self.tabs.setCurrentIndex(1)

    def _proxy(self) -> str | None:
        """Return the proxy as chosen, None while its address is none."""
        kind = str(self.connection_box.currentData())
        if kind == _PROXY:
            return proxy_address(self.proxy_field.text()) or None
        return "" if kind == _DIRECT else UNKNOWN_PROXY

    def settings(self) -> Settings:
        """Return the settings as chosen."""
        size, page = self.size_box.value(), self.shortcuts
        return replace(
            self._settings,
            interface_language=str(self.language_box.currentData()),
            appearance=str(self.scheme_box.currentData()),
            font=self.font_box.currentFont().family() if self.own_font_box.isChecked() else "",
            font_size=0 if size == self._default_size else size,
            khmer_font=str(self.khmer_box.currentData()),
            khmer_size=self.khmer_size_box.value(),
            mark_spelling=self.spelling_box.isChecked(),
            new_post_language=str(self.new_language_box.currentData()),
            nickname=" ".join(self.name_field.text().split()),
            proxy=self._settings.proxy if (proxy := self._proxy()) is None else proxy,
            show_welcome=self.welcome_box.isChecked(),
            library=str(self._library or ""),
            shortcuts=self._settings.shortcuts if page is None else page.shortcuts(),
        )

    @classmethod
    def ask(
        cls,
        settings: Settings,
        library: Path | None,
        parent: QWidget | None = None,
        keys: "CommandKeys | None" = None,
        page: SettingsPage = SettingsPage.GENERAL,
    ) -> Settings | None:
        """Show the dialog; return the new settings, None when it was cancelled."""
        dialog = cls(settings, library, parent, keys, page)
        accepted = dialog.exec() == QDialog.DialogCode.Accepted
        chosen = dialog.settings() if accepted else None
        dialog.deleteLater()
        return chosen

    @staticmethod
    def _choose(box: QComboBox, value: str) -> None:
        box.setCurrentIndex(max(0, box.findData(value)))

    def _lay_out(self) -> None:
        self._page = QWidget(self)
        form = QFormLayout(self._page)
        form.setContentsMargins(0, theme.MARGIN if self._keys is not None else 0, 0, 0)
        form.setHorizontalSpacing(theme.MARGIN)
        form.setVerticalSpacing(theme.GAP)
        form.setRowWrapPolicy(QFormLayout.RowWrapPolicy.WrapLongRows)
        form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        form.addRow(self.tr("Language of the program"), self.language_box)
        form.addRow(self.tr("Colours"), self.scheme_box)
        form.addRow(self.tr("Size of the text"), self.size_box)
        form.addRow(self.own_font_box, self.font_box)
        khmer = QHBoxLayout()
        khmer.setSpacing(theme.GAP)
        khmer.addWidget(self.khmer_box, 1)
        khmer.addWidget(self.khmer_size_box)
        form.addRow(self.tr("Khmer font and size"), khmer)
        form.addRow(self.spelling_box)
        form.addRow(self.tr("New posts are in"), self.new_language_box)
        form.addRow(self.tr("Your name in translations"), self.name_field)
        folder = QHBoxLayout()
        folder.setSpacing(theme.GAP)
        folder.addWidget(self.folder_field, 1)
        folder.addWidget(self.folder_button)
        form.addRow(self.tr("Library folder"), folder)
        note = QLabel(
            self.tr("The folder holds your posts as plain files: copy it to make a backup."), self
        )
        note.setWordWrap(True)
        theme.dim(note)
        form.addRow(note)
        form.addRow(self.welcome_box)
        way = QHBoxLayout()
        way.setSpacing(theme.GAP)
        way.addWidget(self.connection_box)
        way.addWidget(self.proxy_field, 1)
        form.addRow(self.tr("Connection"), way)
        form.addRow(self.proxy_note)
        buttons = self._buttons
        theme.plain_buttons(buttons)
        buttons.accepted.connect(self.accept)
        buttons.rejected.connect(self.reject)
        column = QVBoxLayout(self)
        column.setContentsMargins(theme.MARGIN, theme.MARGIN, theme.MARGIN, theme.MARGIN)
        column.setSpacing(theme.MARGIN)
        self.tabs = QTabWidget(self)
        self.tabs.setTabBarAutoHide(True)
        self.tabs.setDocumentMode(True)
        self.tabs.addTab(theme.scrolling(self._page, self), self.tr("General"))
        if self._keys is not None:
            self._second = QWidget(self)
            QVBoxLayout(self._second).setContentsMargins(0, theme.MARGIN, 0, 0)
            self.tabs.addTab(self._second, self.tr("Keyboard shortcuts"))
        column.addWidget(self.tabs, 1)
        column.addWidget(buttons)
        self.setMinimumWidth(520)

    def showEvent(self, event: QShowEvent) -> None:
        """Show everything at once where the screen has room for it."""
        page, width = self._page, max(self.width(), 560)
        inner = width - 2 * theme.MARGIN
        high = max(page.sizeHint().height(), page.heightForWidth(inner))
        rest = self._buttons.sizeHint().height() + 3 * theme.MARGIN
        if self._keys is not None:
            rest += self.tabs.tabBar().sizeHint().height()
        theme.open_size(self, width, high + rest)
        super().showEvent(event)

    @Slot(int)
    def _on_tabs_current_changed(self, number: int) -> None:
        """Make the page of the keys when it is looked at for the first time."""
        if number == 0 or self._keys is None or self.shortcuts is not None:
            return
        from icc_editor.gui.shortcuts.shortcuts_page import ShortcutsPage

        self.shortcuts = ShortcutsPage(self._keys, self._settings.shortcuts, self._second)
        column = self._second.layout()
        if column is not None:
            column.addWidget(self.shortcuts)

    @Slot()
    def _on_connection_edited(self) -> None:
        through = self.connection_box.currentData() == _PROXY
        self.proxy_field.setEnabled(through)
        ok = self._buttons.button(QDialogButtonBox.StandardButton.Ok)
        ok.setEnabled(self._proxy() is not None)

    @Slot()
    def _on_folder_button_clicked(self) -> None:
        chosen = file_windows.choose_folder(
            self, self.tr("Choose the library’s folder"), self.folder_field.text()
        )
        if chosen:
            self._library = Path(chosen)
            self.folder_field.setText(chosen)
