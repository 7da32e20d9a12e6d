# SPDX-License-Identifier: MIT
"""Makes the client an account needs; nothing heavy is imported before."""

from collections.abc import Callable
from pathlib import Path

from icc_editor.blog.client import BlogClient
from icc_editor.blog.network_settings import NetworkSettings
from icc_editor.post.account import Account, BlogSystem
from icc_editor.post.job import CancelCheck, never_cancelled

OpenClient = Callable[[Account, str, CancelCheck], BlogClient]
"""Makes a client for an account and its secret, as ``open_client`` with its settings bound."""


def open_client(
    account: Account,
    secret: str,
    cancelled: CancelCheck = never_cancelled,
    settings: NetworkSettings | None = None,
) -> BlogClient:
    """Return a client for ``account``; nothing is sent yet.

    A practice blog needs no secret.  ``cancelled`` ends the call that is under way.
    """
    if account.system is BlogSystem.PRACTICE:
        from icc_editor.blog.practice_blog import PracticeBlog

        return PracticeBlog(Path(account.endpoint))
    from icc_editor.blog.transport import Transport
    from icc_editor.blog.wordpress_xmlrpc import WordPressXmlRpc

    transport = Transport(settings, cancelled)
    return WordPressXmlRpc(account.endpoint, account.username, secret, account.blog_id, transport)
