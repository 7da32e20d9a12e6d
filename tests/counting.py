# SPDX-License-Identifier: MIT
"""Coverage counts the first rounds of a test that goes over the same code again and again.

To count lines doubles the time that Python takes, and the last nine hundred of a thousand examples
run the lines of the first hundred.  Every example is tried all the same.  What is not counted can
only make the gates stricter: they take it for untested.
"""

import functools
import sys
import warnings
from collections.abc import Callable, Iterator
from typing import Any

import pytest

ROUNDS = 25
MARKER = "campaign: goes over the same code a great many times; coverage rests meanwhile"


class Rest:
    """Stops the counting of lines, and goes on with it at the end of a test."""

    def __init__(self, counting: Any) -> None:
        """Take the ``Coverage`` that counts in this process."""
        self._counting = counting
        self._resting = False
        self._rounds = 0

    def begin(self) -> None:
        """Count no more lines."""
        if not self._resting:
            self._resting = True
            self._counting.stop()

    def end(self) -> None:
        """Count lines again."""
        if self._resting:
            self._resting = False
            with warnings.catch_warnings():
                warnings.filterwarnings("ignore", "Already imported a file that will be measured")
                self._counting.start()

    def after_some_rounds(self, test: Callable[..., Any]) -> Callable[..., Any]:
        """Return ``test``, which begins the rest when it was called `ROUNDS` times."""

        @functools.wraps(test)
        def counted(*arguments: Any, **named: Any) -> Any:
            self._rounds += 1
            if self._rounds > ROUNDS:
                self.begin()
            return test(*arguments, **named)

        return counted


def pytest_configure(config: pytest.Config) -> None:
    """Make the mark known."""
    config.addinivalue_line("markers", MARKER)


@pytest.hookimpl(wrapper=True)
def pytest_runtest_call(item: pytest.Item) -> Iterator[Any]:
    """Rest in a campaign, and after some examples of a property."""
    counting = _counting()
    if counting is None:
        return (yield)
    rest = Rest(counting)
    handle = getattr(getattr(item, "obj", None), "hypothesis", None)
    test = getattr(handle, "inner_test", None)
    if handle is not None:
        handle.inner_test = rest.after_some_rounds(test)
    if item.get_closest_marker("campaign"):
        rest.begin()
    try:
        return (yield)
    finally:
        if handle is not None:
            handle.inner_test = test
        rest.end()


def _counting() -> Any:
    """Return the ``Coverage`` that counts in this process, None where nobody does."""
    if "coverage" not in sys.modules:
        return None
    from coverage import Coverage

    return Coverage.current()
