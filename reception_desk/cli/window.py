"""No command: open the window."""

import argparse

from reception_desk import app


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Take nothing more."""


def run(arguments: argparse.Namespace) -> int:
    """Open the window and stay until it is closed."""
    return app.run(arguments.data_dir, demo=arguments.demo)
