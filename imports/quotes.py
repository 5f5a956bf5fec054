"""Whether every quote still stands in its document, word for word."""

from __future__ import annotations

from collections.abc import Iterable

from data_model.origin import Source
from data_model.questions.documents import DocumentFacts
from data_model.verifying import Fault
from imports.wording.cleaning import clean


def lost_quotes(documents: Iterable[DocumentFacts], citations: Iterable[Source]) -> tuple[Fault, ...]:
    """A fault for each citation whose quote its document does not hold."""
    texts = {document.key: clean(document.text) for document in documents}
    return tuple(
        Fault("fault-lost-quote", {"document": one.document, "place": one.place, "quote": one.quote})
        for one in citations
        if clean(one.quote) not in texts[one.document]
    )
