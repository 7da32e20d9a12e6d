# SPDX-License-Identifier: MIT
"""What was translated before: kept up to date, found again, made to fit."""
