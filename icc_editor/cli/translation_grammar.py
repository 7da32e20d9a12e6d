# SPDX-License-Identifier: MIT
"""The command line's grammar of ``translate``: translations, terms, the memory."""

from pathlib import Path

from icc_editor.cli.grammar import (
    THE_LIBRARY,
    Commands,
    add_languages,
    add_library_folder,
    add_output,
    add_post,
    add_texts,
    runs,
)


def add_translate(commands: Commands) -> None:
    """Add what is done with translations, terms and the memory."""
    group = commands.group("translate", "translations: how far they are, hand over, take in")
    if group is None:
        return
    _add_terms(group)
    _add_memory(group)
    _add_status(group)
    _add_translation_check(group)
    _add_export(group)
    _add_align(group)
    _add_import(group)


def _add_terms(commands: Commands) -> None:
    group = commands.group("terms", "how things are called in every language")
    if group is None:
        return
    from icc_editor.cli import terms
    from icc_editor.services.term_exchange import KINDS

    parser = group.command("list", terms.list_terms, "list terms, the library's own first")
    parser.add_argument("--own", action="store_true", help="only those of the library")
    add_library_folder(parser)
    parser = group.command(
        "find", terms.find, "find terms in texts, or check how a translation says them"
    )
    add_texts(parser)
    add_languages(parser)
    parser.add_argument(
        "--translation",
        metavar="FILE",
        help="say which terms it does not use, and which names it should not",
    )
    parser.add_argument("--library", type=Path, dest="folder", metavar="FOLDER", help=THE_LIBRARY)
    parser = group.command("import", terms.import_terms, "take in terms of a TBX or CSV file")
    parser.add_argument("file", type=Path, metavar="FILE")
    add_library_folder(parser)
    parser.add_argument("--into", metavar="NAME", help="the library's file (default: as FILE)")
    parser.add_argument(
        "--columns", default="", metavar="LANG,LANG", help="what columns without header hold"
    )
    parser = group.command("export", terms.export, "write terms for other programs")
    add_library_folder(parser)
    add_output(parser)
    parser.add_argument("--format", choices=KINDS, help="default: as FILE is called, else tsv")
    parser.add_argument("--own", action="store_true", help="only those of the library")


def _add_memory(commands: Commands) -> None:
    group = commands.group("memory", "what was translated before")
    if group is None:
        return
    from icc_editor.cli import memory

    parser = group.command("find", memory.find, "show translations that may fit a text")
    parser.add_argument("text", metavar="TEXT")
    add_library_folder(parser)
    add_languages(parser)
    parser.add_argument(
        "--least", type=int, default=60, metavar="N", help="how alike, in per cent (60)"
    )
    parser.add_argument("--most", type=int, default=5, metavar="N", help="how many at most (5)")
    parser = group.command("import", memory.import_memory, "take in a TMX file")
    parser.add_argument("file", type=Path, metavar="FILE")
    add_library_folder(parser)
    parser = group.command("export", memory.export, "write what is remembered as TMX")
    add_library_folder(parser)
    add_output(parser)
    parser.add_argument("--language", metavar="LANG", help="only what was translated from it")
    parser.add_argument("--into", metavar="LANG", help="only what was translated into it")
    parser = group.command("rebuild", memory.rebuild_memory, "read all posts anew")
    add_library_folder(parser)


def _add_status(group: Commands) -> None:
    parser = group.named("status", "show how far translations are")
    if parser is None:
        return
    from icc_editor.cli import translating

    runs(parser, translating.status)
    add_post(parser)
    parser.add_argument("--language", metavar="LANG", action="append", default=[])


def _add_translation_check(group: Commands) -> None:
    parser = group.named("check", "point out what may be wrong in translations")
    if parser is None:
        return
    from icc_editor.cli import checking_translations

    runs(parser, checking_translations.check)
    add_post(parser)
    parser.add_argument("--language", metavar="LANG", action="append", default=[])


def _add_export(group: Commands) -> None:
    parser = group.named("export", "make a file for a translator, or to send back")
    if parser is None:
        return
    from icc_editor.cli import translating

    runs(parser, translating.export)
    add_post(parser)
    parser.add_argument("--to", metavar="LANG", help="into which language (default: the only one)")
    parser.add_argument(
        "--format",
        choices=translating.FORMATS,
        help="for this program, others (PO, XLIFF 1.2, 2) or readers (table in HTML, DOCX); "
        "default: as FILE is called, else iccpost",
    )
    parser.add_argument("--output", type=Path, metavar="FILE", help="write there (default: here)")
    parser.add_argument("--replace", action="store_true", help="also over a file there is")
    parser.add_argument(
        "--nickname", default="", metavar="NAME", help="tell names: yours, and those in the notes"
    )
    parser.add_argument("--message", default="", metavar="TEXT", help="a word to who opens it")
    parser.add_argument("--no-terms", action="store_true", help="without the terms in the post")


def _add_align(group: Commands) -> None:
    parser = group.named("align", "bring together what was written in two languages apart")
    if parser is None:
        return
    from icc_editor.cli import joining

    runs(parser, joining.align)
    add_post(parser)
    two = parser.add_mutually_exclusive_group()
    two.add_argument(
        "--with", type=Path, dest="other", metavar="POST", help="take over the other's languages"
    )
    two.add_argument(
        "--split", action="store_true", help="the text has both languages: part it into two"
    )
    parser.add_argument("--bin", action="store_true", help="put the other post into the bin after")
    parser.add_argument("--dry-run", action="store_true", help="show what would be, write nothing")


def _add_import(group: Commands) -> None:
    parser = group.named("import", "take in what somebody handed over or sent back")
    if parser is None:
        return
    from icc_editor.cli import translating

    runs(parser, translating.import_file)
    parser.add_argument("file", type=Path, metavar="FILE")
    parser.add_argument("--into", type=Path, metavar="POST", help="the post it is of")
    parser.add_argument("--to", metavar="LANG", help="into which language, where it does not say")
    parser.add_argument("--library", type=Path, metavar="FOLDER", help=THE_LIBRARY)
    parser.add_argument("--dry-run", action="store_true", help="show what would be, write nothing")
    parser.add_argument(
        "--choose",
        action="append",
        default=[],
        metavar="ID=WHOSE",
        help="of what both changed, which is to stand: mine or theirs; again for more",
    )
    parser.add_argument("--take", choices=("mine", "theirs"), help="the same for all")
    parser.add_argument(
        "--take-source",
        action="store_true",
        help="the file is the author's: also its source and figures",
    )
