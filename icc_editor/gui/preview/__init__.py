# SPDX-License-Identifier: MIT
"""The post as readers will see it, on screen and on paper."""
