# SPDX-License-Identifier: MIT
"""The window before anything is in it: what is painted first, at once.

It has the geometry, menu bar and grounds the filled window has, so that nothing jumps.  Nothing
here may import a panel: the first paint waits for every import.
"""

from PySide6.QtCore import QCoreApplication, QEvent, QSize, Qt, QTimer, Signal, Slot
from PySide6.QtGui import (
    QCloseEvent,
    QDragEnterEvent,
    QDropEvent,
    QIcon,
    QKeyEvent,
    QPaintEvent,
    QPalette,
    QPixmap,
    QResizeEvent,
    QShowEvent,
)
from PySide6.QtWidgets import (
    QHBoxLayout,
    QMainWindow,
    QMenu,
    QProxyStyle,
    QPushButton,
    QSplitter,
    QStackedWidget,
    QStyle,
    QStyleOption,
    QVBoxLayout,
    QWidget,
)

from icc_editor.gui import theme
from icc_editor.gui.parts import Parts

_NEVER_PAINTED_MS = 500  # minimised, or on another desktop: then the filling waits no longer
SIZES = (240, 640, 400)  # library, text, preview in points, before the writer moves them


class _TallItems(QProxyStyle):
    """The style of a menu bar whose menus are as tall as the button at its end.

    Without it they hang at the upper edge, each underlined where the bar would end without the
    button.
    """

    def __init__(self, height: int) -> None:
        super().__init__("Fusion")
        self._height = height

    def sizeFromContents(
        self,
        kind: QStyle.ContentsType,
        option: QStyleOption,
        size: QSize,
        widget: QWidget | None = None,
    ) -> QSize:
        """Return the size of a menu's name; called by Qt."""
        result = super().sizeFromContents(kind, option, size, widget)  # type: ignore[arg-type]
        if kind is QStyle.ContentsType.CT_MenuBarItem:
            result.setHeight(max(result.height(), self._height))
        return result


class _Pages(QStackedWidget):
    """What is below the messages; it gives them its room before they have to scroll."""

    def sizeHint(self) -> QSize:
        """Return the least size; called by Qt."""
        return self.minimumSizeHint()


class MainFrame(QMainWindow):
    """Paints itself, keeps the keys typed meanwhile, and says when it can be filled."""

    painted = Signal()  # once: the first paint is through
    ready = Signal()  # once: what was open is shown, and the keys typed meanwhile are in it
    file_dropped = Signal(object)  # path of a post somebody handed over

    def __init__(self, parts: Parts) -> None:
        super().__init__()
        self.parts = parts
        self.filled = False
        self._held: list[QKeyEvent] | None = []
        self._announced = False
        self._given = 0  # height the writer gave it, in points, while it has to be higher
        self._giving_back = False
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.timeout.connect(self._on_timer_timeout)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)  # until there is somewhere to type
        self.setFocus()
        self.setWindowTitle("ICC Editor")
        self.setAcceptDrops(True)
        self.menus = self._make_menus()
        self.publish_button = self._make_publish_button()
        self.pages = _Pages(self)
        self.blank = self._make_blank()
        self.pages.addWidget(self.blank)
        middle = QWidget(self)
        self.column = QVBoxLayout(middle)
        self.column.setContentsMargins(0, 0, 0, 0)
        self.column.setSpacing(0)
        self.column.addWidget(self.pages, 1)
        self.setCentralWidget(middle)
        self.statusBar().setSizeGripEnabled(False)
        height = self.publish_button.sizeHint().height()
        self.statusBar().setMinimumHeight(height + theme.GRID)  # as with a button in it
        self.resize(theme.window_size(self.screen()))
        self.restoreGeometry(parts.session.bytes("geometry"))

    def keeps_keys(self) -> bool:
        """Return whether something was typed that is nowhere yet."""
        return bool(self._held)

    def release_keys(self) -> None:
        """Hand on what was typed since the start: commands to the menus, the rest to the focus."""
        if self._held is None:
            return
        held, self._held = self._held, None
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        if self.focusWidget() is self:
            self.clearFocus()
        for key in held:
            target = self.focusWidget()
            if not self._trigger(key) and target is not None:
                QCoreApplication.sendEvent(target, key)
        self.ready.emit()

    @Slot(bool)
    def set_full_screen(self, full: bool) -> None:
        """Fill the whole screen, or no more."""
        (self.showFullScreen if full else self.showNormal)()

    def event(self, event: QEvent) -> bool:
        """Give back the height that is not needed any more; called by Qt."""
        result = super().event(event)
        if event.type() == QEvent.Type.LayoutRequest and self._given:
            whole = Qt.WindowState.WindowMaximized | Qt.WindowState.WindowFullScreen
            height = max(self._given, self.minimumHeight())
            if height < self.height() and not self.windowState() & whole:
                self._giving_back = True
                self.resize(self.width(), height)
                self._giving_back = False
        return result

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Remember the height the writer gave it when it has to be higher; called by Qt."""
        super().resizeEvent(event)
        before, height = event.oldSize().height(), event.size().height()
        if 0 < before < height == self.minimumHeight():
            self._given = self._given or before
        elif (height != before and not self._giving_back) or height == self._given:
            self._given = 0

    def changeEvent(self, event: QEvent) -> None:
        """Draw the icons anew in other colours."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange and self.filled:
            # The buttons have their new palettes only after the window.
            QTimer.singleShot(0, self, self._draw_icons)

    def _draw_icons(self) -> None:
        from icc_editor.gui import icons

        icons.refresh(self)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Let a post be dropped that somebody handed over; called by Qt."""
        from icc_editor.gui.dropped_files import handed_over

        if self.filled and handed_over(event.mimeData()) is not None:
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        """Take the post that was dropped; called by Qt."""
        from icc_editor.gui.dropped_files import handed_over

        path = handed_over(event.mimeData())
        if path is not None:
            event.acceptProposedAction()
            # The program it comes from waits until the drop is over.
            QTimer.singleShot(0, self, lambda: self.file_dropped.emit(path))

    def closeEvent(self, event: QCloseEvent) -> None:
        """Close, though not before what was typed is in the post."""
        if self.keeps_keys():
            event.ignore()
            self.ready.connect(self.close)
        else:
            super().closeEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Keep the key for the editor that is not there yet."""
        if self._held is None:
            super().keyPressEvent(event)
            return
        copy = QKeyEvent(
            QEvent.Type.KeyPress,
            event.key(),
            event.modifiers(),
            event.text(),
            event.isAutoRepeat(),
            event.count(),
        )
        self._held.append(copy)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Begin to fill the window when the events of this paint are through."""
        super().paintEvent(event)
        if not self._announced:
            self._timer.start(0)

    def showEvent(self, event: QShowEvent) -> None:
        """Wait for the first paint, though not for ever."""
        super().showEvent(event)
        if not self._announced:
            self._timer.start(_NEVER_PAINTED_MS)

    def _trigger(self, key: QKeyEvent) -> bool:
        from PySide6.QtGui import QAction, QKeySequence

        sequence = QKeySequence(key.keyCombination())
        for action in self.findChildren(QAction):
            if sequence in action.shortcuts() and action.isEnabled():
                action.trigger()
                return True
        return False

    def _make_blank(self) -> QWidget:
        """Return the grounds of the panels, or of the welcome page, without anything on them."""
        chosen = self.parts.preferences.current
        if chosen.show_welcome and not chosen.last_post:
            return QWidget(self)
        blank = QSplitter(Qt.Orientation.Horizontal, self)
        for rows, is_shown in ((2, chosen.library_shown), (2, True), (0, chosen.preview_shown)):
            ground = QWidget(blank)
            if rows:  # of buttons, and paper below
                paper = QWidget(ground)
                paper.setAutoFillBackground(True)
                paper.setBackgroundRole(QPalette.ColorRole.Base)
                column = QVBoxLayout(ground)
                column.setSpacing(0)
                height = rows * self.publish_button.sizeHint().height() + 2 * theme.GAP
                column.setContentsMargins(0, height, 0, 0)
                column.addWidget(paper)
            blank.addWidget(ground)
            ground.setVisible(is_shown)
        blank.setSizes(list(SIZES))
        blank.restoreState(self.parts.session.bytes("splitter"))
        return blank

    def _make_menus(self) -> dict[str, QMenu]:
        titles = {
            "file": self.tr("&File"),
            "edit": self.tr("&Edit"),
            "format": self.tr("F&ormat"),
            "insert": self.tr("&Insert"),
            "khmer": self.tr("&Khmer"),
            "translate": self.tr("&Translate"),
            "view": self.tr("&View"),
            "publish": self.tr("&Publish"),
            "help": self.tr("&Help"),
        }
        return {name: self.menuBar().addMenu(title) for name, title in titles.items()}

    def _make_publish_button(self) -> QPushButton:
        corner = QWidget(self)
        button = QPushButton(self.tr("Publish…"), corner)
        button.setEnabled(False)
        room = QPixmap(button.iconSize())
        room.fill(Qt.GlobalColor.transparent)
        button.setIcon(QIcon(room))  # as large as with its icon
        row = QHBoxLayout(corner)
        row.setContentsMargins(theme.GAP, theme.GRID // 2, theme.GAP, theme.GRID // 2)
        row.addWidget(button)
        self.menuBar().setCornerWidget(corner)
        self._tall = _TallItems(corner.sizeHint().height())
        self._tall.setParent(self)
        self.menuBar().setStyle(self._tall)
        return button

    @Slot()
    def _on_timer_timeout(self) -> None:
        self._announced = True
        self.painted.emit()
