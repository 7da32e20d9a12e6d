# SPDX-License-Identifier: MIT
"""Puts the verbs of publishing together; loaded when somebody first publishes."""

from collections.abc import Callable
from datetime import datetime
from functools import partial

from icc_editor.blog.network_settings import NetworkSettings
from icc_editor.blog.opening import open_client
from icc_editor.services.charts import Charts
from icc_editor.services.pictures import Pictures
from icc_editor.services.publishing import Publishing
from icc_editor.services.rendering import Rendering
from icc_editor.storage.accounts import AccountBook
from icc_editor.storage.credentials import CredentialStore
from icc_editor.storage.outbox import Outbox
from icc_editor.storage.places import Places


def build_publishing(
    places: Places,
    credentials: CredentialStore,
    rendering: Rendering,
    pictures: Pictures,
    charts: Charts,
    network: NetworkSettings,
    clock: Callable[[], datetime],
) -> Publishing:
    """Return the verbs of publishing over the program's parts."""
    return Publishing(
        Outbox(places),
        AccountBook(places),
        credentials,
        rendering,
        partial(open_client, settings=network),
        clock,
        clean_picture=pictures.cleaned,
        draw_chart=charts.draw,
    )
