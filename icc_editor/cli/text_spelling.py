# SPDX-License-Identifier: MIT
"""``icc-editor text spell``: words no dictionary knows."""

import argparse
import contextlib
import re
from collections.abc import Iterable
from dataclasses import replace
from pathlib import Path

from icc_editor.cli.session import Outcome, Session
from icc_editor.cli.text_tools import Row, listed, place
from icc_editor.errors import StorageError
from icc_editor.storage import post_folder
from icc_editor.storage.library_folder import LIBRARY_FILE
from icc_editor.text.languages import KHMER
from icc_editor.text.spelling.speller import Readiness, SpellerState
from icc_editor.worker.protocol import JSON

_FALLBACK_LANGUAGE = "en"
_TAG = re.compile("[a-z]{2,3}(?:-[A-Za-z0-9]{2,8})*")
_FRONT_MATTER = re.compile("---[ \t]*\n(?:.*\n)*?---[ \t]*(?:\n|\\Z)")
_FIELD = re.compile(r"^(?:(?:title|excerpt):|.*)")


def spell(session: Session, arguments: argparse.Namespace) -> Outcome:
    """``text spell``: words no dictionary knows, and what may be meant; exit code 1 for any."""
    from icc_editor.services.spelling import Spelling

    spelling = Spelling(session.places)
    states: dict[str, SpellerState] = {}

    def rows(text: str, name: str) -> Iterable[Row]:
        language = arguments.language or _language_of(name)
        for needed in (KHMER, language):
            states[needed] = spelling.state(needed)
        spelling.open_library(_library_of(name))
        post_id = _post_id_of(name)
        for found in spelling.unknown_in_text(_prose(text), language, post_id):
            line, column = place(text, found.start)
            suggestions = spelling.suggest(found.word, found.language)
            meant = f" -> {', '.join(suggestions)}" if suggestions else ""
            yield (
                f"{line}:{column}: {found.word}{meant}",
                {
                    "start": found.start,
                    "end": found.end,
                    "line": line,
                    "column": column,
                    "text": found.word,
                    "suggestions": list(suggestions),
                },
            )

    outcome = listed(arguments, rows, fails=True)
    missing = [state for state in states.values() if state.readiness is not Readiness.READY]
    session.note(map(_missing, missing))
    languages: list[JSON] = [
        {
            "language": state.language,
            "readiness": state.readiness.value,
            "packages": list(state.packages),
            "folder": str(state.folder) if state.folder else None,
        }
        for state in states.values()
    ]
    return replace(outcome, data={**outcome.data, "languages": languages})


def _missing(state: SpellerState) -> str:
    """Return the sentence that says why a language is not checked, and what would help."""
    reasons = {
        Readiness.LIBRARY_MISSING: "the library Enchant is not there",
        Readiness.DICTIONARY_MISSING: "there is no dictionary",
        Readiness.WORDS_MISSING: "the words that come with icu4py are not there",
    }
    sentence = f"Words in '{state.language}' are not checked: {reasons[state.readiness]}."
    if state.packages:
        sentence += f" Install {' and '.join(state.packages)}."
    if state.folder:
        sentence += f" Or put the dictionary's .aff and .dic files into {state.folder}."
    return sentence


def _language_of(name: str) -> str:
    """Return the language of a version's file (``fr.md``), else English; Khmer shows itself."""
    stem = Path(name).stem
    return stem if Path(name).suffix == ".md" and _TAG.fullmatch(stem) else "en"


def _library_of(name: str) -> Path | None:
    """Return the library a version's file is in."""
    folder = Path(name).absolute().parent.parent
    return folder if (folder / LIBRARY_FILE).is_file() else None


def _post_id_of(name: str) -> str:
    folder = Path(name).absolute().parent
    with contextlib.suppress(StorageError):
        if (folder / post_folder.POST_FILE).is_file():
            return post_folder.load(folder).post_id
    return ""


def _prose(text: str) -> str:
    """Return ``text`` with spaces for front matter but for the values of title and excerpt."""
    head = _FRONT_MATTER.match(text)
    if not head:
        return text
    kept = (_FIELD.sub(lambda key: " " * len(key[0]), line) for line in head[0].split("\n"))
    return "\n".join(kept) + text[head.end() :]
