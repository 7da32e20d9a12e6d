# SPDX-License-Identifier: MIT
"""What the keeper of the open post needs of the places one writes in."""

from collections.abc import Iterable, Mapping
from typing import Protocol

from icc_editor.gui.editing.open_tables import OpenTables
from icc_editor.gui.open_versions.open_versions import OpenVersions
from icc_editor.post.metadata import Metadata, NumberStyle
from icc_editor.post.version import Version
from icc_editor.services.drafts import Draft


class DraftSource(Protocol):
    """Knows what is in the window of parts of the open post; one source for each kind."""

    def flush(self) -> None:
        """Report what was typed and not reported yet."""
        ...

    def draft(self, name: str) -> Draft:
        """Return a part, named as its ``PartKey`` does, as it stands."""
        ...


class WritingSurface(DraftSource, Protocol):
    """Shows the versions of the open post and knows their newest text."""

    @property
    def versions(self) -> OpenVersions:
        """The live pages of the open post."""
        ...

    @property
    def tables(self) -> OpenTables:
        """The results tables of the open post, as they stand."""
        ...

    def show_post(
        self,
        versions: Iterable[Version],
        language: str = "",
        key: str = "",
        numbers: Mapping[str, NumberStyle] | None = None,
    ) -> None:
        """Show the versions of a post, ``language`` in front.

        ``numbers`` is how the library writes numbers, by language.
        A post that was shown before under the same ``key`` may come back with its undo steps.
        """
        ...

    def text(self, language: str = "") -> str:
        """Return the text of a version as it stands."""
        ...

    def metadata(self, language: str = "") -> Metadata:
        """Return the fields of a version as they stand."""
        ...

    def language(self) -> str:
        """Return which version is in front; empty when none is."""
        ...

    def show_language(self, language: str) -> None:
        """Bring a version to the front; the focus stays where it is."""
        ...

    def go_to(self, language: str, line: int) -> None:
        """Show a line of a version."""
        ...

    def show_version(self, version: Version) -> None:
        """Show a new version."""
        ...

    def drop_version(self, language: str) -> None:
        """Show a version no more: it was removed."""
        ...

    def replace_version(self, version: Version) -> None:
        """Put other contents into a known version, so that the writer can undo it."""
        ...

    def hold_keys(self, *, held: bool) -> None:
        """Take no key while another post is read, or take them again; nothing looks different."""
        ...

    def clear(self) -> None:
        """Show no post."""
        ...

    def set_read_only(self, reason: str) -> None:
        """Let the post shown only be read, and say why."""
        ...
