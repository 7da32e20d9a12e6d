# SPDX-License-Identifier: MIT
"""The block validator: WordPress's editor finds nothing in good markup and every fault in bad."""

import pytest

GOOD = """<!-- wp:paragraph -->
<p>សួស្តី\u200bពិភពលោក — <strong>អក្សរ</strong> <a href="https://example.org/?a=1&amp;b=2">តំណ</a></p>
<!-- /wp:paragraph -->

<!-- wp:heading -->
<h2 class="wp-block-heading">ចំណងជើង</h2>
<!-- /wp:heading -->

<!-- wp:list -->
<ul class="wp-block-list"><!-- wp:list-item -->
<li>ទីមួយ</li>
<!-- /wp:list-item --></ul>
<!-- /wp:list -->

<!-- wp:quote -->
<blockquote class="wp-block-quote"><!-- wp:paragraph -->
<p>ចេះមកពីរៀន</p>
<!-- /wp:paragraph --><cite>សុភាសិត</cite></blockquote>
<!-- /wp:quote -->

<!-- wp:separator -->
<hr class="wp-block-separator has-alpha-channel-opacity"/>
<!-- /wp:separator -->"""

BAD = {
    "wrong level": (
        '<!-- wp:heading {"level":3} --><h2 class="wp-block-heading">x</h2><!-- /wp:heading -->',
        "invalid: Expected tag name `h3`",
    ),
    "wrong picture": (
        (
            '<!-- wp:image {"id":5} -->\n<figure class="wp-block-image"><img src="a.png" alt="" '
            'class="wp-image-6"/></figure>\n<!-- /wp:image -->'
        ),
        "invalid: Expected attribute `class`",
    ),
    "unknown block": ("<!-- wp:nope/block /-->", "unknown block nope/block"),
    "outside any block": ("<p>naked</p>", "text outside blocks"),
    "not as the editor writes it": (
        '<!-- wp:paragraph -->\n<p class="x">text</p>\n<!-- /wp:paragraph -->',
        "the editor would write it differently",
    ),
}


def test_good_markup_has_no_problem(validate_blocks):
    assert validate_blocks(GOOD) == []


def test_the_whole_library_of_blocks_is_loaded(validate_blocks):
    assert validate_blocks.block_types > 90


@pytest.mark.parametrize("name", BAD)
def test_bad_markup_is_found(validate_blocks, name):
    markup, complaint = BAD[name]
    problems = validate_blocks(f"{GOOD}\n\n{markup}")
    assert any(complaint in problem for problem in problems), problems


def test_one_bad_block_does_not_hide_the_next_question(validate_blocks):
    assert validate_blocks(BAD["wrong level"][0])
    assert validate_blocks(GOOD) == []
