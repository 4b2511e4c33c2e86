"""The short questions of 值班表: who holds the posts of a day, who changes with whom, leave, posts and people."""

from collections.abc import Callable, Sequence
from datetime import date
from functools import partial
from typing import Any

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtWidgets import QWidget

from reception_desk.forms import roster as form
from reception_desk.forms.form import Form, Values
from reception_desk.services.acts import Done
from reception_desk.services.desk import Desk
from reception_desk.services.roster import changes as roster_changes
from reception_desk.services.roster import month as roster
from reception_desk.services.roster import on_duty
from reception_desk.services.roster import people as roster_people
from reception_desk.services.roster.changes import Asked, Exchanged, Partner
from reception_desk.services.roster.month import Drawn, DutyRow, Person, Post, Roster
from reception_desk.services.roster.on_duty import OnDuty
from reception_desk.services.roster.people import PersonRow, PostRow
from reception_desk.ui.dates import day_text
from reception_desk.ui.matters.ask_panel import Act, AskPanel, ask_over
from reception_desk.ui.notices import UNDO_SECONDS, NoticeLine
from reception_desk.ui.over_panel import ground_of
from reception_desk.ui.roster.day_panel import DayPanel
from reception_desk.ui.tasks import Lanes
from reception_desk.vocabulary.duty import Presence, Whereabouts
from reception_desk.vocabulary.office import Mode, Role
from reception_desk.wording import tr


class ChoosePanel(AskPanel):
    """Asks what of a list is meant; `chosen` carries it, nothing is written."""

    chosen = Signal(str)

    def __init__(self, ground: QWidget, lanes: Lanes, asked: Form) -> None:
        super().__init__(ground, lanes, asked, _never)
        self.save_button.set_words(tr("打开"))

    @Slot()
    def save(self) -> None:
        """Go on with what was chosen, unless nothing was."""
        self.form.commit_composing()
        values = self.form.values()
        found = self.findings(values)
        self.form.show_findings(found)
        if found:
            self.say(found[0].sentence)
            return
        self.leave()
        self.chosen.emit(values.text(values.form.fields[0]))


class Questions(QObject):
    """Asks over `page` and tells on `notice` what came of it."""

    def __init__(self, desk: Desk, lanes: Lanes, page: QWidget, notice: NoticeLine) -> None:
        super().__init__(page)
        self._desk, self._lanes, self._page, self._notice = desk, lanes, page, notice
        self.panel: AskPanel | None = None

    def day(self, found: Roster, day: date, told: Callable[[date, Done[Drawn]], None]) -> None:
        """Ask who holds the posts of a day."""
        month = found.month
        names = {each.name: each.id for each in month.people if each.is_there(day)}
        posts = [each for each in month.posts if month.needed(day, each) or month.holders(day, each.id)]
        labels = [(each.id, _wanted(each, month.needed(day, each))) for each in posts or month.posts]
        heading = tr("{day}谁值班").format(day=day_text(day))
        asked = form.day_form(heading, labels, tuple(names), published=found.published)
        by_id = {person: name for name, person in names.items()}
        raw = {f"post_{key}": "、".join(by_id.get(each, "") for each in month.holders(day, key)) for key, _ in labels}

        def held(values: Values) -> dict[int, list[int]]:
            return {
                key: [names[each.label] for each in values[field] or () if each.label in names]
                for field in values.form.fields
                if (key := form.post_of(field.name)) is not None
            }

        def act(values: Values) -> Act:
            reason = values.text(form.REASON) if found.published else ""
            return partial(roster.draw_day, self._desk, day, held(values), reason)

        begun = Values(asked, {**asked.empty().raw, **raw})
        ground = ground_of(self._page)
        panel = self.panel = DayPanel(ground, self._lanes, asked, act, begun, heading, month, day, held)
        panel.done.connect(partial(told, day))
        panel.ask()

    def change(self, found: Roster, day: date) -> None:
        """Ask which duty of a day is changed, where there are several; then with whom."""
        duties = {duty_words(found, each): each for each in found.rows if each.day == day}
        if not duties:
            self._notice.say(tr("这一天还没有人值班，按 Enter 填。"), "due")
        elif len(duties) == 1:
            self.change_duty(found, next(iter(duties.values())))
        else:
            panel = self.panel = ChoosePanel(ground_of(self._page), self._lanes, form.choice_form(tuple(duties)))
            panel.chosen.connect(lambda what: self.change_duty(found, duties[what]))
            panel.ask()

    def change_duty(self, found: Roster, duty: DutyRow) -> None:
        """Look for those whom a change would not hurt, which takes a moment in a large office."""
        work = partial(roster_changes.proposed, self._desk, found, duty)
        self._lanes.look("roster.partners", work, partial(self._ask_partner, found, duty), self._notice.fail)

    def _ask_partner(self, found: Roster, duty: DutyRow, good: tuple[Partner, ...]) -> None:
        """Ask who takes a duty, or which of another is taken for it; those whom it hurts nobody stand first."""
        rows = {(each.day, each.post_id, each.person_id): each for each in found.rows}
        partners: dict[str, int | DutyRow] = {}
        for each in good:
            taken = each.change.taken
            if taken is None:
                partners[tr("替班：{name}（合适）").format(name=each.person.name)] = each.person.id
            else:
                other = rows[taken.day, taken.post, taken.person]
                partners[tr("调班：{duty}（合适）").format(duty=duty_words(found, other))] = other
        others = [each for each in found.month.people if each.is_there(duty.day) and each.id != duty.person_id]
        partners |= {tr("替班：{name}").format(name=each.name): each.id for each in others}
        ahead = [each for each in found.rows if each.day != duty.day and each.day >= self._desk.today()]
        partners |= {tr("调班：{duty}").format(duty=duty_words(found, each)): each for each in ahead}

        asking = self._desk.office.mode is Mode.STRICT and Role.HEAD not in self._desk.clerk.roles

        def act(values: Values) -> Act:
            with_whom, reason = partners[values.text(values.form.fields[0])], values.text(form.REASON)
            if asking:
                given = (with_whom.person_id, with_whom.id) if isinstance(with_whom, DutyRow) else (with_whom, None)
                return partial(roster_changes.ask, self._desk, duty.id, *given, reason)
            if isinstance(with_whom, DutyRow):
                return partial(roster_changes.exchange, self._desk, duty.id, with_whom.id, reason)
            return partial(roster_changes.cover, self._desk, duty.id, with_whom, reason)

        heading = duty_words(found, duty)
        done = self._asked_for if asking else self._changed
        self._ask(form.change_form(heading, tuple(partners)), act, done, {}, heading)

    def leave(self, found: Roster, day: date) -> None:
        """Ask who is away from when to when."""
        names = {each.name: each.id for each in found.month.people}
        asked = form.leave_form(tuple(names))

        def act(values: Values) -> Act:
            since = values[form.AWAY_SINCE] or day
            words = values.text(form.AWAY_WORDS)
            person = names[values.text(values.form.fields[0])]
            return partial(roster_people.add_leave, self._desk, person, since, values[form.AWAY_UNTIL], words)

        self._ask(asked, act, self._left, {"since": day.isoformat()})

    def where(self, found: Sequence[OnDuty]) -> None:
        """Ask where somebody on duty is now."""
        names = {each.name: each.person_id for each in found}
        if not names:
            self._notice.say(tr("今天的值班表还没有发布。"), "due")
            return

        def act(values: Values) -> Act:
            kind = Presence((values[form.WHERE] or Whereabouts.HERE).value)
            person = names[values.text(values.form.fields[0])]
            return partial(on_duty.say_where, self._desk, person, kind, values.text(form.WHERE_WORDS))

        own = {"who": self._desk.clerk.name} if self._desk.clerk.name in names else {}
        self._ask(form.where_form(tuple(names)), act, self._kept, own)

    def absent(self, found: Roster, day: date) -> None:
        """Ask which post of a day was empty, how long and why."""
        duties = {duty_words(found, each): each for each in found.rows if each.day == day}
        if not duties:
            self._notice.say(tr("这一天还没有人值班，按 Enter 填。"), "due")
            return

        def act(values: Values) -> Act:
            one, minutes = duties[values.text(values.form.fields[0])], values[form.MINUTES] or 0
            reason = values.text(form.REASON)
            return partial(on_duty.confirm_absent, self._desk, day, one.post_id, one.person_id, minutes, reason)

        self._ask(form.absent_form(tuple(duties)), act, self._kept, {})

    @Slot()
    def posts(self) -> None:
        """Ask which post or who of the roster is changed, or what is new; then ask what it shall be."""
        read = partial(self._desk.read, lambda look: (roster_people.posts_of(look), roster_people.people_of(look)))
        self._lanes.look("roster.posts", read, self._choose, self._notice.fail)

    def _choose(self, found: tuple[tuple[PostRow, ...], tuple[PersonRow, ...]]) -> None:
        posts, people = found
        labels = {each.id: post_label(each) for each in posts}
        choices: dict[str, Callable[[], None]] = {tr("新岗位"): self._new_post}
        choices[tr("新人员")] = partial(self._person, None, labels)
        choices |= {labels[each.id]: partial(self._post, each) for each in posts}
        choices |= {each.facts.name: partial(self._person, each, labels) for each in people}
        panel = self.panel = ChoosePanel(ground_of(self._page), self._lanes, form.choice_form(tuple(choices)))
        panel.chosen.connect(lambda what: choices[what]())
        panel.ask()

    def _new_post(self) -> None:
        self._post(None)

    def _post(self, row: PostRow | None) -> None:
        """Ask what a post shall be."""
        facts = row.facts if row is not None else None

        def act(values: Values) -> Act:
            if row is not None and values[form.GONE] is form.Whether.YES:
                return partial(roster_people.end_post, self._desk, row.id)
            return partial(
                roster_people.keep_post, self._desk, row.id if row else None, roster_people.post_facts(values)
            )

        self._ask(form.POST, act, self._kept, roster_people.post_raw(facts) if facts is not None else {})

    def _person(self, row: PersonRow | None, labels: dict[int, str]) -> None:
        """Ask who takes turns, with which posts, from when to when."""
        asked, keys = form.person_form(tuple(labels.values())), {label: key for key, label in labels.items()}
        raw = roster_people.person_raw(row.facts, labels) if row is not None else {"posts": "、".join(labels.values())}

        def act(values: Values) -> Act:
            account = row.facts.account_id if row is not None else None
            facts = roster_people.person_facts(values, keys, account)
            return partial(roster_people.keep_person, self._desk, row.id if row else None, facts)

        self._ask(asked, act, self._kept, raw)

    def _kept(self, _done: Done[Any]) -> None:
        self._notice.say(tr("已记下。"), "ok", seconds=UNDO_SECONDS)

    def _ask(
        self,
        asked: Form,
        act: Callable[[Values], Act],
        done: Callable[[Done[Any]], None],
        raw: dict[str, str],
        heading: str = "",
    ) -> None:
        self.panel = ask_over(self._page, self._lanes, asked, act, done, raw, heading)

    def _asked_for(self, done: Done[Asked]) -> None:
        said = list(dict.fromkeys(each.sentence for each in done.value.findings))
        told = " ".join([tr("已申请，对方同意后由科长批准。"), *said])
        self._notice.say(told, "due" if said else "ok", seconds=UNDO_SECONDS)

    def _changed(self, done: Done[Exchanged]) -> None:
        said = list(dict.fromkeys(each.sentence for each in (*done.value.findings, *done.value.goes_along)))
        told = " ".join([tr("已换班，原排留在底上。"), *said])
        again = partial(
            self._lanes.act, partial(roster_changes.take_back, self._desk, done.value), None, self._notice.fail
        )
        self._notice.say(told, "due" if said else "ok", offer=tr("撤销"), take=again, seconds=UNDO_SECONDS)

    def _left(self, done: Done[int]) -> None:
        back = partial(roster_people.take_leave_back, self._desk, done.value)
        again = partial(self._lanes.act, back, None, self._notice.fail)
        self._notice.say(
            tr("请假已记下，他的班空出来的会标红。"), "ok", offer=tr("撤销"), take=again, seconds=UNDO_SECONDS
        )


def _never(_values: Values) -> Act:
    raise AssertionError("nothing is written")


def post_label(row: PostRow) -> str:
    """Return how a post is called where it is chosen: 接待员（上午）."""
    return tr("{post}（{slot}）").format(post=row.facts.name, slot=row.facts.slot.label)


def _wanted(post: Post, needed: int) -> str:
    return tr("{post} {slot}（{n} 人）").format(post=post.name, slot=post.slot.label, n=needed)


def duty_words(found: Roster, duty: DutyRow) -> str:
    """Return a duty in words: its day, its part of the day, who holds it."""
    people: Sequence[Person] = found.month.people
    name = next((each.name for each in people if each.id == duty.person_id), "—")
    post = next((each for each in found.month.posts if each.id == duty.post_id), None)
    slot = post.slot.label if post is not None else ""
    return tr("{day}{slot} {name}").format(day=day_text(duty.day), slot=slot, name=name)
