"""What the tour plays: one visit from sign-in to the printed receipt, by keys alone."""

from collections.abc import Callable, Iterator
from functools import partial
from pathlib import Path

from reception_desk.services.demo.entry import FIRST_CLERK, PASSWORD
from reception_desk.services.papers.of_visits import issue_receipt
from reception_desk.typeset.pdf import write_pdf
from reception_desk.ui.action_table import REGISTER
from reception_desk.ui.pages.visits import VisitsPage
from reception_desk.ui.session import Session
from reception_desk.ui.tour import hands
from reception_desk.ui.tour.camera import CALM, Camera
from reception_desk.ui.tour.script import Wait, after
from reception_desk.vocabulary.papers import PaperForm

STATEMENT = (
    "2024 年 3 月，柳林村 2 组因县道改线征收承包地 1.8 亩，村里按每亩 3.1 万元发放补偿，"
    "邻村同期为每亩 3.8 万元。本人 2026 年 6 月、11 月两次询问，答复为正在核实，至今没有书面结果。"
)

_TYPED = (
    ("name", "zhangjianguo", "张建国"),
    ("id_number", "370102199001011231", ""),
    ("phone", "13805310000", ""),
    ("address", "shiqiaozhen", "石桥镇柳林村 2 组 15 号"),
    ("purpose", "qj", ""),
    ("content", "tdzs", ""),
    ("region", "shiqiaozhen", "石桥镇"),
    ("demand", "bufachae", "补发承包地征收补偿差额"),
    ("statement", "2024nian", STATEMENT),
    ("handling", "zs", ""),
    ("destination", "shiqiaozhen", "石桥镇人民政府"),
    ("told", "dangchang", "当场书面"),
)
"""Field, keys pressed, and the words the input method makes of them ("" where the keys are the text)."""

_MOST_ENTERS = 20


def visit(session: Session, camera: Camera, papers: Path) -> Iterator[Wait]:
    """Sign in, register a visit and print its receipt, each step by keys and with a picture."""
    session.ask_sign_in()
    yield after(CALM)
    session.window.activateWindow()
    yield from camera.take("01-sign-in")
    yield from _keys(lambda: hands.write(FIRST_CLERK), lambda: hands.press("Return"))
    yield from _keys(lambda: hands.write(PASSWORD), lambda: hands.press("Return"))
    yield lambda: session.main is not None
    yield from camera.take("02-today")
    yield from _keys(lambda: hands.press("F2"))
    page = _page(session)
    yield lambda: page.isVisible()
    yield from camera.take("03-empty-form")
    for field, keys, words in _TYPED:
        yield from _go_to(page, field)
        yield from _keys(partial(hands.compose, keys, words) if words else partial(hands.write, keys))
    yield from camera.take("04-filled-form")
    saved: list[int] = []
    page.saved.connect(lambda registered: saved.append(registered.visit_id))
    yield from _keys(lambda: hands.press("F8"))
    yield lambda: bool(saved) and page.over.showing
    yield from camera.take("05-receipt")
    _write_papers(session, saved[0], papers)
    yield from _keys(lambda: hands.press("Escape"))
    yield from camera.take("06-saved")


def _page(session: Session) -> VisitsPage:
    assert session.main is not None
    page = session.main.page(REGISTER)
    assert isinstance(page, VisitsPage)
    return page


def _go_to(page: VisitsPage, field: str) -> Iterator[Wait]:
    """Press Enter from field to field until the caret stands in the wanted one; the statement is left by Tab."""
    for _ in range(_MOST_ENTERS):
        here = page.form.caret().partition(":")[0]
        if here == field:
            return
        yield from _keys(partial(hands.press, "Tab" if here == "statement" else "Return"))
    raise TimeoutError(f"Enter never reaches {field}")


def _keys(*deeds: Callable[[], None]) -> Iterator[Wait]:
    """Do one thing after the other and let the window answer each."""
    for deed in deeds:
        deed()
        yield after(0.15)


def _write_papers(session: Session, visit_id: int, folder: Path) -> None:
    """Write the receipt of the visit just typed, in its three sheets, as docx and as PDF."""
    folder.mkdir(parents=True, exist_ok=True)
    assert session.desk is not None
    for sheet in PaperForm:
        issued = issue_receipt(session.desk, visit_id, sheet).value
        (folder / f"D02-{sheet.value}.docx").write_bytes(issued.docx)
        (folder / f"D02-{sheet.value}.pdf").write_bytes(write_pdf(issued.docx, title=issued.title))
