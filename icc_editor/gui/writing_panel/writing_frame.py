# SPDX-License-Identifier: MIT
"""The parts of the writing panel and where they stand."""

from collections.abc import Mapping
from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Qt, Signal, Slot
from PySide6.QtGui import QAction
from PySide6.QtWidgets import (
    QHBoxLayout,
    QLabel,
    QSplitter,
    QStackedWidget,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from icc_editor.gui import theme
from icc_editor.gui.open_versions.open_versions import OpenVersions
from icc_editor.gui.open_versions.version_page import VersionPage
from icc_editor.gui.scrolled import Scrolled
from icc_editor.gui.text_edit.post_edit import PostEdit
from icc_editor.gui.writing_panel.find_bar import FindBar
from icc_editor.gui.writing_panel.format_bar import FormatBar
from icc_editor.gui.writing_panel.notice import Notice
from icc_editor.gui.writing_panel.side_panel import SidePanel
from icc_editor.gui.writing_panel.version_tabs import VersionTabs

if TYPE_CHECKING:
    from icc_editor.gui.writing_panel.lent_note import LentNote

_SIDE_WIDTH = 280  # points
_LEAST_BELOW = 96  # points of the tools below the text, where a screen is low


class VersionStack(QStackedWidget):
    """Shows the page in front, or what covers it, or says that it is shown elsewhere."""

    back_wanted = Signal(str)  # language: the writer wants to see its page here again

    def __init__(self, versions: OpenVersions, parent: QWidget | None = None) -> None:
        """Show pages of ``versions`` as they come."""
        super().__init__(parent)
        self._versions = versions
        self._note: LentNote | None = None  # made when it is needed
        self._cover: QWidget | None = None
        versions.came.connect(self._on_versions_came)
        versions.went.connect(self._on_versions_went)

    def sizeHint(self) -> QSize:
        """Return the least size: the text is the first to give room to what is opened below it."""
        return self.minimumSizeHint()

    def cover(self, panel: QWidget) -> None:
        """Show a panel in the place of the pages, until ``uncover``; tools around it stay."""
        self._cover = panel
        self.addWidget(panel)
        self.show_front()

    def uncover(self) -> None:
        """Show the pages again; the panel goes back to who has it."""
        if self._cover is not None:
            self.removeWidget(self._cover)
            self._cover = None
        self.show_front()

    def show_front(self) -> None:
        """Show what is to be seen by now."""
        page = self._versions.front_page
        if self._cover is not None:
            self.setCurrentWidget(self._cover)
        elif page is not None and self._versions.is_lent(page.language):
            self.setCurrentWidget(self._note_for(page.language))
        elif page is not None:
            self.setCurrentWidget(page)

    def _note_for(self, language: str) -> QWidget:
        if self._note is None:
            from icc_editor.gui.writing_panel.lent_note import LentNote

            self._note = LentNote(self)
            self._note.back_wanted.connect(self.back_wanted)
            self.addWidget(self._note)
        self._note.name_version(language)
        return self._note

    def _on_versions_came(self, page: VersionPage) -> None:
        self.addWidget(page)
        self.show_front()

    def _on_versions_went(self, page: VersionPage) -> None:
        self.removeWidget(page)
        self.show_front()


class WritingFrame(QWidget):
    """Tabs and tools above, the text with its notice and find bar, details and outline beside."""

    def __init__(self, versions: OpenVersions, parent: QWidget | None = None) -> None:
        """Make the parts, which show ``versions``; ``fill`` puts them in place."""
        super().__init__(parent)
        self.versions = versions
        self.tabs = VersionTabs(self)
        self.stack = VersionStack(versions, self)
        self.find_bar = FindBar(self)
        self.notice = Notice(self)
        self.words = QLabel(self)
        self.side = SidePanel(self)
        self._border_moved = False  # between the text and what is under it
        self.fields, self.outline = self.side.fields, self.side.outline

    def fill(self, actions: Mapping[str, QAction]) -> None:
        """Lay everything out; to be called once, with the panel's actions by name."""
        self._details = actions["details"]
        self.bar = FormatBar(actions, self)
        theme.dim(self.words)
        self._lay_out(actions)
        self.tabs.clicked.connect(self.focus_text)
        self.side.left.connect(self.focus_text)
        self._details.toggled.connect(self.side.show_or_hide)

    @property
    def page(self) -> VersionPage | None:
        """Return the page in front, wherever it is shown; None without a post."""
        return self.versions.front_page

    @property
    def edit(self) -> PostEdit | None:
        """Return the text in front, None without a post."""
        return self.page.edit if self.page is not None else None

    def focus_text(self) -> None:
        """Give the keys to the text."""
        if self.edit is not None:
            self.edit.setFocus()

    def put_below(self, tool: QWidget) -> None:
        """Put a tool below the text, above the count of words."""
        self._below.add(tool)

    def put_under_text(self, panel: QWidget) -> None:
        """Put a panel under the text; the two share the height as the writer likes."""
        self._halves.addWidget(panel)
        self._halves.setCollapsible(self._halves.indexOf(panel), False)

    def give_height(self, panel: QWidget, wanted: int) -> None:
        """Let a panel under the text be ``wanted`` points high, but the text keeps two fifths.

        Whoever has moved the border by hand has chosen, and it stays.
        """
        sizes = self._halves.sizes()
        if self._border_moved or sum(sizes) == 0:
            return
        height = max(min(wanted, sum(sizes) * 3 // 5), panel.minimumSizeHint().height())
        shares = [0] * len(sizes)
        shares[0], shares[self._halves.indexOf(panel)] = sum(sizes) - height, height
        self._halves.setSizes(shares)

    def step_version(self, by: int) -> None:
        """Go to the next version (1) or the one before (-1): from title to title, else the text."""
        in_title = self.page is not None and self.page.title.hasFocus()
        self.tabs.step(by)
        if self.page is not None:
            (self.page.title if in_title else self.page.edit).setFocus()

    def show_side(self) -> None:
        """Show details and outline."""
        self._details.setChecked(True)

    def _lay_out(self, actions: Mapping[str, QAction]) -> None:
        top = QHBoxLayout()
        top.setContentsMargins(theme.GAP, theme.GRID, theme.GAP, 0)
        top.addWidget(self.tabs)
        top.addStretch(1)
        for name in ("find", "preview", "details"):
            button = QToolButton(self)
            button.setDefaultAction(actions[name])
            button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonIconOnly)
            button.setAutoRaise(True)
            button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
            top.addWidget(button)
        foot = QHBoxLayout()
        foot.setContentsMargins(theme.MARGIN, theme.GRID, theme.MARGIN, theme.GRID)
        foot.addStretch(1)
        foot.addWidget(self.words)
        column = QWidget(self)
        self._below = Scrolled(_LEAST_BELOW, column)
        self._below.add(self.find_bar)
        writing = QVBoxLayout(column)
        writing.setContentsMargins(0, 0, 0, 0)
        writing.setSpacing(0)
        self._halves = QSplitter(Qt.Orientation.Vertical, column)
        self._halves.addWidget(self.stack)
        self._halves.setCollapsible(0, False)
        self._halves.splitterMoved.connect(self._on_halves_splitter_moved)
        for part in (self.notice, self._halves, self._below):
            writing.addWidget(part, 1 if part is self._halves else 0)
        writing.addLayout(foot)
        self.splitter = QSplitter(Qt.Orientation.Horizontal, self)
        self.splitter.addWidget(column)
        self.splitter.addWidget(self.side)
        self.splitter.setStretchFactor(0, 1)
        self.splitter.setCollapsible(0, False)
        self.splitter.setSizes([1000, _SIDE_WIDTH])
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addLayout(top)
        layout.addWidget(self.bar)
        layout.addWidget(self.splitter, 1)

    @Slot()
    def _on_halves_splitter_moved(self) -> None:
        self._border_moved = True
