"""Papers of a matter: chosen from what is lawful, drafted, signed with number and day, made void; never lost."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date

from reception_desk.errors import CannotNow
from reception_desk.forms import issuing as asked
from reception_desk.forms.kinds import clean
from reception_desk.forms.papers.catalogue import PAPERS
from reception_desk.models import letters, matters
from reception_desk.models import matter_papers as model
from reception_desk.models.matter_papers import Draft
from reception_desk.models.matter_papers import PaperRow as PaperRow
from reception_desk.models.work import Look, Work
from reception_desk.rules.matter_papers import PaperOffer as PaperOffer
from reception_desk.rules.matter_papers import paper_offers, paper_rules, why_not
from reception_desk.services.acts import Result, act
from reception_desk.services.changes import changes
from reception_desk.services.desk import Desk
from reception_desk.services.issuing.contexts import matter_context
from reception_desk.services.issuing.filling import (
    digest_of,
    draft_docx,
    issued_of,
    shown_paper,
)
from reception_desk.services.issuing.signing import VOIDED, Made, context_of, issue_paper_of, kind_of, told_of_paper
from reception_desk.services.issuing.source import MatterSource, paper_facts, source_of
from reception_desk.services.issuing.wanted import Wanted, values_of
from reception_desk.services.issuing.words import proposed
from reception_desk.services.matters.clocks import recount
from reception_desk.services.matters.state import open_state
from reception_desk.services.papers.of_visits import Issued
from reception_desk.services.papers.record_signed import refuse_signed
from reception_desk.vocabulary.acts import Action
from reception_desk.vocabulary.office import Mode, Role
from reception_desk.vocabulary.papers import PaperKind, PaperState
from reception_desk.wording import tr


@dataclass(frozen=True)
class Choice:
    """What can be made of a matter and what was made: each kind with why or why not, the papers, those to serve."""

    matter_id: int
    number: str
    title: str
    offers: tuple[PaperOffer, ...]
    papers: tuple[PaperRow, ...]
    to_serve: tuple[PaperRow, ...]


def choice_of(desk: Desk, matter_id: int) -> Choice:
    """Read which papers can be made of a matter and which were; raises CannotNow where it may have none."""
    return desk.read(_choice, desk, matter_id)


def _choice(look: Look, desk: Desk, matter_id: int) -> Choice:
    source = source_of(desk, look, matter_id)
    row = source.whole.row
    offers = paper_offers(paper_facts(source))
    newest = tuple(reversed(source.papers))
    waiting = tuple(each for each in _serveable(source) if each.served_on is None)
    return Choice(matter_id, row.number, row.title, offers, newest, waiting)


def asked_of(desk: Desk, matter_id: int, kind: PaperKind) -> Mapping[str, str]:
    """Return what is proposed for the questions of a paper."""
    return desk.read(lambda look: proposed(kind, source_of(desk, look, matter_id)))


@act(Action.DRAFT_PAPER, Role.CLERK, Role.HEAD)
def draft_paper(
    desk: Desk, work: Work, matter_id: int, kind: PaperKind, words: Mapping[str, str], served_id: int = 0
) -> Result[Made]:
    """Begin a paper of a matter: a 送签稿, or a slip, which needs nobody's signature and is issued at once.

    A slip that says the same as one that was issued is that one. Raises CannotNow where the paper is not lawful for
    the matter as it stands, TemplateTrouble.
    """
    source = _ready(desk, work, matter_id, kind)
    words = {name: clean(text, lines=True) for name, text in words.items()}
    slip = not paper_rules()[kind].word
    served = _served(source, kind, served_id)
    if slip and (same := _said_before(source, kind, words, served)) is not None:
        return Result(Made(same.id, matter_id, same.number), unchanged=True)
    paper_id = model.begin(work, matter_id, _draft(source, kind, words, served))
    if slip:
        return issue_paper_of(desk, work, source, paper_id, desk.clerk.name, desk.today())
    return told_of_paper(paper_id, matter_id, {"kind": kind.value})


@act(Action.CHANGE_DRAFT, Role.CLERK, Role.HEAD)
def change_draft(desk: Desk, work: Work, paper_id: int, words: Mapping[str, str]) -> Result[Made]:
    """Write a 送签稿 anew; raises CannotNow for what was signed already."""
    row = _draft_of(work, paper_id)
    source = source_of(desk, work, row.matter_id)
    words = {name: clean(text, lines=True) for name, text in words.items()}
    model.rewrite(work, paper_id, _draft(source, kind_of(row), words, None))
    return told_of_paper(paper_id, row.matter_id, {"kind": row.kind})


@act(Action.PUT_AWAY_DRAFT, Role.CLERK, Role.HEAD)
def put_away_draft(desk: Desk, work: Work, paper_id: int, *, away: bool = True) -> Result[bool]:
    """Put a 送签稿 away that is not wanted, or take it out again; asked twice, nothing changes."""
    done = model.put_away(work, paper_id, away=away)
    return Result(done, f"matter_paper {paper_id}", {"away": away}, changes("matters", "papers"), unchanged=not done)


@act(Action.SIGN_PAPER, Role.CLERK, Role.HEAD, Role.LEADER)
def sign_paper(desk: Desk, work: Work, paper_id: int, signer: str = "", day: date | None = None) -> Result[Made]:
    """Sign a paper (签发): it gets its number and day, is filled a last time and frozen; clocks follow.

    In a small office the clerk types in who signed; in the strict mode whoever signs does it under his own account
    and is head or leader. Raises CannotNow where something is missing on the paper or it is no longer lawful.
    """
    row = _draft_of(work, paper_id)
    kind = kind_of(row)
    who = clean(signer).strip() or ("" if PAPERS[kind].needs_signing else desk.clerk.name)
    if desk.office.mode is Mode.STRICT:
        if not {Role.HEAD, Role.LEADER} & desk.clerk.roles:
            raise CannotNow(tr("规范模式下，文书由科长或者领导签发。"), tr("请用签发人自己的账号登录后签发。"))
        who = desk.clerk.name
    if not who:
        raise CannotNow(tr("还没有写是谁签发的。"))
    source = _ready(desk, work, row.matter_id, kind)
    return issue_paper_of(desk, work, source, paper_id, who, day or desk.today())


@act(Action.VOID_PAPER, Role.CLERK, Role.HEAD)
def void_paper(desk: Desk, work: Work, paper_id: int, reason: str) -> Result[Made]:
    """Make an issued paper void with its reason; the number stays, what followed from the paper is struck."""
    row = model.find(work, paper_id)
    why = clean(reason).strip()
    if row is None or row.state is not PaperState.ISSUED:
        raise CannotNow(tr("这份文书没有签发，或者已经作废。"))
    if not why:
        raise CannotNow(tr("请写明为什么作废，文号要留着备查。"))
    refuse_signed(row)
    struck = [each for each in matters.events(work, row.matter_id) if not each.undone and _follows(each.detail, row.id)]
    letter = row.letter_id if any("letter" in each.detail for each in struck) else 0
    model.make_void(work, paper_id, desk.today(), why)
    for each in struck:
        matters.take_back(work, each.id)
    if letter:
        letters.take_back(work, letter)
    detail = {"voided": paper_id, "struck": [each.id for each in struck], "letter_of": letter, "matter_paper": paper_id}
    text = f"{kind_of(row).source} {row.number}，{why}"
    event_id = matters.add_event(work, row.matter_id, matters.Event(VOIDED, text, desk.today(), detail))
    recount(desk, work, row.matter_id)
    return told_of_paper(paper_id, row.matter_id, {"number": row.number}, row.number, event_id)


@act(Action.STAMP_PAPER, Role.CLERK, Role.HEAD)
def stamp_paper(
    desk: Desk, work: Work, paper_id: int, seal: str, by: str, copies: int, day: date | None = None
) -> Result[Made]:
    """Enter that an issued paper was stamped (用印登记): which seal, who did it, how many copies."""
    row = model.find(work, paper_id)
    if row is None or row.state is not PaperState.ISSUED:
        raise CannotNow(tr("只有已经签发、没有作废的文书才用印。"))
    seal, by = clean(seal).strip(), clean(by).strip() or desk.clerk.name
    if not seal:
        raise CannotNow(tr("还没有写用哪枚印章。"))
    model.stamp(work, paper_id, day or desk.today(), seal, by, copies)
    return told_of_paper(paper_id, row.matter_id, {"seal": seal, "copies": copies}, row.number)


def paper_shown(desk: Desk, paper_id: int) -> Issued:
    """Return a paper of a matter as it is now: a 送签稿 filled anew, an issued one the same byte for byte.

    Raises CannotNow where there is none, PaperTrouble where its digest no longer fits, TemplateTrouble.
    """
    return desk.read(_shown, desk, paper_id)


def _shown(look: Look, desk: Desk, paper_id: int) -> Issued:
    row = model.find(look, paper_id)
    if row is None:
        raise CannotNow(tr("没有这份文书，或者已经收起。"))
    if row.state is not PaperState.DRAFT:
        return shown_paper(look, desk.clerk.id, row)
    source = source_of(desk, look, row.matter_id)
    context = matter_context(Wanted(kind_of(row), source, values_of(kind_of(row), row.words), source.issue(row)))
    return issued_of(row, None, draft_docx(desk, look, kind_of(row), context))


def _ready(desk: Desk, work: Work, matter_id: int, kind: PaperKind) -> MatterSource:
    """Return a matter of which a paper may be made; raises CannotNow with why not."""
    open_state(work, matter_id)
    source = source_of(desk, work, matter_id)
    why = why_not(kind, paper_facts(source))
    if why:
        raise CannotNow(tr("不能出具《{title}》：{why}").format(title=kind.label, why=why))
    return source


def _draft_of(work: Work, paper_id: int) -> PaperRow:
    row = model.find(work, paper_id)
    if row is None:
        raise CannotNow(tr("没有这份文书，或者已经收起。"))
    if row.state is not PaperState.DRAFT:
        raise CannotNow(tr("这份文书已经签发，不能再改。"), tr("写错了的，作废后另出一份。"))
    return row


def _draft(source: MatterSource, kind: PaperKind, words: Mapping[str, str], served: PaperRow | None) -> Draft:
    decided = source.decided(*paper_rules()[kind].outcomes)
    to = values_of(kind, words).text(asked.TO).strip() if "to" in words else ""
    return Draft(
        kind=kind.value,
        words=words,
        addressee=to or source.name,
        about=source.whole.row.title,
        copies=tuple(each.value for each in PAPERS[kind].copies),
        outcome_id=decided.id if decided else None,
        served_id=served.id if served else None,
    )


def _served(source: MatterSource, kind: PaperKind, served_id: int) -> PaperRow | None:
    """Return the paper that a 送达回证 is of: the one that was chosen, else the newest that was not served."""
    if kind is not PaperKind.SERVICE:
        return None
    waiting = _serveable(source)
    return next((each for each in waiting if each.id == served_id), waiting[-1] if waiting else None)


def _serveable(source: MatterSource) -> list[PaperRow]:
    """Return the issued papers that are served on somebody, the oldest first."""
    held = (each for each in source.papers if each.state is PaperState.ISSUED)
    return [each for each in held if paper_rules()[kind_of(each)].served]


def _said_before(
    source: MatterSource, kind: PaperKind, words: Mapping[str, str], served: PaperRow | None
) -> PaperRow | None:
    """Return the slip that was issued today and says just the same."""
    held = (each for each in source.papers if each.kind == kind and each.state is PaperState.ISSUED)
    day = source.at.date()
    said = ((each, digest_of(context_of(source, kind, words, served, each.number, day))) for each in held)
    return next((each for each, digest in said if each.said == digest), None)


def _follows(detail: Mapping[str, object], paper_id: int) -> bool:
    """Tell whether an entry of the history follows from a paper: its 签发, what served it."""
    return detail.get("matter_paper") == paper_id and "voided" not in detail
