# SPDX-License-Identifier: MIT
"""Makes one post of two texts that were written apart, and shows them beside each other."""

from collections.abc import Callable, Iterator
from contextlib import AbstractContextManager, contextmanager
from dataclasses import replace
from pathlib import Path

from PySide6.QtCore import QObject, Qt, Signal, Slot
from PySide6.QtWidgets import QWidget

from icc_editor.gui import questions
from icc_editor.gui.editing.editing_controller import EditingController
from icc_editor.gui.editing.post_steps import Step
from icc_editor.gui.editing.saving import LANE
from icc_editor.gui.jobs import LIBRARY_LANE, Submits
from icc_editor.gui.open_versions.open_versions import OpenVersions
from icc_editor.gui.parts import Parts
from icc_editor.gui.telling.message_bar import MessageBar
from icc_editor.gui.translation.joining_dialog import JoiningDialog
from icc_editor.post.post_folder import PostFolder, PostSummary
from icc_editor.services.translating.joining import Joining, JoiningPlan
from icc_editor.storage import post_folder
from icc_editor.storage.history import History
from icc_editor.storage.library import Library


class _JoinedStep(Step):
    """Another post came into this one, beside the versions and tables that have their own steps."""

    def __init__(self, controller: "JoiningController") -> None:
        """Say the rest once it is known."""
        super().__init__()
        self._controller = controller
        self.comings: list[Step] = []  # of the versions
        self.plan: JoiningPlan | None = None
        self.is_binned = False  # the other post is to be in the bin
        self.token = ""  # which brings it back from there

    def take_back(self) -> None:
        """Make two posts of them again."""
        if self.plan is not None:
            self._controller.take_apart(self.plan, self)

    def repeat(self) -> None:
        """Make one post of them again."""
        if self.plan is not None:
            self._controller.bring_together_again(self.plan, self)

    def without(self, version: str) -> Step | None:
        """Stay as long as the versions can go and come by steps of the same group."""
        return self if all(coming.without(version) for coming in self.comings) else None


class JoiningController(QObject):
    """Does what the two commands about a pair that is there already ask for."""

    translation_wanted = Signal(str)  # language: of the post that is open, beside its source
    library_changed = Signal()

    def __init__(
        self,
        window: QWidget,
        parts: Parts,
        library: Library,
        versions: OpenVersions,
        editing: EditingController,
        runner: Submits,
        messages: MessageBar,
    ) -> None:
        """All of it is the window's."""
        super().__init__(window)
        self._window = window
        self._parts = parts
        self._library = library
        self._versions = versions
        self._editing = editing
        self._runner = runner
        self._messages = messages
        self.dialog: JoiningDialog | None = None

    @Slot()
    def choose_other(self) -> None:
        """Ask which post is the open one in another language."""
        post = self._editing.post()
        if post is None or self.dialog is not None:
            return

        def found(posts: tuple[PostSummary, ...]) -> None:
            others = [
                its
                for its in posts
                if its.path != post.path and set(its.languages) - set(post.languages)
            ]
            # A post that was written apart has nothing in a language of this one.
            others.sort(key=lambda its: len(set(its.languages) & set(post.languages)))
            if not others:
                words = self.tr("No other post has a language that this one does not have.")
                self._messages.show_note(words, of_post=True)
            elif self._is_open(post) and self.dialog is None:
                dialog = self.dialog = JoiningDialog(others, self._window)
                dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
                dialog.join_requested.connect(self._join)
                dialog.finished.connect(self._on_dialog_finished)
                dialog.open()

        self._runner.submit(
            lambda _cancelled, _progress: self._library.posts(),
            on_success=found,
            on_failure=self._messages.show_error,
            lane=LIBRARY_LANE,
        )

    @Slot()
    def part(self) -> None:
        """Make two versions of a text that has both languages, once that is wanted."""
        post = self._editing.post()
        if post is None:
            return
        sure = questions.is_sure(
            self._window,
            self.tr("Part this post into two languages"),
            self.tr(
                "The paragraphs in Khmer become a version of their own, and the others stay. The "
                "text as it is now is kept in the history."
            ),
            self.tr("Part it"),
        )
        if sure:
            self._write(post, lambda: Joining.of_one(post), lambda _plan: None, self._parting)

    @Slot(object)
    def _join(self, path: Path) -> None:
        post = self._editing.post()
        if post is None:
            return
        step = _JoinedStep(self)

        def joined(plan: JoiningPlan) -> None:
            step.plan = plan
            self._offer_the_bin(plan, step)

        self._write(
            post,
            lambda: Joining.of_two(post, post_folder.load(path)),
            joined,
            lambda: self._parting(step),
        )

    @contextmanager
    def _parting(self, joined: "_JoinedStep | None" = None) -> Iterator[None]:
        """Let what comes be part of the step: undo takes it away again."""
        before, tables = set(self._versions.pages), self._versions.tables
        known = set(tables.names())
        with self._versions.undo.together():
            yield
            new = [language for language in self._versions.pages if language not in before]
            if joined is not None and new:
                joined.versions = frozenset(self._versions.pages)  # it is the whole post's
                self._versions.undo.push(joined)  # taken back last, once the versions are gone
            for name in sorted(set(tables.names()) - known):
                tables.note_presence(name, came=True)
            comings = [self._versions.note_came(language) for language in new]
            if joined is not None:
                joined.comings = comings

    def _write(
        self,
        post: PostFolder,
        plan: Callable[[], JoiningPlan],
        then: Callable[[JoiningPlan], None],
        as_one: Callable[[], AbstractContextManager[None]],
    ) -> None:
        if not self._editing.flush():
            words = self.tr(
                "The newest words of this post could not be saved, so nothing was done."
            )
            self._messages.show_note(words, tone="bad")
            return

        def work(_cancelled: object) -> JoiningPlan:
            planned = plan()
            Joining(History(self._library.path), self._parts.clock).write(planned)
            return planned

        def written(planned: JoiningPlan) -> None:
            self.library_changed.emit()
            if self._is_open(post) and planned.aligned:
                self.translation_wanted.emit(planned.aligned[0].target_language)
                self._messages.show_note(
                    self.tr(
                        "The texts stand beside each other as drafts. Look at every pair and "
                        "confirm it; where one is beside the wrong paragraph, the Translate menu "
                        "moves it."
                    ),
                    of_post=True,
                )
            then(planned)

        self._editing.write_files(work, as_one, written, self._messages.show_error)

    def _offer_the_bin(self, plan: JoiningPlan, step: "_JoinedStep") -> None:
        other = plan.other
        if other is None or plan.left:
            return  # it has more than was taken over
        sure = questions.is_sure(
            self._window,
            self.tr("Bring two posts together"),
            self.tr(
                "All of the other post is in this one now, and where it is published too. Put the "
                "other post into the bin? As long as both are there, the same text is in your "
                "library twice."
            ),
            self.tr("Put it into the bin"),
            self.tr("Keep it"),
        )
        if sure:
            step.is_binned = True
            self.throw_away(other, step)

    def throw_away(self, other: PostFolder, step: "_JoinedStep") -> None:
        """Put the other post into the bin; ``step`` knows how it comes back."""

        def thrown(token: str) -> None:
            step.token = token
            self.library_changed.emit()

        self._runner.submit(
            lambda _cancelled, _progress: self._library.bin.put(other),
            on_success=thrown,
            on_failure=self._messages.show_error,
            lane=LANE,  # behind and before what undo and redo write
        )

    def take_apart(self, plan: JoiningPlan, step: "_JoinedStep") -> None:
        """Let the other post be a post of its own again: its versions have gone from this one."""

        def work(_cancelled: object, _progress: object) -> PostFolder | None:
            Joining.forget_publications(plan)
            return self._library.bin.restore(step.token) if step.token else None

        def parted(other: PostFolder | None) -> None:
            if other is not None:
                step.token = ""
                step.plan = replace(plan, other=other)
            self.library_changed.emit()

        self._runner.submit(
            work, on_success=parted, on_failure=self._messages.show_error, lane=LANE
        )

    def bring_together_again(self, plan: JoiningPlan, step: "_JoinedStep") -> None:
        """Let the other post be in this one again; its versions come back by steps of their own."""

        def noted(_post: PostFolder) -> None:
            if step.is_binned and plan.other is not None:
                self.throw_away(plan.other, step)

        self._runner.submit(
            lambda _cancelled, _progress: Joining.note_publications(plan),
            on_success=noted,
            on_failure=self._messages.show_error,
            lane=LANE,
        )

    def _is_open(self, post: PostFolder) -> bool:
        opened = self._editing.post()
        return opened is not None and opened.path == post.path

    @Slot()
    def _on_dialog_finished(self) -> None:
        self.dialog = None
