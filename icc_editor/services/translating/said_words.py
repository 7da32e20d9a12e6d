# SPDX-License-Identifier: MIT
"""What texts say, remembered: while one writes, the same texts are read again and again."""

from icc_editor.formats.segment_cuts import plain, units


def said_by(text: str) -> tuple[str, ...]:
    """Return the words of each unit of a text, without the signs around them."""
    return tuple(plain(unit.text) for unit in units(text))


class SaidWords:
    """Reads texts, each once for as long as it is asked about; from any thread."""

    def __init__(self) -> None:
        """Know no text yet."""
        self._units: dict[str, str] = {}
        self._units_before: dict[str, str] = {}
        self._texts: dict[str, tuple[str, ...]] = {}
        self._texts_before: dict[str, tuple[str, ...]] = {}
        self.read = 0
        """How many texts and units were read."""

    def forget_others(self) -> None:
        """Forget what was not asked about since this was called last."""
        self._units_before, self._units = self._units, {}
        self._texts_before, self._texts = self._texts, {}

    def by_unit(self, text: str) -> str:
        """Return the words of a unit, without the signs around them (``plain``)."""
        said = self._units.get(text)
        if said is None:
            said = self._units_before.get(text)
            if said is None:
                self.read += 1
                said = plain(text)
            self._units[text] = said
        return said

    def by(self, text: str) -> tuple[str, ...]:
        """Return the words of each unit of a text (``said_by``)."""
        said = self._texts.get(text)
        if said is None:
            said = self._texts_before.get(text)
            if said is None:
                self.read += 1
                said = said_by(text)
            self._texts[text] = said
        return said
