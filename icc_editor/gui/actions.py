# SPDX-License-Identifier: MIT
"""The window's commands and menus; the panels bring their own for Format and Insert."""

from collections.abc import Mapping
from dataclasses import dataclass

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QMainWindow, QMenu, QMenuBar

from icc_editor.gui import icons, languages

_POST = "| rename duplicate show_folder trash"
_REST = "| library settings | quit"
_Key = QKeySequence.StandardKey | str | None


@dataclass(frozen=True, slots=True)
class _Spec:
    name: str
    text: str
    icon: str = ""
    key: _Key = None
    checkable: bool = False
    role: QAction.MenuRole = QAction.MenuRole.NoRole


class WindowActions(QObject):
    """Every command of the window by name, and the menus they stand in."""

    add_version_requested = Signal(str)  # language

    def __init__(self, window: QMainWindow) -> None:
        super().__init__(window)
        self.by_name: dict[str, QAction] = {}
        self._pictures = {spec.name: spec.icon for spec in self._specs() if spec.icon}
        for spec in self._specs():
            action = QAction(spec.text, window)
            action.setObjectName(spec.name)
            if spec.key is not None:
                action.setShortcut(QKeySequence(spec.key))
            action.setCheckable(spec.checkable)
            action.setMenuRole(spec.role)
            self.by_name[spec.name] = action
        for code in languages.NAMES:
            self.by_name[f"add_{code}"].setData(code)
            self.by_name[f"add_{code}"].triggered.connect(self._on_add_version_triggered)

    def __getitem__(self, name: str) -> QAction:
        return self.by_name[name]

    def enable_post(self, *, enabled: bool) -> None:
        """Allow what needs an open post, or forbid it."""
        for name in (
            "save",
            "add_km",
            "add_fr",
            "add_en",
            "publish",
            "rename",
            "duplicate",
            "trash",
            "show_folder",
            "browser",
        ):
            self.by_name[name].setEnabled(enabled)

    def fill(self, bar: QMenuBar, panel: Mapping[str, tuple[QAction | None, ...]]) -> None:
        """Build the menus; ``panel`` gives the writing panel's actions for edit, format, insert.

        ``None`` among them is a dividing line.
        """
        text = self._menu_titles()
        by = self.by_name
        self._menu(bar, text["file"], self._some("new | add_en add_km add_fr | save", _POST, _REST))
        self._menu(
            bar,
            text["edit"],
            (*panel.get("edit", ()), None, by["search"]),
        )
        self._menu(bar, text["format"], panel.get("format", ()))
        self._menu(bar, text["insert"], panel.get("insert", ()))
        panes = self._some("show_library show_preview")
        more = self._some("| phone browser | full_screen")
        self._menu(bar, text["view"], (*panes, *panel.get("view", ()), *more))
        self._menu(
            bar,
            text["publish"],
            (by["publish"], by["outbox"], None, by["connect"], by["accounts"]),
        )
        self._menu(bar, text["help"], (by["guide"], by["welcome"], by["sample"], None, by["about"]))

    @Slot()
    def _on_add_version_triggered(self) -> None:
        sender = self.sender()
        if isinstance(sender, QAction):
            self.add_version_requested.emit(str(sender.data()))

    def _some(self, *names: str) -> tuple[QAction | None, ...]:
        """Return actions by name; ``|`` stands for a dividing line."""
        return tuple(
            None if name == "|" else self.by_name[name] for part in names for name in part.split()
        )

    @Slot()
    def _draw_icons(self) -> None:
        """Draw the icons when the first menu opens: the start need not wait for them."""
        for name, picture in self._pictures.items():
            icons.set_icon(self.by_name[name], picture)
        self._pictures.clear()

    def _menu(self, bar: QMenuBar, title: str, actions: tuple[QAction | None, ...]) -> QMenu:
        menu = bar.addMenu(title)
        for action in actions:
            if action is None:
                menu.addSeparator()
            else:
                menu.addAction(action)
        menu.setToolTipsVisible(True)
        menu.aboutToShow.connect(self._draw_icons)
        return menu

    def _menu_titles(self) -> dict[str, str]:
        return {
            "file": self.tr("&File"),
            "edit": self.tr("&Edit"),
            "format": self.tr("F&ormat"),
            "insert": self.tr("&Insert"),
            "view": self.tr("&View"),
            "publish": self.tr("&Publish"),
            "help": self.tr("&Help"),
        }

    def _specs(self) -> tuple[_Spec, ...]:
        key = QKeySequence.StandardKey
        role = QAction.MenuRole
        return (
            _Spec("new", self.tr("&New post"), "file-plus", key.New),
            _Spec("add_en", self.tr("Add an English version"), "languages"),
            _Spec("add_km", self.tr("Add a Khmer version"), "languages"),
            _Spec("add_fr", self.tr("Add a French version"), "languages"),
            _Spec("save", self.tr("&Save now"), "save", key.Save),
            _Spec("rename", self.tr("&Rename…"), "text-cursor-input"),
            _Spec("duplicate", self.tr("&Duplicate"), "copy"),
            _Spec("show_folder", self.tr("Show the &folder"), "folder-open"),
            _Spec("trash", self.tr("Move to the &bin"), "trash-2"),
            _Spec("library", self.tr("Open another &library…"), "folder", key.Open),
            _Spec(
                "settings", self.tr("Se&ttings…"), "settings", "Ctrl+,", role=role.PreferencesRole
            ),
            _Spec("quit", self.tr("&Quit"), "log-in", key.Quit, role=role.QuitRole),
            _Spec("search", self.tr("Search all &posts"), "search", "Ctrl+Shift+F"),
            _Spec("show_library", self.tr("&Library"), "panel-left", "F9", checkable=True),
            _Spec("show_preview", self.tr("&Preview"), "panel-right", "F8", checkable=True),
            _Spec("phone", self.tr("Preview as wide as a p&hone"), "smartphone", checkable=True),
            _Spec("browser", self.tr("Show in the &browser"), "external-link"),
            _Spec("full_screen", self.tr("F&ull screen"), "", key.FullScreen, checkable=True),
            _Spec("publish", self.tr("&Publish…"), "send", "Ctrl+Shift+P"),
            _Spec("outbox", self.tr("&Outbox…"), "inbox"),
            _Spec("connect", self.tr("&Connect a blog…"), "globe"),
            _Spec("accounts", self.tr("&Accounts…"), "users"),
            _Spec("guide", self.tr("&Guide"), "book-open", key.HelpContents),
            _Spec("welcome", self.tr("&Welcome page"), "compass"),
            _Spec("sample", self.tr("Open the &sample"), "newspaper"),
            _Spec("about", self.tr("&About ICC Editor"), "info", role=role.AboutRole),
        )
