# SPDX-License-Identifier: MIT
"""HTML from Word, LibreOffice, Google Docs and the web as Markdown.

Structure stays (headings, emphasis, links, lists, tables, quotes, code), styles go.  Pictures are
not taken over: their description stays as text.  Zero-width spaces stay, they are Khmer spelling.
"""

import re
from collections.abc import Callable
from html import unescape
from xml.etree.ElementTree import Element

from icc_editor.formats.cleaning import MAX_NESTING, clean, nesting
from icc_editor.formats.inline_export import (
    collapse_blanks,
    escape_line_start,
    inline,
    is_of_the_page,
    paragraphs,
)
from icc_editor.formats.tree import INLINE, parse, text_of

MAX_LENGTH = 1024 * 1024
"""HTML longer than this (in code points) gives its bare text."""

# Styles that say what other programs have no element for.
_STYLES = frozenset(
    {"font-weight", "font-style", "text-decoration", "text-decoration-line", "vertical-align"}
    | {"mso-list", "white-space"}
)
_FRAGMENT = re.compile(r"<!--\s*StartFragment\s*-->(.*?)<!--\s*EndFragment\s*-->", re.DOTALL)
# Programs that let one copy rows or points put the marks inside their table or list.
_INSIDE = re.compile(r"\s*<(?:(col|colgroup|tbody|thead|tr|td|th)|li)\b", re.IGNORECASE)
_WORD_SIGN = re.compile(r"\(?([0-9]{1,4}|[០-៩]{1,4}|\w{1,4})[.)]")
_KHMER_DIGITS = "០១២៣៤៥៦៧៨៩"
_TO_KHMER = str.maketrans("0123456789", _KHMER_DIGITS)
_WORD_STYLES = ("msotitle", "msoquote", "msointensequote")
_WORD_LEVEL = re.compile(r"mso-list:[^;]*\blevel(\d)")
_FLOW = frozenset({"h1", "h2", "h3", "h4", "h5", "h6", "p", "pre", "hr", "ul", "ol", "dl", "table"})
_HOLDERS = frozenset(
    {"address", "article", "aside", "details", "div", "figure", "footer", "header", "section"}
    | {"blockquote", "summary", "figcaption", "caption", "li", "dd", "dt", "td", "th", "tr"}
    | {"tbody", "thead", "tfoot"}
)


def to_markdown(html: str) -> str:
    """Return ``html`` as Markdown, without blank lines around it.  Never raises.

    HTML that is too long or nested too deeply gives its bare text, one paragraph a line.
    """
    match = _FRAGMENT.search(html)
    fragment = match[1] if match else html
    if inside := _INSIDE.match(fragment):
        fragment = f"<table>{fragment}</table>" if inside[1] else f"<ul>{fragment}</ul>"
    fragment = re.sub("[\x00\ud800-\udfff]", "\ufffd", fragment)
    if len(fragment) > MAX_LENGTH or nesting(fragment) > MAX_NESTING:
        return _bare_text(fragment)
    root = parse(clean(fragment, more_styles=_STYLES))
    return "\n\n".join(_blocks(root))


def _bare_text(html: str) -> str:
    text = re.sub(r"(?is)<(script|style)\b[^<>]{0,1000}>.{0,100000}?</\1\s*>", "", html)
    text = re.sub(r"(?i)<(?:br|/p|/div|/li|/tr|/h[1-6])\b[^<>]{0,1000}>", "\n", text)
    text = unescape(re.sub(r"<[^<>]{0,5000}>", "", text))
    lines = (collapse_blanks(line).strip() for line in text.split("\n"))
    return "\n\n".join(escape_line_start(re.sub(r"([\\`*_<\[{&])", r"\\\1", x)) for x in lines if x)


def _blocks(element: Element) -> list[str]:
    """Return the blocks inside ``element``; loose text between them becomes paragraphs."""
    blocks: list[str] = []
    style = {"style": element.get("style", "")} if element.tag == "div" else {}
    loose = Element("p", style)
    loose.text = element.text
    word_list: list[Element] = []

    def flush() -> None:
        nonlocal loose
        blocks.extend(_paragraphs(loose))
        loose = Element("p", style)
        if word_list:
            blocks.append(_word_list(word_list))
            word_list.clear()

    for child in list(element):
        tail, child.tail = child.tail, None
        if _is_block(child) and not is_of_the_page(child):
            level = _WORD_LEVEL.search(child.get("style", ""))
            if not level or (loose.text or "").strip() or len(loose):
                flush()
            if level:
                word_list.append(child)
            else:
                blocks += _block(child)
            loose.text = (loose.text or "") + (tail or "")
        else:
            if word_list:
                flush()
            loose.append(child)
            child.tail = tail
    flush()
    return blocks


def _is_block(element: Element) -> bool:
    """Return whether ``element`` is a block, or an inline element some program put blocks into."""
    if element.tag in _FLOW or element.tag in _HOLDERS:
        return True
    return element.tag in INLINE and any(inner.tag in _FLOW for inner in element.iter())


def _block(element: Element) -> list[str]:
    tag = element.tag
    if tag == "table":
        return _table(element)
    if tag == "hr":
        return ["---"]
    if tag[0] == "h" and tag[1:].isdigit():
        text = _heading(element)
    elif tag in _MAKERS:
        text = _MAKERS[tag](element)
    else:
        return _blocks(_pushed_down(element) if tag in INLINE else element)
    return [text] if text else []


def _heading(element: Element) -> str:
    _take_sign(element, keep=True)
    words = inline(element, plain=frozenset({"strong"})).replace("  \n", " ")
    return f"{'#' * int(element.tag[1])} {words}" if words.strip() else ""


def _quote(element: Element) -> str:
    return _quoted("\n\n".join(_blocks(element)))


def _quoted(text: str) -> str:
    return _prefixed(text, "> ", "> ").replace("> \n", ">\n")


def _styled_paragraph(element: Element) -> str:
    """Return a paragraph, or what its style of Word makes of it."""
    text = _paragraph(element)
    style = element.get("class", "").lower()
    if not text or not style.startswith(_WORD_STYLES):
        return text
    return _quoted(text) if "quote" in style else f"# {' '.join(text.split())}"


def _pushed_down(element: Element) -> Element:
    """Return what is in an inline element with blocks in it, the element inside the blocks."""
    held = Element("div")

    def hold(text: str | None, *children: Element) -> Element:
        inner = Element(element.tag, element.attrib)
        inner.text = text
        inner.extend(children)
        return inner

    def add_text(text: str | None) -> None:
        if text and text.strip():
            held.append(hold(text))
        elif text and len(held):
            held[-1].tail = text

    add_text(element.text)
    for child in list(element):
        tail, child.tail = child.tail, None
        if not _is_block(child):
            held.append(hold(None, child))
        else:
            whole = Element(child.tag, child.attrib)
            inner = hold(child.text, *child)
            if any(_is_block(one) for one in child):
                whole.extend(_pushed_down(inner))
            else:
                whole.append(inner)
            held.append(whole)
        add_text(tail)
    return held


def _paragraphs(element: Element) -> list[str]:
    return [
        "\n".join(escape_line_start(line) for line in text.split("\n"))
        for text in paragraphs(element)
    ]


def _paragraph(element: Element) -> str:
    return "\n\n".join(_paragraphs(element))


def _list(element: Element) -> str:
    lines: list[str] = []
    number = int(start) if (start := element.get("start", "1")).isdigit() and len(start) < 4 else 1
    loose = False
    indent = "  "
    for child in element:
        if child.tag in ("ul", "ol"):
            # Google Docs puts the inner list beside the item it belongs to.
            lines.append(_prefixed(_list(child), indent, indent))
            continue
        blocks = _blocks(child)
        sign = f"{number}. " if element.tag == "ol" else "- "
        number += 1
        if not blocks:
            continue
        indent = " " * len(sign)
        nested = len(blocks) == 2 and bool(re.match(r"(?:- |\d+\. )", blocks[1]))
        loose = loose or (len(blocks) > 1 and not nested)
        lines.append(_prefixed(("\n" if nested else "\n\n").join(blocks), sign, indent))
    return ("\n\n" if loose else "\n").join(lines)


def _word_list(items: list[Element]) -> str:
    """Return Word's list paragraphs as a list: level in the style, sign in a span."""
    lines: list[str] = []
    numbers: dict[int, int] = {}
    for item in items:
        match = _WORD_LEVEL.search(item.get("style", ""))
        level = max(1, int(match[1])) if match else 1
        sign = _take_sign(item)
        spelled = _WORD_SIGN.match(sign)
        numbers = {deep: count for deep, count in numbers.items() if deep <= level}
        first = int(spelled[1]) if spelled and spelled[1].isdecimal() else 1
        numbers[level] = numbers[level] + 1 if level in numbers else first
        number = str(numbers[level])
        if spelled and spelled[1][0] in _KHMER_DIGITS:
            number = number.translate(_TO_KHMER)
        mark = f"{number}. " if spelled else "- "
        text = inline(item).replace("\n", f"\n{'    ' * level}")
        lines.append("    " * (level - 1) + mark + text.strip("\xa0 "))
    return "\n".join(lines)


def _take_sign(item: Element, *, keep: bool = False) -> str:
    """Take the sign of a point, or the number of a heading, out of Word's paragraph.

    With ``keep`` it stays as words.
    """
    sign = ""
    for span in list(item.iter("span")):
        if "ignore" in span.get("style", "").lower():
            sign = text_of(span).strip()
            span.text = f"{sign} " if keep else None
            for child in list(span):
                span.remove(child)
    return sign


def _code(element: Element) -> str:
    text = text_of(element).strip("\n")
    fence = "`" * max(3, 1 + max((len(run) for run in re.findall("`+", text)), default=0))
    return f"{fence}\n{text}\n{fence}" if text.strip() else ""


def _definitions(element: Element) -> str:
    lines: list[str] = []
    for child in element:
        if child.tag == "dt":
            if lines and lines[-1].startswith((": ", "    ")):
                lines.append("")
            lines.append(_paragraph(child).replace("\n", " "))
        elif child.tag == "dd":
            lines.append(_prefixed("\n\n".join(_blocks(child)), ": ", "    "))
    return "\n".join(lines).strip("\n")


def _prefixed(text: str, first: str, rest: str) -> str:
    lines = text.split("\n")
    return "\n".join(
        f"{rest if index else first}{line}" if line or rest.strip() else ""
        for index, line in enumerate(lines)
    )


_MAKERS: dict[str, Callable[[Element], str]] = {
    "ul": _list,
    "ol": _list,
    "dl": _definitions,
    "pre": _code,
    "blockquote": _quote,
    "p": _styled_paragraph,
}


def _table(element: Element) -> list[str]:
    """Return a pipe table, or what stands in the cells where the table only places things."""
    rows = [row for row in _rows(element) if any(cell.tag in ("td", "th") for cell in row)]
    caption = [text for part in element if part.tag == "caption" for text in _blocks(part)]
    places = sum(1 for _ in element.iter("table")) > 1
    cells = [] if places else [_row(row) for row in rows]
    width = max((len(row) for row in cells), default=0)
    if width < 2:
        inside = [cell for row in rows for cell in row if cell.tag in ("td", "th")]
        return caption + [text for cell in inside for text in _blocks(cell)]
    cells = [row + [""] * (width - len(row)) for row in cells]
    rule = [_rule(rows, column) for column in range(width)]
    lines = [cells[0], rule, *cells[1:]]
    return [*caption, "\n".join(f"| {' | '.join(row)} |" for row in lines)]


def _rows(table: Element) -> list[Element]:
    """Return the rows of a table, not those of a table inside it."""
    rows: list[Element] = []
    for part in table:
        rows += [part] if part.tag == "tr" else [row for row in part if row.tag == "tr"]
    return rows


def _row(row: Element) -> list[str]:
    cells: list[str] = []
    for cell in row:
        if cell.tag in ("td", "th"):
            words = inline(cell, plain=frozenset({"strong"}) if cell.tag == "th" else frozenset())
            cells.append(re.sub(r"\s*\n\s*", " ", words).replace("|", "\\|").strip())
            span = cell.get("colspan", "1")
            cells += [""] * (min(int(span), 50) - 1 if span.isdigit() and len(span) < 4 else 0)
    return cells


def _rule(rows: list[Element], column: int) -> str:
    """Return the alignment of a column: that of its last cell."""
    cells = [cell for cell in rows[-1] if cell.tag in ("td", "th")]
    if column >= len(cells):
        return "---"
    style = cells[column].get("style", "").replace(" ", "")
    styles = [style, *(part.get("style", "").replace(" ", "") for part in cells[column].iter("p"))]
    paragraph = cells[column].find("p")
    inner = paragraph.get("align", "") if paragraph is not None else ""
    align = inner or cells[column].get("align", "")
    if align == "right" or any("text-align:right" in one for one in styles):
        return "---:"
    if align == "center" or any("text-align:center" in one for one in styles):
        return ":---:"
    return "---"
