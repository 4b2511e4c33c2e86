"""Files are known by ending and first bytes; a program is found under any name."""

import pytest

from reception_desk.rules.attachments import endings, judged, limits
from reception_desk.vocabulary.files import AttachmentKind, Refusal

PNG, PDF, ZIP, OLE = b"\x89PNG\r\n\x1a\n", b"%PDF-1.7\n", b"PK\x03\x04", b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"


@pytest.mark.parametrize(
    ("name", "head", "kind"),
    [
        ("现场.PNG", PNG, AttachmentKind.PICTURE),
        ("照片.jpg", b"\xff\xd8\xff\xe0", AttachmentKind.PICTURE),
        ("改名的照片.png", b"\xff\xd8\xff\xe0", AttachmentKind.PICTURE),
        ("手机.heic", b"\0\0\0\x18ftypheic", AttachmentKind.PICTURE),
        ("答复.pdf", PDF, AttachmentKind.PDF),
        ("申请.docx", ZIP, AttachmentKind.DOCUMENT),
        ("申请.wps", OLE, AttachmentKind.DOCUMENT),
        ("名单.xls", OLE, AttachmentKind.SHEET),
        ("名单.et", OLE, AttachmentKind.SHEET),
        ("经过.txt", "征地".encode("gb18030"), AttachmentKind.TEXT),
        ("经过.txt", b"\xff\xfe\x81\x5f\0\0", AttachmentKind.TEXT),
        ("录音.mp3", b"ID3\x03", AttachmentKind.SOUND),
        ("录音.amr", b"#!AMR\n", AttachmentKind.SOUND),
        ("现场.mp4", b"\0\0\0\x18ftypmp42", AttachmentKind.FILM),
    ],
)
def test_what_an_office_needs_is_taken(name, head, kind):
    assert judged(name, 10, head) is kind


@pytest.mark.parametrize("name", ["setup.exe", "照片.jpg", "材料.pdf", "说明.txt", "没有扩展名"])
@pytest.mark.parametrize("head", [b"MZ\x90\0", b"\x7fELF\x02", b"#!/bin/sh\n", b"\xcf\xfa\xed\xfe"])
def test_a_program_is_refused_under_any_name(name, head):
    assert judged(name, 10, head) is Refusal.PROGRAM


@pytest.mark.parametrize(
    ("name", "size", "head", "refusal"),
    [
        ("照片.jpg", 0, b"", Refusal.EMPTY),
        ("录像.mp4", 2_000_000_000, b"\0\0\0\x18ftypmp42", Refusal.TOO_BIG),
        ("材料.zip", 10, ZIP, Refusal.UNKNOWN),
        ("材料", 10, PDF, Refusal.UNKNOWN),
        ("照片.jpg", 10, PDF, Refusal.OTHER_CONTENT),
        ("说明.txt", 10, b"a\0b", Refusal.OTHER_CONTENT),
    ],
)
def test_the_rest_is_refused_with_its_reason(name, size, head, refusal):
    assert judged(name, size, head) is refusal


def test_the_limits_are_those_of_the_rules_file():
    assert (limits().most_files, limits().most_bytes, limits().kept_days) == (50, 20 * 1024 * 1024, 30)
    assert judged("照片.png", limits().most_bytes, PNG) is AttachmentKind.PICTURE
    assert judged("照片.png", limits().most_bytes + 1, PNG) is Refusal.TOO_BIG
    assert {"jpg", "pdf", "docx", "wps", "et", "txt"} <= set(endings())
