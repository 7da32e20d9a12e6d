# SPDX-License-Identifier: MIT
"""A results table gets another name: its file, and what texts and figures call it."""

from functools import partial

from PySide6.QtCore import QObject, QTimer, Slot

from icc_editor.formats.renamed_table import with_table_renamed
from icc_editor.formats.table_address import NAME
from icc_editor.gui import questions
from icc_editor.gui.editing.editing_controller import EditingController
from icc_editor.gui.tables.table_controller import TableController
from icc_editor.gui.writing_panel.writing_panel import WritingPanel
from icc_editor.post.table_parts import LONGEST_KEY
from icc_editor.text.slugs import slugify


class TableRenaming(QObject):
    """Asks for the name and whether the texts follow; all of it is one step of the post."""

    def __init__(
        self,
        tables: TableController,
        writing: WritingPanel,
        editing: EditingController,
    ) -> None:
        super().__init__(tables)
        self._controller = tables
        self._writing = writing
        self._tables = writing.tables
        self._editing = editing

    def ask_at_caret(self) -> None:
        """Ask what the table at the caret, else the one that is open, shall be called."""
        self.ask(self._controller.name_at_caret())

    def ask_open(self) -> None:
        """Ask what the table that is open shall be called."""
        self.ask(self._controller.name())

    def ask(self, name: str) -> None:
        """Ask what a table shall be called, and call it so."""
        table = self._tables.table(name)
        if table is None:
            self._controller.open(name)  # it cannot be read: its text is shown, and says so
            return
        wanted = self._ask_name(name)
        if wanted is None:
            return
        change = partial(with_table_renamed, file=(name, wanted), figures=(table.id, wanted))
        follow: bool | None = self._writing.would_change(change)
        if follow:
            question = self.tr(
                "The texts of this post name the table “{old}”: where it is shown, and in figures. "
                "Shall they follow? Otherwise they show nothing any more."
            ).format(old=name)
            title = self.tr("Rename the results table")
            window = self._writing.window()
            follow = questions.shall_follow(window, title, question, giving_up=True)
        if follow is None:
            return
        # Once the questions are gone: renaming waits for the disk.
        QTimer.singleShot(0, self, partial(self._rename, name, wanted, follow=follow))

    def _ask_name(self, name: str) -> str | None:
        """Return a name that is free and can be one; None when the writer gives up."""
        question = self.tr("What shall the results table be called? In Latin letters and digits.")
        typed, reason = name, ""
        while True:
            answer = questions.ask_text(
                self._writing.window(),
                self.tr("Rename the results table"),
                f"{reason}\n\n{question}" if reason else question,
                typed,
            )
            if answer is None or answer.strip() == name:
                return None
            typed, wanted = answer, _name_of(answer)
            taken = {each.lower() for each in self._tables.names() if each != name}
            if not wanted:
                reason = self.tr("A name has Latin letters, digits and _ only.")
            elif wanted.lower() in taken:
                reason = self.tr("There is a table of that name in this post.")
            elif wanted == name:
                return None
            else:
                return wanted

    @Slot()
    def _rename(self, name: str, wanted: str, *, follow: bool) -> None:
        table, was_open = self._tables.table(name), self._controller.name() == name
        if table is None:
            return
        change = partial(with_table_renamed, file=(name, wanted), figures=(table.id, wanted))

        def renamed() -> None:
            with self._writing.undo.together():
                self._tables.note_presence(wanted, came=True)
                self._tables.note_presence(name, came=False)
                if follow:
                    self._writing.rewrite(change)
            if was_open:
                self._controller.open(wanted)

        self._editing.rename_table(name, wanted, renamed)


def _name_of(answer: str) -> str:
    """Return what was typed as a name; empty when it cannot be one."""
    plain = answer.strip()
    if not NAME.fullmatch(plain):
        plain = slugify(plain).replace("-", "_")
    return plain if NAME.fullmatch(plain) and len(plain) <= LONGEST_KEY else ""
