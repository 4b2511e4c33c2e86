"""`search`: prints the visits that hold the text, as JSON lines."""

import argparse
import json

from reception_desk.cli import signing
from reception_desk.services.visits.registering import search_visits
from reception_desk.wording import tr


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Declare the text, how many hits at most, and who signs in."""
    parser.add_argument("text", metavar="TEXT", help=tr("姓名、编号、证件号码后几位、陈述中的任何文字"))
    parser.add_argument("--most", type=int, default=1000, metavar="N", help=tr("最多输出几条"))
    signing.add_arguments(parser)


def run(arguments: argparse.Namespace) -> int:
    """Print the hits, the newest first, with numbers masked as in the window's lists."""
    with signing.signed_in(arguments) as desk:
        for row in search_visits(desk, arguments.text, max(arguments.most, 0)).value:
            hit = {
                "number": row.number,
                "visit_id": row.id,
                "at": row.at.isoformat(timespec="seconds"),
                "name": row.name,
                "people": row.people,
                "channel": row.channel.value,
                "demand": row.demand,
                "region": row.region,
                "id_number": row.id_masked,
                "phone": row.phone_masked,
                "clerk": row.clerk,
            }
            signing.print_line(json.dumps(hit, ensure_ascii=False))
    return 0
