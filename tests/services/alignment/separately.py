# SPDX-License-Identifier: MIT
"""Makes two texts of a parallel page that are no mirror of each other, and knows the truth."""

import random
from dataclasses import dataclass

from tests.real.parallel_help import HelpPage, HelpPiece


@dataclass(frozen=True)
class Written:
    """Two bodies, and which pieces (by their first line) belong together."""

    source: str
    target: str
    truth: dict[int, frozenset[int]]


def as_translated(page: HelpPage) -> Written:
    """Return a page as it is: every paragraph has its partner, in order."""
    return _written([[p] for p in page.english], [[p] for p in page.khmer])


def as_written_separately(page: HelpPage, seed: str) -> Written:
    """Return a page of which each text lacks some paragraphs and joins others.

    About one in twelve is left out on either side, and one in fifteen joined with the one before.
    """
    dice = random.Random(f"{seed} {page.name}")
    english = [piece for piece in page.english if dice.random() > 1 / 12]
    khmer = [piece for piece in page.khmer if dice.random() > 1 / 12]
    return _written([[piece] for piece in english], _joined(khmer, dice))


def _joined(pieces: list[HelpPiece], dice: random.Random) -> list[list[HelpPiece]]:
    found: list[list[HelpPiece]] = []
    for piece in pieces:
        plain = not piece.text.startswith(("#", "-"))
        last = found[-1] if found else None
        if plain and last and not last[0].text.startswith(("#", "-")) and dice.random() < 1 / 15:
            last.append(piece)
        else:
            found.append([piece])
    return found


def _written(sources: list[list[HelpPiece]], targets: list[list[HelpPiece]]) -> Written:
    lines: list[dict[int, set[str]]] = []
    bodies = []
    for side in (sources, targets):
        texts, places, line = [], {}, 0
        for group in side:
            texts.append(" ".join(piece.text for piece in group))
            places[line] = {piece.id for piece in group}
            line += 2
        bodies.append("\n\n".join(texts) + "\n")
        lines.append(places)
    truth = {
        line: frozenset(other for other, theirs in lines[1].items() if ids & theirs)
        for line, ids in lines[0].items()
    }
    return Written(*bodies, truth)
