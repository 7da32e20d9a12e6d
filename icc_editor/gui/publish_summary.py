# SPDX-License-Identifier: MIT
"""The page before publishing: what goes where, as whom, when, and what deserves a look."""

from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import datetime

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QPalette
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QFormLayout,
    QFrame,
    QHBoxLayout,
    QInputDialog,
    QLabel,
    QPushButton,
    QScrollArea,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from icc_editor.gui import diagnostic_words, icons, languages, moments, theme
from icc_editor.gui.account_words import account_line
from icc_editor.gui.publish_choice import PublishChoice, VersionLine
from icc_editor.post.account import Account
from icc_editor.post.diagnostic import Diagnostic, Severity
from icc_editor.post.metadata import PostStatus

_SIGNS = {
    Severity.ERROR: ("circle-alert", "bad"),
    Severity.WARNING: ("triangle-alert", "warn"),
    Severity.HINT: ("info", "info"),
}
_TITLE_WIDTH = 272  # points; with the longest label beside it, it fits the smallest window


@dataclass(frozen=True, slots=True)
class PublishOffer:
    """Everything the page shows.

    ``date`` is when the post goes public (None: at once); ``statuses`` are those the role allows;
    ``left_out`` is what the role cannot send.
    """

    choice: PublishChoice
    accounts: tuple[Account, ...]
    versions: tuple[VersionLine, ...]
    statuses: tuple[PostStatus, ...]
    date: datetime | None = None
    scheduled: bool = False
    categories: tuple[str, ...] = ()
    tags: tuple[str, ...] = ()
    pictures: int = 0
    findings: tuple[Diagnostic, ...] = ()
    left_out: tuple[Diagnostic, ...] = ()

    @property
    def account(self) -> Account | None:
        """Return the chosen account."""
        wanted = self.choice.account_id
        return next((account for account in self.accounts if account.id == wanted), None)

    @property
    def blocked(self) -> bool:
        """Return whether something must be mended first."""
        return any(found.severity is Severity.ERROR for found in self.findings)


class PublishSummaryPage(QWidget):
    """Shows an offer and reports what is changed about it."""

    choice_changed = Signal(object)  # PublishChoice
    jump_requested = Signal(object)  # Diagnostic
    accept_requested = Signal(object, str)  # Diagnostic, why it is right

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._offer: PublishOffer | None = None
        self._filling = False
        self.account_box = QComboBox(self)
        self.account_box.setSizeAdjustPolicy(
            QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon
        )
        self.account_box.setMinimumContentsLength(24)
        self._as_whom = QLabel(self)
        self.status_box = QComboBox(self)
        self.together_box = QComboBox(self)
        self.together_box.addItem(self.tr("As two posts that link to each other"), False)
        self.together_box.addItem(self.tr("As one post with both texts"), True)
        self._versions = QVBoxLayout()
        self._versions.setSpacing(theme.GRID)
        self.version_boxes: dict[str, QCheckBox] = {}
        self._when = QLabel(self)
        self._terms = QLabel(self)
        self._pictures = QLabel(self)
        for label in (self._as_whom, self._when, self._terms, self._pictures):
            label.setWordWrap(True)
            label.setTextFormat(Qt.TextFormat.PlainText)
            label.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.MinimumExpanding)
        theme.dim(self._as_whom)
        self._checks = QVBoxLayout()
        self._checks.setSpacing(theme.GRID)
        self._checks_title = QLabel(self.tr("Before it goes out"), self)
        theme.scale_font(self._checks_title, 1.0, bold=True)
        for box in (self.account_box, self.status_box, self.together_box):
            box.activated.connect(self._on_choice_made)
        self._lay_out()

    def show_offer(self, offer: PublishOffer) -> None:
        """Show ``offer``."""
        self._offer = offer
        self._filling = True
        self._fill_boxes(offer)
        self._fill_versions(offer)
        self._fill_facts(offer)
        self._fill_checks(offer)
        self._filling = False

    def choice(self) -> PublishChoice | None:
        """Return what is chosen now."""
        if self._offer is None:
            return None
        chosen = tuple(
            line.language
            for line in self._offer.versions
            if self.version_boxes[line.language].isChecked()
        )
        return replace(
            self._offer.choice,
            account_id=str(self.account_box.currentData()),
            languages=chosen,
            status=PostStatus(self.status_box.currentData()),
            together=bool(self.together_box.currentData()) and len(chosen) > 1,
        )

    def button_text(self) -> str:
        """Return what the one button says: the truth about what happens."""
        choice = self.choice()
        if choice is None or self._offer is None:
            return self.tr("Publish")
        if choice.status is PostStatus.PUBLISH and self._offer.scheduled:
            return self.tr("Schedule")
        updates = all(
            line.update for line in self._offer.versions if line.language in choice.languages
        )
        if choice.status is PostStatus.PUBLISH and updates and choice.languages:
            return self.tr("Update")
        words = {
            PostStatus.PUBLISH: self.tr("Publish"),
            PostStatus.DRAFT: self.tr("Send as draft"),
            PostStatus.PENDING: self.tr("Submit for review"),
            PostStatus.PRIVATE: self.tr("Publish privately"),
        }
        return words[choice.status or PostStatus.DRAFT]

    def _fill_boxes(self, offer: PublishOffer) -> None:
        self.account_box.clear()
        for account in offer.accounts:
            self.account_box.addItem(account.name, account.id)
        self.account_box.setCurrentIndex(max(0, self.account_box.findData(offer.choice.account_id)))
        chosen = offer.account
        self._as_whom.setText("" if chosen is None else account_line(chosen))
        words = {
            PostStatus.PUBLISH: self.tr("Published: everybody can read it"),
            PostStatus.DRAFT: self.tr("Draft: only people who work on the blog see it"),
            PostStatus.PENDING: self.tr("For review: an editor publishes it"),
            PostStatus.PRIVATE: self.tr("Private: only the blog’s own people"),
        }
        self.status_box.clear()
        for status in offer.statuses:
            self.status_box.addItem(words[status], status.value)
        self.status_box.setCurrentIndex(
            max(0, self.status_box.findData((offer.choice.status or PostStatus.DRAFT).value))
        )
        self.together_box.setCurrentIndex(1 if offer.choice.together else 0)

    def _fill_versions(self, offer: PublishOffer) -> None:
        _empty(self._versions)
        self.version_boxes.clear()
        for line in offer.versions:
            name = languages.NAMES.get(line.language, line.language)
            title = line.title or self.tr("Untitled")
            shown = self.fontMetrics().elidedText(title, Qt.TextElideMode.ElideRight, _TITLE_WIDTH)
            text = (
                self.tr("{language}: {title} (an update)")
                if line.update
                else self.tr("{language}: {title}")
            ).format(language=name, title=shown)
            box = QCheckBox(text.replace("&", "&&"), self)
            box.setToolTip(title if shown != title else "")
            box.setChecked(line.language in offer.choice.languages)
            box.toggled.connect(self._on_choice_made)
            self.version_boxes[line.language] = box
            self._versions.addWidget(box)
        both = len(offer.choice.languages) > 1
        self._form.setRowVisible(self.together_box, both)

    def _fill_facts(self, offer: PublishOffer) -> None:
        self._when.setText(self._when_text(offer))
        terms = [*offer.categories, *(f"#{tag}" for tag in offer.tags)]
        self._terms.setText(", ".join(terms) if terms else self.tr("None"))
        self._pictures.setText(
            self.tr("{count}, without any hidden data").format(count=offer.pictures)
            if offer.pictures
            else self.tr("None")
        )

    def _when_text(self, offer: PublishOffer) -> str:
        if offer.date is None:
            return self.tr("Now")
        own = moments.full(offer.date)
        account = offer.account
        zone = None if account is None else moments.blog_zone(account.time_zone)
        if zone is None:
            return self.tr("{time} on your clock").format(time=own)
        blog = moments.full(offer.date, zone)
        if blog == own:
            return own
        return self.tr("{blog} on the blog’s clock\n{own} on yours").format(blog=blog, own=own)

    def _fill_checks(self, offer: PublishOffer) -> None:
        _empty(self._checks)
        found = (*offer.findings, *offer.left_out)
        if not found:
            line = QLabel(self.tr("Nothing to point out."), self)
            self._checks.addWidget(line)
            return
        for finding in found:
            mine = finding in offer.findings and finding.severity is not Severity.ERROR
            accept = self._ask_why if mine else None
            self._checks.addWidget(CheckLine(finding, self.jump_requested.emit, self, accept))

    def _ask_why(self, finding: Diagnostic) -> None:
        """Ask why the finding is right as it is; without a reason nothing is accepted."""
        reason, accepted = QInputDialog.getText(
            self,
            self.tr("This is right, because…"),
            f"{diagnostic_words.sentence(finding)}\n\n"
            + self.tr("Why is it right? The answer is kept with the post."),
        )
        if accepted and reason.strip():
            self.accept_requested.emit(finding, reason.strip())

    def _lay_out(self) -> None:
        self._form = QFormLayout()
        self._form.setHorizontalSpacing(theme.MARGIN)
        self._form.setVerticalSpacing(theme.GAP)
        self._form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        self._form.setLabelAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop)
        self._form.addRow(self.tr("Blog"), self.account_box)
        self._form.addRow("", self._as_whom)
        self._form.addRow(self.tr("Versions"), self._versions)
        self._form.addRow("", self.together_box)
        self._form.addRow(self.tr("It will be"), self.status_box)
        self._form.addRow(self.tr("When"), self._when)
        self._form.addRow(self.tr("Categories, tags"), self._terms)
        self._form.addRow(self.tr("Pictures"), self._pictures)
        inside = QWidget(self)
        column = QVBoxLayout(inside)
        column.setContentsMargins(theme.MARGIN, theme.MARGIN, theme.MARGIN, theme.MARGIN)
        column.setSpacing(theme.GAP)
        column.addLayout(self._form)
        column.addSpacing(theme.GAP)
        column.addWidget(self._checks_title)
        column.addLayout(self._checks)
        column.addStretch(1)
        scroll = QScrollArea(self)
        scroll.setWidgetResizable(True)
        scroll.setFrameShape(QFrame.Shape.NoFrame)
        scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        scroll.setWidget(inside)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(scroll)

    @Slot()
    def _on_choice_made(self) -> None:
        choice = self.choice()
        if not self._filling and choice is not None:
            self.choice_changed.emit(choice)


class CheckLine(QWidget):
    """One finding: sign, sentence, and a way to the place."""

    def __init__(
        self,
        finding: Diagnostic,
        jump: Callable[[Diagnostic], object],
        parent: QWidget,
        accept: Callable[[Diagnostic], object] | None = None,
    ) -> None:
        super().__init__(parent)
        self._finding = finding
        self._jump = jump
        self._accept = accept
        name, tone = _SIGNS[finding.severity]
        sign = QLabel(self)
        colors = sign.palette()
        colors.setColor(QPalette.ColorRole.WindowText, theme.tone(tone, colors))
        sign.setPalette(colors)
        icons.set_picture(sign, name, 16, QPalette.ColorRole.WindowText)
        words = diagnostic_words.sentence(finding)
        if finding.language:
            words = f"{languages.NAMES.get(finding.language, finding.language)}: {words}"
        text = QLabel(words, self)
        text.setWordWrap(True)
        text.setTextFormat(Qt.TextFormat.PlainText)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(theme.GAP)
        row.addWidget(sign, 0, Qt.AlignmentFlag.AlignTop)
        text.setAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop)
        row.addWidget(text, 1)
        ways = QVBoxLayout()
        ways.setSpacing(theme.GRID)
        row.addLayout(ways)
        if finding.address:
            button = QPushButton(self.tr("Go there"), self)
            button.setAutoDefault(False)
            button.clicked.connect(self._on_button_clicked)
            ways.addWidget(button)
        if accept is not None:
            self.accept_button = QPushButton(self.tr("This is right…"), self)
            self.accept_button.setAutoDefault(False)
            self.accept_button.clicked.connect(self._on_accept_button_clicked)
            ways.addWidget(self.accept_button)
        ways.addStretch(1)

    @Slot()
    def _on_button_clicked(self) -> None:
        self._jump(self._finding)

    @Slot()
    def _on_accept_button_clicked(self) -> None:
        if self._accept is not None:
            self._accept(self._finding)


def _empty(layout: QVBoxLayout) -> None:
    while (item := layout.takeAt(0)) is not None:
        widget = item.widget()
        if widget is not None:
            widget.hide()
            widget.deleteLater()
