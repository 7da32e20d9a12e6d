# SPDX-License-Identifier: MIT
"""A version's text when one of its results tables is called something else, or goes."""

import re

from icc_editor.formats.figures import rename_references
from icc_editor.formats.markdown_blocks import split
from icc_editor.formats.table_address import SUFFIX, TABLES
from icc_editor.post.document import BlockKind
from icc_editor.post.figure import FigureReference


def with_table_renamed(
    text: str, file: tuple[str, str], figures: tuple[str, str] | None = None
) -> str:
    """Return ``text`` with a table under its new name, in as many lines; code is left alone.

    Args:
        text: The text.
        file: What its file was called, and is called: pictures and links lead there.
        figures: What figures called it, and call it, where that is something else.
    """
    old, new = figures or file
    text = rename_references(text, FigureReference(old, "", ""), FigureReference(new, "", ""))
    if SUFFIX not in text:
        return text
    led_to = re.compile(rf"(\]\(\s*<?(?:\./)?{TABLES}/){re.escape(file[0])}(?={re.escape(SUFFIX)})")
    lines = text.split("\n")
    for block in split(text):
        if block.kind is not BlockKind.CODE:
            for number in range(block.first_line, block.end_line):
                lines[number] = led_to.sub(lambda match: match[1] + file[1], lines[number])
    return "\n".join(lines)


def without_table(text: str, name: str) -> str:
    """Return ``text`` without the lines that show a table or its chart; they are blank then.

    Figures stay: they say themselves that they have no value any more.  So does a table inside a
    sentence, and whatever stands in code.
    """
    if SUFFIX not in text:
        return text
    address = rf"(?:\./)?{TABLES}/{re.escape(name)}{re.escape(SUFFIX)}(?:#[\w-]*)?"
    alone = re.compile(rf"\s*!\[.*\]\(\s*<?{address}>?(?:\s+\".*\")?\s*\)(?:\{{.*\}})?\s*")
    lines = text.split("\n")
    for block in split(text):
        if block.kind is not BlockKind.CODE:
            for number in range(block.first_line, block.end_line):
                if alone.fullmatch(lines[number]):
                    lines[number] = ""
    return "\n".join(lines)
