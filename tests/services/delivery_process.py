# SPDX-License-Identifier: MIT
"""A process of its own that sends what waits in an outbox, and may be told when to die.

``python -m tests.services.delivery_process ROOT STEP STATE LANGUAGE`` reads the password from its
standard input.  It kills itself the moment STEP (``upload``) of the version in LANGUAGE, or with
``-`` of any, has been recorded as STATE (``started``); with ``-`` for a step it lives.
"""

import os
import signal
import sys
from datetime import UTC, datetime
from pathlib import Path

from icc_editor import errors
from icc_editor.blog.network_settings import NetworkSettings
from icc_editor.blog.opening import open_client
from icc_editor.post.delivery import Delivery
from icc_editor.services.charts import Charts
from icc_editor.services.delivery_plan import Patience
from icc_editor.services.pictures import Pictures
from icc_editor.services.publishing import Publishing
from icc_editor.services.rendering import Rendering
from icc_editor.storage.accounts import AccountBook
from icc_editor.storage.credentials import MemoryStore
from icc_editor.storage.outbox import Outbox
from icc_editor.storage.places import Places
from icc_editor.worker.process import WorkerProcess

IMPATIENT = NetworkSettings(connect_s=2.0, read_s=1.0, whole_s=4.0)
QUICK = Patience(retries=(0.02, 0.1), looks=(0.0, 0.05, 0.1))


class DyingOutbox(Outbox):
    """Ends the process as kill -9 does, once a step is recorded as it was told."""

    def __init__(self, places: Places, step: str, state: str, language: str) -> None:
        super().__init__(places)
        self.step, self.state, self.language = step, state, language

    def update(self, delivery: Delivery) -> None:
        super().update(delivery)
        if self.language not in ("-", delivery.language):
            return
        if any((s.kind.value, s.state.value) == (self.step, self.state) for s in delivery.steps):
            os.kill(os.getpid(), signal.SIGKILL)


def main() -> None:
    places, secret = Places.under(Path(sys.argv[1])), sys.stdin.readline().rstrip("\n")
    secrets = MemoryStore()
    accounts = AccountBook(places)
    for account in accounts.list():
        secrets.set(account.id, secret)
    worker = WorkerProcess()
    publishing = Publishing(
        DyingOutbox(places, *sys.argv[2:5]),
        accounts,
        secrets,
        Rendering(worker),
        lambda account, password, cancelled: open_client(account, password, cancelled, IMPATIENT),
        lambda: datetime.now(UTC),
        clean_picture=Pictures(worker).cleaned,
        draw_chart=Charts(worker).draw,
        patience=QUICK,
    )
    for delivery in publishing.waiting():
        try:
            publishing.advance(delivery.id)
        except errors.BlogError as error:
            print(type(error).__name__)
    worker.close()


if __name__ == "__main__":
    main()
