# SPDX-License-Identifier: MIT
"""A post in one language: its text, its fields, and how the file spells them."""

from dataclasses import dataclass, field

from icc_editor.post.metadata import Metadata


@dataclass(frozen=True, slots=True)
class Version:
    r"""The content of one ``en.md``.

    ``front_matter`` is the raw text between and including the ``---`` lines (empty when there is
    none); ``body`` is the Markdown after it.  Both carry ``\n`` line ends whatever the file uses;
    ``raw`` keeps the file's bytes, so that everything the writer did not change is written back as
    it was.  ``problem_line`` is the 1-based line at which the front matter could not be read: then
    the whole file is ``body``, ``front_matter`` is empty and ``metadata`` is the default.
    ``origin`` is the file whose fields this program changed since it read it, None for none: what
    is set back stands as it stood there.
    """

    language: str
    body: str = ""
    metadata: Metadata = field(default_factory=Metadata)
    front_matter: str = ""
    raw: bytes = b""
    problem_line: int | None = None
    origin: bytes | None = field(default=None, compare=False, repr=False)
