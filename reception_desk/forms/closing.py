"""办结: when and how a matter was closed, why it arose (成因), and by what it is settled where it is (化解)."""

from reception_desk.forms.form import Field, Form, section
from reception_desk.forms.kinds import Choice
from reception_desk.forms.matters import DAY, HOW
from reception_desk.vocabulary.leading import Cause, Proof
from reception_desk.wording import later

CAUSE = Field("cause", later("成因"), Choice(Cause), width=6)
PROOF = Field("proof", later("化解凭证"), Choice(Proof), width=6, hint=later("只是办结、没有化解的空着"))
CLOSE = Form("matter_closed", later("办结事项"), (section("closing", "", DAY, CAUSE, PROOF, HOW),))
