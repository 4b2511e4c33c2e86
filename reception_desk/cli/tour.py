"""`tour`: a scripted visit by real key events, then pictures of every page and the papers as PDF."""

import argparse
import tempfile
from pathlib import Path

from reception_desk import app
from reception_desk.services.demo import year as demo
from reception_desk.wording import tr


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Declare where the pictures go."""
    parser.add_argument("folder", type=Path, metavar="DIR", help=tr("图片和 PDF 存放的文件夹"))


def run(arguments: argparse.Namespace) -> int:
    """Play the tour in a demo office of its own, so that nobody else's is touched."""
    with tempfile.TemporaryDirectory(ignore_cleanup_errors=True) as place:
        return app.tour(demo.demo_office(Path(place) / "demo"), arguments.folder)
