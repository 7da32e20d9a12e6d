# SPDX-License-Identifier: MIT
"""The fields of a version, beside its text.  The title stands above the text, not here."""

from collections.abc import Iterable
from dataclasses import fields, replace

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent, QKeySequence
from PySide6.QtWidgets import (
    QComboBox,
    QFormLayout,
    QFrame,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QPushButton,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from icc_editor.gui import theme
from icc_editor.gui.calm_boxes import CalmComboBox
from icc_editor.gui.proof.words_field import WordsField
from icc_editor.gui.writing_panel.date_edit import DateEdit
from icc_editor.gui.writing_panel.terms_edit import TermsEdit
from icc_editor.post.metadata import Metadata, PostKind, PostStatus
from icc_editor.text.slugs import slugify

_EXCERPT_LINES = 4
_Terms = tuple[tuple[str, ...], tuple[str, ...]]  # categories, tags


class FieldsPanel(QScrollArea):
    """Shows and edits a ``Metadata`` but for its title."""

    fields_edited = Signal(object, str)  # the new Metadata, the field's name
    field_left = Signal()
    undo_requested = Signal()
    redo_requested = Signal()
    featured_picture_requested = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        """Start with the fields of an empty post."""
        super().__init__(parent)
        self._metadata = Metadata()
        self._showing = False
        self._blog_terms: _Terms = ((), ())
        self._library_terms: _Terms = ((), ())
        self.kind = CalmComboBox()
        self.kind.addItem(self.tr("Post"), PostKind.POST)
        self.kind.addItem(self.tr("Page"), PostKind.PAGE)
        self.status = CalmComboBox()
        for text, status in (
            (self.tr("Publish for everybody"), PostStatus.PUBLISH),
            (self.tr("Submit for review"), PostStatus.PENDING),
            (self.tr("Keep as a draft"), PostStatus.DRAFT),
            (self.tr("Publish privately"), PostStatus.PRIVATE),
        ):
            self.status.addItem(text, status)
        self.status.setToolTip(
            self.tr("What the blog shall do with the post. Nothing is sent before you publish.")
        )
        self.date = DateEdit()
        self.categories = TermsEdit(self.tr("Categories"), self.tr("Add a category"))
        self.tags = TermsEdit(self.tr("Tags"), self.tr("Add a tag"))
        self.slug = QLineEdit()
        theme.tall(self.slug)
        self.slug.setToolTip(self.tr("The last part of the post's address on the blog"))
        self.excerpt = WordsField()
        self.excerpt.setPlaceholderText(self.tr("A sentence or two for lists and search results"))
        self.count = QLabel()
        self.featured = CalmComboBox()
        self.choose = QPushButton(self.tr("Choose…"))
        self.choose.setToolTip(self.tr("Choose the picture that stands for the post in lists"))
        self.comments = CalmComboBox()
        for text, comments in (
            (self.tr("As the blog decides"), None),
            (self.tr("Allowed"), True),
            (self.tr("Not allowed"), False),
        ):
            self.comments.addItem(text, comments)
        self._build()
        self._connect()
        self.show_metadata(Metadata())

    def show_metadata(self, metadata: Metadata) -> None:
        """Show other fields; nothing is emitted."""
        self._metadata = metadata
        self._showing = True
        _choose(self.kind, metadata.kind)
        _choose(self.status, metadata.status)
        _choose(self.comments, metadata.comments)
        self.date.set_date(metadata.date)
        self.categories.set_terms(metadata.categories)
        self.tags.set_terms(metadata.tags)
        _set_line(self.slug, metadata.slug)
        self.slug.setPlaceholderText(slugify(metadata.title))
        if self.excerpt.toPlainText() != metadata.excerpt:
            self.excerpt.setPlainText(metadata.excerpt)
        if metadata.featured_image and self.featured.findData(metadata.featured_image) < 0:
            self.featured.addItem(metadata.featured_image, metadata.featured_image)
        _choose(self.featured, metadata.featured_image)
        self._show_count()
        self._showing = False

    def set_pictures(self, pictures: Iterable[str]) -> None:
        """Offer the pictures of the text as the featured one."""
        present = self._metadata.featured_image
        self.featured.clear()
        self.featured.addItem(self.tr("None"), "")
        for source in dict.fromkeys((*pictures, *([present] if present else []))):
            self.featured.addItem(source.rsplit("/", 1)[-1], source)
        _choose(self.featured, present)

    def set_known_terms(self, categories: Iterable[str], tags: Iterable[str]) -> None:
        """Offer the names the blog knows, beside those of the library."""
        self._blog_terms = (tuple(categories), tuple(tags))
        self._offer_terms()

    def set_library_terms(self, categories: Iterable[str], tags: Iterable[str]) -> None:
        """Offer the names the library's posts have, beside those of the blog."""
        self._library_terms = (tuple(categories), tuple(tags))
        self._offer_terms()

    def set_writable(self, *, writable: bool) -> None:
        """Let the fields be edited, or only read."""
        content = self.widget()
        if content is not None:
            content.setEnabled(writable)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Send undo and redo to the post's own order of steps; follow fields that come and go."""
        content = self.widget()
        if content is not None and watched is content:  # the scroll area watches it, not we
            if event.type() == QEvent.Type.LayoutRequest:
                self._fit_width(content)
            return super().eventFilter(watched, event)
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            if event.matches(QKeySequence.StandardKey.Undo):
                self.undo_requested.emit()
                return True
            if event.matches(QKeySequence.StandardKey.Redo):
                self.redo_requested.emit()
                return True
        elif event.type() == QEvent.Type.FocusOut:
            self.field_left.emit()
        return super().eventFilter(watched, event)

    def _build(self) -> None:
        self.featured.addItem(self.tr("None"), "")
        # A file's name may be long: the box is as wide as "None" and what is beside it leaves.
        self.featured.setMinimumWidth(self.featured.sizeHint().width())
        self.featured.setSizeAdjustPolicy(
            QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon
        )
        self.excerpt.setFixedHeight(
            self.excerpt.fontMetrics().lineSpacing() * _EXCERPT_LINES + 2 * theme.GAP
        )
        theme.dim(self.count)
        picture = QHBoxLayout()
        picture.setSpacing(theme.GAP)
        picture.addWidget(self.featured, 1)
        picture.addWidget(self.choose)
        excerpt = QVBoxLayout()
        excerpt.setSpacing(theme.GRID)
        excerpt.addWidget(self.excerpt)
        excerpt.addWidget(self.count)
        content = QWidget()
        form = QFormLayout(content)
        form.setContentsMargins(theme.MARGIN, theme.MARGIN, theme.MARGIN, theme.MARGIN)
        form.setSpacing(theme.GAP)
        form.setRowWrapPolicy(QFormLayout.RowWrapPolicy.WrapAllRows)
        form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        for text, field in self._rows():
            label = QLabel(text)
            label.setBuddy(field)
            if not field.accessibleName():
                field.setAccessibleName(text)
            if field is self.excerpt:
                form.addRow(label, excerpt)
            elif field is self.featured:
                form.addRow(label, picture)
            else:
                form.addRow(label, field)
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setWidget(content)
        self._fit_width(content)

    def _fit_width(self, content: QWidget) -> None:
        """Be as wide as the widest field: what does not fit cannot be scrolled to."""
        bar = self.verticalScrollBar().sizeHint().width()
        self.setMinimumWidth(content.minimumSizeHint().width() + bar)

    def _rows(self) -> tuple[tuple[str, QWidget], ...]:
        return (
            (self.tr("When it is sent"), self.status),
            (self.tr("Date"), self.date),
            (self.tr("Categories"), self.categories),
            (self.tr("Tags"), self.tags),
            (self.tr("Excerpt"), self.excerpt),
            (self.tr("Featured picture"), self.featured),
            (self.tr("Address (slug)"), self.slug),
            (self.tr("Comments"), self.comments),
            (self.tr("Kind"), self.kind),
        )

    def _connect(self) -> None:
        self.kind.activated.connect(self._on_edited)
        self.status.activated.connect(self._on_edited)
        self.comments.activated.connect(self._on_edited)
        self.featured.activated.connect(self._on_edited)
        self.date.date_edited.connect(self._on_edited)
        self.categories.terms_edited.connect(self._on_edited)
        self.tags.terms_edited.connect(self._on_edited)
        self.slug.textEdited.connect(self._on_edited)
        self.excerpt.textChanged.connect(self._on_edited)
        self.choose.clicked.connect(self.featured_picture_requested)
        for field in (self.slug, self.excerpt, self.categories.line, self.tags.line):
            field.installEventFilter(self)

    def _on_edited(self) -> None:
        self._show_count()
        if self._showing:
            return
        new = replace(
            self._metadata,
            kind=PostKind(self.kind.currentData()),
            status=PostStatus(self.status.currentData()),
            comments=self.comments.currentData(),
            date=self.date.date(),
            categories=self.categories.terms(),
            tags=self.tags.terms(),
            slug=self.slug.text().strip(),
            excerpt=self.excerpt.toPlainText(),
            featured_image=self.featured.currentData() or "",
        )
        changed = [
            f.name for f in fields(new) if getattr(new, f.name) != getattr(self._metadata, f.name)
        ]
        if changed:
            self._metadata = new
            self.fields_edited.emit(new, changed[0])

    def _offer_terms(self) -> None:
        for field, place in ((self.categories, 0), (self.tags, 1)):
            field.set_known((*self._blog_terms[place], *self._library_terms[place]))

    def _show_count(self) -> None:
        count = len(self.excerpt.toPlainText())
        self.count.setText(self.tr("{count} characters").format(count=count))


def _choose(box: QComboBox, value: object) -> None:
    index = next((i for i in range(box.count()) if box.itemData(i) == value), 0)
    box.setCurrentIndex(index)


def _set_line(line: QLineEdit, text: str) -> None:
    # Setting the same text would move the caret to the end while the writer types.
    if line.text().strip() != text:
        line.setText(text)
