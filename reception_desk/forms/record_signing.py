"""笔录签名: what is asked after a record or a supplement was read back to the visitor."""

from reception_desk.forms.form import Field, Form, Need, Values, section
from reception_desk.forms.kinds import Choice, Text
from reception_desk.forms.kinds_moment import Moment
from reception_desk.vocabulary.papers import RecordSigned
from reception_desk.wording import later

HOW = Field("how", later("签名"), Choice(RecordSigned), need=Need.TO_SAVE, width=8, default=RecordSigned.SIGNED.value)
AT = Field("signed_at", later("什么时候"), Moment(), need=Need.TO_SAVE, width=6)


def refused(values: Values) -> bool:
    """Tell whether the visitor would not sign."""
    return values[HOW] not in (None, RecordSigned.SIGNED)


WITNESS = Field("witness", later("见证人"), Text(60), width=6, hint=later("在场看到拒签的人"), shown_when=refused)
SIGNING = Form("record_signing", later("笔录签名"), (section("signing", "", HOW, AT, WITNESS),))
