"""The documents, every figure read from them with its quote, and what they say oddly."""

from __future__ import annotations

from functools import partial

import streamlit as st

from data_model.errors import CouncilError
from data_model.questions import documents
from data_model.vocabulary import Severity
from ui import messages, panel, session, sources_view

view = session.view()
every = session.answer(view, documents.documents)
findings = session.answer(view, documents.findings)
document = st.query_params.get("document", "")
severity = st.query_params.get("severity", "")
known = {one.key for one in every} | {""}

if document not in known:
    messages.refuse(CouncilError("error-unknown-document", document=document))
if severity not in {"", *Severity}:
    messages.refuse(CouncilError("error-unknown-severity", severity=severity))

seen = sources_view.Sources(
    documents=every,
    figures=session.answer(view, documents.figures),
    findings=findings,
    document=document if document in known else "",
    severity=severity if severity in set(Severity) else "",
)
panel.panel("sources", sources_view.body(seen, partial(session.here, view), view.t), {}, view.t)
