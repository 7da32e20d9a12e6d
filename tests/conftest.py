# SPDX-License-Identifier: MIT
"""Brings in the habits every test must hold and the real parts tests are made of."""

pytest_plugins = ["tests.habits", "tests.real.fixtures"]
