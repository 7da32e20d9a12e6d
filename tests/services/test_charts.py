# SPDX-License-Identifier: MIT
"""Charts through a real worker."""

import io

import pytest
from PIL import Image

from icc_editor.errors import Cancelled, ChartTooLarge, ChartUnfit, WorkerDeadline
from icc_editor.services.charts import Charts
from icc_editor.text.numbers.styles import style_for
from icc_editor.worker.chart_drawing import MOST_HEIGHT
from icc_editor.worker.process import WorkerProcess
from tests.formats.charted_tables import parties, provinces

EN, KM = style_for("en"), style_for("km")


@pytest.fixture(scope="module")
def charts(worker: WorkerProcess) -> Charts:
    return Charts(worker)


def test_a_table_becomes_a_picture_with_its_words(charts: Charts) -> None:
    chart = charts.draw(parties(), "km", KM)
    with Image.open(io.BytesIO(chart.data)) as image:
        assert (image.format, image.size) == ("PNG", (chart.width, chart.height))
    assert "៥៣.៦៥%" in chart.description


def test_the_same_content_is_the_same_picture_under_the_same_name(charts: Charts) -> None:
    first, second = charts.draw(parties(), "en", EN), charts.draw(parties(), "en", EN)
    assert first == second
    # What the chart does not show does not change it.
    unseen = charts.draw(parties().with_cell("invalid", "votes", 5), "en", EN)
    assert unseen == first


def test_a_chart_is_drawn_once_for_what_it_shows(worker: WorkerProcess) -> None:
    drawn: list[str] = []

    class Counting:
        def call(self, task, *arguments, **more):
            drawn.append(task)
            return worker.call(task, *arguments, **more)

    charts = Charts(Counting())
    for _time in range(3):
        charts.draw(parties(), "en", EN)
    assert drawn == ["chart"]
    for number in range(9):  # more than are kept
        charts.draw(parties().with_cell("cpp", "votes", number * 500_000), "en", EN)
    charts.draw(parties(), "en", EN)
    assert len(drawn) == 11


def test_the_same_content_in_another_worker_is_the_same_picture(charts: Charts) -> None:
    other = WorkerProcess()
    try:
        assert Charts(other).draw(parties(), "km", KM) == charts.draw(parties(), "km", KM)
    finally:
        other.close()


def test_other_content_is_another_picture_under_another_name(charts: Charts) -> None:
    table = parties()
    drawn = [
        charts.draw(table, "en", EN),
        charts.draw(table, "km", KM),
        charts.draw(table.with_cell("cpp", "votes", 1), "en", EN),
    ]
    assert len({chart.name for chart in drawn}) == len({chart.data for chart in drawn}) == 3


def test_what_cannot_be_drawn_is_told_with_the_table(charts: Charts) -> None:
    with pytest.raises(ChartTooLarge) as caught:
        charts.draw(provinces(many=41), "en", EN)
    assert caught.value.table == "provinces"
    # This one is found by the worker only.
    chinese = parties().with_cell("cpp", "party", parties().row("cpp").cells[0].of("得票"))
    with pytest.raises(ChartUnfit) as unfit:
        charts.draw(chinese, "en", EN)
    assert (unfit.value.table, unfit.value.key) == ("communes", "得票")


def test_drawing_has_a_deadline_and_can_be_cancelled(worker: WorkerProcess) -> None:
    with pytest.raises(WorkerDeadline):
        Charts(worker, deadline_s=0.0).draw(provinces(many=40), "km", KM)
    with pytest.raises(Cancelled):
        Charts(worker).draw(parties(), "en", EN, cancelled=lambda: True)


def test_the_largest_chart_fits_into_the_worker(charts: Charts) -> None:
    table = provinces(many=40)
    for row in table.rows:
        table = table.with_cell(row.key, "name", row.cells[0].of("គណបក្សប្រជាជនកម្ពុជា " * 9))
    chart = charts.draw(table, "km", KM)
    assert chart.height == MOST_HEIGHT
    assert len(chart.data) < 700_000
