# SPDX-License-Identifier: MIT
import subprocess
import sys
from pathlib import Path

from icc_editor.blog.opening import open_client
from icc_editor.blog.practice_blog import PracticeBlog
from icc_editor.blog.wordpress_xmlrpc import WordPressXmlRpc
from icc_editor.post.account import Account, BlogSystem


def test_each_system_has_its_client(tmp_path: Path):
    practice = Account("1", "P", BlogSystem.PRACTICE, str(tmp_path))
    wordpress = Account("2", "W", BlogSystem.WORDPRESS, "https://x.invalid/xmlrpc.php")
    assert isinstance(open_client(practice, ""), PracticeBlog)
    assert isinstance(open_client(wordpress, "secret"), WordPressXmlRpc)


def test_nothing_heavy_is_imported_before_a_blog_is_opened():
    code = (
        "import sys, icc_editor.blog.opening, icc_editor.blog.practice_blog, "
        "icc_editor.services.connecting\n"
        "heavy = {'requests', 'urllib3', 'xmlrpc.client', 'wordpress_xmlrpc', 'socks', 'ssl', "
        "'keyring', 'html.parser'}\n"
        "print(sorted(heavy & set(sys.modules)))"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert done.stdout == "[]\n"
