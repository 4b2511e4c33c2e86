"""The made set has the shares it promises, and the person who comes again is recognised on a seed nobody looked at."""

import random

from benchmarks import people
from benchmarks.people import UNSEEN, measure, score
from benchmarks.people_set import pairs


def test_the_set_has_the_shares_of_its_head():
    made = pairs(UNSEEN, people.PAIRS)
    share = {kind: sum(each.kind == kind for each in made) / len(made) for kind in {each.kind for each in made}}
    assert 0.48 < share["same person"] < 0.52
    assert 0.09 < share["father and son"] + share["same name and village"] < 0.11
    assert 0.04 < share["twins"] < 0.06
    assert 0.28 < sum(not each.typed.id_number for each in made) / len(made) < 0.32
    assert all(each.same == (each.kind == "same person") for each in made)


def test_the_set_is_the_same_for_the_same_seed_and_another_for_another():
    assert pairs(5, 40) == pairs(5, 40) != pairs(6, 40)


def test_the_same_person_is_claimed_as_often_and_as_rightly_as_promised():
    found = score(pairs(UNSEEN, people.PAIRS))
    assert found.recall >= 0.98
    assert found.precision >= 0.95


def test_a_blind_judge_would_be_noticed(monkeypatch):
    chance = random.Random(1)
    monkeypatch.setattr(people, "claimed_same", lambda _: chance.random() < 0.5)
    found = score(pairs(UNSEEN, 1000))
    assert found.recall < 0.6
    assert found.precision < 0.6


def test_the_figures_have_their_shape(tmp_path, monkeypatch, capsys):
    monkeypatch.setattr(people, "PAIRS", 200)
    monkeypatch.setattr(people, "ASKED", 3)
    found = measure(tmp_path / "office", people=60)
    assert set(found) == {"person_miss", "person_false", "person_answer_ms"}
    assert found["person_answer_ms"].rounds == 24
    assert all(each.value >= 0 for each in found.values())
    assert "unseen seed: recall" in capsys.readouterr().out
