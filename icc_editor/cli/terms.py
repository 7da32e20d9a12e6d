# SPDX-License-Identifier: MIT
"""``icc-editor translate terms``: list terms, find them in texts, exchange them."""

import argparse
from collections.abc import Iterator
from pathlib import Path

from icc_editor.cli.exit_codes import ExitCode
from icc_editor.cli.libraries import opened_library
from icc_editor.cli.messages import explain, printable
from icc_editor.cli.session import Outcome, Session, UsageError
from icc_editor.cli.text_tools import BYTE_LIMIT, Row, listed, place, read_input
from icc_editor.errors import NameTaken, StorageError
from icc_editor.post.term import Term
from icc_editor.services import term_exchange
from icc_editor.services.terms import TermCheck, TermHit, Terms, term_base
from icc_editor.storage import settings
from icc_editor.storage.safe_read import read_file
from icc_editor.storage.safe_write import write_bytes
from icc_editor.storage.term_base import StoredTerm, TermBase
from icc_editor.worker.protocol import JSON


def list_terms(session: Session, arguments: argparse.Namespace) -> Outcome:
    """``translate terms list``: all terms, those of the library first, with their files."""
    stored, notes = _all(session, arguments)
    session.note(notes)
    lines = [_line(one.term) for one in stored] or ["No terms yet."]
    rows: list[JSON] = [
        {**_row(one.term), "path": str(one.path), "line": one.line + 1} for one in stored
    ]
    return Outcome(tuple(lines), {"terms": rows})


def find(session: Session, arguments: argparse.Namespace) -> Outcome:
    """``translate terms find``: terms in texts; with a translation, what it does with them."""
    stored, notes = _all(session, arguments)
    session.note(notes)
    terms = Terms.of(stored)
    if arguments.translation is not None:
        return _checked(terms, arguments)

    def rows(text: str, _name: str) -> Iterator[Row]:
        for hit in terms.find(text, arguments.language):
            wanted = [name for term in hit.terms if (name := term.preferred(arguments.into))]
            said = f" -> {' | '.join(wanted)}" if wanted else ""
            line, column = place(text, hit.start)
            yield (
                f"{line}:{column}: {text[hit.start : hit.end]}{said}",
                {**_hit_row(text, hit), "translations": list[JSON](wanted)},
            )

    return listed(arguments, rows)


def import_terms(session: Session, arguments: argparse.Namespace) -> Outcome:
    """``translate terms import``: the terms of a TBX or CSV file into the library's folder."""
    library = opened_library(session, arguments.folder)
    file: Path = arguments.file
    data = read_file(file, limit=BYTE_LIMIT)[0]
    languages = [name for name in arguments.columns.split(",") if name]
    found = term_exchange.read_terms(file.name, data, languages)
    base = term_base(library.path, settings.load(session.places).settings)
    taken = term_exchange.take_in(base, arguments.into or file.name, found)
    path, added = taken.path, taken.count
    return Outcome(
        (f"Added to {path}: {added} of {len(found)} terms; the others were there already.",)
        if added < len(found)
        else (f"Added to {path}: {added} terms.",),
        {"path": str(path), "found": len(found), "added": added},
    )


def export(session: Session, arguments: argparse.Namespace) -> Outcome:
    """``translate terms export``: the library's terms for other programs."""
    stored, notes = _all(session, arguments)
    session.note(notes)
    output: Path | None = arguments.output.absolute() if arguments.output else None
    kind = arguments.format or (output.suffix.lower().lstrip(".") if output else "tsv")
    if kind not in term_exchange.KINDS:
        raise UsageError(f"give --format: one of {', '.join(term_exchange.KINDS)}")
    raw = term_exchange.write_terms((one.term for one in stored), kind)
    told: dict[str, JSON] = {"format": kind, "count": len(stored)}
    if output is None:
        text = raw.decode("utf-8-sig")
        return Outcome((), {**told, "text": text}, text=text)
    if output.exists() and not arguments.replace:
        raise NameTaken(output)
    write_bytes(output, raw)
    return Outcome((f"Written: {output}",), {**told, "output": str(output)})


def _all(session: Session, arguments: argparse.Namespace) -> tuple[list[StoredTerm], list[str]]:
    """Return the terms that are meant, and what could not be read."""
    library = opened_library(session, arguments.folder)
    base = term_base(library.path, settings.load(session.places).settings)
    if getattr(arguments, "own", False):
        base = TermBase(library.path)
    read = base.read()
    notes = [explain(error).sentence for error in read.unread if isinstance(error, StorageError)]
    return list(read.terms), notes


def _checked(terms: Terms, arguments: argparse.Namespace) -> Outcome:
    if len(arguments.paths) != 1 or not arguments.into:
        raise UsageError("--translation wants one text, and its language with --into")
    source, target = read_input(arguments.paths[0]), read_input(arguments.translation)
    check = terms.check(source, arguments.language, target, arguments.into)
    lines = [*_unused_lines(source, check), *_forbidden_lines(target, check)]
    uses: list[JSON] = [
        {
            **_hit_row(source, use.hit),
            "wanted": list[JSON](use.wanted),
            "used": [[start, end] for start, end in use.used],
        }
        for use in check.uses
    ]
    forbidden: list[JSON] = [
        {
            "start": hit.start,
            "end": hit.end,
            "text": target[hit.start : hit.end],
            "instead": list[JSON](hit.instead),
        }
        for hit in check.forbidden
    ]
    return Outcome(
        tuple(lines) or ("All terms are used.",),
        {"uses": uses, "forbidden": forbidden},
        ExitCode.FAILED if lines else ExitCode.DONE,
    )


def _unused_lines(source: str, check: TermCheck) -> Iterator[str]:
    for use in check.unused:
        line, column = place(source, use.hit.start)
        said = source[use.hit.start : use.hit.end]
        yield f"{line}:{column}: {said} is not translated as {' | '.join(use.wanted)}"


def _forbidden_lines(target: str, check: TermCheck) -> Iterator[str]:
    for hit in check.forbidden:
        line, column = place(target, hit.start)
        instead = f"; write {' | '.join(hit.instead)}" if hit.instead else ""
        yield f"translation {line}:{column}: not {target[hit.start : hit.end]}{instead}"


def _line(term: Term) -> str:
    names = [
        f"{language}: {' | '.join(forms.accepted)}"
        + (f" (not {' | '.join(forms.forbidden)})" if forms.forbidden else "")
        for language, forms in term.forms
    ]
    return printable("; ".join(names))


def _row(term: Term) -> dict[str, JSON]:
    names: dict[str, JSON] = {
        language: {
            "accepted": list[JSON](forms.accepted),
            "forbidden": list[JSON](forms.forbidden),
        }
        for language, forms in term.forms
    }
    return {"names": names, "note": term.note}


def _hit_row(text: str, hit: TermHit) -> dict[str, JSON]:
    line, column = place(text, hit.start)
    return {
        "start": hit.start,
        "end": hit.end,
        "line": line,
        "column": column,
        "text": text[hit.start : hit.end],
    }
