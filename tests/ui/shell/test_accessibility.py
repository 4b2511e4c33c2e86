"""Every page: names for screen readers, a tab order that reaches every editor, words that have room."""

import pytest
from PySide6.QtWidgets import QApplication

from reception_desk.forms import own_fields
from reception_desk.forms.own_fields import OwnField
from reception_desk.settings import TEXT_SIZES, DeskSettings
from reception_desk.ui import language, theme
from reception_desk.ui.action_table import LEDGER, MATTERS, OFFICE, REGISTER, ROSTER, TODAY, rail
from reception_desk.ui.main_window import MainWindow
from reception_desk.ui.pages.first_run import FirstRunPage
from reception_desk.ui.pages.lock import CurtainPage, LockPage
from reception_desk.ui.pages.recovery import RecoveryPage
from reception_desk.ui.pages.sign_in import SignInPage
from reception_desk.ui.preferences import Preferences
from reception_desk.vocabulary.duty import Preset
from reception_desk.vocabulary.forms import OwnKind
from reception_desk.vocabulary.papers import PaperKind
from tests.office import ZHOU, register
from tests.ui.accessibility import chinese_names, clipped, nameless, sideways, unreached

SMALL, USUAL = (1024, 600), (1366, 768)
AT = {100: (USUAL,), 125: (SMALL,), 150: (USUAL,), 175: (SMALL, USUAL)}
"""The window at each text size: every size once in some window, the largest text in both."""
COLOURS = ("light", "dark", "contrast")
OWN_WORDS = ("自设", "中文", ZHOU.shown_name)
"""What an office names itself stays as it is in every language."""


@pytest.fixture(params=["zh", "en"])
def spoken(request, themed):
    language.speak(request.param)
    yield request.param
    language.speak("zh")


@pytest.fixture
def look(themed):
    def take(size, text_size, colours="light"):
        theme.apply(themed, DeskSettings(text_size=text_size, theme=colours))
        return size

    yield take
    theme.apply(themed, DeskSettings())
    own_fields.take_own_fields([])
    language.speak("zh")


def opened(window, desk, lanes):
    register(desk)
    kinds = [OwnField(f"own_{each.value}", f"自设{at}", each, ("甲", "乙")) for at, each in enumerate(OwnKind)]
    own_fields.take_own_fields(kinds)
    main = MainWindow(desk, lanes, Preferences(DeskSettings()))
    window.show_scene(main)
    main.open()
    return main


def states(main):
    """Bring every page and every part to the front, one after the other."""
    for each in rail():
        main.show_page(each.word)
        if each.word == REGISTER:
            main.page(REGISTER).form.toggle_folds()
            yield "visits.more", main
            main.page(REGISTER).form.close_folds()
        yield each.word, main
        if each.word == ROSTER:
            main.page(ROSTER).begin.buttons[Preset.WINDOW].click()
            main.page(ROSTER).refresh()
            yield "roster.month", main
    page = main.page(LEDGER)
    main.show_page(LEDGER)
    page.open_chosen()
    yield "ledger.opened", main
    page.close_visit()
    yield from matter_states(main)
    page = main.page(OFFICE)
    main.show_page(OFFICE)
    for name in page.parts:
        page.show_part(name)
        yield f"office.{name}", main


def matter_states(main):
    """Bring one matter to the front, with what may be the same over it."""
    page = main.page(MATTERS)
    main.show_page(MATTERS)
    page.open_matter(page.model.ids()[0])
    yield "matters.matter", main
    page.matter.acts.find_same()
    yield "matters.same", main
    page.matter.acts.panel.leave()
    yield from paper_states(main, page)
    page.close_matter()


def paper_states(main, page):
    """Bring the papers of the matter to the front: what may be made, a slip that was, its service, the progress."""
    page.papers.show_papers(PaperKind.PROGRESS)
    yield "matters.paper", main
    view = page.papers.view
    view.over.close_paper()
    yield "matters.papers", main
    view.acts.begin(PaperKind.RESPONSIBILITY)
    yield "matters.asked", main
    view.acts.panel.leave()
    page.papers.show_book()
    yield "matters.book", main
    view.closed.emit()
    page.papers.read_out()
    yield "matters.progress", main
    page.papers.panel.leave()


def before_the_desk(lanes, desk):
    day, office = desk.today(), desk.office
    yield "sign_in", SignInPage(office.name, day, demo=True, accounts=("lichunmei",))
    yield "recovery", RecoveryPage("")
    first_run = FirstRunPage(lanes, Preferences(DeskSettings()), desk.folder, day)
    yield "first_run", first_run
    for step in range(1, len(first_run.steps)):
        first_run.turn(step)
        yield f"first_run.{step}", first_run
    yield "lock", LockPage("lichunmei", demo=True)
    yield "curtain", CurtainPage()


def settle():
    for _ in range(3):
        QApplication.processEvents()


def test_whatever_takes_the_focus_has_a_name_and_every_editor_is_reached(window, desk, lanes, spoken):
    found = {}
    main = opened(window, desk, lanes)
    for name, page in states(main):
        settle()
        faults = [*nameless(page), *unreached(page)]
        if spoken == "en":
            faults += [each for each in chinese_names(page) if not any(own in each for own in OWN_WORDS)]
        if faults:
            found[name] = faults
    main.drafts.close()
    window.drop_scene(main)
    for name, page in before_the_desk(lanes, desk):
        window.show_scene(page)
        settle()
        faults = [*nameless(page), *unreached(page)]
        if faults:
            found[name] = faults
        if not name.startswith("first_run.") and name != "first_run":
            window.drop_scene(page)
    assert found == {}


@pytest.mark.parametrize(
    ("text_size", "language_shown"), [*((size, "zh") for size in TEXT_SIZES), (TEXT_SIZES[-1], "en")]
)
def test_words_and_pages_have_room_at_any_text_size(window, desk, lanes, look, text_size, language_shown):
    language.speak(language_shown)
    found = {}
    main = opened(window, desk, lanes)
    turn = TEXT_SIZES.index(text_size)
    for at, size in enumerate(AT[text_size]):
        colours = COLOURS[(turn + at) % len(COLOURS)]
        look(size, text_size, colours)
        window.resize(*size)
        main.fit()
        for name, page in states(main):
            settle()
            if (window.width(), window.height()) != size:
                found[f"{name} {size} {colours}"] = f"the window is {window.width()} × {window.height()}"
                window.resize(*size)
            if name.partition(".")[0] in (TODAY, REGISTER, MATTERS, LEDGER, OFFICE):
                faults = [*clipped(page), *sideways(page)]
                if faults:
                    found[f"{name} {size} {colours}"] = faults
    main.drafts.close()
    window.drop_scene(main)
    assert found == {}
