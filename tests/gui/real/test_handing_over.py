# SPDX-License-Identifier: MIT
"""A published pair is changed, handed over, mended elsewhere, and published again."""

import re
from pathlib import Path

import pytest
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from icc_editor.gui.handover.taking_dialog import TakingDialog
from icc_editor.storage.library import Library
from icc_editor.storage.places import Places
from tests.gui.handover.people import Person, find, until
from tests.gui.real.desk import LEFT, Desk, posts_of
from tests.real.blocks import BlockValidator
from tests.real.secret_service import SecretService
from tests.real.wordpress.server import WordPress

TITLE, KHMER_TITLE = "Results of June", "លទ្ធផលខែមិថុនា"
PARAGRAPHS = (
    ("The count is over.", "ការរាប់ចប់ហើយ។"),
    ("The party won 492 communes.", "គណបក្សឈ្នះ ៤៩២ ឃុំ។"),
    ("Observers came from many countries.", "អ្នកសង្កេតការណ៍មកពីប្រទេសជាច្រើន។"),
    ("No complaint was made.", "គ្មានពាក្យបណ្តឹងទេ។"),
    ("The list follows tomorrow.", "បញ្ជីនឹងមកនៅថ្ងៃស្អែក។"),
)
# What the author changes, and what the translator makes of it.
CHANGED = {
    "The party won 492 communes.": "The party won 489 communes.",
    "Observers came from many countries.": "Observers came from nine countries.",
    "The list follows tomorrow.": "The list follows on Monday.",
}
MENDED = {
    "គណបក្សឈ្នះ ៤៩២ ឃុំ។": "គណបក្សឈ្នះ ៤៨៩ ឃុំ។",
    "អ្នកសង្កេតការណ៍មកពីប្រទេសជាច្រើន។": "អ្នកសង្កេតការណ៍មកពីប្រទេសប្រាំបួន។",
    "បញ្ជីនឹងមកនៅថ្ងៃស្អែក។": "បញ្ជីនឹងមកនៅថ្ងៃចន្ទ។",
}


@pytest.fixture(params=["en", "km"])
def interface(request: pytest.FixtureRequest) -> str:
    """Return the language both have the program in."""
    return request.param


@pytest.fixture
def desk(secret_service: SecretService, start: object, qtbot: QtBot, interface: str) -> Desk:
    """Return the author's desk."""
    return Desk(start(interface_language=interface, new_post_language="en"), qtbot)


@pytest.fixture
def translator(start: object, tmp_path: Path, interface: str) -> Person:
    """Return the translator, whose computer has an empty library and no account."""
    library = Library.create(tmp_path / "translations")
    home = Places.under(tmp_path / "other-home")
    return Person(start(library.path, home=home, interface_language=interface))


def test_a_changed_pair_goes_to_the_translator_and_back_to_the_blog(
    desk: Desk,
    translator: Person,
    wordpress: WordPress,
    tmp_path: Path,
    validate_blocks: BlockValidator,
) -> None:
    author = Person(desk.program)
    desk.write(TITLE, "\n\n".join(english for english, _khmer in PARAGRAPHS))
    desk.add_khmer(KHMER_TITLE, "\n\n".join(khmer for _english, khmer in PARAGRAPHS))
    author.translate()
    author.confirm_all()
    author.leave_translation()
    connect(desk, wordpress)
    publish(desk)
    before = {post["title"]: post for post in posts_of(wordpress)}
    assert before.keys() == {TITLE, KHMER_TITLE}

    for old, new in CHANGED.items():
        reword(author, "en", old, new)
    sent = author.hand_over(tmp_path / "out.iccpost", message="Until Friday, please.")

    translator.take_in(sent)
    until(lambda: translator.post is not None)
    translator.settle()
    assert translator.to_check() == list(CHANGED.values())
    assert "Until Friday, please." in translator.window.messages.text()
    mend(translator)
    assert translator.to_check() == []
    back = translator.hand_over(tmp_path / "back.iccpost")

    dialog = author.look_at(back)
    assert dialog.list.count() == len(MENDED)
    author.take(dialog)
    assert find(TakingDialog) is None
    publish(desk)
    after = {post["title"]: post for post in posts_of(wordpress)}
    assert after.keys() == before.keys()
    for title, changes in ((TITLE, CHANGED), (KHMER_TITLE, MENDED)):
        assert after[title]["id"] == before[title]["id"]
        expected = before[title]["content"]
        for old, new in changes.items():
            assert expected.count(bare(old)) == 1
            expected = expected.replace(bare(old), bare(new))
        assert bare(after[title]["content"]) == bare(expected)
        other = after[KHMER_TITLE if title == TITLE else TITLE]
        assert f'href="{link_of(wordpress, other)}"' in after[title]["content"]
        assert after[title]["content"].startswith("<!-- wp:buttons")  # the first thing in it
        assert validate_blocks(after[title]["content"]) == []


def mend(translator: Person) -> None:
    """Go through what is to be checked, as the keys lead."""
    view = translator.control.view
    for old, new in MENDED.items():
        row = next(r for r in range(view.row_count) if old in view.texts(r).target)
        view.go_to(row)
        translator.settle()
        if "៤៩២" in old:
            translator.do("figures_over")
        else:
            reword(translator, "km", old, new)
            translator.settle()
        view.go_to(row)
        translator.do("confirm")


def reword(person: Person, language: str, old: str, new: str) -> None:
    """Change some words of a version."""
    edit = person.window.versions_open.pages[language].edit
    assert edit.text().count(old) == 1
    edit.replace_text(edit.text().replace(old, new))
    assert person.window.editing.flush()


def connect(desk: Desk, blog: WordPress) -> None:
    """Connect the blog through the wizard, in any language."""
    accounts, user = desk.window.accounts, blog.users["editor"]
    desk.window.window_actions["connect"].trigger()
    desk.until(accounts.wizard)
    wizard = accounts.wizard()
    QTest.keyClicks(wizard.address_field, blog.url)
    QTest.mouseClick(wizard.next_button, LEFT)
    desk.until(wizard.user_field.isVisible)
    QTest.keyClicks(wizard.user_field, user.name)
    QTest.keyClicks(wizard.password_field, user.application_password)
    QTest.mouseClick(wizard.next_button, LEFT)
    desk.until(desk.program.parts.accounts)
    desk.until(wizard.next_button.isEnabled)
    QTest.mouseClick(wizard.next_button, LEFT)
    desk.until(lambda: accounts.wizard() is None)


def publish(desk: Desk) -> None:
    """Publish both versions as two posts, and close the receipt."""
    view = desk.open_summary()
    assert len(desk.send(view)) == 2
    view.close()
    desk.until(lambda: desk.window.publishing.view() is None)


def bare(text: str) -> str:
    """Return a text without the marks between Khmer words."""
    return re.sub("[\u200b]", "", text)


def link_of(blog: WordPress, post: dict[str, str]) -> str:
    """Return the address a post has on the blog."""
    return blog.php(f"echo get_permalink({post['id']});").strip()
