# SPDX-License-Identifier: MIT
"""How well the checks of translations do on pairs whose faults are known."""

from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass, field

from tests.services.translation_checks.pair_files import (
    TextPair,
    found_in,
    right_pairs,
    written_pairs,
    written_terms,
)
from tests.services.translation_checks.planting import planted

TERMS = "written_first.toml"


@dataclass(slots=True)
class Verdict:
    """What became of pairs: for each kind of fault how many, how many found, and as what."""

    right: int = 0
    alarms: list[str] = field(default_factory=list)
    faulty: Counter[str] = field(default_factory=Counter)
    caught: Counter[str] = field(default_factory=Counter)
    missed: list[str] = field(default_factory=list)
    codes: dict[str, Counter[str]] = field(default_factory=dict)

    @property
    def share_caught(self) -> float:
        """The part of the faults that was found."""
        return self.caught.total() / self.faulty.total()

    @property
    def share_of_alarms(self) -> float:
        """The part of the right pairs in which something was found."""
        return len(self.alarms) / self.right


def judged(pairs: Iterable[TextPair]) -> Verdict:
    """Check pairs and compare what is found with what is known to be wrong."""
    terms, verdict = written_terms(TERMS), Verdict()
    for pair in pairs:
        found = found_in(pair, terms)
        if not pair.faults:
            verdict.right += 1
            if found:
                verdict.alarms.append(f"{pair.name}: {sorted(found)}")
            continue
        kind = pair.name.split(":")[0] if ":" in pair.name else "/".join(sorted(pair.faults))
        verdict.faulty[kind] += 1
        verdict.codes.setdefault(kind, Counter()).update(found or {"nothing"})
        if found & pair.faults:
            verdict.caught[kind] += 1
        else:
            verdict.missed.append(f"{pair.name}: {sorted(found)}")
    return verdict


def half(name: str, *, each: int) -> list[TextPair]:
    """Return the right pairs of a half, and up to ``each`` faults of every kind planted in them."""
    right = list(right_pairs(name))
    return [*right, *planted(right, each=each, seed=name)]


def by_hand() -> list[TextPair]:
    """Return the pairs that were written before the checks."""
    return list(written_pairs("written_first.toml"))
