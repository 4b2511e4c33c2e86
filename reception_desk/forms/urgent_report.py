"""D23 重大紧急信访信息 (条25): where it happens, what is done, to whom it is reported when; answers of the visit."""

from reception_desk.forms.form import Field, Form, Need, Values, section
from reception_desk.forms.kinds import LongText, Text
from reception_desk.wording import later


def is_reported(values: Values) -> bool:
    """Tell whether a report was written."""
    return any(values.raw.get(each.name, "").strip() for each in REPORT_FIELDS)


WHERE = Field("urgent_where", later("地点"), Text(100), internal=True, width=12, example="县信访接待大厅门前")
ACTS = Field(
    "urgent_acts", later("现场行为"), LongText(1000), internal=True, width=12, example="聚集在大厅门前，情绪激动。"
)
MEASURES = Field(
    "urgent_measures", later("现场处置"), LongText(1000), internal=True, width=12, example="已请 5 名代表到接谈室。"
)
SUPPORT = Field(
    "urgent_support", later("需要的支持"), LongText(500), internal=True, width=12, example="请石桥镇负责人到场。"
)
REPORTED_TO = Field(
    "urgent_to", later("报送对象"), Text(100), need=Need.TO_SAVE, internal=True, width=6, example="县委办公室"
)
REPORTED_AT = Field(
    "urgent_reported",
    later("报送时刻"),
    Text(20),
    need=Need.TO_SAVE,
    internal=True,
    width=4,
    example="2026-11-03 10:58 左右",
)
SIGNER = Field("urgent_signer", later("签发人"), Text(40), internal=True, width=6, example="周明远")

REPORT_FIELDS = (REPORTED_TO, REPORTED_AT, WHERE, ACTS, MEASURES, SUPPORT, SIGNER)
REPORT = Form("urgent_report", later("重大紧急信访信息报告单"), (section("report", "", *REPORT_FIELDS),))
REPORT_SECTION = section("urgent_report", later("紧急信息报告"), *REPORT_FIELDS, shown_when=is_reported)
