# SPDX-License-Identifier: MIT
"""What a post is: frozen dataclasses, standard library only."""
