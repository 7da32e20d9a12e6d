# SPDX-License-Identifier: MIT
"""Quotes an article read elsewhere: headline, agency, date, link and the words quoted."""

from dataclasses import dataclass
from datetime import date

from PySide6.QtCore import QDate, QLocale
from PySide6.QtWidgets import (
    QCheckBox,
    QDialog,
    QDialogButtonBox,
    QFormLayout,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QVBoxLayout,
    QWidget,
)

from icc_editor.formats.inline_export import collapse_blanks, escape_line_start, escape_words
from icc_editor.formats.phrases import phrase
from icc_editor.gui import theme
from icc_editor.gui.calm_boxes import CalmDateEdit
from icc_editor.gui.proof.words_field import WordsField
from icc_editor.gui.text_edit.span_edits import safe_address
from icc_editor.gui.writing_panel.link_dialog import complete_address, is_address
from icc_editor.text.khmer.letters import TO_KHMER_DIGITS

_WIDTH = 480  # points
_ANNOUNCEMENT = "read_elsewhere"


@dataclass(frozen=True, slots=True)
class Article:
    """What is quoted and where it stood: plain words, whatever signs are among them.

    Lines of ``words`` that are also in ``selected`` come from the text itself: Markdown already.
    ``announced``: the line "Read from elsewhere" stands above the quote.
    """

    words: str
    headline: str
    agency: str = ""
    published: date | None = None
    address: str = ""
    selected: str = ""
    announced: bool = False


def quotation(article: Article, language: str) -> tuple[str, ...]:
    """Return the lines of a quote whose last paragraph names the source.

    ``language`` is the version's: the date and the line above are written its way.
    """
    lines: list[str] = []
    selected = {line.strip() for line in article.selected.split("\n")}
    for paragraph in article.words.strip().split("\n"):
        text = collapse_blanks(paragraph).strip()
        if text and paragraph.strip() in selected:
            lines += [f"> {paragraph.strip()}", ">"]
        elif text:
            lines += [f"> {escape_line_start(escape_words(text))}", ">"]
    headline = escape_words(collapse_blanks(article.headline).strip())
    if article.address:
        headline = f"[{headline}]({safe_address(complete_address(article.address))})"
    when = long_date(article.published, language) if article.published else ""
    agency = escape_words(collapse_blanks(article.agency).strip())
    parts = [part for part in (headline, agency, when) if part]
    # Not in the quote: these are not the agency's words.
    above = (f"**{phrase(language, _ANNOUNCEMENT)}**", "") if article.announced else ()
    return (*above, *lines, f"> — {', '.join(parts)}")


def long_date(day: date, language: str) -> str:
    """Return ``day`` in words as the language writes it: 5 June 2017, ថ្ងៃទី៥ ខែមិថុនា ឆ្នាំ២០១៧."""
    # Month names are CLDR's; digits are ours, because QLocale writes Latin ones for Khmer.
    month = QLocale(language).monthName(day.month)
    if language == "km":
        return f"ថ្ងៃទី{day.day} ខែ{month} ឆ្នាំ{day.year}".translate(TO_KHMER_DIGITS)
    number = "1er" if language == "fr" and day.day == 1 else str(day.day)
    return f"{number} {month} {day.year}"


class ArticleDialog(QDialog):
    """Asks for an article's quotation."""

    def __init__(self, words: str, parent: QWidget | None = None, language: str = "en") -> None:
        """Ask, beginning with the ``words`` selected in the text, which is in ``language``."""
        super().__init__(parent)
        self._selected = words
        self.setWindowTitle(self.tr("Quote an article"))
        self.headline = QLineEdit(self)
        self.agency = QLineEdit(self)
        self.agency.setPlaceholderText(self.tr("News agency, newspaper or site"))
        self.dated = QCheckBox(self.tr("Published on"), self)
        self.date = CalmDateEdit(self)
        self.date.setDate(QDate.currentDate())
        self.date.setCalendarPopup(True)
        self.date.setDisplayFormat("yyyy-MM-dd")
        self.date.setAccessibleName(self.tr("Published on"))
        self.date.setEnabled(False)  # only the writer knows the day
        self.address = QLineEdit(self)
        self.address.setPlaceholderText("https://")
        for field in (self.headline, self.agency, self.address):
            theme.tall(field)
        self.words = WordsField(words, self)
        self.words.setMinimumHeight(self.fontMetrics().lineSpacing() * 5)
        self.announced = QCheckBox(
            self.tr("Write “{line}” above it").format(line=phrase(language, _ANNOUNCEMENT)), self
        )
        self.announced.setChecked(True)
        self.buttons = QDialogButtonBox(self)
        self._accept = self.buttons.addButton(
            self.tr("Quote"), QDialogButtonBox.ButtonRole.AcceptRole
        )
        self.buttons.addButton(self.tr("Cancel"), QDialogButtonBox.ButtonRole.RejectRole)
        self.problem = QLabel(self)
        theme.dim(self.problem)
        when = QHBoxLayout()
        when.setSpacing(theme.GAP)
        when.addWidget(self.dated)
        when.addWidget(self.date, 1)
        page = QWidget(self)
        form = QFormLayout(page)
        form.setContentsMargins(0, 0, 0, 0)
        form.setSpacing(theme.GAP)
        form.setRowWrapPolicy(QFormLayout.RowWrapPolicy.WrapAllRows)
        form.addRow(self.tr("Headline"), self.headline)
        form.addRow(self.tr("Agency"), self.agency)
        form.addRow(when)
        form.addRow(self.tr("Address of the article"), self.address)
        form.addRow(self.tr("Words quoted"), self.words)
        form.addRow(self.announced)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(theme.MARGIN, theme.MARGIN, theme.MARGIN, theme.MARGIN)
        layout.setSpacing(theme.GAP)
        layout.addWidget(theme.scrolling(page, self), 1)
        layout.addWidget(self.problem)
        layout.addWidget(self.buttons)
        self.setMinimumWidth(_WIDTH)
        below = self.problem.sizeHint().height() + self.buttons.sizeHint().height()
        height = page.sizeHint().height() + below + 2 * theme.GAP + 2 * theme.MARGIN
        theme.open_size(self, _WIDTH, height)
        self.dated.toggled.connect(self.date.setEnabled)
        self.headline.textChanged.connect(self._refresh)
        self.address.textChanged.connect(self._refresh)
        self.words.textChanged.connect(self._refresh)
        self.buttons.accepted.connect(self.accept)
        self.buttons.rejected.connect(self.reject)
        self._refresh()
        self.headline.setFocus()

    def article(self) -> Article:
        """Return what was filled in."""
        day = self.date.date()
        when = date(day.year(), day.month(), day.day()) if self.dated.isChecked() else None
        document = self.words.document()
        lines = (document.findBlockByNumber(at).text() for at in range(document.blockCount()))
        return Article(
            "\n".join(lines),  # toPlainText turns blanks that do not break into others
            self.headline.text(),
            self.agency.text(),
            when,
            self.address.text().strip(),
            self._selected,
            self.announced.isChecked(),
        )

    def _refresh(self) -> None:
        address = self.address.text().strip()
        problem = ""
        if address and not is_address(address):
            problem = self.tr("That is no address of a web page.")
        elif not self.headline.text().strip():
            problem = self.tr("The headline is still missing.")
        elif not self.words.toPlainText().strip():
            problem = self.tr("The words quoted are still missing.")
        self.problem.setText(problem)
        self._accept.setEnabled(not problem)
