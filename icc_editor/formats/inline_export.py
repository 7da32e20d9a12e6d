# SPDX-License-Identifier: MIT
"""What stands inside a line of HTML, as Markdown.

Other programs cut a bold word into several spans and put blanks inside emphasis; here the line is
first flattened into runs with marks, then spelled with as few marks as possible.
"""

import html
import re
from dataclasses import dataclass, replace
from urllib.parse import parse_qs, urlsplit
from xml.etree.ElementTree import Element

from icc_editor.text.tracking import without_tracking

_TAG_MARKS = {
    "strong": "strong", "b": "strong", "em": "em", "i": "em", "cite": "em", "dfn": "em",
    "var": "em", "s": "s", "del": "s", "sup": "sup", "sub": "sub", "code": "code", "samp": "code",
    "kbd": "kbd", "mark": "mark", "q": "q",
}  # fmt: skip
_SPELLED = {"strong": ("**", "**"), "em": ("*", "*"), "s": ("~~", "~~")}
_DETOURS = {
    ("www.google.com", "/url"): "q",
    ("l.facebook.com", "/l.php"): "u",
    ("lm.facebook.com", "/l.php"): "u",
}
_ANCHOR_SIGNS = frozenset({"", "¶", "#", "§", "🔗", "\uf0c1"})  # beside headings on the web
_PROTECTED = re.compile(r"\\([!-/:-@\[-`{-~])|&#?\w{1,40};")
_BLOCKS = frozenset({"p", "div", "li", "h1", "h2", "h3", "h4", "h5", "h6", "tr", "dd", "dt"})


@dataclass(frozen=True, slots=True)
class _Run:
    text: str  # not escaped
    marks: frozenset[str] = frozenset()
    href: str = ""
    is_break: bool = False
    keeps_lines: bool = False  # a new line in the text is one that is seen


def inline(element: Element, *, plain: frozenset[str] = frozenset()) -> str:
    """Return what stands inside ``element`` as Markdown without blanks at the ends.

    Marks named in ``plain`` (``strong``, ``em`` …) are not spelled: a heading is bold by itself.
    """
    runs = [replace(run, marks=run.marks - plain) for run in _tidy(_runs(element, _Run("")))]
    return _spelled(runs)


def paragraphs(element: Element) -> list[str]:
    """Return what stands inside ``element`` as Markdown, parted where lines are left empty."""
    parts: list[list[_Run]] = [[]]
    runs = _tidy(_runs(element, _Run("")))
    for index, run in enumerate(runs):
        if not (run.is_break and index + 1 < len(runs) and runs[index + 1].is_break):
            parts[-1].append(run)
        elif parts[-1]:
            parts.append([])
    spelled = (_spelled(part[1:] if part[:1] and part[0].is_break else part) for part in parts)
    return [text for text in spelled if text.strip("\xa0\u200b \n")]


def _spelled(runs: list[_Run]) -> str:
    return "".join(_spell_links(_merged(runs))).strip(" ").removesuffix("  \n").strip(" ")


def collapse_blanks(text: str) -> str:
    """Return ``text`` with single blanks; non-breaking and zero-width ones stay."""
    return re.sub("[ \t\r\n\f\v]+", " ", text)


def plain_words(markdown: str) -> str:
    """Return the words of Markdown without marks; ``escape_words`` protects them again."""
    return _PROTECTED.sub(lambda match: match[1] or html.unescape(match[0]), markdown)


def escape_line_start(line: str) -> str:
    """Return ``line`` so that its start is no heading, list, quote or rule."""
    match = re.match(r"([0-9]{1,9}|[០-៩]{1,9})([.)])(?=\s|$)", line)
    if match:
        return f"{match[1]}\\{line[match.end(1) :]}"
    if re.match(r"(?:#{1,6}|[-+])(?=\s|$)|>|-{3,}\s*$", line):
        return f"\\{line}"
    # No backslash protects these.
    return re.sub(r"^(?:=(?=={2,}\s*$)|~(?=~~)|:(?=\s)|[—–](?=\s))", _as_number, line)


def is_of_the_page(element: Element) -> bool:
    """Return whether ``element`` is for using the page it comes from: "See more", "¶", a box."""
    if element.tag == "a":
        is_inside = element.get("href", "").startswith("#")
        return is_inside and "".join(element.itertext()).strip() in _ANCHOR_SIGNS
    return element.get("role") == "button" or element.get("aria-roledescription") == "checkbox"


def _as_number(match: re.Match[str]) -> str:
    return f"&#{ord(match[0])};"


def _runs(element: Element, inherited: _Run) -> list[_Run]:
    run = _marked(element, inherited)
    found = _lines(run, element.text)
    for child in element:
        if child.tag == "br":
            found.append(replace(run, text="", is_break=True))
        elif is_of_the_page(child):
            pass
        elif child.tag == "img":
            found.append(replace(run, text=child.get("alt", "")))
        elif child.tag in _BLOCKS:
            # Blocks inside a cell or a link: one line each.
            found += [_Run(" "), *_runs(child, run), _Run(" ")]
        else:
            found += _runs(child, run)
        found += _lines(run, child.tail)
    return found


def _lines(run: _Run, text: str | None) -> list[_Run]:
    if not run.keeps_lines:
        return [replace(run, text=text or "")]
    found: list[_Run] = []
    for index, line in enumerate((text or "").split("\n")):
        found += [replace(run, text="", is_break=True)] if index else []
        found.append(replace(run, text=line))
    return found


def _marked(element: Element, inherited: _Run) -> _Run:
    marks = set(inherited.marks)
    if element.tag in _TAG_MARKS:
        marks.add(_TAG_MARKS[element.tag])
    style = element.get("style", "").replace(" ", "").lower()
    if weight := re.search(r"font-weight:(\w+)", style):
        # Google Docs wraps everything in <b style="font-weight:normal">.
        bold = weight[1] in ("bold", "bolder") or (weight[1].isdigit() and int(weight[1]) >= 600)
        marks = marks | {"strong"} if bold else marks - {"strong"}
    if slant := re.search(r"font-style:(\w+)", style):
        marks = marks | {"em"} if slant[1] in ("italic", "oblique") else marks - {"em"}
    if "line-through" in style:
        marks.add("s")
    if raised := re.search(r"vertical-align:(super|sub)\b", style):
        marks.add({"super": "sup"}.get(raised[1], "sub"))
    href = _address(element.get("href", "")) if element.tag == "a" else ""
    space = re.search(r"white-space:([\w-]+)", style)
    keeps_lines = space[1].startswith("pre") if space else inherited.keeps_lines
    return _Run("", frozenset(marks), href or inherited.href, keeps_lines=keeps_lines)


def _address(href: str) -> str:
    """Return where a link leads, without detours and without what only tracks."""
    try:
        parts = urlsplit(href)
    except ValueError:
        return ""
    if name := _DETOURS.get((parts.netloc, parts.path)):
        target = parse_qs(parts.query).get(name, [""])[0]
        if target.startswith(("http://", "https://")):
            return without_tracking(target)
    return "" if href.startswith("#") else without_tracking(href)


def _tidy(runs: list[_Run]) -> list[_Run]:
    """Collapse blanks across runs and take them out of the ends of emphasis."""
    tidy: list[_Run] = []
    blank = True  # a blank at the start of a line is none
    for run in runs:
        if run.is_break:
            if tidy and not tidy[-1].is_break:
                tidy[-1] = replace(tidy[-1], text=tidy[-1].text.rstrip(" "))
            tidy.append(_Run("", frozenset(), "", is_break=True))
            blank = True
            continue
        text = collapse_blanks(run.text)
        if blank:
            text = text.lstrip(" ")
        if not text:
            continue
        blank = text.endswith(" ")
        bare = text.strip(" ")
        if text != bare and (run.marks or run.href):
            lead = text[: len(text) - len(text.lstrip(" "))]
            tail = text[len(text.rstrip(" ")) :] if bare else ""
            pieces = [_Run(lead), replace(run, text=bare), _Run(tail)]
            tidy += [piece for piece in pieces if piece.text]
        else:
            tidy.append(replace(run, text=text))
    return tidy


def _merged(runs: list[_Run]) -> list[_Run]:
    """Join neighbours that look alike; a blank takes the marks its neighbours share."""
    merged: list[_Run] = []
    for index, run in enumerate(runs):
        last = merged[-1] if merged else _Run("")
        now = run
        if not (run.text.strip(" ") or run.is_break) and index + 1 < len(runs):
            following = runs[index + 1]
            href = last.href if last.href == following.href else ""
            now = replace(run, marks=last.marks & following.marks, href=href)
        alike = (last.marks, last.href) == (now.marks, now.href)
        if merged and alike and not (now.is_break or last.is_break):
            merged[-1] = replace(last, text=last.text + now.text)
        else:
            merged.append(now)
    return merged


def _spell_links(runs: list[_Run]) -> list[str]:
    pieces: list[str] = []
    index = 0
    while index < len(runs):
        end = index + 1
        while end < len(runs) and runs[end].href == runs[index].href:
            end += 1
        text = _spell(runs[index:end], pieces[-1][-1:] if pieces else "")
        href = runs[index].href
        if href and text.strip():
            target = f"<{href}>" if re.search(r"[\s()]", href) else href
            text = f"[{text}]({re.sub('[<>]', '', target) if target == href else target})"
        pieces.append(text)
        index = end
    return pieces


def _spell(runs: list[_Run], before: str, *, starred: bool = False) -> str:
    """Return runs as Markdown; the mark that reaches furthest is spelled outermost.

    ``before`` is the sign the runs follow; ``starred`` when they stand between stars.
    """
    out = ""
    index = 0
    while index < len(runs):
        run = runs[index]
        marks = run.marks - {"code"} if "code" not in run.marks else frozenset({"code"})
        if not marks:
            out += "  \n" if run.is_break else escape_words(run.text)
            index += 1
            continue
        if run.text.startswith(" ") and "code" not in marks:
            # The span this blank was inside of ended early, within a mark that reaches further.
            out += " "
            runs = [*runs[:index], replace(run, text=run.text.lstrip(" ")), *runs[index + 1 :]]
            continue
        mark = max(sorted(marks), key=lambda one: _reach(runs, index, one))
        end = index + _reach(runs, index, mark)
        if mark == "code":
            out += _code("".join(one.text for one in runs[index:end]))
            index = end
            continue
        inner = [replace(one, marks=one.marks - {mark}) for one in runs[index:end]]
        opening, closing = _SPELLED.get(mark, (f"<{mark}>", f"</{mark}>"))
        whole = starred and index == 0 and end == len(runs)
        if opening[0] == "*" and not whole:
            free = (not index or out.endswith(" ")) and (
                end == len(runs) or runs[end].text.startswith(" ")
            )
            inside = mark == "em" and _in_latin_word(out or before, runs, index, end)
            if (out or before)[-1:] == "*" or (starred and not free) or inside:
                # Stars that touch, or stand inside a word between stars, are misread.
                opening, closing = f"<{mark}>", f"</{mark}>"
        stars = starred or opening[0] == "*"
        out += f"{opening}{_spell(inner, '', starred=stars)}{closing}"
        index = end
    return out


def _in_latin_word(before: str, runs: list[_Run], index: int, end: int) -> bool:
    """Return whether a single star at either end of these runs would be no mark."""
    after = runs[end].text[:1] if end < len(runs) else ""
    first, last = runs[index].text[:1], runs[end - 1].text[-1:]
    pairs = ((before[-1:], first), (last, after))
    return any(
        one.isascii() and one.isalnum() and two.isascii() and two.isalnum() for one, two in pairs
    )


def _reach(runs: list[_Run], index: int, mark: str) -> int:
    end = index
    while end < len(runs) and mark in runs[end].marks:
        end += 1
    return end - index


def escape_words(text: str) -> str:
    """Return plain words of one line as Markdown that shows just them, but for the line's start."""
    text = re.sub(r"([\\`*\[\]{])", r"\\\1", text)
    text = re.sub(r"(?<![^\W_])_|_(?![^\W_])", r"\\_", text)
    text = re.sub(r"&(?=#?\w{1,40};)", "&amp;", text)
    text = re.sub(r"<(?=[A-Za-z/!?])", "&lt;", text)
    return text.replace("~~", "~&#126;")


def _code(text: str) -> str:
    ticks = "`" * (1 + max((len(run) for run in re.findall("`+", text)), default=0))
    pad = " " if text.startswith("`") or text.endswith("`") else ""
    return f"{ticks}{pad}{text}{pad}{ticks}"
