# SPDX-License-Identifier: MIT
"""A writer's desk: a library with a post in two languages, an account, and what publishes."""

import io
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path

from PIL import Image

from icc_editor.blog.client import BlogClient
from icc_editor.blog.opening import open_client
from icc_editor.blog.practice_blog import make_practice_blog
from icc_editor.post.account import Account, BlogSystem
from icc_editor.post.delivery import Delivery
from icc_editor.post.job import CancelCheck
from icc_editor.post.metadata import Metadata, PostStatus
from icc_editor.post.post_folder import PostFolder
from icc_editor.post.remote_post import RemotePost, RemoteTerm
from icc_editor.services.charts import Charts
from icc_editor.services.pictures import Pictures
from icc_editor.services.publish_summary import PublishChoices
from icc_editor.services.publishing import Publishing
from icc_editor.services.rendering import Rendering
from icc_editor.storage import post_folder
from icc_editor.storage.accounts import AccountBook
from icc_editor.storage.credentials import MemoryStore
from icc_editor.storage.library import Library
from icc_editor.storage.outbox import Outbox
from icc_editor.storage.places import Places
from icc_editor.worker.process import WorkerProcess
from tests.fakes.memory_blog import START, MemoryBlog, MemoryClient

CANARY = "The canary sings at dawn"
PASSWORD = "canary-password-3141"
ENGLISH = f"""{CANARY}.

![The market](images/market.jpg "Phnom Penh")

## Results

- one
- two
"""
FRENCH = """Les résultats des élections communales.

![Le marché](images/market.jpg)
"""
KHMER = """លទ្ធផលនៃការបោះឆ្នោតឃុំសង្កាត់។

![ផ្សារ](images/market.jpg)
"""


def photo(colour: tuple[int, int, int] = (200, 30, 30)) -> bytes:
    sink = io.BytesIO()
    Image.new("RGB", (64, 48), colour).save(sink, "JPEG", comment=b"CANARY in the picture")
    return sink.getvalue()


class Desk:
    """A library with one post in two languages, an account, a blog, and what publishes."""

    def __init__(self, root: Path, worker: WorkerProcess, blog: MemoryBlog | None = None) -> None:
        self.places = Places.under(root / "home")
        self.library = Library.create(root / "My posts")
        self.blog = blog or MemoryBlog()
        self.blog.terms.append(RemoteTerm("1", "category", "News"))
        self.account = Account(
            "acc",
            "ICC",
            BlogSystem.WORDPRESS,
            "https://blog.example/xmlrpc.php",
            username="writer",
            time_zone="+07:00",
        )
        self.accounts = AccountBook(self.places)
        self.accounts.add(self.account)
        self.secrets = MemoryStore()
        self.secrets.set("acc", PASSWORD)
        self.outbox = Outbox(self.places)
        self.clients: list[MemoryClient] = []
        self.post = self.library.new_post("Results", "en", START)
        self.post = post_folder.add_language(self.post, "km", Metadata(title="លទ្ធផល"))
        (self.post.path / "images").mkdir(exist_ok=True)
        (self.post.path / "images" / "market.jpg").write_bytes(photo())
        self.write("en", ENGLISH, title="Results", categories=("News", "Fresh"), tags=("vote",))
        self.write("km", KHMER, title="លទ្ធផល", categories=("News",))
        self.waits: list[float] = []
        self.publishing = Publishing(
            self.outbox,
            self.accounts,
            self.secrets,
            Rendering(worker),
            self.open_client,
            lambda: self.blog.now,
            clean_picture=Pictures(worker).cleaned,
            draw_chart=Charts(worker).draw,
            wait=lambda seconds, _cancelled: self.waits.append(seconds),
        )

    def open_client(self, _account: Account, secret: str, _cancelled: CancelCheck) -> BlogClient:
        assert secret == (PASSWORD if _account.system is BlogSystem.WORDPRESS else "")
        self.clients.append(MemoryClient(self.blog))
        return self.clients[-1]

    def move_to_practice_blog(self, site: Path) -> None:
        """Make a practice blog in the folder ``site`` and publish there from now on."""
        site.mkdir()
        make_practice_blog(site, "Practice")
        self.account = replace(self.account, system=BlogSystem.PRACTICE, endpoint=str(site))
        self.accounts.update(self.account)
        self.publishing = Publishing(
            self.outbox,
            self.accounts,
            self.secrets,
            self.publishing._rendering,
            open_client,
            lambda: datetime.now(UTC),
            clean_picture=self.publishing._clean,
            draw_chart=self.publishing._draw,
        )

    def write(self, language: str, body: str, **fields: object) -> None:
        stored = post_folder.read_version(self.post, language)
        metadata = replace(
            stored.version.metadata,
            **{"status": PostStatus.PUBLISH, **fields},  # type: ignore[arg-type]
        )
        post_folder.save_version(
            self.post, stored.version, metadata=metadata, body=body, base=stored.fingerprint
        )

    def add_french(self) -> None:
        """Give the post a third version; it is not on any blog yet."""
        title = "Résultats"
        self.post = post_folder.add_language(self.again(), "fr", Metadata(title=title))
        self.write("fr", FRENCH, title=title, categories=("News",))

    def posts(self) -> dict[str, RemotePost]:
        """What stands on the blog, by language, as the post's folder knows."""
        return {p.language: self.blog.posts[p.remote_id] for p in self.again().publications}

    def again(self) -> PostFolder:
        self.post = post_folder.load(self.post.path)
        return self.post

    def enqueue(
        self, *languages: str, choices: PublishChoices | None = None
    ) -> tuple[Delivery, ...]:
        summary = self.publishing.summary(self.again(), languages or ("en",), self.account, choices)
        return self.publishing.enqueue(summary)

    def publish(
        self, *languages: str, choices: PublishChoices | None = None
    ) -> tuple[Delivery, ...]:
        made = self.enqueue(*languages, choices=choices)
        return self.publishing.send(tuple(delivery.id for delivery in made))

    def outbox_bytes(self) -> bytes:
        root = self.places.state
        return b"".join(p.read_bytes() for p in root.rglob("*") if p.is_file())
