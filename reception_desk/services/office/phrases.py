"""The office's phrases: written, changed, removed, and proposed from what is often typed."""

from collections.abc import Callable

from reception_desk.errors import CannotNow
from reception_desk.findings import Finding
from reception_desk.forms.kinds import clean
from reception_desk.forms.phrases import shipped_phrases
from reception_desk.forms.proposals import Proposal, Typed
from reception_desk.models import code_tables as model
from reception_desk.models.code_tables import PhraseRow
from reception_desk.models.lists import typed
from reception_desk.models.work import Work
from reception_desk.rules.readings import initials_of
from reception_desk.services.acts import Done, Result, act
from reception_desk.services.changes import changes
from reception_desk.services.desk import Desk
from reception_desk.services.office.code_tables import get_ready, phrases
from reception_desk.vocabulary.acts import Action
from reception_desk.vocabulary.office import Role
from reception_desk.wording import tr

Before = tuple[tuple[str, str | None], ...]
"""Names of phrases with the texts they had in the store, None where there was no row: what undoes a change."""

MOST_NAME, MOST_TEXT = 20, 500
MOST_PROPOSED = 200


def phrase_findings(name: str, text: str) -> list[Finding]:
    """Say what a phrase lacks."""
    found = []
    if not name.strip() or not any(initials_of(name)):
        found.append(Finding("name", tr("还没有写短语的名称，名称的拼音首字母就是叫它的字母。")))
    elif len(name) > MOST_NAME:
        found.append(Finding("name", tr("名称最多 {n} 个字。").format(n=MOST_NAME)))
    if not text.strip():
        found.append(Finding("text", tr("还没有写短语的内容。")))
    elif len(text) > MOST_TEXT:
        found.append(Finding("text", tr("内容最多 {n} 个字。").format(n=MOST_TEXT)))
    return found


def keep_phrase(desk: Desk, name: str, text: str, former: str = "") -> Done[Before]:
    """Write a phrase, over the one of its name; `former` is the name it had. Raises CannotNow."""
    name, text = clean(name).strip(), clean(text, lines=True).strip()
    for finding in phrase_findings(name, text):
        raise CannotNow(finding.sentence)
    if name != former and any(each.own and each.name == name for each in phrases()):
        raise CannotNow(tr("已经有叫“{name}”的短语。").format(name=name), tr("请换一个名称，或改那一条。"))
    return _then_taken(desk, _keep_phrase(desk, PhraseRow(name, text), former if former != name else ""))


def remove_phrase(desk: Desk, name: str) -> Done[Before]:
    """Offer a phrase no longer."""
    return _then_taken(desk, _remove_phrase(desk, name))


def put_phrases_back(desk: Desk, before: Before) -> Done[Before]:
    """Make phrases again what they were before a change."""
    return _then_taken(desk, _put_back(desk, before))


def propose(desk: Desk, go_on: Callable[[int], bool]) -> list[Proposal]:
    """Return what was typed often in the last twelve months and is no phrase yet.

    It is long work: `go_on` is told how many visits were read and says whether to read on.
    """
    since = desk.today().replace(day=1)
    since = since.replace(year=since.year - 1)
    counted, names, last, read = Typed(), set[str](), 0, 0
    while rows := desk.read(typed.after, since, last):
        last, read = rows[-1].id, read + len(rows)
        for row in rows:
            counted.take(row.texts, row.names)
            names.update(row.names)
        if not go_on(read):
            return []
    return counted.proposals(names, {each.text for each in phrases()})[:MOST_PROPOSED]


def _then_taken(desk: Desk, done: Done[Before]) -> Done[Before]:
    get_ready(desk)
    return done


@act(Action.CHANGE_PHRASE, Role.CLERK, Role.HEAD)
def _keep_phrase(desk: Desk, work: Work, row: PhraseRow, former: str) -> Result[Before]:
    before = _before(work, [row.name, former] if former else [row.name])
    if former:
        _take_away(work, former)
    model.keep_phrase(work, row)
    return Result(before, f"phrase {row.name}", {"text": row.text, "former": former}, changes("phrases"))


@act(Action.CHANGE_PHRASE, Role.CLERK, Role.HEAD)
def _remove_phrase(desk: Desk, work: Work, name: str) -> Result[Before]:
    before = _before(work, [name])
    _take_away(work, name)
    return Result(before, f"phrase {name}", {"removed": True}, changes("phrases"))


@act(Action.CHANGE_PHRASE, Role.CLERK, Role.HEAD)
def _put_back(desk: Desk, work: Work, before: Before) -> Result[Before]:
    now = _before(work, [name for name, _ in before])
    for name, text in before:
        if text is None:
            model.forget_phrase(work, name)
        else:
            model.keep_phrase(work, PhraseRow(name, text))
    return Result(now, f"phrase {before[0][0]}", {"taken_back": True}, changes("phrases"))


def _before(work: Work, names: list[str]) -> Before:
    known = {row.name: row.text for row in model.phrases(work)}
    return tuple((name, known.get(name)) for name in names)


def _take_away(work: Work, name: str) -> None:
    """Take a phrase away; one that was shipped under the name would come back, so it is hidden."""
    if any(each.name == name for each in shipped_phrases()):
        model.keep_phrase(work, PhraseRow(name, ""))
    else:
        model.forget_phrase(work, name)
