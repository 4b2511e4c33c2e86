"""A file that is offered for import: what it is by its first bytes, not by its name."""

import hashlib
from typing import IO

from reception_desk.errors import CannotNow
from reception_desk.forms.importing.delimited import Delimited
from reception_desk.forms.importing.rows import Book
from reception_desk.forms.importing.xlsx import Workbook
from reception_desk.forms.importing.xml_parts import is_package
from reception_desk.wording import tr

_OLD = b"\xd0\xcf\x11\xe0"
_PAGE = (b"<html", b"<!doctype", b"<table", b"<?xml", b"<meta")
_OTHER = (b"%PDF", b"\x89PNG", b"\xff\xd8\xff", b"Rar!", b"7z\xbc\xaf")
SUFFIXES = ("xlsx", "xlsm", "csv", "txt")
"""Names of files that are offered in the dialog."""


def book_of(file: IO[bytes]) -> Book:
    """Return a file as a book of sheets; raises CannotNow with what to do where it is no table."""
    if is_package(file):
        file.seek(0)
        return Workbook(file)
    file.seek(0)
    head = file.read(512).lstrip(b"\xef\xbb\xbf \t\r\n")
    file.seek(0)
    if not head:
        raise CannotNow(tr("这个文件是空的。"), tr("请选有内容的 .xlsx 或 .csv 文件。"))
    if head.startswith(_OLD):
        told = tr("这是旧式的 .xls，或者是设了密码的工作簿，读不了。")
        raise CannotNow(told, tr("请用 Excel 或 WPS 打开，另存为没有密码的 .xlsx 再导入。"))
    if head.lower().startswith(_PAGE):
        told = tr("这个文件名字像表格，其实是网页。")
        raise CannotNow(told, tr("请用 Excel 或 WPS 打开，另存为 .xlsx 再导入。"))
    if head.startswith(_OTHER):
        raise CannotNow(tr("这个文件不是表格。"), tr("请选 .xlsx 或 .csv 文件。"))
    return Delimited(file)


def digest_of(file: IO[bytes]) -> str:
    """Return the SHA-256 of a whole file."""
    file.seek(0)
    found = hashlib.sha256()
    for chunk in iter(lambda: file.read(1 << 20), b""):
        found.update(chunk)
    file.seek(0)
    return found.hexdigest()
