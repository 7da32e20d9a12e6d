# SPDX-License-Identifier: MIT
"""One term: what it is called in each language, and how it shall not be called."""

from collections.abc import Sequence

from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QFormLayout,
    QLabel,
    QLineEdit,
    QVBoxLayout,
    QWidget,
)

from icc_editor.gui import theme
from icc_editor.post.term import Term, TermForms
from icc_editor.text.languages import name_of

_WIDTH = 120 * theme.GRID
_BAR = "|"


class TermDialog(QDialog):
    """Shows a term's names for some languages; Enter keeps them."""

    def __init__(
        self, term: Term, languages: Sequence[str], parent: QWidget, *, brief: bool = False
    ) -> None:
        """Show a term; ``brief`` asks for nothing but what it is called."""
        super().__init__(parent)
        self.setWindowTitle(self.tr("A term"))
        self._term = term
        self.names: dict[str, QLineEdit] = {}
        self.forbidden: dict[str, QLineEdit] = {}
        form = QFormLayout()
        for language in languages:
            forms = term.in_language(language)
            name = name_of(language)
            self.names[language] = self._field(form, name, _joined(forms.accepted))
            if not brief:
                words = self.tr("{language}, not:").format(language=name)
                self.forbidden[language] = self._field(form, words, _joined(forms.forbidden))
        self.note = self._field(form, self.tr("Note"), term.note)
        hint = QLabel(
            self.tr(
                "The name to write stands first. Others that are right as well, such as an "
                "abbreviation, follow after |."
            ),
            self,
        )
        hint.setWordWrap(True)
        theme.dim(hint)
        button = QDialogButtonBox.StandardButton
        self.buttons = QDialogButtonBox(button.Save | button.Cancel, self)
        theme.plain_buttons(self.buttons)
        self.buttons.accepted.connect(self.accept)
        self.buttons.rejected.connect(self.reject)
        column = QVBoxLayout(self)
        column.setContentsMargins(theme.MARGIN, theme.MARGIN, theme.MARGIN, theme.MARGIN)
        column.setSpacing(theme.GAP)
        column.addLayout(form)
        column.addWidget(hint)
        column.addWidget(self.buttons)
        self.setMinimumWidth(_WIDTH)
        first = next((field for field in self.names.values() if not field.text()), None)
        (first or next(iter(self.names.values()))).setFocus()
        for field in (*self.names.values(), *self.forbidden.values()):
            field.textChanged.connect(self._refresh)
        self._refresh()

    def term(self) -> Term:
        """Return the term as it stands in the fields."""
        term = Term(self._term.forms, self.note.text())
        for language, field in self.names.items():
            forbidden = self._term.in_language(language).forbidden
            if language in self.forbidden:
                forbidden = _parted(self.forbidden[language].text())
            term = term.with_forms(language, TermForms(_parted(field.text()), forbidden))
        return term

    def _field(self, form: QFormLayout, name: str, text: str) -> QLineEdit:
        field = QLineEdit(text, self)
        field.setAccessibleName(name)
        theme.tall(field)
        form.addRow(name, field)
        return field

    def _refresh(self) -> None:
        save = self.buttons.button(QDialogButtonBox.StandardButton.Save)
        save.setEnabled(bool(self.term()))


def _joined(names: Sequence[str]) -> str:
    return f" {_BAR} ".join(names)


def _parted(text: str) -> tuple[str, ...]:
    return tuple(text.split(_BAR))
