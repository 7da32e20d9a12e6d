# SPDX-License-Identifier: MIT
"""What two people changed, and which of the two texts is to stand."""

import hashlib
from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum


class Choice(StrEnum):
    """Which of two texts is to stand."""

    MINE = "mine"
    THEIRS = "theirs"


@dataclass(frozen=True, slots=True)
class Change:
    """What is taken over from somebody else: ``mine`` becomes ``theirs``; either may be empty.

    ``part`` is the part it is in, as ``str(PartKey)``; ``address`` that of a segment, or what a
    part is made of beside its segments: ``table:communes``, ``field:tags``.
    """

    part: str
    address: str
    mine: str
    theirs: str


@dataclass(frozen=True, slots=True)
class Clash:
    """What both changed, each in another way: the two texts, what it was, and what it translates.

    ``id`` is the same whenever the same texts stand against each other.
    """

    part: str
    address: str
    mine: str
    theirs: str
    base: str = ""
    source: str = ""

    @property
    def id(self) -> str:
        """What a choice is remembered by."""
        said = "\0".join((self.part, self.address, self.mine, self.theirs, self.base))
        return hashlib.sha256(said.encode("utf-8", "surrogatepass")).hexdigest()[:24]


@dataclass(slots=True)
class Findings:
    """Collects what a merge does, and answers which text is to stand where both changed."""

    choices: Mapping[str, Choice]
    changes: list[Change] = field(default_factory=list)
    clashes: list[Clash] = field(default_factory=list)

    def takes_theirs(self, clash: Clash) -> bool:
        """Note a clash; return whether it was decided for theirs.  Undecided, mine stays."""
        self.clashes.append(clash)
        taken = self.choices.get(clash.id) is Choice.THEIRS
        if taken:
            self.changes.append(Change(clash.part, clash.address, clash.mine, clash.theirs))
        return taken

    def merged(
        self, part: str, address: str, base: str | None, mine: str, theirs: str, source: str = ""
    ) -> str:
        """Return which of two texts stands at an address that both sides have.

        ``base`` None: what it was before is not known; then an empty text was never written.
        """
        if theirs in (mine, base) or (base is None and not theirs):
            return mine
        if mine == base or (base is None and not mine):
            self.changes.append(Change(part, address, mine, theirs))
            return theirs
        clash = Clash(part, address, mine, theirs, base or "", source)
        return theirs if self.takes_theirs(clash) else mine
