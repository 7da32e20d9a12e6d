# SPDX-License-Identifier: MIT
"""Where addresses stand in a text: of links, pictures and figures.  Positions are UTF-16 units.

A word replaced inside one would break what it leads to, and nobody would see it.  What only looks
like an address, in code for example, is taken for one: leaving a word alone does no harm.
"""

from PySide6.QtCore import QRegularExpression

_END = r"[^\s<>\".,;:!?)\]៖។]"  # of a bare address: no mark that ends a sentence
_FORMS = "|".join(
    (
        # [words](here) and ![words](here "a caption"), brackets in it in pairs
        r"\]\((?<link>(?:\\.|[^()\\\n]|\([^()\n]*\))*?)(?=[ \t]+[\"'(]|[ \t]*\))",
        r"\](?<reference>\[[^\]\n]+\])",
        r"^[ ]{0,3}(?<definition>\[(?!\^)[^\]\n]+\]:[ \t]*\S+)",
        r"(?<figure>\{\{[^{}\n]+\}\})",
        r"(?<bare>(?<![A-Za-z0-9])(?:https?|ftp)://[^\s<>\"]*"
        + _END
        + r"|(?<![A-Za-z0-9])www\.[^\s<>\"]*"
        + _END
        + r")",
        r"(?<mail>(?:mailto:)?[\w.+-]+@[\w-]+(?:\.[\w-]+)+)",
    )
)
_GROUPS = ("link", "reference", "definition", "figure", "bare", "mail")
_TAG = r"<[A-Za-z][^<>]{0,2000}>"
_ATTRIBUTE = (
    r"\b(?:src|srcset|href|poster|cite|action|data|background)\s*=\s*"
    r"(\"[^\"]*\"|'[^']*'|[^\s\"'<>=`]+)"
)
Part = tuple[int, int]


def address_parts(text: str) -> tuple[Part, ...]:
    """Return (start, end) of every address, in order; they may overlap."""
    option = QRegularExpression.PatternOption
    options = option.UseUnicodePropertiesOption | option.MultilineOption
    found: list[Part] = []
    matches = QRegularExpression(_FORMS, options).globalMatch(text)
    while matches.hasNext():
        match = matches.next()
        found += [
            (match.capturedStart(group), match.capturedEnd(group))
            for group in _GROUPS
            if match.capturedLength(group)
        ]
    attribute = QRegularExpression(_ATTRIBUTE, options | option.CaseInsensitiveOption)
    tags = QRegularExpression(_TAG, options).globalMatch(text)
    while tags.hasNext():
        tag = tags.next()
        inside = attribute.globalMatch(tag.captured())
        while inside.hasNext():
            match = inside.next()
            start = tag.capturedStart()
            found.append((start + match.capturedStart(1), start + match.capturedEnd(1)))
    return tuple(sorted(found))
