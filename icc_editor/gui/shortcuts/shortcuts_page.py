# SPDX-License-Identifier: MIT
"""The page of the settings on which commands get other keys."""

from collections.abc import Callable, Iterable

from PySide6.QtCore import QModelIndex, QSize, Qt, Signal, Slot
from PySide6.QtGui import QIcon, QKeyEvent, QPalette, QPixmap
from PySide6.QtWidgets import (
    QAbstractItemView,
    QGridLayout,
    QHBoxLayout,
    QHeaderView,
    QLabel,
    QLineEdit,
    QPushButton,
    QStackedWidget,
    QTreeWidget,
    QTreeWidgetItem,
    QVBoxLayout,
    QWidget,
)

from icc_editor.gui import icons, theme
from icc_editor.gui.shortcuts import key_names, shortcut_words
from icc_editor.gui.shortcuts.command_keys import Command, CommandKeys
from icc_editor.gui.shortcuts.key_field import KeyField
from icc_editor.text.khmer.fold import fold_key

_COMMAND = Qt.ItemDataRole.UserRole
_ICON = 16
_ENTER = frozenset({Qt.Key.Key_Return, Qt.Key.Key_Enter})
_CLEAR = frozenset({Qt.Key.Key_Delete, Qt.Key.Key_Backspace})


class _Search(QLineEdit):
    """Enter and the arrow go on to what was found instead of closing the settings."""

    done = Signal()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Go on to the list; called by Qt."""
        if event.key() in {*_ENTER, Qt.Key.Key_Down}:
            self.done.emit()
        else:
            super().keyPressEvent(event)


class _List(QTreeWidget):
    """Enter asks for another key, Delete takes the key away."""

    edit_wanted = Signal()
    clear_wanted = Signal()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Take Enter and Delete; called by Qt."""
        if event.key() in _ENTER or event.key() == Qt.Key.Key_F2:
            self.edit_wanted.emit()
        elif event.key() in _CLEAR:
            self.clear_wanted.emit()
        else:
            super().keyPressEvent(event)


class ShortcutsPage(QWidget):
    """Changes a copy of the choices; ``shortcuts`` is what was chosen."""

    def __init__(
        self, keys: CommandKeys, stored: Iterable[tuple[str, str]], parent: QWidget
    ) -> None:
        """Show the commands of ``keys`` with the keys that the settings give them."""
        super().__init__(parent)
        self._keys = keys
        self._stored = tuple(stored)
        read = keys.read(self._stored)
        self._choices, self._unknown, self._broken = read.choices, read.unknown, read.broken
        self._before = self._choices.chosen
        self._agreed: Callable[[], None] | None = None  # what is done when it is taken over
        self.search = _Search(self)
        self.search.setPlaceholderText(self.tr("Search by name or key"))
        self.search.setAccessibleName(self.tr("Search by name or key"))
        self.search.setClearButtonEnabled(True)
        theme.tall(self.search)
        self.list = self._make_list()
        self.nothing = QLabel(self)
        self.nothing.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.nothing.setWordWrap(True)
        theme.dim(self.nothing)
        self._middle = QStackedWidget(self)
        self._middle.addWidget(self.list)
        self._middle.addWidget(self.nothing)
        self.name = QLabel(self)
        self.name.setWordWrap(True)
        theme.scale_font(self.name, 1.0, bold=True)
        self.field = KeyField(self)
        self.name.setBuddy(self.field)
        self.clear_button = self._button(self.tr("No shortcut"), self._on_clear_asked)
        self.reset_button = self._button(self.tr("Reset"), self._on_reset_asked)
        self.reset_button.setToolTip(self.tr("Give this command its own shortcut back"))
        self.reset_all_button = self._button(self.tr("Reset all…"), self._on_reset_all_asked)
        self.told = QLabel(self)
        self.told.setWordWrap(True)
        self.told.setTextFormat(Qt.TextFormat.PlainText)
        self.agree_button = self._button("", self._on_agree_asked)
        self.refuse_button = self._button(self.tr("Leave it"), self._on_refuse_asked)
        self._lay_out()
        self._items = self._fill()
        self.search.textChanged.connect(self._on_search_text_changed)
        self.search.done.connect(self._on_search_done)
        self.list.currentItemChanged.connect(self._on_list_current_item_changed)
        self.list.edit_wanted.connect(self._on_edit_wanted)
        self.list.itemDoubleClicked.connect(self._on_edit_wanted)
        self.list.clear_wanted.connect(self._on_clear_asked)
        self.field.pressed.connect(self._on_field_pressed)
        self.field.left.connect(self.list.setFocus)
        self._tell(shortcut_words.broken(self._broken) if self._broken else "", "warn")
        self.list.setCurrentItem(self._items[0])
        self.search.setFocus()

    def shortcuts(self) -> tuple[tuple[str, str], ...]:
        """Return what the settings are to keep; nothing changed keeps even what is broken."""
        if self._choices.chosen == self._before:
            return self._stored
        return tuple({**self._unknown, **self._choices.chosen}.items())

    def choose(self, name: str) -> None:
        """Go to a command."""
        for item in self._items:
            if item.data(0, _COMMAND).name == name:
                self.list.setCurrentItem(item)

    def listed(self) -> list[str]:
        """Return the names of the commands that are shown, in their order."""
        shown = (item for item in self._items if not item.isHidden())
        return [item.data(0, _COMMAND).name for item in shown]

    # What is asked for

    @Slot(str, str)
    def _on_field_pressed(self, key: str, other: str) -> None:
        command = self._command()
        if command is None or command.is_fixed:
            return
        name = command.name
        if self._is_had(other):
            key = other  # else both would be asked at that key, and neither would answer
        if key in self._choices.keys(name):
            self._done(command)
            return
        refusal = self._keys.refusal(key, name)
        fixed = self._keys.fixed_holder(key)
        holder = self._choices.holder(key, name)
        if fixed:
            self._tell(shortcut_words.taken_for_good(key, fixed), "bad")
        elif refusal is not None:
            self._tell(shortcut_words.refused(refusal, key), "bad")
        elif holder:
            words = self.tr("“{key}” is the shortcut of “{command}”.")
            self._ask(
                words.format(key=key_names.shown(key), command=self._keys[holder].words),
                self.tr("Take it over"),
                lambda: self._choices.give(name, key),
            )
        else:
            self._choices.give(name, key)
            self._done(command)

    @Slot()
    def _on_clear_asked(self) -> None:
        command = self._command()
        if command is not None and not command.is_fixed:
            self._choices.clear(command.name)
            self._done(command)

    @Slot()
    def _on_reset_asked(self) -> None:
        command = self._command()
        if command is None or command.is_fixed:
            return
        name = command.name
        holder = self._choices.in_the_way(name)
        if holder:
            words = self.tr("“{key}” is the shortcut of “{command}”.")
            key = key_names.shown(command.defaults[0])
            self._ask(
                words.format(key=key, command=self._keys[holder].words),
                self.tr("Take it over"),
                lambda: self._choices.reset(name),
            )
        else:
            self._choices.reset(name)
            self._done(command)

    @Slot()
    def _on_reset_all_asked(self) -> None:
        self._ask(
            self.tr("Shall every command have its own shortcut again?"),
            self.tr("Reset all"),
            self._choices.reset_all,
        )

    @Slot()
    def _on_agree_asked(self) -> None:
        agreed, self._agreed = self._agreed, None
        if agreed is not None:
            agreed()
            self._done(self._command())

    @Slot()
    def _on_refuse_asked(self) -> None:
        self._tell("", "info")
        self.list.setFocus()

    @Slot()
    def _on_edit_wanted(self) -> None:
        command = self._command()
        if command is not None and not command.is_fixed:
            self.field.setFocus(Qt.FocusReason.OtherFocusReason)

    def _done(self, command: Command | None) -> None:
        """Show what is so by now, say it, and go back to the list."""
        self._show_keys()
        if command is not None:
            key = self._shown_key(command)
            words = self.tr("“{command}” has the shortcut {key} now.")
            without = self.tr("“{command}” has no shortcut now.")
            self._tell((words if key else without).format(command=command.words, key=key), "good")
        self.list.setFocus()

    def _ask(self, words: str, yes: str, agreed: Callable[[], None]) -> None:
        self._tell(words, "warn")
        self._agreed = agreed
        self.agree_button.setText(yes)
        for button in (self.agree_button, self.refuse_button):
            button.show()
        self.agree_button.setFocus()

    def _tell(self, words: str, tone: str) -> None:
        self._agreed = None
        colors = self.told.palette()
        colors.setColor(QPalette.ColorRole.WindowText, theme.tone(tone, self.palette()))
        self.told.setPalette(colors)
        self.told.setText(words)
        self.told.setAccessibleName(words)
        for button in (self.agree_button, self.refuse_button):
            button.hide()

    # The list

    def _command(self) -> Command | None:
        item = self.list.currentItem()
        found: Command | None = None if item is None else item.data(0, _COMMAND)
        return found

    def _is_had(self, key: str) -> bool:
        return bool(self._choices.holder(key) or self._keys.fixed_holder(key))

    def _shown_key(self, command: Command) -> str:
        keys = command.defaults if command.is_fixed else self._choices.keys(command.name)
        return key_names.shown(keys[0]) if keys else ""

    def _fill(self) -> list[QTreeWidgetItem]:
        items: list[QTreeWidgetItem] = []
        groups: dict[str, QTreeWidgetItem] = {}
        for command in self._keys.commands:
            if command.menu not in groups:
                group = groups[command.menu] = QTreeWidgetItem(self.list, [command.menu])
                group.setFlags(Qt.ItemFlag.ItemIsEnabled)
                group.setFirstColumnSpanned(True)
                font = group.font(0)
                font.setBold(True)
                group.setFont(0, font)
            item = QTreeWidgetItem(groups[command.menu], [command.words])
            item.setIcon(0, self._icon(command))
            item.setData(0, _COMMAND, command)
            default = key_names.shown(command.defaults[0]) if command.defaults else ""
            item.setText(2, default)
            if command.is_fixed:
                item.setToolTip(0, self.tr("Every field of text has this shortcut: it stays."))
                for column in range(3):
                    item.setForeground(column, self.palette().placeholderText())
            items.append(item)
        self.list.expandAll()
        self._show_keys(items)
        self.list.resizeColumnToContents(1)
        self.list.resizeColumnToContents(2)
        return items

    def _icon(self, command: Command) -> QIcon:
        """Return the command's picture, light on the chosen row; without one, its room."""
        name = icons.name_of(command.action)
        if not name:
            room = QPixmap(_ICON, _ICON)
            room.fill(Qt.GlobalColor.transparent)
            return QIcon(room)
        picture = QIcon(command.action.icon())
        light = self.palette().color(QPalette.ColorRole.HighlightedText)
        size = round(_ICON * self.devicePixelRatioF())
        picture.addPixmap(icons.pixmap(name, light, size), QIcon.Mode.Selected)
        return picture

    def _show_keys(self, items: Iterable[QTreeWidgetItem] | None = None) -> None:
        """Show every key as it is by now; one that is not the default is bold."""
        for item in self._items if items is None else items:
            command: Command = item.data(0, _COMMAND)
            item.setText(1, self._shown_key(command))
            font = item.font(1)
            font.setBold(not (command.is_fixed or self._choices.is_default(command.name)))
            item.setFont(1, font)
        if items is None:
            self._show_command()

    @Slot()
    def _on_list_current_item_changed(self) -> None:
        if not self._broken or self.agree_button.isVisible():
            self._tell("", "info")
        self._show_command()

    def _show_command(self) -> None:
        command = self._command()
        fixed = command is None or command.is_fixed
        self.name.setText("" if command is None else command.words)
        self.field.setAccessibleName(
            "" if command is None else self.tr("Shortcut of “{name}”").format(name=command.words)
        )
        keys = () if command is None or fixed else self._choices.keys(command.name)
        if command is not None and command.is_fixed:
            keys = command.defaults
        self.field.show_key(keys[0] if keys else "")
        self.field.setEnabled(not fixed)
        self.clear_button.setEnabled(not fixed and bool(keys))
        is_default = command is None or fixed or self._choices.is_default(command.name)
        self.reset_button.setEnabled(not is_default)
        self.reset_all_button.setEnabled(bool(self._choices.chosen))

    @Slot(str)
    def _on_search_text_changed(self, text: str) -> None:
        """Show the commands in which every word looked for stands, in name, menu or key."""
        words = [fold_key(word) for word in text.split()]
        shown: list[QTreeWidgetItem] = []
        for item in self._items:
            command: Command = item.data(0, _COMMAND)
            said = fold_key(f"{command.menu} {command.words} {item.text(1)}")
            item.setHidden(not all(word in said for word in words))
            if not item.isHidden():
                shown.append(item)
        for number in range(self.list.topLevelItemCount()):
            group = self.list.topLevelItem(number)
            if group is not None:
                group.setHidden(not any(item.parent() is group for item in shown))
        self._middle.setCurrentWidget(self.list if shown else self.nothing)
        self.nothing.setText(
            self.tr("No command is called “{words}”, and none has such a shortcut.").format(
                words=text.strip()
            )
        )
        if shown:
            self.list.setCurrentItem(shown[0])
        else:
            self.list.setCurrentIndex(QModelIndex())
        self._show_command()

    @Slot()
    def _on_search_done(self) -> None:
        if self._middle.currentWidget() is self.list:
            self.list.setFocus()

    # Looks

    def _make_list(self) -> _List:
        made = _List(self)
        made.setAccessibleName(self.tr("Keyboard shortcuts"))
        made.setColumnCount(3)
        made.setHeaderLabels([self.tr("Command"), self.tr("Shortcut"), self.tr("Default")])
        made.setRootIsDecorated(False)
        made.setItemsExpandable(False)
        made.setUniformRowHeights(True)
        made.setIndentation(theme.MARGIN)
        made.setIconSize(QSize(_ICON, _ICON))
        made.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        made.setTabKeyNavigation(False)
        made.setMinimumHeight(1)
        header = made.header()
        header.setStretchLastSection(False)
        header.setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
        header.setSectionResizeMode(1, QHeaderView.ResizeMode.ResizeToContents)
        header.setSectionResizeMode(2, QHeaderView.ResizeMode.ResizeToContents)
        return made

    def _button(self, words: str, work: Callable[[], None]) -> QPushButton:
        button = QPushButton(words, self)
        button.setAutoDefault(False)
        button.clicked.connect(work)
        return button

    def _lay_out(self) -> None:
        change = QHBoxLayout()
        change.setSpacing(theme.GAP)
        change.addWidget(self.field, 1)
        for button in (self.clear_button, self.reset_button, self.reset_all_button):
            change.addWidget(button)
        tell = QGridLayout()
        tell.setSpacing(theme.GAP)
        tell.addWidget(self.told, 0, 0)
        tell.addWidget(self.agree_button, 0, 1)
        tell.addWidget(self.refuse_button, 0, 2)
        tell.setColumnStretch(0, 1)
        tell.setRowMinimumHeight(0, self.agree_button.sizeHint().height())
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.GAP)
        column.addWidget(self.search)
        column.addWidget(self._middle, 1)
        column.addWidget(self.name)
        column.addLayout(change)
        column.addLayout(tell)
