"""Whatever a file holds: a docx is read or refused in a sentence, a template is found fault with, and nothing hangs."""

import contextlib
import io
import zipfile
from xml.etree import ElementTree

from hypothesis import given
from hypothesis import strategies as st

from reception_desk.errors import StoreTrouble, TemplateTrouble
from reception_desk.forms.papers.lint import lint
from reception_desk.forms.papers.package import read_parts
from reception_desk.models.attempts import read as read_attempts
from reception_desk.models.backup.places import read as read_note
from reception_desk.models.folder import OFFICE_FILE, read_office
from reception_desk.paths import resource
from reception_desk.rules.attachments import judged
from reception_desk.typeset.place import place
from reception_desk.typeset.read import read_docx
from tests.fuzz.conftest import FUZZING

TEMPLATE = resource("templates", "LFHZ-A4.docx")
CHANGES = st.lists(st.tuples(st.integers(0, 1 << 20), st.binary(min_size=1, max_size=8)), min_size=1, max_size=6)
VALUES = st.sampled_from(
    ["-1", "0", "99999999999", "abc", "", "1e9", "0x10", "rId999", "ffffff0", "100%", "字", "2147483648"]
)
PLACES = st.integers(0, 1 << 20)
DEEDS = st.lists(
    st.tuples(st.sampled_from(["value", "drop", "double", "move", "name", "text"]), PLACES, PLACES, VALUES)
)
with zipfile.ZipFile(TEMPLATE) as _parts:
    PARTS = sorted(each for each in _parts.namelist() if each.endswith((".xml", ".rels")))


def spoilt(content, changes):
    """Return bytes with some of them changed, at places counted from anywhere."""
    held = bytearray(content)
    for at, piece in changes:
        start = at % len(held)
        held[start : start + len(piece)] = piece
    return bytes(held)


def twisted(part, deeds):
    """Return XML that is still well formed, with values, elements and places that no word processor writes."""
    root = ElementTree.fromstring(part)
    for deed, one, other, value in deeds:
        held = list(root.iter())
        at, beside = held[one % len(held)], held[other % len(held)]
        children = list(at)
        if deed == "value" and at.attrib:
            at.attrib[sorted(at.attrib)[other % len(at.attrib)]] = value
        elif deed == "name":
            at.tag = beside.tag
        elif deed == "text":
            at.text = value
        elif children and deed == "drop":
            at.remove(children[other % len(children)])
        elif children and deed == "double":
            at.extend(children[:3])
        elif deed == "move" and beside not in set(at.iter()) | {root} and at not in set(beside.iter()):
            at.append(beside)
    return ElementTree.tostring(root, encoding="utf-8", xml_declaration=True)


def repacked(docx, part, content):
    packed = io.BytesIO()
    with zipfile.ZipFile(io.BytesIO(docx)) as before, zipfile.ZipFile(packed, "w") as after:
        for name in before.namelist():
            after.writestr(name, content if name == part else before.read(name))
    return packed.getvalue()


def read_or_refused(docx):
    for work in (lambda: place(read_docx(docx)), lambda: read_parts(docx), lambda: lint(docx, {"number"})):
        try:
            work()
        except TemplateTrouble as told:
            assert told.what


@FUZZING
@given(changes=CHANGES)
def test_a_docx_with_spoilt_bytes(qapp, changes):
    read_or_refused(spoilt(TEMPLATE.read_bytes(), changes))


@FUZZING
@given(part=st.sampled_from(PARTS), deeds=DEEDS)
def test_a_docx_whose_parts_are_twisted(qapp, part, deeds):
    docx = TEMPLATE.read_bytes()
    with zipfile.ZipFile(io.BytesIO(docx)) as parts:
        content = parts.read(part)
    read_or_refused(repacked(docx, part, twisted(content, deeds)))


@FUZZING
@given(content=st.binary(max_size=200))
def test_a_docx_of_anything(qapp, content):
    read_or_refused(content)


@FUZZING
@given(changes=CHANGES)
def test_a_key_file_a_note_and_a_list_of_attempts(an_office, tmp_path, changes):
    content = spoilt((an_office[0] / OFFICE_FILE).read_bytes(), changes)
    for name in (OFFICE_FILE, "backup.json", "attempts.log"):
        (tmp_path / name).write_bytes(content)
    with contextlib.suppress(StoreTrouble):
        read_office(tmp_path)
    read_note(tmp_path)
    read_attempts(tmp_path)


@FUZZING
@given(name=st.text(max_size=60), size=st.integers(0, 1 << 40), head=st.binary(max_size=64))
def test_an_attachment_is_judged_by_whatever_it_begins_with(name, size, head):
    assert judged(name, size, head)
