"""Who comes to the counter, and the keys their visit costs from an empty form to the printed slip.

Fields are reached as the form offers them: Enter goes to the next question that is still open. A field that the
visit leaves open is passed by one more Enter, which is counted like any key.
"""

from collections.abc import Callable

from PySide6.QtWidgets import QApplication

from benchmarks.keyboard.counter import Counter
from reception_desk.forms.kinds_people import listed
from reception_desk.models.lists.visits import whole
from reception_desk.services.people.recognising import SHOWN
from reception_desk.services.visits.registering import Registered
from reception_desk.ui.action_table import TODAY
from reception_desk.ui.pages.today import TodayPage

NAME, NUMBER, PHONE = "张建国", "370102199001011231", "13805310000"
ADDRESS, DEMAND = "石桥镇柳林村 2 组 15 号", "补发承包地征收补偿差额"
STATEMENT = (
    "2024 年 3 月，柳林村 2 组因县道改线征收承包地 1.8 亩，村里按每亩 3.1 万元发放补偿，"
    "邻村同期为每亩 3.8 万元。本人两次询问，答复为正在核实，至今没有书面结果。"
)
NOTE = "问办到哪一步，已告知正在核实，月底前电话答复。"
GROUP_SIZE, PLACE = "105", "石桥镇"
REPRESENTATIVES = ("李大山", "王桂兰", "赵六", "孙秀英", "周正")
COMPANIONS = 100
_ASKS = "4"
"""来意: asks how it stands."""

_MOST_STEPS = 30
_LONG = ("statement", "companions")
"""Fields in which Enter begins a new line."""

Visitor = Callable[[Counter], None]


def new(counter: Counter) -> None:
    """Take down a visitor nobody has seen."""
    typist = counter.typist
    go(counter, "name")
    typist.words(zhangjianguo=NAME)
    go(counter, "id_number")
    typist.write(NUMBER)
    go(counter, "phone")
    typist.write(PHONE)
    go(counter, "address")
    typist.write("sqzllc")
    typist.write(" ")
    typist.write(" 2 ")
    typist.words(zu="组")
    typist.write(" 15 ")
    typist.words(hao="号")
    go(counter, "purpose")
    typist.write("qj")
    _matter(counter)
    typist.press("F8")


def returning(counter: Counter) -> None:
    """Take down the same person again, found by the end of the ID number, with a new matter."""
    _known(counter)
    go(counter, "purpose")
    counter.typist.write("qj")
    _matter(counter)
    counter.typist.press("F8")


def note(counter: Counter) -> None:
    """Note down what the known person asked, hung on the matter."""
    counter.typist.write(_ASKS)
    _known(counter)
    counter.typist.press("F7")
    go(counter, "statement")
    counter.typist.tell(NOTE)
    counter.typist.press("F8")


def group(counter: Counter) -> None:
    """Take down a group as it stands at the window: head count, five representatives, where it comes from."""
    typist = counter.typist
    typist.press("Ctrl+G")
    typist.write(GROUP_SIZE)
    go(counter, "representatives")
    for place, name in enumerate(REPRESENTATIVES):
        if place:
            typist.press("Down")
        typist.tell(name)
    typist.press("Ctrl+Down")
    go(counter, "region")
    typist.tell(PLACE)
    typist.press("F8")


def companions_later(counter: Counter, visit_id: int) -> int:
    """Paste the list of who came along into the saved visit, by keys from the form; return how many it lists then."""
    typist, main = counter.typist, counter.session.main
    assert main is not None
    QApplication.clipboard().setText("\n".join(f"{n}. 随行{n:03} 1380531{n:04}" for n in range(COMPANIONS)))
    typist.press("F3")
    today = main.page(TODAY)
    assert isinstance(today, TodayPage)
    counter.rest()
    typist.press("Enter")
    typist.wait(lambda: today.visit.visit_id == visit_id and today.visit.isVisible())
    counter.rest()
    typist.press("Ctrl+G")
    typist.wait(today.visit.companions.editor.hasFocus)
    typist.press("Ctrl+V", "Ctrl+Enter")
    typist.wait(today.visit.companions.isHidden)
    counter.rest()
    shown = counter.desk.read(whole, visit_id)
    assert shown is not None
    return len(listed(shown.raw["companions"]))


def _known(counter: Counter) -> None:
    """Find the person by 1231, past those who share these digits, and take them over."""
    known = counter.page.side.known
    go(counter, "name")
    counter.typist.write(NUMBER[-4:])
    counter.typist.wait(lambda: known.card.isVisibleTo(counter.page))
    counter.rest()
    for _ in range(SHOWN):
        if known.card.name.text() != NAME:
            counter.typist.press("Alt+Down")
    counter.typist.wait(lambda: known.card.name.text() == NAME)
    counter.typist.press("F4")


def _matter(counter: Counter) -> None:
    typist = counter.typist
    go(counter, "content")
    typist.write("tdzs")
    go(counter, "demand")
    typist.write(";zdbc")
    typist.write(" ")
    go(counter, "statement")
    typist.tell(STATEMENT)


def play(counter: Counter, visitor: Visitor) -> Registered:
    """Let one visit be taken down and printed; return what was registered.

    Raises AssertionError where the printed slip does not stand in the store.
    """
    done = take_down(counter, visitor)
    hold_right(counter, done)
    return done


def take_down(counter: Counter, visitor: Visitor) -> Registered:
    """Let one visit be taken down and printed, the store asked by the window alone; return what was registered."""
    saved: list[Registered] = []
    counter.page.saved.connect(saved.append)
    counter.typist.keys = []
    visitor(counter)
    counter.typist.wait(lambda: bool(saved))
    counter.rest()
    counter.page.saved.disconnect(saved.append)
    assert not counter.page.over.showing and not counter.page.taking
    return saved[0]


def hold_right(counter: Counter, done: Registered) -> None:
    """Hold that the visit stands in the store as it was given and printed once, whatever keys it took."""
    shown = counter.desk.read(whole, done.visit_id)
    assert shown is not None and printed(counter, done.visit_id)
    person = {"name": NAME, "id_number": NUMBER, "phone": PHONE, "address": ADDRESS, "birth": "1990-01-01"}
    matter = {"purpose": "2", "content": "0202", "demand": DEMAND, "statement": STATEMENT}
    if shown.raw.get("representatives"):
        names = [line.split("\t")[0] for line in shown.raw["representatives"].split("\n")]
        assert (shown.row.people, names, shown.raw["region"]) == (int(GROUP_SIZE), [*REPRESENTATIVES], PLACE)
        return
    told = {"statement": NOTE} if shown.raw["intent"] == _ASKS else matter
    for name, text in {**person, **told}.items():
        assert shown.raw.get(name) == text, f"{name}: {shown.raw.get(name)} instead of {text}"


def printed(counter: Counter, visit_id: int) -> bool:
    """Tell whether the store knows of one print of the visit's receipt."""
    shown = counter.desk.read(whole, visit_id)
    return [paper.prints for paper in shown.papers] == [1] if shown is not None else False


def go(counter: Counter, field: str) -> None:
    """Press Enter, as often as it takes, until the caret stands in a field."""
    for _ in range(_MOST_STEPS):
        here = counter.page.form.caret().partition(":")[0]
        if here == field:
            return
        counter.typist.press("Tab" if here in _LONG else "Enter")
    raise AssertionError(f"Enter never reaches {field}: {counter.typist.transcript}")
