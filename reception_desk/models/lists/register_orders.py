"""By what each register is sorted, column by column; what is equal in it stands as the register does by itself."""

from collections.abc import Iterable, Mapping, Sequence
from typing import Any

from sqlalchemy import Column, ColumnElement, String, case, cast, func

from reception_desk.models.lists.ledger import Sort
from reception_desk.models.tables.accounts import account
from reception_desk.models.tables.activities import activity, risk_check, screening_item, screening_return
from reception_desk.models.tables.leader import key_matter, satisfaction, suggestion
from reception_desk.models.tables.matters import matter
from reception_desk.models.tables.units import supervision, unit
from reception_desk.vocabulary.leading import (
    ActivityKind,
    Adopted,
    Cause,
    RiskStage,
    Satisfaction,
    SuggestionKind,
    Trigger,
    Way,
)
from reception_desk.vocabulary.term import Term

UNSORTED = Sort("", descending=False)
Orders = Mapping[str, Sequence[ColumnElement[Any]]]


def _label(column: Column[Any], terms: Iterable[Term]) -> ColumnElement[str]:
    """Return the words a code is shown in."""
    return case({each.value: each.source for each in terms}, value=column, else_="")


def _waiting(rows: Any) -> tuple[ColumnElement[Any], ...]:
    """Return what still waits first, that which is due first before the rest."""
    return rows.feedback_on.is_not(None), rows.due_on.is_(None), rows.due_on


_A, _S, _V, _K, _R, _C = (each.c for each in (activity, suggestion, supervision, key_matter, satisfaction, risk_check))
_RETURN, _ITEM = screening_return.c, screening_item.c
_MATTER = (func.coalesce(matter.c.number, ""), func.coalesce(matter.c.title, ""))
ACTIVITIES: Orders = {
    "day": (_A.day,),
    "kind": (_label(_A.kind, ActivityKind),),
    "number": (_A.number, _A.granted_fen, _A.asked_fen),
    "people": (_A.people,),
    "result": (_A.result,),
    "matter": _MATTER,
    "place": (_A.place,),
    "staff": (_A.staff,),
    "clerk": (account.c.shown_name,),
}
SUGGESTIONS: Orders = {
    "state": (*_waiting(_S), _label(_S.adopted, Adopted)),
    "kind": (_label(_S.kind, SuggestionKind),),
    "to": (_S.addressee,),
    "text": (_S.text,),
    "day": (_S.day,),
    "due": (_S.due_on,),
    "answer": (_S.feedback_on, _S.feedback),
    "cause": (_label(_S.cause, Cause),),
    "number": (_S.number,),
}
SUPERVISIONS: Orders = {
    "state": _waiting(_V),
    "listed": (_V.listed,),
    "unit": (unit.c.name,),
    "matter": _MATTER,
    "trigger": (_label(_V.trigger, Trigger),),
    "way": (_label(_V.way, Way),),
    "day": (_V.day,),
    "due": (_V.due_on,),
    "answer": (_V.feedback_on, _V.feedback),
    "number": (_V.number,),
}
KEYS: Orders = {
    "state": (_K.ended_on.is_not(None),),
    "matter": _MATTER,
    "text": (_K.text,),
    "day": (_K.day,),
    "ended": (_K.ended_on,),
    "why": (_K.end_reason,),
}
"""Those of 重点事项 but for how often one was coordinated, which the register counts."""
RATINGS: Orders = {
    "day": (_R.day,),
    "of": (func.coalesce(unit.c.name, ""),),
    "value": (_label(_R.value, Satisfaction),),
    "matter": _MATTER,
    "text": (_R.text,),
    "clerk": (account.c.shown_name,),
}
RISKS: Orders = {
    "day": (_C.day,),
    "stage": (_label(_C.stage, RiskStage),),
    "why": (cast(_C.circumstances, String),),
    "matter": _MATTER,
    "plan": (_C.plan,),
    "signer": (_C.signer,),
}
RETURNS: Orders = {
    "state": (_RETURN.found.is_not(None), _RETURN.found),
    "unit": (unit.c.name,),
    "found": (_RETURN.found,),
    "text": (func.coalesce(_RETURN.text, ""),),
    "plan": (func.coalesce(_RETURN.plan, ""),),
    "who": (unit.c.phone,),
    "day": (_RETURN.day,),
}
"""The units of a round; what each of them found stays below it."""
ITEMS: Orders = {
    "state": (_ITEM.settled_on.is_not(None), _ITEM.due_on),
    "text": (_ITEM.text,),
    "people": (_ITEM.people,),
    "plan": (_ITEM.plan,),
    "who": (_ITEM.who,),
    "due": (_ITEM.due_on,),
    "result": (_ITEM.result,),
    "day": (_ITEM.settled_on,),
}


def sorted_by(orders: Orders, sort: Sort, *usual: ColumnElement[Any]) -> list[ColumnElement[Any]]:
    """Return the order that is asked for, the usual one behind it."""
    asked = orders.get(sort.column, ())
    return [*(each.desc() if sort.descending else each.asc() for each in asked), *usual]
