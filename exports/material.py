"""What a workbook is written from: the board, the items, the comparison and the documents, gathered once."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace
from datetime import date, datetime

from data_model.errors import CouncilError
from data_model.questions import councils, documents
from data_model.questions.activities import ActivityFacts
from data_model.questions.appeals import AppealCell
from data_model.questions.councils import CommissionFacts, ConvocationFacts, CouncilFacts
from data_model.questions.decisions import DecisionFacts, decisions
from data_model.questions.documents import DocumentFacts, FigureFacts, FindingFacts
from data_model.questions.plans import PlanFacts
from data_model.questions.recommendations import RecommendationFacts
from data_model.questions.requisites import PaperRequisites, requisites
from data_model.questions.snapshots import SnapshotFacts, snapshot_content, snapshots
from locales import LANGUAGES, Texts
from metrics.appeal_counts import COUNTING, hidden_measures
from metrics.comparison import Comparison, compare, hanging, what_if
from metrics.evaluate import board_of
from metrics.evidence import Ask, Evidence, gather
from metrics.metric import Board, Measurement, Scope
from metrics.monitoring_counts import every_line
from metrics.plan_state import ItemState
from metrics.snapshots import Frozen, Since, thawed
from metrics.snapshots import compare as compare_with


@dataclass(frozen=True)
class WorkbookRequest:
    """What a workbook is asked for: a plan (None: the one of the date), the date, the moment, the language.

    `months` overrides how many months a convocation worked, by its key, as in the comparison; `snapshot` is the
    number of a report to the presidium that the plan is compared with. `beside` is a second language, whose sheets
    follow those of the first; `sheets` are the keys of those wanted (None: all that have something to say);
    `commissions` the numbers of those it is about (none named: the whole council). With `hides_small` an appeals'
    count from which a person could be told is shown as a bound, and a measure not at all. `number` and `dated` are of
    the letter that it goes with, left to be filled in by hand where there is none.
    """

    plan: str | None
    as_of: date
    known_at: datetime
    lang: str
    months: Mapping[str, int] | None = None
    snapshot: int | None = None
    beside: str | None = None
    sheets: tuple[str, ...] | None = None
    commissions: tuple[int, ...] = ()
    hides_small: bool = False
    number: str = ""
    dated: date | None = None

    @property
    def languages(self) -> tuple[str, ...]:
        """The languages of the workbook, the first first."""
        return tuple(dict.fromkeys((self.lang, self.beside or self.lang)))


@dataclass(frozen=True)
class Reported:
    """A report to the presidium, what it told, and what has happened since."""

    facts: SnapshotFacts
    told: Frozen
    since: Since


@dataclass(frozen=True)
class Material:
    """Everything the sheets say, as values; `sheets` are the keys of the workbook's sheets in their order.

    `hidden` are the keys of the measures that are not told, so that no person can be told from them.
    """

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
    appeals: tuple[AppealCell, ...]
    requisites: PaperRequisites
    districts: Mapping[str, str]
    holidays: frozenset[date]
    settings: Mapping[str, int]
    reported: Reported | None = None
    sheets: tuple[str, ...] = ()
    hidden: frozenset[str] = frozenset()

    @property
    def is_whole(self) -> bool:
        """Whether it is about the whole council."""
        return not self.request.commissions

    @property
    def is_compared(self) -> bool:
        """Whether the summary sets the plan's figures beside a report, which holds the whole council's alone."""
        return self.reported is not None and self.is_whole

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
    if unknown := [one for one in request.languages if one not in LANGUAGES]:
        raise CouncilError("error-unknown-language", language=unknown[0])
    scope = Scope(plan=request.plan)
    evidence = gather(ask, scope, request.as_of, request.known_at).of_commissions(request.commissions)
    council = ask(councils.council)
    if council is None or evidence.plan is None:
        raise CouncilError("error-no-plan")
    figures, convocations = ask(documents.figures), ask(councils.convocations)
    months = dict(request.months or {})
    compared = compare(figures, convocations, months, request.as_of)
    board, hidden = _board(evidence, scope, request)
    return Material(
        request=request,
        t=Texts(request.lang),
        council=council,
        convocation=evidence.convocation,
        plan=evidence.plan,
        board=board,
        items=evidence.items,
        commissions=_commissions(ask, request),
        comparisons=compared,
        what_ifs=_what_ifs(compared, figures, convocations, months),
        hanging=hanging(compared, figures, convocations, months),
        documents={one.key: one for one in ask(documents.documents)},
        figures=figures,
        findings=ask(documents.findings),
        monitorings=tuple(every_line(evidence)),
        recommendations=tuple(one for one in evidence.recommendations if one.belongs_on <= request.as_of),
        decisions=_decisions(ask, request),
        appeals=evidence.appeals,
        requisites=ask(requisites),
        districts={one.key: one.name[request.lang] for one in ask(councils.districts)},
        holidays=evidence.holidays,
        settings=evidence.settings,
        reported=_reported(ask, request, evidence.plan.key, evidence.items),
        hidden=hidden,
    )


def _board(evidence: Evidence, scope: Scope, request: WorkbookRequest) -> tuple[Board, frozenset[str]]:
    """The board, without the numbers that are not told, and their keys."""
    board = board_of(evidence, scope)
    if not request.hides_small:
        return board, frozenset()
    hidden = hidden_measures(evidence.appeals, {key: board[key].value for key in COUNTING})
    told = {key: _untold(one) if key in hidden else one for key, one in board.measures.items()}
    return replace(board, measures=told), hidden


def _untold(one: Measurement) -> Measurement:
    return replace(one, amount=replace(one.amount, value=None, part=None, base=None))


def _commissions(ask: Ask, request: WorkbookRequest) -> tuple[CommissionFacts, ...]:
    every: tuple[CommissionFacts, ...] = ask(councils.commissions)
    for number in request.commissions:
        councils.known_commission(every, number)
    return tuple(one for one in every if one.number in request.commissions or not request.commissions)


def _decisions(ask: Ask, request: WorkbookRequest) -> tuple[DecisionFacts, ...]:
    """What was decided by the date, also for the whole council where only some commissions are asked for."""
    own = {*request.commissions, None}
    taken = (one for one in ask(decisions, request.known_at) if one.meeting_on <= request.as_of)
    return tuple(one for one in taken if not request.commissions or one.commission in own)


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
