# SPDX-License-Identifier: MIT
"""A blog and who you are there.  Secrets are never part of it."""

from dataclasses import dataclass
from enum import StrEnum


class BlogSystem(StrEnum):
    """The kinds of blog the program can publish to."""

    WORDPRESS = "wordpress"
    PRACTICE = "practice"


class Role(StrEnum):
    """What WordPress lets an account do; UNKNOWN when the blog does not say."""

    ADMINISTRATOR = "administrator"
    EDITOR = "editor"
    AUTHOR = "author"
    CONTRIBUTOR = "contributor"
    SUBSCRIBER = "subscriber"
    UNKNOWN = ""


@dataclass(frozen=True, slots=True)
class Account:
    """One blog under one user name.

    ``endpoint`` is the address of the blog's interface (``https://…/xmlrpc.php``) or, for a
    practice blog, its folder; together with ``blog_id`` it says which blog this is, also on
    another computer.  ``time_zone`` is an IANA name or ``+07:00``; empty when unknown.
    """

    id: str
    name: str
    system: BlogSystem
    endpoint: str
    blog_id: str = "0"
    blog_name: str = ""
    home_url: str = ""
    username: str = ""
    role: Role = Role.UNKNOWN
    time_zone: str = ""

    @property
    def needs_secret(self) -> bool:
        """Return whether its blog asks for a password."""
        return self.system is not BlogSystem.PRACTICE
