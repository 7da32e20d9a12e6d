# SPDX-License-Identifier: MIT
"""The panel in which a results table is edited; ``table_editor.TableEditor`` is the way in."""
