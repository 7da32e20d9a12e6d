# SPDX-License-Identifier: MIT
"""The accounts one publishes with."""
