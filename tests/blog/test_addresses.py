# SPDX-License-Identifier: MIT
import pytest

from icc_editor.blog.addresses import (
    Typed,
    as_secure_as,
    is_loopback,
    is_wordpress_com,
    same_site,
    understand,
)
from icc_editor.errors import HostNotFound


@pytest.mark.parametrize(
    ("typed", "place"),
    [
        ("myblog.wordpress.com", "myblog.wordpress.com/"),
        ("  https://MyBlog.WordPress.com  ", "myblog.wordpress.com/"),
        ("https://x.org/blog/wp-admin/", "x.org/blog/"),
        ("https://x.org/blog/wp-admin/post.php?post=7&action=edit", "x.org/blog/"),
        ("x.org/wp-login.php?redirect_to=x", "x.org/"),
        ("x.org/blog/xmlrpc.php", "x.org/blog/"),
        ("x.org/blog/xmlrpc.php?rsd", "x.org/blog/"),
        ("x.org/index.php", "x.org/"),
        ("x.org/feed/", "x.org/"),
        ("x.org/feeding/", "x.org/feeding/"),
        ("x.org/2017/06/a-post", "x.org/2017/06/a-post/"),
        ("x.org?p=4#top", "x.org/"),
        ("https//x.org", "x.org/"),
        ("https:/x.org", "x.org/"),
        ("https ://x. org", "x.org/"),
        ("\u200bx.org\ufeff", "x.org/"),
        ("<https://x.org/>", "x.org/"),
        ("“x.org”", "x.org/"),
        ("x.org:8080/blog", "x.org:8080/blog/"),
        ("[::1]:8080", "[::1]:8080/"),
        ("ប្លុក.org", "ប្លុក.org/"),
        ("wordpress.com/home/myblog.wordpress.com", "myblog.wordpress.com/"),
        ("https://wordpress.com/posts/drafts/icc.example.org", "icc.example.org/"),
        ("https://wordpress.com/post/icc.example.org/12", "icc.example.org/"),
        ("www.wordpress.com", "www.wordpress.com/"),
        ("wordpress.com", "wordpress.com/"),
    ],
)
def test_what_people_type_or_copy_is_understood(typed, place):
    assert understand(typed).place == place


@pytest.mark.parametrize(
    "typed",
    ["", "   ", "https://", "me@example.org", "https://me:pw@x.org/", "x.org:abc", "[::1", "/"],
)
def test_what_cannot_be_an_address_is_no_host(typed):
    with pytest.raises(HostNotFound):
        understand(typed)


@pytest.mark.parametrize(
    ("typed", "said"), [("http://x.org", True), ("HTTP://x.org", True), ("https://x.org", False)]
)
def test_the_scheme_somebody_typed_is_remembered(typed, said):
    assert understand(typed).said_http is said
    assert understand(typed).url("https") == "https://x.org/"
    assert understand(typed).host == "x.org"


def test_this_computer_is_recognised():
    assert all(is_loopback(host) for host in ("localhost", "127.0.0.1", "127.9.9.9", "::1"))
    assert not any(is_loopback(host) for host in ("x.org", "10.0.0.1", "localhost.x.org", ""))
    assert Typed("[::1]:80/", said_http=False).host == "::1"


def test_wordpress_com_is_recognised_and_nothing_that_looks_like_it():
    assert is_wordpress_com("wordpress.com")
    assert is_wordpress_com("a.wordpress.com")
    assert not any(map(is_wordpress_com, ("wordpress.org", "notwordpress.com", "wordpress.com.x")))


@pytest.mark.parametrize(
    ("one", "other", "same"),
    [
        ("https://x.org/a", "https://x.org/b", True),
        ("https://x.org/", "http://x.org/", True),
        ("https://x.org/", "https://www.x.org/", True),
        ("https://x.org/", "https://x.org:443/", True),
        ("https://x.org/", "https://x.org:8443/", False),
        ("https://x.org/", "https://blog.x.org/", False),
        ("https://x.org/", "https://x.org.evil.org/", False),
        ("https://x.org/", "https://x.org:abc/", False),
        ("https:///", "https:///", False),
    ],
)
def test_the_same_site_is_host_and_port(one, other, same):
    assert same_site(one, other) is same


def test_an_interface_named_with_http_is_asked_over_https_where_the_page_is():
    page = "https://x.org/blog/"
    assert as_secure_as("http://x.org/blog/xmlrpc.php", page) == "https://x.org/blog/xmlrpc.php"
    assert as_secure_as("../xmlrpc.php", page) == "https://x.org/xmlrpc.php"
    assert as_secure_as("http://y.org/xmlrpc.php", page) == "http://y.org/xmlrpc.php"
    assert as_secure_as("http://x.org/a", "http://x.org/") == "http://x.org/a"
