"""The demo office: a seeded year played through the ordinary services with a clock that is set."""

import json
import random
import shutil
import tempfile
import tomllib
import uuid
from collections.abc import Callable
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta
from pathlib import Path
from typing import Any

from reception_desk import __version__
from reception_desk.errors import CannotNow
from reception_desk.forms.form import Values
from reception_desk.forms.visits import VISIT
from reception_desk.moments import BEIJING
from reception_desk.paths import demo_folder, resource
from reception_desk.rules.people import with_check_digit
from reception_desk.services.access import accounts
from reception_desk.services.access.accounts import NewAccount
from reception_desk.services.demo.answering import DAYS, Answers
from reception_desk.services.demo.entry import FIRST_CLERK, OPENS, PASSWORD, demo_clock
from reception_desk.services.demo.issuing import issue_some
from reception_desk.services.demo.leading import close_one, come_again, lead
from reception_desk.services.demo.roster import keep_roster
from reception_desk.services.desk import Desk
from reception_desk.services.office.settings import Plan, set_up
from reception_desk.services.papers import of_visits as papers
from reception_desk.services.visits import registering as visits
from reception_desk.services.visits.drafts import Draft, open_journal
from reception_desk.vocabulary.channels import Channel
from reception_desk.vocabulary.office import Mode, Profile, Role
from reception_desk.vocabulary.visits import Purpose
from reception_desk.wording import tr

VISITS = 400
_SEED = 20261123
_STAMP = "demo.json"
_MATERIALS = ("身份证复印件\t1\t1\t2", "情况说明\t1\t2\t1", "情况说明\t1\t3\t1\n有关票据\t1\t4\t2")
_EVERY_OFFICE_ROLE = frozenset({Role.CLERK, Role.HEAD, Role.SYSTEM, Role.SECURITY, Role.AUDITOR})
_STAFF = (
    NewAccount(FIRST_CLERK, "李春梅", PASSWORD, _EVERY_OFFICE_ROLE),
    NewAccount("zhaoqiang", "赵强", PASSWORD, frozenset({Role.CLERK})),
    NewAccount("sunli", "孙立", PASSWORD, frozenset({Role.CLERK, Role.HEAD})),
    NewAccount("zhoujuzhang", "周明远", PASSWORD, frozenset({Role.LEADER})),
)


class SetClock:
    """A clock that stands where it was set."""

    def __init__(self, moment: datetime) -> None:
        """Set the clock."""
        self.moment = moment

    def __call__(self) -> datetime:
        """Return the moment it was set to."""
        return self.moment

    def set(self, moment: datetime) -> None:
        """Set the clock to another moment."""
        self.moment = moment


def demo_office(folder: Path | None = None, progress: Callable[[float], None] | None = None) -> Path:
    """Return the demo office's folder, made anew where the program's version or the day changed.

    Raises CannotNow where something else than a demo office stands there: only our own play is ever replaced.
    """
    target = folder or demo_folder()
    now = demo_clock()()
    stamp = {"version": __version__, "day": now.date().isoformat()}
    if _stamp_of(target) == stamp:
        return target
    if _stamp_of(target) is None and target.exists() and any(target.iterdir()):
        sentence = tr("{folder} 里已有别的内容，演示单位不会动它。").format(folder=target)
        raise CannotNow(sentence, tr("请另选一个空文件夹。"))
    target.parent.mkdir(parents=True, exist_ok=True)
    aside = Path(tempfile.mkdtemp(prefix=target.name + "-", dir=target.parent))
    try:
        _play(aside / "office", now, progress or (lambda _: None))
        (aside / "office" / _STAMP).write_text(json.dumps(stamp), "utf-8")
        if target.exists():
            target.rename(aside / "before")
        (aside / "office").rename(target)
    finally:
        shutil.rmtree(aside, ignore_errors=True)
    return target


def _stamp_of(folder: Path) -> object:
    try:
        return json.loads((folder / _STAMP).read_text("utf-8"))
    except (OSError, ValueError):
        return None


def _play(folder: Path, now: datetime, progress: Callable[[float], None]) -> None:
    """Set up the office a year ago and live through the year."""
    stock = tomllib.loads(resource("demo", "office.toml").read_text("utf-8"))
    clock = SetClock(now - timedelta(days=365))
    plan = Plan(
        profile=Profile.XFBM,
        name=stock["office"],
        code=stock["code"],
        station="A",
        telephone=stock["telephone"],
        window=stock["window"],
        mode=Mode.SMALL,
        accounts=_STAFF,
    )
    set_up(folder, plan, clock=clock, demo=True)
    people = random.Random(_SEED)
    desks = [accounts.sign_in(folder, each.name, PASSWORD, clock=clock) for each in _STAFF[:3]]
    try:
        answers, closed = Answers(random.Random(_SEED), now), ""
        for count, moment in enumerate(_moments(people, now)):
            answers.until(moment, clock.set)
            clock.set(moment)
            desk = people.choice(desks)
            again = closed if count in (VISITS * 3 // 4, VISITS * 7 // 8) else ""
            lately = moment > now - timedelta(days=DAYS)
            matter_id, region = _receive(desk, stock, people, again, paper=lately)
            if matter_id is not None and not again:
                answers.handle_first(desk, matter_id)
                answers.follow_up(desk, matter_id, region, moment)
            closed = close_one(desks[2]) if count == VISITS // 2 else closed
            progress((count + 1) / VISITS)
        clock.moment = now
        lead(desks[2])
        keep_roster(desks[2])
        issue_some(desks[0])
        _leave_draft(desks[0], stock, people)
    finally:
        for desk in reversed(desks):
            accounts.sign_out(desk)


def _receive(
    desk: Desk, stock: dict[str, Any], people: random.Random, again: str, *, paper: bool
) -> tuple[int | None, str]:
    """Receive somebody, with `again` for the matter of that number; return the matter and where it is about.

    Only where a `paper` is wanted is the receipt made: half the time of the play goes into it.
    """
    key = uuid.UUID(int=people.getrandbits(128), version=4)
    values = made_up(stock, people, desk.today())
    done = visits.register_visit(desk, str(key), come_again(values, again) if again else values)
    if paper:
        papers.issue_receipt(desk, done.value.visit_id)
    return done.value.matter_id, values.raw.get("region", "")


def _moments(people: random.Random, now: datetime) -> list[datetime]:
    """Return the moments of the year's visits in order: office hours of working days, nine of them today."""
    days = [now.date() - timedelta(days=back) for back in range(1, 365)]
    working = [day for day in days if day.weekday() < 5]
    past = [datetime.combine(people.choice(working), _office_time(people), BEIJING) for _ in range(VISITS - 9)]
    opened = datetime.combine(now.date(), OPENS, BEIJING)
    step = (now - opened) / 10
    return sorted(past) + [(opened + step * count).replace(microsecond=0) for count in range(1, 10)]


def _office_time(people: random.Random) -> time:
    minute = people.choice([people.randint(510, 690), people.randint(840, 1010)])
    return time(minute // 60, minute % 60, people.randint(0, 59))


@dataclass(frozen=True)
class _Person:
    name: str
    id_number: str
    phone: str
    address: str


def made_up(stock: dict[str, Any], people: random.Random, today: date) -> Values:
    """Return one visit as a clerk would have typed it."""
    person = _person(stock, people, today)
    matter = people.choice(stock["matters"])
    village = people.choice(stock["villages"])
    size = people.choices([1, 2, 3, 6, 12], [80, 8, 5, 5, 2])[0]
    words = {
        "mu": f"{people.randint(5, 60) / 10:.1f}",
        "money": f"{people.randint(8, 260) * 100:,}",
        "month": people.randint(2, 9),
        "people": max(size, 2),
        "village": village,
    }
    channel = people.choices([Channel.VISIT, Channel.LETTER, Channel.PHONE, Channel.ONLINE], [70, 10, 12, 8])[0]
    accusation = matter["purpose"] == Purpose.ACCUSATION.value
    raw = {
        "channel": channel.value,
        "purpose": matter["purpose"],
        "people": str(size if channel is Channel.VISIT else 1),
        "materials": people.choice(["", "", *_MATERIALS]),
        "name": person.name,
        "id_number": person.id_number if channel is Channel.VISIT or people.random() < 0.4 else "",
        "phone": person.phone,
        "address": person.address,
        "region": "" if accusation else village,
        "content": matter.get("content", ""),
        "demand": "\n".join(line.format(**words) for line in matter["demand"]),
        "statement": matter["statement"].format(**words),
    }
    return Values(VISIT, {**VISIT.empty().raw, **{name: text for name, text in raw.items() if text}})


def _person(stock: dict[str, Any], people: random.Random, today: date) -> _Person:
    """Return one of about three hundred people, so that some of them come again."""
    chosen = random.Random(people.randint(1, 300))
    woman = chosen.random() < 0.5
    given = chosen.choice(stock["given_women"] if woman else stock["given_men"])
    birth = date(today.year - chosen.randint(24, 82), chosen.randint(1, 12), chosen.randint(1, 28))
    order = chosen.randint(0, 49) * 2 + (0 if woman else 1)
    body = f"{chosen.choice(stock['counties'])}{birth:%Y%m%d}{order:03}"
    home = f"{chosen.choice(stock['villages'])} {chosen.randint(1, 9)} 组 {chosen.randint(1, 60)} 号"
    phone = f"1{chosen.choice(['38', '39', '50', '86'])}{chosen.randint(0, 99_999_999):08}"
    name = chosen.choice(stock["surnames"]) + given
    return _Person(name, with_check_digit(body), phone, home)


def _leave_draft(desk: Desk, stock: dict[str, Any], people: random.Random) -> None:
    """Leave one unfinished form, as a clerk does who is called away."""
    raw = dict(made_up(stock, people, desk.today()).raw)
    raw["statement"] = raw["statement"][:40]
    key = str(uuid.UUID(int=people.getrandbits(128), version=4))
    caret = f"statement:{len(raw['statement'])}"
    journal = open_journal(desk)
    try:
        journal.keep(Draft(key, desk.clerk.id, VISIT.name, raw["name"], raw, caret, desk.now() - timedelta(minutes=6)))
    finally:
        journal.close()
