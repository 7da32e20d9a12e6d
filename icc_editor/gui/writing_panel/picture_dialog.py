# SPDX-License-Identifier: MIT
"""Asks for a picture, its description and its caption."""

from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import (
    QBuffer,
    QByteArray,
    QCoreApplication,
    QIODevice,
    QSize,
    QStandardPaths,
    Qt,
)
from PySide6.QtGui import QImageReader, QPixmap
from PySide6.QtWidgets import (
    QCheckBox,
    QDialog,
    QDialogButtonBox,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QPushButton,
    QStyle,
    QVBoxLayout,
    QWidget,
)

from icc_editor.errors import StorageError
from icc_editor.gui import file_windows, theme
from icc_editor.gui.proof.words_field import WordsField
from icc_editor.gui.text_edit.picture_marks import PictureMark
from icc_editor.post.picture_kinds import MIME_TYPES
from icc_editor.storage.safe_read import read_file

_THUMBNAIL = 160  # points
_WIDTH = 520  # points
_MOST_PIXELS = 50_000_000  # larger pictures are shown by name only


@dataclass(frozen=True, slots=True)
class PictureWish:
    """A picture the writer wants in the post.

    ``token`` names the place it will stand at; ``source`` is a file or the bytes of a pasted
    picture; ``name`` is a file name to start from.  ``featured`` pictures stand for the post and
    are not put into the text.
    """

    token: int
    source: Path | bytes
    name: str
    description: str = ""
    caption: str = ""
    featured: bool = False


class PictureDialog(QDialog):
    """Asks about one picture, a new one or one that is in the text."""

    def __init__(
        self,
        source: Path | bytes | None,
        parent: QWidget | None = None,
        present: PictureMark | None = None,
    ) -> None:
        """Ask about ``source``, or let the writer choose a file first.

        ``present`` is what is written about the picture now; ``source`` may be None then, when
        there is no file to show.
        """
        super().__init__(parent)
        self.setWindowTitle(self.tr("Change the picture") if present else self.tr("Add a picture"))
        self._source = source
        self._present = present
        self.has_other_file = False  # than the present one
        self.preview = QLabel(self)
        self.preview.setFixedSize(_THUMBNAIL, _THUMBNAIL)
        self.preview.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.preview.setWordWrap(True)
        self.preview.setFrameShape(QLabel.Shape.StyledPanel)
        self.file = QLabel(self)
        self.file.setWordWrap(True)
        self.choose = QPushButton(self.tr("Choose a file…"), self)
        self.description = WordsField(parent=self)
        self.description.setFixedHeight(self.fontMetrics().lineSpacing() * 3 + 2 * theme.GAP)
        self.description.setAccessibleName(self.tr("Description"))
        self.description.setPlaceholderText(
            self.tr("For example: Voters queue in front of a school in Kandal")
        )
        self.decorative = QCheckBox(self.tr("Only decoration, nothing to describe"), self)
        self.caption = QLineEdit(self)
        theme.tall(self.caption)
        self.caption.setAccessibleName(self.tr("Caption"))
        self.caption.setPlaceholderText(self.tr("Optional; everybody sees it below the picture"))
        self.hint = QLabel(self)
        self.hint.setWordWrap(True)
        theme.dim(self.hint)
        self.buttons = QDialogButtonBox(self)
        self._accept = self.buttons.addButton(
            self.tr("Change") if present else self.tr("Add"),
            QDialogButtonBox.ButtonRole.AcceptRole,
        )
        self.buttons.addButton(self.tr("Cancel"), QDialogButtonBox.ButtonRole.RejectRole)
        if present is not None:
            self.description.setPlainText(present.description)
            self.decorative.setChecked(not present.description)
            self.caption.setText(present.caption)
        self.description.setEnabled(not self.decorative.isChecked())
        self._show_source()
        self._refresh()
        self._build()
        self.choose.clicked.connect(self._on_choose_clicked)
        self.decorative.toggled.connect(self._on_decorative_toggled)
        self.description.textChanged.connect(self._refresh)
        self.buttons.accepted.connect(self.accept)
        self.buttons.rejected.connect(self.reject)
        (self.choose if source is None and present is None else self.description).setFocus()

    def set_source(self, source: Path | bytes) -> None:
        """Show another picture."""
        self._source = source
        self.has_other_file = True
        self._show_source()
        self._refresh()

    def words(self) -> tuple[str, str]:
        """Return the description and the caption, each on one line."""
        text = "" if self.decorative.isChecked() else self.description.toPlainText()
        return " ".join(text.split()), " ".join(self.caption.text().split())

    def wish(self, token: int) -> PictureWish:
        """Return what the writer wants; ``token`` names the place."""
        source = self._source if self._source is not None else b""
        name = source.name if isinstance(source, Path) else "picture.png"
        return PictureWish(token, source, name, *self.words())

    def _build(self) -> None:
        why = QLabel(
            self.tr(
                "Readers who cannot see the picture hear this sentence instead; it is also shown "
                "while the picture loads."
            ),
            self,
        )
        why.setWordWrap(True)
        theme.dim(why)
        left = QVBoxLayout()
        left.setSpacing(theme.GAP)
        left.addWidget(self.preview)
        left.addWidget(self.file)
        left.addWidget(self.choose)
        left.addStretch(1)
        right = QVBoxLayout()
        right.setSpacing(theme.GAP)
        label = QLabel(self.tr("What does it show?"), self)
        label.setBuddy(self.description)
        caption = QLabel(self.tr("Caption"), self)
        caption.setBuddy(self.caption)
        for widget in (label, self.description, why, self.decorative, caption, self.caption):
            right.addWidget(widget)
        right.addStretch(1)
        page = QWidget(self)
        row = QHBoxLayout(page)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(theme.MARGIN)
        row.addLayout(left)
        row.addLayout(right, 1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(theme.MARGIN, theme.MARGIN, theme.MARGIN, theme.MARGIN)
        layout.setSpacing(theme.MARGIN)
        layout.addWidget(theme.scrolling(page, self), 1)
        foot = QHBoxLayout()
        foot.setSpacing(theme.MARGIN)
        foot.addWidget(self.hint, 1)
        foot.addWidget(self.buttons)
        layout.addLayout(foot)
        self.setMinimumWidth(_WIDTH)
        # Room for the longest hint, so that the fields stay where they are when it comes and goes.
        beside = _WIDTH - 3 * theme.MARGIN - self.buttons.sizeHint().width()
        longest = self.hint.fontMetrics().boundingRect(
            0, 0, beside, 1 << 16, Qt.TextFlag.TextWordWrap, self._not_a_picture()
        )
        line = theme.line_height(self.hint.font())
        lines = max(2, -(-longest.height() // self.hint.fontMetrics().lineSpacing()))
        self.hint.setMinimumHeight(lines * line)
        bar = self.style().pixelMetric(QStyle.PixelMetric.PM_ScrollBarExtent)
        inside = page.heightForWidth(_WIDTH - 2 * theme.MARGIN - bar)
        theme.open_size(self, _WIDTH, inside + foot.sizeHint().height() + 3 * theme.MARGIN)

    def _on_choose_clicked(self) -> None:
        path = choose_picture(self)
        if path is not None:
            self.set_source(path)
            self.description.setFocus()

    def _on_decorative_toggled(self) -> None:
        self.description.setEnabled(not self.decorative.isChecked())
        self._refresh()

    def _refresh(self) -> None:
        described = self.decorative.isChecked() or bool(self.description.toPlainText().strip())
        kept = self._present is not None and not self.has_other_file
        usable = kept or (self._source is not None and is_picture(self._source))
        self._accept.setEnabled(usable and described)
        hint = "" if described else self.tr("Describe the picture or tick “Only decoration”")
        if self._source is None and not kept:
            hint = self.tr("Choose a file first")
        elif not usable:
            hint = self._not_a_picture()
        self.hint.setText(hint)
        self._accept.setToolTip(hint)

    def _not_a_picture(self) -> str:
        return self.tr(
            "This file is not a picture that blogs show (JPEG, PNG, GIF, WebP). Choose another "
            "one, or save it as JPEG first."
        )

    def _show_source(self) -> None:
        pixmap = thumbnail(self._source, round(_THUMBNAIL * self.devicePixelRatioF()))
        pixmap.setDevicePixelRatio(self.devicePixelRatioF())
        self.preview.setPixmap(pixmap)
        if self._source is None and self._present is None:
            self.preview.setText(self.tr("No picture yet"))
        elif pixmap.isNull():
            self.preview.setText(self.tr("No preview"))
        shown = self._present.source if self._present else ""
        if self._source is not None:
            pasted = self.tr("From the clipboard")
            shown = self._source.name if isinstance(self._source, Path) else pasted
        metrics = self.file.fontMetrics()
        self.file.setText(metrics.elidedText(shown, Qt.TextElideMode.ElideMiddle, _THUMBNAIL))
        self.file.setToolTip(shown)


def choose_picture(parent: QWidget) -> Path | None:
    """Ask for a picture's file; None when the writer gives up."""
    title = QCoreApplication.translate("PictureDialog", "Choose a picture")
    endings = " ".join(f"*{suffix}" for suffix in MIME_TYPES)
    kinds = QCoreApplication.translate("PictureDialog", "Pictures") + f" ({endings})"
    folder = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.PicturesLocation)
    name = file_windows.choose_file(parent, title, folder, kinds)
    return Path(name) if name else None


def is_picture(source: Path | bytes) -> bool:
    """Return whether ``source`` looks like a picture of a kind that blogs show."""
    try:
        start = source[:12] if isinstance(source, bytes) else read_file(source, limit=12)[0]
    except StorageError:
        return False
    webp = start.startswith(b"RIFF") and start[8:] == b"WEBP"
    return webp or start.startswith((b"\xff\xd8\xff", b"\x89PNG", b"GIF8"))


def thumbnail(source: Path | bytes | None, size: int) -> QPixmap:
    """Return the picture, at most ``size`` pixels wide and high; empty when it cannot be shown.

    Nothing that cannot be used is opened: a pipe would hold the window up, and Qt decodes more
    kinds than a blog shows.
    """
    if source is None or not is_picture(source):
        return QPixmap()
    if isinstance(source, bytes):
        buffer = QBuffer()
        buffer.setData(QByteArray(source))
        buffer.open(QIODevice.OpenModeFlag.ReadOnly)
        return _read(QImageReader(buffer), size)
    return _read(QImageReader(str(source)), size)


def _read(reader: QImageReader, size: int) -> QPixmap:
    reader.setAutoTransform(True)
    whole = reader.size()
    if not whole.isValid() or whole.width() * whole.height() > _MOST_PIXELS:
        return QPixmap()
    reader.setScaledSize(whole.scaled(QSize(size, size), Qt.AspectRatioMode.KeepAspectRatio))
    image = reader.read()
    return QPixmap() if image.isNull() else QPixmap.fromImage(image)
