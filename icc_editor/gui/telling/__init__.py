# SPDX-License-Identifier: MIT
"""What is said to the writer, and where."""
