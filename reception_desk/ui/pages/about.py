"""关于: the version, and every part the program is made of with its licence, from the bill of materials it carries."""

import json

from reception_desk import __version__
from reception_desk.paths import resource
from reception_desk.ui.cards import Card
from reception_desk.ui.labels import Text
from reception_desk.wording import tr


def about_card() -> Card:
    """Return the card; the whole bill lies beside the program as CycloneDX."""
    bill = json.loads(resource("about", "sbom.cdx.json").read_text("utf-8"))
    parts = [_line(each) for each in bill["components"]]
    card = Card(tr("关于"), tr("接访工作台 {version}").format(version=__version__))
    told = tr("由下面 {n} 个开源组件构成，各按自己的许可使用；完整清单（SBOM）在程序文件夹的 {file}。")
    card.add(Text(told.format(n=len(parts), file="resources/about/sbom.cdx.json"), "secondary", wrap=True))
    card.add(Text("　".join(parts), "secondary", wrap=True))
    return card


def _line(part: dict[str, object]) -> str:
    """Return name, version and licence in one line that does not break inside."""
    (first, *_) = part["licenses"] if isinstance(part["licenses"], list) else [{}]
    return f"{part['name']} {part['version']}（{first['license']['name']}）"
