# SPDX-License-Identifier: MIT
"""Translating the open post, and joining two posts to one."""
