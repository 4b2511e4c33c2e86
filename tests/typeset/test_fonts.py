"""Which fonts stand in for the ones a paper asks for, and how text is measured."""

from reception_desk.typeset.document import Look
from reception_desk.typeset.families import stand_ins
from reception_desk.typeset.fonts import Face, face_of, fallbacks_used, glyph, han_glyph, resolved, shaped
from reception_desk.typeset.read import read_docx
from tests.typeset.docs import SANS, SERIF, Paper, run


def test_a_name_is_tried_first_then_its_style_then_the_free_families():
    names = [name for name, _ in stand_ins("楷体")]
    assert names[0] == "楷体"
    assert names.index("楷体_GB2312") < names.index(SERIF)
    assert [name for name, _ in stand_ins("黑体")][-1] == SERIF
    assert [name for name, _ in stand_ins("某某黑体")][1] == SANS


def test_the_title_face_is_drawn_bold_where_only_a_text_face_stands_in():
    assert dict(stand_ins("方正小标宋简体"))[SERIF]
    assert not dict(stand_ins("仿宋"))[SERIF]


def test_installed_families_stand_for_themselves(qapp):
    assert resolved(SANS) == (SANS, False)
    assert resolved("绝无此字体") == (SERIF, False)


def test_what_stands_in_is_told_once_each(qapp):
    paper = Paper()
    missing = '<w:rFonts w:ascii="绝无此字体" w:hAnsi="绝无此字体" w:eastAsia="绝无此黑体"/>'
    paper.raw(run("字") + run("甲", missing) + run("a", missing) + run("乙", missing))
    used = fallbacks_used(read_docx(paper.bytes()))
    assert used == (f"绝无此黑体 → {SANS}", f"绝无此字体 → {SERIF}")


def test_latin_and_han_text_of_one_look_take_their_own_faces(qapp):
    look = Look(latin=SANS, han=SERIF, bold=True)
    assert (face_of(look, han=True), face_of(look, han=False)) == (Face(SERIF, True), Face(SANS, True))


def test_a_character_the_face_lacks_comes_from_another_family(qapp):
    face = Face(SERIF)
    assert glyph("字", face).face == face
    assert glyph("☑", face).face.family != SERIF
    assert glyph("☑", face).index


def test_dashes_among_han_are_a_full_em(qapp):
    assert han_glyph("—", Face(SERIF)).advance == 1.0
    assert han_glyph("—", Face(SERIF)).text == "—"


def test_ligatures_stand_for_all_their_letters(qapp):
    assert "".join(item.text for item in shaped("office", Face(SERIF), True, False)) == "office"
    assert len(shaped("office", Face(SERIF), True, False)) < len("office")
