# SPDX-License-Identifier: MIT
"""What two texts have in common, when one was made of the other by a change at one place."""


def common_ends(before: str, after: str) -> tuple[int, int]:
    """Return how many code points two texts begin and end with in common.

    The two stretches do not overlap in either text.  Texts are compared by halves, which takes
    hardly longer for long ones.
    """
    head = _alike(before, after)
    return head, _alike(before[head:][::-1], after[head:][::-1])


def _alike(one: str, other: str) -> int:
    low, high = 0, min(len(one), len(other))
    while low < high:
        middle = (low + high + 1) // 2
        if one[low:middle] == other[low:middle]:
            low = middle
        else:
            high = middle - 1
    return low
