"""`smoke`: opens and closes every page; without an office it makes a demo one in a temporary folder."""

import argparse
import tempfile
from pathlib import Path

from reception_desk import app
from reception_desk.cli import signing
from reception_desk.paths import data_folder
from reception_desk.services.access import accounts
from reception_desk.services.access.greeting import has_office
from reception_desk.services.demo import year as demo
from reception_desk.services.demo.entry import FIRST_CLERK, PASSWORD, demo_clock


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Declare who signs in."""
    signing.add_arguments(parser)


def run(arguments: argparse.Namespace) -> int:
    """Open and close every page of the window."""
    folder = arguments.data_dir or data_folder()
    if arguments.demo or has_office(folder):
        with signing.signed_in(arguments) as desk:
            return app.smoke(desk)
    with tempfile.TemporaryDirectory(ignore_cleanup_errors=True) as place:
        office = demo.demo_office(Path(place) / "demo")
        return app.smoke(accounts.sign_in(office, FIRST_CLERK, PASSWORD, clock=demo_clock()))
