# SPDX-License-Identifier: MIT
"""The page before publishing: what goes where, as whom, when, and what deserves a look."""

from dataclasses import replace

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QPalette
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QFormLayout,
    QFrame,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from icc_editor.gui import diagnostic_words, questions, theme
from icc_editor.gui.accounts.account_words import account_line
from icc_editor.gui.calm_boxes import CalmComboBox
from icc_editor.gui.publishing import publish_times
from icc_editor.gui.publishing.publish_apart import PublishApart
from icc_editor.gui.publishing.publish_checks import CheckLine, sign_of
from icc_editor.gui.publishing.publish_choice import (
    PublishChoice,
    PublishOffer,
    TermsLine,
    VersionLine,
)
from icc_editor.post.diagnostic import Diagnostic, Severity
from icc_editor.post.metadata import PostStatus
from icc_editor.text.languages import name_of

_TITLE_WIDTH = 272  # points; with the longest label beside it, it fits the smallest window
_APART = "*"  # in the box of dates: each version its own


class PublishSummaryPage(QWidget):
    """Shows an offer and reports what is changed about it."""

    choice_changed = Signal(object)  # PublishChoice
    jump_requested = Signal(object)  # Diagnostic
    accept_requested = Signal(object, str)  # Diagnostic, why it is right
    outbox_requested = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._offer: PublishOffer | None = None
        self._filling = False
        self.account_box = self._box(self.tr("Blog"))
        self._as_whom = self._words()
        self._stands = self._words()
        self.version_boxes: dict[str, QCheckBox] = {}
        self._versions = QVBoxLayout()
        self.together_box = self._box(self.tr("One post or several"))
        self.together_box.addItem(
            self.tr("One post for each language, linked to each other"), False
        )
        self.together_box.addItem(self.tr("One post with the texts of all languages"), True)
        self.apart = PublishApart(self)
        self.apart.chosen.connect(self._on_choice_made)
        self.status_box = self._box(self.tr("It will be"))
        self.when_box = self._box(self.tr("When"))
        self.when = self._words()
        self.date_button = QPushButton(self.tr("Change the date…"), self)
        self.date_button.setAutoDefault(False)
        self.date_button.clicked.connect(self._on_date_button_clicked)
        self._terms = self._words()
        self._pictures = self._words()
        theme.dim(self._as_whom)
        theme.dim(self._stands)
        self._checks = QVBoxLayout()
        self._lines: tuple[CheckLine, ...] = ()
        self._versions.setSpacing(theme.GRID)
        self._checks.setSpacing(theme.MARGIN)  # else one takes the buttons of two for one group
        self._checks_title = QLabel(self.tr("Before it goes out"), self)
        theme.scale_font(self._checks_title, 1.0, bold=True)
        self._notice = self._make_notice()
        self._lay_out()

    def show_offer(self, offer: PublishOffer) -> None:
        """Show ``offer``."""
        self._offer = offer
        self._filling = True
        notice = publish_times.notice(offer)
        if offer.underway:
            notice = self.tr(
                "An earlier sending of this post waits in the outbox. Let it finish or cancel it "
                "there, then press Publish again: the text as it is now is sent then."
            )
        self.notice.setText(notice)
        self.outbox_button.setVisible(offer.underway)
        self._notice.setVisible(bool(notice))
        self._fill_blog(offer)
        self._fill_versions(offer)
        self._fill_times(offer)
        self._terms.setText("\n".join(map(self._terms_words, offer.terms)) or self.tr("None"))
        self._pictures.setText(
            self.tr("{count}, without any hidden data").format(count=offer.pictures)
            if offer.pictures
            else self.tr("None")
        )
        self._fill_checks(offer)
        self._filling = False

    def offer(self) -> PublishOffer | None:
        """Return what is shown."""
        return self._offer

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
            together=bool(self.together_box.currentData()) and len(chosen) > 1,
        )

    def choose_date(self, language: str) -> None:
        """Choose the date of one version for all."""
        if (choice := self.choice()) is not None:
            self.choice_changed.emit(replace(choice, apart=False, lead=language))

    def button_text(self) -> str:
        """Return what the one button says: the truth about what happens."""
        offer = self._offer
        if offer is None:
            return self.tr("Publish")
        if any(t.seen and t.status is PostStatus.DRAFT for t in offer.times):
            return self.tr("Take back to draft")
        if offer.times and all(time.waits(offer.now) for time in offer.times):
            return self.tr("Schedule")
        if offer.status is PostStatus.PUBLISH and all(time.public for time in offer.times):
            return self.tr("Update")
        words = {
            PostStatus.DRAFT: self.tr("Send as draft"),
            PostStatus.PENDING: self.tr("Submit for review"),
            PostStatus.PRIVATE: self.tr("Publish privately"),
        }
        return words.get(offer.status or PostStatus.PUBLISH, self.tr("Publish"))

    def in_order(self) -> tuple[QWidget, ...]:
        """Return what takes the keyboard, as the eye meets it from top to bottom."""
        return (
            self._scroll,
            self.outbox_button,
            self.account_box,
            *self.version_boxes.values(),
            self.together_box,
            *self.apart.boxes(),
            self.status_box,
            self.when_box,
            self.date_button,
            *(button for line in self._lines for button in line.buttons),
        )

    # -- filling --------------------------------------------------------------------------------

    def _fill_blog(self, offer: PublishOffer) -> None:
        _fill(
            self.account_box,
            [(account.name, account.id) for account in offer.accounts],
            offer.choice.account_id,
        )
        for number, account in enumerate(offer.accounts):
            tip = f"{account.name}\n{account_line(account)}"
            self.account_box.setItemData(number, tip, Qt.ItemDataRole.ToolTipRole)
        chosen = offer.account
        self.account_box.setToolTip("" if chosen is None else chosen.name)
        self._as_whom.setText("" if chosen is None else account_line(chosen))
        names = {account.id: account.name for account in offer.accounts}
        elsewhere = ", ".join(f"“{names[known]}”" for known in offer.stands_on if known in names)
        words = ""
        if offer.stands_on and offer.choice.account_id not in offer.stands_on:
            words = self.tr("The post is on {blogs}. On this blog it will be a new post.")
        elif offer.stands_on and len(offer.accounts) > len(offer.stands_on):
            words = self.tr("The post is on {blogs} already. Choose another blog to send it there.")
        self._stands.setText(words.format(blogs=elsewhere))
        self._stands.setVisible(bool(words and elsewhere))

    def _fill_versions(self, offer: PublishOffer) -> None:
        wanted = [line.language for line in offer.versions]
        if list(self.version_boxes) != wanted:  # else the keyboard keeps its place
            _empty(self._versions)
            self.version_boxes = {code: self._make_version_box() for code in wanted}
        for line in offer.versions:
            box = self.version_boxes[line.language]
            title, shown = self._titles(line)
            box.setText(self._version_words(line, shown).replace("&", "&&"))
            box.setToolTip(title if shown != title else "")
            box.setChecked(line.language in offer.choice.languages)
        several = len(offer.choice.languages) > 1
        self.together_box.setCurrentIndex(1 if offer.choice.together else 0)
        self._form.setRowVisible(self.together_box, several)
        self.apart.show_offer(offer)
        self._form.setRowVisible(self.apart, bool(offer.own_posts))

    def _make_version_box(self) -> QCheckBox:
        box = QCheckBox(self)
        box.toggled.connect(self._on_choice_made)
        self._versions.addWidget(box)
        return box

    def _titles(self, line: VersionLine) -> tuple[str, str]:
        title = line.title or self.tr("Untitled")
        metrics = self.fontMetrics()
        return title, metrics.elidedText(title, Qt.TextElideMode.ElideRight, _TITLE_WIDTH)

    def _version_words(self, line: VersionLine, title: str) -> str:
        if line.empty:
            words = self.tr("{language}: {title} (empty, nothing to send)")
        elif line.unchanged:
            words = self.tr("{language}: {title} (text unchanged)")
        elif line.joined:
            words = self.tr("{language}: {title} (in the same post)")
        elif line.update:
            words = self.tr("{language}: {title} (an update)")
        else:
            words = self.tr("{language}: {title}")
        return words.format(language=name_of(line.language), title=title)

    def _terms_words(self, line: TermsLine) -> str:
        names = ", ".join([*line.categories, *(f"#{tag}" for tag in line.tags)])
        words = names or self.tr("None")
        return f"{name_of(line.language)}: {words}" if line.language else words

    def _fill_times(self, offer: PublishOffer) -> None:
        words = {
            PostStatus.PUBLISH: self.tr("Published: everybody can read it"),
            PostStatus.DRAFT: self.tr("Draft: only people who work on the blog see it"),
            PostStatus.PENDING: self.tr("For review: an editor publishes it"),
            PostStatus.PRIVATE: self.tr("Private: only the blog’s own people"),
        }
        entries = [(words[status], status.value) for status in offer.statuses]
        if offer.status is None and offer.times:
            entries.insert(0, (self.tr("Each version as below"), ""))
        status = offer.status or PostStatus(entries[0][1] or offer.statuses[0])
        _fill(
            self.status_box, entries, "" if offer.status is None and offer.times else status.value
        )
        dates = [(publish_times.date_words(offer, code), code) for code, _date in offer.dates]
        dates.append((self.tr("Each version as its own details say"), _APART))
        lead = dict(offer.dates).get(offer.lead)
        held = next((code for code, date in offer.dates if date == lead), offer.lead)
        _fill(self.when_box, dates, _APART if offer.apart else held)
        self._form.setRowVisible(self.when_box, offer.divided and not offer.choice.together)
        self.when.setText(publish_times.when_words(offer))

    def _fill_checks(self, offer: PublishOffer) -> None:
        _empty(self._checks)
        worst = tuple(Severity)
        # What keeps it from being sent stands where one looks first.
        mine = sorted(offer.findings, key=lambda finding: worst.index(finding.severity))
        found = (*mine, *offer.left_out)
        self._lines = tuple(self._check_line(finding, offer) for finding in found)
        for line in self._lines or (QLabel(self.tr("Nothing to point out."), self),):
            self._checks.addWidget(line)

    def _check_line(self, finding: Diagnostic, offer: PublishOffer) -> CheckLine:
        mine = finding in offer.findings and finding.severity is not Severity.ERROR
        return CheckLine(finding, self.jump_requested.emit, self, self._ask_why if mine else None)

    def _ask_why(self, finding: Diagnostic) -> None:
        """Ask why the finding is right as it is; without a reason nothing is accepted."""
        reason = questions.ask_text(
            self,
            self.tr("Leave it as it is"),
            f"{diagnostic_words.placed_sentence(finding)}\n\n"
            + self.tr(
                "Why may it stay? The answer is kept with the post, and this is not pointed out "
                "again unless it changes."
            ),
        )
        if reason and reason.strip():
            self.accept_requested.emit(finding, reason.strip())

    # -- building -------------------------------------------------------------------------------

    def _box(self, name: str) -> CalmComboBox:
        box = CalmComboBox(self)
        box.setAccessibleName(name)
        box.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        box.setMinimumContentsLength(24)
        box.activated.connect(self._on_choice_made)
        return box

    def _words(self) -> QLabel:
        label = QLabel(self)
        label.setWordWrap(True)
        label.setTextFormat(Qt.TextFormat.PlainText)
        label.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.MinimumExpanding)
        return label

    def _make_notice(self) -> QFrame:
        frame = QFrame(self)
        frame.setFrameShape(QFrame.Shape.StyledPanel)
        frame.setAutoFillBackground(True)
        frame.setBackgroundRole(QPalette.ColorRole.Base)
        self.notice = self._words()
        theme.scale_font(self.notice, 1.0, bold=True)
        row = QHBoxLayout(frame)
        row.setContentsMargins(theme.GAP, theme.GAP, theme.GAP, theme.GAP)
        row.setSpacing(theme.GAP)
        sign = sign_of("triangle-alert", "warn", frame)
        row.addWidget(sign, 0, Qt.AlignmentFlag.AlignTop)
        row.addWidget(self.notice, 1)
        self.outbox_button = QPushButton(self.tr("Open the outbox"), frame)
        self.outbox_button.setAutoDefault(False)
        self.outbox_button.clicked.connect(self.outbox_requested)
        row.addWidget(self.outbox_button, 0, Qt.AlignmentFlag.AlignTop)
        return frame

    def _lay_out(self) -> None:
        self._form = QFormLayout()
        self._form.setHorizontalSpacing(theme.MARGIN)
        self._form.setVerticalSpacing(theme.GAP)
        self._form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        self._form.setLabelAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop)
        when = QVBoxLayout()
        when.setSpacing(theme.GRID)
        when.addWidget(self.when)
        when.addWidget(self.date_button, 0, Qt.AlignmentFlag.AlignLeft)
        blog = QVBoxLayout()
        blog.setSpacing(theme.GRID)
        for widget in (self.account_box, self._as_whom, self._stands):
            blog.addWidget(widget)
        self._form.addRow(self.tr("Blog"), blog)
        self._form.addRow(self.tr("Versions"), self._versions)
        self._form.addRow("", self.together_box)
        self._form.addRow("", self.apart)
        self._form.addRow(self.tr("It will be"), self.status_box)
        self._form.addRow(self.tr("Date for all"), self.when_box)
        self._form.addRow(self.tr("When"), when)
        self._form.addRow(self.tr("Categories, tags"), self._terms)
        self._form.addRow(self.tr("Pictures"), self._pictures)
        inside = QWidget(self)
        column = QVBoxLayout(inside)
        column.setContentsMargins(theme.MARGIN, theme.MARGIN, theme.MARGIN, theme.MARGIN)
        column.setSpacing(theme.GAP)
        column.addWidget(self._notice)
        column.addLayout(self._form)
        column.addSpacing(theme.GAP)
        column.addWidget(self._checks_title)
        column.addLayout(self._checks)
        column.addStretch(1)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        self._scroll = theme.scrolling(inside, self)
        outer.addWidget(self._scroll)

    # -- what is chosen -------------------------------------------------------------------------

    @Slot()
    def _on_choice_made(self) -> None:
        choice = self.choice()
        if self._filling or choice is None:
            return
        # Only the box that was touched says something: what another merely shows is no wish.
        if self.sender() is self.apart:
            choice = replace(choice, takes_apart_back=self.apart.takes_back())
        elif self.sender() is self.status_box:
            wanted = str(self.status_box.currentData())
            choice = replace(choice, status=PostStatus(wanted) if wanted else None)
        elif self.sender() is self.when_box:
            wanted = str(self.when_box.currentData())
            apart = wanted == _APART
            choice = replace(choice, apart=apart, lead="" if apart else wanted)
        self.choice_changed.emit(choice)

    @Slot()
    def _on_date_button_clicked(self) -> None:
        if self._offer is not None:
            front = self._offer.lead or self._offer.choice.front
            self.jump_requested.emit(Diagnostic("date", Severity.HINT, front, "field:date"))


def _fill(box: CalmComboBox, entries: list[tuple[str, str]], chosen: str) -> None:
    """Put entries into a box and choose one; an open list with the same entries stays open."""
    if [(box.itemText(i), box.itemData(i)) for i in range(box.count())] != entries:
        box.clear()
        for text, data in entries:
            box.addItem(text, data)
    box.setCurrentIndex(max(0, box.findData(chosen)))


def _empty(layout: QVBoxLayout) -> None:
    while (item := layout.takeAt(0)) is not None:
        widget = item.widget()
        if widget is not None:
            widget.hide()
            widget.deleteLater()
