# SPDX-License-Identifier: MIT
"""A library and a model of it side by side: whatever is done, they agree and no text is lost."""

import os
import shutil
import tempfile
from datetime import UTC, datetime, timedelta
from pathlib import Path

import hypothesis.strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, invariant, precondition, rule

from icc_editor.errors import FileChangedOutside, NameTaken
from icc_editor.post.part import PartKey
from icc_editor.services.drafts import VersionDraft
from icc_editor.services.editing import Editing, Resolution
from icc_editor.storage import post_folder
from icc_editor.storage.journal import Journal
from icc_editor.storage.library import Library
from icc_editor.storage.places import Places
from icc_editor.storage.post_folder import StoredVersion

TITLES = st.text(st.characters(exclude_categories=("Cs", "Cc", "Zl", "Zp")), max_size=12)
BODIES = st.text(st.sampled_from("ab \n*#កា្\u200b😀-"), min_size=1, max_size=30).map(
    lambda text: f"x{text}x\n"
)
LANGUAGES = ("en", "km", "fr")
PICK = st.integers(0, 99)


class LibraryMachine(RuleBasedStateMachine):
    """Create, edit, rename, trash, restore, edit outside, jump in time, crash, reopen."""

    @initialize()
    def start(self) -> None:
        self.root = Path(tempfile.mkdtemp(prefix="icc-model-"))
        self.now = datetime(2017, 6, 25, tzinfo=UTC)
        self.library = Library.create(self.root / "library")
        self.reopen()
        # post id -> language -> (title, body)
        self.model: dict[str, dict[str, tuple[str, str]]] = {}
        self.trash: dict[str, str] = {}  # token -> post id
        self.trashed: dict[str, dict[str, tuple[str, str]]] = {}
        # The texts that lost a conflict: in history, beside the version, or in the trash.
        self.written: set[str] = set()

    def teardown(self) -> None:
        if hasattr(self, "root"):
            shutil.rmtree(self.root)

    @rule()
    def reopen(self) -> None:
        """End without a word, as a crash does, and open again."""
        stale = self.library.path / ".icc-00000000abcd.tmp"
        stale.write_text("half")
        self.library = Library.open(self.library.path)
        assert self.library.sweep() == 1
        places = Places.under(self.root / "computer")
        self.editing = Editing(self.library, Journal(places), lambda: self.now)
        self.open_versions: dict[tuple[str, str], StoredVersion] = {}

    @rule(days=st.sampled_from([0.001, 0.01, 1, 40, -1, -4000, 6000]))
    def the_clock_jumps(self, days: float) -> None:
        self.now += timedelta(days=days)
        self.now = min(
            max(self.now, datetime(1980, 1, 1, tzinfo=UTC)), datetime(2100, 1, 1, tzinfo=UTC)
        )

    @precondition(lambda self: len(self.model) < 5)
    @rule(title=TITLES, language=st.sampled_from(LANGUAGES))
    def create(self, title: str, language: str) -> None:
        post = self.library.new_post(title, language, self.now)
        self.model[post.post_id] = {language: (title, "")}

    @precondition(lambda self: self.model)
    @rule(pick=PICK, body=BODIES)
    def edit(self, pick: int, body: str) -> None:
        """Save over what was opened, now or long ago; a conflict keeps both texts."""
        post_id, language = self._pick(pick)
        post = self.library.find(post_id)
        key = (post_id, language)
        if key not in self.open_versions:
            self.open_versions[key] = self.editing.open_part(post, PartKey.version(language))
        stored = self.open_versions[key]
        expected = self.model[post_id][language][1]
        try:
            saved = self.editing.save(post, stored, VersionDraft(body=body))
        except FileChangedOutside:
            conflict = self.editing.conflict(post, stored, VersionDraft(body=body))
            resolution = tuple(Resolution)[pick % 3]
            resolved = self.editing.resolve(conflict, resolution)
            assert resolved is not None
            saved = resolved
            self.written.add(expected if resolution is Resolution.KEEP_MINE else body)
        self.open_versions[key] = saved
        self.model[post_id][language] = (saved.version.metadata.title, saved.version.body)

    @precondition(lambda self: self.model)
    @rule(pick=PICK, body=BODIES)
    def edit_outside(self, pick: int, body: str) -> None:
        """Another program writes the file; what it replaced was there to be replaced."""
        post_id, language = self._pick(pick)
        post = self.library.find(post_id)
        path = post_folder.version_path(post, language)
        stored = post_folder.read_version(post, language)
        head = stored.version.raw[: len(stored.version.raw) - len(stored.version.body.encode())]
        path.write_bytes(head + body.encode())
        self.model[post_id][language] = (self.model[post_id][language][0], body)

    @precondition(lambda self: self.model)
    @rule(pick=PICK, title=TITLES)
    def rename(self, pick: int, title: str) -> None:
        post_id, _ = self._pick(pick)
        post = self.library.rename(self.library.find(post_id), title)
        language = post.languages[0]
        self.model[post_id][language] = (title, self.model[post_id][language][1])

    @precondition(lambda self: self.model)
    @rule(pick=PICK, language=st.sampled_from(LANGUAGES))
    def add_version(self, pick: int, language: str) -> None:
        post_id, _ = self._pick(pick)
        post = self.library.find(post_id)
        try:
            self.editing.add_version(post, language)
        except NameTaken:
            assert language in self.model[post_id]
        else:
            assert language not in self.model[post_id]
            self.model[post_id][language] = ("", "")

    @precondition(lambda self: any(len(versions) > 1 for versions in self.model.values()))
    @rule(pick=PICK, again=st.booleans())
    def remove_version(self, pick: int, again: bool) -> None:
        """Remove a version; what stood in it is kept, and comes back when that is undone."""
        several = [post_id for post_id, versions in self.model.items() if len(versions) > 1]
        post_id = several[pick % len(several)]
        language = sorted(self.model[post_id])[pick % len(self.model[post_id])]
        post = self.library.find(post_id)
        stored = post_folder.read_version(post, language)
        post = self.editing.remove(post, stored)
        assert language not in post.languages
        self.open_versions.pop((post_id, language), None)
        if again:
            post, restored = self.editing.put_back(post, stored)
            assert restored.version.raw == stored.version.raw
        else:
            _title, body = self.model[post_id].pop(language)
            self.written.add(body)

    @precondition(lambda self: 0 < len(self.model) < 5)
    @rule(pick=PICK)
    def duplicate(self, pick: int) -> None:
        post_id, _ = self._pick(pick)
        copy = self.library.duplicate(self.library.find(post_id), self.now)
        assert copy.post_id not in self.model
        self.model[copy.post_id] = dict(self.model[post_id])

    @precondition(lambda self: self.model)
    @rule(pick=PICK)
    def throw_away(self, pick: int) -> None:
        post_id, _ = self._pick(pick)
        self.trash[self.library.bin.put(self.library.find(post_id))] = post_id
        self.open_versions = {k: v for k, v in self.open_versions.items() if k[0] != post_id}
        self.trashed[post_id] = self.model.pop(post_id)

    @precondition(lambda self: self.trash)
    @rule(pick=PICK)
    def restore(self, pick: int) -> None:
        token = sorted(self.trash)[pick % len(self.trash)]
        post_id = self.trash.pop(token)
        post = self.library.bin.restore(token)
        assert post.post_id == post_id
        self.model[post_id] = self.trashed.pop(post_id)

    @invariant()
    def library_and_model_agree(self) -> None:
        if not hasattr(self, "model"):
            return
        posts = {summary.post_id: summary for summary in self.library.posts()}
        assert posts.keys() == self.model.keys()
        for post_id, versions in self.model.items():
            post = post_folder.load(posts[post_id].path)
            assert set(post.languages) == set(versions)
            for language, (title, body) in versions.items():
                version = post_folder.read_version(post, language).version
                assert (version.metadata.title, version.body) == (title, body)
            shown = next((versions[n][0] for n in post.languages if versions[n][0]), "")
            assert posts[post_id].title == shown

    @invariant()
    def no_version_is_lost(self) -> None:
        if not getattr(self, "written", None):
            return
        everything = b"\0".join(
            (Path(folder) / name).read_bytes()
            for folder, _, names in os.walk(self.library.path)
            for name in names
        )
        for text in self.written:
            assert text.encode() in everything

    def _pick(self, pick: int) -> tuple[str, str]:
        """Return one version of one post, by the order they were made in."""
        versions = [(post, language) for post in self.model for language in self.model[post]]
        return versions[pick % len(versions)]
