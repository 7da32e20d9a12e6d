# SPDX-License-Identifier: MIT
"""The library: its posts listed, searched, changed for another."""
