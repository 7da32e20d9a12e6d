# SPDX-License-Identifier: MIT
"""The languages of the interface: which there are, and how one is put to use.

What one can *write* in is another table: ``text.languages.VERSION_NAMES``.

Catalogues are compiled from ``translations/*.ts`` when the package carries no ``.qm``: a checkout
then needs no build step.  Qt's own words (buttons, the text menu) come from Qt where it has them
and from a small catalogue of ours where it has not (Khmer).
"""

import sys
from pathlib import Path

import PySide6
from PySide6.QtCore import QCoreApplication, QCryptographicHash, QLibraryInfo, QLocale, QTranslator

from icc_editor import assets
from icc_editor.storage.places import Places

NAMES = {"en": "English", "km": "ខ្មែរ", "fr": "Français"}  # each in itself
_LOCALES = {"en": "en_GB"}  # where Qt would take another country than we mean
_DEADLINE_S = 20


class InterfaceLanguage:
    """Holds the translators that are installed."""

    def __init__(self, places: Places) -> None:
        self._places = places
        self._translators: list[QTranslator] = []
        self.code = "en"

    def use(self, wanted: str) -> str:
        """Switch to ``wanted`` (empty: the system's) and return the language in use."""
        application = QCoreApplication.instance()
        if application is None:
            raise RuntimeError("no application")
        self.drop()
        self.code = wanted if wanted in NAMES else system_language()
        QLocale.setDefault(QLocale(_LOCALES.get(self.code, self.code)))
        for path in self._catalogues():
            translator = QTranslator(application)
            if translator.load(str(path)):
                application.installTranslator(translator)
                self._translators.append(translator)
        return self.code

    def drop(self) -> None:
        """Take every catalogue out of use again."""
        for translator in self._translators:
            QCoreApplication.removeTranslator(translator)
            translator.deleteLater()
        self._translators.clear()

    def _catalogues(self) -> list[Path]:
        folder = Path(QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath))
        found = [folder / f"qtbase_{self.code}.qm"]
        for stem in (f"qt_{self.code}", f"icc_editor_{self.code}"):
            compiled = self._compiled(stem)
            if compiled is not None:
                found.append(compiled)
        return [path for path in found if path.is_file()]

    def _compiled(self, stem: str) -> Path | None:
        try:
            return assets.translation(f"{stem}.qm")
        except FileNotFoundError:
            pass
        try:
            source = assets.translation(f"{stem}.ts")
        except FileNotFoundError:
            return None
        sha = QCryptographicHash.hash(source.read_bytes(), QCryptographicHash.Algorithm.Sha256)
        digest = bytes(sha.toHex().data()).decode()[:16]
        folder = self._places.state_folder("translations")
        target = folder / f"{stem}-{digest}.qm"
        if not target.is_file():
            for old in folder.glob(f"{stem}-*.qm"):
                old.unlink(missing_ok=True)
            compile_catalogue(source, target)
        return target if target.is_file() else None


def system_language() -> str:
    """Return the first of our languages the system's user reads, English if none."""
    for tag in QLocale.system().uiLanguages():
        code = tag.replace("_", "-").split("-")[0]
        if code in NAMES:
            return code
    return "en"


def compile_catalogue(source: Path, target: Path) -> None:
    """Compile a ``.ts`` file with the tool that comes with PySide6."""
    import subprocess

    name = "lrelease.exe" if sys.platform == "win32" else "lrelease"
    tool = Path(PySide6.__file__).parent / name
    if not tool.is_file():
        return
    subprocess.run(
        [str(tool), "-silent", str(source), "-qm", str(target)],
        check=False,
        timeout=_DEADLINE_S,
        stdin=subprocess.DEVNULL,
        stdout=subprocess.DEVNULL,
        stderr=subprocess.DEVNULL,
    )
