# SPDX-License-Identifier: MIT
"""The pages of a practice blog, from its posts: pure, no files.

The site opens from the folder in any browser: every link and picture is relative, fonts lie beside
the pages, no script runs and nothing is fetched from the net.
"""

import tomllib
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import datetime
from html import escape
from typing import Final
from urllib.parse import quote

from icc_editor import assets
from icc_editor.blog.practice_state import PICTURES, BlogFacts, Entry
from icc_editor.post.metadata import PostKind
from icc_editor.text.languages import language_of
from icc_editor.text.slugs import slugify

_FONTS: Final = (
    "ICCSans-Regular.ttf",
    "ICCSans-Bold.ttf",
    "ICCSans-Italic.ttf",
    "ICCSansKhmer-Regular.ttf",
    "ICCSansKhmer-Bold.ttf",
    "OFL.txt",
)
_POLICY: Final = (
    "default-src 'none'; img-src 'self' file: data:; style-src 'self' file: 'unsafe-inline'; "
    "font-src 'self' file:; form-action 'none'; base-uri 'none'"
)
_UNPUBLISHED: Final = "drafts.html"


def page_of(entry: Entry, now: datetime) -> str:
    """Return the path of a post's page; a post gets its final one when it is public."""
    if not entry.is_public(now):
        return f"drafts/{entry.id}.html"
    folder = "pages" if entry.kind is PostKind.PAGE else "posts"
    return f"{folder}/{entry.slug}.html"


def style_files() -> dict[str, bytes]:
    """Return the files every practice blog has, whatever its posts."""
    files = {f"fonts/{name}": assets.resource("fonts", name).read_bytes() for name in _FONTS}
    files["reader.css"] = assets.resource("css", "reader.css").read_bytes()
    files["site.css"] = assets.resource("practice_blog", "site.css").read_bytes()
    return files


def render_site(facts: BlogFacts, entries: Iterable[Entry], now: datetime) -> dict[str, bytes]:
    """Return all pages by path; those that depend on the time are as of ``now``."""
    newest_first = sorted(entries, key=lambda entry: (entry.date, int(entry.id)), reverse=True)
    return _Site(facts, tuple(newest_first), now).pages()


@dataclass(frozen=True, slots=True)
class _Site:
    facts: BlogFacts
    entries: tuple[Entry, ...]
    now: datetime

    def pages(self) -> dict[str, bytes]:
        public = [entry for entry in self.entries if entry.is_public(self.now)]
        posts = [entry for entry in public if entry.kind is PostKind.POST]
        hidden = [entry for entry in self.entries if not entry.is_public(self.now)]
        words = _words(self.facts.language)
        pages = {"index.html": self._list("index.html", self.facts.name, posts, words)}
        for slug, (name, members) in self._categories(posts).items():
            path = f"category/{slug}.html"
            pages[path] = self._list(path, name, members, words)
        if hidden:
            pages[_UNPUBLISHED] = self._list(_UNPUBLISHED, words["unpublished"], hidden, words)
        for entry in self.entries:
            path = page_of(entry, self.now)
            pages[path] = self._page(path, entry.title, self._article(path, entry, words), words)
        return {path: text.encode(errors="replace") for path, text in pages.items()}

    def _categories(self, posts: Iterable[Entry]) -> dict[str, tuple[str, list[Entry]]]:
        found: dict[str, tuple[str, list[Entry]]] = {}
        for entry in posts:
            for name in entry.categories:
                found.setdefault(_category_slug(name), (name, []))[1].append(entry)
        return dict(sorted(found.items()))

    def _list(
        self, path: str, title: str, entries: Iterable[Entry], words: Mapping[str, str]
    ) -> str:
        items = [self._item(path, entry, words) for entry in entries]
        body = f'<ul class="list">{"".join(items)}</ul>' if items else f"<p>{words['empty']}</p>"
        return self._page(path, title, f"<h1{self._lang(title)}>{escape(title)}</h1>{body}", words)

    def _item(self, path: str, entry: Entry, words: Mapping[str, str]) -> str:
        link = _relative(path, page_of(entry, self.now))
        state = self._state(entry, words)
        note = f'<div class="facts">{escape(state)}</div>' if state else ""
        excerpt = f"<p>{escape(entry.excerpt)}</p>" if entry.excerpt else ""
        return (
            f'<li><a class="title"{self._lang(entry.title)} href="{link}">'
            f"{escape(entry.title or '…')}</a>"
            f'<div class="facts">{_day(entry.date)}</div>{note}{excerpt}</li>\n'
        )

    def _article(self, path: str, entry: Entry, words: Mapping[str, str]) -> str:
        state = self._state(entry, words)
        note = f'<p class="state">{escape(state)}</p>' if state else ""
        picture = ""
        if entry.featured_media:
            source = _relative(path, f"images/{entry.featured_media}")
            picture = f'<figure><img src="{source}" alt=""></figure>'
        links = [
            f'<a href="{_relative(path, f"category/{_category_slug(name)}.html")}">'
            f"{escape(name)}</a>"
            if entry.is_public(self.now) and entry.kind is PostKind.POST
            else escape(name)
            for name in entry.categories
        ]
        tags = [f"#{escape(name)}" for name in entry.tags]
        date = [_day(entry.date)] if entry.kind is PostKind.POST else []
        facts = " · ".join([*date, *links, *tags])
        content = entry.content.replace(PICTURES, _relative(path, "images/"))
        return (
            f"{note}<article><h1{self._lang(entry.title)}>{escape(entry.title)}</h1>"
            f'<p class="facts">{facts}</p>'
            f"{picture}\n{content}\n</article>"
        )

    def _lang(self, text: str) -> str:
        """Return the attribute for a text in another language than the site's own words."""
        own = language_of(text, self.facts.language)
        return f' lang="{own}"' if own not in {"", self.facts.language} else ""

    def _state(self, entry: Entry, words: Mapping[str, str]) -> str:
        if entry.is_public(self.now):
            return ""
        when = f"{entry.date.astimezone():%Y-%m-%d %H:%M}"
        return words[entry.reported_status(self.now)].format(date=when)

    def _page(self, path: str, title: str, body: str, words: Mapping[str, str]) -> str:
        name = escape(self.facts.name)
        full_title = name if title == self.facts.name else f"{escape(title)} – {name}"
        return (
            f'<!DOCTYPE html>\n<html lang="{escape(self.facts.language)}">\n<head>\n'
            '<meta charset="utf-8">\n'
            f'<meta http-equiv="Content-Security-Policy" content="{_POLICY}">\n'
            '<meta name="viewport" content="width=device-width, initial-scale=1">\n'
            '<meta name="referrer" content="no-referrer">\n'
            f"<title>{full_title}</title>\n"
            f'<link rel="stylesheet" href="{_relative(path, "reader.css")}">\n'
            f'<link rel="stylesheet" href="{_relative(path, "site.css")}">\n</head>\n<body>\n'
            f'<header><a class="name" href="{_relative(path, "index.html")}">{name}</a>'
            f"{self._menu(path, words)}</header>\n<main>\n{body}\n</main>\n"
            f"<footer>{words['footer']}</footer>\n</body>\n</html>\n"
        )

    def _menu(self, path: str, words: Mapping[str, str]) -> str:
        targets = [("index.html", words["home"])]
        targets += [
            (page_of(entry, self.now), entry.title)
            for entry in self.entries
            if entry.kind is PostKind.PAGE and entry.is_public(self.now)
        ]
        if any(not entry.is_public(self.now) for entry in self.entries):
            targets.append((_UNPUBLISHED, words["unpublished"]))
        links = "".join(
            f'<li><a href="{_relative(path, target)}">{escape(text)}</a></li>'
            for target, text in targets
        )
        return f"<nav><ul>{links}</ul></nav>"


def _category_slug(name: str) -> str:
    return slugify(name) or "category"


def _relative(path: str, target: str) -> str:
    return "../" * path.count("/") + quote(target)


def _day(moment: datetime) -> str:
    local = moment.astimezone()
    return f'<time datetime="{local.isoformat(timespec="minutes")}">{local:%Y-%m-%d}</time>'


def _words(language: str) -> Mapping[str, str]:
    text = assets.resource("practice_blog", "words.toml").read_text(encoding="utf-8")
    words: dict[str, dict[str, str]] = tomllib.loads(text)
    return words.get(language, words["en"])
