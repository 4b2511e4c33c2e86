"""笔录签名: what is asked after the record was read back to the visitor."""

from reception_desk.forms.form import Field, Form, Need, section
from reception_desk.forms.kinds import Choice
from reception_desk.forms.kinds_moment import Moment
from reception_desk.vocabulary.papers import RecordSigned
from reception_desk.wording import later

HOW = Field("how", later("签名"), Choice(RecordSigned), need=Need.TO_SAVE, width=8, default=RecordSigned.SIGNED.value)
AT = Field("signed_at", later("什么时候"), Moment(), need=Need.TO_SAVE, width=6)
SIGNING = Form("record_signing", later("接谈笔录签名"), (section("signing", "", HOW, AT),))
