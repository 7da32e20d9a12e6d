# SPDX-License-Identifier: MIT
r"""The signs of a block, taken off for who only sees its words, and put back.

``## Results`` is ``Results`` for a translator, ``- an item`` is ``an item``; their signs come from
the translation that was there, or from the source.
"""

import re

from icc_editor.formats.markdown_lines import ATX, QUOTE, TABLE_RULE, marker_of

_QUOTE_SIGN = re.compile(r" {0,3}> ?")
_BAR = re.compile(r"(?<!\\)\|")


def without_signs(text: str) -> str:
    """Return the words of one unit; as it is written, where its signs could not be put back."""
    if _rule_below(text):
        return text.split("\n")[0]
    _first, _others, words = _parted(text)
    return words if with_signs(words, text) == text else text


def with_signs(words: str, like: str) -> str:
    """Return ``words`` as a unit of the kind that ``like`` is."""
    rule = _rule_below(like)
    if rule:
        return words if _rule_below(words) else f"{words}\n{rule}"
    first, others, inner = _parted(like)
    if not first or (inner != words and _joined(first, others, inner) != like):
        return words
    return _joined(first, others, words)


def fits(words: str, like: str) -> bool:
    """Return whether ``words`` can stand where a row of a table does: with as many cells."""
    row = without_signs(like)
    return len(_BAR.findall(words)) == len(_BAR.findall(row)) and "\n" not in words


def is_table_head(text: str) -> bool:
    """Return whether a unit names the columns of a table, with the rule below."""
    return bool(_rule_below(text))


def _rule_below(text: str) -> str:
    """Return the rule below the names of a table's columns; empty when the unit is something else.

    A heading is underlined as well, but has no bar in it.
    """
    lines = text.split("\n")
    is_head = len(lines) == 2 and "|" in lines[0] and bool(TABLE_RULE.match(lines[1]))
    return lines[1] if is_head and "|" in lines[1] else ""


def _joined(first: str, others: str, words: str) -> str:
    lines = words.split("\n")
    return "\n".join([first + lines[0], *((others + line).rstrip() for line in lines[1:])])


def _parted(text: str) -> tuple[str, str, str]:
    """Return the sign of the first line, that of the others, and the words without either."""
    lines = text.split("\n")
    if QUOTE.match(lines[0]) and (sign := _QUOTE_SIGN.match(lines[0])):
        others = "> "
        rest = [_QUOTE_SIGN.sub("", line, count=1) for line in lines[1:]]
        return sign[0], others, "\n".join([lines[0][sign.end() :], *rest])
    if len(lines) == 1 and (heading := ATX.match(text)) and (words := heading["text"]):
        start = text.index(words, len(text) - len(text.lstrip(" #")))
        return text[:start], "", text[start:]
    marker = marker_of(lines[0])
    if marker and "\t" not in text:
        indent = " " * marker.offset
        if all(line.startswith(indent) or not line for line in lines[1:]):
            rest = [line[marker.offset :] for line in lines[1:]]
            return (
                lines[0][: marker.offset],
                indent,
                "\n".join([lines[0][marker.offset :], *rest]),
            )
    return "", "", text
