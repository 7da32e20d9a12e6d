# SPDX-License-Identifier: MIT
"""The import question: answered by an interpreter that had nothing imported before."""

import pytest

from tests.real.imports import modules_imported_by


def test_only_what_the_code_imports_is_named():
    plain = modules_imported_by("pass")
    assert "fractions" not in plain
    assert "pytest" not in plain
    assert {"fractions", "decimal"} <= modules_imported_by("import fractions")


def test_the_package_is_found():
    assert "icc_editor.errors" in modules_imported_by("import icc_editor.errors")


def test_code_that_fails_is_an_error():
    with pytest.raises(RuntimeError, match="ZeroDivisionError"):
        modules_imported_by("1 / 0")
