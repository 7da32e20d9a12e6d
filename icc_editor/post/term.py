# SPDX-License-Identifier: MIT
"""A term: something that shall be called the same everywhere, in every language."""

from collections.abc import Iterable
from dataclasses import dataclass

_ONE_LINE = {ord(sign): " " for sign in "\t\n\r\v\f\x1c\x1d\x1e\x85\u2028\u2029"}


def _tidy(names: Iterable[str]) -> tuple[str, ...]:
    """Return the names on one line each, in their order, none of them twice."""
    bare = (name.translate(_ONE_LINE).strip() for name in names)
    return tuple(dict.fromkeys(name for name in bare if name))


@dataclass(frozen=True, slots=True)
class TermForms:
    """How a thing is called in one language, and how not.

    The first of ``accepted`` is the one to write; the others (an abbreviation, an older spelling)
    are right as well.  ``forbidden`` are names that shall not be used.  Spaces around a name and
    names that are there twice are not kept; what is accepted is not forbidden.
    """

    accepted: tuple[str, ...] = ()
    forbidden: tuple[str, ...] = ()

    def __post_init__(self) -> None:
        accepted = _tidy(self.accepted)
        object.__setattr__(self, "accepted", accepted)
        forbidden = tuple(name for name in _tidy(self.forbidden) if name not in accepted)
        object.__setattr__(self, "forbidden", forbidden)

    def __bool__(self) -> bool:
        return bool(self.accepted or self.forbidden)


NO_FORMS = TermForms()


@dataclass(frozen=True, slots=True)
class Term:
    """One thing with its names, as sorted (language, forms) pairs; languages without are left out.

    ``note`` is for translators, in whatever language.
    """

    forms: tuple[tuple[str, TermForms], ...] = ()
    note: str = ""

    def __post_init__(self) -> None:
        kept = {language: forms for language, forms in self.forms if forms}
        object.__setattr__(self, "forms", tuple(sorted(kept.items(), key=lambda item: item[0])))
        object.__setattr__(self, "note", self.note.strip())

    def __bool__(self) -> bool:
        return bool(self.forms)

    @property
    def languages(self) -> tuple[str, ...]:
        """The languages it has names in, accepted or forbidden ones."""
        return tuple(language for language, _forms in self.forms)

    def in_language(self, language: str) -> TermForms:
        """Return its names in ``language``; none of either kind when it has none."""
        return next((forms for its, forms in self.forms if its == language), NO_FORMS)

    def preferred(self, language: str) -> str:
        """Return the name to write in ``language``, empty when there is none."""
        return next(iter(self.in_language(language).accepted), "")

    def with_forms(self, language: str, forms: TermForms) -> "Term":
        """Return the term with other names in ``language``."""
        others = tuple(item for item in self.forms if item[0] != language)
        return Term((*others, (language, forms)), self.note)
