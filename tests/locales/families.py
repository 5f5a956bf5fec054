"""Keys that code puts together from a prefix and a word: every prefix, and what feeds it.

A screen that says `t(f"state-{item.state}")` needs its family here; a test then holds the catalogues to it: no word
without a text, no text without a word.
"""

from __future__ import annotations

import csv
from collections.abc import Iterable
from dataclasses import dataclass
from typing import get_args

from data_model import vocabulary as words
from data_model.rules import RULES, Public
from exports import covering_letter
from exports.forms.kinds import FORMS
from exports.sheets import changes, definitions, plan_by_commission, summary
from exports.workbook import ON_REQUEST, SHEETS
from imports.reconcile import Fate
from locales import LANGUAGES
from locales.phrases import Limit
from metrics.comparison import EARLIER, LATER, PAIRS
from metrics.definitions import METRICS
from tests.locales.reading import ROOT
from ui.appeals_counts import FLOW
from ui.deck.build import SLIDES
from ui.entering import requisites
from ui.entering.sections import SECTIONS as RECORDS
from ui.plan_filters import BASES, SECTIONS, TIMINGS
from ui.plan_register import ORDERS
from ui.screens import SCREENS
from ui.trail_words import SAID


@dataclass(frozen=True)
class Family:
    """Keys of one shape: prefix, a word, suffix; `beside` are keys of the prefix that no word feeds.

    With `shared` the prefix is that of a whole screen, so other keys may begin with it too.
    """

    prefix: str
    words: tuple[str, ...]
    suffix: str = ""
    beside: tuple[str, ...] = ()
    shared: bool = False

    @property
    def keys(self) -> set[str]:
        """The keys that must stand in the catalogues, and unless it is shared no other with this prefix."""
        return {f"{self.prefix}{word}{self.suffix}" for word in self.words} | set(self.beside)


def _of(enum: Iterable[str]) -> tuple[str, ...]:
    return tuple(map(str, enum))


def _indicators() -> tuple[str, ...]:
    """The indicators that the seed states or infers."""
    found: dict[str, None] = {}
    for name in ("figures.csv", "inferred.csv"):
        with (ROOT / "seed" / name).open(encoding="utf-8", newline="") as file:
            found |= dict.fromkeys(row["indicator"] for row in csv.DictReader(file))
    return tuple(found)


MEASURES = tuple(metric.key for metric in METRICS)
REPORTED_OF_THE_COUNCIL = ("monitorings", "legal-acts", "outgoing", "appeals", "views")
REPORTED = (*REPORTED_OF_THE_COUNCIL, "hearings", "round-tables", "activities")
NOT_COUNTED = {words.Unit.SHARE, words.Unit.PERCENT, words.Unit.MOMENT}

FAMILIES = (
    Family("serve-readers-", _of(Public)),
    Family("state-", _of(words.State)),
    Family("status-", _of(words.MarkStatus), beside=("status-none",)),
    Family("timing-", _of(words.Timing)),
    Family("kind-", _of(words.ActivityKind)),
    Family("kind-basis-", _of(words.KindBasis)),
    Family("deadline-kind-", _of(words.DeadlineKind)),
    Family("deadline-reason-", _of(words.DeadlineReason)),
    Family("bound-", _of(words.Bound)),
    Family("basis-", _of(words.Basis)),
    Family("origin-", _of(words.Origin)),
    Family("unit-", _of(unit for unit in words.Unit if unit not in NOT_COUNTED)),
    Family("appeal-state-", _of(words.AppealState)),
    Family("appeals-flow-", tuple(FLOW)),
    Family("recommendation-outcome-", _of(words.RecommendationOutcome)),
    Family("comparability-", _of(words.Comparability)),
    Family("direction-", _of(words.Direction), beside=("direction-unlike", "direction-hangs")),
    Family("verdict-rate-", _of(words.Direction)),
    Family("verdict-when-", _of(words.Direction)),
    Family("verdict-stock-", _of(words.Direction)),
    Family("strip-caveat-", _of(one for one, mark in PAIRS.items() if mark is words.Comparability.WITH_CAVEAT)),
    Family("severity-", _of(words.Severity)),
    Family("language-", LANGUAGES),
    Family("metric-", MEASURES, beside=tuple(f"metric-{key}-definition" for key in MEASURES)),
    Family("indicator-", _indicators()),
    Family("reason-", tuple(PAIRS), beside=("reason-one-side-missing",)),
    Family("convocation-", (EARLIER, LATER)),
    Family("nav-", SCREENS),
    Family("role-", _of(words.Role)),
    Family("account-", ("open", "waits", "closed")),
    Family("trail-", SAID, beside=("trail-nothing", "trail-unsaid", "trail-yes", "trail-no", "trail-signin_id")),
    Family("deck-slide-", tuple(SLIDES)),
    Family("entering-", ("mark", "deadline", "event", "void"), shared=True),
    Family("frame-", ("day", "month", "year"), shared=True),
    Family("records-", tuple(RECORDS), shared=True),
    Family("appeals-", ("by-state", "by-month", "by-commission", "by-topic", "by-district"), shared=True),
    Family("requisites-", (*(one.replace("_", "-") for one in requisites.TOLD), *requisites.OWN), shared=True),
    Family("decision-act-", ("new", "done", "void")),
    Family("recommendation-act-", ("new", "days", "reply")),
    Family("act-", (*RULES, "open_account", "sign_in", "sign_out")),
    Family("plan-timing-", tuple(word for word in TIMINGS if word not in set(words.Timing))),
    Family("plan-basis-", BASES),
    Family("plan-section-", (*SECTIONS, "register")),
    Family("plan-made-", (*SECTIONS, "register")),
    Family("plan-alt-", (*SECTIONS, "register"), beside=("plan-alt-progress-unmarked",)),
    Family("plan-column-", tuple(ORDERS)),
    Family("workbook-sheet-", (*SHEETS, *ON_REQUEST)),
    Family("letter-said-", tuple(key for keys in covering_letter.CHIEF for key in keys)),
    Family("letter-limit-", get_args(Limit), beside=("letter-limit-all-before",)),
    Family("phrase-", (*get_args(Limit), "base-before-approval", "base-by-original")),
    Family("letter-none-", tuple(keys[0] for keys in covering_letter.CHIEF)),
    Family("workbook-before-", tuple(map(str, plan_by_commission.PAST))),
    Family("workbook-original-", tuple(map(str, plan_by_commission.PAST))),
    Family("workbook-about-", (*SHEETS, *ON_REQUEST)),
    Family("form-", tuple(FORMS), shared=True),
    Family("form-how-", tuple(FORMS)),
    Family("form-accepts-", ("text", "day", "list", "whole")),
    Family("import-fate-", _of(Fate)),
    Family("import-keep-", ("ours", "theirs")),
    Family("workbook-since-", (*changes.GROUPS, "what", "report", "none", "was", "was-until")),
    Family(
        "workbook-rule-", definitions.RULES, beside=tuple(f"workbook-rule-{rule}-text" for rule in definitions.RULES)
    ),
    Family("workbook-group-", tuple(summary.GROUPS)),
    Family("workbook-side-", ("number", "bound", "months", "per-month")),
    Family("workbook-convocation-", (EARLIER, LATER)),
    Family("overview-undated-", ("to_be_agreed", "separate_schedule")),
    Family("overview-", REPORTED, shared=True),
    Family("overview-", REPORTED_OF_THE_COUNCIL, suffix="-words", shared=True),
)
