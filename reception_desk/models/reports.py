"""Signed reports: kept as they were printed, with the figures of that day; taken back, never overwritten."""

import hashlib
import uuid
import zlib
from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date, datetime

from sqlalchemy import insert, select, update

from reception_desk.models.tables.figures import signed_report
from reception_desk.models.work import Look, Work


@dataclass(frozen=True)
class SignedRow:
    """A report as it was signed: its figures by their names."""

    id: int
    span: str
    first: date
    last: date
    figures: Mapping[str, int] = field(hash=False)
    signer: str
    at: datetime


_columns = signed_report.c
_STANDS = _columns.undone_at.is_(None)
_PLAIN = (_columns.id, _columns.span, _columns.first, _columns.last, _columns.figures, _columns.signer, _columns.at)


def write(
    work: Work, span: str, profile: str, first: date, last: date, figures: Mapping[str, int], signer: str, docx: bytes
) -> int:
    """Keep a report as it is signed."""
    row = {
        **{"uuid": str(uuid.uuid4()), "span": span, "profile": profile, "first": first, "last": last},
        **{"figures": dict(figures), "signer": signer, "parts": zlib.compress(docx)},
        **{"digest": hashlib.sha256(docx).hexdigest(), "at": work.now, "clerk_id": work.clerk},
    }
    written = insert(signed_report).values(row).returning(_columns.id)
    return int(work.connection.execute(written).scalar_one())


def of_period(look: Look | Work, span: str, profile: str, first: date, last: date) -> SignedRow | None:
    """Return the signed report of a period, None where there is none that stands."""
    asked = (_columns.span == span, _columns.profile == profile, _columns.first == first, _columns.last == last)
    wanted = select(*_PLAIN).where(_STANDS, *asked).order_by(_columns.id.desc()).limit(1)
    row = look.connection.execute(wanted).first()
    return SignedRow(*row) if row is not None else None


def docx_of(look: Look, report_id: int) -> bytes | None:
    """Return a signed report as it was printed; None where it is not what was signed any more."""
    row = look.connection.execute(select(_columns.parts, _columns.digest).where(_columns.id == report_id)).first()
    if row is None:
        return None
    docx = zlib.decompress(row.parts)
    return docx if hashlib.sha256(docx).hexdigest() == row.digest else None


def take_back(work: Work, report_id: int) -> bool:
    """Take a signature back; return whether it still stood."""
    changed = update(signed_report).where(_columns.id == report_id, _STANDS).values(undone_at=work.now)
    return work.connection.execute(changed).rowcount == 1
