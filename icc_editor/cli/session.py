# SPDX-License-Identifier: MIT
"""What one command has at hand, made when it is asked for and closed at the end."""

from collections.abc import Iterable
from dataclasses import dataclass, field
from functools import cached_property
from typing import TYPE_CHECKING

from icc_editor import errors
from icc_editor.cli.exit_codes import ExitCode, exit_code_of
from icc_editor.cli.messages import explain
from icc_editor.cli.terminal import AskingStore, Interruption, Terminal
from icc_editor.post.job import Progress
from icc_editor.storage.places import Places
from icc_editor.worker.protocol import JSON

# A command imports only those of the services that it asks for.
if TYPE_CHECKING:
    from icc_editor.blog.network_settings import NetworkSettings
    from icc_editor.post.account import Account
    from icc_editor.services.charts import Charts
    from icc_editor.services.connecting import Connecting
    from icc_editor.services.pictures import Pictures
    from icc_editor.services.publishing import Publishing
    from icc_editor.services.rendering import Rendering
    from icc_editor.storage.accounts import AccountBook
    from icc_editor.storage.outbox import Outbox
    from icc_editor.worker.process import WorkerProcess


class UsageError(Exception):
    """The command line asks for something impossible; the text says what."""


@dataclass(frozen=True, slots=True)
class Outcome:
    """What a command has to say: lines for people, ``data`` for programs, and the exit code.

    ``text`` is a whole text instead of lines: it is written as it is, to the last byte.
    """

    lines: tuple[str, ...] = ()
    data: dict[str, JSON] = field(default_factory=dict)
    code: ExitCode = ExitCode.DONE
    text: str = ""


def failure(error: errors.IccEditorError) -> Outcome:
    """Return the outcome of a command that stopped with ``error``."""
    words, kind = explain(error), type(error).__name__
    return Outcome(
        (words.sentence, words.remedy),
        {"error": {"type": kind, "sentence": words.sentence, "remedy": words.remedy}},
        exit_code_of(error),
    )


class Session:
    """The services of one command."""

    def __init__(self, places: Places, *, quiet: bool) -> None:
        """Work with ``places``; ``quiet`` keeps progress off the screen."""
        self.places = places
        self.cancelled = Interruption()
        self.terminal = Terminal(self.cancelled)
        self._quiet = quiet

    @cached_property
    def worker(self) -> "WorkerProcess":
        """Return the worker; its process starts with the first call."""
        from icc_editor.worker.process import WorkerProcess

        return WorkerProcess()

    @cached_property
    def rendering(self) -> "Rendering":
        """Return the rendering service."""
        from icc_editor.services.rendering import Rendering

        return Rendering(self.worker)

    @cached_property
    def pictures(self) -> "Pictures":
        """Return the pictures service."""
        from icc_editor.services.pictures import Pictures

        return Pictures(self.worker)

    @cached_property
    def charts(self) -> "Charts":
        """Return the charts service."""
        from icc_editor.services.charts import Charts

        return Charts(self.worker)

    @cached_property
    def accounts(self) -> "AccountBook":
        """Return the list of accounts."""
        from icc_editor.storage.accounts import AccountBook

        return AccountBook(self.places)

    @cached_property
    def credentials(self) -> AskingStore:
        """Return the keyring, or what stands in for it."""
        from icc_editor.storage.credentials import open_store

        return AskingStore(lambda: open_store(self.places), self.terminal)

    @cached_property
    def network(self) -> "NetworkSettings":
        """Return how to reach the net, as chosen in the settings."""
        from icc_editor.blog.network_settings import NetworkSettings
        from icc_editor.storage import settings

        return NetworkSettings(proxy=settings.load(self.places).settings.proxy)

    @cached_property
    def connecting(self) -> "Connecting":
        """Return the verbs of accounts."""
        from icc_editor.services.connecting import Connecting

        return Connecting(self.accounts, self.credentials, settings=self.network)

    @cached_property
    def outbox(self) -> "Outbox":
        """Return what is to be sent."""
        from icc_editor.storage.outbox import Outbox

        return Outbox(self.places)

    @cached_property
    def publishing(self) -> "Publishing":
        """Return the verbs of publishing."""
        from functools import partial

        from icc_editor.blog.opening import open_client
        from icc_editor.post.clock import utc_now
        from icc_editor.services.publishing import Publishing

        return Publishing(
            self.outbox,
            self.accounts,
            self.credentials,
            self.rendering,
            partial(open_client, settings=self.network),
            utc_now,
            clean_picture=self.pictures.cleaned,
            draw_chart=self.charts.draw,
        )

    def account(self, wanted: str | None) -> "Account":
        """Return the account of that name or id, or the only one there is.

        Raises:
            UsageError: There is none, or there are several.
        """
        known = self.accounts.list()
        if wanted is None:
            if len(known) == 1:
                return known[0]
            names = ", ".join(account.name for account in known)
            raise UsageError(
                f"say which account with --account: {names}"
                if known
                else "there is no account yet: icc-editor account add ADDRESS"
            )
        found = [account for account in known if account.id == wanted] or [
            account for account in known if account.name.casefold() == wanted.casefold()
        ]
        if len(found) == 1:
            return found[0]
        if found:
            ids = ", ".join(account.id for account in found)
            raise UsageError(f"several accounts bear that name; give the id: {ids}")
        raise UsageError(f"there is no account {wanted}; see icc-editor account list")

    def note(self, lines: Iterable[str]) -> None:
        """Say what is worth knowing beside the results, on the error stream."""
        if not self._quiet:
            self.terminal.tell(lines)

    def progress(self, progress: Progress) -> None:
        """Show how far the work is, on the error stream so that results stay clean."""
        if not self._quiet and progress.subject:
            self.terminal.tell((f"  {progress.subject}",))

    def close(self) -> None:
        """End what was started."""
        if "worker" in self.__dict__:
            self.worker.close()
