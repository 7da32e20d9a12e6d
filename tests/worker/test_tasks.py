# SPDX-License-Identifier: MIT
"""The worker's tasks, called here; the process around them is tested elsewhere."""

import io
import re
from array import array
from dataclasses import replace

from PIL import Image

from icc_editor.errors import NotAPicture, TaskFailed
from icc_editor.post.metadata import NumberStyle
from icc_editor.post.render_request import RenderRequest, RenderTarget
from icc_editor.worker.protocol import Reply, Task, unpack_error
from icc_editor.worker.render_task import RenderTask, packed, unpacked
from icc_editor.worker.service import respond
from icc_editor.worker.tasks import OFFSETS, all_tasks


def _render(task: Task, text: str, target: RenderTarget = RenderTarget.HTML) -> Reply:
    return task(*packed(RenderRequest(text, "en", target)))


def test_render_takes_a_text_and_gives_markup_and_pictures() -> None:
    reply = _render(all_tasks()["render"], "Hello **you**\n\n![A](images/a.png)")
    assert b"<strong>you</strong>" in reply.blob
    assert reply.values["images"] == [{"source": "images/a.png", "description": "A", "line": 2}]


def test_render_keeps_what_did_not_change() -> None:
    task = RenderTask()
    text = "\n\n".join(f"Paragraph {number}" for number in range(50))
    _render(task, text)
    reader = task.markdown
    assert reader is not None
    before = reader.rendered
    _render(task, text.replace("Paragraph 7", "Paragraph seven"))
    assert reader is task.markdown
    assert reader.rendered - before == 1


def test_what_is_rendered_arrives_as_it_was_asked_for() -> None:
    request = RenderRequest(
        "a \ud800 ក",
        "km",
        RenderTarget.BLOCKS,
        line_numbers=True,
        pictures=False,
        tables={"b": b"\xff\x00", "a": b"", "c": b"c"},
        numbers=NumberStyle("khmer", ".", ","),
        title="t \ud800",
        excerpt="e",
    )
    assert unpacked(*packed(request)) == request
    assert unpacked(*packed(RenderRequest("", "en"))) == RenderRequest("", "en")


TABLE = b"""id = "t"
columns = [{ key = "n" }]
rows = [{ key = "a", n = 1156 }]
"""


def test_render_writes_the_figures_of_text_title_and_excerpt_in_the_styles_asked_for() -> None:
    task = RenderTask()
    request = RenderRequest("{{t.a.n}}", "km", tables={"t": TABLE}, title="= {{t.a.n}}",
                            excerpt="{{t.a.n}} {{t.b.n}}")  # fmt: skip
    reply = task(*packed(request))
    assert "<p>១,១៥៦</p>" in re.sub("<span[^>]*>|</span>", "", reply.blob.decode())
    assert (reply.values["title"], reply.values["excerpt"]) == ("= ១,១៥៦", "១,១៥៦ {{t.b.n}}")
    styled = replace(request, numbers=NumberStyle("latin", " ", ","))
    assert task(*packed(styled)).values["title"] == "= 1 156"


def test_a_table_that_did_not_change_is_not_read_again() -> None:
    task = RenderTask()
    for text in ("a", "b {{t.a.n}}"):
        task(*packed(RenderRequest(text, "en", tables={"t": TABLE})))
    assert task.tables is not None
    assert task.tables.read_files == 1


def test_render_gives_block_markup() -> None:
    reply = _render(all_tasks()["render"], "Hello", RenderTarget.BLOCKS)
    assert reply.blob.startswith(b"<!-- wp:paragraph")


def test_paste_cleans_html() -> None:
    reply = all_tasks()["paste"]({}, "<p onclick='x()'>ស្ត្រី <i>now</i></p>".encode())
    assert "ស្ត្រី" in reply.blob.decode()
    assert b"onclick" not in reply.blob


def test_pattern_gives_offsets_in_code_points() -> None:
    how = {"pattern": "vot\\w", "match_case": False, "whole_words": False}
    reply = all_tasks()["pattern"](
        how, "\U0001f1f0 \ud800 Vote voter".encode("utf-8", "surrogatepass")
    )
    assert list(array(OFFSETS, reply.blob)) == [4, 8, 9, 13]
    reply = all_tasks()["pattern"]({**how, "match_case": True, "whole_words": True}, b"Vote vote")
    assert list(array(OFFSETS, reply.blob)) == [5, 9]


def test_picture_tells_what_became_of_it() -> None:
    sink = io.BytesIO()
    Image.new("RGB", (400, 200)).save(sink, "GIF")
    reply = all_tasks()["picture"]({"name": "x.gif", "longest_side": 100}, sink.getvalue())
    assert reply.values == {"mime": "image/png", "width": 100, "height": 50, "frames_dropped": 0}


def test_an_answer_carries_the_error_of_a_task() -> None:
    header = {
        "task": "picture",
        "arguments": {"name": "x.gif", "longest_side": 100},
        "seconds": 60,
    }
    answer, blob = respond(all_tasks(), header, b"no picture")
    error = unpack_error(answer["error"])
    assert isinstance(error, NotAPicture)
    assert (error.name, blob) == ("x.gif", b"")


def test_a_fault_of_a_task_is_told_by_kind_and_place() -> None:
    answer, _ = respond(all_tasks(), {"task": "picture", "arguments": {}, "seconds": 1}, b"")
    error = unpack_error(answer["error"])
    assert isinstance(error, TaskFailed)
    assert (error.task, error.kind) == ("picture", "KeyError")
    assert error.place.startswith("tasks.py:")
