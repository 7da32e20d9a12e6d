# SPDX-License-Identifier: MIT
"""Finds out what would be sent, and shows it in the summary of a publication."""

from contextlib import suppress
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING, Protocol
from urllib.parse import urlsplit

from PySide6.QtCore import QObject, Signal

from icc_editor.errors import ASK_AGAIN, MetadataError, StorageError
from icc_editor.gui.publishing.publish_choice import PublishChoice
from icc_editor.gui.publishing.publishing_run import (
    ASKING_LANE,
    DISK_LANE,
    PublishingMeans,
    PublishingRun,
)
from icc_editor.post.account import Account
from icc_editor.post.job import CancelCheck, ProgressSink
from icc_editor.post.metadata import PostStatus
from icc_editor.storage import post_folder

if TYPE_CHECKING:
    from icc_editor.post.diagnostic import Diagnostic
    from icc_editor.services.publish_summary import PublishSummary
    from icc_editor.services.published_places import PublishedPlace

ASK_AGAIN_NAMES = frozenset(error.__name__ for error in ASK_AGAIN)


class KeepsStatus(Protocol):
    """What is chosen for the post that is open is kept through the window."""

    def set_status(self, path: Path, languages: tuple[str, ...], status: PostStatus) -> bool:
        """Give versions of the post at ``path`` a status; return False when it is not open."""
        ...


class OfferMaker(QObject):
    """Asks disk and blog what would be sent; every choice of the writer is asked anew."""

    account_wanted = Signal(object)  # PublishingRun that has none
    terms_known = Signal(object, object)  # names of the blog's categories, of its tags
    secret_wanted = Signal(object, object, object)  # Account, callable to go on with, the window

    def __init__(self, means: PublishingMeans, parent: QObject) -> None:
        super().__init__(parent)
        self._means = means
        self.default_account = ""
        self.open_post: KeepsStatus | None = None

    def begin(self, run: PublishingRun) -> None:
        """Choose a blog and the versions, and show what that makes."""

        def work(
            _cancelled: CancelCheck, _progress: ProgressSink
        ) -> "tuple[tuple[Account, ...], tuple[PublishedPlace, ...]]":
            from icc_editor.services.published_places import places_of

            accounts = self._means.accounts()
            # Read anew: an earlier receipt may have been noted in it since it was opened.
            return accounts, places_of(post_folder.load(run.post.path), accounts)

        def found(known: "tuple[tuple[Account, ...], tuple[PublishedPlace, ...]]") -> None:
            run.accounts = known[0]
            if run.view is None:
                return
            if not run.accounts:
                self.account_wanted.emit(run)
                return
            self.ask(run, self._first_choice(run, known[1]))

        self._means.submit(
            work, then=found, failed=lambda error: self._failed(run, error), lane=DISK_LANE
        )

    def ask(self, run: PublishingRun, choice: PublishChoice) -> None:
        """Find out what ``choice`` makes of the post as it is on the disk, and show it."""
        from icc_editor.services.post_timing import TimingWish
        from icc_editor.services.publish_summary import PublishChoices, PublishMode

        account = next((a for a in run.accounts if a.id == choice.account_id), None)
        if account is None:
            return
        run.choice = choice
        choices = PublishChoices(
            mode=PublishMode.TOGETHER if choice.together else PublishMode.SEPARATE,
            status=choice.status,
            timing=TimingWish(choice.front, choice.lead, choice.apart),
            keeps_status=True,
            takes_apart_back=choice.takes_apart_back,
        )
        asks = account.id not in run.unasked
        if asks and account.needs_secret and run.view is not None:
            run.view.show_asking(urlsplit(account.endpoint).hostname or account.endpoint)

        def work(cancelled: CancelCheck, _progress: ProgressSink) -> "PublishSummary":
            fresh = post_folder.load(run.post.path)
            publishing = self._means.publishing()
            return publishing.summary(
                fresh, choice.languages, account, choices, cancelled, asks=asks
            )

        run.asking = self._means.submit(
            work,
            then=lambda summary: self._show(run, summary, choice),
            failed=lambda error: self._failed(run, error),
            latest=f"summary {id(run)}",
            # What waits for no blog waits behind none either.
            lane=ASKING_LANE if asks else DISK_LANE,
        )

    def go_on_unasked(self, run: PublishingRun) -> None:
        """Show at once what is known without the blog; what it says later is dropped."""
        if run.asking is not None:
            run.asking.abandon()
        if run.choice is not None:
            run.unasked.add(run.choice.account_id)
            self.ask(run, run.choice)

    def accept(self, run: PublishingRun, finding: "Diagnostic", reason: str) -> None:
        """Note with the post that a finding may stay."""
        choice = None if run.view is None else run.view.summary.choice()
        if choice is None:
            return
        self._means.submit(
            lambda _cancelled, _progress: post_folder.accept(
                post_folder.load(run.post.path), finding.id, reason
            ),
            then=lambda _post: self.ask(run, choice),
            failed=lambda error: self._failed(run, error),
            lane=DISK_LANE,
        )

    def keep_status(self, run: PublishingRun) -> None:
        """Keep a status that was chosen with the post: the next summary begins with it."""
        choice, path = run.choice, run.post.path
        if choice is None or choice.status is None:
            return
        languages, status = choice.languages, choice.status
        if self.open_post is not None and self.open_post.set_status(path, languages, status):
            return
        self._means.submit(
            lambda _cancelled, _progress: _write_status(path, languages, status),
            then=lambda _none: None,
            failed=self._means.messages.show_error,
            lane=DISK_LANE,
        )

    def _first_choice(
        self, run: PublishingRun, places: "tuple[PublishedPlace, ...]"
    ) -> PublishChoice:
        from icc_editor.services.published_places import account_for

        account = account_for(places, run.accounts, self.default_account)
        here = [p for p in places if p.account is not None and p.account.id == account.id]
        run.stands_on = tuple(dict.fromkeys(p.account.id for p in places if p.account is not None))
        written = tuple(line.language for line in run.titles if not line.empty)
        chosen = written or tuple(line.language for line in run.titles)
        joined = next((place.languages for place in here if len(place.languages) > 1), ())
        if run.taking_back:
            now = self._means.clock()
            seen = [place for place in here if place.publication.is_before_readers(now)]
            there = {code for place in seen for code in place.languages}
            chosen = tuple(line.language for line in run.titles if line.language in there) or chosen
        return PublishChoice(
            account.id,
            chosen,
            PostStatus.DRAFT if run.taking_back else None,
            together=len(set(joined) & set(chosen)) > 1,
            front=run.front,
        )

    def _show(self, run: PublishingRun, summary: "PublishSummary", choice: PublishChoice) -> None:
        from icc_editor.gui.publishing import publish_words

        run.summary = summary
        if terms := summary.facts.terms:
            self.terms_known.emit(
                tuple(term.name for term in terms if term.taxonomy == "category"),
                tuple(term.name for term in terms if term.taxonomy == "post_tag"),
            )
        if run.view is None:
            return
        run.view.show_offer(
            publish_words.offer(
                summary, choice, run.accounts, run.titles, self._means.clock(), run.stands_on
            )
        )
        unavailable = summary.facts.unavailable
        run.view.say_unavailable(unavailable)
        account = summary.account
        if unavailable in ASK_AGAIN_NAMES and account.id not in run.asked_secrets:
            # A writer who does not give it is not asked again.
            run.asked_secrets.add(account.id)
            self.secret_wanted.emit(account, lambda: self.ask(run, choice), run.view)

    def _failed(self, run: PublishingRun, error: Exception) -> None:
        if run.view is None:
            self._means.messages.show_error(error)
            return
        run.view.show_error(error)
        run.view.messages.show_error(
            error, action=self.tr("Try again"), on_action=lambda: self.begin(run)
        )


def _write_status(path: Path, languages: tuple[str, ...], status: PostStatus) -> None:
    """Write a status into versions; one that cannot be written is sent with it all the same."""
    post = post_folder.load(path)
    for language in languages:
        with suppress(StorageError, MetadataError):
            stored = post_folder.read_version(post, language)
            fields = replace(stored.version.metadata, status=status)
            if stored.version.problem_line is None and fields != stored.version.metadata:
                post_folder.save_version(
                    post, stored.version, metadata=fields, base=stored.fingerprint
                )
