# SPDX-License-Identifier: MIT
"""What the checks found, by the cell, row or column it is in."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from types import MappingProxyType

from icc_editor.gui import diagnostic_words
from icc_editor.post.address import Address
from icc_editor.post.diagnostic import Diagnostic, Severity

_Places = Mapping[tuple[str, str], Sequence[Diagnostic]]
_WORST = tuple(Severity)


@dataclass(frozen=True, slots=True)
class CellFindings:
    """Findings by (row key, column key); an empty key stands for the whole column or row."""

    at: _Places = field(default_factory=lambda: MappingProxyType({}))
    rows: Mapping[str, Severity] = field(default_factory=lambda: MappingProxyType({}))

    @classmethod
    def of(cls, findings: Iterable[Diagnostic]) -> "CellFindings":
        """Sort ``findings`` by where they are."""
        at: dict[tuple[str, str], list[Diagnostic]] = {}
        rows: dict[str, Severity] = {}
        for finding in findings:
            place = Address.parse(finding.address)
            at.setdefault((place.row, place.column), []).append(finding)
            if place.row:
                rows[place.row] = _worse(finding.severity, rows.get(place.row))
        return cls(at, rows)

    def severity_at(self, row: str, column: str) -> Severity | None:
        """Return how bad the worst finding there is; None without one."""
        worst: Severity | None = None
        for finding in self.at.get((row, column), ()):
            worst = _worse(finding.severity, worst)
        return worst

    def severity_in(self, row: str) -> Severity | None:
        """Return how bad the worst finding of a row is."""
        return self.rows.get(row)

    def sentences_at(self, row: str, column: str) -> tuple[str, ...]:
        """Return what was found there in words."""
        return tuple(map(diagnostic_words.sentence, self.at.get((row, column), ())))


NO_FINDINGS = CellFindings()


def _worse(one: Severity, other: Severity | None) -> Severity:
    return one if other is None else min(one, other, key=_WORST.index)
