"""Every kind of answer: what it reads, what it says of what it cannot read, and that nothing makes it fail."""

from datetime import date, timedelta

import pytest
from hypothesis import given, settings
from hypothesis import strategies as some

from reception_desk.forms.kinds import Choice, Count, Day, IdNumber, Kind, Lines, LongText, Phone, Text, clean
from reception_desk.moments import beijing_now
from reception_desk.vocabulary.channels import Channel
from reception_desk.vocabulary.visits import Purpose

TODAY = date(2026, 11, 3)
DAY = Day(today=lambda: TODAY)
KINDS = [Text(20), LongText(), Lines(20), Choice(Channel), Count(1), DAY, IdNumber(), Phone()]


@settings(deadline=None)
@given(some.sampled_from(KINDS), some.text(some.characters(codec=None)))
def test_no_text_makes_a_kind_fail(kind, text):
    value = kind.read(text)
    assert all(isinstance(sentence, str) for sentence in kind.check(text))
    if value is not None:
        assert kind.read(kind.show(value)) == value


@settings(deadline=None)
@given(some.text(some.characters(codec=None)), some.booleans())
def test_clean_text_can_be_written_anywhere_and_stays_clean(text, lines):
    cleaned = clean(text, lines=lines)
    cleaned.encode()
    assert not any(letter in cleaned for letter in "\x00\x07\r\x1b\x7f\x85\u202e\u2066\ufeff")
    assert lines or "\n" not in cleaned
    assert clean(cleaned, lines=lines) == cleaned


def test_clean_keeps_every_readable_character():
    text = "𠮷野家 𬭊 ﷽ 😀 “引号”　全角"
    assert clean(text, lines=True) == text
    assert clean("a\tb\r\nc", lines=True) == "a\tb\nc"
    assert clean("a\tb\r\nc  d") == "a b c d"
    assert clean("钱\u202e币") == "钱币"
    assert clean("\ud800") == "\ufffd"


def test_a_kind_that_reads_nothing_is_our_mistake():
    with pytest.raises(TypeError, match="Kind"):
        Kind().read("x")
    assert Kind().show(3) == "3"
    assert tuple(Kind().check("x")) == ()


def test_text_is_one_line_and_long_text_keeps_its_lines():
    assert Text().read(" 张\n建国 ") == "张 建国"
    assert LongText().read(" 一\r\n二 ") == "一\n二"
    assert Text().read("\u202e\x00") is None


def test_long_text_is_kept_and_said_to_be_long():
    text = "信" * 21
    assert Text(20).read(text) == text
    (said,) = Text(20).check(text)
    assert "21" in said
    assert list(Text(20).check("信" * 20)) == []


def test_a_megabyte_is_read_like_anything_else():
    megabyte = "访" * 1_000_000
    assert LongText().read(megabyte) == megabyte
    assert "1000000" in next(iter(LongText().check(megabyte)))


def test_lines():
    assert Lines().read("一\n\n 二 \n") == ("一", "二")
    assert Lines().read("\n \n") is None
    assert Lines().show(("一", "二")) == "一\n二"
    (said,) = Lines(3).check("一二三\n一二三四")
    assert said.startswith("第 2 条")


@pytest.mark.parametrize("typed", ["letter", "来信", " 来信 "])
def test_a_choice_is_understood_by_code_or_label(typed):
    assert Choice(Channel).read(typed) is Channel.LETTER
    assert Choice(Channel).show(Channel.LETTER) == "letter"


def test_a_choice_in_full_width_and_one_that_does_not_exist():
    assert Choice(Purpose).read("４") is Purpose.ACCUSATION
    assert Choice(Purpose).read("7") is None
    (said,) = Choice(Purpose).check("随便\u202e")
    assert "随便”" in said
    assert "揭发控告" in said
    assert list(Choice(Purpose).check("2")) == []


@pytest.mark.parametrize(("typed", "number"), [("3", 3), ("１２", 12), ("+5", 5), (" 100000 ", 100_000), ("007", 7)])
def test_counts(typed, number):
    assert Count(1).read(typed) == number
    assert list(Count(1).check(typed)) == []


@pytest.mark.parametrize("typed", ["0", "-3", "100001", "9" * 5000, "3.5", "三", "1e3", "²³", "x"])
def test_what_is_no_count_is_said_and_named(typed):
    kind = Count(1, 22)
    assert kind.read(typed) is None
    (said,) = kind.check(typed)
    assert "1 到 22" in said
    assert len(said) < 80


@pytest.mark.parametrize(
    "typed",
    [
        "2026-11-03",
        "20261103",
        "2026年11月3日",
        "2026/11/3",
        "2026.11.03",
        "11.3",
        "11月3日",
        "11-3",
        "今天",
        "２０２６１１０３",
    ],
)
def test_days(typed):
    assert DAY.read(typed) == TODAY
    assert list(DAY.check(typed)) == []
    assert DAY.show(TODAY) == "2026-11-03"


def test_days_that_are_said():
    assert [DAY.read(said) for said in ("前天", "昨天", "今天", "明天")] == [
        TODAY + timedelta(days=count) for count in (-2, -1, 0, 1)
    ]


@pytest.mark.parametrize(
    "typed",
    ["2026-13-01", "2026-02-30", "30.2", "11", "2026-1-1-1", "下周", "3 November", "0.0", "...", "2026", "年月日"],
)
def test_what_is_no_day(typed):
    assert DAY.read(typed) is None
    assert list(DAY.check(typed)) != []


@pytest.mark.parametrize("typed", ["9" * 20 + ".1.1", "1" * 5000 + ".1", "1." + "1" * 5000 + ".1"])
def test_a_number_too_long_for_a_day(typed):
    assert DAY.read(typed) is None
    (said,) = DAY.check(typed)
    assert len(said) < 80


def test_a_day_without_a_year_is_of_this_year_in_beijing():
    assert Day().read("今天") in (beijing_now().date(), beijing_now().date() - timedelta(days=1))
    assert Day().read("11.3").year == beijing_now().year


def test_an_id_number_that_fails_is_kept_with_a_finding():
    assert IdNumber().read("11010519491231002x") == "11010519491231002X"
    assert IdNumber().read(" 37010219900101123 3 ") == "37010219900101123 3"
    assert IdNumber().read(" ") is None
    assert "未核验" in next(iter(IdNumber().check("370102199001011233")))
    assert list(IdNumber().check("370102199001011231")) == []


def test_a_telephone_that_looks_wrong_is_kept_with_a_finding():
    assert Phone().read("138 0531 0000") == "13805310000"
    assert Phone().read("邻居转达") == "邻居转达"
    assert Phone().read("\x00") is None
    assert list(Phone().check("13805310000")) == []
    assert list(Phone().check("1380531")) != []
