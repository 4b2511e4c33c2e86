"""Every word that a store holds, looked through for what the office does not say (domain: terms, wrong and right)."""

from sqlalchemy import select

from reception_desk.forms.papers.catalogue import PAPERS
from reception_desk.forms.papers.plain import plain_words
from reception_desk.models.tables.base import metadata
from reception_desk.rules.words import internal_words, old_terms
from reception_desk.services.papers.coded import coded_paper
from reception_desk.services.papers.of_visits import template_of

NEVER = internal_words() | set(old_terms())


def wrong_words(desk):
    """Give each record in which a word stands that is wrong or internal, and each paper for the visitor."""
    with desk.store.look(desk.clerk.id, desk.now()) as look:
        for table in metadata.sorted_tables:
            for row in look.connection.execute(select(table)):
                yield from ((table.name, each, word) for each in texts(row) for word in NEVER if word in each)
        papers = [row.id for row in look.connection.execute(select(metadata.tables["paper"].c.id))]
        for paper in PAPERS.values():
            for file in paper.templates.values():
                said = plain_words(template_of(look, file))
                wrong = NEVER if paper.for_visitor else old_terms()
                yield from ((file, said, word) for word in wrong if word in said)
    assert papers
    for each in papers:
        shown = coded_paper(desk, each)
        said = plain_words(shown.docx)
        yield from ((shown.title, said, word) for word in NEVER if word in said and PAPERS[shown.kind].for_visitor)


def texts(value):
    """Give every text within a value of the store."""
    if isinstance(value, str):
        yield value
    elif isinstance(value, dict):
        for each in value.values():
            yield from texts(each)
    elif isinstance(value, list | tuple) or hasattr(value, "_mapping"):
        for each in value:
            yield from texts(each)
