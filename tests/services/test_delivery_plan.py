# SPDX-License-Identifier: MIT
"""The rules of a delivery that need no blog."""

from pathlib import Path

import pytest

from icc_editor import errors
from icc_editor.cli.messages import explain
from icc_editor.gui.telling import messages
from icc_editor.services.delivery_plan import error_of, stopped
from tests.fakes.memory_blog import START
from tests.services.deliveries import a_delivery


def kinds(base: type[errors.IccEditorError]) -> list[type[errors.IccEditorError]]:
    return [base, *(kind for below in base.__subclasses__() for kind in kinds(below))]


STOPS = [
    kind
    for base in (errors.BlogError, errors.CredentialError, errors.StorageError)
    for kind in kinds(base)
]


@pytest.mark.parametrize("kind", STOPS, ids=lambda kind: kind.__name__)
def test_every_error_that_stops_a_delivery_can_be_explained_later(
    kind: type[errors.IccEditorError],
) -> None:
    path = isinstance(kind, type) and issubclass(kind, errors.StorageError)
    error = kind(Path("/elsewhere")) if path else kind()
    found = error_of(stopped(a_delivery(), error, START))
    assert type(found) is kind
    assert found is not None
    assert explain(found).sentence
    assert messages.explain(found).title
    if isinstance(found, errors.BlogError):
        assert found.host == "blog.example"
    if isinstance(found, errors.StorageError):
        library = isinstance(found, errors.LibraryMissing)
        assert found.path == Path("/library" if library else "/library/post")


def test_what_is_known_of_a_refusal_is_kept() -> None:
    role = error_of(stopped(a_delivery(), errors.RoleTooLow(action="upload"), START))
    assert isinstance(role, errors.RoleTooLow)
    assert role.action == "upload"


@pytest.mark.parametrize("name", ["", "KeyError", "IccEditorErrors", "DeliveryPublic"])
def test_a_fault_of_the_programs_own_is_no_error_of_the_tree(name: str) -> None:
    assert error_of(a_delivery(error=name)) is None
