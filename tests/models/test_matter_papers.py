"""Papers of a matter in the store: a number once taken stays, what was put away or taken back is gone from sight."""

from dataclasses import replace
from datetime import date

from reception_desk.models import deliveries, sealed
from reception_desk.models import matter_papers as model
from reception_desk.models.deliveries import DeliveryFacts
from reception_desk.models.papers import KeptPaper
from reception_desk.vocabulary.papers import PaperState
from tests.office import register

DAY = date(2026, 11, 3)
DRAFT = model.Draft("SLGZ", {"unit": "石桥镇"}, "王桂兰", "补发差额", ("stub", "petitioner"))


def kept(number):
    return KeptPaper(0, number, "A4", "code", b"template", "d" * 64, b"what it says", "e" * 64, 0)


def at_work(desk):
    return desk.store.transaction(desk.clerk.id, desk.now())


def issued(work, matter_id, number="清信受〔2026〕1号"):
    paper_id = model.begin(work, matter_id, DRAFT)
    sequence = model.next_sequence(work, "受", 2026)
    numbered = model.Numbered("受", 2026, sequence, number)
    model.issue(work, paper_id, "SLGZ.docx", kept(number), numbered, ("周明远", DAY), "said")
    return paper_id


def test_numbers_of_a_series_run_without_a_gap_each_year_from_where_the_office_was(desk):
    with at_work(desk) as work:
        assert [model.next_sequence(work, "受", 2026, first=38) for _ in range(3)] == [38, 39, 40]
        assert model.next_sequence(work, "受", 2027) == 1
        assert model.next_sequence(work, "转", 2026) == 1
        assert model.next_sequence(work, "受", 2026) == 41


def test_a_draft_has_no_number_and_can_be_put_away(desk):
    matter_id = register(desk).matter_id
    with at_work(desk) as work:
        paper_id = model.begin(work, matter_id, DRAFT)
        row = model.find(work, paper_id)
        assert (row.state, row.number, row.words, row.copies) == (
            PaperState.DRAFT,
            "",
            DRAFT.words,
            ("stub", "petitioner"),
        )
        model.rewrite(work, paper_id, replace(DRAFT, addressee="李大山"))
        assert model.find(work, paper_id).addressee == "李大山"
        assert model.put_away(work, paper_id) and not model.put_away(work, paper_id)
        assert model.find(work, paper_id) is None
        assert model.put_away(work, paper_id, away=False)
        assert [each.id for each in model.of_matter(work, matter_id)] == [paper_id]


def test_what_is_void_keeps_its_number_and_is_void_once(desk):
    matter_id = register(desk).matter_id
    with at_work(desk) as work:
        paper_id = issued(work, matter_id)
        assert not model.put_away(work, paper_id)
        assert model.make_void(work, paper_id, DAY, "写错了")
        assert not model.make_void(work, paper_id, DAY, "又一次")
        row = model.find(work, paper_id)
        assert (row.state, row.number, row.void_reason) == (PaperState.VOID, "清信受〔2026〕1号", "写错了")


def test_a_paper_counts_as_served_from_the_first_try_that_came_to_its_end(desk):
    matter_id = register(desk).matter_id
    with at_work(desk) as work:
        paper_id = issued(work, matter_id)
        posted = deliveries.add(work, paper_id, DeliveryFacts("post", DAY, post_number="XA123"))
        assert model.find(work, paper_id).served_on is None
        deliveries.complete(work, posted, date(2026, 11, 6), "王桂兰", "")
        again = deliveries.add(work, paper_id, DeliveryFacts("direct", DAY, date(2026, 11, 9)))
        assert model.find(work, paper_id).served_on == date(2026, 11, 6)
        deliveries.take_back(work, posted)
        assert [each.id for each in model.find(work, paper_id).deliveries] == [again]


def test_behind_the_seal_a_paper_keeps_its_number_and_says_nothing(desk):
    done = register(desk)
    with at_work(desk) as work:
        paper_id = issued(work, done.matter_id)
        deliveries.add(work, paper_id, DeliveryFacts("direct", DAY, DAY, receiver="王桂兰", address="柳林村"))
        run = work.connection.exec_driver_sql
        run("DELETE FROM visit_matter")
        facts = sealed.SecretFacts({}, {}, "密", "", "", "", "", True)
        sealed.take_matter(work, sealed.keep(work, done.visit_id, done.matter_id, DAY, facts), done.matter_id)
        row = model.find(work, paper_id)
        assert (row.number, row.matter_id, row.words, row.addressee, row.about) == ("清信受〔2026〕1号", 0, {}, "", "")
        assert row.deliveries == () and run("SELECT parts FROM paper").scalars().all() == [b""]
        assert run("SELECT parts FROM sealed_paper").scalars().all() == [b"what it says"]
        assert "柳林村" in str(run("SELECT detail FROM sealed_event").scalars().all())
