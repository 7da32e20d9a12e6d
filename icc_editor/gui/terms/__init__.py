# SPDX-License-Identifier: MIT
"""The terms of a library."""
