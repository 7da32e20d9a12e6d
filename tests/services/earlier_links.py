# SPDX-License-Identifier: MIT
"""Posts as an earlier version of the program left them: the links to the others at the end."""

from collections.abc import Callable
from dataclasses import replace

from icc_editor.post.delivery import Markup, Partner
from icc_editor.post.post_folder import Publication
from icc_editor.post.remote_post import RemotePost
from icc_editor.services.link_line import relinked, with_last_cross_links
from icc_editor.storage import post_folder
from tests.services.desk import Desk

Replace = Callable[[str, str], RemotePost]
"""Gives the post with that id another content, and returns it as the blog has it then."""


def move_links_to_the_end(
    desk: Desk, posts: dict[str, RemotePost], replace_content: Replace
) -> None:
    """Leave the versions on the blog, and what the folder knows, as that program did."""
    for known in desk.again().publications:
        others = [
            Partner(language, link=post.link)
            for language, post in sorted(posts.items())
            if language != known.language and post.status == "publish"
        ]
        bare = relinked(posts[known.language].content, (), also_last=False)
        content = with_last_cross_links(bare, others, Markup.BLOCKS)
        forget_the_line(desk, known, replace_content(known.remote_id, content))


def forget_the_line(desk: Desk, known: Publication, post: RemotePost) -> None:
    """Note a version's place as that program did: it did not say where its links stand."""
    noted = replace(known, modified=post.modified, content_hash=post.content_hash, links="")
    post_folder.record_publication(desk.again(), noted)
