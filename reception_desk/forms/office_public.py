"""办公室设置, 公布: what 来访须知 and 公示栏 say beside name, telephone and address (条18①)."""

from dataclasses import dataclass

from reception_desk.forms.form import Field, Values, section
from reception_desk.forms.kinds import Text
from reception_desk.wording import later

HOURS = Field(
    "hours",
    later("接待时间的写法"),
    Text(100),
    width=6,
    example="工作日 8:30—12:00，13:30—17:30",
    hint=later("空着就按上面的接待日和钟点印"),
)
COMPLAINTS = Field("complaints", later("投诉电话"), Text(40), width=6, example="0531-82345670")
ONLINE = Field("online", later("网络信访渠道"), Text(200), width=12, example="国家信访局网上信访")
PUBLIC_SECTION = section("public", later("公布"), HOURS, COMPLAINTS, ONLINE)


@dataclass(frozen=True)
class PublicOffice:
    """When visitors are received, where one complains, and the channels on the net; "" where it is not said."""

    hours: str = ""
    complaints: str = ""
    online: str = ""


def public_of(values: Values) -> PublicOffice:
    """Return what the settings say."""
    return PublicOffice(values[HOURS] or "", values[COMPLAINTS] or "", values[ONLINE] or "")


def public_raw(public: PublicOffice) -> dict[str, str]:
    """Return these settings as they would be typed."""
    return {HOURS.name: public.hours, COMPLAINTS.name: public.complaints, ONLINE.name: public.online}
