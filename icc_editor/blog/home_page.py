# SPDX-License-Identifier: MIT
"""What a blog's home page and its RSD say about the blog's interface."""

import html.parser
from dataclasses import dataclass, field

from icc_editor.blog import safe_xml
from icc_editor.blog.addresses import web_address
from icc_editor.blog.answers import asks_to_sign_in
from icc_editor.blog.transport import Answer

_PREFERRED = ("WordPress", "Movable Type", "MetaWeblog", "Blogger")


@dataclass(frozen=True, slots=True)
class HomePage:
    """The few facts of a page that matter; addresses are absolute."""

    title: str = ""
    software: str = ""
    rsd: str = ""
    pingbacks: tuple[str, ...] = ()
    wants_password: bool = False


@dataclass(frozen=True, slots=True)
class Rsd:
    """What a Really Simple Discovery document offers."""

    software: str = ""
    endpoint: str = ""
    blog_id: str = ""


def read_page(answer: Answer) -> HomePage:
    """Return what an HTML answer says; a page that is none says nothing."""
    reader = _PageReader()
    reader.feed(answer.body.decode(errors="replace"))
    reader.close()
    header = answer.headers.get("x-pingback", "").strip()
    pingbacks = [header] if header else []
    pingbacks += reader.links.get("pingback", [])
    rsd = next(iter(reader.links.get("edituri", [])), "")
    return HomePage(
        title=" ".join(reader.title.split()),
        software=reader.software,
        rsd=web_address(answer.url, rsd) if rsd else "",
        pingbacks=tuple(filter(None, (web_address(answer.url, link) for link in pingbacks))),
        wants_password=asks_to_sign_in(answer.body),
    )


def read_rsd(answer: Answer) -> Rsd:
    """Return what an RSD document offers; nothing when it is none.

    Raises:
        UnsafeAnswer: It carries a document type declaration or nests absurdly.
    """
    reader = _RsdReader()
    try:
        safe_xml.parse(answer.body.strip(), reader, answer.host)
    except safe_xml.Unreadable:
        return Rsd()
    name = next((name for name in _PREFERRED if name in reader.apis), "")
    endpoint, blog_id = reader.apis.get(name, ("", ""))
    return Rsd(
        software=reader.software.strip(),
        endpoint=web_address(answer.url, endpoint) if endpoint else "",
        blog_id=blog_id,
    )


class _PageReader(html.parser.HTMLParser):
    def __init__(self) -> None:
        super().__init__(convert_charrefs=True)
        self.title = ""
        self.software = ""
        self.links: dict[str, list[str]] = {}
        self._in_title = False

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        values = {name: value or "" for name, value in attrs}
        if tag == "title" and not self.title:
            self._in_title = True
        elif tag == "link" and values.get("href", "").strip():
            for relation in values.get("rel", "").lower().split():
                self.links.setdefault(relation, []).append(values["href"].strip())
        elif tag == "meta" and values.get("name", "").lower() == "generator":
            self.software = self.software or values.get("content", "").strip()

    def handle_endtag(self, tag: str) -> None:
        if tag == "title":
            self._in_title = False

    def handle_data(self, data: str) -> None:
        if self._in_title:
            self.title += data


@dataclass(slots=True)
class _RsdReader:
    software: str = ""
    apis: dict[str, tuple[str, str]] = field(default_factory=dict)
    _inside: str = ""

    def start(self, tag: str, attrs: dict[str, str], /) -> None:
        self._inside = tag
        if tag == "api":
            self.apis[attrs.get("name", "")] = (attrs.get("apiLink", ""), attrs.get("blogID", ""))

    def end(self, _tag: str, /) -> None:
        self._inside = ""

    def data(self, text: str, /) -> None:
        if self._inside == "engineName":
            self.software += text
