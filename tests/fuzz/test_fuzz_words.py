"""Whatever is typed: it reaches the index, SQL, the papers, tables and file names as words, and as nothing else."""

import io
import re
import zipfile
from types import SimpleNamespace
from xml.etree import ElementTree

from hypothesis import given
from hypothesis import strategies as st

from reception_desk.cli.register import _answer
from reception_desk.forms.export import Sheet, workbook
from reception_desk.forms.kinds import clean
from reception_desk.models.audit import first_broken
from reception_desk.models.lists import visits
from reception_desk.models.lists.visits import VisitFilter
from reception_desk.models.search import fold
from reception_desk.models.sqlite.index import match_of
from reception_desk.services.papers import of_visits as papers
from reception_desk.services.visits.opened_files import file_name
from tests.fuzz.conftest import FUZZING
from tests.office import PERSON, register

NASTY = st.sampled_from(
    [
        *(
            '" OR 1=1 --',
            "'; DROP TABLE visit; --",
            "NEAR(王 桂)",
            "who : 王*",
            '"',
            '""',
            "a\x00b",
            "王 AND",
            "*",
            "^王",
        ),
        *(
            "{{ 7919*7919 }}",
            "{% for x in ().__class__.__base__.__subclasses__() %}",
            "{{ cycler.__init__ }}",
            "{#",
            "}}",
        ),
        *("</w:t></w:r>", "<!DOCTYPE a [<!ENTITY b SYSTEM 'file:///etc/passwd'>]>", "&b;", "]]>", "\u202e", "\ufeff"),
        *('=HYPERLINK("http://a")', "＝1+1", "+861380", "-2+3", "@SUM(A1)", "\t=1", "|calc", "%0a"),
        *(
            "../../etc/passwd",
            "..\\..\\a",
            "CON",
            "nul.txt",
            "C:\\a",
            "a:stream",
            "." * 200,
            "字" * 300,
            "\ud800",
            "🀄",
        ),
    ]
)
WORDS = st.lists(st.one_of(NASTY, st.text(max_size=40)), min_size=1, max_size=4).map("".join)
FIELDS = st.sampled_from(sorted(PERSON))


@FUZZING
@given(words=WORDS)
def test_a_search_finds_what_holds_the_words_and_breaks_nothing(desk, words):
    if desk.read(visits.ids, VisitFilter()).__len__() == 0:
        register(desk)
    found = desk.read(visits.ids, VisitFilter(text=words))
    assert list(found) in ([], [1])
    match = match_of([words])
    assert match.count('"') % 2 == 0
    assert fold(fold(words)) == fold(words)


@FUZZING
@given(answers=st.dictionaries(FIELDS, WORDS, min_size=1, max_size=3))
def test_whatever_is_registered_is_stored_as_it_was_and_its_receipt_is_a_paper(desk, answers):
    done = register(desk, **answers)
    whole = desk.read(visits.whole, done.visit_id)
    statement = answers.get("statement", PERSON["statement"])
    assert whole.raw.get("statement", "") == clean(statement, lines=True)
    docx = papers.issue_receipt(desk, done.visit_id).value.docx
    with zipfile.ZipFile(io.BytesIO(docx)) as parts:
        for name in parts.namelist():
            if name.endswith(".xml"):
                ElementTree.fromstring(parts.read(name))
        assert b"62710561" not in parts.read("word/document.xml"), "a template ran what was typed"
    with desk.store.look(0, desk.now()) as look:
        assert first_broken(look) is None


@FUZZING
@given(rows=st.lists(st.lists(WORDS, min_size=2, max_size=2), min_size=1, max_size=4))
def test_a_table_holds_text_and_no_formula(rows):
    book = workbook(Sheet("表", ("一",), (("甲", 8), ("乙", 8)), rows))
    with zipfile.ZipFile(io.BytesIO(book)) as parts:
        sheet = ElementTree.fromstring(parts.read("xl/worksheets/sheet1.xml"))
        assert not list(sheet.iter("{http://schemas.openxmlformats.org/spreadsheetml/2006/main}f"))
        assert not any("hyperlink" in name for name in parts.namelist())


@FUZZING
@given(name=st.one_of(WORDS, st.text(max_size=300)), ending=st.sampled_from(["", ".pdf", ".JPG", ".a/b", ".\u202e"]))
def test_a_file_name_stays_in_its_folder_and_every_system_takes_it(name, ending):
    told = file_name(SimpleNamespace(id=1, name=name, ending=ending))
    assert told.strip(" .")
    assert not set(told) & set('<>:"/\\|?*') and not any(ord(each) < 32 for each in told)
    assert not re.fullmatch(r"(con|prn|aux|nul|com\d|lpt\d)(\..*)?", told, re.IGNORECASE)
    assert len(told.encode("utf-8", "replace")) <= 255


@FUZZING
@given(line=st.one_of(st.binary(max_size=80), WORDS.map(lambda each: each.encode("utf-8", "replace"))))
def test_a_line_of_the_command_is_registered_or_told(desk, line):
    assert set(_answer(desk, line)) & {"error", "number"}
