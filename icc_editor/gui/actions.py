# SPDX-License-Identifier: MIT
"""The window's commands and menus; the panels bring their own for Format and Insert."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QMainWindow, QMenu

from icc_editor.gui import icons, version_words
from icc_editor.gui.clipboard_actions import ClipboardActions
from icc_editor.gui.menu_letters import give_letters, plain_text
from icc_editor.gui.text_edit.commands import follow_key
from icc_editor.text.languages import VERSION_NAMES

if TYPE_CHECKING:
    from icc_editor.gui.preferences import Preferences
    from icc_editor.gui.shortcuts.command_keys import CommandKeys
    from icc_editor.gui.telling.message_bar import MessageBar
    from icc_editor.storage.settings import Settings

_POST = "print pdf | rename duplicate history show_folder trash"
_REST = "| bin library settings | quit"
_PANEL = {
    "edit": "paste-plain | find replace find-next find-previous",
    "format": "bold italic strike code | paragraph heading-1 heading-2 heading-3 heading-4 | "
    "bullets numbers quote code-block | indent outdent",
    "insert": "link picture article figure | table rule more |",
    "khmer": "keyboard | sign-0 sign-1 sign-2 sign-3 sign-4 sign-5 sign-6 sign-7 khmer-date | "
    "show-breaks insert-breaks remove-breaks | khmer-digits latin-digits | "
    "mark-spelling right-words next-mark mend mend-all",
    "view": "details | previous-version next-version",
}
_Key = QKeySequence.StandardKey | str | None


@dataclass(frozen=True, slots=True)
class _Spec:
    """One action; the docstring spares the start ``inspect`` (dataclasses write their own)."""

    name: str
    text: str
    icon: str = ""
    key: _Key = None
    checkable: bool = False
    role: QAction.MenuRole = QAction.MenuRole.NoRole


def _add_name(language: str) -> str:
    return f"add_{language}"


class WindowActions(QObject):
    """Every command of the window by name, and the menus they stand in."""

    add_version_requested = Signal(str)  # language
    insert_menu_opened = Signal()  # say now what can be done where the writer is

    def __init__(self, window: QMainWindow) -> None:
        super().__init__(window)
        self._window = window
        self._keys: CommandKeys | None = None
        self.by_name: dict[str, QAction] = {}
        specs = self._specs()
        self._pictures = {spec.name: spec.icon for spec in specs if spec.icon}
        for spec in specs:
            action = QAction(spec.text, window)
            action.setObjectName(spec.name)
            if spec.key is not None:
                action.setShortcut(QKeySequence(spec.key))
            action.setCheckable(spec.checkable)
            action.setMenuRole(spec.role)
            self.by_name[spec.name] = action
        # + is = with Shift on many keyboards, and Enter is there twice.
        for name, other in (
            ("zoom_in", "Ctrl+="),
            ("confirm", "Ctrl+Enter"),
            ("review", "Ctrl+Shift+Enter"),
        ):
            action = self.by_name[name]
            action.setShortcuts([action.shortcut(), QKeySequence(other)])
        for code in VERSION_NAMES:
            action = self.by_name[_add_name(code)]
            action.setData(code)
            action.triggered.connect(self._on_add_version_triggered)

    def __getitem__(self, name: str) -> QAction:
        return self.by_name[name]

    def enable_post(self, *, enabled: bool) -> None:
        """Allow what needs an open post, or forbid it."""
        for name in (
            "save",
            *map(_add_name, VERSION_NAMES),
            "remove_version",
            "new_table",
            "import_table",
            "paste_table",
            "publish",
            "rename",
            "duplicate",
            "history",
            "trash",
            "show_folder",
            "browser",
            "print",
            "pdf",
        ):
            self.by_name[name].setEnabled(enabled)

    def fill(self, menus: Mapping[str, QMenu], writing: Mapping[str, QAction]) -> None:
        """Fill the menus; ``writing`` has the writing panel's own actions by name."""
        by = self.by_name
        panel = {
            menu: tuple(None if name == "|" else writing[name] for name in names.split())
            for menu, names in _PANEL.items()
        }
        self._menu(
            menus["file"],
            self._some(
                "new |", *map(_add_name, VERSION_NAMES), "remove_version | save", _POST, _REST
            ),
        )
        self._menu(
            menus["edit"],
            (
                *(writing[name] for name in ("undo", "redo")),
                None,
                *ClipboardActions(menus["edit"]).all(),
                *panel["edit"],
                None,
                by["find_all"],
            ),
        )
        self._menu(menus["format"], panel["format"])
        tables = self._some(
            "new_table import_table paste_table show_table table_of_text | edit_table rename_table "
            "text_of_table remove_table"
        )
        self._menu(menus["insert"], (*panel["insert"], *tables))
        for name, place in (("show_table", "insert"), ("export_as", "translate")):
            by[name].setMenu(QMenu(menus[place]))  # filled when it is looked at
        pair = QMenu(menus["translate"])
        by["existing_pair"].setMenu(pair)
        self._menu(pair, self._some("join_posts part_text"))
        menus["insert"].aboutToShow.connect(self.insert_menu_opened)
        self._menu(menus["khmer"], panel["khmer"])
        panes = self._some("show_library show_preview")
        more = self._some("| list | phone browser | zoom_in zoom_out zoom_reset | full_screen")
        self._menu(menus["view"], (*panes, *panel["view"], *more))
        paragraph = QMenu(menus["translate"])
        by["paragraph"].setMenu(paragraph)
        self._menu(
            paragraph,
            self._some(
                "still_fine not_right_yet figures_over copy_source | "
                "belongs_above belongs_below stands_alone | "
                "insert_1 insert_2 insert_3 insert_term go_to_offers | place_piece "
                "go_to_pieces | mend_issue leave_issue"
            ),
        )
        self._menu(
            menus["translate"],
            self._some(
                "translate | confirm review | next_row last_row next_issue paragraph | "
                "placed_texts keep_term terms | hand_over take_in export_as | existing_pair"
            ),
        )
        self._menu(
            menus["publish"],
            (by["publish"], by["outbox"], None, by["connect"], by["accounts"]),
        )
        self._menu(menus["help"], self._some("guide shortcuts welcome sample | about"))
        for menu in (*menus.values(), pair, paragraph):
            give_letters(menu)
        self._menus = dict(menus)
        for name, action in writing.items():
            action.setObjectName(name)  # as the settings call it
        follow_key(writing["preview"], by["show_preview"])

    @property
    def keys(self) -> "CommandKeys":
        """What gives the commands of the menus their keys; made when it is first asked for."""
        if self._keys is None:
            from icc_editor.gui.shortcuts.command_keys import CommandKeys

            self._draw_icons()
            self._keys = CommandKeys(self._window, self._menus.values())
        return self._keys

    def use_keys(self, preferences: "Preferences", messages: "MessageBar") -> None:
        """Give the commands the keys the writer chose, and tell of choices that cannot be used."""
        preferences.changed.connect(self._on_preferences_changed)
        stored = preferences.current.shortcuts
        if stored and (broken := self.keys.apply(stored)):
            from icc_editor.gui.shortcuts import shortcut_words

            messages.show_note(
                shortcut_words.broken(broken),
                tone="warn",
                action=plain_text(self.by_name["shortcuts"].text()),
                on_action=self.by_name["shortcuts"].trigger,
            )

    def name_version(self, language: str, *, removable: bool) -> None:
        """Say which version would be removed, and whether it can be."""
        action = self.by_name["remove_version"]
        action.setText(version_words.remove_text(language))
        action.setEnabled(removable)
        give_letters(self._menus["file"])

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

    @Slot(object, object)
    def _on_preferences_changed(self, old: "Settings", new: "Settings") -> None:
        if new.shortcuts != old.shortcuts:
            self.keys.apply(new.shortcuts)

    @Slot()
    def _draw_icons(self) -> None:
        """Draw the icons when the first menu opens: the start need not wait for them."""
        for name, picture in self._pictures.items():
            icons.set_icon(self.by_name[name], picture)
        self._pictures.clear()

    def _menu(self, menu: QMenu, actions: tuple[QAction | None, ...]) -> None:
        for action in actions:
            if action is None:
                menu.addSeparator()
            else:
                menu.addAction(action)
        menu.setToolTipsVisible(True)
        menu.aboutToShow.connect(self._draw_icons)

    def _specs(self) -> tuple[_Spec, ...]:
        key = QKeySequence.StandardKey
        role = QAction.MenuRole
        return (
            _Spec("new", self.tr("&New post"), "file-plus", key.New),
            *(
                _Spec(_add_name(code), version_words.add_text(code), "languages")
                for code in VERSION_NAMES
            ),
            _Spec("remove_version", version_words.remove_text(""), "trash-2"),
            _Spec("save", self.tr("&Save now"), "save", key.Save),
            _Spec("print", self.tr("&Print…"), "printer", key.Print),
            _Spec("pdf", self.tr("S&ave as PDF…"), "file-down"),
            _Spec("rename", self.tr("&Rename…"), "text-cursor-input"),
            _Spec("duplicate", self.tr("&Duplicate"), "copy"),
            _Spec("history", self.tr("&Earlier versions…"), "undo-2"),
            _Spec("show_folder", self.tr("Show the &folder"), "folder-open"),
            _Spec("trash", self.tr("Move to the &bin"), "trash-2"),
            _Spec("bin", self.tr("B&in…"), "trash-2"),
            _Spec("library", self.tr("Open another &library…"), "folder", key.Open),
            _Spec(
                "settings", self.tr("Se&ttings…"), "settings", "Ctrl+,", role=role.PreferencesRole
            ),
            _Spec("new_table", self.tr("New &results table…"), "table", "Ctrl+Shift+R"),
            _Spec("import_table", self.tr("Results table from a &file…"), "file-down"),
            _Spec("paste_table", self.tr("Results &table from the clipboard…"), "clipboard-paste"),
            _Spec("show_table", self.tr("Results table of this post"), "table"),
            _Spec("table_of_text", self.tr("Turn the table into a results table…"), "table"),
            _Spec("text_of_table", self.tr("Turn the results table into an ordinary table")),
            _Spec("edit_table", self.tr("&Edit the results table"), "", "Ctrl+Shift+E"),
            _Spec("rename_table", self.tr("Rename the results table…"), "text-cursor-input"),
            _Spec("remove_table", self.tr("Remove the results table…"), "trash-2"),
            _Spec("quit", self.tr("&Quit"), "log-in", key.Quit, role=role.QuitRole),
            _Spec("find_all", self.tr("Find in all post&s…"), "search", "Ctrl+Shift+F"),
            _Spec("list", self.tr("&Go to the list of posts"), "list", "Ctrl+L"),
            _Spec("show_library", self.tr("&Library"), "panel-left", "F9", checkable=True),
            _Spec("show_preview", self.tr("&Preview"), "panel-right", "F12", checkable=True),
            _Spec("phone", self.tr("Preview as wide as a p&hone"), "smartphone", checkable=True),
            _Spec("browser", self.tr("Show in the &browser"), "external-link"),
            _Spec("zoom_in", self.tr("&Zoom in"), "", "Ctrl++"),
            _Spec("zoom_out", self.tr("Zoom ou&t"), "", "Ctrl+-"),
            # Ctrl+0 makes a paragraph of a heading.
            _Spec("zoom_reset", self.tr("&Actual size"), "", "Ctrl+Shift+0"),
            _Spec("full_screen", self.tr("F&ull screen"), "", key.FullScreen, checkable=True),
            _Spec(
                "translate",
                self.tr("&Translate beside the source"),
                "languages",
                "F6",
                checkable=True,
            ),
            _Spec("confirm", self.tr("&Confirm and go on"), "check", "Ctrl+Return"),
            _Spec("review", self.tr("&Reviewed, and go on"), "circle-check", "Ctrl+Shift+Return"),
            _Spec("paragraph", self.tr("This paragraph")),
            _Spec("still_fine", self.tr("&Still fine")),
            _Spec("not_right_yet", self.tr("&Not right yet")),
            _Spec("figures_over", self.tr("Take the &figures over")),
            _Spec("copy_source", self.tr("C&opy the source"), "copy"),
            _Spec("next_row", self.tr("Next &unfinished paragraph"), "chevron-down", "Alt+Down"),
            _Spec("last_row", self.tr("&Previous unfinished paragraph"), "chevron-up", "Alt+Up"),
            _Spec("belongs_above", self.tr("Belongs to the row abo&ve"), "", "Alt+Shift+Up"),
            _Spec("belongs_below", self.tr("Belongs to the row belo&w"), "", "Alt+Shift+Down"),
            _Spec("stands_alone", self.tr("Stan&ds alone"), "", "Alt+Shift+Right"),
            # Alt and not Ctrl: Ctrl+1 makes a heading, and AltGr, which types signs, is Ctrl+Alt.
            _Spec("insert_1", self.tr("Put in match &1"), "", "Alt+1"),
            _Spec("insert_2", self.tr("Put in match &2"), "", "Alt+2"),
            _Spec("insert_3", self.tr("Put in match &3"), "", "Alt+3"),
            _Spec("insert_term", self.tr("Put in the next ter&m"), "tag", "Ctrl+Shift+G"),
            _Spec("go_to_offers", self.tr("&Go to the offers"), "list", "Ctrl+Shift+H"),
            # As in OmegaT, where it puts in the next missing tag.
            _Spec("place_piece", self.tr("Place the next lin&k or figure"), "link", "Ctrl+T"),
            _Spec("go_to_pieces", self.tr("Go to l&inks and figures"), "", "Ctrl+J"),
            _Spec("next_issue", self.tr("&Next issue"), "circle-alert", "F8"),
            _Spec("mend_issue", self.tr("M&end the issue"), "", "Ctrl+Shift+."),
            _Spec("leave_issue", self.tr("&Leave the issue as it is…")),
            _Spec(
                "placed_texts",
                self.tr("T&itle, excerpt and tables…"),
                "text-cursor-input",
                "Ctrl+Shift+J",
            ),
            _Spec("keep_term", self.tr("&Add a term…"), "plus", "Ctrl+Shift+W"),
            _Spec("terms", self.tr("Terms of the librar&y…"), "tag"),
            _Spec("hand_over", self.tr("&Hand over or send back…"), "send"),
            _Spec("export_as", self.tr("E&xport for other programs"), "upload"),
            _Spec("take_in", self.tr("Ta&ke in a file you were sent…"), "inbox"),
            _Spec("existing_pair", self.tr("&Bring an existing pair together")),
            _Spec("join_posts", self.tr("&Two posts in two languages…")),
            _Spec("part_text", self.tr("&One text that has both languages…")),
            _Spec("publish", self.tr("&Publish…"), "send", "Ctrl+Shift+P"),
            _Spec("outbox", self.tr("&Outbox…"), "inbox"),
            _Spec("connect", self.tr("&Connect a blog…"), "globe"),
            _Spec("accounts", self.tr("&Accounts…"), "users"),
            _Spec("guide", self.tr("&Guide"), "book-open", key.HelpContents),
            _Spec("shortcuts", self.tr("&Keyboard shortcuts…"), "keyboard"),
            _Spec("welcome", self.tr("&Welcome page"), "compass"),
            _Spec("sample", self.tr("Open the &sample"), "newspaper"),
            _Spec("about", self.tr("&About ICC Editor"), "info", role=role.AboutRole),
        )
