# SPDX-License-Identifier: MIT
"""The left panel: every post of the library, found by title and by text."""

from collections.abc import Mapping
from dataclasses import replace
from pathlib import Path

from PySide6.QtCore import (
    QEvent,
    QItemSelectionModel,
    QModelIndex,
    QObject,
    QPoint,
    Qt,
    QTimer,
    Signal,
    Slot,
)
from PySide6.QtGui import QAction, QFocusEvent, QKeyEvent, QKeySequence, QPalette
from PySide6.QtWidgets import (
    QAbstractItemView,
    QFrame,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QListView,
    QMenu,
    QProgressBar,
    QPushButton,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from icc_editor.gui import icons, theme
from icc_editor.gui.library.library_model import LibraryDelegate, LibraryModel, PostLine, line_of
from icc_editor.gui.library.library_name import LibraryName
from icc_editor.post.post_folder import PostSummary, TranslationCount

_SEARCH_PAUSE_MS = 150  # after the last key, before the search starts
_Place = tuple[int, list[tuple[Path, int]]]  # value of the scroll bar; posts in sight, their tops


class LibraryPanel(QWidget):
    """Shows posts and says which one is wanted; it reads no files itself."""

    post_chosen = Signal(object)  # path
    new_requested = Signal()
    duplicate_requested = Signal(object)
    rename_requested = Signal(object, str)
    trash_requested = Signal(object)
    folder_requested = Signal(object)
    search_requested = Signal(str)
    menu_opened = Signal(object, object)  # QMenu others may add to, path of its post

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setMinimumWidth(200)
        self._posts: tuple[PostSummary, ...] = ()
        self._left_to_do: dict[Path, tuple[TranslationCount, ...]] = {}
        self._known = False  # what the library holds; until then it is not called empty
        self._current: Path | None = None
        self._query_shown = ""
        self._waiting: tuple[PostLine, ...] | None = None  # to be shown once a name is typed
        self._model = LibraryModel(self)
        self._model.rename_requested.connect(self.rename_requested)
        self.search_field = QLineEdit(self)
        self.search_field.setPlaceholderText(self.tr("Search posts"))
        self.search_field.setAccessibleName(self.tr("Search posts"))
        self.search_field.setClearButtonEnabled(True)
        theme.tall(self.search_field)
        self.search_field.installEventFilter(self)
        self.name = LibraryName(self)
        self.new_button = QPushButton(self.tr("New"), self)
        self.new_button.setToolTip(self.tr("Write a new post"))
        icons.set_icon(self.new_button, "plus")
        self.new_button.clicked.connect(self.new_requested)
        self.list = self._make_list()
        self._pages = QStackedWidget(self)
        self._looking = self._make_looking()
        self._empty = self._make_empty()
        self._nothing = self._make_nothing()
        for page in (self.list, self._looking, self._empty, self._nothing):
            self._pages.addWidget(page)
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(_SEARCH_PAUSE_MS)
        self._timer.timeout.connect(self._on_timer_timeout)
        self.search_field.textChanged.connect(self._on_search_field_text_changed)
        self._actions = self._make_actions()
        self._lay_out()
        self._pages.setCurrentWidget(self._looking)

    def show_posts(self, posts: tuple[PostSummary, ...]) -> None:
        """Show the library as it is now; a running search is asked again.

        Posts that were there stay in their order, new ones come first: nothing moves away under
        the mouse because a save made it the newest.
        """
        self._known = True
        places = {post.path: place for place, post in enumerate(self._posts)}
        self._posts = tuple(sorted(posts, key=lambda post: places.get(post.path, -1)))
        if self.query():
            self.search_requested.emit(self.query())
        else:
            self._show(tuple(line_of(post) for post in self._posts))

    def show_left_to_do(self, counts: Mapping[Path, tuple[TranslationCount, ...]]) -> None:
        """Show what is left to do in the translations of posts; of all others there is nothing."""
        if counts != self._left_to_do:
            self._left_to_do = dict(counts)
            self._show(self._model.lines() if self._waiting is None else self._waiting)

    def show_looking(self, *, looking: bool) -> None:
        """Say that the library is being read, or no more, as long as nothing is known of it."""
        if not self._known and not self.query():
            self._pages.setCurrentWidget(self._looking if looking else self.list)

    def show_hits(self, query: str, hits: tuple[PostLine, ...]) -> None:
        """Show what was found, unless the search was changed meanwhile."""
        if query == self.query():
            self._show(hits)

    def posts(self) -> tuple[PostSummary, ...]:
        """Return the posts shown last, without regard to a search."""
        return self._posts

    def lines(self) -> tuple[PostLine, ...]:
        """Return the lines on screen."""
        return self._model.lines()

    def found_in(self, path: Path) -> str:
        """Return the language a search found the post in, empty without a search."""
        row = self._model.row_of(path)
        return "" if row < 0 else self._model.lines()[row].found_in

    def query(self) -> str:
        """Return what is searched for, empty when nothing is."""
        return self.search_field.text().strip()

    def set_current(self, path: Path | None) -> None:
        """Mark the post that is open, without choosing it again."""
        self._current = path
        self.show_open()

    def show_open(self) -> None:
        """Make the entry of the post that is open the current one again."""
        if not self._is_renaming():
            self._mark(self._current)

    def _mark(self, path: Path | None) -> None:
        row = -1 if path is None else self._model.row_of(path)
        selection = self.list.selectionModel()
        if row < 0:
            selection.clear()
            return
        selection.setCurrentIndex(
            self._model.index(row), QItemSelectionModel.SelectionFlag.ClearAndSelect
        )

    def focus_search(self) -> None:
        """Put the caret into the search field."""
        self.search_field.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.search_field.selectAll()

    def rename_current(self) -> None:
        """Open the title of the chosen post for typing."""
        index = self.list.currentIndex()
        if index.isValid():
            self.list.edit(index)

    def chosen(self) -> Path | None:
        """Return the post the keyboard is on."""
        line = self.list.currentIndex().data(LibraryModel.line_role)
        return line.path if isinstance(line, PostLine) else None

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Let Down and Enter go from the search field to the list, Escape end the search.

        Whoever leaves the list without opening anything leaves it at the post that is open.
        """
        if isinstance(event, QFocusEvent):
            left = watched is self.list and event.lostFocus() and not self._has_keys()
            if left and event.reason() != Qt.FocusReason.MenuBarFocusReason:  # it comes back
                self.show_open()
        elif isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            if watched is self.search_field:
                if self._key_in_search(event):
                    return True
            elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
                self._on_list_activated(self.list.currentIndex())
                return True
        return super().eventFilter(watched, event)

    def _key_in_search(self, event: QKeyEvent) -> bool:
        if event.key() == Qt.Key.Key_Escape and self.query():
            self.search_field.clear()
            return True
        if event.key() in (Qt.Key.Key_Down, Qt.Key.Key_Return) and self._model.rowCount():
            self.list.setFocus(Qt.FocusReason.OtherFocusReason)
            if not self.list.currentIndex().isValid():
                self.list.setCurrentIndex(self._model.index(0))
            return True
        return False

    def _show(self, lines: tuple[PostLine, ...]) -> None:
        """Show ``lines``; nothing moves under the eyes or the keys of who looks at them."""
        left = self._left_to_do
        lines = tuple(replace(line, translations=left.get(line.path, ())) for line in lines)
        self._waiting = lines if self._is_renaming() else None
        if self._waiting is not None:
            return
        same_query = self._query_shown == self.query()
        self._query_shown = self.query()
        if lines and lines == self._model.lines():
            return
        wanted = self._current
        chosen = self.chosen()
        if self._has_keys() and any(line.path == chosen for line in lines):
            wanted = chosen
        stays = wanted is None or self._model.row_of(wanted) >= 0  # what is new comes into sight
        place = self._place() if stays and same_query else None
        self._model.show_lines(lines)
        if lines:
            self._pages.setCurrentWidget(self.list)
            self._mark(wanted)
            if place is not None:
                self._go_back_to(place)
        else:
            nothing = self._empty if self._known else self._looking
            self._pages.setCurrentWidget(self._nothing if self.query() else nothing)

    def _is_renaming(self) -> bool:
        return self.list.state() == QAbstractItemView.State.EditingState

    def _has_keys(self) -> bool:
        """Return whether the keys go to the list, or will once its window is in front again."""
        keeper = self.window().focusWidget()
        return keeper is not None and (keeper is self.list or self.list.isAncestorOf(keeper))

    def _place(self) -> _Place:
        """Return what of the list is in sight."""
        lines, height = self._model.lines(), self.list.viewport().height()
        first = self.list.indexAt(QPoint(1, 1)).row()
        seen: list[tuple[Path, int]] = []
        for row in range(max(first, 0), len(lines)):
            top = self.list.visualRect(self._model.index(row)).top()
            if top >= height:
                break
            seen.append((lines[row].path, top))
        return self.list.verticalScrollBar().value(), seen

    def _go_back_to(self, place: _Place) -> None:
        """Scroll so that what was in sight is where it was; who is at the top stays there."""
        self.list.doItemsLayout()
        value, seen = place
        bar = self.list.verticalScrollBar()
        for path, top in seen if value else ():
            row = self._model.row_of(path)
            if row >= 0:
                here = self.list.visualRect(self._model.index(row)).top()
                value = bar.value() + here - top
                break
        bar.setValue(value)

    def _make_list(self) -> QListView:
        view = QListView(self)
        view.setModel(self._model)
        delegate = LibraryDelegate(view)
        view.setItemDelegate(delegate)
        delegate.closeEditor.connect(  # once the field is gone
            self._on_delegate_editor_closed, Qt.ConnectionType.QueuedConnection
        )
        view.setFrameShape(QFrame.Shape.NoFrame)
        view.setMouseTracking(True)
        view.setUniformItemSizes(False)
        view.setResizeMode(QListView.ResizeMode.Adjust)  # titles take one line or two
        view.setWordWrap(True)  # so that Qt lays out again when the width alone is another
        view.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        view.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        view.setEditTriggers(QAbstractItemView.EditTrigger.EditKeyPressed)
        view.setAccessibleName(self.tr("Posts"))
        view.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        view.customContextMenuRequested.connect(self._on_list_menu_requested)
        view.clicked.connect(self._on_list_activated)
        view.installEventFilter(self)
        return view

    def _make_looking(self) -> QWidget:
        page = QWidget(self)
        page.setAutoFillBackground(True)
        page.setBackgroundRole(QPalette.ColorRole.Base)
        words = QLabel(self.tr("Looking…"), page)
        theme.dim(words)
        bar = QProgressBar(page)
        bar.setRange(0, 0)
        bar.setTextVisible(False)
        bar.setFixedHeight(theme.GAP)
        column = QVBoxLayout(page)
        column.setContentsMargins(theme.MARGIN, theme.SECTION, theme.MARGIN, theme.MARGIN)
        column.setSpacing(theme.GAP)
        column.addWidget(words)
        column.addWidget(bar)
        column.addStretch(1)
        return page

    def _make_empty(self) -> QWidget:
        title = QLabel(self.tr("No posts yet"), self)
        text = QLabel(
            self.tr(
                "Every post is a folder with its texts and pictures, kept on this computer. "
                "Nothing leaves it until you publish."
            ),
            self,
        )
        button = QPushButton(self.tr("Write the first post"), self)
        icons.set_icon(button, "pencil-line")
        button.clicked.connect(self.new_requested)
        return self._teaching_page("newspaper", title, text, button)

    def _make_nothing(self) -> QWidget:
        title = QLabel(self.tr("Nothing found"), self)
        text = QLabel(self.tr("Titles and texts in every language were searched."), self)
        button = QPushButton(self.tr("Show all posts"), self)
        button.clicked.connect(self.search_field.clear)
        return self._teaching_page("search-x", title, text, button)

    def _teaching_page(
        self, picture: str, title: QLabel, text: QLabel, button: QPushButton
    ) -> QWidget:
        page = QWidget(self)
        page.setAutoFillBackground(True)
        page.setBackgroundRole(QPalette.ColorRole.Base)
        sign = QLabel(page)
        icons.set_picture(sign, picture, 40, QPalette.ColorRole.PlaceholderText)
        theme.scale_font(title, 1.1, bold=True)
        title.setWordWrap(True)
        text.setWordWrap(True)
        theme.dim(text)
        column = QVBoxLayout(page)
        column.setContentsMargins(theme.MARGIN, theme.SECTION, theme.MARGIN, theme.MARGIN)
        column.setSpacing(theme.GAP)
        for widget in (sign, title, text, button):
            column.addWidget(widget)
        column.setAlignment(button, Qt.AlignmentFlag.AlignLeft)
        column.addStretch(1)
        return page

    def _make_actions(self) -> dict[str, QAction]:
        actions = {
            "open": QAction(self.tr("Open"), self),
            "rename": QAction(self.tr("Rename"), self),
            "duplicate": QAction(self.tr("Duplicate"), self),
            "folder": QAction(self.tr("Show folder"), self),
            "trash": QAction(self.tr("Move to the bin"), self),
        }
        actions["rename"].setShortcut(QKeySequence(Qt.Key.Key_F2))
        actions["trash"].setShortcut(QKeySequence(QKeySequence.StandardKey.Delete))
        for name, picture in (
            ("open", "pencil-line"),
            ("rename", "text-cursor-input"),
            ("duplicate", "copy"),
            ("folder", "folder-open"),
            ("trash", "trash-2"),
        ):
            icons.set_icon(actions[name], picture)
        for action in actions.values():
            action.setShortcutContext(Qt.ShortcutContext.WidgetShortcut)
            self.list.addAction(action)
        actions["open"].triggered.connect(self._on_open_triggered)
        actions["rename"].triggered.connect(self.rename_current)
        actions["duplicate"].triggered.connect(self._on_duplicate_triggered)
        actions["folder"].triggered.connect(self._on_folder_triggered)
        actions["trash"].triggered.connect(self._on_trash_triggered)
        return actions

    def _lay_out(self) -> None:
        head = QHBoxLayout()
        head.setContentsMargins(theme.GAP, theme.GRID, theme.GAP, theme.GAP)
        head.setSpacing(theme.GAP)
        head.addWidget(self.search_field, 1)
        head.addWidget(self.new_button)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.name)
        column.addLayout(head)
        column.addWidget(self._pages, 1)

    @Slot()
    def _on_delegate_editor_closed(self) -> None:
        if self._waiting is not None:
            self._show(self._waiting)
        if not self._has_keys():
            self.show_open()

    @Slot(QModelIndex)
    def _on_list_activated(self, index: QModelIndex) -> None:
        line = index.data(LibraryModel.line_role)
        if isinstance(line, PostLine):
            self.post_chosen.emit(line.path)

    @Slot(QPoint)
    def _on_list_menu_requested(self, place: QPoint) -> None:
        if not self.list.indexAt(place).isValid():
            return
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        for name in ("open", "rename", "duplicate", "folder"):
            menu.addAction(self._actions[name])
        if (path := self.chosen()) is not None:
            self.menu_opened.emit(menu, path)
        menu.addSeparator()
        menu.addAction(self._actions["trash"])
        menu.popup(self.list.viewport().mapToGlobal(place))

    @Slot(str)
    def _on_search_field_text_changed(self, _text: str) -> None:
        if self.query():
            self._timer.start()
        else:
            self._timer.stop()
            self._posts = tuple(sorted(self._posts, key=lambda post: post.modified, reverse=True))
            self._show(tuple(line_of(post) for post in self._posts))

    @Slot()
    def _on_timer_timeout(self) -> None:
        if self.query():
            self.search_requested.emit(self.query())

    @Slot()
    def _on_open_triggered(self) -> None:
        if (path := self.chosen()) is not None:
            self.post_chosen.emit(path)

    @Slot()
    def _on_duplicate_triggered(self) -> None:
        if (path := self.chosen()) is not None:
            self.duplicate_requested.emit(path)

    @Slot()
    def _on_folder_triggered(self) -> None:
        if (path := self.chosen()) is not None:
            self.folder_requested.emit(path)

    @Slot()
    def _on_trash_triggered(self) -> None:
        if (path := self.chosen()) is not None:
            self.trash_requested.emit(path)
