# SPDX-License-Identifier: MIT
"""The languages a version can be in, and which one letters belong to by their script alone.

Offsets are code points.
"""

from collections.abc import Iterable

from icc_editor.text.khmer.letters import LETTER_RE, RUN_RE

KHMER = "km"
# The languages one can write in, each named in itself and in the order versions always stand in.
VERSION_NAMES = {"en": "English", "km": "ខ្មែរ", "fr": "Français"}


def language_of(text: str, default: str) -> str:
    """Return the language the letters of ``text`` show.

    ``km`` when at least half of the letters are Khmer, else ``default``; empty when ``text`` has
    no letters at all (figures, signs).
    """
    khmer = len(LETTER_RE.findall(text))
    letters = sum(map(str.isalpha, text))
    if not letters:
        return ""
    return KHMER if khmer * 2 >= letters else default


def language_of_tag(tag: str) -> str:
    """Return the language of a tag other programs write, without its country: km of km_KH.

    BCP 47 and the names of POSIX locales; empty for an empty tag.
    """
    return tag.lower().replace("_", "-").partition("-")[0]


def written_as(tag: str, known: Iterable[str]) -> str:
    """Return which of the ``known`` languages a tag of another program means.

    The very one, however it is spelled (pt_br for pt-BR); else the only one of the same language;
    else the language without its country.
    """
    known = tuple(known)
    spelled = tag.lower().replace("_", "-")
    for language in known:
        if language.lower() == spelled:
            return language
    alike = [one for one in known if language_of_tag(one) == language_of_tag(tag)]
    return alike[0] if len(alike) == 1 else language_of_tag(tag)


def name_of(language: str) -> str:
    """Return what a language calls itself; its tag when it is none of ours."""
    return VERSION_NAMES.get(language, language)


def usual_translation(source: str) -> str:
    """Return the language a text is translated into that has no translation yet."""
    return KHMER if source != KHMER else "en"


def in_order(languages: Iterable[str], first: str = "") -> tuple[str, ...]:
    """Return languages in the order their versions always stand in, the ``first`` before all."""
    order = tuple(VERSION_NAMES)

    def place(language: str) -> tuple[bool, int, str]:
        known = order.index(language) if language in order else len(order)
        return language != first, known, language

    return tuple(sorted(languages, key=place))


def khmer_runs(text: str) -> list[tuple[int, int]]:
    """Return the stretches of Khmer in ``text`` as (start, end), in code points.

    Spaces and punctuation between two Khmer signs belong to the stretch; line breaks end it.
    """
    return [match.span() for match in RUN_RE.finditer(text)]
