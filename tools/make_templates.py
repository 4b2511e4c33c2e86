"""Writes the papers' templates into resources/templates; a test holds that the files there are these."""

from collections.abc import Callable
from pathlib import Path

from reception_desk.forms.papers.package import pack
from tools.make_templates_agreement import settlement
from tools.make_templates_blank import blank
from tools.make_templates_boards import public_notice, visit_notice
from tools.make_templates_dossier import contents, cover, notes
from tools.make_templates_forms import note_sheet, registration
from tools.make_templates_ledger import ledger
from tools.make_templates_letters import authority, record, supplement
from tools.make_templates_list import materials
from tools.make_templates_meetings import appointment, avoidance_a4, avoidance_a5
from tools.make_templates_notices import acceptance, extension, lawful_way, no_longer, refusal, suggestion_reply
from tools.make_templates_opinions import closing_report, opinion, review, second_review
from tools.make_templates_post import envelope, large_envelope, post_label
from tools.make_templates_receipt import receipt_a4, receipt_a5, receipt_slip
from tools.make_templates_recovery import recovery
from tools.make_templates_reports import day_sheet, handover, roster, year_sheet
from tools.make_templates_sheets import brief, leader_day, responsibility, service, submission, urgent_report
from tools.make_templates_steps import passed_on_a4, passed_on_a5, progress_a4, progress_a5
from tools.make_templates_units import assignment, supervision, transfer

_FOLDER = Path(__file__).parent.parent / "resources" / "templates"

TEMPLATES: dict[str, Callable[[], dict[str, bytes]]] = {
    "LFHZ-A4.docx": receipt_a4,
    "LFHZ-A5.docx": receipt_a5,
    "LFHZ-80mm.docx": receipt_slip,
    "HFM.docx": recovery,
    "LFDJB.docx": registration,
    "LFDJB-blank.docx": blank,
    "NBCL.docx": note_sheet,
    "JTBL.docx": record,
    "CLQD.docx": materials,
    "SQWT.docx": authority,
    "LFTZ.docx": ledger,
    "SLGZ.docx": acceptance,
    "BYSL.docx": refusal,
    "BZSL.docx": no_longer,
    "TJGZ.docx": lawful_way,
    "ZSH.docx": transfer,
    "JBH.docx": assignment,
    "ZSGZ-A4.docx": passed_on_a4,
    "ZSGZ-A5.docx": passed_on_a5,
    "YQBL.docx": extension,
    "CLYJ.docx": opinion,
    "FCYJ.docx": review,
    "FHYJ.docx": second_review,
    "SFZR.docx": responsibility,
    "LDJF.docx": leader_day,
    "JFYQ.docx": brief,
    "DBH.docx": supervision,
    "BJBG.docx": closing_report,
    "SDHZ.docx": service,
    "CPD.docx": submission,
    "JDGZ-A4.docx": progress_a4,
    "JDGZ-A5.docx": progress_a5,
    "ZBB.docx": roster,
    "JJB.docx": handover,
    "JFRB.docx": day_sheet,
    "NDTJ.docx": year_sheet,
    "ZDXX.docx": urgent_report,
    "HBJD-A4.docx": avoidance_a4,
    "HBJD-A5.docx": avoidance_a5,
    "YQJT.docx": appointment,
    "TJXY.docx": settlement,
    "JYHF.docx": suggestion_reply,
    "BCBL.docx": supplement,
    "XF-DL.docx": envelope,
    "XF-C5.docx": large_envelope,
    "YJBQ.docx": post_label,
    "LFXZ.docx": visit_notice,
    "GSL.docx": public_notice,
    "JZFM.docx": cover,
    "JNML.docx": contents,
    "BKB.docx": notes,
}


def main() -> None:
    """Write every template."""
    _FOLDER.mkdir(parents=True, exist_ok=True)
    for name, make in TEMPLATES.items():
        (_FOLDER / name).write_bytes(pack(make()))


if __name__ == "__main__":
    main()
