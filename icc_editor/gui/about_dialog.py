# SPDX-License-Identifier: MIT
"""What this program is, and whose work it stands on."""

from PySide6.QtCore import Qt, qVersion
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QLabel,
    QTextBrowser,
    QVBoxLayout,
    QWidget,
)

import icc_editor
from icc_editor.gui import theme

# (component, licence): names of works and licences are not translated.
_PARTS = (
    ("Qt and PySide6", "LGPL-3.0"),
    ("Python-Markdown", "BSD-3-Clause"),
    ("python-wordpress-xmlrpc", "MIT"),
    ("keyring", "MIT"),
    ("PyEnchant", "LGPL-2.1"),
    ("requests, urllib3", "Apache-2.0, MIT"),
    ("Pillow", "MIT-CMU"),
    ("fontTools", "MIT"),
    ("nh3, ammonia", "MIT"),
    ("ruamel.yaml", "MIT"),
    ("icu4py, ICU", "MIT, Unicode-3.0"),
    ("platformdirs", "MIT"),
    ("Lucide icons", "ISC, MIT"),
    ("Noto Sans Khmer, Noto Serif Khmer", "OFL-1.1"),
)


class AboutDialog(QDialog):
    """Name, version, licences."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("About ICC Editor"))
        title = QLabel("ICC Editor", self)
        theme.scale_font(title, 1.6, bold=True)
        version = QLabel(
            self.tr("Version {version} with Qt {qt}").format(
                version=icc_editor.__version__, qt=qVersion()
            ),
            self,
        )
        theme.dim(version)
        text = QLabel(
            self.tr(
                "Write and translate posts offline, in English and Khmer, see what readers will "
                "see, and publish once. No account is needed to write, and nothing is sent "
                "anywhere unless you publish."
            ),
            self,
        )
        text.setWordWrap(True)
        licences = QTextBrowser(self)
        licences.setOpenLinks(False)
        licences.setAccessibleName(self.tr("Licences"))
        intro = self.tr("ICC Editor is free software under the MIT licence. It uses:")
        rows = "".join(
            f"<tr><td>{name}&nbsp;&nbsp;</td><td>{kind}</td></tr>" for name, kind in _PARTS
        )
        licences.setHtml(f"<p>{intro}</p><table>{rows}</table>")
        licences.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close, self)
        theme.plain_buttons(buttons)
        buttons.rejected.connect(self.reject)
        column = QVBoxLayout(self)
        column.setContentsMargins(theme.MARGIN, theme.MARGIN, theme.MARGIN, theme.MARGIN)
        column.setSpacing(theme.GAP)
        for widget in (title, version, text):
            column.addWidget(widget)
        column.addWidget(licences, 1)
        column.addWidget(buttons)
        theme.open_size(self, 500, 460)
