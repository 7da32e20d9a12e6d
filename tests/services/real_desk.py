# SPDX-License-Identifier: MIT
"""A writer's desk whose account leads to a real WordPress, through a proxy that can fail."""

import sqlite3
import subprocess
import sys
from contextlib import closing
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path

from icc_editor.blog.client import BlogClient
from icc_editor.blog.opening import open_client
from icc_editor.post.account import Account
from icc_editor.post.job import CancelCheck
from icc_editor.post.remote_post import RemotePost
from icc_editor.services.charts import Charts
from icc_editor.services.pictures import Pictures
from icc_editor.services.publishing import Publishing
from icc_editor.services.rendering import Rendering
from icc_editor.worker.process import WorkerProcess
from tests.real.faultproxy import FaultProxy
from tests.real.wordpress.server import WordPress
from tests.services.delivery_process import IMPATIENT, QUICK
from tests.services.desk import ENGLISH, Desk

TITLE = "Commune results & more"


class RealDesk(Desk):
    """A desk whose account leads through the fault proxy to the real blog."""

    def __init__(
        self, root: Path, worker: WorkerProcess, blog: WordPress, proxy: FaultProxy, who: str
    ) -> None:
        super().__init__(root, worker)
        self.wordpress, self.proxy = blog, proxy
        self.user = blog.users[who]
        self.account = replace(
            self.account, endpoint=proxy.xmlrpc_url, username=self.user.name, time_zone=""
        )
        self.accounts.update(self.account)
        self.secrets.set("acc", self.user.application_password)
        self.write("en", ENGLISH, title=TITLE, categories=(), tags=())
        self.publishing = Publishing(
            self.outbox,
            self.accounts,
            self.secrets,
            Rendering(worker),
            self.open_real,
            lambda: datetime.now(UTC),
            clean_picture=Pictures(worker).cleaned,
            draw_chart=Charts(worker).draw,
            patience=QUICK,
        )

    def sign_in(self, who: str) -> None:
        """Publish as somebody else from now on, out of the same library."""
        self.user = self.wordpress.users[who]
        self.account = replace(self.account, username=self.user.name)
        self.accounts.update(self.account)
        self.secrets.set("acc", self.user.application_password)

    def open_real(self, account: Account, secret: str, cancelled: CancelCheck) -> BlogClient:
        return open_client(account, secret, cancelled, IMPATIENT)

    def on_blog(self) -> dict[str, RemotePost]:
        """What stands on the blog, by language, as the post's folder knows.

        Through the proxy: this WordPress calls itself what it is called.
        """
        client = open_client(self.account, self.user.application_password)
        found = {p.language: client.get(p.remote_id) for p in self.again().publications}
        client.close()
        return found

    def direct(self) -> BlogClient:
        """A client the proxy does not stand in front of."""
        account = replace(self.account, endpoint=self.wordpress.xmlrpc_url)
        return open_client(account, self.user.application_password)

    def in_another_process(self, step: str = "-", state: str = "-", language: str = "-") -> int:
        return self.start_process(step, state, language).wait(timeout=120)

    def start_process(
        self, step: str = "-", state: str = "-", language: str = "-"
    ) -> "subprocess.Popen[str]":
        command = [sys.executable, "-m", "tests.services.delivery_process"]
        process = subprocess.Popen(
            [*command, str(self.places.state.parent), step, state, language],
            stdin=subprocess.PIPE,
            stdout=subprocess.DEVNULL,
            text=True,
        )
        assert process.stdin is not None
        process.stdin.write(self.user.application_password + "\n")
        process.stdin.close()
        return process


def everything_on(blog: WordPress) -> list[dict[str, str]]:
    """Posts and pictures of the blog, drafts and all, as its database has them."""
    names = ("ID", "post_type", "post_status", "post_title", "post_name", "post_content")
    with closing(sqlite3.connect(f"file:{blog.database}?mode=ro", uri=True)) as database:
        rows = database.execute(
            f"SELECT {', '.join(names)} FROM wp_posts WHERE post_type IN"
            " ('post', 'page', 'attachment') AND post_status NOT IN ('trash', 'auto-draft')"
            " AND post_date > '2020-01-01'"
        ).fetchall()
    return [dict(zip(names, map(str, row), strict=True)) for row in rows]
