"""Who answers for one matter, and what units still owe on it: what the matter's page shows of both."""

from collections.abc import Collection, Mapping
from dataclasses import dataclass
from typing import Any

from reception_desk.forms import answering as form
from reception_desk.forms.form import Values
from reception_desk.forms.matters import Answer
from reception_desk.models.letters import EntryFacts, LetterFacts, of_matter
from reception_desk.models.responsible import Holder
from reception_desk.models.work import Look
from reception_desk.rules.correspondence import Dispatch
from reception_desk.rules.responsibility import Answerable
from reception_desk.services.acts import Done
from reception_desk.services.answering.correspondence import Out, out_of
from reception_desk.services.answering.responsibility import Who, holders, name_responsible, still_to_name
from reception_desk.services.desk import Desk
from reception_desk.services.matters.rules_of import printed_case
from reception_desk.services.matters.state import Told
from reception_desk.vocabulary.office import Profile
from reception_desk.wording import tr


@dataclass(frozen=True)
class Answering:
    """Who was and is answerable, the oldest first, and every letter with what it lacks today."""

    holders: tuple[Holder, ...] = ()
    letters: tuple[Out, ...] = ()


def answering(look: Look, desk: Desk, matter_id: int) -> Answering:
    """Read both of one matter."""
    return Answering(
        tuple(holders(look, matter_id)),
        tuple(out_of(desk, each) for each in of_matter(look, matter_id)),
    )


@dataclass(frozen=True)
class HolderLine:
    """One who is answerable now in words; `gone` tells that the account is closed, `away` of a leave."""

    words: str
    since: str
    gone: bool
    away: bool = False


def holder_lines(found: Answering) -> tuple[list[HolderLine], str]:
    """Return a line for each who is answerable now, and in one line who was."""
    now = [each for each in found.holders if each.ended_on is None]
    before = [each for each in found.holders if each.ended_on is not None]
    lines = [HolderLine(_who(each), _since(each), not each.working, each.away) for each in now]
    return lines, "、".join(f"{Answerable(each.role).label} {each.name or each.unit}" for each in before)


def lacking_words(desk: Desk, found: Answering) -> str:
    """Say whom nobody named yet, "" where all are named."""
    roles = "、".join(each.label for each in still_to_name(desk, found.holders))
    return tr("还没有落实：{roles}").format(roles=roles) if roles else ""


def role_proposed(
    desk: Desk, found: Answering, columns: Mapping[str, Any], colleagues: Collection[str] = ()
) -> dict[str, str]:
    """Return what stands in the questions of who is named next: the role, and who is known for it.

    A court proposes the original judge of the linked case as 承办人 before all others (原承办法官责任). `colleagues`
    have an account, for whom no division is written.
    """
    lacking = still_to_name(desk, found.holders)
    judge, division = str(columns["judge"] or "").strip(), str(columns["division"] or "").strip()
    if desk.office.profile is Profile.FAYUAN and judge and Answerable.HANDLER in lacking:
        source = " ".join(filter(None, (tr("原承办法官"), printed_case(columns["case_number"]))))
        unit = "" if judge in colleagues else division
        return {"role": Answerable.HANDLER.value, "name": judge, "unit": unit, "source": source}
    role = lacking[0] if lacking else Answerable.HANDLER
    if role is Answerable.CHIEF:
        return {"role": role.value, "unit": division}
    known = found.letters[-1].row.facts.unit if found.letters else str(columns["unit"] or "")
    return {"role": role.value, "unit": known if role.is_unit else ""}


def _who(each: Holder) -> str:
    who = " ".join(filter(None, (each.unit, each.name, each.phone)))
    return tr("{role} {who}").format(role=Answerable(each.role).label, who=who)


def _since(each: Holder) -> str:
    return " · ".join(filter(None, (tr("{day} 起").format(day=each.since), each.source)))


def naming(desk: Desk, matter_id: int, values: Values) -> Done[Told]:
    """Name who is answerable as it was typed."""
    role, since = values[form.ROLE], values[form.SINCE]
    assert role is not None and since is not None
    who = Who(values.text(form.NAME), values.text(form.UNIT), values.text(form.PHONE))
    return name_responsible(desk, matter_id, Answerable(role.value), who, since, values.text(form.SOURCE))


def letter_words(out: Out) -> str:
    """Return 转送 石桥镇人民政府 柳信转〔2026〕12 号, by which a letter is chosen."""
    facts = out.row.facts
    return " ".join(filter(None, (Dispatch(facts.kind).label, facts.unit, facts.number or facts.sent_on.isoformat())))


def letter_facts(values: Values) -> LetterFacts:
    """Return a letter as it was typed; the kind and the day are asked for before it is written."""
    kind, sent_on = values[form.KIND], values[form.SENT_ON]
    assert kind is not None and sent_on is not None
    number, way, text = values.text(form.NUMBER), values.text(form.WAY), values.text(form.TEXT)
    return LetterFacts(kind.value, values.text(form.TO_UNIT), sent_on, number, way, values[form.DUE_ON], text)


def entry_facts(values: Values) -> EntryFacts:
    """Return what came back as it was typed."""
    kind, day = values[form.ENTRY_KIND], values[form.DAY]
    assert kind is not None and day is not None
    decided = form.decides(values)
    opinion = values[form.OPINION] if decided else None
    return EntryFacts(
        kind.value,
        day,
        values.text(form.ENTRY_NUMBER),
        opinion.value if opinion is not None else "",
        values.text(form.SERVED_BY) if decided else "",
        values[form.SERVED_ON] if decided else None,
        decided and values[form.TOLD_REVIEW] is Answer.YES,
        values.text(form.WHO),
        values.text(form.TEXT),
    )
