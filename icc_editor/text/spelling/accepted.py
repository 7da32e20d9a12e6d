# SPDX-License-Identifier: MIT
"""Words that are right besides those of the dictionaries.  Offsets are code points."""

import re
import unicodedata
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field

from icc_editor.text.khmer.canon import canon
from icc_editor.text.khmer.fold import Folded, find_folded, fold, fold_key
from icc_editor.text.khmer.letters import PUNCTUATION, SIGN_RE, SOFT_HYPHEN, ZWSP

_ALIKE = str.maketrans({"\u2019": "'", "\u2010": "-", "\u2011": "-"})
_LONGEST, _MOST_WORDS = 60, 4  # code points, words of a name
_NO_PART_OF_A_WORD = re.compile(
    f'[{PUNCTUATION}.,;:!?\u2026()\\[\\]{{}}<>|*_`~#/\\\\="\u00ab\u00bb\u201c-\u201f]'
)
_LETTER = re.compile(r"[^\W\d_]")
_WORD = re.compile(r"[^\W\d_]+(?:['\u2019\u2010\u2011-][^\W\d_]+)*")


@dataclass(frozen=True)
class AcceptedWords:
    """Words of the writer, of the library and of a post, and names.  ``of`` makes one.

    How Khmer was typed does not matter (ZWSP, order of marks).  A word in small letters is right
    with a capital too; a name only as it is spelled, or all in capitals.
    """

    khmer: Mapping[str, str] = field(default_factory=dict)
    """The Khmer words by their search keys (``fold_key``), the longest key first."""
    others: frozenset[str] = frozenset()
    """The words of other scripts, as they are spelled."""
    phrases: tuple[str, ...] = ()
    """What is right as a whole, with the spaces in it, the longest first."""
    _capitals: frozenset[str] = frozenset()
    _wholes: Mapping[str, str] = field(default_factory=dict)  # the name a word is a part of

    @classmethod
    def of(cls, words: Iterable[str], names: Iterable[str] = ()) -> "AcceptedWords":
        """Return a set of ``words`` and ``names``.

        Of several words together each alone is right where they are a name, and else is not; in
        Khmer they are right without the spaces too.
        """
        listed = {tidy(word) for word in words}
        named = {tidy(name) for name in names}
        whole = listed | named
        parts = {part: name for name in sorted(named) if " " in name for part in name.split()}
        single = {word for word in whole if word and " " not in word}
        for phrase in sorted(whole):
            if SIGN_RE.search(phrase) and " " in phrase:  # many a Khmer name is written in one
                parts[phrase.replace(" ", "")] = phrase
        wholes = {part: name for part, name in parts.items() if part not in single}
        single.update(parts)
        khmer = {fold_key(word): word for word in single if SIGN_RE.search(word)}
        others = frozenset(word for word in single if not SIGN_RE.search(word))
        longest_first = sorted(khmer, key=lambda key: (-len(key), key))
        phrases = sorted((word for word in whole if " " in word), key=lambda w: (-len(w), w))
        return cls(
            {key: khmer[key] for key in longest_first},
            others,
            tuple(phrases),
            frozenset(map(str.upper, others)),
            wholes,
        )

    def __contains__(self, word: str) -> bool:
        word = tidy(word)
        if word in self.phrases:
            return True
        if SIGN_RE.search(word):
            return fold_key(word) in self.khmer
        return (
            word in self.others
            or word[:1].lower() + word[1:] in self.others
            or word in self._capitals
        )

    def phrases_in(self, text: str) -> list[tuple[int, int]]:
        """Return where phrases stand in ``text``, as (start, end)."""
        folded: Folded | None = None
        found: list[tuple[int, int]] = []
        for phrase in self.phrases:
            if SIGN_RE.search(phrase):
                folded = folded or fold(text)
                key = fold_key(phrase)
                found += find_folded(key, folded) if key in folded.key else ()
            else:
                found += _spelled_in(phrase, text)
        return found

    def word_at(self, text: str, offset: int) -> str | None:
        """Return the word as it was accepted that stands around an offset of a line, if any."""
        for phrase in self.phrases:
            alone = AcceptedWords(phrases=(phrase,))
            if any(start <= offset <= end for start, end in alone.phrases_in(text)):
                return phrase
        folded = fold(text)
        for key, word in self.khmer.items():
            if key in folded.key and any(
                start <= offset <= end for start, end in find_folded(key, folded)
            ):
                return self._wholes.get(word, word)
        for match in _WORD.finditer(text):
            if match.start() <= offset <= match.end():
                word = tidy(match[0])
                forms = (word, word[:1].lower() + word[1:], word.removesuffix("'s"))
                for form in forms:
                    if form in self.others:
                        return self._wholes.get(form, form)
                if word in self._capitals:
                    same = sorted(one for one in self.others if one.upper() == word)
                    return self._wholes.get(same[0], same[0])
        return None


def _spelled_in(phrase: str, text: str) -> Iterator[tuple[int, int]]:
    """Yield where words of another script than Khmer's stand together in ``text``."""
    text = text.translate(_ALIKE)
    for form in dict.fromkeys((phrase, phrase.upper())):
        if form.split()[0] not in text:
            continue
        pattern = r"[ \t\n\u00a0]+".join(map(re.escape, form.split()))
        for match in re.finditer(rf"(?<!\w){pattern}(?!\w)", text):
            yield match.span()


def tidy(word: str) -> str:
    """Return ``word`` as word lists keep it: composed, in canonical order, without ZWSP."""
    bare = word.replace(ZWSP, "").replace(SOFT_HYPHEN, "").translate(_ALIKE)
    return canon(" ".join(unicodedata.normalize("NFC", bare).split()))


def as_word(text: str) -> str:
    """Return ``text`` as a list may take it for a word or a name, empty when it is none.

    A name may have some words, but no sign that ends or joins sentences, no figure alone, and no
    sign of Markdown.
    """
    if "\n" in text.strip():
        return ""
    word = tidy(text)
    if len(word) > _LONGEST or len(word.split()) > _MOST_WORDS or _NO_PART_OF_A_WORD.search(word):
        return ""
    return word if _LETTER.search(word) else ""
