# SPDX-License-Identifier: MIT
"""Where things of this computer live, outside every library."""

import os
from dataclasses import dataclass
from pathlib import Path

from icc_editor.storage.safe_write import sweep_tree, translated_errors

_NAME = "icc-editor"
_HOME_VARIABLE = "ICC_EDITOR_HOME"


@dataclass(frozen=True, slots=True)
class Places:
    """Three folders: ``state`` (rebuildable or passing), ``config`` (choices), ``documents``.

    ``documents`` is where the first library is suggested; the program creates nothing else there.
    """

    state: Path
    config: Path
    documents: Path

    @classmethod
    def standard(cls) -> "Places":
        """Return the system's folders, or those under ``ICC_EDITOR_HOME`` when it is set."""
        root = os.environ.get(_HOME_VARIABLE, "")
        if root:
            return cls.under(Path(root).absolute())
        import platformdirs

        return cls(
            platformdirs.user_state_path(_NAME, appauthor=False),
            platformdirs.user_config_path(_NAME, appauthor=False),
            platformdirs.user_documents_path(),
        )

    @classmethod
    def under(cls, root: Path) -> "Places":
        """Return all three under ``root``: a portable installation, or a test."""
        return cls(root / "state", root / "config", root / "documents")

    def state_folder(self, *names: str) -> Path:
        """Return a folder under ``state``, created for its owner alone if need be.

        Raises:
            StorageError: It cannot be created.
        """
        return _private(self.state.joinpath(*names))

    def config_folder(self) -> Path:
        """Return ``config``, created for its owner alone if need be.

        Raises:
            StorageError: It cannot be created.
        """
        return _private(self.config)

    def sweep(self) -> int:
        """Remove temporary files crashes left behind; return how many.  Never raises."""
        return sweep_tree(self.config) + sweep_tree(self.state)


def _private(folder: Path) -> Path:
    with translated_errors(folder):
        for step in (*reversed(folder.parents), folder):
            if not step.is_dir():
                step.mkdir(mode=0o700, exist_ok=True)
    return folder
