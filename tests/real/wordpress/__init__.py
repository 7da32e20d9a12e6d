# SPDX-License-Identifier: MIT
"""A real WordPress: Debian's, on PHP's own server and SQLite, at a free port of the loopback."""
