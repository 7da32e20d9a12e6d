# SPDX-License-Identifier: MIT
"""What the blogs said about themselves a moment ago, handed from one client to the next."""

from collections.abc import Callable
from datetime import datetime, timedelta
from typing import Final

from icc_editor.blog.client import Acquaintance, BlogClient
from icc_editor.post.account import Account

FRESH: Final = timedelta(minutes=10)
"""How long the summary's answers stand for the sending that follows it."""


class Acquaintances:
    """Role, settings and terms by account, in memory and for minutes only."""

    def __init__(self, clock: Callable[[], datetime]) -> None:
        """Know nobody."""
        self._clock = clock
        self._known: dict[Account, tuple[datetime, Acquaintance]] = {}

    def introduce(self, client: BlogClient, account: Account) -> None:
        """Tell a new client what an earlier one learnt, if that was a moment ago."""
        known = self._fresh(account)
        if known is not None:
            client.remember(known[1])

    def keep(self, client: BlogClient, account: Account) -> None:
        """Keep what the client knows; what it was told itself does not become younger by that."""
        known = self._fresh(account)
        since = known[0] if known is not None else self._clock()
        self._known[account] = (since, client.acquaintance())

    def forget(self, account: Account) -> None:
        """Ask again next time: the blog's no may come from what was changed there."""
        self._known.pop(account, None)

    def _fresh(self, account: Account) -> tuple[datetime, Acquaintance] | None:
        known = self._known.get(account)
        if known is None or not timedelta() <= self._clock() - known[0] < FRESH:
            return None
        return known
