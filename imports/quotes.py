"""Whether every quote still stands in its document, word for word."""

from __future__ import annotations

from collections.abc import Iterable
from functools import lru_cache

from data_model.origin import Source
from data_model.questions.documents import DocumentFacts
from data_model.verifying import Fault
from imports.wording.cleaning import clean


def stands_in(quote: str, document_text: str) -> bool:
    """Whether a document holds a quote word for word, mark-up and white space aside."""
    return clean(quote) in _cleaned(document_text)


@lru_cache(maxsize=8)
def _cleaned(document_text: str) -> str:
    return clean(document_text)


def lost_quotes(documents: Iterable[DocumentFacts], citations: Iterable[Source]) -> tuple[Fault, ...]:
    """A fault for each citation whose quote its document does not hold."""
    texts = {document.key: document.text for document in documents}
    return tuple(
        Fault("fault-lost-quote", {"document": one.document, "place": one.place, "quote": one.quote})
        for one in citations
        if not stands_in(one.quote, texts[one.document])
    )
