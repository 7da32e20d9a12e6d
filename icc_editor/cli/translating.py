# SPDX-License-Identifier: MIT
"""``icc-editor translate``: how far translations are, handing them over, taking them in."""

import argparse
from collections.abc import Iterable, Iterator, Mapping
from pathlib import Path

from icc_editor.cli.exit_codes import ExitCode
from icc_editor.cli.messages import printable
from icc_editor.cli.session import Outcome, Session, UsageError
from icc_editor.errors import NameTaken, OtherPost, PostMissing
from icc_editor.formats import handover as handover_file
from icc_editor.formats.exchange.files import ExchangeKind, kinds_by_suffix
from icc_editor.post.bilingual import Bilingual
from icc_editor.post.clock import utc_now
from icc_editor.post.handover import Handover
from icc_editor.post.post_folder import PostFolder
from icc_editor.post.segment import SegmentState
from icc_editor.services.handing_over.clashes import Change, Choice, Clash
from icc_editor.services.handing_over.exchanging import Exchanging
from icc_editor.services.handing_over.handing_over import HandingOver, Made
from icc_editor.services.handing_over.plan import TakingPlan, Told, ToldKind
from icc_editor.services.handing_over.terms_used import terms_used
from icc_editor.services.terms import term_base
from icc_editor.services.translating.on_disk import read_translation
from icc_editor.services.translating.progress import Progress
from icc_editor.storage import post_folder, settings
from icc_editor.storage.history import History
from icc_editor.storage.library import Library
from icc_editor.storage.safe_read import read_file
from icc_editor.storage.safe_write import write_bytes
from icc_editor.worker.protocol import JSON

FORMATS = ("iccpost", *(kind.value for kind in ExchangeKind))
"""The kinds of files a translation is written in, as they are asked for."""

_OWN = FORMATS[0]
_LONGEST_SHOWN = 100
_TOLD = {
    ToldKind.SOURCE: "the source was changed there; yours stays",
    ToldKind.TABLE: "the table differs in more than its words; yours stays",
    ToldKind.NEW_TABLE: "a table that is only in the file; it was left there",
    ToldKind.ROW: "the row has not as many cells; yours stays",
    ToldKind.GONE: "a translation of what is no longer in the source; it was left there",
    ToldKind.PICTURE: "another picture of that name, or none; it was left there",
}


def status(_session: Session, arguments: argparse.Namespace) -> Outcome:
    """``translate status``: how far the translations of a post are."""
    post = find_post(arguments.path)
    languages = [code for code in post.languages if code != post.source_language]
    wanted: list[str] = arguments.language or languages
    lines: list[str] = []
    rows: list[JSON] = []
    for language in wanted:
        progress = read_translation(post, language).progress
        lines += _progress_lines(language, progress)
        rows.append(_progress_row(language, progress))
    return Outcome(
        tuple(lines) or ("There is no translation yet.",),
        {"path": str(post.path), "source": post.source_language, "translations": rows},
    )


def export(session: Session, arguments: argparse.Namespace) -> Outcome:
    """``translate export``: a file for a translator, or to be sent back to the author."""
    post = find_post(arguments.path)
    language: str = arguments.to or _only_language(post)
    kind = _format_of(arguments)
    left_out: tuple[str, ...] = ()
    if kind == _OWN:
        made = _handed_over(session, arguments, post, language)
        raw, name, left_out = made.raw, made.name, made.left_out
    else:
        wanted = ExchangeKind(kind)
        raw = Exchanging.make(post, language, wanted)
        name = f"{post.path.name}.{language}{wanted.suffix}"
    output: Path = (arguments.output or Path(name)).absolute()
    if output.exists() and not arguments.replace:
        raise NameTaken(output)
    write_bytes(output, raw)
    lines = [f"Written: {output}"]
    lines += [f"left out, another computer cannot take it: {name}" for name in left_out]
    return Outcome(
        tuple(map(printable, lines)),
        {
            "output": str(output),
            "format": kind,
            "language": language,
            "bytes": len(raw),
            "left_out": list(left_out),
        },
    )


def import_file(session: Session, arguments: argparse.Namespace) -> Outcome:
    """``translate import``: take in what somebody handed over; code 3 when there is to decide."""
    file: Path = arguments.file.absolute()
    raw = read_file(file, limit=handover_file.MOST_BYTES + 1)[0]
    into: Path | None = arguments.into
    library = _library_of(session, into.absolute() if into else None, arguments.library)
    handing = HandingOver(library, session.pictures, utc_now)
    try:
        if handover_file.is_one(raw) or file.suffix.lower() == handover_file.SUFFIX:
            handover = HandingOver.look(raw, file.name)
            post = find_post(into) if into else handing.find(handover)
            if post is None:
                return _as_new(session, arguments, handing, handover)
            return _taken_outcome(
                post, *_taken(session, arguments, (handing, post, handover)), arguments.dry_run
            )
        returned = Exchanging.look(raw, file.name)
        post = find_post(into) if into else _post_named_in(returned, handing)
        found, choices = _returned(library, post, returned, arguments)
    except OtherPost as error:
        error.name = file.name
        raise
    return _taken_outcome(post, found, choices, arguments.dry_run)


def _format_of(arguments: argparse.Namespace) -> str:
    """Return the kind of file that was asked for, or that is called so."""
    if arguments.format:
        return str(arguments.format)
    suffix = arguments.output.suffix.lower() if arguments.output else f".{_OWN}"
    kinds = {name: kind.value for name, kind in kinds_by_suffix().items()}
    kinds[handover_file.SUFFIX] = _OWN
    if suffix not in kinds:
        raise UsageError(f"give --format: one of {', '.join(FORMATS)}")
    return kinds[suffix]


def _handed_over(
    session: Session, arguments: argparse.Namespace, post: PostFolder, language: str
) -> Made:
    library = Library.open(post.path.parent)
    terms = b""
    if not arguments.no_terms:
        known = term_base(library.path, settings.load(session.places).settings).read().terms
        terms = terms_used(post, language, (stored.term for stored in known))
    return HandingOver(library, session.pictures, utc_now).make(
        post, language, nickname=arguments.nickname, message=arguments.message, terms=terms
    )


def _as_new(
    session: Session, arguments: argparse.Namespace, handing: HandingOver, handover: Handover
) -> Outcome:
    if arguments.dry_run:
        return _new_outcome(None, handover.target_language, "Would make a new post.")
    taken = handing.open(handover, session.cancelled)
    told = [line for told in taken.plan.told for line in _told_lines(told)]
    said = f"A new post: {taken.post.path}"
    return _new_outcome(taken.post, handover.target_language, said, told)


def _taken(
    session: Session,
    arguments: argparse.Namespace,
    what: tuple[HandingOver, PostFolder, Handover],
) -> tuple[TakingPlan, dict[str, Choice]]:
    handing, post, handover = what
    takes_source = True if arguments.take_source else None
    found = handing.plan(post, handover, takes_source=takes_source)
    choices = _choices(arguments, found)
    if arguments.dry_run:
        return handing.plan(post, handover, choices, takes_source=takes_source), choices
    taken = handing.take(
        post, handover, choices, takes_source=takes_source, cancelled=session.cancelled
    )
    return taken.plan, choices


def _returned(
    library: Library, post: PostFolder, returned: Bilingual, arguments: argparse.Namespace
) -> tuple[TakingPlan, dict[str, Choice]]:
    exchanging = Exchanging(History(library.path), utc_now)
    language: str = arguments.to or exchanging.language_into(post, returned) or _only_language(post)
    choices = _choices(arguments, exchanging.plan(post, returned, language=language))
    act = exchanging.plan if arguments.dry_run else exchanging.take
    return act(post, returned, choices, language), choices


def _post_named_in(returned: Bilingual, handing: HandingOver) -> PostFolder:
    if not returned.post_id:
        raise UsageError("the file does not say which post it is of: give --into POST")
    post = handing.find_post(returned.post_id)
    if post is None:
        raise OtherPost
    return post


def find_post(path: Path) -> PostFolder:
    """Return the post a path means: its folder, or a version in it.

    Raises:
        PostMissing: There is none.
        StorageError: It cannot be read.
    """
    path = path.absolute()
    folder = path if path.is_dir() else path.parent
    if path != folder and not post_folder.version_names([path.name]):
        raise PostMissing(path)
    if not folder.is_dir():
        raise PostMissing(path)
    post = post_folder.load(folder)
    if not post.languages:
        raise PostMissing(path)
    return post


def _only_language(post: PostFolder) -> str:
    others = [code for code in post.languages if code != post.source_language]
    if len(others) == 1:
        return others[0]
    raise UsageError("say into which language, with --to LANG")


def _library_of(session: Session, post: Path | None, folder: Path | None) -> Library:
    if post is not None:
        if folder is not None:
            raise UsageError("give --into or --library, not both")
        return Library.open((post if post.is_dir() else post.parent).parent)
    if folder is None:
        chosen = settings.load(session.places).settings.library
        if not chosen:
            raise UsageError("no library was opened in the window yet: give --library FOLDER")
        folder = Path(chosen)
    return Library.open(folder)


def _choices(arguments: argparse.Namespace, found: TakingPlan) -> dict[str, Choice]:
    """Return what was decided on the command line, by the ids of what both changed."""
    choices: dict[str, Choice] = {}
    if arguments.take:
        choices = {clash.id: Choice(arguments.take) for clash in found.clashes}
    known = {clash.id for clash in found.clashes}
    for written in arguments.choose:
        name, _sign, choice = written.partition("=")
        if name not in known or choice not in set(Choice):
            raise UsageError(f"--choose takes ID=mine or ID=theirs, as listed; not {written}")
        choices[name] = Choice(choice)
    return choices


def _progress_lines(language: str, progress: Progress) -> Iterator[str]:
    total = sum(progress.segments.values())
    done = total - progress.unfinished
    yield f"{language}: {done} of {total} segments done, {progress.done:.0%} of the words"
    for state in SegmentState:
        if progress.segments[state]:
            words = progress.words[state]
            yield f"  {state.value}: {progress.segments[state]} ({words} words)"
    if progress.parked:
        yield f"  without a source: {progress.parked}"


def _progress_row(language: str, progress: Progress) -> dict[str, JSON]:
    return {
        "language": language,
        "segments": {state.value: count for state, count in progress.segments.items()},
        "words": {state.value: count for state, count in progress.words.items()},
        "done": round(progress.done, 4),
        "to_check": progress.to_check,
        "without_source": progress.parked,
    }


def _new_outcome(
    post: PostFolder | None, language: str, said: str, more: Iterable[str] = ()
) -> Outcome:
    path = str(post.path) if post is not None else None
    return Outcome(
        (printable(said), *more), {"path": path, "language": language, "new": True, "changes": []}
    )


def _taken_outcome(
    post: PostFolder,
    found: TakingPlan,
    choices: Mapping[str, Choice],
    dry_run: bool,
) -> Outcome:
    left = found.undecided(choices)
    written: list[JSON] = [] if dry_run else [*sorted(map(str, found.writes))]
    lines = [line for change in found.changes for line in _change_lines(change)]
    lines += [line for clash in left for line in _clash_lines(clash)]
    lines += [line for told in found.told for line in _told_lines(told)]
    if not lines:
        lines.append("Nothing new in it.")
    if dry_run:
        lines.append("Nothing was written.")
    elif found.writes:
        lines.append(printable(f"Taken into {post.path}"))
    if left:
        lines.append(f"To decide: {len(left)}. Yours stays until you choose: --choose ID=theirs")
    return Outcome(
        tuple(lines),
        {
            "path": str(post.path),
            "new": False,
            "written": written,
            "changes": [_change_row(change) for change in found.changes],
            "to_decide": [_clash_row(clash) for clash in left],
            "left": [
                {
                    "kind": told.kind.value,
                    "part": told.part,
                    "mine": told.mine,
                    "theirs": told.theirs,
                }
                for told in found.told
            ],
        },
        ExitCode.NEEDS_WRITER if left else ExitCode.DONE,
    )


def _change_lines(change: Change) -> Iterator[str]:
    yield printable(f"{change.part} {change.address}")
    yield from _two_lines(change.mine, change.theirs)


def _clash_lines(clash: Clash) -> Iterator[str]:
    yield printable(f"both changed {clash.part} {clash.address}: {clash.id}")
    if clash.source:
        yield f"  = {_short(clash.source)}"
    yield from _two_lines(clash.mine, clash.theirs)


def _told_lines(told: Told) -> Iterator[str]:
    yield printable(f"{told.part}: {_TOLD[told.kind]}")
    if told.mine or told.theirs:
        yield from _two_lines(told.mine, told.theirs)


def _two_lines(mine: str, theirs: str) -> Iterator[str]:
    if mine:
        yield f"  - {_short(mine)}"
    if theirs:
        yield f"  + {_short(theirs)}"


def _short(text: str) -> str:
    text = " ".join(text.split())
    return printable(text if len(text) <= _LONGEST_SHOWN else text[:_LONGEST_SHOWN] + "…")


def _change_row(change: Change) -> JSON:
    return {
        "part": change.part,
        "address": change.address,
        "mine": change.mine,
        "theirs": change.theirs,
    }


def _clash_row(clash: Clash) -> JSON:
    return {
        "id": clash.id,
        "part": clash.part,
        "address": clash.address,
        "source": clash.source,
        "base": clash.base,
        "mine": clash.mine,
        "theirs": clash.theirs,
    }
