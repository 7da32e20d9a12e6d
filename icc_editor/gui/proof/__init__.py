# SPDX-License-Identifier: MIT
"""Spelling and style while one writes."""
