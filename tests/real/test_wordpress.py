# SPDX-License-Identifier: MIT
"""The real WordPress of the tests: it answers as every role, resets and can be changed."""

import ssl
import urllib.error
import urllib.request
import xmlrpc.client

import pytest

ROLES = {
    "admin": "administrator",
    "editor": "editor",
    "author": "author",
    "contributor": "contributor",
    "subscriber": "subscriber",
}


def _blogs(wordpress, user, password):
    with xmlrpc.client.ServerProxy(wordpress.xmlrpc_url) as server:
        return server.wp.getUsersBlogs(user.name, password)


def _new_post(url, user, **fields):
    content = {"post_title": "ស្ថានភាព", "post_content": "ខ្មែរ\u200bអង់គ្លេស", **fields}
    with xmlrpc.client.ServerProxy(url) as server:
        return server.wp.newPost(0, user.name, user.application_password, content)


@pytest.mark.parametrize("name", ROLES)
def test_every_role_signs_in_with_both_passwords(wordpress, name):
    user = wordpress.users[name]
    assert user.role == ROLES[name]
    for password in (user.password, user.application_password):
        (blog,) = _blogs(wordpress, user, password)
        assert blog["blogName"] == "Test blog ប្លុក"
        assert blog["xmlrpc"] == wordpress.xmlrpc_url


def test_a_wrong_password_is_refused(wordpress):
    with pytest.raises(xmlrpc.client.Fault) as refused:
        _blogs(wordpress, wordpress.users["admin"], "wrong")
    assert refused.value.faultCode == 403


def test_a_post_comes_back_as_sent_and_is_gone_after_a_reset(wordpress):
    user = wordpress.users["author"]
    number = _new_post(wordpress.xmlrpc_url, user, post_status="publish")
    with xmlrpc.client.ServerProxy(wordpress.xmlrpc_url) as server:
        post = server.wp.getPost(0, user.name, user.application_password, number)
    assert post["post_content"] == "ខ្មែរ\u200bអង់គ្លេស"
    assert wordpress.php("echo wp_count_posts()->publish;") == "2"
    wordpress.reset()
    assert wordpress.php("echo wp_count_posts()->publish;") == "1"


def test_a_contributor_may_not_publish(wordpress):
    with pytest.raises(xmlrpc.client.Fault) as refused:
        _new_post(wordpress.xmlrpc_url, wordpress.users["contributor"], post_status="publish")
    assert refused.value.faultCode == 401


def test_a_plug_in_changes_the_blog_until_the_reset(wordpress):
    wordpress.mu_plugin("off", "add_filter('xmlrpc_enabled', '__return_false');")
    body = xmlrpc.client.dumps(("admin", "admin-pass"), "wp.getUsersBlogs").encode()
    with pytest.raises(urllib.error.HTTPError) as refused:
        urllib.request.urlopen(wordpress.xmlrpc_url, body)
    with refused.value as answer:
        assert answer.code == 405
    wordpress.reset()
    assert _blogs(wordpress, wordpress.users["admin"], "admin-pass")


def test_the_cron_publishes_what_is_due(wordpress):
    number = _new_post(wordpress.xmlrpc_url, wordpress.users["admin"], post_status="draft")
    wordpress.php(
        f"""global $wpdb; $wpdb->update($wpdb->posts, ['post_status' => 'future',
        'post_date' => '2020-01-01 07:00:00', 'post_date_gmt' => '2020-01-01 00:00:00'],
        ['ID' => {number}]); clean_post_cache({number});
        wp_schedule_single_event(1, 'publish_future_post', [{number}]);"""
    )
    wordpress.run_cron()
    assert wordpress.php(f"echo get_post_status({number});") == "publish"


def test_the_home_page_names_the_interface(wordpress):
    with urllib.request.urlopen(wordpress.url) as answer:
        page = answer.read().decode()
    assert 'rel="EditURI"' in page
    assert wordpress.url in page


def test_behind_tls_the_blog_names_itself_https(wordpress_tls, authority):
    trusting = ssl.create_default_context(cafile=authority.ca_file)
    with urllib.request.urlopen(wordpress_tls.url, context=trusting) as answer:
        assert f'href="{wordpress_tls.url}xmlrpc.php?rsd"' in answer.read().decode()


@pytest.mark.parametrize("kind", ["good", "expired", "wrong_name", "self_signed"])
def test_a_certificate_that_is_not_right_is_refused(make_fault_proxy, authority, kind):
    proxy = make_fault_proxy(tls=getattr(authority, kind)())
    trusting = ssl.create_default_context(cafile=authority.ca_file)
    if kind == "good":
        urllib.request.urlopen(proxy.url, context=trusting).close()
        with pytest.raises(urllib.error.URLError, match="CERTIFICATE_VERIFY_FAILED"):
            urllib.request.urlopen(proxy.url, context=ssl.create_default_context())
        return
    with pytest.raises(urllib.error.URLError, match="CERTIFICATE_VERIFY_FAILED"):
        urllib.request.urlopen(proxy.url, context=trusting)
    assert proxy.calls == ()
