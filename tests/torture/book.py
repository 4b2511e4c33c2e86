"""The book of the faults: what each test of this folder played, lost and broke, for the table of `make torture`."""

import json
import os


def enter(fault, rounds, lost=0, corrupt=0):
    """Write one row into the book that `make torture` reads; a test that is run alone keeps none."""
    book = os.environ.get("TORTURE_BOOK")
    if book:
        row = {"fault": fault, "rounds": rounds, "lost": int(lost), "corrupt": int(corrupt)}
        with open(book, "a", encoding="utf-8") as file:
            file.write(json.dumps(row) + "\n")


def rounds(name, few):
    """Return how many rounds to play: a few in the suite, as many as `make torture` says there."""
    return int(os.environ.get(f"TORTURE_{name}", few))
