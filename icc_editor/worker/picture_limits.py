# SPDX-License-Identifier: MIT
"""How large pictures may come in and go out; for both sides of the pipe, without Pillow."""

BYTE_LIMIT = 25_000_000  # of the writer's file
PIXEL_LIMIT = 50_000_000  # decoded at most: 200 MB of memory
LONGEST_SIDE = 2000  # pixels, of the result
SOFT_BYTE_LIMIT = 1_500_000  # of the result, as far as quality allows
FRAME_LIMIT = 200  # of an animation
ANIMATION_BYTE_LIMIT = 4_000_000  # of an animation's result
