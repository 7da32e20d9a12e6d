# SPDX-License-Identifier: MIT
"""The way into translating: the commands, and the view that is made at the first wish for it."""

from collections.abc import Callable, Mapping
from pathlib import Path
from typing import TYPE_CHECKING, TypeVar

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtWidgets import QMenu, QStackedWidget

from icc_editor.gui.actions import WindowActions
from icc_editor.gui.editing.editing_controller import EditingController
from icc_editor.gui.jobs import Submits
from icc_editor.gui.open_versions.open_versions import OpenVersions
from icc_editor.gui.telling.message_bar import MessageBar
from icc_editor.gui.text_edit.commands import follow_key
from icc_editor.text.languages import usual_translation

if TYPE_CHECKING:
    from icc_editor.gui.doors import Doors
    from icc_editor.gui.handover_controller import HandoverController
    from icc_editor.gui.parts import Parts
    from icc_editor.gui.terms.terms_controller import TermsController
    from icc_editor.gui.translation.joining_controller import JoiningController
    from icc_editor.gui.translation.translation_controller import TranslationController
    from icc_editor.gui.translation.translation_fields import TranslationFields
    from icc_editor.gui.translation.translation_offers import TranslationOffers
    from icc_editor.gui.translation.translation_pieces import TranslationPieces
    from icc_editor.gui.translation.translation_row_menu import TranslationRowMenu
    from icc_editor.gui.translation_view.translation_view import TranslationView
    from icc_editor.services.translating.offering import Offering
    from icc_editor.storage.library import Library

T = TypeVar("T")
Wishes = Mapping[str, Callable[[T], object]]
"""The names of commands, and what each asks of the object that does it."""

_OF_ROWS: "Wishes[TranslationController]" = {
    "confirm": lambda control: control.confirm_and_next(),
    "review": lambda control: control.review_and_next(),
    "still_fine": lambda control: control.still_fine(),
    "not_right_yet": lambda control: control.not_right_yet(),
    "figures_over": lambda control: control.take_figures_over(),
    "copy_source": lambda control: control.copy_source(),
    "next_row": lambda control: control.step(1),
    "last_row": lambda control: control.step(-1),
    "belongs_above": lambda control: control.belongs_above(),
    "belongs_below": lambda control: control.belongs_below(),
    "stands_alone": lambda control: control.stands_alone(),
}
_STEPS = ("next_row", "last_row")
_OF_OFFERS: "Wishes[TranslationOffers]" = {
    "insert_1": lambda offers: offers.insert_match(0),
    "insert_2": lambda offers: offers.insert_match(1),
    "insert_3": lambda offers: offers.insert_match(2),
    "insert_term": lambda offers: offers.insert_term(),
    "go_to_offers": lambda offers: offers.go_to_offers(),
    "mend_issue": lambda offers: offers.mend_issue(),
    "leave_issue": lambda offers: offers.leave_issue(),
}
_OF_PIECES: "Wishes[TranslationPieces]" = {
    "place_piece": lambda pieces: pieces.place_next(),
    "go_to_pieces": lambda pieces: pieces.go_to_pieces(),
}
_OF_TEXTS: "Wishes[TranslationFields]" = {"placed_texts": lambda texts: texts.open()}
_OF_TRANSLATIONS = (*_OF_ROWS, *_OF_OFFERS, *_OF_PIECES, *_OF_TEXTS, "keep_term")
"""The commands that can be given while a translation is shown."""


class TranslationDoor(QObject):
    """Opens and closes the translation of the post that is open, and hands it over."""

    closed = Signal()
    work_wanted = Signal()  # show the posts: one is about to be opened
    library_changed = Signal()
    next_mark_wanted = Signal()  # the next issue was asked for where nothing is translated
    earlier_wanted = Signal(object)  # PartKey: a part whose earlier states are to be listed

    def __init__(
        self,
        centre: QStackedWidget,
        versions: OpenVersions,
        editing: EditingController,
        actions: WindowActions,
        runner: Submits,
        messages: MessageBar,
        parts: "Parts",
        library: "Library",
        doors: "Doors",
    ) -> None:
        """Make nothing yet; the view is to be shown in ``centre``."""
        super().__init__(centre)
        self._centre = centre
        self._versions = versions
        self._editing = editing
        self._actions = actions
        self._runner = runner
        self._messages = messages
        self._parts = parts
        self._library = library
        self._doors = doors
        self._control: TranslationController | None = None
        self._offers: TranslationOffers | None = None
        self._texts: TranslationFields | None = None
        self._pieces: TranslationPieces | None = None
        self._offering: Offering | None = None
        self._terms: TermsController | None = None
        self.row_menu: TranslationRowMenu | None = None
        actions["terms"].triggered.connect(lambda: self.terms.show_terms())
        actions["keep_term"].triggered.connect(self._on_keep_term_triggered)
        self._handover: HandoverController | None = None
        self._joining: JoiningController | None = None
        actions["join_posts"].triggered.connect(lambda: self.joining.choose_other())
        actions["part_text"].triggered.connect(lambda: self.joining.part())
        actions["translate"].toggled.connect(self._on_translate_toggled)
        actions["next_issue"].triggered.connect(self._on_next_issue_triggered)
        actions["hand_over"].triggered.connect(lambda: self.handover.hand_over())
        if isinstance(exports := actions["export_as"].menu(), QMenu):
            exports.aboutToShow.connect(self._on_exports_about_to_show)
        actions["take_in"].triggered.connect(lambda: self.handover.choose_file())
        doors.file_brought.connect(self.take_in)
        versions.front_changed.connect(self.sign)
        editing.post_opened.connect(self.sign)
        editing.post_closed.connect(self.sign)
        self.sign()

    @property
    def is_open(self) -> bool:
        """Return whether a translation is shown."""
        return self._control is not None and self._control.is_open

    @property
    def control(self) -> "TranslationController":
        """What translates; made when it is first asked for."""
        if self._control is None:
            from icc_editor.gui.translation.translation_controller import TranslationController
            from icc_editor.gui.translation.translation_fields import TranslationFields
            from icc_editor.gui.translation.translation_row_menu import TranslationRowMenu

            control = self._control = TranslationController(
                self._centre,
                self._versions,
                self._editing,
                self._runner,
                self._messages,
                self._parts.clock,
                lambda: self._parts.preferences.current.nickname,
            )
            control.closed.connect(self._on_control_closed)
            control.earlier_wanted.connect(self.earlier_wanted)
            self._grant(_OF_ROWS, control)
            commands = (self._actions[name] for name in _OF_ROWS if name not in _STEPS)
            self.row_menu = TranslationRowMenu(control, self._versions, commands)
            offers = self._offers = self._make_offers(control)
            texts = TranslationFields(control, offers, self._versions, self._messages)
            self._texts = texts
            texts.keys_of = lambda name: self._actions[name].shortcuts()
            self._grant(_OF_TEXTS, texts)
            self._pieces = self._make_pieces(control)
            self._name_keys(control.view)
        return self._control

    @property
    def texts(self) -> "TranslationFields | None":
        """What translates fields and tables; None as long as nothing was translated."""
        return self._texts

    @property
    def offers(self) -> "TranslationOffers | None":
        """What finds offers; None as long as nothing was translated."""
        return self._offers

    @property
    def terms(self) -> "TermsController":
        """What shows and changes the terms of the library; made when it is first asked for."""
        if self._terms is None:
            from icc_editor.gui.terms.terms_controller import TermsController

            self._terms = TermsController(
                self._centre.window(), self._shared_offering(), self._runner, self._messages
            )
            self._terms.changed.connect(self._on_terms_changed)
        return self._terms

    def close(self) -> None:
        """Let go of what is open on the disk: the window goes."""
        if self._offers is not None:
            self._offers.close()

    def _shared_offering(self) -> "Offering":
        if self._offering is None:
            from icc_editor.services.translating.offering import Offering

            preferences = self._parts.preferences
            self._offering = Offering(
                self._library, self._parts.places, lambda: preferences.current
            )
        return self._offering

    def _make_offers(self, control: "TranslationController") -> "TranslationOffers":
        from icc_editor.gui.translation.translation_offers import TranslationOffers

        offers = TranslationOffers(
            control,
            self._versions,
            self._editing,
            self._shared_offering(),
            self._runner,
            self._messages,
        )
        self._grant(_OF_OFFERS, offers)
        return offers

    def _make_pieces(self, control: "TranslationController") -> "TranslationPieces":
        from icc_editor.gui.translation.translation_pieces import TranslationPieces

        pieces = TranslationPieces(control, self._versions, self._messages)
        self._grant(_OF_PIECES, pieces)
        return pieces

    def _grant(self, wishes: "Wishes[T]", doer: T) -> None:
        """Let commands ask ``doer`` for what they are there for."""
        for name, wish in wishes.items():
            self._actions[name].triggered.connect(lambda _checked, wish=wish: wish(doer))

    @property
    def handover(self) -> "HandoverController":
        """What hands over and takes in; made when it is first asked for."""
        if self._handover is None:
            from icc_editor.gui.handover_controller import HandoverController

            handover = self._handover = HandoverController(
                self._centre.window(),
                self._parts,
                self._library,
                self._versions,
                self._editing,
                self._doors,
                self._runner,
                self._messages,
            )
            handover.translation_wanted.connect(self.open)
            handover.work_wanted.connect(self.work_wanted)
            handover.library_changed.connect(self.library_changed)
        return self._handover

    @property
    def joining(self) -> "JoiningController":
        """What makes one post of two texts; made when it is first asked for."""
        if self._joining is None:
            from icc_editor.gui.translation.joining_controller import JoiningController

            joining = self._joining = JoiningController(
                self._centre.window(),
                self._parts,
                self._library,
                self._versions,
                self._editing,
                self._runner,
                self._messages,
            )
            joining.translation_wanted.connect(self.open)
            joining.library_changed.connect(self.library_changed)
        return self._joining

    @Slot()
    def leave(self) -> None:
        """Close the translation: what is wanted is in the panel a post is written in."""
        if self.is_open:
            self.control.close()

    @Slot()
    def begin(self) -> None:
        """Ask for a post that was sent to be translated."""
        self.handover.begin_translating()

    @Slot(object)
    def take_in(self, path: Path) -> None:
        """Take in a file that was sent."""
        self.handover.take_in(path)

    @Slot(str)
    def open(self, language: str) -> None:
        """Show the translation into ``language``; the version is added where there is none."""
        post = self._editing.post()
        if post is None:
            return
        if language not in post.languages:
            self._editing.add_version(language, lambda: self.open(language))
            return
        self.control.open(language)
        self._actions["translate"].setChecked(self.is_open)
        self.sign()

    @Slot()
    def sign(self) -> None:
        """Let the commands say what can be done."""
        post = self._editing.post()
        self._actions["translate"].setEnabled(self.is_open or post is not None)
        of_post = ("hand_over", "export_as", "existing_pair", "join_posts", "part_text")
        for name in (*of_post, "next_issue"):
            self._actions[name].setEnabled(post is not None)
        for name in _OF_TRANSLATIONS:
            self._actions[name].setEnabled(self.is_open)

    @Slot(bool)
    def _on_translate_toggled(self, wanted: bool) -> None:
        if wanted == self.is_open:
            return
        if not wanted:
            self.control.close()
            return
        language = self._wanted_language()
        if language:
            self.control.open(language)
        if not self.is_open:
            self._actions["translate"].setChecked(False)
        self.sign()

    def _wanted_language(self) -> str:
        """Return the translation to open: the one in front, else the first there is."""
        post = self._editing.post()
        if post is None:
            return ""
        if shown := post.translation_near(self._versions.front):
            return shown
        wanted = usual_translation(post.source_language)
        self._messages.show_note(
            self.tr("There is no version to translate into yet."),
            action=self._actions[f"add_{wanted}"].text().replace("&", ""),
            on_action=lambda: self.open(wanted),
            of_post=True,
        )
        return ""

    def _name_keys(self, view: "TranslationView") -> None:
        """Let the tips of the view's buttons name the keys of the commands that do the same."""
        for button, name in (
            (view.bar.texts, "placed_texts"),
            (view.bar.previous, "last_row"),
            (view.bar.next, "next_row"),
            (view.panel.confirm, "confirm"),
            (view.panel.review, "review"),
            (view.panel.offers.mend, "mend_issue"),
            (view.panel.pieces.heading, "place_piece"),
        ):
            follow_key(button, self._actions[name])

    @Slot()
    def _on_next_issue_triggered(self) -> None:
        """Go to the next issue of what is in sight: a translation, or else the text."""
        if self.is_open and self._offers is not None:
            self._offers.next_issue()
        else:
            self.next_mark_wanted.emit()

    @Slot()
    def _on_keep_term_triggered(self) -> None:
        """Ask for a term with what is selected on both sides."""
        pages = self.control.view.pages
        if pages is not None:
            said = [page.field.textCursor().selectedText() for page in pages]
            self.terms.add_from(self.control.languages, (said[0], said[1]))

    @Slot()
    def _on_terms_changed(self) -> None:
        if self._offers is not None:
            self._offers.terms_changed()

    @Slot()
    def _on_exports_about_to_show(self) -> None:
        menu = self._actions["export_as"].menu()
        if isinstance(menu, QMenu) and menu.isEmpty():
            self.handover.fill_exports(menu)

    @Slot()
    def _on_control_closed(self) -> None:
        self._actions["translate"].setChecked(False)
        self.sign()
        self.closed.emit()
