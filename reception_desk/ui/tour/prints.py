"""Pictures of the register of prints and of measuring a tray."""

from collections.abc import Iterator

from reception_desk.ui.main_window import MainWindow
from reception_desk.ui.printing.flow import PaperFlow
from reception_desk.ui.printing.habits import Habit
from reception_desk.ui.printing.shift_panel import ShiftPanel
from reception_desk.ui.tour.camera import Camera
from reception_desk.ui.tour.script import Wait


def prints_pictured(main: MainWindow, flow: PaperFlow, camera: Camera) -> Iterator[Wait]:
    """Picture 打印登记 and 位置校准 over the page that stands."""
    main.prints.see()
    yield from camera.take("prints")
    register = main.prints.panel
    if register is not None:
        register.print_list()
        yield lambda: register.over.showing or not register.model.rowCount()
        yield from camera.take("prints-printed")
        register.leave()
    panel = ShiftPanel(main, flow, Habit("HP LaserJet M1005", "下层纸盒"))
    panel.ask()
    yield from camera.take("prints-shift")
    panel.leave()
