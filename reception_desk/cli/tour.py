"""`tour`: a scripted visit by real key events, then pictures of every page and the papers as PDF."""

import argparse
from pathlib import Path

from reception_desk import app
from reception_desk.services import demo
from reception_desk.wording import tr


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Declare where the pictures go."""
    parser.add_argument("folder", type=Path, metavar="DIR", help=tr("图片和 PDF 存放的文件夹"))


def run(arguments: argparse.Namespace) -> int:
    """Play the tour on a demo office of its own."""
    return app.tour(demo.demo_office(arguments.data_dir), arguments.folder)
