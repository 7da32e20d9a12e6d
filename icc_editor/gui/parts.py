# SPDX-License-Identifier: MIT
"""The objects of the program, each built once and handed to whoever needs it.

What the first paint does not need (threads, the worker, keyring, network, pictures) is built when
it is first asked for, in the thread that asks.  ``runner``, ``worker`` and ``rendering`` need no
lock, the window asks for them first; a lock would hold it up while another thread waits for the
keyring.
"""

import threading
from collections.abc import Callable
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING

from icc_editor.gui.languages import InterfaceLanguage
from icc_editor.gui.preferences import Preferences
from icc_editor.gui.session import Session
from icc_editor.storage.places import Places

if TYPE_CHECKING:
    from icc_editor.blog.network_settings import NetworkSettings
    from icc_editor.gui.front import Front
    from icc_editor.gui.jobs import JobRunner
    from icc_editor.gui.open_versions.post_pages import PostShelf
    from icc_editor.post.account import Account
    from icc_editor.post.delivery import Delivery
    from icc_editor.services.charts import Charts
    from icc_editor.services.choosing_library import KnownLibraries
    from icc_editor.services.connecting import Connecting
    from icc_editor.services.pages import Pages
    from icc_editor.services.pictures import Pictures
    from icc_editor.services.publishing import Publishing
    from icc_editor.services.rendering import Rendering
    from icc_editor.services.sheets import Sheets
    from icc_editor.services.spell_check import SpellCheck
    from icc_editor.services.spelling import Spelling
    from icc_editor.storage.credentials import CredentialStore
    from icc_editor.worker.process import WorkerProcess


class Parts:
    """Everything that lives as long as the program, whichever library is open."""

    def __init__(self, places: Places, clock: Callable[[], datetime] | None = None) -> None:
        self.places = places
        self._clock = clock
        self.preferences = Preferences(places)
        self.language = InterfaceLanguage(places)
        self.session = Session(places)
        # The window there is now: for what outlives the one that asked for it.
        self.front: Callable[[], Front | None] = lambda: None
        self._lock = threading.RLock()
        self._runner: JobRunner | None = None
        self._shelf: PostShelf | None = None
        self._worker: WorkerProcess | None = None
        self._rendering: Rendering | None = None
        self._credentials: CredentialStore | None = None
        self._connecting: Connecting | None = None
        self._pictures: Pictures | None = None
        self._charts: Charts | None = None
        self._publishing: Publishing | None = None
        self._network: NetworkSettings | None = None
        self._spelling: Spelling | None = None
        self._spell_check: SpellCheck | None = None

    @property
    def clock(self) -> Callable[[], datetime]:
        """Return what gives the time, UTC."""
        if self._clock is None:
            from icc_editor.post.clock import utc_now

            self._clock = utc_now
        return self._clock

    @property
    def practice_folder(self) -> Path:
        """Return where the practice blog is made."""
        return self.places.documents / "ICC Practice blog"

    @property
    def sample_folder(self) -> Path:
        """Return where the sample library is copied to."""
        return self.places.documents / "ICC Sample"

    @property
    def default_library(self) -> Path:
        """Return where a newcomer's posts are kept."""
        return self.places.documents / "ICC Posts"

    def own_libraries(self) -> tuple[Path, ...]:
        """Return the writer's libraries, the one used last first; not all may be there.

        The one a newcomer would get is always among them, the samples never are.
        """
        recent = (Path(text) for text in self.preferences.current.recent_libraries)
        own = dict.fromkeys((*recent, self.default_library))
        return tuple(path for path in own if path != self.sample_folder)

    def known_libraries(self) -> "KnownLibraries":
        """Return what this computer remembers of the writer's libraries."""
        from icc_editor.services.choosing_library import KnownLibraries

        chosen = self.preferences.current
        return KnownLibraries(
            default=self.default_library,
            sample=self.sample_folder,
            last=Path(chosen.library) if chosen.library else None,
            own=self.own_libraries(),
            had=frozenset(map(Path, (chosen.library, *chosen.recent_libraries))),
        )

    def kept_in(self, library: Path) -> Path:
        """Return where a post is kept that is begun in ``library``: never among the samples."""
        return self.own_libraries()[0] if library == self.sample_folder else library

    @property
    def runner(self) -> "JobRunner":
        """Return who runs work off the GUI thread; belongs to the thread that asks first."""
        if self._runner is None:
            from icc_editor.gui.jobs import JobRunner

            self._runner = JobRunner()
        return self._runner

    @property
    def shelf(self) -> "PostShelf":
        """Return what keeps the posts written last, with their undo steps."""
        if self._shelf is None:
            from icc_editor.gui.open_versions.post_pages import PostShelf

            self._shelf = PostShelf()
        return self._shelf

    @property
    def worker(self) -> "WorkerProcess":
        """Return the worker; its process starts with the first call."""
        if self._worker is None:
            from icc_editor.worker.process import WorkerProcess

            self._worker = WorkerProcess()
        return self._worker

    @property
    def rendering(self) -> "Rendering":
        """Return who turns a text into what readers get."""
        if self._rendering is None:
            from icc_editor.services.rendering import Rendering

            self._rendering = Rendering(self.worker)
        return self._rendering

    def use_credentials(self, store: "CredentialStore") -> None:
        """Keep secrets in ``store`` instead of the system's keyring (tests, tour)."""
        with self._lock:
            self._credentials = store

    def credentials(self) -> "CredentialStore":
        """Return the store of secrets; the first call may wait for the keyring."""
        with self._lock:
            if self._credentials is None:
                from icc_editor.storage.credentials import HoldingStore, open_store

                self._credentials = HoldingStore(open_store(self.places))
            return self._credentials

    def accounts(self) -> "tuple[Account, ...]":
        """Return the accounts of this computer; no keyring is asked."""
        from icc_editor.storage.accounts import AccountBook

        return AccountBook(self.places).list()

    def waiting(self) -> "tuple[Delivery, ...]":
        """Return what is in the outbox and not finished; no keyring is asked."""
        from icc_editor.storage.outbox import Outbox

        return Outbox(self.places).waiting()

    def connecting(self) -> "Connecting":
        """Return the verbs of accounts."""
        with self._lock:
            network = self._follow_network()
            if self._connecting is None:
                from icc_editor.services.connecting import Connecting
                from icc_editor.storage.accounts import AccountBook

                self._connecting = Connecting(
                    AccountBook(self.places), self.credentials(), settings=network
                )
            return self._connecting

    def pictures(self) -> "Pictures":
        """Return the verbs of pictures."""
        with self._lock:
            if self._pictures is None:
                from icc_editor.services.pictures import Pictures

                self._pictures = Pictures(self.worker)
            return self._pictures

    def pages(self) -> "Pages":
        """Return what makes the pages that are shown here."""
        from icc_editor.services.pages import Pages

        return Pages(self.rendering, self.charts)

    def sheets(self) -> "Sheets":
        """Return the verbs of sheets."""
        from icc_editor.services.sheets import Sheets

        return Sheets(self.worker)

    def charts(self) -> "Charts":
        """Return the verbs of charts."""
        with self._lock:
            if self._charts is None:
                from icc_editor.services.charts import Charts

                self._charts = Charts(self.worker)
            return self._charts

    @property
    def spell_check(self) -> "SpellCheck":
        """Return who checks words on the window's thread, with what ``spelling`` read."""
        if self._spell_check is None:
            from icc_editor.services.spell_check import SpellCheck

            self._spell_check = SpellCheck()
        return self._spell_check

    def spelling(self, library: Path) -> "Spelling":
        """Return the dictionaries and lists of words, those of ``library`` among them.

        It turns to the disk: to be asked for, and used, in the lane of spelling alone.
        """
        if self._spelling is None:
            from icc_editor.services.spelling import Spelling

            self._spelling = Spelling(self.places, library)
        if self._spelling.library != library:
            self._spelling.open_library(library)
        return self._spelling

    def publishing(self) -> "Publishing":
        """Return the verbs of publishing."""
        with self._lock:
            network = self._follow_network()
            if self._publishing is None:
                from icc_editor.gui.publishing.publishing_parts import build_publishing

                self._publishing = build_publishing(
                    self.places,
                    self.credentials(),
                    self.rendering,
                    self.pictures(),
                    self.charts(),
                    network,
                    self.clock,
                )
            return self._publishing

    def _follow_network(self) -> "NetworkSettings":
        """Return the way to the net; drop what goes another than the writer wants by now."""
        from icc_editor.blog.network_settings import NetworkSettings

        chosen = NetworkSettings(proxy=self.preferences.current.proxy)
        if self._network is not None and chosen != self._network:
            self._connecting = self._publishing = None
        self._network = chosen
        return chosen

    def close(self) -> None:
        """End threads and the worker process; to be called once, last."""
        if self._runner is not None:
            self._runner.close()
        if self._shelf is not None:
            self._shelf.deleteLater()
        if self._worker is not None:
            self._worker.close()
        self.session.flush()
        self.language.drop()
