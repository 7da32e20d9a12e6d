# SPDX-License-Identifier: MIT
"""What WordPress's roles may do over XML-RPC."""

from dataclasses import replace
from typing import Final

from icc_editor.blog.client import Capabilities
from icc_editor.post.account import Role

_ALL_RIGHTS: Final = Capabilities(
    publish=True,
    upload=True,
    create_terms=True,
    pages=True,
    edit_others=True,
    delete=True,
    schedules=True,
    blocks=True,
)


def rights_of(role: Role) -> Capabilities:
    """Return what an account of that role may do; a blog may still refuse more."""
    match role:
        case Role.ADMINISTRATOR | Role.EDITOR:
            return _ALL_RIGHTS
        case Role.AUTHOR:
            return replace(_ALL_RIGHTS, create_terms=False, pages=False, edit_others=False)
        case Role.CONTRIBUTOR:
            return replace(
                _ALL_RIGHTS,
                publish=False,
                upload=False,
                create_terms=False,
                pages=False,
                edit_others=False,
                schedules=False,
            )
        case Role.SUBSCRIBER:
            return Capabilities(
                publish=False,
                upload=False,
                create_terms=False,
                pages=False,
                edit_others=False,
                delete=False,
                schedules=False,
                blocks=True,
                write=False,
            )
        case _:
            # A role of the blog's own making: the blog refuses what it does not allow.
            return replace(_ALL_RIGHTS, edit_others=False)
