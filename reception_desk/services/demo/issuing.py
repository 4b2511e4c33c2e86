"""The demo office's papers of matters: one passed on with its slip, one shown another way and posted, one 送签稿."""

from reception_desk.models import letters
from reception_desk.models.deliveries import DeliveryFacts
from reception_desk.models.lists.matter_filter import MatterFilter
from reception_desk.models.lists.matters import ids
from reception_desk.services.demo.answering import PASSED
from reception_desk.services.desk import Desk
from reception_desk.services.matters import handling as matters
from reception_desk.services.papers import of_matters as matter_papers
from reception_desk.services.papers import serving
from reception_desk.vocabulary.papers import PaperKind, ServiceWay

_SIGNER, _UNIT, _SEAL = "周明远", "石桥镇人民政府", "信访专用章"
_GUIDED = {"legal_class": "SQ", "route": "4"}


def issue_some(desk: Desk) -> None:
    """Issue papers of the newest open matters that nothing went out of yet."""
    waiting = [each for each in _open(desk) if not desk.read(letters.of_matter, each)]
    for matter_id, work in zip(waiting, (_pass_on, _guide, _begin), strict=False):
        work(desk, matter_id)


def _open(desk: Desk) -> list[int]:
    found = desk.read(ids, MatterFilter(state="open"))
    return sorted(found, reverse=True)


def _pass_on(desk: Desk, matter_id: int) -> None:
    matters.choose_outcome(desk, matter_id, "A3", desk.today(), _UNIT, answered=PASSED)
    letter = _signed(desk, matter_id, PaperKind.TRANSFER)
    matter_papers.stamp_paper(desk, letter, _SEAL, "", 2)
    slip = _made(desk, matter_id, PaperKind.PASSED_ON)
    serving.serve_paper(desk, slip, DeliveryFacts(ServiceWay.DIRECT, desk.today()))


def _guide(desk: Desk, matter_id: int) -> None:
    matters.choose_outcome(desk, matter_id, "A5", desk.today(), "县人民政府行政复议机构", answered=_GUIDED)
    paper = _signed(desk, matter_id, PaperKind.LAWFUL_WAY, way="行政复议")
    matter_papers.stamp_paper(desk, paper, _SEAL, "", 2)
    serving.serve_paper(desk, paper, DeliveryFacts(ServiceWay.POST, desk.today(), post_number="XA12345678937"))


def _begin(desk: Desk, matter_id: int) -> None:
    matters.choose_outcome(desk, matter_id, "A3", desk.today(), _UNIT, answered=PASSED)
    _made(desk, matter_id, PaperKind.TRANSFER)


def _signed(desk: Desk, matter_id: int, kind: PaperKind, **words: str) -> int:
    return matter_papers.sign_paper(desk, _made(desk, matter_id, kind, **words), _SIGNER).value.paper_id


def _made(desk: Desk, matter_id: int, kind: PaperKind, **words: str) -> int:
    raw = {**matter_papers.asked_of(desk, matter_id, kind), **words}
    return matter_papers.draft_paper(desk, matter_id, kind, raw).value.paper_id
