"""The office's own documents: put on the shelf, renewed, called otherwise, taken off and put back."""

from dataclasses import dataclass

from reception_desk.errors import CannotNow
from reception_desk.forms.kinds import clean
from reception_desk.forms.knowledge import MOST_BYTES, passages_of
from reception_desk.forms.knowledge_form import MOST_SOURCE, MOST_TITLE
from reception_desk.models import knowledge as model
from reception_desk.models.lists import knowledge as lists
from reception_desk.models.work import Work
from reception_desk.services.acts import Result, act
from reception_desk.services.changes import changes
from reception_desk.services.desk import Desk
from reception_desk.services.knowledge.shelf import regulation
from reception_desk.vocabulary.acts import Action
from reception_desk.vocabulary.office import Role
from reception_desk.wording import tr

MOST_DOCUMENTS = 200


@dataclass(frozen=True)
class Brought:
    """A file that was brought in: its name, its bytes, its lines as plain text; `marked` for a md file."""

    name: str
    content: bytes
    lines: tuple[str, ...]
    marked: bool = False


@dataclass(frozen=True, slots=True)
class Before:
    """What a document was before an act: to be called so again, that version read again, on the shelf or not."""

    document_id: int
    title: str
    source: str
    version_id: int
    removed: bool


def all_documents(desk: Desk) -> list[lists.DocumentRow]:
    """Return the office's documents, those that were removed last."""
    return desk.read(lists.documents)


def versions_of(desk: Desk, document_id: int) -> list[lists.VersionRow]:
    """Return the versions of a document, the newest first."""
    return desk.read(lists.versions, document_id)


def file_of(desk: Desk, version_id: int) -> bytes:
    """Return the file of a version as it came in; raises CannotNow where there is none."""
    content = desk.read(lists.content, version_id)
    if content is None:
        raise CannotNow(tr("找不到这个版本。"), tr("请刷新再看。"))
    return content


@act(Action.KEEP_DOCUMENT, Role.HEAD, Role.SYSTEM)
def add_document(desk: Desk, work: Work, brought: Brought, title: str, source: str) -> Result[Before]:
    """Put a file on the shelf; raises CannotNow where there is one of that title, or it cannot be read."""
    title, source = _called(work, title, source, None)
    if len(lists.documents(work)) >= MOST_DOCUMENTS:
        told = tr("已经有 {most} 份资料了。").format(most=MOST_DOCUMENTS)
        raise CannotNow(told, tr("请先移除用不到的。"))
    document_id = model.add(work, title, source)
    _keep(work, document_id, brought)
    return _told(Before(document_id, title, source, 0, removed=True), {"bytes": len(brought.content)})


@act(Action.KEEP_DOCUMENT, Role.HEAD, Role.SYSTEM)
def renew_document(desk: Desk, work: Work, document_id: int, brought: Brought) -> Result[Before]:
    """Read a file as the new version of a document; one that was kept before is read again and not kept twice."""
    before = _before(work, document_id)
    _keep(work, document_id, brought)
    return _told(before, {"bytes": len(brought.content)})


@act(Action.KEEP_DOCUMENT, Role.HEAD, Role.SYSTEM)
def call_document(desk: Desk, work: Work, document_id: int, title: str, source: str) -> Result[Before]:
    """Call a document otherwise; raises CannotNow where another is called so."""
    before = _before(work, document_id)
    title, source = _called(work, title, source, document_id)
    if (title, source) == (before.title, before.source):
        return Result(before, unchanged=True)
    model.call(work, document_id, title, source)
    return _told(before)


@act(Action.KEEP_DOCUMENT, Role.HEAD, Role.SYSTEM)
def use_version(desk: Desk, work: Work, document_id: int, version_id: int) -> Result[Before]:
    """Read another version of a document that was kept."""
    before = _before(work, document_id)
    if all(each.id != version_id for each in lists.versions(work, document_id)):
        raise CannotNow(tr("找不到这个版本。"), tr("请刷新再看。"))
    model.use(work, document_id, version_id)
    return _told(before, {"version": version_id})


@act(Action.KEEP_DOCUMENT, Role.HEAD, Role.SYSTEM)
def put_document_back(desk: Desk, work: Work, before: Before) -> Result[Before]:
    """Let a document be what it was before an act; one that was only just brought in is taken off the shelf.

    Raises CannotNow where another is called so meanwhile.
    """
    now = _before(work, before.document_id)
    if not before.removed:  # another may be called so meanwhile
        _called(work, before.title, before.source, before.document_id)
    model.call(work, before.document_id, before.title, before.source)
    if before.version_id and before.version_id != now.version_id:
        model.use(work, before.document_id, before.version_id)
    if before.removed is not now.removed:
        model.set_removed(work, before.document_id, removed=before.removed)
    return _told(now)


@act(Action.REMOVE_DOCUMENT, Role.HEAD, Role.SYSTEM)
def remove_document(desk: Desk, work: Work, document_id: int, *, removed: bool = True) -> Result[Before]:
    """Take a document off the shelf, or put it back with all its versions."""
    before = _before(work, document_id)
    if before.removed is removed:
        return Result(before, unchanged=True)
    if not removed:
        _called(work, before.title, before.source, document_id)
    model.set_removed(work, document_id, removed=removed)
    return _told(before, {"removed": removed})


def _keep(work: Work, document_id: int, brought: Brought) -> None:
    if len(brought.content) > MOST_BYTES:
        told = tr("文件超过 {most} MB。").format(most=MOST_BYTES // 1_000_000)
        raise CannotNow(told, tr("请去掉里面的图片，或者分成几个文件。"))
    known = model.version_of(work, document_id, brought.content)
    if known is not None:
        model.use(work, document_id, known)
        return
    passages = passages_of(brought.lines, marked=brought.marked)
    facts = [model.PassageFacts(each.heading, each.chapter, each.article, each.text) for each in passages]
    model.keep(work, document_id, clean(brought.name)[:200], brought.content, facts)


def _called(work: Work, title: str, source: str, document_id: int | None) -> tuple[str, str]:
    """Return title and source as they are kept; raises CannotNow where the title is missing or taken."""
    title, source = clean(title)[:MOST_TITLE], clean(source)[:MOST_SOURCE]
    if not title:
        raise CannotNow(tr("还没有写资料的名称。"))
    if title == regulation()[0].title or model.titled(work, title) not in (None, document_id):
        told = tr("已经有《{title}》了。").format(title=title)
        raise CannotNow(told, tr("要换新的，请选中它，按“放入新版本”；不是同一份，请换个名称。"))
    return title, source


def _before(work: Work, document_id: int) -> Before:
    now = model.find(work, document_id)
    if now is None:
        raise CannotNow(tr("找不到这份资料。"), tr("请刷新再看。"))
    return Before(document_id, now.title, now.source, now.version_id, now.removed)


def _told(before: Before, detail: dict[str, object] | None = None) -> Result[Before]:
    return Result(before, f"document {before.document_id}", detail or {}, changes("knowledge"))
