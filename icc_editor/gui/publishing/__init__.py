# SPDX-License-Identifier: MIT
"""What is published, where to, and what came of it."""
