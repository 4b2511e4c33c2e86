"""What is proposed for the papers of what was agreed, added or sent by post."""

from collections.abc import Callable, Mapping

from reception_desk.forms import issuing_agreed as asked
from reception_desk.rules.matter_papers import paper_rules
from reception_desk.services.issuing.source import MatterSource
from reception_desk.vocabulary.papers import PaperKind, PaperState

Raw = dict[str, str]
POSTED = (PaperKind.ENVELOPE, PaperKind.LARGE_ENVELOPE, PaperKind.POST_LABEL)
"""What goes with a letter and is no paper of the matter."""


def post_number_of(source: MatterSource) -> str:
    """Return the newest number that the post gave: from a label, else from a service that is under way."""
    labels = [each.words.get(asked.POST_NUMBER.name, "") for each in source.papers]
    tries = [each.post_number for row in source.papers for each in row.deliveries]
    return next((each for each in (*reversed(labels), *reversed(tries)) if each), "")


def _supplement(source: MatterSource) -> Raw:
    return {
        asked.STARTED.name: f"{source.at:%Y-%m-%d %H:%M}",
        asked.TALKED_AT.name: f"{source.desk.office.name} {source.desk.office.window}".strip(),
        asked.RECEIVER.name: source.desk.clerk.name,
        asked.ADDED.name: "问：您要补充什么？\n答：",
    }


def _avoidance(source: MatterSource) -> Raw:
    return {
        asked.APPLICANT.name: "信访人本人",
        asked.WITHDRAWING.name: f"接谈人{source.first.receivers}",
        asked.ASKED_ON.name: source.at.date().isoformat(),
    }


def _appointment(source: MatterSource) -> Raw:
    columns = source.whole.columns
    return {
        asked.DIVISION.name: str(columns["division"] or ""),
        asked.JUDGE.name: str(columns["judge"] or ""),
        asked.BRING.name: "身份证",
    }


def _settlement(source: MatterSource) -> Raw:
    person, unit = source.first.petitioner, str(source.whole.columns["unit"] or "")
    sides = ((source.name, person.id_number, person.address, person.phone), (unit, "", "", ""))
    desk = source.desk
    return {
        asked.PARTIES.name: "\n".join("\t".join(each).rstrip("\t") for each in sides if each[0]),
        asked.DISPUTE.name: "\n".join(source.demands),
        asked.MEDIATOR.name: f"{desk.office.organ} {desk.clerk.name}",
    }


def _suggestion_reply(source: MatterSource) -> Raw:
    return {asked.STUDIED_BY.name: str(source.whole.columns["unit"] or "")}


def _envelope(source: MatterSource) -> Raw:
    """Return whom the newest paper goes to: a letter to its unit, everything else to the petitioner."""
    held = [each for each in source.papers if each.state is PaperState.ISSUED and PaperKind(each.kind) not in POSTED]
    last = held[-1] if held else None
    to_unit = last is not None and bool(paper_rules()[PaperKind(last.kind)].letter)
    addressee = last.addressee if last is not None and to_unit else source.name
    before = [each.words for each in source.papers if each.words.get(asked.ADDRESSEE.name) == addressee]
    kept = before[-1] if before else {}
    person = source.first.petitioner
    return {
        asked.ADDRESSEE.name: addressee,
        asked.TO_ADDRESS.name: kept.get(asked.TO_ADDRESS.name, "") or ("" if to_unit else person.address),
        asked.TO_CODE.name: kept.get(asked.TO_CODE.name, ""),
        asked.TO_UNIT.name: kept.get(asked.TO_UNIT.name, ""),
        asked.TO_PHONE.name: "" if to_unit else person.phone,
        asked.CONTENTS.name: f"{PaperKind(last.kind).source} {last.number}" if last is not None else "",
    }


AGREED: Mapping[PaperKind, Callable[[MatterSource], Raw]] = {
    PaperKind.SUPPLEMENT: _supplement,
    PaperKind.AVOIDANCE: _avoidance,
    PaperKind.APPOINTMENT: _appointment,
    PaperKind.SETTLEMENT: _settlement,
    PaperKind.SUGGESTION_REPLY: _suggestion_reply,
    PaperKind.ENVELOPE: _envelope,
    PaperKind.LARGE_ENVELOPE: _envelope,
    PaperKind.POST_LABEL: _envelope,
}
"""By the kind of paper, what is proposed."""
