# SPDX-License-Identifier: MIT
"""The first screen: four doors, each of which can be passed by."""

from PySide6.QtCore import QSize, Qt, Signal, Slot
from PySide6.QtGui import QPalette, QResizeEvent
from PySide6.QtWidgets import (
    QCheckBox,
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from icc_editor.gui import icons, languages, theme
from icc_editor.gui.calm_boxes import CalmComboBox


class Door(QPushButton):
    """A large button: picture, name, and what is behind it."""

    def __init__(self, picture: str, title: str, text: str, parent: QWidget) -> None:
        super().__init__(parent)
        self.setAccessibleName(title)
        self.setAccessibleDescription(text)
        sign, head, words = QLabel(self), QLabel(title, self), QLabel(text, self)
        icons.set_picture(sign, picture, 32, QPalette.ColorRole.Accent)
        theme.scale_font(head, 1.15, bold=True)
        theme.dim(words)
        column = QVBoxLayout()
        column.setSpacing(theme.GRID)
        column.addWidget(head)
        column.addWidget(words, 1)
        for label in (sign, head, words):
            label.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        for label in (head, words):
            label.setWordWrap(True)
            label.setAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop)
        row = QHBoxLayout(self)
        row.setContentsMargins(theme.MARGIN, theme.MARGIN, theme.MARGIN, theme.MARGIN)
        row.setSpacing(theme.MARGIN)
        row.addWidget(sign, 0, Qt.AlignmentFlag.AlignTop)
        row.addLayout(column, 1)
        policy = self.sizePolicy()
        policy.setHeightForWidth(True)
        policy.setHorizontalPolicy(policy.Policy.Preferred)  # the text wraps on a small screen
        policy.setVerticalPolicy(policy.Policy.MinimumExpanding)
        self.setSizePolicy(policy)

    def hasHeightForWidth(self) -> bool:
        """Return that the text wraps."""
        return True

    def heightForWidth(self, width: int) -> int:
        """Return the height the wrapped text needs."""
        layout = self.layout()
        return layout.totalHeightForWidth(width) if layout is not None else -1

    def sizeHint(self) -> QSize:
        """Return room for the whole text."""
        layout = self.layout()
        return layout.totalSizeHint() if layout is not None else super().sizeHint()

    def minimumSizeHint(self) -> QSize:
        """Return the least room the text needs."""
        layout = self.layout()
        return layout.totalMinimumSize() if layout is not None else super().minimumSizeHint()


class Welcome(QScrollArea):
    """Asks nothing that must be answered."""

    write_requested = Signal()
    translate_requested = Signal()
    connect_requested = Signal()
    sample_requested = Signal()
    skip_requested = Signal()
    language_chosen = Signal(str)
    show_again_changed = Signal(bool)

    def __init__(self, language: str, library_folder: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWidgetResizable(True)
        self.setFrameShape(QScrollArea.Shape.NoFrame)
        self._columns = 0
        page = QWidget(self)
        self.setWidget(page)
        title = QLabel(self.tr("Welcome"), page)
        theme.scale_font(title, 1.8, bold=True)
        text = QLabel(
            self.tr(
                "Write here, offline, in English, Khmer or French. See your post as readers will. "
                "Publish it when you are ready."
            ),
            page,
        )
        text.setWordWrap(True)
        self.language_box = CalmComboBox(page)
        self.language_box.setAccessibleName(self.tr("Language of the program"))
        for code, name in languages.NAMES.items():
            self.language_box.addItem(name, code)
        self.language_box.setCurrentIndex(max(0, self.language_box.findData(language)))
        self.language_box.activated.connect(self._on_language_box_activated)
        self.write_door = Door(
            "pencil-line",
            self.tr("Write a post"),
            self.tr("Start with an empty page. No account is needed."),
            page,
        )
        self.translate_door = Door(
            "languages",
            self.tr("Translate a post I was sent"),
            self.tr("Choose the file you were sent and write your language beside the other."),
            page,
        )
        self.connect_door = Door(
            "globe",
            self.tr("Connect my blog"),
            self.tr("Type the blog’s address; the rest is found. Nothing is published by this."),
            page,
        )
        self.sample_door = Door(
            "compass",
            self.tr("Look around a sample"),
            self.tr("A finished post in two languages to try everything on, and a practice blog."),
            page,
        )
        self.skip_button = QPushButton(self.tr("Skip"), page)
        self.again_box = QCheckBox(self.tr("Show this at the start when no post is open"), page)
        self.again_box.setChecked(True)
        self.folder = QLabel(
            self.tr("Your posts are kept in this folder: {folder}").format(folder=library_folder),
            page,
        )
        self.folder.setWordWrap(True)
        self.folder.setTextFormat(Qt.TextFormat.PlainText)
        theme.dim(self.folder)
        self.write_door.clicked.connect(self.write_requested)
        self.translate_door.clicked.connect(self.translate_requested)
        self.connect_door.clicked.connect(self.connect_requested)
        self.sample_door.clicked.connect(self.sample_requested)
        self.skip_button.clicked.connect(self.skip_requested)
        self.again_box.toggled.connect(self.show_again_changed)
        self._grid = QGridLayout()
        self._lay_out(page, title, text)

    def doors(self) -> tuple[Door, ...]:
        """Return the four doors, in the order one reads them."""
        return (self.write_door, self.translate_door, self.connect_door, self.sample_door)

    def tell_missing(self, folder: str, *, new: bool) -> None:
        """Say where a post is kept that is begun while the writer's library is not there.

        ``new`` says that a library is made in ``folder`` then.
        """
        words = self.tr(
            "Your library is not there. What you write is kept in this folder: {folder}"
        )
        if new:
            words = self.tr(
                "Your library is not there. What you write is kept in a new one, in this folder: "
                "{folder}"
            )
        self.folder.setText(words.format(folder=folder))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Put the doors below each other where two have no room side by side."""
        super().resizeEvent(event)
        least = max(door.minimumSizeHint().width() for door in self.doors())
        room = self.viewport().width() - 2 * theme.SECTION
        self._set_columns(2 if room >= 2 * least + theme.MARGIN else 1)

    def _set_columns(self, columns: int) -> None:
        if self._columns == columns:
            return
        self._columns = columns
        for number, door in enumerate(self.doors()):
            self._grid.removeWidget(door)
            self._grid.addWidget(door, *divmod(number, columns))
        self._grid.setColumnStretch(1, columns - 1)

    def _lay_out(self, page: QWidget, title: QLabel, text: QLabel) -> None:
        head = QHBoxLayout()
        head.addWidget(title, 1)
        head.addWidget(self.language_box, 0, Qt.AlignmentFlag.AlignVCenter)
        self._grid.setSpacing(theme.MARGIN)
        self._grid.setColumnStretch(0, 1)
        self._set_columns(2)
        foot = QHBoxLayout()
        foot.addWidget(self.again_box, 1)
        foot.addWidget(self.skip_button)
        body = QWidget(page)
        body.setMaximumWidth(760)
        column = QVBoxLayout(body)
        column.setContentsMargins(theme.SECTION, theme.SECTION, theme.SECTION, theme.SECTION)
        column.setSpacing(theme.MARGIN)
        column.addLayout(head)
        column.addWidget(text)
        column.addLayout(self._grid)
        column.addWidget(self.folder)
        column.addLayout(foot)
        outer = QVBoxLayout(page)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addStretch(1)
        middle = QHBoxLayout()
        middle.addStretch(1)
        middle.addWidget(body, 1000)
        middle.addStretch(1)
        outer.addLayout(middle)
        outer.addStretch(2)

    @Slot(int)
    def _on_language_box_activated(self, row: int) -> None:
        self.language_chosen.emit(str(self.language_box.itemData(row)))
