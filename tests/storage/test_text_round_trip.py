# SPDX-License-Identifier: MIT
"""What is typed is what is read again: through the file on a real disk, a thousand times."""

from datetime import UTC, datetime

from hypothesis import HealthCheck, example, given, settings
from hypothesis import strategies as st

from icc_editor.storage import post_folder
from icc_editor.storage.library import Library
from icc_editor.text.languages import KHMER

WHEN = datetime(2017, 6, 25, tzinfo=UTC)
PIECES = st.sampled_from(
    [
        *(
            "# ",
            "## ក្បាល\n",
            "- ",
            "1. ",
            "> ",
            "---\n",
            "```\n",
            "| a | b |\n",
            "**",
            "\n",
            "\n\n",
        ),
        *("ស្ត្រី", "ង្គ្រោះ", "១,១៥៦", "\u200b", "\u200d", "\u00a0", "\u2029", "\ufeff", "🙂", "\t"),
        *("title: x\n", "...\n", "{{a.b.c}}", "<!--more-->\n", "[a](b)", "![](images/x.png)", "\\"),
    ]
)
DOCUMENTS = st.lists(st.one_of(PIECES, st.text(max_size=20)), max_size=40).map("".join)


@settings(
    max_examples=1000, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture]
)
@given(DOCUMENTS)
@example("---\ntitle: not front matter\n---\n")
@example("\n\n\n")
@example("\ufeff")
def test_a_text_comes_back_from_the_disk_as_it_was_written(tmp_path, text):
    folder = tmp_path / "posts"
    library = Library.open(folder) if folder.exists() else Library.create(folder)
    posts = library.posts()
    post = post_folder.load(posts[0].path) if posts else library.new_post("T", KHMER, WHEN)
    stored = post_folder.read_version(post, KHMER)
    post_folder.save_version(post, stored.version, body=text, base=stored.fingerprint)
    again = post_folder.read_version(post, KHMER).version
    # Carriage returns are line ends wherever they come from.
    assert again.body == text.replace("\r\n", "\n").replace("\r", "\n")
    assert again.metadata.title == "T"
