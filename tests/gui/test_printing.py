# SPDX-License-Identifier: MIT
"""What comes out of the printer: read back with the tools everybody has (poppler)."""

import re
import subprocess
import sys
from collections.abc import Iterator
from datetime import UTC, datetime
from html import escape
from pathlib import Path

import pytest
from PIL import Image
from PySide6.QtCore import QEvent, QLocale
from PySide6.QtGui import QPageLayout, QPageSize
from PySide6.QtPrintSupport import QPrintDialog, QPrinter
from PySide6.QtWidgets import QFileDialog, QLineEdit, QWidget

from icc_editor.formats.printed_lines import LONGEST
from icc_editor.gui.jobs import JobRunner
from icc_editor.gui.preview.preview_controller import PreviewSource
from icc_editor.gui.preview.printing import PrintController, usual_layout
from icc_editor.gui.telling.message_bar import MessageBar
from icc_editor.services.charts import Charts
from icc_editor.services.pages import Pages
from icc_editor.services.rendering import Rendering
from icc_editor.storage.post_tables import raw_tables
from icc_editor.text.khmer.clusters import clusters
from icc_editor.text.khmer.lines import line_breaks
from tests.gui.test_preview_controller import CHART, Near, add_table
from tests.gui.test_preview_pane import pytestmark  # noqa: F401 - mark

PARAGRAPHS = 60
WHEN = datetime(2017, 6, 4, 5, tzinfo=UTC)
KHMER = re.compile("[\u1780-\u17ff]")


class Desk:
    """A version, and the commands that print it."""

    def __init__(self, qtbot, folder: Path) -> None:
        self.qtbot = qtbot
        self.source: PreviewSource | None = None
        self.folder = folder
        self.window = QWidget()
        self.runner = JobRunner()
        self.messages = MessageBar(self.window)
        self.browser = 0
        self.printing = PrintController(
            self.window,
            Pages(Rendering(Near()), lambda: Charts(Near())),
            self.runner,
            self.messages,
            self.give,
            raw_tables,
            self.show,
        )

    def give(self) -> PreviewSource | None:
        return self.source

    def show(self) -> None:
        self.browser += 1

    def write(self, body: str, title: str = "Title", language: str = "en", date=None) -> None:
        self.source = PreviewSource(body, title, language, self.folder, date)

    def pdf(self, path: Path, layout: QPageLayout | None = None) -> Path:
        self.printing.write_pdf(self.source, path, layout)
        self.wait_for_word()
        assert path.is_file(), self.messages.text()
        return path

    def wait_for_word(self) -> str:
        self.qtbot.waitUntil(lambda: not self.messages.isHidden(), timeout=30_000)
        return self.messages.text()


@pytest.fixture
def desk(qtbot, qapp, tmp_path: Path) -> Iterator[Desk]:
    made = Desk(qtbot, tmp_path)
    yield made
    made.printing.close()
    made.runner.close()
    made.window.deleteLater()
    for _round in range(3):
        qapp.sendPostedEvents(None, QEvent.Type.DeferredDelete)
        qapp.processEvents()


def poppler(tool: str, *arguments: object) -> str:
    command = [tool, *map(str, arguments)]
    return subprocess.run(command, check=True, capture_output=True, text=True).stdout


def text_of(path: Path) -> str:
    return poppler("pdftotext", "-layout", path, "-")


@pytest.mark.parametrize("size", ["A4", "A5", "A6"])
def test_every_printed_line_ends_where_ours_may(desk, khmer_corpus, tmp_path, size) -> None:
    step = len(khmer_corpus.plain) // PARAGRAPHS
    texts = [text for text in khmer_corpus.plain[::step] if text.isprintable()][:PARAGRAPHS]
    assert len(texts) == PARAGRAPHS
    # One heading in Latin letters before each, to find them by.
    body = "\n\n".join(f"## X{number}X\n\n{escape(text)}" for number, text in enumerate(texts))
    desk.write(body, "របាយការណ៍", "km")
    layout = usual_layout()
    layout.setPageSize(QPageSize(QPageSize.PageSizeId[size]))
    printed = text_of(desk.pdf(tmp_path / "corpus.pdf", layout))
    printed = re.sub(r"^\s*\d+ ?/ ?\d+\s*$", "", printed, flags=re.MULTILINE).replace("\f", "\n")
    ends, wrong, long = 0, [], 0
    for number, text in enumerate(texts):
        found = re.search(rf"X{number}X\n(.*?)(?=X{number + 1}X|\Z)", printed, re.DOTALL)
        rows = [row.strip() for row in found[1].split("\n") if row.strip()]
        assert squeezed("".join(rows)) == squeezed(text)
        allowed = {len(squeezed(text[:end])) for end in line_breaks(text)}
        at = 0
        for row in rows[:-1]:
            at += len(squeezed(row))
            ends += 1
            if at not in allowed and is_in_a_long_stretch(text, at):
                long += 1
            elif at not in allowed:
                wrong.append((squeezed(text)[at - 12 : at], squeezed(text)[at : at + 12]))
    assert ends > {"A4": 40, "A5": 80, "A6": 160}[size]
    assert not wrong, (len(wrong), ends, wrong[:10])
    assert long <= ends / 100


def squeezed(text: str) -> str:
    return re.sub(r"[\s\u200b\u00ad]+", "", text)


def is_in_a_long_stretch(text: str, at: int) -> bool:
    start = 0
    for end in line_breaks(text):
        if len(squeezed(text[:start])) < at < len(squeezed(text[:end])):
            return len(clusters(text[start:end])) > LONGEST
        start = end
    return False


def test_a_page_has_title_date_pictures_and_our_fonts(desk, tmp_path) -> None:
    Image.new("RGB", (60, 40), "red").save(tmp_path / "a.png")
    body = "Words and **bold** words. ពាក្យ **ដិត**\n\n![A red field](a.png)"
    desk.write(body, "Harvest", "en", WHEN)
    path = desk.pdf(tmp_path / "post.pdf")
    text = text_of(path)
    assert re.match(r"\s*Harvest\s+4 June 2017\s+Words and bold words", text)
    assert re.search(r"^\s*1 ?/ ?1\s*$", text, re.MULTILINE)
    fonts = [line.split() for line in poppler("pdffonts", path).splitlines()[2:]]
    names = {font[0].partition("+")[2] for font in fonts}
    assert {"ICCSans-Regular", "ICCSans-Bold", "ICCSansKhmer-Regular", "ICCSansKhmer-Bold"} <= names
    assert all(name.startswith("ICCSans") for name in names)
    assert all(font[-5] == "yes" for font in fonts)  # embedded
    pictures = poppler("pdfimages", "-list", path).splitlines()[2:]
    assert [line.split()[3:5] for line in pictures] == [["60", "40"]]


def test_the_chart_of_a_table_is_printed(desk, tmp_path) -> None:
    add_table(tmp_path)
    desk.write(CHART)
    pictures = poppler("pdfimages", "-list", desk.pdf(tmp_path / "post.pdf")).splitlines()[2:]
    assert [line.split()[3] for line in pictures] == ["1200"]


def test_a_khmer_post_is_dated_in_khmer(desk, tmp_path) -> None:
    desk.write("អត្ថបទ", "ចំណងជើង", "km", WHEN)
    assert "ថ្ងៃទី៤ ខែមិថុនា ឆ្នាំ២០១៧" in text_of(desk.pdf(tmp_path / "post.pdf"))


def test_a_word_longer_than_a_line_stays_on_the_page(desk, tmp_path) -> None:
    word = "ក" * 200
    desk.write(f"ខ្មែរ {word} ខ្មែរ `{'code' * 60}`", "", "km")
    path = desk.pdf(tmp_path / "post.pdf")
    assert squeezed(text_of(path)).startswith(f"ខ្មែរ{word}ខ្មែរ{'code' * 60}")
    boxes = re.findall(r'xMax="([\d.]+)"', poppler("pdftotext", "-bbox", path, "-"))
    assert max(map(float, boxes)) < 595 - 50  # points: A4 without its margin


def test_paper_goes_by_the_country() -> None:
    assert usual_layout(QLocale("km_KH")).pageSize().id() is QPageSize.PageSizeId.A4
    assert usual_layout(QLocale("en_US")).pageSize().id() is QPageSize.PageSizeId.Letter


def test_the_file_is_asked_for_and_never_has_another_ending(desk, tmp_path) -> None:
    desk.write("Text", title="")
    desk.printing.save_pdf()
    (untitled,) = desk.window.findChildren(QFileDialog)
    assert Path(untitled.selectedFiles()[0]).name == f"{tmp_path.name}.en.pdf"
    untitled.reject()
    untitled.setParent(None)
    desk.write("Text", title="The count of June")
    desk.printing.save_pdf()
    (dialog,) = desk.window.findChildren(QFileDialog)
    assert Path(dialog.selectedFiles()[0]).name == "the-count-of-june.en.pdf"
    dialog.setDirectory(str(tmp_path))
    dialog.selectFile("mine")
    dialog.accept()
    assert desk.wait_for_word() == "Saved as “mine.pdf”."
    assert "Text" in text_of(tmp_path / "mine.pdf")


def test_nothing_is_asked_without_a_post(desk) -> None:
    desk.printing.save_pdf()
    desk.printing.print_post()
    assert not desk.window.findChildren(QFileDialog)
    assert not desk.window.findChildren(QPrintDialog)


def test_the_print_dialog_may_lead_to_a_file(desk, tmp_path) -> None:
    desk.write("On paper")
    desk.printing.print_post()
    (dialog,) = desk.window.findChildren(QPrintDialog)
    names = [edit for edit in dialog.findChildren(QLineEdit) if edit.objectName() == "filename"]
    names[0].setText(str(tmp_path / "out.pdf"))
    dialog.accept()
    assert desk.wait_for_word() == "Saved as “out.pdf”."
    assert "On paper" in text_of(tmp_path / "out.pdf")


class Paper(QPrinter):
    """A printer in this process: whatever it draws on is paper to the program."""

    def __init__(self, path: Path) -> None:
        super().__init__(QPrinter.PrinterMode.HighResolution)
        self.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
        self.setOutputFileName(str(path))
        self.setResolution(100)

    def outputFormat(self) -> QPrinter.OutputFormat:
        return QPrinter.OutputFormat.NativeFormat


def test_a_printer_gets_the_pages(desk, tmp_path) -> None:
    desk.write("On paper")
    desk.printing.print_on(desk.source, Paper(tmp_path / "paper.pdf"))
    assert desk.wait_for_word().startswith("Sent to the printer")
    poppler("pdftoppm", "-r", "50", "-png", tmp_path / "paper.pdf", tmp_path / "paper")
    (page,) = tmp_path.glob("paper*.png")
    dark = Image.open(page).convert("L").point(lambda value: 255 * (value < 128))
    assert dark.getbbox()


def test_a_folder_that_can_only_be_read(desk, make_read_only, tmp_path) -> None:
    (tmp_path / "stick").mkdir()
    place = make_read_only(tmp_path / "stick")
    desk.write("Text")
    desk.printing.write_pdf(desk.source, place / "post.pdf")
    assert desk.wait_for_word() == (
        "“post.pdf” cannot be saved there: that place can only be read."
    )
    desk.messages._action.click()
    assert desk.window.findChildren(QFileDialog)
    assert not list(place.iterdir())


def test_a_disk_that_is_full_keeps_the_old_file(desk, make_small_disk) -> None:
    disk = make_small_disk(1_000)
    path = disk.path / "post.pdf"
    path.write_bytes(b"old")
    filler = disk.fill()
    desk.write("Text ពាក្យ")
    desk.printing.write_pdf(desk.source, path)
    assert desk.wait_for_word().startswith("The disk is full\n")
    assert path.read_bytes() == b"old"
    filler.unlink()
    desk.messages.dismiss()
    assert "Text" in text_of(desk.pdf(path))
    assert [entry.name for entry in disk.path.iterdir() if entry.is_file()] == ["post.pdf"]


def test_without_an_engine_the_browser_is_offered(desk, monkeypatch) -> None:
    monkeypatch.delitem(sys.modules, "icc_editor.gui.preview.print_sheet", raising=False)
    monkeypatch.delitem(sys.modules, "icc_editor.gui.preview.preview_engine", raising=False)
    monkeypatch.setitem(sys.modules, "PySide6.QtWebEngineCore", None)
    desk.write("Text")
    for command in (desk.printing.save_pdf, desk.printing.print_post):
        command()
        assert "not installed" in desk.messages.text()
        desk.messages._action.click()
    assert desk.browser == 2
    assert not desk.window.findChildren(QFileDialog)


def test_closing_while_pages_are_made_leaves_nothing(desk, qtbot, tmp_path) -> None:
    desk.write("Text")
    desk.printing.write_pdf(desk.source, tmp_path / "post.pdf")
    qtbot.waitUntil(lambda: bool(desk.printing._sheets), timeout=10_000)
    desk.printing.close()
    qtbot.waitUntil(lambda: not desk.runner.is_busy(), timeout=10_000)
    qtbot.wait(300)
    assert not (tmp_path / "post.pdf").exists()
    assert desk.messages.isHidden()


def test_the_menu_prints_the_version_in_front(program, qtbot, tmp_path) -> None:
    window = program.window
    actions = window.window_actions
    assert not actions["print"].isEnabled()
    assert not actions["pdf"].isEnabled()
    window.write_new()
    qtbot.waitUntil(lambda: window.editing.post() is not None, timeout=10_000)
    window.writing.edit.insertPlainText("From the window")
    actions["pdf"].trigger()
    (dialog,) = window.findChildren(QFileDialog)
    dialog.setDirectory(str(tmp_path))
    dialog.selectFile("post.pdf")
    dialog.accept()
    qtbot.waitUntil(lambda: "Saved as" in window.messages.text(), timeout=30_000)
    assert "From the window" in text_of(tmp_path / "post.pdf")
