# SPDX-License-Identifier: MIT
"""One post on disk: a folder with ``post.toml`` and one Markdown file per language."""

import re
import tomllib
import uuid
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path

from icc_editor.errors import StorageError
from icc_editor.formats import front_matter, toml_text
from icc_editor.formats.table_address import TABLES
from icc_editor.post.metadata import Metadata
from icc_editor.post.part import PartKey, PartKind
from icc_editor.post.post_folder import PostFolder, Publication
from icc_editor.post.version import Version
from icc_editor.storage.library_numbers import library_numbers
from icc_editor.storage.locks import folder_lock
from icc_editor.storage.post_parts import (
    missing_told,
    names_in,
    names_within,
    read_part,
    write_part,
)
from icc_editor.storage.post_tables import table_names
from icc_editor.storage.safe_read import NO_FILE, Fingerprint, read_file
from icc_editor.storage.safe_write import (
    sync_folder,
    translated_errors,
    try_writing,
    write_bytes,
    write_new,
)
from icc_editor.text.languages import in_order

POST_FILE = "post.toml"

_STATES = PartKind.TRANSLATION
_LANGUAGE = re.compile(r"[a-z]{2,3}(?:-[A-Za-z0-9]{2,8})*")
# What Syncthing, Dropbox, OneDrive and this program add to the name of a second version.
_COPY = re.compile(r"([a-z]{2,3}(?:-[A-Za-z0-9]{2,8})*?)(?: \(.+\)|\.sync-conflict-.+)\.md")
_DERIVED_IDS = uuid.UUID("5b6f3c52-8d0e-4f0b-9d5c-1d0a5a7e9b11")
_TEXT_FIELDS = (
    "endpoint",
    "blog_id",
    "language",
    "remote_id",
    "link",
    "status",
    "content_hash",
    "sent",
    "pictures",
    "links",
    "fields",
)


@dataclass(frozen=True, slots=True)
class StoredVersion:
    """A version and the fingerprint of the file it was read from."""

    version: Version
    fingerprint: Fingerprint

    @property
    def key(self) -> PartKey:
        """Which part of its post it is."""
        return PartKey.version(self.version.language)

    @property
    def raw(self) -> bytes:
        """The bytes of the file."""
        return self.version.raw


def version_path(post: PostFolder, language: str) -> Path:
    """Return where the version in ``language`` lies.

    Raises:
        StorageError: ``language`` is no language tag (``reason`` is ``EINVAL``).
    """
    if not _LANGUAGE.fullmatch(language):
        raise StorageError(post.path, reason="EINVAL")
    return post.path / f"{language}.md"


def translation_path(post: PostFolder, language: str) -> Path:
    """Return where the states of the translation into ``language`` lie.

    Raises:
        StorageError: ``language`` is no language tag (``reason`` is ``EINVAL``).
    """
    if not _LANGUAGE.fullmatch(language):
        raise StorageError(post.path, reason="EINVAL")
    return post.path / _STATES.folder / f"{language}{_STATES.suffix}"


def translation_languages(folder: Path) -> tuple[str, ...]:
    """Return the languages of which the post in ``folder`` has states; none without their folder.

    Raises:
        StorageError: That folder cannot be read.
    """
    names = names_within(folder / _STATES.folder)
    stems = (name.removesuffix(_STATES.suffix) for name in names if name.endswith(_STATES.suffix))
    return in_order(stem for stem in stems if _LANGUAGE.fullmatch(stem))


def load(path: Path) -> PostFolder:
    """Return the post in the folder ``path``.

    A missing or damaged ``post.toml`` is no obstacle: the id is then derived from the folder's
    name, and stays the same until the file is there.

    Raises:
        LibraryMissing: The folder around it is gone too.
        PostMissing: There is no such folder.
        StorageError: It cannot be read.
    """
    names = names_in(path)
    _text, data = _read_post_file(path)
    there = [name[:-3] for name in names if _is_version(name)]
    languages = in_order(there, _text_of(data, "source_language"))
    source = _text_of(data, "source_language") or (languages[0] if languages else "")
    return PostFolder(
        path=path,
        post_id=_text_of(data, "id") or derived_id(path),
        source_language=source,
        languages=languages,
        publications=tuple(_publications(data)),
        accepted=tuple(_accepted(data)),
        tables=table_names(path) if TABLES in names else (),
        translations=translation_languages(path) if _STATES.folder in names else (),
        numbers=library_numbers(path.parent),
    )


def unreadable(path: Path, names: list[str]) -> PostFolder:
    """Return what can be said about a post whose ``post.toml`` cannot be read right now."""
    languages = in_order(name[:-3] for name in version_names(names))
    return PostFolder(path, derived_id(path), "", languages)


def derived_id(path: Path) -> str:
    """Return the id of a post without a readable ``post.toml``: from its folder's name."""
    return str(uuid.uuid5(_DERIVED_IDS, path.name))


def write_first_files(folder: Path, *, post_id: str, language: str, metadata: Metadata) -> None:
    """Fill a new, empty folder with ``post.toml`` and an empty version.

    Raises:
        StorageError: The disk refused.
    """
    identity: dict[str, object] = {"id": post_id, "source_language": language}
    write_new(folder / f"{language}.md", front_matter.new(language, metadata, ""))
    write_new(folder / POST_FILE, toml_text.dump(identity).encode())


def read_version(post: PostFolder, language: str) -> StoredVersion:
    """Read one version, whatever bytes it holds.

    Raises:
        LibraryMissing: The library is gone.
        PostMissing: The version, or the whole post, is gone.
        StorageError: It cannot be read.
    """
    raw, fingerprint = read_part(post.path, version_path(post, language))
    return StoredVersion(front_matter.read(raw, language), fingerprint)


def save_version(
    post: PostFolder,
    version: Version,
    *,
    metadata: Metadata | None = None,
    body: str | None = None,
    base: Fingerprint,
) -> StoredVersion:
    """Write what changed and return the version as it now stands on disk.

    ``version`` is what was read with the fingerprint ``base``; None leaves the part as it is.

    Raises:
        FileChangedOutside: The file is not the one that was read, or it is gone while its post is
            still there; nothing was written.
        LibraryMissing: The library is gone.
        PostMissing: The post is gone.
        DiskFull: No room; the old file is whole.
        ReadOnlyPlace: It may not be written; the old file is whole.
        StorageError: Anything else the system refused.
    """
    raw = front_matter.write(version, metadata=metadata, body=body)
    return _write_checked(post, version.language, raw, base)


def overwrite_version(
    post: PostFolder, language: str, raw: bytes, *, base: Fingerprint | None
) -> StoredVersion:
    """Write a whole version; ``base`` None means: there must be no file.

    Raises:
        FileChangedOutside: The file on disk is not the expected one; nothing was written.
        StorageError: As ``save_version``.
    """
    return _write_checked(post, language, raw, base)


def add_language(post: PostFolder, language: str, metadata: Metadata) -> PostFolder:
    """Add an empty version in ``language`` and return the post with it.

    Raises:
        NameTaken: There is one already.
        StorageError: The disk refused, or the post is gone.
    """
    path = version_path(post, language)
    with missing_told(post.path):
        write_new(path, front_matter.new(language, metadata, ""))
    return load(post.path)


def copies_beside(post: PostFolder) -> tuple[tuple[str, Path], ...]:
    """Return second texts of versions, (language, file): kept conflicts and those of a sync.

    Raises:
        StorageError: The folder cannot be read.
    """
    found = ((_COPY.fullmatch(name), name) for name in sorted(names_in(post.path)))
    return tuple((match[1], post.path / name) for match, name in found if match)


def record_publication(
    post: PostFolder, publication: Publication, *, formerly: str = ""
) -> PostFolder:
    """Note in ``post.toml`` where a version stands on a blog; return the post with it.

    An older note for the same blog and language is replaced, also one under the endpoint it had
    ``formerly``; everything else in the file stays, keys of other programs included.

    Raises:
        StorageError: The disk refused, or the post is gone.
    """

    def change(data: dict[str, object]) -> None:
        entries = _tables(data, "publications")
        places = {
            (endpoint, publication.blog_id, publication.language)
            for endpoint in (publication.endpoint, formerly or publication.endpoint)
        }
        index = next((i for i, entry in enumerate(entries) if _place(entry) in places), None)
        known = dict(entries[index]) if index is not None else {}
        texts = {name: getattr(publication, name) for name in _TEXT_FIELDS}
        known.update({name: text for name, text in texts.items() if text or name in known})
        known.update(modified=publication.modified, published=publication.published)
        known.pop("date", None)
        if publication.date is not None:
            known.update(date=publication.date)
        if index is None:
            entries.append(known)
        else:
            entries[index] = known
        data["publications"] = entries

    return _change_post_file(post, change)


def forget_publications(post: PostFolder, publications: Iterable[Publication]) -> PostFolder:
    """Note no more in ``post.toml`` that versions stand there on a blog; return the post.

    Raises:
        StorageError: The disk refused, or the post is gone.
    """
    places = {(its.endpoint, its.blog_id, its.language) for its in publications}

    def change(data: dict[str, object]) -> None:
        entries = _tables(data, "publications")
        data["publications"] = [entry for entry in entries if _place(entry) not in places]

    return _change_post_file(post, change)


def try_noting(post: PostFolder) -> None:
    """Find out whether ``post.toml`` can be written now, by writing beside it what goes again.

    Raises:
        StorageError: It cannot.
    """
    try_writing(post.path / POST_FILE)


def accept(post: PostFolder, diagnostic_id: str, reason: str) -> PostFolder:
    """Note that the writer accepts a finding; return the post with it.

    Raises:
        StorageError: The disk refused, or the post is gone.
    """

    def change(data: dict[str, object]) -> None:
        entries = [e for e in _tables(data, "accepted") if e.get("finding") != diagnostic_id]
        data["accepted"] = [*entries, {"finding": diagnostic_id, "reason": reason}]

    return _change_post_file(post, change)


def give_id(post: PostFolder, post_id: str) -> PostFolder:
    """Give a post another id, and forget where the one it was copied from is published.

    Raises:
        StorageError: The disk refused, or the post is gone.
    """

    def change(data: dict[str, object]) -> None:
        data["id"] = post_id
        data.pop("publications", None)

    return _change_post_file(post, change)


def identity_of(post: PostFolder) -> bytes:
    """Return a ``post.toml`` that says no more than which post this is."""
    identity: dict[str, object] = {"id": post.post_id, "source_language": post.source_language}
    return toml_text.dump(identity).encode()


def identity_for_copy(post: PostFolder, post_id: str) -> bytes:
    """Return the ``post.toml`` of a copy: another id, published nowhere, the rest as it is."""
    text, data = _read_post_file(post.path)
    changed = dict(data)
    changed.update(id=post_id, source_language=post.source_language)
    changed.pop("publications", None)
    return toml_text.update(text, changed).encode()


def is_post_folder(names: list[str]) -> bool:
    """Say whether a folder holding ``names`` looks like a post."""
    return POST_FILE in names or any(_is_version(name) for name in names)


def is_language(tag: str) -> bool:
    """Return whether a version can be called so."""
    return bool(_LANGUAGE.fullmatch(tag))


def version_names(names: list[str]) -> list[str]:
    """Return those of ``names`` that are versions (``en.md``)."""
    return [name for name in names if _is_version(name)]


def version_files(path: Path) -> list[Path]:
    """Return the files of the versions in the folder ``path``, in the order of their languages.

    Raises:
        PostMissing: There is no such folder.
        StorageError: It cannot be read.
    """
    there = in_order(name[:-3] for name in version_names(names_in(path)))
    return [path / f"{language}.md" for language in there]


def _is_version(name: str) -> bool:
    return name.endswith(".md") and bool(_LANGUAGE.fullmatch(name[:-3]))


def _write_checked(
    post: PostFolder, language: str, raw: bytes, base: Fingerprint | None
) -> StoredVersion:
    fingerprint = write_part(post.path, version_path(post, language), raw, base)
    return StoredVersion(front_matter.read(raw, language), fingerprint)


def _change_post_file(post: PostFolder, change: Callable[[dict[str, object]], None]) -> PostFolder:
    path = post.path / POST_FILE
    with missing_told(post.path), folder_lock(post.path):
        text, data = _read_post_file(post.path)
        changed = dict(data)
        changed.setdefault("id", post.post_id)
        changed.setdefault("source_language", post.source_language)
        change(changed)
        if not data:
            _keep_damaged(path)
        write_bytes(path, toml_text.update(text, changed).encode())
    return load(post.path)


def _keep_damaged(path: Path) -> None:
    """Set a ``post.toml`` nobody can read aside before a new one takes its place."""
    with translated_errors(path):
        if not path.exists() or (path.is_file() and path.stat().st_size == 0):
            return
        number = 1
        while (aside := path.with_name(f"post.damaged-{number}.toml")).exists():
            number += 1
        path.rename(aside)
        sync_folder(path.parent)


def _read_post_file(folder: Path) -> tuple[str, dict[str, object]]:
    """Return the text and the data of ``post.toml``; empty when it cannot be understood.

    An error that may pass is raised: a file that cannot be read right now is not damaged.
    """
    try:
        raw, _status = read_file(folder / POST_FILE)
        text = raw.decode()
        return text, tomllib.loads(text)
    except (UnicodeDecodeError, tomllib.TOMLDecodeError, RecursionError):
        return "", {}
    except StorageError as error:
        if error.reason not in NO_FILE:
            raise
        return "", {}


def _text_of(data: dict[str, object], key: str) -> str:
    value = data.get(key)
    return value if isinstance(value, str) else ""


def _tables(data: dict[str, object], key: str) -> list[dict[str, object]]:
    value = data.get(key)
    if not isinstance(value, list):
        return []
    return [dict(entry) for entry in value if isinstance(entry, dict)]


def _place(entry: dict[str, object]) -> tuple[str, str, str]:
    return (_text_of(entry, "endpoint"), _text_of(entry, "blog_id"), _text_of(entry, "language"))


def _publications(data: dict[str, object]) -> list[Publication]:
    found = []
    for entry in _tables(data, "publications"):
        modified, published = _time_of(entry, "modified"), _time_of(entry, "published")
        if _text_of(entry, "endpoint") and modified is not None:
            texts = {name: _text_of(entry, name) for name in _TEXT_FIELDS}
            date = _time_of(entry, "date")
            found.append(
                Publication(**texts, modified=modified, published=published or modified, date=date)
            )
    return found


def _accepted(data: dict[str, object]) -> list[tuple[str, str]]:
    entries = _tables(data, "accepted")
    return [(_text_of(entry, "finding"), _text_of(entry, "reason")) for entry in entries]


def _time_of(entry: dict[str, object], key: str) -> datetime | None:
    value = entry.get(key)
    if not isinstance(value, datetime):
        return None
    return value.astimezone(UTC) if value.tzinfo else value.replace(tzinfo=UTC)
