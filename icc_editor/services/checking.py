# SPDX-License-Identifier: MIT
"""What is pointed out in the versions of a post.

It is the same in the window, on the command line, and where publishing decides whether anything may
be sent.
"""

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, field, replace
from datetime import datetime
from functools import cached_property
from pathlib import PurePosixPath

from icc_editor import errors
from icc_editor.formats.known_tables import KnownTables, TablesReader
from icc_editor.formats.pictures import is_local
from icc_editor.formats.table_address import ChartAddress, chart_named_by
from icc_editor.post.chart import Chart
from icc_editor.post.diagnostic import Diagnostic, Severity
from icc_editor.post.document import ImageUse
from icc_editor.post.job import CancelCheck
from icc_editor.post.metadata import NumberStyle
from icc_editor.post.picture_kinds import PNG
from icc_editor.post.post_folder import PostFolder
from icc_editor.post.results_table import ResultsTable
from icc_editor.post.version import Version
from icc_editor.services.figures_check.checking import check_figures
from icc_editor.services.figures_check.findings import gathered
from icc_editor.services.proofreading import Circumstances, checklist
from icc_editor.services.source_changes import source_changed
from icc_editor.services.table_findings import table_findings
from icc_editor.services.translating.on_disk import followed
from icc_editor.services.translating.translation import Translation
from icc_editor.services.translation_checks.of_translation import TranslationFindings
from icc_editor.services.undrawn_charts import Undrawn
from icc_editor.storage.history import History
from icc_editor.storage.image_files import read_picture
from icc_editor.storage.post_folder import StoredVersion, read_version
from icc_editor.storage.post_tables import raw_tables
from icc_editor.text.numbers.styles import style_for
from icc_editor.worker.picture_limits import BYTE_LIMIT

_COUNTED = frozenset({"translation.empty", "translation.added_text"})
"""Said of the whole translation, with a number, not paragraph by paragraph."""
CleanPicture = Callable[[str, bytes, CancelCheck | None], tuple[bytes, str]]
"""Takes a file's name and bytes; returns the bytes to send and their MIME type."""
DrawChart = Callable[[ResultsTable, str, NumberStyle, CancelCheck | None], Chart]
"""Draws a table's chart in a language and its style of numbers: ``Charts.draw``."""


@dataclass(frozen=True, slots=True)
class PictureFile:
    """A picture beside the post: where it is used, its bytes as they may be sent, their MIME type.

    ``use`` has no description for a featured picture that the text does not show.  ``content``
    names what a chart shows: its bytes may differ from one computer to the next.
    """

    use: ImageUse
    data: bytes
    mime: str
    content: str = ""


@dataclass(frozen=True, slots=True)
class PostPictures:
    """The pictures of one version.

    ``shown`` are those the text shows; ``files`` those of them, and the featured one, that are
    beside the post; ``missing`` and ``unfit`` (by source) are not there or cannot be sent.
    ``undrawn`` are the charts that cannot be drawn, by source, and why.
    """

    shown: tuple[ImageUse, ...]
    files: tuple[PictureFile, ...]
    missing: frozenset[str]
    unfit: frozenset[str]
    undrawn: Mapping[str, Undrawn] = field(default_factory=dict)


class Checking:
    """Checks the versions of one post as they are on the disk; used once."""

    def __init__(
        self,
        post: PostFolder,
        *,
        clean: CleanPicture,
        draw: DrawChart,
        now: datetime,
        cancelled: CancelCheck,
    ) -> None:
        """Take what is needed; nothing is read yet."""
        self._post = post
        self._clean = clean
        self._draw = draw
        self._now = now
        self._cancelled = cancelled

    @cached_property
    def stored(self) -> dict[str, StoredVersion]:
        """Return every version of the post, by language.

        Raises:
            StorageError: One cannot be read.
        """
        return {language: read_version(self._post, language) for language in self._post.languages}

    @cached_property
    def raw_tables(self) -> dict[str, bytes]:
        """Return the files of the post's results tables, by name, damaged ones too."""
        return raw_tables(self._post.path)

    @cached_property
    def tables(self) -> KnownTables:
        """Return the post's results tables as its texts use them."""
        return TablesReader().read(self.raw_tables)

    def pictures(self, version: Version, shown: tuple[ImageUse, ...]) -> PostPictures:
        """Read, clean and draw the pictures that a version shows, and its featured one.

        Raises:
            WorkerError: The worker did not deliver.
            Cancelled: The user stopped it.
        """
        uses = {image.source: image for image in reversed(shown) if is_local(image.source)}
        if featured := version.metadata.featured_image:
            uses.setdefault(featured, ImageUse(featured, "", 0))
        files, missing, unfit = list[PictureFile](), set[str](), set[str]()
        undrawn: dict[str, Undrawn] = {}
        for source, use in sorted(uses.items(), key=lambda item: item[1].line):
            if self._cancelled():
                raise errors.Cancelled
            chart = chart_named_by(source)
            if chart is not None:
                try:
                    files.append(self._chart(chart, use, version))
                except (errors.ChartError, errors.PostMissing, errors.TableDamaged) as error:
                    undrawn[source] = error
                continue
            try:
                files.append(self._file(use))
            except errors.PictureError:
                unfit.add(source)
            except errors.StorageError:
                missing.add(source)
        return PostPictures(shown, tuple(files), frozenset(missing), frozenset(unfit), undrawn)

    def _file(self, use: ImageUse) -> PictureFile:
        raw = read_picture(self._post, use.source, limit=BYTE_LIMIT + 1)
        data, mime = self._clean(PurePosixPath(use.source).name, raw, self._cancelled)
        return PictureFile(use, data, mime)

    def _chart(self, address: ChartAddress, use: ImageUse, version: Version) -> PictureFile:
        """Draw a chart: never cleaned, for scaling it down would make its words small.

        Raises:
            ChartError: It cannot be drawn.
            TableDamaged: The file holds no table.
            PostMissing: There is no such table.
        """
        known = self.tables.named(address.table)
        if known is None:
            raise errors.PostMissing(self._post.path)
        if known.figures is None:
            raise errors.TableDamaged("")
        style = style_for(version.language, self.numbers(version))
        chart = self._draw(known.figures.table, version.language, style, self._cancelled)
        described = use if use.description else replace(use, description=chart.description)
        return PictureFile(described, chart.data, PNG, chart.name)

    def findings(
        self,
        version: Version,
        pictures: PostPictures,
        *,
        published: bool,
        blog_schedules: bool = True,
        more: Iterable[Diagnostic] = (),
    ) -> tuple[Diagnostic, ...]:
        """Return what is to be pointed out in a version, and what of ``more``.

        That is all but what the writer said may stay; an ERROR may not, and is never left out.
        ``version`` may bear another status and date than its file.  See ``Circumstances``.

        Raises:
            StorageError: A version cannot be read.
        """
        translation = self._followed(version)
        around = Circumstances(
            now=self._now,
            images=pictures.shown,
            missing=pictures.missing,
            unfit=pictures.unfit,
            undrawn=pictures.undrawn,
            others=tuple(
                (language, other.version.metadata.title)
                for language, other in self.stored.items()
                if language != version.language
            ),
            published=published,
            outdated=translation is None and self._outdated(version.language),
            to_check=translation.progress.to_check if translation else 0,
            to_translate=translation.progress.untranslated if translation else 0,
            tables=self.tables,
            figures=tuple(its for its in self._figures if its.language == version.language),
            blog_schedules=blog_schedules,
        )
        of_translation = self._of_translation(version, translation)
        of_tables = table_findings(version, self.tables, self._post.languages)
        accepted = {finding for finding, _reason in self._post.accepted}
        return tuple(
            finding
            for finding in (*checklist(version, around), *of_translation, *of_tables, *more)
            if finding.severity is Severity.ERROR or not finding.is_among(accepted)
        )

    @cached_property
    def _figures(self) -> tuple[Diagnostic, ...]:
        """Return what the numbers of all versions do not agree with."""
        versions = [stored.version for stored in self.stored.values()]
        return gathered(
            check_figures(
                {version.language: version.body for version in versions},
                {table.id: table for table in self.tables.tables()},
                source=self._post.source_language,
                styles={v.language: style for v in versions if (style := self.numbers(v))},
                fields={version.language: version.metadata.sentences for version in versions},
            )
        )

    def numbers(self, version: Version) -> NumberStyle | None:
        """Return how a version, or else its library, wants numbers written; None as is usual."""
        return self._post.number_style(version.language, version.metadata.numbers)

    def _followed(self, version: Version) -> Translation | None:
        """Return the translation a version is, segment by segment, when its states are kept."""
        source = self.stored.get(self._post.source_language)
        if source is None:
            return None
        tables = {known.name: known.figures.table for known in self.tables.all() if known.figures}
        return followed(self._post, source.version, version, tables)

    def _of_translation(
        self, version: Version, translation: Translation | None
    ) -> tuple[Diagnostic, ...]:
        """Return what is to be pointed out in a translation, segment by segment."""
        if translation is None:
            return ()
        return TranslationFindings().of(
            translation,
            version,
            style=self.numbers(version),
            unwanted=_COUNTED,
            figures=(its for its in self._figures if its.language == version.language),
        )

    def _outdated(self, language: str) -> bool:
        source = self._post.source_language
        if language == source or source not in self.stored:
            return False
        history = History(self._post.path.parent)
        return source_changed(self._post, self.stored[language], self.stored[source], history)
