"""A cell whose loop has nothing to print keeps a paragraph, without which Word calls the file damaged."""

import re

from reception_desk.forms.papers.rendering import prepare, render

PART = (
    '<w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body><w:tbl><w:tr><w:tc>'
    "<w:tcPr/><w:p><w:r><w:t>{{%p for each in rows %}}</w:t></w:r></w:p>"
    "<w:p><w:r><w:t>{{{{ each }}}}</w:t></w:r></w:p>"
    "<w:p><w:r><w:t>{{%p endfor %}}</w:t></w:r></w:p></w:tc></w:tr></w:tbl></w:body></w:document>"
).format()


def cells(rows):
    part = render(prepare(PART.encode()), {"rows": rows}).decode()
    return re.findall(r"<w:tc>(.*?)</w:tc>", part)


def test_an_empty_loop_leaves_one_empty_paragraph():
    assert cells([]) == ["<w:tcPr/><w:p/>"]
    assert [each.count("<w:p>") for each in cells(["甲", "乙"])] == [2]
