# SPDX-License-Identifier: MIT
"""An author and a translator, each with a library of their own, and files that go between them."""

import io
from collections.abc import Mapping
from datetime import UTC, datetime, timedelta
from pathlib import Path

from PIL import Image

from icc_editor.formats import translation_toml
from icc_editor.post.handover import Handover
from icc_editor.post.part import PartKey
from icc_editor.post.post_folder import PostFolder
from icc_editor.post.segment import SegmentRecord, SegmentState, TranslationStates
from icc_editor.services.handing_over.clashes import Choice
from icc_editor.services.handing_over.handing_over import HandingOver, Taken
from icc_editor.services.pictures import Pictures
from icc_editor.storage import post_folder, stored_parts
from icc_editor.storage.library import Library
from icc_editor.worker.protocol import Worker

NOON = datetime(2017, 6, 25, 12, tzinfo=UTC)

EN = """---
title: Commune results
slug: commune-results
excerpt: Who won what.
categories: [News]
status: draft
---

# The results

The CPP won 1,156 communes.

The CNRP won 489 communes.

![The market](images/market.png)

![Communes](tables/communes.toml)

- first
- second

The end.
"""
KM = """---
title: លទ្ធផលឃុំ
# a comment of the translator
status: draft
---

# លទ្ធផល

គណបក្សប្រជាជនឈ្នះ ១,១៥៦ ឃុំ។

![The market](images/market.png)

![Communes](tables/communes.toml)
"""
TABLE = """# figures of the NEC
id = "communes"
caption = { en = "Communes won", km = "ឃុំដែលឈ្នះ" }
columns = [
  { key = "party", kind = "label", label = { en = "Party" } },
  { key = "chiefs", kind = "count", label = { en = "Chiefs" } },
]
rows = [
  { key = "cpp", party = { en = "People's Party" }, chiefs = 1156 },
  { key = "cnrp", party = "CNRP", chiefs = 489 },
]
"""


def picture(colour: str = "red") -> bytes:
    """Return a small picture."""
    sink = io.BytesIO()
    Image.new("RGB", (8, 8), colour).save(sink, "PNG")
    return sink.getvalue()


class Person:
    """Somebody with a library on a computer of their own."""

    def __init__(self, home: Path, worker: Worker) -> None:
        """Make an empty library below ``home``."""
        self.library = Library.create(home / "My posts")
        self.time = NOON
        self.handing = HandingOver(self.library, Pictures(worker), lambda: self.time)

    def later(self) -> datetime:
        """Let an hour pass."""
        self.time += timedelta(hours=1)
        return self.time

    def new_post(self) -> PostFolder:
        """Write the post of all these tests."""
        post = self.library.new_post("Commune results", "en", NOON)
        (post.path / "en.md").write_text(EN, "utf-8")
        (post.path / "km.md").write_text(KM, "utf-8")
        for name in ("tables", "images", "translations"):
            (post.path / name).mkdir()
        (post.path / "tables" / "communes.toml").write_text(TABLE, "utf-8")
        (post.path / "images" / "market.png").write_bytes(picture())
        states = TranslationStates(
            "en",
            (
                SegmentRecord(
                    "field:title", "Commune results", "លទ្ធផលឃុំ", SegmentState.REVIEWED, NOON, "Sok"
                ),
                SegmentRecord(
                    "block", "# The results", "# លទ្ធផល", SegmentState.REVIEWED, NOON, "Sok"
                ),
                SegmentRecord(
                    "block",
                    "The CPP won 1,156 communes.",
                    "គណបក្សប្រជាជនឈ្នះ ១,១៥៦ ឃុំ។",
                    SegmentState.TRANSLATED,
                    NOON,
                ),
            ),
        )
        (post.path / "translations" / "km.toml").write_bytes(translation_toml.dump(states))
        return post_folder.load(post.path)

    def post(self) -> PostFolder:
        """Return the one post of the library."""
        [path] = self.library.post_folders()
        return post_folder.load(path)

    def text(self, name: str) -> str:
        """Return a file of the post."""
        return (self.post().path / name).read_text("utf-8")

    def edit(self, name: str, old: str, new: str) -> None:
        """Change a file of the post, as any editor would."""
        text = self.text(name)
        assert old in text
        (self.post().path / name).write_text(text.replace(old, new, 1), "utf-8")

    def hand_over(self, **how: object) -> bytes:
        """Return the file to be sent."""
        return self.handing.make(self.post(), "km", **how).raw  # type: ignore[arg-type]

    def open(self, raw: bytes) -> Taken:
        """Open a file that was sent."""
        return self.handing.open(HandingOver.look(raw))

    def take(self, raw: bytes, choices: Mapping[str, Choice] | None = None) -> Taken:
        """Take a file that was sent into the post it is of."""
        return self.handing.take(self.post(), HandingOver.look(raw), choices or {})

    def states(self) -> TranslationStates:
        """Return how far the translation is."""
        return translation_toml.read(stored_parts.read(self.post(), PartKey.translation("km")).raw)

    def files(self) -> dict[str, bytes]:
        """Return every file of the library, but for what is hidden in it."""
        root = self.library.path
        return {
            str(path.relative_to(root)): path.read_bytes()
            for path in sorted(root.rglob("*"))
            if path.is_file() and ".icc" not in path.parts
        }


def looked_at(raw: bytes) -> Handover:
    """Return what is in a file."""
    return HandingOver.look(raw)
