# SPDX-License-Identifier: MIT
"""The tree of errors: all of it is in ``icc_editor.errors``, and drawn there as it is."""

import importlib
import pkgutil
import re

import pytest

from icc_editor import errors

BRANCH = re.compile(r"(?P<lead>(?:    |│   )*)(?:├── |└── )(?P<name>\w+)(?P<words>.*)")


def all_errors() -> dict[str, type[errors.IccEditorError]]:
    """Return every error that any module of the package defines."""
    found = {}
    for module in pkgutil.iter_modules(errors.__path__, f"{errors.__name__}."):
        there = vars(importlib.import_module(module.name)).values()
        classes = (thing for thing in there if isinstance(thing, type))
        found |= {one.__name__: one for one in classes if issubclass(one, errors.IccEditorError)}
    return found


def drawn() -> dict[str, str]:
    """Return the parent of each error in the drawing."""
    parents, above = {}, ["IccEditorError"]
    for line in (errors.__doc__ or "").splitlines():
        if found := BRANCH.fullmatch(line.removeprefix("    ")):
            depth = len(found["lead"]) // 4 + 1
            parents[found["name"]] = above[depth - 1]
            above[depth:] = [found["name"]]
    return parents


def test_every_error_is_found_where_the_program_looks_for_it() -> None:
    known = all_errors()
    assert len(known) > 50
    assert {name: getattr(errors, name, None) for name in known} == known


def test_what_the_package_says_it_has_is_what_it_has() -> None:
    named = set(errors.__all__)
    assert named - all_errors().keys() == {"ASK_AGAIN"}
    assert all_errors().keys() <= named


@pytest.mark.parametrize("name", sorted(all_errors().keys() - {"IccEditorError"}))
def test_an_error_is_drawn_below_the_one_it_derives_from(name: str) -> None:
    assert drawn().get(name) == all_errors()[name].__mro__[1].__name__


def test_nothing_is_drawn_that_is_not_there() -> None:
    assert drawn().keys() <= all_errors().keys()
