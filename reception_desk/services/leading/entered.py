"""The leader's desk: 初访处置, 拟办·审核·批示·签发 and what is carried out, the ticks, 重点事项."""

from collections.abc import Collection
from datetime import date

from reception_desk.errors import CannotNow
from reception_desk.forms.kinds import clean
from reception_desk.models import kept as model
from reception_desk.models import responsible
from reception_desk.models.kept import Kept
from reception_desk.models.work import Work
from reception_desk.rules.leading.dates import day_findings, term_findings
from reception_desk.rules.leading.ticks import needs_another, open_ticks, unknown_ticks
from reception_desk.rules.responsibility import answerable
from reception_desk.services.acts import Result, act
from reception_desk.services.answering.responsibility import held_of
from reception_desk.services.desk import Desk
from reception_desk.services.leading.kept import Written, answered, hold_to_day, matter_of, needed, strike_out, told
from reception_desk.vocabulary.acts import Action
from reception_desk.vocabulary.leading import FirstWay, Led, Step
from reception_desk.vocabulary.office import Role
from reception_desk.wording import tr


@act(Action.HANDLE_FIRST, Role.CLERK, Role.HEAD)
def handle_first(desk: Desk, work: Work, matter_id: int, way: FirstWay, text: str = "") -> Result[Written]:
    """Say how a first visit was handled; what was not settled at once stands on the leader's list.

    Another way strikes out what was said before; the same way again changes nothing.
    """
    matter_of(work, matter_id)
    words = clean(text, lines=True).strip()
    before = model.of_matter(work, Kept.FIRST_HANDLING, matter_id)
    if before and (before[-1]["way"], words or before[-1]["text"]) == (way.value, before[-1]["text"]):
        return Result(Written(before[-1]["id"]), unchanged=True)
    for each in before:
        strike_out(work, Kept.FIRST_HANDLING, matter_id, each["id"])
    values = {"matter_id": matter_id, "way": way.value, "day": desk.today(), "text": words}
    return told(work, Kept.FIRST_HANDLING, Led.FIRST, values, _joined(way.label, words), detail={"way": way.value})


@act(Action.READ_FIRST, Role.CLERK, Role.HEAD, Role.LEADER)
def read_first(desk: Desk, work: Work, row_id: int) -> Result[Written]:
    """Take a first visit off the leader's list: a leader read it, or the clerk types in that one did."""
    values = {"seen_on": desk.today(), "seen_by": desk.clerk.id}
    return answered(work, Kept.FIRST_HANDLING, row_id, "seen_on", Led.READ, values, desk.clerk.name)


@act(Action.INSTRUCT, Role.CLERK, Role.HEAD, Role.LEADER)
def instruct(
    desk: Desk,
    work: Work,
    matter_id: int,
    step: Step,
    who: str,
    day: date,
    text: str = "",
    doer: str = "",
    due_on: date | None = None,
) -> Result[Written]:
    """Write a step of the leader's desk: what was proposed, reviewed, instructed or signed, by whom, on which day.

    In a small office the clerk types in what was written by hand. An instruction needs its words; who carries it out
    and by when are named where they are known.
    """
    matter_of(work, matter_id)
    who = needed(clean(who), tr("还没有写是谁{step}的。").format(step=step.label))
    words = clean(text, lines=True).strip()
    if step is Step.INSTRUCTED:
        needed(words, tr("还没有写批示内容。"))
    values = {
        **{"matter_id": matter_id, "step": step.value, "who": who, "day": day, "text": words},
        **{"doer": clean(doer).strip(), "due_on": due_on},
    }
    found = (*day_findings("day", day, desk.today()), *term_findings("due_on", due_on, day))
    shown = tr("{step}（{who}）").format(step=step.label, who=who)
    return told(work, Kept.INSTRUCTION, Led.INSTRUCTION, values, _joined(shown, words), found, {"step": step.value})


@act(Action.CARRY_OUT, Role.CLERK, Role.HEAD, Role.LEADER)
def carry_out(desk: Desk, work: Work, row_id: int, text: str) -> Result[Written]:
    """Write how an instruction was carried out (落实); asked twice, nothing changes."""
    words = needed(clean(text, lines=True), tr("还没有写落实情况。"))
    values = {"done_on": desk.today(), "done_text": words}
    return answered(work, Kept.INSTRUCTION, row_id, "done_on", Led.CARRIED_OUT, values, words)


@act(Action.TICK, Role.CLERK, Role.HEAD, Role.LEADER)
def tick(desk: Desk, work: Work, matter_id: int, sheet: str, ticks: Collection[str], text: str = "") -> Result[Written]:
    """Look a filing (立案) or a closing (结案质量关) through; what is not ticked goes back to be completed (退回补办).

    Raises CannotNow where in the strict mode the one who answers for the matter would pass the own closing.
    """
    state = matter_of(work, matter_id)
    if unknown_ticks(sheet, ticks):
        raise CannotNow(tr("没有这一项。"), tr("请从列出的项目里勾选。"))
    answers = answerable(held_of(responsible.of_matter(work, matter_id)))
    named = (state.columns["handler_id"], answers.account_id if answers is not None else None)
    answering = [each for each in named if each is not None]
    if needs_another(sheet, desk.office.mode, desk.clerk.id, answering):
        raise CannotNow(tr("规范模式下，谁承办、谁负责的事项，谁不能过它的结案质量关。"), tr("请由另一位同事核对。"))
    lacking = open_ticks(sheet, ticks)
    words = clean(text, lines=True).strip()
    values = {
        **{"matter_id": matter_id, "kind": sheet, "ticks": sorted(ticks), "passed": not lacking},
        **{"day": desk.today(), "text": words},
    }
    result = tr("通过") if not lacking else tr("退回补办")
    return told(work, Kept.TICKS, Led.TICKS, values, _joined(result, words), lacking, {"sheet": sheet})


@act(Action.MARK_KEY, Role.HEAD, Role.LEADER)
def mark_key(desk: Desk, work: Work, matter_id: int, reason: str) -> Result[Written]:
    """Put a matter among the 重点事项; one that is there stays there once."""
    matter_of(work, matter_id)
    why = needed(clean(reason, lines=True), tr("请写明为什么列为重点事项。"))
    before = [each for each in model.of_matter(work, Kept.KEY_MATTER, matter_id) if each["ended_on"] is None]
    if before:
        return Result(Written(before[0]["id"]), unchanged=True)
    return told(work, Kept.KEY_MATTER, Led.KEY, {"matter_id": matter_id, "day": desk.today(), "text": why}, why)


@act(Action.END_KEY, Role.HEAD, Role.LEADER)
def end_key(desk: Desk, work: Work, row_id: int, reason: str, day: date) -> Result[Written]:
    """Take a matter out of the 重点事项, with why; asked twice, nothing changes."""
    hold_to_day(desk, work, Kept.KEY_MATTER, row_id, day)
    why = needed(clean(reason, lines=True), tr("请写明为什么不再列为重点事项。"))
    values = {"ended_on": day, "end_reason": why}
    return answered(work, Kept.KEY_MATTER, row_id, "ended_on", Led.KEY_ENDED, values, why)


def _joined(first: str, second: str) -> str:
    return tr("{first}：{second}").format(first=first, second=second) if second else first
