"""What the audit tells: the entries of an account or a kind of act in a time, and where a checkpoint stands."""

import json
from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import datetime

from sqlalchemy import func, select

from reception_desk.models.audit import checkpoint_of
from reception_desk.models.tables.accounts import audit
from reception_desk.models.tables.matters import matter
from reception_desk.models.tables.security import audit_seal
from reception_desk.models.tables.visits import visit
from reception_desk.models.work import Look
from reception_desk.vocabulary.acts import Action
from reception_desk.vocabulary.matters import Outcome


@dataclass(frozen=True, slots=True)
class Trace:
    """One entry of the audit as it is read by people; `action` is its code, since older programs knew others."""

    seq: int
    at: datetime
    clerk: str
    action: str
    subject: str
    outcome: str
    detail: Mapping[str, object] = field(default_factory=dict)

    @property
    def label(self) -> str:
        """Return what was done, in words."""
        known = {each.value: each.label for each in Action}
        return known.get(self.action, self.action)

    @property
    def outcome_label(self) -> str:
        """Return what came of it, in words."""
        known = {each.value: each.label for each in Outcome}
        return known.get(self.outcome, self.outcome)

    @property
    def visit_id(self) -> int:
        """Return the key of the visit it is about, 0 for none."""
        return self._key("visit")

    @property
    def matter_id(self) -> int:
        """Return the key of the matter it is about, 0 for none."""
        return self._key("matter")

    def _key(self, wanted: str) -> int:
        word, _, number = self.subject.partition(" ")
        return int(number) if word == wanted and number.isdecimal() else 0


def traces(
    look: Look, since: datetime, until: datetime, actions: Collection[Action] = (), clerk: str = ""
) -> list[Trace]:
    """Return the entries from `since` up to, without, `until`; of these acts and this account where they are named."""
    wanted = select(audit).where(audit.c.at >= since, audit.c.at < until).order_by(audit.c.seq)
    if actions:
        wanted = wanted.where(audit.c.action.in_([each.value for each in actions]))
    if clerk:
        wanted = wanted.where(audit.c.clerk == clerk)
    return [
        Trace(row.seq, row.at, row.clerk, row.action, row.subject, row.outcome, json.loads(row.detail))
        for row in look.connection.execute(wanted)
    ]


def numbers_of(look: Look, visits: Sequence[int]) -> dict[int, str]:
    """Return the register numbers of visits by their keys."""
    found = look.connection.execute(select(visit.c.id, visit.c.number).where(visit.c.id.in_(visits)))
    return {row.id: row.number for row in found}


def matters_of(look: Look, matters: Sequence[int]) -> dict[int, str]:
    """Return the numbers of matters by their keys; a matter without one is left out."""
    found = look.connection.execute(select(matter.c.id, matter.c.number).where(matter.c.id.in_(matters)))
    return {row.id: row.number for row in found if row.number}


def witness_of(look: Look) -> tuple[str, int] | None:
    """Return where the seals of the audit begin (eight characters of its key) and the last entry under them."""
    first = select(audit_seal.c.root).where(audit_seal.c.root.is_not(None)).order_by(audit_seal.c.id).limit(1)
    root = look.connection.execute(first).scalar()
    if root is None:
        return None
    return checkpoint_of(root.hex()), look.connection.execute(select(func.max(audit_seal.c.upto))).scalar() or 0


def stands_at(look: Look, checkpoint: str) -> int | None:
    """Return the place of the entry whose checkpoint was printed, None where the audit has none like it.

    An audit that was cut short, replaced or written anew has lost the entries that papers outside still witness.
    """
    for row in look.connection.execute(select(audit.c.seq, audit.c.hash).order_by(audit.c.seq.desc())):
        if checkpoint_of(row.hash) == checkpoint:
            return int(row.seq)
    return None
