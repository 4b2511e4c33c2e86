"""Who comes again: the claims, their reasons in words, and the neighbours who must not be taken for one another."""

from dataclasses import dataclass
from datetime import date

from reception_desk.rules.people import with_check_digit
from reception_desk.rules.people.likeness import Claim, Typed, compare

NUMBER = "370102199001011231"
HOME = "石桥镇柳林村 2 组 15 号"


@dataclass(frozen=True)
class Person:
    name: str = "张建国"
    id_number: str = NUMBER
    birth: date | None = date(1990, 1, 1)
    phones: tuple[str, ...] = ("13805310000",)
    addresses: tuple[str, ...] = (HOME,)


KNOWN = Person()
TOLD = {"name": "张建国", "id_number": NUMBER, "phone": "13805310000", "address": HOME}


def judged(known=KNOWN, **typed):
    return compare(Typed(**typed), known)


def test_the_same_particulars_are_the_same_person():
    found = judged(**TOLD)
    assert found.claim is Claim.SAME
    assert found.reasons == ("证件号码相同", "姓名相同", "出生日期相同", "电话相同", "住址相同")
    assert found.against == ()


def test_what_changed_since_is_named_and_does_not_hide_the_person():
    found = judged(**TOLD | {"phone": "13999999999", "address": "河口乡清泉村 1 组 2 号"})
    assert found.claim is Claim.SAME
    assert found.against == ("电话换了", "住址换了")


def test_a_homophone_a_look_alike_and_an_old_form_are_named():
    assert "同音：张建国" in judged(**TOLD | {"name": "张健国"}).reasons
    assert "形近：未德福" in judged(Person("未德福"), **TOLD | {"name": "末德福"}).reasons
    assert "姓名相同（繁简）：张建国" in judged(**TOLD | {"name": "張建國"}).reasons
    assert "音近：张建国" in judged(**TOLD | {"name": "臧建国"}).reasons


def test_the_old_number_and_a_slip_are_the_same_person():
    old = judged(**TOLD | {"id_number": "370102900101123"})
    slip = judged(**TOLD | {"id_number": "370102199001011233"})
    assert (old.claim, old.reasons[0]) == (Claim.SAME, "15 位与 18 位证件号码相同")
    assert (slip.claim, slip.reasons[0]) == (Claim.SAME, "证件号码只差一处，可能是输错")


def test_without_a_number_a_name_needs_one_more_firm_thing():
    assert judged(name="张建国").claim is Claim.PERHAPS
    assert judged(name="张建国", address="石桥镇柳林村").claim is Claim.PERHAPS
    assert judged(name="张建国", phone="13805310000").claim is Claim.SAME
    assert judged(name="张建国", address=HOME).claim is Claim.SAME
    assert judged(name="张建国", birth=date(1990, 1, 1)).claim is Claim.SAME


def test_while_one_types_the_person_is_offered():
    assert judged(id_number="1231").claim is Claim.PERHAPS
    assert judged(name="zjg").claim is Claim.PERHAPS
    assert judged(name="张建").claim is Claim.PERHAPS
    assert judged(phone="0000").claim is Claim.PERHAPS
    assert judged(name="张建国", id_number="1231").claim is Claim.SAME
    assert judged(id_number="3701021990").claim is Claim.DIFFERENT


def test_nothing_typed_is_nobody():
    found = judged()
    assert (found.claim, found.points, found.reasons, found.against) == (Claim.DIFFERENT, 0, (), ())


def test_father_and_son_of_one_name_are_two():
    father = Person(id_number="370102196501011230", birth=date(1965, 1, 1))
    found = judged(father, **TOLD)
    assert found.claim is Claim.DIFFERENT
    assert "同名同村，出生相差 25 年，可能是父子" in found.against
    told = judged(father, **TOLD | {"id_number": "", "birth": date(1990, 1, 1)})
    assert told.claim is Claim.DIFFERENT


def test_people_of_one_name_in_two_villages_are_two():
    other = Person(id_number="370102196501011230", birth=date(1965, 1, 1), phones=(), addresses=("河口乡清泉村",))
    found = judged(other, **TOLD)
    assert found.claim is Claim.DIFFERENT
    assert found.against == ("证件号码不同", "出生日期不同", "住址不同")


def test_twins_are_two():
    twin = Person("张建军", with_check_digit("37010219900101125"))
    found = judged(twin, **TOLD)
    assert found.claim is Claim.DIFFERENT
    assert found.against == ("证件号码只差顺序码，可能是双胞胎", "姓名不同")
    untold = judged(twin, **TOLD | {"id_number": "", "birth": date(1990, 1, 1)})
    assert untold.claim is Claim.PERHAPS


def test_husband_and_wife_are_two():
    found = judged(Person("李桂兰", "", None), **TOLD)
    assert found.claim is Claim.PERHAPS
    assert found.against == ("姓名不同",)


def test_one_person_with_two_numbers_is_asked_about():
    second = with_check_digit("37010319900101123")
    assert judged(Person(id_number=second), **TOLD).claim is Claim.PERHAPS
    assert judged(Person(id_number=second, addresses=()), **TOLD).claim is Claim.DIFFERENT


def test_two_people_with_one_number_are_asked_about():
    assert judged(Person("李德福", phones=(), addresses=()), **TOLD).claim is Claim.PERHAPS


def test_a_missing_character_needs_the_birth_date_too():
    wanted = {"name": "张国", "phone": "13805310000", "address": HOME}
    assert judged(**wanted).claim is Claim.PERHAPS
    assert judged(**wanted, birth=date(1990, 1, 1)).claim is Claim.SAME


def test_the_best_of_the_known_addresses_counts():
    moved = Person(addresses=("河口乡清泉村 1 组 2 号", HOME), phones=("13999999999", "13805310000"))
    found = judged(moved, **TOLD | {"id_number": ""})
    assert found.claim is Claim.SAME
    assert {"以前留过这个电话", "住址相同"} <= set(found.reasons)


def test_another_house_of_the_village_speaks_against():
    found = judged(name="张建国", address="石桥镇柳林村 7 组 1 号", phone="13999999999")
    assert found.claim is Claim.PERHAPS
    assert found.against == ("电话换了", "同村不同户")
    assert judged(name="李德福", phone="13999999999", address="东河村").against == ("姓名不同", "电话不同", "住址不同")
