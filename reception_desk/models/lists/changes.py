"""What became of a visit after it was saved: the old texts, who changed them, when and why."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import bindparam, select

from reception_desk.models.tables.accounts import account
from reception_desk.models.tables.visits import visit_change
from reception_desk.models.work import Look
from reception_desk.vocabulary.visits import ChangeKind


@dataclass(frozen=True, slots=True)
class ChangedText:
    """One answer that was changed, by its field's name."""

    name: str
    before: str
    after: str


@dataclass(frozen=True, slots=True)
class VisitChange:
    """One change; `version` is what the visit had before it. 作废 and 恢复 change no text."""

    version: int
    at: datetime
    clerk: str
    kind: ChangeKind
    reason: str
    texts: tuple[ChangedText, ...]


_OF_VISIT = (
    select(visit_change, account.c.shown_name)
    .join(account, account.c.id == visit_change.c.clerk_id)
    .where(visit_change.c.visit_id == bindparam("of"))
    .order_by(visit_change.c.id.desc())
)


def changes_of(
    look: Look, visit_id: int, raw: Mapping[str, str], shown: Callable[[str, str], str]
) -> list[VisitChange]:
    """Return the changes of a visit that now says `raw`, the newest first; `shown` masks a text by its field's name."""
    now, found = dict(raw), []
    for row in look.connection.execute(_OF_VISIT, {"of": visit_id}):
        texts = tuple(
            ChangedText(name, shown(name, text), shown(name, now.get(name, ""))) for name, text in row.before.items()
        )
        now |= row.before
        kind = ChangeKind(row.kind)
        found.append(VisitChange(row.version, row.at, row.shown_name, kind, row.reason, texts))
    return found
