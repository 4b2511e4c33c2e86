"""来访须知 and 公示栏: filled from the settings, printed as they stand today, kept by nobody (条18①)."""

from reception_desk.forms.papers.catalogue import PAPERS
from reception_desk.forms.papers.fill import fill
from reception_desk.forms.papers.notices import NoticeFacts, public_notice_context, visit_notice_context
from reception_desk.models.work import Look
from reception_desk.services.desk import Desk
from reception_desk.services.papers.of_visits import Issued, template_of
from reception_desk.vocabulary.papers import PaperForm, PaperKind

BOARDS = (PaperKind.VISIT_NOTICE, PaperKind.PUBLIC_NOTICE)


def board_shown(desk: Desk, kind: PaperKind) -> Issued:
    """Return 来访须知 or 公示栏 as it stands today; raises TemplateTrouble."""
    return desk.read(_filled, desk, kind)


def _filled(look: Look, desk: Desk, kind: PaperKind) -> Issued:
    office, public = desk.office, desk.office.public
    facts = NoticeFacts(
        office=office.name,
        organ=office.organ,
        made_on=desk.today(),
        hours=office.open_words,
        where="，".join(filter(None, (office.papers.address, office.window))),
        telephone=office.telephone,
        complaints=public.complaints,
        online=public.online,
        address=office.papers.address,
        post_code=office.papers.post_code,
    )
    context = visit_notice_context(facts) if kind is PaperKind.VISIT_NOTICE else public_notice_context(facts)
    name = PAPERS[kind].templates[PaperForm.A4.value]
    docx = fill(template_of(look, name), context, file=name)
    return Issued(0, 0, "", kind.label, PaperForm.A4, docx, "", 0, kind)
