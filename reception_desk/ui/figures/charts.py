"""The charts of 统计, drawn by pyqtgraph with the window's own colours and fonts; on paper in dark ink on white."""

from collections.abc import Callable, Sequence

import pyqtgraph as graph
from PySide6.QtCore import QBuffer, QIODevice, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QImage, QPainter
from PySide6.QtSvg import QSvgGenerator
from PySide6.QtWidgets import QGridLayout, QWidget

from reception_desk.services.counting.lines import ChartData
from reception_desk.ui import theme
from reception_desk.ui.colours import LIGHT, Colours
from reception_desk.ui.measures import scale, sized
from reception_desk.wording import tr

_LEAST = 230
_PAPER_WIDTH, _PAPER_HEIGHT = 1500, 640
"""Pixels of a picture that is put on paper."""
_PAPER_POINTS = 20.0
_DRAWN = 3
"""Times a picture is drawn before it counts: for the words of one axis, of the other, and for what is left."""
_BAR = 0.62
_MOST_TICKS = 16
_FEWEST = 5
"""Lying bars for which there is always room, so that a single one is no wall."""

graph.setConfigOptions(antialias=True, useOpenGL=False, exitCleanup=False)


class Chart(graph.PlotWidget):
    """One chart: no menu, no dragging, nothing that a key could fall into; what it shows is told in words too."""

    def __init__(self, name: str, colours: Colours, points: float, parent: QWidget | None = None) -> None:
        super().__init__(parent, background=colours.card)
        self.colours, self.points, self.name = colours, points, name
        plot = self.getPlotItem()
        plot.ctrlMenu.setParent(self, plot.ctrlMenu.windowFlags())  # else it is a window of its own that outlives us
        plot.setMenuEnabled(False)
        plot.hideButtons()
        plot.setMouseEnabled(False, False)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setTitle(name, color=colours.ink, size=f"{points}pt")
        font = QFont(theme.font(points * 0.86))
        for side in ("left", "bottom"):
            axis = plot.getAxis(side)
            axis.setPen(graph.mkPen(colours.edge))
            axis.setTextPen(graph.mkPen(colours.secondary))
            axis.setStyle(tickFont=font, tickLength=0)
        plot.getViewBox().setBorder(None)
        air = round(points * 0.6)  # an axis keeps less room than its words are high
        plot.setContentsMargins(air, air, air, air)

    def bars(self, rows: Sequence[tuple[str, Sequence[int]]], names: Sequence[str] = ()) -> None:
        """Draw upright bars, several of a row on top of one another."""
        inks = self._inks()
        heights = [0] * len(rows)
        for place in range(max((len(each) for _, each in rows), default=0)):
            values = [each[place] for _, each in rows]
            self.addItem(
                graph.BarGraphItem(
                    x=list(range(len(rows))), y0=heights, height=values, width=_BAR, brush=inks[place], pen=None
                )
            )
            heights = [below + value for below, value in zip(heights, values, strict=True)]
        self._upright(heights)
        self._ticks("bottom", [label for label, _ in rows])
        self._told(rows, names)
        self._legend(names, inks)
        if len(rows) <= _MOST_TICKS:
            for at, height in enumerate(heights):
                self._say(str(height), at, height, (0.5, 1.0))

    def lying(self, rows: Sequence[tuple[str, int]]) -> None:
        """Draw lying bars, the longest on top, each with its number."""
        rows = list(reversed(rows))
        values = [value for _, value in rows]
        self.addItem(
            graph.BarGraphItem(
                x0=0, y=list(range(len(rows))), height=_BAR, width=values, brush=self._inks()[0], pen=None
            )
        )
        most = max(values, default=0) or 1
        self.setXRange(0, most * 1.16, padding=0)
        empty = max(_FEWEST - len(rows), 0) / 2
        self.setYRange(-0.6 - empty, len(rows) - 0.4 + empty, padding=0)
        self._ticks("left", [label for label, _ in rows], all_of_them=True)
        self.getPlotItem().getAxis("bottom").setTicks([[]])
        self._told([(label, (value,)) for label, value in reversed(rows)], ())
        for at, value in enumerate(values):
            self._say(f"{value:,}", value, at, (0.0, 0.5))

    def _inks(self) -> list[QColor]:
        known = self.colours
        return [QColor(each) for each in (known.accent, known.due, known.overdue)]

    def _upright(self, heights: Sequence[int]) -> None:
        most = max(heights, default=0) or 1
        self.setYRange(0, most * 1.18, padding=0)
        self.setXRange(-0.6, max(len(heights), 1) - 0.4, padding=0)
        self.showGrid(y=True, alpha=0.15)

    def _ticks(self, side: str, labels: Sequence[str], *, all_of_them: bool = False) -> None:
        step = 1 if all_of_them else max(1, -(-len(labels) // _MOST_TICKS))
        ticks = [(at, label if len(label) <= 9 else f"{label[:8]}…") for at, label in enumerate(labels)][::step]
        self.getPlotItem().getAxis(side).setTicks([ticks])

    def _say(self, words: str, x: float, y: float, anchor: tuple[float, float]) -> None:
        item = graph.TextItem(words, color=self.colours.secondary, anchor=anchor)
        item.setFont(theme.font(self.points * 0.8))
        item.setPos(x, y)
        self.addItem(item)

    def _legend(self, names: Sequence[str], inks: Sequence[QColor]) -> None:
        if not names:
            return
        told = "　".join(
            f'<span style="color:{ink.name()}">■</span> {name}' for name, ink in zip(names, inks, strict=False)
        )
        self.setTitle(f"{self.name}　{told}", color=self.colours.ink, size=f"{self.points}pt")

    def _told(self, rows: Sequence[tuple[str, Sequence[int]]], names: Sequence[str]) -> None:
        """Tell whoever cannot see the chart what it shows."""
        said = "；".join(f"{label} {'、'.join(map(str, values))}" for label, values in rows)
        self.setAccessibleName(self.name)
        self.setAccessibleDescription("　".join(filter(None, ("、".join(names), said))))


def charts_of(data: ChartData, colours: Colours, points: float) -> dict[str, Chart]:
    """Return the five charts by the names of their files."""
    made = {
        "trend": Chart(tr("走势"), colours, points),
        "contents": Chart(tr("内容分类"), colours, points),
        "channels": Chart(tr("信访形式"), colours, points),
        "times": Chart(tr("及时性"), colours, points),
        "hours": Chart(tr("来访来信的钟点"), colours, points),
    }
    made["trend"].bars([(label, (came, wrote)) for label, came, wrote in data.trend], (tr("来访批次"), tr("信网电件")))
    made["contents"].lying(data.contents)
    made["channels"].lying(data.channels)
    named = (tr("及时"), tr("超期"), tr("超期未办"))
    made["times"].bars([(label, numbers) for label, *numbers in data.times], named)
    made["hours"].bars([(label, (number,)) for label, number in data.hours])
    return made


class Charts(QWidget):
    """The five charts below and beside one another."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self.charts: dict[str, Chart] = {}
        self.data = ChartData()

    def show_data(self, data: ChartData) -> None:
        """Draw other numbers."""
        self.data = data
        for each in self.charts.values():
            self._grid.removeWidget(each)
            each.deleteLater()
        self.charts = charts_of(data, theme.colours(), theme.base_points() * scale())
        places = {"trend": (0, 0, 1, 2), "contents": (1, 0, 2, 1), "channels": (1, 1, 1, 1), "times": (2, 1, 1, 1)}
        for name, each in self.charts.items():
            sized(each, height=_LEAST)
            self._grid.addWidget(each, *places.get(name, (3, 0, 1, 2)))
            each.show()


def pictures(data: ChartData) -> dict[str, tuple[str, bytes, bytes]]:
    """Return each chart as it is printed: its name, PNG and SVG, in dark ink on white whatever the window's colours."""
    found = {}
    for name, each in charts_of(data, LIGHT, _PAPER_POINTS).items():
        each.resize(QSize(_PAPER_WIDTH, _PAPER_HEIGHT))
        _laid_out(each)
        found[name] = (each.name, _png(each), _svg(each))
        each.close()
        each.deleteLater()
    return found


def _laid_out(chart: Chart) -> None:
    """Lay the plot out at its size: an axis learns how much room its words take only while it is drawn."""
    for _ in range(_DRAWN):
        chart.grab()
        chart.getPlotItem().layout.activate()


def _png(chart: Chart) -> bytes:
    image = QImage(_PAPER_WIDTH, _PAPER_HEIGHT, QImage.Format.Format_RGB32)
    image.fill(QColor(LIGHT.card))
    _painted(chart, QPainter(image))
    return _written(lambda buffer: image.save(buffer, "PNG"))


def _svg(chart: Chart) -> bytes:
    def write(buffer: QBuffer) -> None:
        made = QSvgGenerator()
        made.setOutputDevice(buffer)
        made.setSize(QSize(_PAPER_WIDTH, _PAPER_HEIGHT))
        made.setViewBox(QRectF(0, 0, _PAPER_WIDTH, _PAPER_HEIGHT))
        made.setTitle(chart.name)
        _painted(chart, QPainter(made))

    return _written(write)


def _painted(chart: Chart, painter: QPainter) -> None:
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    chart.render(painter)
    painter.end()


def _written(write: Callable[[QBuffer], object]) -> bytes:
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    write(buffer)
    return bytes(buffer.data().data())
