"""What people type that a template or its XML would take for its own: the right paper, or a plain sentence."""

import re

import pytest

from reception_desk.errors import CannotNow
from reception_desk.forms.papers.examples.words import AWKWARD_NAME, LONG_DEMAND
from reception_desk.forms.papers.plain import plain_words
from reception_desk.services.matters import handling as matters
from reception_desk.services.papers import of_matters as service
from reception_desk.services.papers import of_visits as papers
from reception_desk.services.papers.of_visits import visit_papers
from reception_desk.vocabulary.office import Profile
from reception_desk.vocabulary.papers import PaperKind
from tests.office import make_office, register, sign_in

OWN = {"legal_class": "SQ", "competence": "own", "route": "6"}
REPRESENTATIVES = "\n".join(f"代表{n:02}&<{n}>{{{{ x }}}}\t3701021980010112{n:02}" for n in range(1, 41))
STRAY = re.compile(r"（\s*）|：[，。；]|，，|。。|电话[，。]|None|\{%")
SENTENCE = re.compile(r".*[\u4e00-\u9fff].*。", re.DOTALL)


@pytest.fixture
def bureau(tmp_path, clock):
    make_office(tmp_path / "bureau", profile=Profile.JGDW)
    desk = sign_in(tmp_path / "bureau", clock=clock)
    yield desk
    desk.close()


def tame(said):
    """Return the words with what was typed put into ordinary ones."""
    return said.replace(AWKWARD_NAME, "某某").replace(LONG_DEMAND[:10_000], "诉求")


def made_of(desk, matter_id, kind):
    """Return the words of a paper with nothing typed but what is proposed, or the sentence why there is none."""
    try:
        paper = service.draft_paper(desk, matter_id, kind, service.asked_of(desk, matter_id, kind)).value
        if not paper.number:
            paper = service.sign_paper(desk, paper.paper_id, "周明远").value
    except CannotNow as told:
        return str(told), False
    return plain_words(service.paper_shown(desk, paper.paper_id).docx), True


@pytest.mark.parametrize("full", [True, False], ids=["everything", "nothing"])
def test_every_paper_is_right_or_says_what_it_lacks(bureau, full):
    answers = {"name": AWKWARD_NAME, "purpose": "2"}
    if full:
        answers |= {
            "demand": LONG_DEMAND[:10_000],
            "statement": LONG_DEMAND[:10_000],
            "address": "<住址>&{{ address }}",
        }
        answers |= {"people": "40", "representatives": REPRESENTATIVES}
    else:
        answers |= {"demand": "问", "id_number": "", "phone": "", "address": "", "statement": ""}
    done = register(bureau, **answers)
    for kind in visit_papers():
        said = plain_words(papers.issue_paper(bureau, done.visit_id, kind).value.docx)
        assert kind is PaperKind.MATERIALS or AWKWARD_NAME in said, kind
        assert not STRAY.search(tame(said)), kind
    if full:
        listed = plain_words(papers.issue_paper(bureau, done.visit_id, PaperKind.REGISTRATION).value.docx)
        assert "代表40&<40>{{ x }}" in listed
    matters.choose_outcome(bureau, done.matter_id, "A2", bureau.today(), answered=OWN)
    there = [each.kind for each in service.choice_of(bureau, done.matter_id).offers if each.opened]
    assert len(there) > 8
    for kind in there:
        said, is_paper = made_of(bureau, done.matter_id, kind)
        assert AWKWARD_NAME in said if is_paper else SENTENCE.fullmatch(said), (kind, said[:200])
        assert not STRAY.search(tame(said)), (kind, said[:400])
