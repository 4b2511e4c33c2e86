"""Templates in the office's hands: copied out, changed in Word or WPS, looked over, taken into use, put back."""

from dataclasses import dataclass

from reception_desk.errors import CannotNow, TemplateTrouble
from reception_desk.forms.own_fields import own_labels
from reception_desk.forms.papers.catalogue import PAPERS, template_faults
from reception_desk.forms.papers.fill import fill
from reception_desk.forms.papers.freeze import template_version
from reception_desk.models import templates as model
from reception_desk.models.work import Look, Work
from reception_desk.paths import resource
from reception_desk.services.acts import Result, act
from reception_desk.services.changes import changes
from reception_desk.services.desk import Desk
from reception_desk.services.papers.of_visits import template_of
from reception_desk.vocabulary.acts import Action
from reception_desk.vocabulary.office import Role
from reception_desk.vocabulary.papers import PaperForm, PaperKind
from reception_desk.wording import tr


@dataclass(frozen=True, slots=True)
class TemplateRow:
    """One template: of which paper and sheet, and since when the office's own is in use ("" for the shipped one)."""

    id: int
    kind: PaperKind
    sheet: PaperForm
    name: str
    since: str

    @property
    def title(self) -> str:
        """Return the paper's name, with its sheet where there are several."""
        several = len(PAPERS[self.kind].templates) > 1
        return f"{self.kind.label}（{self.sheet.label}）" if several else self.kind.label


@dataclass(frozen=True, slots=True)
class FieldLine:
    """What a template may ask for: how it is written there, what it is, an example; `optional` may be empty."""

    id: int
    mark: str
    label: str
    example: str
    optional: bool


@dataclass(frozen=True)
class LookedOver:
    """What was found of a file: a sentence for each fault, and a sample of the old and of the new template."""

    row: TemplateRow
    template: bytes
    faults: tuple[str, ...]
    before: bytes
    after: bytes = b""


@dataclass(frozen=True, slots=True)
class Taken:
    """What was taken into use, and the version that was in use before ("" for the shipped one)."""

    row: TemplateRow
    before: str


def template_rows(desk: Desk) -> list[TemplateRow]:
    """Return every template, in the order of the catalogue."""
    return desk.read(_rows)


def copy_of(desk: Desk, row: TemplateRow) -> bytes:
    """Return a template as it is in use, to be changed in Word or WPS."""
    return desk.read(template_of, row.name)


def look_over(desk: Desk, row: TemplateRow, template: bytes) -> LookedOver:
    """Look a changed template over, and fill it with made-up facts beside the one in use."""
    before = _sample(row, desk.read(template_of, row.name))
    found = template_faults(row.kind, template, resource("templates", row.name).read_bytes())
    if found:
        return LookedOver(row, template, found, before)
    try:
        return LookedOver(row, template, (), before, _sample(row, template))
    except TemplateTrouble as trouble:
        return LookedOver(row, template, (trouble.what,), before)


@act(Action.TAKE_TEMPLATE, Role.HEAD, Role.SYSTEM)
def take_template(desk: Desk, work: Work, row: TemplateRow, template: bytes) -> Result[Taken]:
    """Use a changed template from now on; papers that were issued stay as they are.

    Raises CannotNow with what is wrong with it.
    """
    found = template_faults(row.kind, template, resource("templates", row.name).read_bytes())
    if found:
        raise CannotNow(found[0], tr("请在 Word 或 WPS 里改好，再放进来。"))
    digest = template_version(template)
    model.keep(work, row.name, digest, template)
    before = model.use(work, row.name, digest)
    detail = {"name": row.name, "digest": digest, "before": before}
    return Result(Taken(row, before), row.name, detail, changes("templates"))


@act(Action.PUT_TEMPLATE_BACK, Role.HEAD, Role.SYSTEM)
def put_back(desk: Desk, work: Work, row: TemplateRow, digest: str = "") -> Result[Taken]:
    """Use an earlier version again, "" for the shipped one; raises CannotNow where it was never kept."""
    if digest and model.content(work, digest) is None:
        raise CannotNow(tr("找不到这个版本的模板。"))
    before = model.use(work, row.name, digest)
    detail = {"name": row.name, "digest": digest, "before": before}
    return Result(Taken(row, before), row.name, detail, changes("templates"), unchanged=before == digest)


def fields_of(row: TemplateRow) -> list[FieldLine]:
    """Return what a template may ask for, the office's own questions last."""
    paper = PAPERS[row.kind]
    own = {**own_labels(internal=False), **({} if paper.for_visitor else own_labels(internal=True))}
    known = [(each.name, each.label, each.example, each.may_be_empty) for each in paper.fields]
    known += [(name, label, "", True) for name, label in own.items()]
    return [
        FieldLine(at, f"{{{{ {name} }}}}", label, example, optional)
        for at, (name, label, example, optional) in enumerate(known)
    ]


def _rows(look: Look) -> list[TemplateRow]:
    found: list[TemplateRow] = []
    for kind, paper in PAPERS.items():
        for sheet, name in paper.templates.items():
            version = model.version(look, model.in_use(look, name))
            since = version.kept_at.date().isoformat() if version is not None else ""
            found.append(TemplateRow(len(found), kind, PaperForm(sheet), name, since))
    return found


def _sample(row: TemplateRow, template: bytes) -> bytes:
    """Return a template filled with made-up facts; the office's own questions are left empty."""
    # The facts of all papers take a tenth of a second, and no window shall wait for them at the start.
    from reception_desk.forms.papers.examples.every import Length, example

    own = dict.fromkeys(own_labels(internal=not PAPERS[row.kind].for_visitor), "")
    return fill(template, {**own, **example(row.kind, Length.SHORT)}, file=row.name)
