# SPDX-License-Identifier: MIT
"""A figure: a number in a text that is taken from a results table."""

from dataclasses import dataclass
from enum import Enum, StrEnum


class FigureForm(StrEnum):
    """How a figure is written; a reference without one is written as its column is."""

    VALUE = "value"  # the number alone
    SHARE = "share"  # in percent, with the sign; of a count: of the sum of its column
    RANK = "rank"  # one for the largest of its column
    WORDS = "words"  # 6.54 million


class FigureProblem(Enum):
    """Why there is nothing to write for a figure."""

    MALFORMED = "malformed"  # not table.row.column, or an unknown form
    MISSING_TABLE = "missing_table"
    DAMAGED_TABLE = "damaged_table"
    MISSING_ROW = "missing_row"
    MISSING_COLUMN = "missing_column"
    BLANK = "blank"
    NOT_AVAILABLE = "not_available"
    MISSING_WORDS = "missing_words"  # a label that is not there in the language of the text
    NO_NUMBER = "no_number"  # words where the form needs a number


@dataclass(frozen=True, slots=True)
class FigureReference:
    """``{{table.row.column:form}}``: the id of a table and keys in it; ``total`` is its total."""

    table: str
    row: str
    column: str
    form: FigureForm | None = None

    def __str__(self) -> str:
        """Return it as it stands in a text."""
        form = f":{self.form}" if self.form else ""
        return f"{{{{{self.table}.{self.row}.{self.column}{form}}}}}"
