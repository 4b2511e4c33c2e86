"""Every page in one size, colour and language."""

from collections.abc import Iterator
from datetime import date
from functools import partial
from pathlib import Path
from uuid import uuid4

from reception_desk.forms.own_fields import visit_form
from reception_desk.forms.visits import VISIT
from reception_desk.services.demo.entry import FIRST_CLERK, PASSWORD
from reception_desk.services.visits.drafts import Draft
from reception_desk.ui.action_table import DUTIES, HELP, LEADERS, LEDGER, MATTERS, OFFICE, REGISTER, ROSTER, TODAY
from reception_desk.ui.deadlines.due_text import Explanation
from reception_desk.ui.main_window import MainWindow
from reception_desk.ui.pages.boards_part import BoardsPart
from reception_desk.ui.pages.code_part import CodePart
from reception_desk.ui.pages.first_run import FirstRunPage
from reception_desk.ui.pages.ledger import LedgerPage
from reception_desk.ui.pages.lock import CurtainPage, LockPage
from reception_desk.ui.pages.office import OfficePage
from reception_desk.ui.pages.office_calendar import CalendarPart
from reception_desk.ui.pages.office_words import BOARDS, CALENDAR, CODES, COMPUTER, OWN_FIELDS, PHRASES
from reception_desk.ui.pages.own_field_part import OwnFieldPart
from reception_desk.ui.pages.phrase_part import PhrasePart
from reception_desk.ui.pages.recovery import RecoveryPage
from reception_desk.ui.pages.sign_in import SignInPage
from reception_desk.ui.pages.visits import VisitsPage
from reception_desk.ui.preferences import Preferences
from reception_desk.ui.session import Session
from reception_desk.ui.tasks import Lanes
from reception_desk.ui.tour.answerable import answerable_pictured
from reception_desk.ui.tour.backups import backups_pictured
from reception_desk.ui.tour.camera import Camera
from reception_desk.ui.tour.channels import every_channel
from reception_desk.ui.tour.figures import figures_pictured
from reception_desk.ui.tour.gallery_files import blanks, files_and_late
from reception_desk.ui.tour.handover import handover_pictured
from reception_desk.ui.tour.imports import imports_pictured
from reception_desk.ui.tour.knowledge import knowledge_pictured
from reception_desk.ui.tour.matters import matters_pictured
from reception_desk.ui.tour.mending import mended
from reception_desk.ui.tour.outgoing import outgoing_pictured
from reception_desk.ui.tour.play import STATEMENT
from reception_desk.ui.tour.registers import registers_pictured
from reception_desk.ui.tour.roster import roster_pictured
from reception_desk.ui.tour.script import Wait
from reception_desk.ui.tour.sealed import seals_pictured
from reception_desk.ui.tour.security import security_pictured
from reception_desk.ui.tour.several import several_pictured
from reception_desk.ui.tour.who_came import who_came
from reception_desk.vocabulary.office import Profile
from reception_desk.vocabulary.papers import PaperKind

_DRAFT = "00000000-0000-4000-8000-000000000001"
_SAMPLE = {
    "intent": "1",
    "channel": "visit",
    "mode": "1",
    "purpose": "2",
    "content": "0202",
    "handling": "3",
    "destination": "石桥镇人民政府",
    "told": "当场书面",
    "people": "1",
    "materials": "3",
    "name": "张建国",
    "id_number": "370102199001011231",
    "sex": "1",
    "birth": "1990-01-01",
    "phone": "1380531000",
    "address": "石桥镇柳林村 2 组 15 号",
    "region": "石桥镇",
    "demand": "补发承包地征收补偿差额\n公开柳林村 2024 年征地补偿分配账目",
    "statement": STATEMENT,
}

"""A visit half typed, with one digit of the telephone number missing, so that a remark is seen."""


def every_page(session: Session, lanes: Lanes, preferences: Preferences, camera: Camera) -> Iterator[Wait]:
    """Picture the desk's pages and what stands before them."""
    yield from _desk(session, camera)
    yield from _before(session, camera)
    yield from _first_run(session, lanes, preferences, camera)


def _desk(session: Session, camera: Camera) -> Iterator[Wait]:
    main = session.main
    assert main is not None
    for word in (TODAY, REGISTER, MATTERS, LEADERS, DUTIES, LEDGER, ROSTER, OFFICE, HELP):
        main.show_page(word)
        yield from camera.take(word)
    yield from _own_parts(main, camera)
    yield from blanks(main, camera)
    yield from files_and_late(main, camera)
    yield from _half_typed(main, session, camera)
    yield from every_channel(main, camera)
    yield from who_came(main, camera)
    yield from _opened(main, camera)
    yield from mended(main, camera)
    yield from several_pictured(main, camera)
    yield from _limits(main, camera)
    yield from knowledge_pictured(main, camera)
    yield from backups_pictured(session, camera)
    yield from matters_pictured(main, camera)
    yield from seals_pictured(main, camera)
    yield from registers_pictured(main, camera)
    yield from figures_pictured(main, camera)
    yield from answerable_pictured(main, camera)
    yield from roster_pictured(main, camera)
    yield from handover_pictured(main, camera)
    yield from imports_pictured(main, camera)
    yield from outgoing_pictured(main, camera)
    yield from security_pictured(main, camera)
    main.go("commands")
    yield from camera.take("commands")
    main.commands.close()


def _own_parts(main: MainWindow, camera: Camera) -> Iterator[Wait]:
    """Picture what the office changes without programming: codes by use, proposed phrases, a field being made."""
    main.show_page(OFFICE)
    page = main.page(OFFICE)
    assert isinstance(page, OfficePage)
    for name in (CODES, PHRASES, OWN_FIELDS, BOARDS):
        if name not in page.parts:
            continue
        page.show_part(name)
        part = page.parts[name]
        if isinstance(part, CodePart):
            part.tables.set_raw("contents")
        elif isinstance(part, PhrasePart):
            part.propose()
            yield part.propose_button.isEnabled
        elif isinstance(part, OwnFieldPart):
            part.add_row()
            part.form.set_text("label", "情绪")
            part.form.set_text("kind", "choice")
            part.form.set_text("choices", "平稳\n激动")
        elif isinstance(part, BoardsPart):
            part.flow.show_board(PaperKind.PUBLIC_NOTICE)
            yield partial(_showing, part)
        yield from camera.take(f"office-{name}")
    page.show_part(COMPUTER)


def _showing(part: BoardsPart) -> bool:
    return part.over.showing


def _half_typed(main: MainWindow, session: Session, camera: Camera) -> Iterator[Wait]:
    page = main.page(REGISTER)
    assert isinstance(page, VisitsPage) and session.desk is not None
    clerk, now = session.desk.clerk.id, session.desk.now()
    page.open_draft(Draft(_DRAFT, clerk, VISIT.name, _SAMPLE["name"], dict(_SAMPLE), "phone:10", now))
    main.show_page(REGISTER)
    page.form.focus_field("statement")
    yield from camera.take("visits-typed")
    page.open_draft(Draft(str(uuid4()), clerk, VISIT.name, "", dict(visit_form().empty().raw), "", now))


def _opened(main: MainWindow, camera: Camera) -> Iterator[Wait]:
    """Find a visit, open it, and look at its receipt."""
    main.show_page(LEDGER)
    page = main.page(LEDGER)
    assert isinstance(page, LedgerPage)
    main.bar.search.setText("征收补偿")
    page.find("征收补偿")
    yield from camera.take("ledger-found")
    page.open_chosen()
    yield from camera.take("ledger-opened")
    if page.visit.clocks.lines:
        page.visit.clocks.lines[0].due.explain()
        yield from camera.take("due-explained")
        for panel in main.findChildren(Explanation):
            panel.leave()
    page.print_again()
    yield from camera.take("receipt")
    page.close_visit()
    main.bar.search.clear()
    yield from _narrowed(page, camera)
    page.find("")


def _limits(main: MainWindow, camera: Camera) -> Iterator[Wait]:
    """Look at the calendar and the page on which it is typed, and at the calculator, which is what explains a date."""
    main.go("calendar")
    yield from camera.take("calendar")
    page = main.page(OFFICE)
    assert isinstance(page, OfficePage)
    part = page.parts[CALENDAR]
    assert isinstance(part, CalendarPart)
    part.type_by_hand()
    yield from camera.take("calendar-typed")
    part.close_hand()
    page.show_part(COMPUTER)
    main.go("due")
    assert main.calculator is not None
    main.calculator.start.setText("2026-09-17")
    yield from camera.take("time-limits")
    main.calculator.leave()


def _narrowed(page: LedgerPage, camera: Camera) -> Iterator[Wait]:
    """Narrow the list down by conditions and choose its columns."""
    for code in ("days:year", "channel:visit", "noted:0"):
        page.filters.add(code)
    yield from camera.take("ledger-filters")
    page.choose_columns()
    yield from camera.take("ledger-columns")
    page.choose_columns()
    page.filters.ask("征收 qd:", ())
    page.text.setFocus()
    page.text.textEdited.emit(page.text.text())
    yield from camera.take("ledger-line")
    page.text.hide_list()
    page.filters.ask("", ("days:year", "channel:visit", "noted:0"))
    page.print_list()
    yield lambda: page.over.showing
    yield from camera.take("ledger-printed")
    page.over.close_paper()
    page.filters.empty()


def _before(session: Session, camera: Camera) -> Iterator[Wait]:
    """Picture what stands before the desk: sign-in, recovery, curtain, lock."""
    window, main = session.window, session.main
    assert main is not None
    sign_in = SignInPage(main.desk.office.name, main.desk.today(), demo=True, accounts=(FIRST_CLERK, "zhaoqiang"))
    sign_in.show_demo_password(PASSWORD)
    scenes = {
        "sign-in": sign_in,
        "recovery": RecoveryPage(FIRST_CLERK),
        "curtain": CurtainPage(),
        "lock": LockPage(FIRST_CLERK, demo=True),
    }
    for name, scene in scenes.items():
        window.show_scene(scene)
        yield from camera.take(name)
        window.show_scene(main)
        window.drop_scene(scene)


def _first_run(session: Session, lanes: Lanes, preferences: Preferences, camera: Camera) -> Iterator[Wait]:
    """Go through the pages of the first run without making an office."""
    window, main = session.window, session.main
    assert main is not None
    page = FirstRunPage(lanes, preferences, Path.home() / "office", date(2026, 11, 24))
    page.office.name.setText("柳河县信访局接待科")
    page.office.code.setText("柳信")
    page.office.telephone.setText("0531-66660012")
    page.office.profile.set_code(Profile.XFBM.value)
    box = page.people.boxes[0]
    for line, text in ((box.name, "lichunmei"), (box.shown, "李春梅")):
        line.setText(text)
    for line in (box.password, box.again):
        line.setText(PASSWORD)
    window.show_scene(page)
    for step in range(len(page.steps) - 1):
        yield from camera.take(f"first-run-{step + 1}")
        if step < len(page.steps) - 2:
            page.go_on()
    page.code.show_code("FDGF-RQ7P-GZ78-NTN6-UVFZ-42K2-3ZC6-X88B")
    page.turn(len(page.steps) - 1)
    yield from camera.take(f"first-run-{len(page.steps)}")
    window.show_scene(main)
    window.drop_scene(page)
