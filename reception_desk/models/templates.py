"""The office's own templates: every version that was ever taken or used is kept, one of each paper is in use."""

from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import insert, select

from reception_desk.models.accounts import set_setting, settings
from reception_desk.models.tables.papers import paper_template
from reception_desk.models.work import Look, Work

_IN_USE = "template:"
"""Before a template's file name among the settings: the digest of the version in use, "" for the shipped one."""


@dataclass(frozen=True, slots=True)
class Version:
    """A version of a template that is kept."""

    digest: str
    kept_at: datetime


def in_use(look: Look | Work, name: str) -> str:
    """Return the digest of the office's version of a template that is in use, "" where the shipped one is."""
    return str(settings(look).get(_IN_USE + name, "") or "")


def content(look: Look | Work, digest: str) -> bytes | None:
    """Return a version that is kept."""
    wanted = select(paper_template.c.content).where(paper_template.c.digest == digest)
    return look.connection.execute(wanted).scalar()


def own(look: Look | Work, name: str) -> bytes | None:
    """Return the office's version of a template that is in use, None where the shipped one is."""
    digest = in_use(look, name)
    return content(look, digest) if digest else None


def version(look: Look | Work, digest: str) -> Version | None:
    """Return when a version was kept."""
    row = look.connection.execute(select(paper_template).where(paper_template.c.digest == digest)).first()
    return Version(row.digest, row.kept_at) if row is not None else None


def keep(work: Work, name: str, digest: str, template: bytes) -> None:
    """Keep a version where it is new."""
    known = select(paper_template.c.digest).where(paper_template.c.digest == digest)
    if work.connection.execute(known).scalar() is None:
        values = {"digest": digest, "name": name, "content": template, "kept_at": work.now}
        work.connection.execute(insert(paper_template).values(values))


def use(work: Work, name: str, digest: str) -> str:
    """Use a version from now on ("" for the shipped one); return the one that was in use."""
    before = in_use(work, name)
    set_setting(work, _IN_USE + name, digest)
    return before
