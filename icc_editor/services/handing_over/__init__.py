# SPDX-License-Identifier: MIT
"""Handing a translation over to somebody else, and taking it in again: nothing is overwritten."""
