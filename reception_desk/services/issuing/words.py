"""What is proposed for the questions of a paper of a matter, so that the clerk mends it instead of typing it."""

from collections.abc import Callable, Mapping
from datetime import date

from reception_desk.forms import channels
from reception_desk.forms.matters import Decision, Route
from reception_desk.models.kept import Kept
from reception_desk.rules.correspondence import Dispatch, Entry
from reception_desk.rules.deadlines.clocks import ClockName
from reception_desk.rules.deadlines.facts import Fact
from reception_desk.rules.responsibility import Answerable
from reception_desk.services.issuing.source import MatterSource
from reception_desk.services.issuing.words_agreed import AGREED, post_number_of
from reception_desk.vocabulary.leading import Satisfaction, Step, Trigger
from reception_desk.vocabulary.papers import PaperKind

Raw = dict[str, str]

REFUSED_BY = "《信访工作条例》第十九条第三款"
ROUTES: Mapping[str, tuple[str, str]] = {
    Route.COURT.value: ("诉讼等司法程序", "《信访工作条例》第三十一条第一项"),
    Route.ARBITRATION.value: ("仲裁", "《信访工作条例》第三十一条第二项"),
    Route.PARTY.value: ("党员申诉、申请复审", "《信访工作条例》第三十一条第三项"),
    Route.ADMINISTRATIVE.value: ("行政复议、行政裁决等行政程序", "《信访工作条例》第三十一条第四项"),
    Route.DUTY.value: ("申请查处违法行为、履行职责", "《信访工作条例》第三十一条第五项"),
}
"""The lawful way in words for the visitor, and its item of 条31."""


def proposed(kind: PaperKind, source: MatterSource) -> Raw:
    """Return what is proposed for the questions of a paper, empty answers left out."""
    propose = _PROPOSED.get(kind)
    return {name: text for name, text in (propose(source) if propose else {}).items() if text}


def unit_of(source: MatterSource) -> str:
    """Return to whom the matter went: as the letter says, else the outcome, else who was named 首办责任单位."""
    letter = source.letter(Dispatch.PASSED_ON, Dispatch.ASSIGNED)
    decided, holder = source.decided("A3", "A4"), source.holder(Answerable.FIRST_UNIT)
    found = (
        letter.facts.unit if letter else "",
        decided.unit if decided else "",
        holder.unit if holder else "",
        source.whole.columns["unit"],
    )
    return next((str(each) for each in found if each), "")


def article_of(article: str) -> str:
    """Return an article as papers name it: 条例第三十六条第三款 as 《信访工作条例》第三十六条第三款."""
    return article.replace("条例第", "《信访工作条例》第", 1) if article.startswith("条例第") else article


def iso(day: date | None) -> str:
    """Return a day as one would type it."""
    return day.isoformat() if day else ""


def _acceptance(source: MatterSource) -> Raw:
    handler = source.holder(Answerable.HANDLER)
    return {
        "unit": source.desk.office.organ,
        "handler": (handler.name if handler else "") or source.whole.row.handler,
        "unit_phone": source.desk.office.telephone,
    }


def _refusal(source: MatterSource) -> Raw:
    decided = source.decided("A9")
    basis = article_of(decided.article) if decided else ""
    said = "该事项已经受理或者正在办理，您在规定期限内又向上级机关、单位提出同一事项"
    return {
        "reason": said if basis in ("", REFUSED_BY) else "",
        "basis": basis or REFUSED_BY,
        "turn_to": unit_of(source),
    }


def _no_longer(source: MatterSource) -> Raw:
    came = [each for letter in source.letters for each in letter.entries if each.facts.kind == Entry.FUHE.value]
    own = source.issued(PaperKind.SECOND_REVIEW.value)
    if own is not None:
        return {
            "review_office": source.desk.office.organ,
            "review_number": own.number,
            "review_on": iso(own.signed_on),
        }
    if not came:
        return {}
    last = came[-1]
    office = next(letter.facts.unit for letter in source.letters if last in letter.entries)
    return {"review_office": office, "review_number": last.facts.number, "review_on": iso(last.facts.day)}


def _lawful_way(source: MatterSource) -> Raw:
    decided = source.decided("A5", "A6", "A8")
    way, basis = ROUTES.get(str(source.whole.columns["route"]), ("", ""))
    if decided is not None and decided.code == "A6":
        way, basis = way or "诉讼等司法程序", "《信访工作条例》第二十条第二款"
    elif decided is not None and (decided.code == "A8" or not basis):
        basis = article_of(decided.article)
    body = decided.unit if decided else ""
    unit = source.unit(body)
    return {
        "way": way or ("向有权处理的机关、单位提出" if decided is not None and decided.code == "A8" else ""),
        "basis": basis,
        "body": body,
        "body_phone": unit.phone if unit else "",
    }


def _transfer(source: MatterSource) -> Raw:
    phone = source.desk.office.telephone
    return {
        "to": unit_of(source),
        "summary": source.first.subject.statement,
        "contact": f"{source.desk.clerk.name} {phone}".strip(),
    }


def _assignment(source: MatterSource) -> Raw:
    letter = source.letter(Dispatch.ASSIGNED)
    return {**_transfer(source), "due": iso(letter.facts.due_on) if letter else ""}


def _passed_on(source: MatterSource) -> Raw:
    letter = source.letter(Dispatch.PASSED_ON, Dispatch.ASSIGNED)
    unit_name = unit_of(source)
    unit, decided = source.unit(unit_name), source.decided("A3", "A4")
    sent_on = letter.facts.sent_on if letter else decided.day if decided else None
    return {
        "unit": unit_name,
        "unit_phone": unit.phone if unit else "",
        "sent_on": iso(sent_on),
        "letter_number": letter.facts.number if letter else "",
    }


def _extension(source: MatterSource) -> Raw:
    found = source.extension() or {}
    return {"reason": str(found.get("reason", "")), "approver": str(found.get("approver", ""))}


def _opinion(source: MatterSource) -> Raw:
    return {"subject": source.whole.row.title[:40], "superior": source.desk.office.papers.superior}


def _review(source: MatterSource, kinds: tuple[str, ...], entry: Entry, asked: Fact, article: str) -> Raw:
    """Return what the matter knows of the opinion that is looked at again, what is asked, what was found before."""
    own = source.issued(*kinds)
    came = [(letter, each) for letter in source.letters for each in letter.entries if each.facts.kind == entry.value]
    raw = {
        "basis": f"《信访工作条例》{article}",
        "superior": source.desk.office.papers.superior,
        "requests": source.said(asked) or "\n".join(source.demands),
    }
    if own is not None:
        return {
            **raw,
            "original_office": source.desk.office.organ,
            "original_number": own.number,
            "original_on": iso(own.signed_on),
            "findings": str(own.words.get("findings", "")),
        }
    if came:
        letter, last = came[-1]
        raw |= {"original_office": letter.facts.unit, "original_number": last.facts.number}
        raw |= {"original_on": iso(last.facts.day), "findings": last.facts.opinion or last.facts.text}
    return raw


def _first_review(source: MatterSource) -> Raw:
    return _review(source, (PaperKind.OPINION.value,), Entry.DECISION, Fact.FUCHA_RECEIVED, "第三十五条")


def _second_review(source: MatterSource) -> Raw:
    return _review(source, (PaperKind.REVIEW.value,), Entry.FUCHA, Fact.FUHE_RECEIVED, "第三十六条")


def _responsibility(source: MatterSource) -> Raw:
    ends = [each for each in source.clocks if each.stopped_on is None and each.name is ClockName.HANDLE]
    counting = ends[0].reckoned.counting if ends else None
    return {"due": iso(counting.nominal_due) if counting else ""}


def _leader_day(source: MatterSource) -> Raw:
    said = [each for each in source.led[Kept.INSTRUCTION] if each["step"] == Step.INSTRUCTED.value]
    raw = {"leader": source.first.asked(channels.LEADER), "where": source.first.place, "unit": unit_of(source)}
    if source.reception is not None:
        facts = source.reception.facts
        raw |= {"leader": facts.leader, "post": facts.post, "where": facts.place or raw["where"]}
    if said:
        last = said[-1]
        raw |= {"leader": raw["leader"] or last["who"], "opinion": last["text"], "due": iso(last["due_on"])}
        raw |= {"result": last["done_text"], "unit": raw["unit"] or last["doer"]}
    return raw


def _supervision(source: MatterSource) -> Raw:
    letter = source.letter(Dispatch.PASSED_ON, Dispatch.ASSIGNED)
    said = source.led[Kept.SUPERVISION]
    before = [each for each in source.letters if each.facts.kind == Dispatch.SUPERVISED.value]
    return {
        "to": letter.facts.unit if letter else "",
        "place": str(len(before) + 1),
        "trigger": str(said[-1]["trigger"]) if said else Trigger.LATE.value,
        "due": iso(said[-1]["due_on"]) if said else "",
        "wanted": said[-1]["text"] if said else "",
        "contact": f"{source.desk.clerk.name} {source.desk.office.telephone}".strip(),
    }


def _closing_report(source: MatterSource) -> Raw:
    rated = source.led[Kept.SATISFACTION]
    opinion = source.issued(PaperKind.OPINION.value)
    decided = [
        f"{each.text}：{Decision(each.decision).source}" + (f"。{each.evidence}" if each.evidence else "")
        for each in source.whole.demands
        if each.decision
    ]
    return {
        "letter_number": source.first.asked(channels.THEIR_NUMBER),
        "handling": "\n".join(decided),
        "visitor_says": Satisfaction(rated[-1]["value"]).source if rated else "",
        "annexes": f"{PaperKind.OPINION.source} {opinion.number}" if opinion else "",
        "contact": source.desk.clerk.name,
    }


def _service(source: MatterSource) -> Raw:
    return {"address": source.first.petitioner.address, "post_number": post_number_of(source)}


_PROPOSED: Mapping[PaperKind, Callable[[MatterSource], Raw]] = {
    PaperKind.ACCEPTANCE: _acceptance,
    PaperKind.REFUSAL: _refusal,
    PaperKind.NO_LONGER: _no_longer,
    PaperKind.LAWFUL_WAY: _lawful_way,
    PaperKind.TRANSFER: _transfer,
    PaperKind.ASSIGNMENT: _assignment,
    PaperKind.PASSED_ON: _passed_on,
    PaperKind.EXTENSION: _extension,
    PaperKind.OPINION: _opinion,
    PaperKind.REVIEW: _first_review,
    PaperKind.SECOND_REVIEW: _second_review,
    PaperKind.RESPONSIBILITY: _responsibility,
    PaperKind.LEADER_DAY: _leader_day,
    PaperKind.SUPERVISION: _supervision,
    PaperKind.CLOSING_REPORT: _closing_report,
    PaperKind.SERVICE: _service,
    **AGREED,
}
