# SPDX-License-Identifier: MIT
"""The keys of the commands: which they are, which they can be, and the page that changes them."""
