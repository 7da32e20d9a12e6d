# SPDX-License-Identifier: MIT
"""Every error has words on the command line, and an exit code."""

import inspect
from pathlib import Path

import pytest

from icc_editor import errors
from icc_editor.cli.exit_codes import ExitCode, exit_code_of
from icc_editor.cli.messages import explain, explained_types, printable

KINDS = [
    kind
    for kind in vars(errors).values()
    if isinstance(kind, type) and issubclass(kind, errors.IccEditorError)
]


def made(kind: type[errors.IccEditorError], *, full: bool) -> errors.IccEditorError:
    """Return an error of ``kind`` with all its fields, or with as few as it lets."""
    values: dict[str, object] = {}
    for field in list(inspect.signature(kind.__init__).parameters.values())[1:]:
        if field.kind in {field.VAR_POSITIONAL, field.VAR_KEYWORD}:
            continue
        if not full and field.default is not field.empty:
            continue
        examples = {Path: Path("/posts/en.md"), str: f"some {field.name}", float: 4.5, bool: True}
        values[field.name] = examples.get(field.annotation, 5_000_000)
    return kind(**values)


def test_the_table_holds_exactly_the_errors_of_the_program() -> None:
    assert explained_types() == set(KINDS)


@pytest.mark.parametrize("full", [True, False], ids=["all fields", "few fields"])
@pytest.mark.parametrize("kind", KINDS, ids=lambda kind: kind.__name__)
def test_every_error_gets_a_sentence_and_a_remedy(
    kind: type[errors.IccEditorError], full: bool
) -> None:
    words = explain(made(kind, full=full))
    for text in (words.sentence, words.remedy):
        assert text[0].isalnum() or text[0] == "/"
        assert text.endswith((".", ")", "?")) or "some" in text
        assert "{" not in text
        assert "None" not in text
    if full:
        for name in ("host", "path", "name"):
            value = vars(made(kind, full=True)).get(name)
            assert value is None or str(value) in words.sentence or kind in NAMELESS


NAMELESS = {errors.AlreadyOpen}


@pytest.mark.parametrize("kind", KINDS, ids=lambda kind: kind.__name__)
def test_every_error_gets_an_exit_code_that_is_no_success(
    kind: type[errors.IccEditorError],
) -> None:
    assert exit_code_of(made(kind, full=False)) not in {ExitCode.DONE, ExitCode.USAGE}


@pytest.mark.parametrize(
    ("error", "code"),
    [
        (errors.Cancelled(), ExitCode.INTERRUPTED),
        (errors.LoginRefused(), ExitCode.NEEDS_WRITER),
        (errors.RemoteConflict(), ExitCode.NEEDS_WRITER),
        (errors.KeyringLocked(), ExitCode.NEEDS_WRITER),
        (errors.HostNotFound(), ExitCode.TRY_LATER),
        (errors.TimedOut(), ExitCode.TRY_LATER),
        (errors.NotABlog(), ExitCode.FAILED),
        (errors.NotAPicture("x"), ExitCode.FAILED),
        (errors.DiskFull(Path("x")), ExitCode.FAILED),
    ],
    ids=lambda value: value.name if isinstance(value, ExitCode) else type(value).__name__,
)
def test_scripts_can_tell_what_to_do_from_the_exit_code(
    error: errors.IccEditorError, code: ExitCode
) -> None:
    assert exit_code_of(error) is code


def test_words_of_a_class_unknown_to_the_table_are_those_of_its_parent() -> None:
    class Special(errors.TimedOut):
        pass

    assert explain(Special("blog.test")) == explain(errors.TimedOut("blog.test"))


def test_what_a_blog_says_cannot_command_the_terminal() -> None:
    error = errors.RemoteError("blog.test", text="\x1b]0;owned\x07 no\r\n" + "x" * 1000)
    sentence = explain(error).sentence
    assert sentence.isprintable()
    assert len(sentence) < 400
    assert printable("ខ្មែរ\u200bល្អ") == "ខ្មែរ\u200bល្អ"


def test_whoever_may_not_even_read_a_post_to_change_it_is_told_why() -> None:
    said = explain(errors.RoleTooLow("blog.example", action="read"))
    assert "published by now" in said.sentence
    assert "--status" not in said.remedy
