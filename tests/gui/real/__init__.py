# SPDX-License-Identifier: MIT
"""The window against real parts: a real blog, a real keyring, a real X screen."""
