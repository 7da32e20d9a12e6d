# SPDX-License-Identifier: MIT
"""The words the spelling takes for right: looked through, added, removed, given to everybody."""

from collections.abc import Mapping, Sequence

from PySide6.QtCore import QCoreApplication, Qt, Signal, Slot
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import (
    QAbstractItemView,
    QDialog,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QListWidget,
    QPushButton,
    QStackedWidget,
    QTabBar,
    QVBoxLayout,
    QWidget,
)

from icc_editor.gui import theme
from icc_editor.services.word_lists import NAME_LISTS, WordList, WordMove
from icc_editor.text.khmer.letters import SIGN_RE
from icc_editor.text.languages import KHMER, VERSION_NAMES
from icc_editor.text.spelling.accepted import as_word

Words = Mapping[tuple[str, WordList], tuple[str, ...]]
"""The words of every list, by language and list; the language of a list of names is empty."""


class WordColumn(QWidget):
    """One list: its words, a field to add one, and what can be done with those chosen."""

    add_requested = Signal(str)
    remove_requested = Signal(tuple)  # words
    move_requested = Signal(tuple)  # words that everybody shall have

    def __init__(
        self, title: str, nothing: str, parent: QWidget | None = None, *, movable: bool
    ) -> None:
        """Show ``nothing``, a sentence that teaches, while the list is empty."""
        super().__init__(parent)
        self.title = QLabel(title, self)
        self.title.setWordWrap(True)
        self.list = QListWidget(self)
        self.list.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.list.setAccessibleName(title)
        self.title.setBuddy(self.list)
        self.nothing = QLabel(nothing, self)
        self.nothing.setWordWrap(True)
        self.nothing.setAlignment(Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignLeading)
        self.nothing.setMargin(theme.GAP)
        theme.dim(self.nothing)
        self.stack = QStackedWidget(self)
        self.stack.addWidget(self.nothing)
        self.stack.addWidget(self.list)
        self.remove_button = _button(self.tr("Remove"), self)
        self.move_button = _button(self.tr("Give to everybody"), self)
        self.move_button.setVisible(movable)
        self.field = QLineEdit(self)
        another = self.tr("Another word")
        self.field.setPlaceholderText(another)
        self.field.setAccessibleName(f"{another} ({title})")
        theme.tall(self.field)
        self.add_button = _button(self.tr("Add"), self)
        above, below = QHBoxLayout(), QHBoxLayout()
        for row in (above, below):
            row.setSpacing(theme.GAP)
        above.addWidget(self.field, 1)
        above.addWidget(self.add_button)
        below.addWidget(self.remove_button)
        below.addWidget(self.move_button)
        below.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.GAP)
        column.addWidget(self.title)
        column.addWidget(self.stack, 1)
        column.addLayout(below)
        column.addLayout(above)
        delete = QShortcut(QKeySequence(QKeySequence.StandardKey.Delete), self.list)
        delete.setContext(Qt.ShortcutContext.WidgetShortcut)
        delete.activated.connect(self._on_remove_button_clicked)
        self.list.itemSelectionChanged.connect(self._refresh)
        self.field.textChanged.connect(self._refresh)
        self.field.returnPressed.connect(self._on_add_button_clicked)
        self.add_button.clicked.connect(self._on_add_button_clicked)
        self.remove_button.clicked.connect(self._on_remove_button_clicked)
        self.move_button.clicked.connect(self._on_move_button_clicked)
        self._refresh()

    def show_words(self, words: Sequence[str]) -> None:
        """Show other words; those that were chosen and are still there stay chosen."""
        chosen, row = set(self.chosen()), max(self.list.currentRow(), 0)
        self.list.clear()
        self.list.addItems(sorted(words, key=lambda word: (word.casefold(), word)))
        for number in range(self.list.count()):
            item = self.list.item(number)
            item.setSelected(item.text() in chosen)
        if self.list.count() and not self.list.selectedItems():
            self.list.setCurrentRow(min(row, self.list.count() - 1))
            self.list.clearSelection()
        had_focus = self.list.hasFocus()
        self.stack.setCurrentWidget(self.list if words else self.nothing)
        if had_focus and not words:
            self.field.setFocus()
        self._refresh()

    def choose(self, word: str) -> None:
        """Choose a word and show it."""
        for item in self.list.findItems(word, Qt.MatchFlag.MatchExactly):
            self.list.setCurrentItem(item)

    def chosen(self) -> tuple[str, ...]:
        """Return the words that are chosen."""
        return tuple(item.text() for item in self.list.selectedItems())

    @Slot()
    def _refresh(self) -> None:
        self.add_button.setEnabled(bool(as_word(self.field.text())))
        for button in (self.remove_button, self.move_button):
            button.setEnabled(bool(self.list.selectedItems()))

    @Slot()
    def _on_add_button_clicked(self) -> None:
        word = as_word(self.field.text())
        if word:
            self.field.clear()
            self.add_requested.emit(word)

    @Slot()
    def _on_remove_button_clicked(self) -> None:
        if words := self.chosen():
            self.remove_requested.emit(words)

    @Slot()
    def _on_move_button_clicked(self) -> None:
        if words := self.chosen():
            self.move_requested.emit(words)


class WordsDialog(QDialog):
    """Shows the lists of one language at a time; what was done last can be taken back."""

    moves_requested = Signal(tuple)  # of WordMove; ``show_words`` is the answer

    def __init__(self, parent: QWidget | None = None) -> None:
        """Start with empty lists."""
        super().__init__(parent)
        self.setWindowTitle(self.tr("Words that are right"))
        self._words: Words = {}
        self._back: tuple[WordMove, ...] = ()
        self.tabs = QTabBar(self)
        self.tabs.setExpanding(False)
        self.tabs.setAccessibleName(self.tr("Language of the words"))
        for code, name in VERSION_NAMES.items():
            self.tabs.setTabData(self.tabs.addTab(name), code)
        self.tabs.setTabData(self.tabs.addTab(self.tr("Names")), "")
        self.about = QLabel(self)
        self.about.setWordWrap(True)
        self.personal = WordColumn(
            self.tr("On this computer"),
            self.tr(
                "There are none yet. Right-click a marked word in your text and choose "
                "“… is right”, or type one below."
            ),
            self,
            movable=True,
        )
        self.library = WordColumn(
            self.tr("In this library, for all who use it"),
            self.tr(
                "There are none yet. Words in this list go with the library: whoever opens it "
                "need not teach them anew."
            ),
            self,
            movable=False,
        )
        self.told = QLabel(self)
        self.told.setWordWrap(True)
        self.back_button = _button(self.tr("Take back"), self)
        self.close_button = _button(self.tr("Close"), self)
        self.back_button.setEnabled(False)
        columns, row = QHBoxLayout(), QHBoxLayout()
        columns.setSpacing(theme.MARGIN)
        columns.addWidget(self.personal, 1)
        columns.addWidget(self.library, 1)
        row.setSpacing(theme.GAP)
        row.addWidget(self.told, 1)
        row.addWidget(self.back_button)
        row.addWidget(self.close_button)
        column = QVBoxLayout(self)
        column.setContentsMargins(theme.MARGIN, theme.MARGIN, theme.MARGIN, theme.MARGIN)
        column.setSpacing(theme.GAP)
        column.addWidget(self.tabs)
        column.addWidget(self.about)
        column.addLayout(columns, 1)
        column.addLayout(row)
        theme.open_size(self, 760, 500)
        for one in (self.personal, self.library):
            one.add_requested.connect(self._on_column_add_requested)
            one.remove_requested.connect(self._on_column_remove_requested)
        self.personal.move_requested.connect(self._on_personal_move_requested)
        self.back_button.clicked.connect(self._on_back_button_clicked)
        self.close_button.clicked.connect(self.reject)
        self.tabs.currentChanged.connect(self._refresh)
        self._refresh()
        self.personal.field.setFocus()

    def language(self) -> str:
        """Return the language whose words are shown, empty for names."""
        return str(self.tabs.tabData(self.tabs.currentIndex()))

    def show_language(self, language: str) -> None:
        """Show the words of a language, if there is a list for it; empty for names."""
        for index in range(self.tabs.count()):
            if self.tabs.tabData(index) == language:
                self.tabs.setCurrentIndex(index)

    def show_words(self, words: Words) -> None:
        """Show what is on the lists now."""
        self._words = words
        self._refresh()

    def show_failure(self, sentence: str) -> None:
        """Say that the last wish could not be done."""
        self._back = ()
        self.back_button.setEnabled(False)
        self.told.setText(sentence)

    def _lists(self) -> tuple[WordList, WordList]:
        """Return the list of this computer and that of the library."""
        return (WordList.PERSONAL, WordList.LIBRARY) if self.language() else NAME_LISTS

    def _ask(self, moves: Sequence[WordMove], sentence: str) -> None:
        self._back = tuple(move.undone() for move in reversed(moves))
        self.back_button.setEnabled(bool(self._back))
        self.told.setText(sentence)
        self.moves_requested.emit(tuple(moves))

    def _list_of(self, sender: object) -> WordList:
        return self._lists()[0 if sender is self.personal else 1]

    @Slot()
    def _refresh(self) -> None:
        language = self.language()
        self.about.setText(
            self.tr("These words are not marked in a text of this language.")
            if language
            else self.tr("Names are right in a text of any language, and so is each part of one.")
        )
        for column, where in zip((self.personal, self.library), self._lists(), strict=True):
            column.show_words(self._words.get((language, where), ()))

    @Slot(str)
    def _on_column_add_requested(self, word: str) -> None:
        where = self._list_of(self.sender())
        language = self.language()
        if language and SIGN_RE.search(word):
            language = KHMER  # its list, whatever text it stands in
            self.show_language(language)
        if word in self._words.get((language, where), ()):
            self.told.setText(self.tr("“{word}” is on this list already.").format(word=word))
        else:
            self._ask(
                (WordMove(word, language, None, where),),
                self.tr("“{word}” was added.").format(word=word),
            )

    @Slot(tuple)
    def _on_column_remove_requested(self, words: tuple[str, ...]) -> None:
        where, count = self._list_of(self.sender()), len(words)
        text = QCoreApplication.translate("WordsDialog", "%n word(s) removed.", "", count)
        if count == 1:
            text = self.tr("“{word}” was removed.").format(word=words[0])
        self._ask([WordMove(word, self.language(), where, None) for word in words], text)

    @Slot(tuple)
    def _on_personal_move_requested(self, words: tuple[str, ...]) -> None:
        (mine, ours), count = self._lists(), len(words)
        text = QCoreApplication.translate("WordsDialog", "%n word(s) given.", "", count)
        if count == 1:
            text = self.tr("“{word}” is in this library now.").format(word=words[0])
        self._ask([WordMove(word, self.language(), mine, ours) for word in words], text)

    @Slot()
    def _on_back_button_clicked(self) -> None:
        moves, self._back = self._back, ()
        self.back_button.setEnabled(False)
        self.told.setText(self.tr("It is as it was before."))
        self.moves_requested.emit(moves)
        self.close_button.setFocus()


def _button(text: str, parent: QWidget) -> QPushButton:
    """Return a button that the return key of a field does not press."""
    button = QPushButton(text, parent)
    button.setAutoDefault(False)
    return button
