"""Pictures of 台账: each register, an entry being made, a screening on its way to the leader, and the units."""

from collections.abc import Iterator

from reception_desk.services.registers.lines import Register
from reception_desk.ui.action_table import REGISTERS, TODAY
from reception_desk.ui.main_window import MainWindow
from reception_desk.ui.pages.registers import RegistersPage
from reception_desk.ui.tour.camera import Camera
from reception_desk.ui.tour.script import Wait


def registers_pictured(main: MainWindow, camera: Camera) -> Iterator[Wait]:
    """Picture each register and the short questions of the first two; then the units that answer to the office."""
    main.show_page(REGISTERS)
    page = main.page(REGISTERS)
    assert isinstance(page, RegistersPage)
    for register in Register:
        page.show_register(register)
        yield lambda: page.model.rowCount() > 0
        yield from camera.take(f"register-{register.value}")
    page.show_register(Register.ACTIVITIES)
    yield lambda: page.acts.register is Register.ACTIVITIES
    page.acts.add()
    yield from _asked(page, camera, "register-add", kind="SFJZ", asked="8000", granted="5000")
    page.show_register(Register.SCREENINGS)
    yield lambda: page.acts.register is Register.SCREENINGS and page.model.rowCount() > 0
    page.acts.answer(page.model.row_at(page.model.rowCount() - 1))
    yield from _asked(page, camera, "register-return")
    page.acts.gather()
    yield lambda: page.acts.panel is not None
    yield from _asked(page, camera, "register-gather")
    page.show_register(Register.ACTIVITIES)
    main.go("units")
    yield from camera.take("office-units")
    main.show_page(TODAY)


def _asked(page: RegistersPage, camera: Camera, name: str, **raw: str) -> Iterator[Wait]:
    """Picture what is asked, with these answers, and put it away."""
    panel = page.acts.panel
    assert panel is not None
    for field, text in raw.items():
        panel.form.set_text(field, text)
    yield from camera.take(name)
    panel.leave()
    yield lambda: page.acts.panel is None
