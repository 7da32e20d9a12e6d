# SPDX-License-Identifier: MIT
"""What stands beside the text: the list of posts, the details, the preview.

The writer says which of them to show; how many there is room for, the text decides.  It is never
squeezed: of details and preview the one asked for longer ago gives way, then the list; each comes
back when there is room again.
"""

from PySide6.QtCore import QEvent, QObject, Slot
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QSplitter, QWidget

from icc_editor.gui.library.library_panel import LibraryPanel
from icc_editor.gui.pages import bring_forward
from icc_editor.gui.preferences import Preferences
from icc_editor.gui.preview.preview_pane import PreviewPane
from icc_editor.gui.session import Session
from icc_editor.gui.writing_panel.writing_panel import WritingPanel

TEXT_WIDTH = 420  # points; narrower, a line holds too few words to be read


class Panes(QObject):
    """Shows and hides the panes as wished and as there is room, and remembers the wishes."""

    def __init__(
        self,
        splitter: QSplitter,
        library: tuple[LibraryPanel, QAction],
        writing: WritingPanel,
        preview: tuple[PreviewPane, QAction],
        phone: QAction,
    ) -> None:
        """``splitter`` holds all three panels; with the outer two comes what shows them.

        ``phone`` shows the page of the preview as wide as on a phone.
        """
        super().__init__(splitter)
        self._splitter = splitter
        self._writing = writing
        self._library = library
        # The one that gives way first stands first.
        self._panes: dict[str, tuple[QWidget, QAction]] = {
            "details": (writing.side, writing.actions_by_name["details"]),
            "preview": preview,
            "library": library,
        }
        self._wished = dict.fromkeys(self._panes, True)
        self._fitting = False
        self._phone = phone
        phone.toggled.connect(lambda on: preview[0].set_phone_width(phone=on))
        preview[0].phone_button.toggled.connect(phone.setChecked)
        writing.stack.setMinimumWidth(TEXT_WIDTH)
        splitter.setMinimumWidth(TEXT_WIDTH)  # the window may become narrower than all panes
        for name, (widget, action) in self._panes.items():
            if name != "details":  # that panel shows and hides itself
                action.toggled.connect(widget.setVisible)
            action.toggled.connect(lambda shown, name=name: self._on_toggled(name, shown))
        splitter.installEventFilter(self)

    def restore(self, preferences: Preferences, session: Session) -> None:
        """Show what the writer had before; to be called once."""
        chosen = preferences.current
        self._splitter.restoreState(session.bytes("splitter"))
        self._writing.splitter.restoreState(session.bytes("writing"))
        self._wished.update(
            library=chosen.library_shown, preview=chosen.preview_shown, details=chosen.fields_shown
        )
        self._phone.setChecked(chosen.preview_width == "phone")
        if chosen.outline_shown:
            self._writing.side.setCurrentWidget(self._writing.outline)
        self._fit()

    def remember(self, preferences: Preferences, session: Session) -> None:
        """Keep what the writer wishes to see, and how wide."""
        session.set_bytes("splitter", self._splitter.saveState())
        session.set_bytes("writing", self._writing.splitter.saveState())
        preferences.change(
            library_shown=self._wished["library"],
            preview_shown=self._wished["preview"],
            fields_shown=self._wished["details"],
            outline_shown=self._writing.side.currentWidget() is self._writing.outline,
            preview_width="phone" if self._phone.isChecked() else "pane",
        )

    @Slot()
    def go_to_list(self) -> None:
        """Show the list of posts, with the caret in its search."""
        panel, action = self._library
        action.setChecked(True)
        bring_forward(panel)
        panel.focus_search()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Fit the panes into another width; called by Qt."""
        if event.type() == QEvent.Type.Resize:
            self._fit()
        return super().eventFilter(watched, event)

    @Slot(str, bool)
    def _on_toggled(self, name: str, shown: bool) -> None:
        if self._fitting:
            return
        self._wished[name] = shown
        if shown:
            for later in ("library", name):  # what was asked for now is the last to give way
                self._panes[later] = self._panes.pop(later)
        self._fit(least=int(shown))

    def _fit(self, least: int = 0) -> None:
        """Hide what there is no room for, but not the ``least`` many asked for last."""
        if self._fitting:
            return
        shown = [name for name in self._panes if self._wished[name]]
        room = self._splitter.window().width()  # the splitter itself may not be laid out yet
        while len(shown) > least and self._needed(shown) > room:
            del shown[0]
        self._fitting = True
        for name, (widget, action) in self._panes.items():
            action.setChecked(name in shown)
            if name != "details":
                widget.setVisible(name in shown)
        self._fitting = False

    def _needed(self, shown: list[str]) -> int:
        """Return how wide the text and these panes are at least."""
        widths = [self._panes[name][0] for name in shown]
        least = sum(max(w.minimumWidth(), w.minimumSizeHint().width()) for w in widths)
        return TEXT_WIDTH + least + len(shown) * self._splitter.handleWidth()
