"""Filling: the whole paper or none of it, and nothing a value says is ever obeyed."""

import subprocess
import sys
import zipfile
from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st
from markupsafe import Markup

from reception_desk.errors import TemplateTrouble
from reception_desk.forms.papers.fill import fill, make_ready
from tests.forms.papers.samples import body, lines, template


def test_a_field_takes_its_value_and_the_text_around_it_stays():
    assert lines(fill(template("姓名：{{ name }}。"), {"name": "王桂兰"})) == ["姓名：王桂兰。"]


@pytest.mark.parametrize(
    "value",
    [
        "{{ number }}",
        "{% for x in y %}",
        "{_{ x }_} {_% y %_}",
        "{# note #}",
        "<w:t>&amp;</w:t> & <b> \"' ]]>",
        "𠮷野家𪚥𰻝 and 𝒜",
        "“quoted” ‘too’",
        "葛\U000e0100城",
        "  blanks at both ends  ",
        "\ue000 of the office's own font",
    ],
)
def test_a_value_prints_literally(value):
    assert lines(fill(template("{{ name }}"), {"name": value})) == [value]


def test_markup_is_escaped_like_any_text():
    assert lines(fill(template("{{ name }}"), {"name": Markup("<w:b/>")})) == ["<w:b/>"]


def test_control_and_direction_characters_are_left_out():
    value = "王\x00桂\x08\x1b兰\u202e\u2066\ufeff\ufdd0\uffff\x85"
    assert lines(fill(template("{{ name }}"), {"name": value})) == ["王桂兰"]


def test_a_lone_surrogate_is_shown_as_unreadable():
    assert lines(fill(template("{{ name }}"), {"name": "王\ud842兰"})) == ["王\ufffd兰"]


def test_line_ends_and_tabs_become_those_of_word():
    filled = fill(template("{{ a }}尾"), {"a": "一\r\n二\n\n三\t四\u2028五"})
    assert lines(filled) == ["一\n二\n\n三\t四\n五尾"]
    assert len(list(body(filled).iter("{*}br"))) == 4


def test_a_dropped_paragraph_leaves_nothing():
    paper = template("前", "{%p if shown %}", "中 {{ name }}", "{%p endif %}", "后")
    assert lines(fill(paper, {"shown": "", "name": "x"})) == ["前", "后"]
    assert lines(fill(paper, {"shown": "有", "name": "x"})) == ["前", "中 x", "后"]


def test_a_loop_repeats_its_paragraph():
    paper = template("{%p for each in rows %}", "{{ loop.index }}. {{ each.name }}", "{%p endfor %}")
    assert lines(fill(paper, {"rows": [{"name": "甲"}, {"name": "乙"}]})) == ["1. 甲", "2. 乙"]


def test_the_same_input_gives_the_same_bytes_in_another_process():
    code = (
        "import hashlib, sys; from tests.forms.papers.samples import template;"
        "from reception_desk.forms.papers.fill import fill;"
        "print(hashlib.sha256(fill(template('{{ a }}{{ b }}'), {'a': '甲', 'b': '乙'})).hexdigest())"
    )
    found = {
        subprocess.run(
            [sys.executable, "-c", code],
            env={"PYTHONHASHSEED": seed, "PYTHONPATH": ":".join(sys.path)},
            capture_output=True,
            text=True,
            check=True,
        ).stdout
        for seed in ("1", "2")
    }
    assert len(found) == 1


def test_the_docx_has_fixed_times_and_is_not_deflated(tmp_path):
    (tmp_path / "a.docx").write_bytes(fill(template("{{ a }}"), {"a": "甲"}))
    with zipfile.ZipFile(tmp_path / "a.docx") as archive:
        assert {each.date_time for each in archive.infolist()} == {(1980, 1, 1, 0, 0, 0)}
        assert {each.compress_type for each in archive.infolist()} == {zipfile.ZIP_STORED}
        assert archive.testzip() is None


def test_an_unknown_field_is_named_with_the_nearest_right_one():
    with pytest.raises(TemplateTrouble) as caught:
        fill(template("{{ nmae }}"), {"name": "甲", "number": "1"}, file="LFHZ-A4.docx")
    assert caught.value.file == "LFHZ-A4.docx"
    assert caught.value.what == "没有“nmae”这个字段，是不是“name”？在“{{ nmae }}”这一行。"


def test_a_template_is_checked_before_the_first_paper():
    make_ready(template("{{ name }}"), ["name", "number"])
    with pytest.raises(TemplateTrouble, match=r"HFM\.docx：没有“nmae”"):
        make_ready(template("{{ nmae }}"), ["name"], file="HFM.docx")


def test_a_field_missing_in_a_branch_not_taken_is_found_too():
    with pytest.raises(TemplateTrouble, match="gone"):
        fill(template("{% if shown %}{{ gone }}{% endif %}"), {"shown": ""})


def test_a_name_missing_in_a_row_stops_the_paper():
    paper = template("{%p for each in rows %}", "{{ each.name }}", "{%p endfor %}")
    with pytest.raises(TemplateTrouble, match="“name”没有对应的内容"):
        fill(paper, {"rows": [{"name": "甲"}, {"nome": "乙"}]})


def test_a_reckoning_that_fails_stops_the_paper():
    with pytest.raises(TemplateTrouble, match="计算"):
        fill(template("{{ a + 1 }}"), {"a": "甲"})


@pytest.mark.parametrize("value", [None, date(2026, 11, 3), 1.5, b"x", object()])
def test_a_value_that_is_not_text_is_our_bug(value):
    with pytest.raises(TypeError):
        fill(template("{{ a }}"), {"a": value})


@given(st.dictionaries(st.sampled_from(["a", "b"]), st.text(), min_size=2))
def test_any_text_fills_or_nothing_does(values):
    printed = lines(fill(template("{{ a }}|{{ b }}"), values))
    assert len(printed) == 1
    assert printed[0].count("|") == 1 + sum(each.count("|") for each in values.values())
