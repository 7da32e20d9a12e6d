# SPDX-License-Identifier: MIT
"""What of a text is no prose: addresses, code, file names, Markdown's own signs."""

import re

from icc_editor.post.document import BlockKind
from icc_editor.text.khmer.letters import BLOCKS, ZWSP

UNCHECKED_KINDS = frozenset(
    {BlockKind.CODE, BlockKind.RULE, BlockKind.MORE, BlockKind.LINK_DEFINITION}
)
"""Kinds of blocks that hold no prose at all."""

_UNCHECKED = re.compile(
    # Fenced code, in a list or a quote too, up to the fence that closes it.
    r"^[ \t>]*(?:(?:[-*+]|\d{1,9}[.)])[ \t]+)*(?P<fence>`{3,}(?=[^`\n]*$)|~{3,})[^\n]*"
    r"(?:\n.*?(?:^[ \t>]*(?P=fence)[`~]*[ \t]*$|\Z)|\Z)"
    r"|(?P<tick>`+)(?!`)[^`]{0,2000}(?:`(?!(?P=tick))[^`]{0,2000}){0,20}?(?<!`)(?P=tick)(?!`)"
    r"|(?<=\])\([ ]?<?[^\s<>()]{0,2000}(?:\([^\s()]{0,200}\)[^\s<>()]{0,2000})?>?\)?"
    r"|(?<=\])\[[^\[\]\n]{0,200}\]"  # [text][here]
    r"|^[ ]{0,3}\[(?!\^)[^\]\n]{1,200}\]:[ \t]*\S+"  # [here]: address
    r"|\[\^[^\]\s]{1,100}\]"  # a footnote's number
    r"|<!--.{0,5000}?-->|</?[a-zA-Z][^<>]{0,2000}>"  # HTML
    r"|&#?\w{1,32};"
    r"|\{\{[^{}\n]{0,300}\}\}"  # a figure from a results table
    r"|\{:?[ ]?[.#\w][^{}\n]{0,300}\}"  # {: lang=km}
    rf"|\b(?:[a-z][a-z0-9+.-]{{1,15}}://|www\.|mailto:|tel:)[^\s<>\"«»{BLOCKS}{ZWSP}]+"
    r"|[\w.+-]{1,64}@[\w-]{1,64}(?:\.[\w-]{1,64})+"
    # /etc/hosts, ~/posts, C:\Posts
    r"|(?<![\w/])(?:~|\.{1,2})?(?:/[\w.-]{1,100}){1,20}/?|\b[A-Za-z]:\\[^\s\"<>|]{0,300}"
    # report.docx, wordpress.com
    r"|\b[A-Za-z0-9_][\w-]{0,100}(?:\.[\w-]{1,100}){0,10}"
    r"\.(?:[a-z][a-z0-9]{1,5}|[A-Z][A-Z0-9]{1,4})\b(?:/[\w./?=&%#-]*)?"
    r"|(?<![\w&])[@#]\w+"
    r"|\b(?:Ctrl|Strg|Alt|AltGr|Shift|Cmd)\b(?:\+\w+)*"  # keys
    # An emphasis inside a word; Khmer has no spaces around it, and is not meant.
    r"|[A-Za-z\u00c0-\u024f]+\*{1,3}[A-Za-z\u00c0-\u024f]+(?:\*{1,3}[A-Za-z\u00c0-\u024f]+)?",
    re.DOTALL | re.MULTILINE,
)


_MAY_BEGIN = re.compile(r"[`~\]\[<&{@#/\\*]|\.[A-Za-z]|mailto:|tel:|Ctrl|Strg|Alt|Shift|Cmd")
"""What one of each of these has; plain prose has none, and is passed over at once."""


def unchecked(text: str) -> list[tuple[int, int]]:
    """Return the stretches of a block of Markdown that are not checked, as (start, end)."""
    if not _MAY_BEGIN.search(text):
        return []
    return [match.span() for match in _UNCHECKED.finditer(text)]


def blanked(text: str) -> str:
    """Return ``text`` with spaces for what is not checked; its length stays."""
    return _UNCHECKED.sub(lambda match: " " * len(match[0]), text)
