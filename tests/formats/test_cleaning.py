# SPDX-License-Identifier: MIT
import pytest

from icc_editor.formats.cleaning import MAX_NESTING, TAGS, clean, nesting


def test_what_wordpress_keeps_for_authors_stays() -> None:
    kept = (
        '<p class="a" lang="km">ក\u200bខ&nbsp;<kbd>k</kbd><mark>m</mark></p>'
        '<ol start="3" reversed="" style="list-style-type:khmer"><li>a</li></ol>'
        '<table><tbody><tr><th scope="row" colspan="2">a</th></tr></tbody></table>'
        '<details open=""><summary>s</summary>t</details>'
        '<a href="images/x.jpg" rel="noopener">x</a>'
    )
    assert clean(kept) == kept


def test_the_text_of_unknown_elements_stays_and_code_goes() -> None:
    assert clean("<blink>a</blink><script>b</script><o:p>c</o:p><title>d</title>") == "ac"


@pytest.mark.parametrize("scheme", ["javascript", "data", "file", "vbscript", "ftp", "icc-preview"])
def test_links_lead_to_the_web_mail_and_telephone_only(scheme: str) -> None:
    assert "href" not in clean(f'<a href="{scheme}:x">a</a>')


def test_absurd_nesting_is_not_parsed() -> None:
    deep = "<i>" * (MAX_NESTING + 1)
    assert nesting(deep) == MAX_NESTING + 1
    assert "<i>" not in clean(deep)
    assert nesting("<br>" * 1000 + "<b>a</b>" * 1000 + "<li>" * 1000) == 1


def test_no_element_that_runs_or_loads_is_on_the_list() -> None:
    active = "script style iframe object embed svg math form input link meta base video audio"
    assert not TAGS & set(active.split())


def test_styles_are_kept_for_those_who_ask() -> None:
    markup = '<span style="font-weight:700;color:red">a</span>'
    assert clean(markup) == "<span>a</span>"
    kept = clean(markup, more_styles=frozenset({"font-weight"}))
    assert kept == '<span style="font-weight:700">a</span>'
