# SPDX-License-Identifier: MIT
"""Other people's servers, and the practice blog."""
