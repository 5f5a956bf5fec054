"""What a workbook is written from: the board, the items, the comparison and the documents, gathered once."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, datetime

from data_model.errors import CouncilError
from data_model.questions import councils, documents
from data_model.questions.activities import ActivityFacts
from data_model.questions.councils import CommissionFacts, ConvocationFacts, CouncilFacts
from data_model.questions.decisions import DecisionFacts, decisions
from data_model.questions.documents import DocumentFacts, FigureFacts, FindingFacts
from data_model.questions.plans import PlanFacts
from data_model.questions.recommendations import RecommendationFacts
from data_model.questions.snapshots import SnapshotFacts, snapshot_content, snapshots
from locales import LANGUAGES, Texts
from metrics.comparison import Comparison, compare, hanging, what_if
from metrics.evaluate import board_of
from metrics.evidence import Ask, gather
from metrics.metric import Board, Scope
from metrics.monitoring_counts import every_line
from metrics.plan_state import ItemState
from metrics.snapshots import Frozen, Since, thawed
from metrics.snapshots import compare as compare_with


@dataclass(frozen=True)
class WorkbookRequest:
    """What a workbook is asked for: a plan (None: the one of the date), the date, the moment, the language.

    `months` overrides how many months a convocation worked, by its key, as in the comparison; `snapshot` is the
    number of a report to the presidium that the plan is compared with.
    """

    plan: str | None
    as_of: date
    known_at: datetime
    lang: str
    months: Mapping[str, int] | None = None
    snapshot: int | None = None


@dataclass(frozen=True)
class Reported:
    """A report to the presidium, what it told, and what has happened since."""

    facts: SnapshotFacts
    told: Frozen
    since: Since


@dataclass(frozen=True)
class Material:
    """Everything the sheets say, as values; `sheets` are the keys of the workbook's sheets in their order."""

    request: WorkbookRequest
    t: Texts
    council: CouncilFacts
    convocation: ConvocationFacts | None
    plan: PlanFacts
    board: Board
    items: tuple[ItemState, ...]
    commissions: tuple[CommissionFacts, ...]
    comparisons: tuple[Comparison, ...]
    what_ifs: tuple[Comparison, ...]
    hanging: tuple[str, ...]
    documents: Mapping[str, DocumentFacts]
    figures: tuple[FigureFacts, ...]
    findings: tuple[FindingFacts, ...]
    monitorings: tuple[ActivityFacts, ...]
    recommendations: tuple[RecommendationFacts, ...]
    decisions: tuple[DecisionFacts, ...]
    districts: Mapping[str, str]
    holidays: frozenset[date]
    settings: Mapping[str, int]
    reported: Reported | None = None
    sheets: tuple[str, ...] = ()

    @property
    def lang(self) -> str:
        """The language of the workbook."""
        return self.t.lang

    @property
    def plan_title(self) -> str:
        """The plan's title in the language of the workbook."""
        return self.plan.title_in(self.lang)


def material(ask: Ask, request: WorkbookRequest) -> Material:
    """The material of a request; CouncilError where the language or the plan is unknown or the store has no plan."""
    if request.lang not in LANGUAGES:
        raise CouncilError("error-unknown-language", language=request.lang)
    scope = Scope(plan=request.plan)
    evidence = gather(ask, scope, request.as_of, request.known_at)
    council = ask(councils.council)
    if council is None or evidence.plan is None:
        raise CouncilError("error-no-plan")
    figures, convocations = ask(documents.figures), ask(councils.convocations)
    months = dict(request.months or {})
    compared = compare(figures, convocations, months, request.as_of)
    return Material(
        request=request,
        t=Texts(request.lang),
        council=council,
        convocation=evidence.convocation,
        plan=evidence.plan,
        board=board_of(evidence, scope),
        items=evidence.items,
        commissions=ask(councils.commissions),
        comparisons=compared,
        what_ifs=_what_ifs(compared, figures, convocations, months),
        hanging=hanging(compared, figures, convocations, months),
        documents={one.key: one for one in ask(documents.documents)},
        figures=figures,
        findings=ask(documents.findings),
        monitorings=tuple(every_line(evidence)),
        recommendations=tuple(one for one in evidence.recommendations if one.belongs_on <= request.as_of),
        decisions=tuple(one for one in ask(decisions, request.known_at) if one.meeting_on <= request.as_of),
        districts={one.key: one.name[request.lang] for one in ask(councils.districts)},
        holidays=evidence.holidays,
        settings=evidence.settings,
        reported=_reported(ask, request, evidence.plan.key, evidence.items),
    )


def _reported(ask: Ask, request: WorkbookRequest, plan: str, items: tuple[ItemState, ...]) -> Reported | None:
    snapshot = request.snapshot
    if snapshot is None:
        return None
    told = thawed(ask(snapshot_content, snapshot, plan))
    facts = next(one for one in ask(snapshots, plan) if one.id == snapshot)
    return Reported(facts, told, compare_with(told, items, request.as_of, request.known_at))


def _what_ifs(
    compared: tuple[Comparison, ...],
    figures: tuple[FigureFacts, ...],
    convocations: tuple[ConvocationFacts, ...],
    months: dict[str, int],
) -> tuple[Comparison, ...]:
    """Each pair of likes that has a rate, for every number of months that the earlier convocation may have worked."""
    pairs = [one for one in compared if one.earlier and one.later and not one.is_unlike]
    rated = [one.indicator for one in pairs if one.earlier and one.earlier.per_month is not None]
    return tuple(row for indicator in rated for _, row in what_if(indicator, figures, convocations, months))
