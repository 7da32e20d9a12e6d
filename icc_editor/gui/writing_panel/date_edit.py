# SPDX-License-Identifier: MIT
"""The date of a post: when it is published, or a set time in a named zone.

The zone offered first is Cambodia's, not this computer's: the offset is written into the file and
would tell where the writer lives.
"""

from datetime import UTC, datetime, timedelta, timezone

from PySide6.QtCore import QByteArray, QDateTime, QSize, Qt, QTimeZone, Signal
from PySide6.QtWidgets import QPushButton, QVBoxLayout, QWidget

from icc_editor.gui import theme
from icc_editor.gui.calm_boxes import CalmComboBox, CalmDateTimeEdit

FIRST_ZONE = "Asia/Phnom_Penh"
_OPEN, _SET = 0, 1


class DateEdit(QWidget):
    """Edits a zone-aware date, or None for "when it is published"."""

    date_edited = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        """Start with "when it is published"."""
        super().__init__(parent)
        self._showing = False
        self.choice = CalmComboBox(self)
        self.choice.addItems([self.tr("When it is published"), self.tr("At a set time")])
        self.choice.setAccessibleName(self.tr("Date"))
        self.when = CalmDateTimeEdit(self)
        self.when.setDisplayFormat("yyyy-MM-dd  HH:mm")
        self.when.setCalendarPopup(True)
        self.when.setAccessibleName(self.tr("Date and time"))
        self.zone = CalmComboBox(self)
        self.zone.setAccessibleName(self.tr("Time zone"))
        self.now = QPushButton(self.tr("Now"), self)
        self.now.setToolTip(self.tr("Set the present date and time"))
        for zone in (FIRST_ZONE, "UTC"):
            self._add_zone(zone)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(theme.GRID)
        layout.addWidget(self.choice)
        layout.addWidget(self.when)
        layout.addWidget(self.zone)
        layout.addWidget(self.now, 0, Qt.AlignmentFlag.AlignLeft)  # beside the date is no room
        self.choice.activated.connect(self._on_choice_activated)
        self.when.dateTimeChanged.connect(self._on_edited)
        self.zone.activated.connect(self._on_edited)
        self.now.clicked.connect(self._on_now_clicked)
        self.setFocusProxy(self.choice)
        self._show_parts()

    def minimumSizeHint(self) -> QSize:
        """Return the room of all parts, shown or not: a date set later makes nothing wider."""
        widest = max(
            part.minimumSizeHint().width() for part in (self.choice, self.when, self.now, self.zone)
        )
        return super().minimumSizeHint().expandedTo(QSize(widest, 0))

    def add_zone(self, zone: str) -> None:
        """Offer another zone: an IANA name, such as the blog's."""
        if zone and self.zone.findData(zone) < 0 and QTimeZone(QByteArray(zone.encode())).isValid():
            self._add_zone(zone)

    def date(self) -> datetime | None:
        """Return the date with a fixed offset, None for "when it is published"."""
        if self.choice.currentIndex() == _OPEN:
            return None
        shown = self.when.dateTime()
        moment = QDateTime(shown.date(), shown.time(), self._zone())
        seconds = moment.offsetFromUtc()
        value = datetime.fromtimestamp(moment.toSecsSinceEpoch(), UTC)
        return value.astimezone(timezone(timedelta(seconds=seconds)))

    def set_date(self, date: datetime | None) -> None:
        """Show another date; its own offset joins the zones when none of them fits."""
        self._showing = True
        self.choice.setCurrentIndex(_OPEN if date is None else _SET)
        if date is not None:
            self._show_date(date)
        self._showing = False
        self._show_parts()

    def _show_date(self, date: datetime) -> None:
        moment = QDateTime.fromSecsSinceEpoch(int(date.timestamp()), QTimeZone.utc())
        offset = date.utcoffset() or timedelta()
        seconds = int(offset.total_seconds())
        index = next(
            (
                index
                for index in range(self.zone.count())
                if self._zone(index).offsetFromUtc(moment) == seconds
            ),
            -1,
        )
        if index < 0:
            sign = "-" if seconds < 0 else "+"
            hours, minutes = divmod(abs(seconds) // 60, 60)
            self._add_zone(f"UTC{sign}{hours:02}:{minutes:02}")
            index = self.zone.count() - 1
        self.zone.setCurrentIndex(index)
        local = moment.toTimeZone(self._zone())
        self.when.setDateTime(QDateTime(local.date(), local.time()))

    def _add_zone(self, zone: str) -> None:
        known = QTimeZone(QByteArray(zone.encode()))
        name = known.displayName(QDateTime.currentDateTimeUtc(), QTimeZone.NameType.OffsetName)
        self.zone.addItem(zone if zone.startswith("UTC") else f"{zone} ({name})", zone)

    def _zone(self, index: int | None = None) -> QTimeZone:
        data = self.zone.currentData() if index is None else self.zone.itemData(index)
        return QTimeZone(QByteArray(str(data).encode()))

    def _on_choice_activated(self) -> None:
        if self.choice.currentIndex() == _SET:
            self._set_now()
        self._show_parts()
        self.date_edited.emit()

    def _on_now_clicked(self) -> None:
        self._set_now()
        self.date_edited.emit()

    def _on_edited(self) -> None:
        if not self._showing:
            self.date_edited.emit()

    def _set_now(self) -> None:
        self._showing = True
        now = QDateTime.currentDateTimeUtc().toTimeZone(self._zone())
        time = now.time()
        time.setHMS(time.hour(), time.minute(), 0)
        self.when.setDateTime(QDateTime(now.date(), time))
        self._showing = False

    def _show_parts(self) -> None:
        is_set = self.choice.currentIndex() == _SET
        for widget in (self.when, self.now, self.zone):
            widget.setVisible(is_set)
        self.when.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
