# SPDX-License-Identifier: MIT
"""The right panel: the post as readers will see it, with nothing loaded from the net."""

import json
from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, QUrl, Signal, Slot
from PySide6.QtGui import QPalette, QResizeEvent, QShowEvent
from PySide6.QtWidgets import (
    QApplication,
    QButtonGroup,
    QFrame,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QStackedWidget,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from icc_editor.gui import icons, process, theme
from icc_editor.text.languages import KHMER, language_of

if TYPE_CHECKING:
    from icc_editor.gui.preview.preview_engine import PreviewEngine

PHONE_WIDTH = 375  # CSS pixels of a common phone
DESKTOP_WIDTH = 1024  # CSS pixels of a browser's window on a small computer
_LEAST_ZOOM = 0.25  # the engine goes no lower
_SAFE_LINKS = ("http", "https", "mailto")


@dataclass(frozen=True, slots=True)
class PreviewPage:
    """What to show: cleaned HTML of one version.

    Pictures come from ``folder``; ``charts`` are PNGs by the address the markup has for them.
    """

    markup: str
    title: str
    language: str
    folder: Path | None = None
    charts: Mapping[str, bytes] = field(default_factory=dict)


class LinkPopover(QFrame):
    """Shows where a link leads, and lets the writer decide."""

    open_requested = Signal(QUrl)

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("linkPopover")
        self.setFrameShape(QFrame.Shape.StyledPanel)
        self.setAutoFillBackground(True)
        self._address = QLabel(self)
        self._address.setTextFormat(Qt.TextFormat.PlainText)
        self._address.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self._address.setWordWrap(True)
        self.copy_button = QPushButton(self.tr("Copy"), self)
        icons.set_icon(self.copy_button, "copy")
        self.open_button = QPushButton(self.tr("Open in browser"), self)
        icons.set_icon(self.open_button, "external-link")
        close = QToolButton(self)
        close.setAutoRaise(True)
        close.setAccessibleName(self.tr("Close"))
        icons.set_icon(close, "x")
        self.copy_button.clicked.connect(self._on_copy_button_clicked)
        self.open_button.clicked.connect(self._on_open_button_clicked)
        close.clicked.connect(self.hide)
        top = QHBoxLayout()
        top.addWidget(self._address, 1)
        top.addWidget(close, 0, Qt.AlignmentFlag.AlignTop)
        row = QHBoxLayout()
        row.setSpacing(theme.GAP)
        row.addStretch(1)
        row.addWidget(self.copy_button)
        row.addWidget(self.open_button)
        column = QVBoxLayout(self)
        column.setContentsMargins(theme.MARGIN, theme.GAP, theme.GAP, theme.GAP)
        column.setSpacing(theme.GAP)
        column.addLayout(top)
        column.addLayout(row)
        self._url = QUrl()
        self.hide()

    def show_link(self, address: str) -> None:
        """Show ``address`` as it is on the wire, so that no look-alike letters deceive."""
        self._url = QUrl(address)
        shown = self._url.toString(QUrl.ComponentFormattingOption.FullyEncoded)
        self._address.setText(shown[:300])
        self.open_button.setEnabled(self._url.scheme() in _SAFE_LINKS)
        self.show()
        self.copy_button.setFocus(Qt.FocusReason.PopupFocusReason)

    def address(self) -> str:
        """Return the address shown."""
        return self._address.text()

    @Slot()
    def _on_copy_button_clicked(self) -> None:
        QApplication.clipboard().setText(self._address.text())
        self.hide()

    @Slot()
    def _on_open_button_clicked(self) -> None:
        self.hide()
        self.open_requested.emit(self._url)


class PreviewPane(QWidget):
    """Shows the newest page; the last good one stays until the next is there."""

    page_wanted = Signal()  # became visible: somebody should render
    browser_requested = Signal()
    link_opened = Signal(QUrl)  # the writer wants to see where a link of the page leads
    page_shown = Signal(int)  # how many elements of the page were exchanged

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setMinimumWidth(220)
        self._engine: PreviewEngine | None = None
        self._engine_missing = False
        self._ready = False
        self._page: PreviewPage | None = None
        self._line = 0
        self._pages = QStackedWidget(self)
        self._empty = self._make_hint(
            "eye",
            self.tr("Nothing to show yet"),
            self.tr("What you write appears here as readers will see it."),
        )
        self._missing = self._make_missing()
        self._stage = QWidget(self)
        self._stage.setAutoFillBackground(True)
        self._stage.setBackgroundRole(QPalette.ColorRole.Midlight)
        self._stage_row = QHBoxLayout(self._stage)
        self._stage_row.setContentsMargins(0, 0, 0, 0)
        self._stage_row.addStretch(0)
        self._stage_row.addStretch(0)
        for page in (self._empty, self._missing, self._stage):
            self._pages.addWidget(page)
        self.popover = LinkPopover(self)
        self.popover.open_requested.connect(self.link_opened)
        self._note = QLabel(self)
        self._note.setWordWrap(True)
        self._note.setContentsMargins(theme.MARGIN, theme.GRID, theme.MARGIN, theme.GRID)
        self._note.hide()
        self.phone_button, self.desktop_button = self._make_width_buttons()
        self._lay_out()

    def show_page(self, page: PreviewPage) -> None:
        """Show ``page``; the engine starts with the first one that can be seen."""
        self._page = page
        self._note.hide()
        if self.isVisible():
            self._start()
            self._update()

    def show_problem(self, text: str) -> None:
        """Say why the newest text cannot be shown; the last good page stays."""
        self._note.setText(text)
        self._note.show()

    def clear(self) -> None:
        """Show nothing: no post is open."""
        self._page = None
        self._note.hide()
        self.popover.hide()
        self._pages.setCurrentWidget(self._missing if self._engine_missing else self._empty)

    def follow(self, line: int) -> None:
        """Bring the block at source line ``line`` (0-based) into view."""
        self._line = line
        if self.isVisible():
            self._engine_follows(line)

    def _engine_follows(self, line: int) -> None:
        if self._engine is not None and self._ready:
            self._engine.run(f"iccPreview.follow({int(line)})")

    def engine(self) -> "PreviewEngine | None":
        """Return the engine once it runs."""
        return self._engine

    def is_ready(self) -> bool:
        """Return whether the engine shows pages."""
        return self._ready

    def is_missing(self) -> bool:
        """Return whether there is no engine here: the pane offers the browser instead."""
        return self._engine_missing

    def close_engine(self) -> None:
        """Stop the engine; the pane shows nothing afterwards."""
        if self._engine is not None:
            self._engine.close()
            self._engine = None
            self._ready = False

    def set_phone_width(self, *, phone: bool) -> None:
        """Show the page as wide as on a phone, or as on a computer."""
        (self.phone_button if phone else self.desktop_button).setChecked(True)
        self._fit()

    def width_note(self) -> str:
        """Return what is said about the width of the page."""
        return self._here.text()

    def showEvent(self, event: QShowEvent) -> None:
        """Ask for a page when the pane comes into view."""
        super().showEvent(event)
        self._engine_follows(self._line)  # the caret may have moved meanwhile
        self.page_wanted.emit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keep the page as wide as it is laid out, however much room it has."""
        super().resizeEvent(event)
        self._fit()

    def _start(self) -> None:
        if self._engine is not None or self._engine_missing:
            return
        if not process.engine_may_run():
            self._show_missing()
            return
        try:
            from icc_editor.gui.preview.preview_engine import PreviewEngine
        except ImportError:
            self._show_missing()
            return
        engine = PreviewEngine(self._stage)
        engine.ready.connect(self._on_engine_ready)
        engine.crashed.connect(self._on_engine_crashed)
        engine.link_followed.connect(self.popover.show_link)
        self._stage_row.insertWidget(1, engine.view, 1000)
        self._engine = engine
        self._fit()

    def _show_missing(self) -> None:
        self._engine_missing = True
        self._pages.setCurrentWidget(self._missing)

    def _update(self) -> None:
        if self._engine is None or self._page is None:
            return
        self._pages.setCurrentWidget(self._stage)
        if not self._ready:
            return
        page = self._page
        self._engine.set_pictures(page.folder, page.charts)
        latin = "en" if page.language == KHMER else page.language
        title_language = language_of(page.title, latin) or page.language
        arguments = (page.markup, page.title, title_language, page.language)
        values = ", ".join(json.dumps(value) for value in arguments)
        self._engine.run(f"iccPreview.show({values})", self._on_page_shown)

    def _fit(self) -> None:
        """Lay the page out at its own width, and scale it down to the room there is."""
        phone = self.phone_button.isChecked()
        zoom = min(1.0, self.width() / (PHONE_WIDTH if phone else DESKTOP_WIDTH))
        zoom = max(zoom, _LEAST_ZOOM)
        room = min(self.width(), PHONE_WIDTH) if phone else self.width()
        self._say_width(round(room / zoom), round(100 * zoom))
        if self._engine is None:
            return
        view = self._engine.view
        view.setMaximumWidth(PHONE_WIDTH if phone else 16777215)  # Qt's QWIDGETSIZE_MAX
        view.setZoomFactor(zoom)
        for side in (0, 2):
            self._stage_row.setStretch(side, 1 if phone else 0)

    def _say_width(self, width: int, percent: int) -> None:
        """Say how wide the page is, as fully as the head has room for."""
        size = (
            self.tr("{width} px · {percent} %") if percent < 100 else self.tr("{width} px")
        ).format(width=width, percent=percent)
        only = self.tr("only on this computer")
        full = f"{only} · {size}"
        room = self.width() - self._head_width
        metrics = self._here.fontMetrics()
        shown = next((t for t in (full, size) if metrics.horizontalAdvance(t) <= room), "")
        self._here.setText(shown)
        self._here.setToolTip(
            self.tr(
                "The page is laid out {width} pixels wide and shown at {percent} % of its size. "
                "It is light, as most readers see it. Nothing leaves this computer."
            ).format(width=width, percent=percent)
        )

    def _make_width_buttons(self) -> tuple[QToolButton, QToolButton]:
        group = QButtonGroup(self)
        buttons = []
        for picture, words in (
            ("smartphone", self.tr("As wide as a phone")),
            ("monitor", self.tr("As wide as on a computer")),
        ):
            button = QToolButton(self)
            button.setCheckable(True)
            button.setAutoRaise(True)
            button.setToolTip(words)
            button.setAccessibleName(words)
            icons.set_icon(button, picture)
            group.addButton(button)
            buttons.append(button)
        buttons[1].setChecked(True)
        group.idToggled.connect(self._on_group_toggled)
        return buttons[0], buttons[1]

    def _make_missing(self) -> QWidget:
        page = self._make_hint(
            "monitor",
            self.tr("No preview engine here"),
            self.tr(
                "The part that shows web pages is not installed, or this program runs as "
                "administrator. Your browser can show the post instead, from a file on this "
                "computer."
            ),
        )
        button = QPushButton(self.tr("Open in browser"), page)
        icons.set_icon(button, "external-link")
        button.clicked.connect(self.browser_requested)
        column = page.layout()
        if isinstance(column, QVBoxLayout):
            column.insertWidget(column.count() - 1, button, 0, Qt.AlignmentFlag.AlignHCenter)
        return page

    def _make_hint(self, picture: str, title: str, text: str) -> QWidget:
        page = QWidget(self)
        sign, head, words = QLabel(page), QLabel(title, page), QLabel(text, page)
        icons.set_picture(sign, picture, 40, QPalette.ColorRole.PlaceholderText)
        theme.scale_font(head, 1.1, bold=True)
        theme.dim(words)
        for label in (head, words):
            label.setWordWrap(True)
            label.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        column = QVBoxLayout(page)
        column.setContentsMargins(theme.SECTION, theme.SECTION, theme.SECTION, theme.SECTION)
        column.setSpacing(theme.GAP)
        column.addStretch(1)
        column.addWidget(sign, 0, Qt.AlignmentFlag.AlignHCenter)
        column.addWidget(head)
        column.addWidget(words)
        column.addStretch(2)
        return page

    def _lay_out(self) -> None:
        title = QLabel(self.tr("Preview"), self)
        theme.scale_font(title, 1.0, bold=True)
        self._here = QLabel(self)
        theme.dim(self._here)
        head = QHBoxLayout()
        head.setContentsMargins(theme.MARGIN, theme.GAP, theme.GAP, theme.GAP)
        head.setSpacing(theme.GAP)
        head.addWidget(title)
        head.addWidget(self._here, 1)
        head.addWidget(self.phone_button)
        head.addWidget(self.desktop_button)
        parts = (title, self.phone_button, self.desktop_button)
        self._head_width = sum(part.sizeHint().width() for part in parts) + 2 * theme.SECTION
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(head)
        column.addWidget(self._note)
        column.addWidget(self._pages, 1)
        column.addWidget(self.popover)

    @Slot()
    def _on_engine_ready(self) -> None:
        self._ready = True
        self._fit()  # a page that was loaded anew has forgotten it
        self._engine_follows(self._line)
        self._update()

    @Slot(object)
    def _on_page_shown(self, exchanged: object) -> None:
        if isinstance(exchanged, int | float):
            self.page_shown.emit(int(exchanged))

    @Slot()
    def _on_engine_crashed(self) -> None:
        self._ready = False

    @Slot(int, bool)
    def _on_group_toggled(self, _identity: int, _checked: bool) -> None:
        self._fit()
