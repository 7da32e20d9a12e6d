# SPDX-License-Identifier: MIT
"""Which HTML may stand in a post: explicit lists, everything else goes.

The lists are a part of what WordPress lets an author publish.  No script, style, frame, form or
picture code passes, no address but the web, mail and telephone; the text of what is dropped stays,
except where it is code.
"""

import re

SCHEMES = frozenset({"http", "https", "mailto", "tel"})
"""Addresses a link may use; relative ones are allowed too."""

MAX_NESTING = 100
"""HTML with more elements inside each other is not parsed: trees are walked by recursion."""

_INLINE = (
    "a abbr b bdi bdo br cite code del dfn em i img ins kbd mark q rp rt ruby s samp small span "
    "strong sub sup time u var wbr"
)
_BLOCK = (
    "address article aside blockquote caption col colgroup dd details div dl dt figcaption figure "
    "footer h1 h2 h3 h4 h5 h6 header hr li ol p pre section summary table tbody td tfoot th thead "
    "tr ul"
)
_DROPPED_WITH_TEXT = (
    "applet audio canvas embed frameset head iframe math noembed noframes noscript object picture "
    "script select style svg template textarea title video"
)

TAGS = frozenset(f"{_INLINE} {_BLOCK}".split())
"""Every element that may stand in a post."""

_CELL = frozenset({"colspan", "rowspan", "headers", "scope", "style", "align"})
_ATTRIBUTES = {
    "*": frozenset({"class", "id", "lang", "dir", "title", "data-line"}),
    "a": frozenset({"href", "target", "hreflang"}),
    "blockquote": frozenset({"cite"}),
    "col": frozenset({"span"}),
    "colgroup": frozenset({"span"}),
    "del": frozenset({"cite", "datetime"}),
    "details": frozenset({"open"}),
    "img": frozenset({"src", "alt", "width", "height"}),
    "ins": frozenset({"cite", "datetime"}),
    "ol": frozenset({"start", "reversed", "type", "style"}),
    "p": frozenset({"style"}),
    "q": frozenset({"cite"}),
    "sup": frozenset({"data-footnote"}),
    "td": _CELL,
    "th": _CELL,
    "time": frozenset({"datetime"}),
}
_STYLES = frozenset({"text-align", "list-style-type"})


_TAG = re.compile(r"<(/?)([A-Za-z][A-Za-z0-9]*)")
_START = re.compile(r"<([A-Za-z][A-Za-z0-9-]*)(?=[\s/>])")
# Elements that end by themselves where the next one starts, or have no end at all: Word leaves
# hundreds of them open side by side.
# fmt: off
_WITHOUT_END = frozenset({
    "br", "hr", "img", "col", "wbr", "input", "meta", "link", "p", "li", "dt", "dd", "tr", "td",
    "th", "tbody", "thead", "tfoot", "option",
})
# fmt: on


def clean(html: str, *, more_styles: frozenset[str] = frozenset()) -> str:
    """Return ``html`` well-formed and reduced to what may stand in a post.

    ``more_styles`` are style properties kept on ``span``, ``b`` and others for a caller that reads
    them and drops them itself; such a caller gets roles too, and no buttons.  HTML nested deeper
    than ``MAX_NESTING`` comes back as escaped text.
    """
    import nh3

    if nesting(html) > MAX_NESTING:
        return str(nh3.clean_text(html))
    attributes: dict[str, frozenset[str]] = dict(_ATTRIBUTES)
    dropped = set(_DROPPED_WITH_TEXT.split())
    if more_styles:
        attributes |= {tag: frozenset({"style"}) for tag in ("span", "b", "i", "div")}
        attributes["*"] |= {"role", "aria-roledescription"}
        attributes["p"] |= {"align"}
        dropped.add("button")
    return nh3.clean(
        html,
        tags=set(TAGS),
        clean_content_tags=dropped,
        attributes={tag: set(names) for tag, names in attributes.items()},
        url_schemes=set(SCHEMES),
        link_rel="noopener",
        filter_style_properties=set(_STYLES | more_styles),
    )


def left_out(html: str) -> tuple[str, ...]:
    """Return the names of elements in ``html`` that ``clean`` takes out, each once, in order."""
    names = (match[1].lower() for match in _START.finditer(html))
    return tuple(dict.fromkeys(name for name in names if name not in TAGS))


def nesting(html: str) -> int:
    """Return how deep elements that need an end tag are nested in ``html``; linear work."""
    depth = deepest = 0
    for match in _TAG.finditer(html):
        if match[2].lower() in _WITHOUT_END:
            continue
        depth = max(0, depth - 1) if match[1] else depth + 1
        deepest = max(deepest, depth)
    return deepest
