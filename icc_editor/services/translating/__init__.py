# SPDX-License-Identifier: MIT
"""Making a version in another language, segment by segment."""
