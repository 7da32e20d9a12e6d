# SPDX-License-Identifier: MIT
"""Every error has words of its own, and none of them gives anything away."""

import inspect
from pathlib import Path

import pytest

from icc_editor import errors
from icc_editor.gui.telling import messages

ALL = [
    kind
    for _name, kind in inspect.getmembers(errors, inspect.isclass)
    if issubclass(kind, errors.IccEditorError)
]


def make(kind: type[Exception]) -> Exception:
    """Return an error of ``kind`` with plausible facts."""
    facts = {
        "path": Path.home() / "My posts" / "en.md",
        "name": "market.jpg",
        "size": 31_000_000,
        "what": "rows",
        "wanted": "TMX",
        "table": "communes",
        "reason": "column",
        "bars": 50,
        "limit": 30_000_000,
        "pixels": 200_000_000,
        "seconds": 30.0,
        "exit_code": 1,
        "field": "date",
        "value": "yesterday",
        "host": "blog.example",
        "target": "https://elsewhere.example/",
        "action": "publish",
        "text": "",
        "delivery_id": "d1",
        "task": "render",
        "kind": "KeyError",
        "version": 2,
    }
    if kind.__init__ is Exception.__init__:
        return kind()
    wanted = inspect.signature(kind).parameters
    return kind(**{name: value for name, value in facts.items() if name in wanted})


@pytest.mark.parametrize("kind", ALL, ids=lambda kind: kind.__name__)
def test_every_error_has_a_message_of_its_own(kind: type[Exception]) -> None:
    assert kind in messages.explained_types()


@pytest.mark.parametrize("kind", ALL, ids=lambda kind: kind.__name__)
def test_every_message_is_complete(kind: type[Exception], qapp: object) -> None:
    message = messages.explain(make(kind))
    assert message.title
    assert message.remedy.endswith(".")
    assert message.sentence.endswith((".", "”"))
    assert "{" not in message.title + message.sentence + message.remedy
    assert kind.__name__ in message.detail


@pytest.mark.parametrize("kind", ALL, ids=lambda kind: kind.__name__)
def test_every_message_says_what_is_safe(kind: type[Exception], qapp: object) -> None:
    sentence = messages.explain(make(kind)).sentence
    assert any(
        word in sentence for word in ("saved", "not changed", "Nothing was", "stays in the window")
    )


def test_titles_tell_errors_apart(qapp: object) -> None:
    titles = {messages.explain(make(kind)).title for kind in ALL}
    assert len(titles) == len(ALL)


def test_what_keeps_a_table_from_being_drawn_is_said(qapp: object) -> None:
    remedies = {
        messages.explain(errors.ChartUnfit("communes", reason=reason, key="cpp")).remedy
        for reason in ("option", "column", "empty", "negative", "letters")
    }
    assert len(remedies) == 5


def test_a_foreign_error_is_explained_without_its_text(qapp: object) -> None:
    message = messages.explain(ValueError("secret draft sentence"))
    assert "secret" not in message.sentence + message.detail


def test_the_detail_hides_the_home_folder(qapp: object) -> None:
    message = messages.explain(errors.DiskFull(Path.home() / "My posts" / "en.md"))
    assert str(Path.home()) not in message.detail
    assert "place: ~/…/en.md" in message.detail


def test_the_detail_names_no_folder_and_no_file_of_the_writers(qapp: object) -> None:
    for path in (Path("/media/writer/Draft title/en.md"), Path("/media/writer/Draft title.txt")):
        found = messages.detail(errors.StorageError(path))
        assert "writer" not in found
        assert "Draft" not in found


def test_a_certificate_out_of_date_sends_one_to_the_clock(qapp: object) -> None:
    late = messages.explain(errors.CertificateRefused("h", reason="certificate has expired"))
    early = messages.explain(errors.CertificateRefused("h", reason="certificate is not yet valid"))
    foreign = messages.explain(errors.CertificateRefused("h", reason="self-signed certificate"))
    assert late.remedy == early.remedy
    assert "date" in late.remedy
    assert "date" not in foreign.remedy


def test_the_blogs_own_words_stay_out_of_the_detail(qapp: object) -> None:
    error = errors.RemoteError("blog.example", code=500, text="Draft title leaked")
    assert "leaked" not in messages.detail(error)
    assert "code: 500" in messages.detail(error)


@pytest.mark.parametrize("kind", [errors.ConnectionLost, errors.TimedOut, errors.ServerBroken])
def test_who_only_asked_a_blog_is_not_told_what_appears_twice(
    kind: type[errors.BlogError], qapp: object
) -> None:
    error = kind("blog.example")
    assert "twice" in " ".join((messages.explain(error).sentence, messages.explain(error).remedy))
    error.only_asked = True
    said = " ".join((messages.explain(error).sentence, messages.explain(error).remedy))
    assert "Nothing on the blog was changed." in said
    assert "twice" not in said


def test_a_page_for_whatever_is_asked_tells_both_that_it_may_be(qapp: object) -> None:
    said = messages.explain(errors.OnePageForAll("blog.example", status=200))
    assert "no WordPress" in said.sentence
    assert "sign in first" in said.sentence
    assert "any other web page" in said.remedy


def test_a_redirect_to_no_place_in_the_web_is_not_offered(qapp: object) -> None:
    error = errors.RedirectRefused("blog.example", target="")
    assert "connect the blog again with it" not in messages.explain(error).remedy


def test_whoever_may_not_even_read_a_post_to_change_it_is_told_why(qapp: object) -> None:
    said = messages.explain(errors.RoleTooLow("blog.example", action="read"))
    assert "published meanwhile" in said.sentence
    assert "Submit" not in said.remedy
    assert "editor" in said.remedy
