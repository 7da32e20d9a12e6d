# SPDX-License-Identifier: MIT
"""Charts of a version that cannot be drawn: readers would miss them."""

from icc_editor.errors import (
    ChartError,
    ChartTooLarge,
    ChartUnfit,
    ChartUnshaped,
    PostMissing,
    TableDamaged,
)
from icc_editor.formats.table_address import ChartAddress, address_of
from icc_editor.post.diagnostic import Diagnostic, Severity

Undrawn = ChartError | PostMissing | TableDamaged
"""Why a chart is not drawn; ``PostMissing``: there is no such table."""


def undrawn_chart(chart: ChartAddress, error: Undrawn, language: str, address: str) -> Diagnostic:
    """Return what is pointed out about a chart: what its table lacks, or this computer."""
    code, facts = "chart.unfit", {"table": chart.table}
    match error:
        case PostMissing():
            code = "figure.table_missing"
            facts["file"] = address_of(chart.table)
        case TableDamaged():
            code = "figure.table_damaged"
            facts["file"] = address_of(chart.table)
        case ChartUnfit():
            code = f"chart.{error.reason}"
            facts["key"] = error.key
        case ChartTooLarge():
            code = "chart.too_large"
            facts |= {"bars": str(error.bars), "limit": str(error.limit)}
        case ChartUnshaped():
            code = "chart.unshaped"
    return Diagnostic(code, Severity.ERROR, language, address, tuple(facts.items()))
