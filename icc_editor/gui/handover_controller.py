# SPDX-License-Identifier: MIT
"""A post goes to a translator as a file, and files that were sent come in."""

import threading
from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import TypeVar, assert_never

from PySide6.QtCore import QCoreApplication, QObject, Qt, QTimer, Signal, Slot
from PySide6.QtWidgets import QMenu, QWidget

from icc_editor.formats.exchange.files import ExchangeKind, kinds_by_suffix
from icc_editor.formats.handover import SUFFIX
from icc_editor.gui import file_windows
from icc_editor.gui.browser import open_folder
from icc_editor.gui.doors import Doors
from icc_editor.gui.editing.editing_controller import EditingController
from icc_editor.gui.editing.saving import LANE as SAVING_LANE
from icc_editor.gui.handover.sending_dialog import SendingDialog, Wish
from icc_editor.gui.handover.taking_dialog import TakingDialog
from icc_editor.gui.handover.where_question import Where, ask_where
from icc_editor.gui.jobs import LIBRARY_LANE, Submits
from icc_editor.gui.menu_letters import give_letters
from icc_editor.gui.open_versions.open_versions import OpenVersions
from icc_editor.gui.parts import Parts
from icc_editor.gui.telling.message_bar import MessageBar
from icc_editor.post.job import CancelCheck
from icc_editor.post.post_folder import PostFolder
from icc_editor.services.handing_over.clashes import Choice
from icc_editor.services.handing_over.elsewhere import library_with
from icc_editor.services.handing_over.exchanging import Exchanging
from icc_editor.services.handing_over.handing_over import HandingOver, Made, Taken
from icc_editor.services.handing_over.incoming import Incoming, look_at
from icc_editor.services.handing_over.plan import TakingPlan, ToldKind
from icc_editor.services.handing_over.terms_used import terms_used
from icc_editor.services.terms import term_base
from icc_editor.storage.history import History
from icc_editor.storage.library import Library, has_no_name_yet
from icc_editor.storage.safe_write import write_bytes
from icc_editor.text.languages import VERSION_NAMES, usual_translation
from icc_editor.text.slugs import slugify

LANE = "handing over"

T = TypeVar("T")


class HandoverController(QObject):
    """Does what the Translate menu, the welcome page and dropped files ask for."""

    translation_wanted = Signal(str)  # language: of the post that is open, beside its source
    work_wanted = Signal()  # show the posts: one is about to be opened
    library_changed = Signal()

    def __init__(
        self,
        window: QWidget,
        parts: Parts,
        library: Library,
        versions: OpenVersions,
        editing: EditingController,
        doors: Doors,
        runner: Submits,
        messages: MessageBar,
    ) -> None:
        super().__init__(window)
        self._window = window
        self._parts = parts
        self._library = library
        self._versions = versions
        self._editing = editing
        self._doors = doors
        self._runner = runner
        self._messages = messages
        self._lock = threading.Lock()  # what hands over and takes in does so once at a time
        self._nickname = ""  # as it was given last
        self.dialog: SendingDialog | TakingDialog | None = None

    # Out

    def hand_over(self) -> None:
        """Ask what is to be handed over of the open post, and where the file goes."""
        post = self._editing.post()
        if post is None or self.dialog is not None:
            return
        self._work(
            lambda handing, _cancelled: handing.sent_for(post),
            lambda language: self._ask_what(post, language),
        )

    def _ask_what(self, post: PostFolder, sent_for: str) -> None:
        if self._editing.post() != post or self.dialog is not None:
            return  # another one was opened meanwhile
        source = post.source_language
        there = [code for code in post.languages if code != source]
        others = [code for code in VERSION_NAMES if code not in (source, *there)]
        front = self._versions.front
        chosen = sent_for or (front if front in there else "")
        dialog = SendingDialog(
            (*there, *others),
            chosen,
            goes_back=bool(sent_for),
            nickname=self._nickname,
            parent=self._window,
        )

        def accepted() -> None:
            wish = dialog.wish()
            # Once this window is gone: the next one waits inside its own loop.
            QTimer.singleShot(0, self, lambda: self._ask_where(post, wish))

        dialog.accepted.connect(accepted)
        self._open(dialog)

    def _ask_where(self, post: PostFolder, wish: Wish) -> None:
        self._nickname = wish.nickname
        chosen = file_windows.choose_new_file(
            self._window,
            self.tr("Save the file that is handed over"),
            f"{self._name_of(post)}.{wish.language}{SUFFIX}",
            self._kinds(),
            suffix=SUFFIX.lstrip("."),
        )
        if chosen and self._is_safe(post):
            self._write(post, wish, Path(chosen))

    def _write(self, post: PostFolder, wish: Wish, path: Path) -> None:
        settings = self._parts.preferences.current

        def work(handing: HandingOver, _cancelled: CancelCheck) -> Made:
            known = term_base(self._library.path, settings).read().terms
            made = handing.make(
                post,
                wish.language,
                nickname=wish.nickname,
                message=wish.message,
                terms=terms_used(post, wish.language, (stored.term for stored in known)),
            )
            write_bytes(path, made.raw)
            return made

        self._work(work, lambda made: self._tell_ready(path, made.left_out))

    def fill_exports(self, menu: QMenu) -> None:
        """Put the kinds of files of other programs into a menu."""
        for kind in ExchangeKind:
            menu.addAction(self._offered_as(kind)).triggered.connect(partial(self._export, kind))
        give_letters(menu)

    def _offered_as(self, kind: ExchangeKind) -> str:
        match kind:
            case ExchangeKind.PO:
                return self.tr("&PO, for Poedit, OmegaT or Weblate…")
            case ExchangeKind.XLIFF:
                return self.tr("&XLIFF 1.2, for Trados or memoQ…")
            case ExchangeKind.XLIFF_2:
                return self.tr("XLIFF &2…")
            case ExchangeKind.DOCX:
                return self.tr("Table for &Word, to read and correct…")
            case ExchangeKind.HTML:
                return self.tr("Table as a we&b page, to read and correct…")
            case _:
                assert_never(kind)

    def _export(self, kind: ExchangeKind) -> None:
        """Ask where a translation goes to as a file of another program, and write it."""
        post = self._editing.post()
        if post is None:
            return
        language = self._shown_translation(post)
        chosen = file_windows.choose_new_file(
            self._window,
            self.tr("Save the translation for other programs"),
            f"{self._name_of(post)}.{language}{kind.suffix}",
            f"{kind.suffix[1:].upper()} (*{kind.suffix})",
            suffix=kind.suffix.lstrip("."),
        )
        if not chosen or not self._is_safe(post):
            return
        path = Path(chosen)

        def work(_handing: HandingOver, _cancelled: CancelCheck) -> None:
            write_bytes(path, Exchanging.make(post, language, kind))

        self._work(work, lambda _none: self._tell_ready(path))

    def _name_of(self, post: PostFolder) -> str:
        """Return what files made of a post are called: it may have got its title just now."""
        title = self._versions.metadata(post.source_language).title
        slug = slugify(title) if has_no_name_yet(post.path) else ""
        return slug or post.path.name

    def _shown_translation(self, post: PostFolder) -> str:
        """Return the translation in front, else the first there is, else one to be made."""
        there = post.translation_near(self._versions.front)
        return there or usual_translation(post.source_language)

    def _tell_ready(self, path: Path, left_out: tuple[str, ...] = ()) -> None:
        said = [self.tr("“{name}” is ready to be sent.").format(name=path.name)]
        if left_out:
            said.append(
                self.tr("These pictures could not go along: {names}").format(
                    names=", ".join(left_out)
                )
            )
        self._messages.show_note(
            "\n".join(said),
            tone="warn" if left_out else "good",
            action=self.tr("Show the folder"),
            on_action=lambda: open_folder(path.parent, self._messages),
        )

    # In

    def choose_file(self) -> None:
        """Ask for a file that was sent, and take it in."""
        every = " ".join(f"*{suffix}" for suffix in (SUFFIX, *sorted(kinds_by_suffix())))
        chosen = file_windows.choose_file(
            self._window,
            self.tr("Choose the file you were sent"),
            "",
            self.tr("Translations") + f" ({every})",
        )
        if chosen:
            self.take_in(Path(chosen))

    def begin_translating(self) -> None:
        """Ask for a post that was sent: as one file, or as a folder by a text in it."""
        folder = self.tr("A text in the folder of a post") + " (*.md)"
        chosen = file_windows.choose_file(
            self._window, self.tr("Choose the file you were sent"), "", f"{self._kinds()};;{folder}"
        )
        if not chosen:
            return
        path = Path(chosen)
        if path.suffix.lower() == ".md":
            self._doors.bring_to_own(path.parent)
        else:
            self.take_in(path)

    def take_in(self, path: Path) -> None:
        """Take a file in: as a new post, or into the one it belongs to, after a look at it."""
        if self.dialog is not None:
            return
        opened = self._editing.post()

        def work(handing: HandingOver, _cancelled: CancelCheck) -> Incoming:
            exchanging = Exchanging(History(self._library.path), self._parts.clock)
            return look_at(path, handing, exchanging, opened)

        self._work(work, self._looked_at(path))

    def _looked_at(self, path: Path) -> Callable[[Incoming], None]:
        def found(incoming: Incoming) -> None:
            if incoming.post is not None:
                self._plan(incoming, incoming.post)
            elif self._doors.is_among_samples():
                self._doors.in_own_library(lambda doors: doors.file_brought.emit(path))
            else:
                self._look_elsewhere(incoming, path)

        return found

    def _look_elsewhere(self, incoming: Incoming, path: Path) -> None:
        """Ask where a file is wanted whose post is in another library; else make a new post."""
        others = [each for each in self._parts.own_libraries() if each != self._library.path]

        def found(library: Path | None) -> None:
            if library is None:
                self._take_new(incoming)
                return
            there = ask_where(self._window, incoming.title, library)
            if there is Where.THERE:
                self._doors.bring_file_to(library, path)
            elif there is Where.HERE:
                self._take_new(incoming)

        self._work(lambda _handing, _cancelled: library_with(incoming.post_id, others), found)

    def _take_new(self, incoming: Incoming) -> None:
        go_on = self._editing.expect_another()

        def work(_cancelled: CancelCheck, _progress: object) -> Taken:
            with self._lock:
                return incoming.take(cancelled=_cancelled)

        def failed(error: Exception) -> None:
            go_on()
            self._messages.show_error(error)

        def opened(taken: Taken) -> None:
            self.library_changed.emit()
            words = self.tr("“{title}” is a new post in your library now, made from “{name}”.")
            said = [words.format(title=incoming.title, name=incoming.name)]
            said += [*self._pictures(taken), incoming.said]
            self._show(taken.post, incoming, said, beside=True)

        self._runner.submit(work, on_success=opened, on_failure=failed, lane=LIBRARY_LANE)

    def _plan(self, incoming: Incoming, post: PostFolder) -> None:
        if not self._is_safe(post):
            return

        def planned(plan: TakingPlan) -> None:
            if plan.is_empty and not plan.told:
                self._take(incoming, post, {})  # it may have pictures and terms
            elif self.dialog is None:
                dialog = TakingDialog(incoming, plan, self._window)
                dialog.take_requested.connect(lambda found: self._take(incoming, post, found))
                self._open(dialog)

        self._work(lambda _handing, _cancelled: incoming.plan(), planned)

    def _take(self, incoming: Incoming, post: PostFolder, choices: dict[str, Choice]) -> None:
        if not self._is_safe(post):
            self._close()
            return
        if isinstance(self.dialog, TakingDialog):
            self.dialog.show_busy()

        def work(cancelled: CancelCheck) -> Taken:
            with self._lock:
                return incoming.take(choices, cancelled)

        def failed(error: Exception) -> None:
            self._close()
            self._messages.show_error(error)

        def taken(found: Taken) -> None:
            self._close()
            self.library_changed.emit()
            self._tell(incoming, found, choices)

        if self._is_open(post):
            self._editing.write_files(work, self._versions.undo.together, taken, failed)
        else:
            self._runner.submit(
                lambda cancelled, _progress: work(cancelled),
                on_success=taken,
                on_failure=failed,
                lane=SAVING_LANE,
            )

    def _tell(self, incoming: Incoming, taken: Taken, choices: dict[str, Choice]) -> None:
        plan, said, tone = taken.plan, list[str](), "good"
        if plan.changes:
            count = len(plan.changes)
            said.append(
                QCoreApplication.translate(
                    "HandoverController", "%n change(s) were taken in.", "", count
                )
            )
            said.append(self.tr("Undo takes them back; what stood there before is in the history."))
        else:
            said.append(self.tr("There was nothing new to take in."))
        if left := len(plan.undecided(choices)):
            tone = "warn"
            said.append(
                QCoreApplication.translate(
                    "HandoverController",
                    "%n are still to be decided; yours stays until then. Take the same file in "
                    "again.",
                    "",
                    left,
                )
            )
        said += self._pictures(taken)
        self._show(taken.post, incoming, said, beside=incoming.is_follow_up, tone=tone)

    def _pictures(self, taken: Taken) -> list[str]:
        """Return what is to be said of the pictures."""
        said = []
        if came := len(taken.pictures):
            said.append(
                QCoreApplication.translate("HandoverController", "%n picture(s) came in.", "", came)
            )
        left = [told.part for told in taken.plan.told if told.kind is ToldKind.PICTURE]
        if left:
            names = ", ".join(part.rsplit("/", 1)[-1] for part in left)
            said.append(
                self.tr("These pictures were left in the file: {names}").format(names=names)
            )
        return said

    def _show(
        self,
        post: PostFolder,
        incoming: Incoming,
        said: list[str],
        *,
        beside: bool,
        tone: str = "good",
    ) -> None:
        """Show a post, ``beside`` its source, and say what became of the file."""
        language = incoming.language if incoming.language in post.languages else ""

        def shown() -> None:
            if beside and not self._versions.is_lent(language):
                self.translation_wanted.emit(incoming.language)
            lines = [line for line in said if line]
            self._messages.show_note("\n".join(lines), tone=tone, of_post=True)

        self.work_wanted.emit()
        if self._is_open(post) and self._versions.is_lent(language):
            shown()  # it is being translated: whoever does stays where they are
        else:
            self._editing.open_post(post.path, language, then=shown)

    # Both

    def _work(
        self, work: Callable[[HandingOver, CancelCheck], T], done: Callable[[T], None]
    ) -> None:
        """Do something off this thread; what fails is said."""
        library, parts = self._library, self._parts

        def locked(cancelled: CancelCheck, _progress: object) -> T:
            with self._lock:
                return work(HandingOver(library, parts.pictures(), parts.clock), cancelled)

        self._runner.submit(
            locked, on_success=done, on_failure=self._messages.show_error, lane=LANE
        )

    def _is_open(self, post: PostFolder) -> bool:
        opened = self._editing.post()
        return opened is not None and opened.path == post.path

    def _is_safe(self, post: PostFolder) -> bool:
        """Return whether what was typed into a post is on the disk; else say so."""
        if not self._is_open(post) or self._editing.flush():
            return True
        self._messages.show_note(
            self.tr("The newest words of this post could not be saved, so nothing was done."),
            tone="bad",
        )
        return False

    def _kinds(self) -> str:
        return self.tr("Post to be translated") + f" (*{SUFFIX})"

    def _open(self, dialog: SendingDialog | TakingDialog) -> None:
        self.dialog = dialog
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.finished.connect(self._on_dialog_finished)
        dialog.open()

    def _close(self) -> None:
        if isinstance(self.dialog, TakingDialog):
            self.dialog.finish()

    @Slot()
    def _on_dialog_finished(self) -> None:
        self.dialog = None
