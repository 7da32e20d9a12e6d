# SPDX-License-Identifier: MIT
"""The window there is now, as those see it whose work outlived the one that asked for it."""

from pathlib import Path
from typing import TYPE_CHECKING, Protocol

if TYPE_CHECKING:
    from icc_editor.gui.telling.message_bar import MessageBar
    from icc_editor.storage.library import Library


class ListsPosts(Protocol):
    """Shows the list of posts."""

    def refresh(self) -> object:
        """Read the list anew."""
        ...


class ShowsPosts(Protocol):
    """Opens posts wherever they are."""

    def show_post_in(self, library: Path, post: Path) -> None:
        """Open another library, and the post in it."""
        ...


class Front(Protocol):
    """What the end of a copy or move needs of the window; ``filled`` before anything else."""

    filled: bool

    @property
    def library(self) -> "Library":
        """Return the library it shows."""
        ...

    @property
    def library_control(self) -> ListsPosts:
        """Return what keeps its list of posts."""
        ...

    @property
    def doors(self) -> ShowsPosts:
        """Return what opens posts."""
        ...

    @property
    def messages(self) -> "MessageBar":
        """Return where it tells things."""
        ...
