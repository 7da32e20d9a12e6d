# SPDX-License-Identifier: MIT
"""Brings in the habits every test must hold, the real parts tests are made of, what is counted."""

pytest_plugins = ["tests.counting", "tests.habits", "tests.real.fixtures"]
