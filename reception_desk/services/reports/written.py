"""A report in the form that is asked for: docx, its checked copy, xlsx or JSON; PDF is made of the docx."""

import json

from reception_desk.forms.reports.parts import Report
from reception_desk.forms.reports.xlsx import xlsx_of


def as_docx(report: Report, *, checked: bool = False) -> bytes:
    """Return a report as docx; `checked` with a code at every figure and the records behind it."""
    from reception_desk.forms.reports.docx import docx_of  # with the first report, since nobody reports at start

    return docx_of(report, checked=checked)


def as_xlsx(report: Report) -> bytes:
    """Return the tables of a report as a workbook."""
    return xlsx_of(report)


def as_json(report: Report) -> bytes:
    """Return a report as one JSON object: its figures (null where not known), words, tables, and what leads back."""
    told = {
        **{"title": report.title, "office": report.office, "period": report.period},
        **{"made_by": report.made_by, "made_on": report.made_on.isoformat(), "figures": dict(report.figures)},
        "paragraphs": report.words.split("\n") if report.words else [],
        "tables": [{"name": each.name, "head": each.head, "rows": each.rows} for each in report.tables],
        "traced": [
            {"code": each.code, "label": each.label, "number": each.number, "records": each.records}
            for each in report.traced
        ],
        "faults": list(report.faults),
    }
    return json.dumps(told, ensure_ascii=False, indent=1).encode("utf-8")
