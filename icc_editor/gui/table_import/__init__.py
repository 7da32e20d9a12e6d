# SPDX-License-Identifier: MIT
"""The window in which a sheet of another program becomes a results table."""
