"""The timeline: a shape for each way a deadline is worded, a place for each item, no item lost."""

from __future__ import annotations

from collections import Counter
from datetime import date, datetime, timedelta
from itertools import combinations, product
from typing import Any

import plotly.graph_objects as go
import pytest

from data_model.store import Store
from data_model.vocabulary import DeadlineKind, DeadlineReason, MarkStatus, State
from locales import LANGUAGES, Texts
from look.palette import STATES
from metrics.evaluate import items_on
from metrics.metric import Scope
from metrics.plan_state import ItemState
from tests.ui.plan_items import PLAN, D, a_deadline, a_mark, an_event, an_item, recorded
from ui import charts_timeline
from ui.charts_places import SHAPES, Shape, Window, placed, shape_of, window
from ui.charts_timeline import Group

T = Texts("ru")
SEEN = Window(PLAN.period_start, date(2026, 7, 31))
MARCH = date(2026, 3, 14)


def drawn(*items: ItemState, as_of: date = D, t: Texts = T) -> dict[str, Any]:
    """The timeline of items in one group, checked by plotly."""
    built = charts_timeline.timeline((Group("1. Экономика", items),), SEEN, as_of, t)
    return dict(go.Figure(built.to_dict()).to_plotly_json())


def numbers(built: dict[str, Any]) -> Counter[str]:
    """Which items can be clicked, and how often; a scheduled day is a second point of its item."""
    traces = [trace for trace in built["data"] if trace.get("name") != "event"]
    return Counter(str(number) for trace in traces for (number,) in trace.get("customdata") or [])


@pytest.fixture(scope="module")
def plan_items(demo_store: Store) -> tuple[ItemState, ...]:
    with demo_store.reading() as session:
        return items_on(session, Scope(), D, recorded(date(2026, 12, 31)).recorded_at)


def test_every_kind_of_deadline_has_its_shape() -> None:
    assert SHAPES == {
        DeadlineKind.DAY: Shape.DOT,
        DeadlineKind.BY_DAY: Shape.WEDGE,
        DeadlineKind.MONTH: Shape.BAR,
        DeadlineKind.MONTH_RANGE: Shape.BAR,
        DeadlineKind.YEAR_ROUND: Shape.ARROW,
        DeadlineKind.ON_DEMAND: Shape.ARROW,
        DeadlineKind.REGULAR: Shape.ARROW,
        DeadlineKind.SEPARATE_SCHEDULE: Shape.DIAMOND,
        DeadlineKind.TO_BE_AGREED: Shape.DIAMOND,
    }


def test_a_day_is_a_dot_with_its_number() -> None:
    item = an_item(MARCH, deadline_kind=DeadlineKind.DAY, starts_on=MARCH)
    (dot,) = drawn(item)["data"]
    assert (dot["type"], dot["marker"]["symbol"], dot["text"]) == ("scatter", "circle", [str(item.facts.number)])
    assert dot["x"][0].startswith("2026-03-14")


def test_by_a_day_is_a_wedge_that_ends_on_that_day() -> None:
    wedge, point = drawn(an_item(MARCH))["data"]
    assert wedge["fill"] == "toself"
    assert max(x for x in wedge["x"] if x) == "2026-03-15"
    assert (point["marker"]["opacity"], point["x"][0][:10]) == (0, "2026-03-14")


@pytest.mark.parametrize(("last", "days"), [(date(2026, 4, 30), 30), (date(2026, 5, 31), 61)])
def test_months_are_a_bar_as_long_as_they_are(last: date, days: int) -> None:
    (bar,) = drawn(an_item(last, deadline_kind=DeadlineKind.MONTH_RANGE, starts_on=date(2026, 4, 1)))["data"]
    assert (bar["type"], bar["base"]) == ("bar", ["2026-04-01"])
    assert bar["x"][0] == pytest.approx((days - 0.5) * 86_400_000)


def test_what_never_ends_is_an_arrow_past_the_calendar() -> None:
    line, head = drawn(an_item(None, deadline_kind=DeadlineKind.REGULAR))["data"]
    assert (line["line"]["dash"], line["x"][0]) == ("dash", "2026-01-01")
    assert head["marker"]["symbol"] == "triangle-right"
    assert head["x"][0] > SEEN.last.isoformat()


def test_what_has_no_date_is_a_diamond_beyond_the_calendar() -> None:
    (diamond,) = drawn(an_item(None))["data"]
    assert diamond["marker"]["symbol"] == "diamond"
    assert diamond["x"][0] > SEEN.last.isoformat()


def test_a_moved_deadline_trails_a_line_from_where_it_stood() -> None:
    trail = drawn(an_item(MARCH, deadlines=(a_deadline(date(2026, 5, 20)),)))["data"][0]
    assert trail["x"][:2] == ["2026-03-14", "2026-05-06"]


def test_a_date_agreed_later_is_a_dot_where_a_postponed_one_is_a_wedge() -> None:
    agreed = an_item(None, deadlines=(a_deadline(MARCH, DeadlineReason.AGREED),))
    assert (shape_of(agreed), shape_of(an_item(MARCH, deadlines=(a_deadline(D),)))) == (Shape.DOT, Shape.WEDGE)


def test_a_star_away_from_its_items_bar_bears_the_number_and_one_within_it_none() -> None:
    month: dict[str, Any] = {"deadline_kind": DeadlineKind.MONTH, "starts_on": date(2026, 4, 1)}
    for day, is_numbered in ((date(2026, 4, 28), False), (date(2026, 5, 12), True)):
        item = an_item(date(2026, 4, 30), events=(an_event(day),), **month)
        assert drawn(item)["data"][-1]["text"] == ([str(item.facts.number)] if is_numbered else [""])


def test_a_star_never_covers_a_dot_or_a_number() -> None:
    on_its_day = an_item(MARCH, deadline_kind=DeadlineKind.DAY, starts_on=MARCH, events=(an_event(MARCH),))
    (dot,) = drawn(on_its_day)["data"]
    assert dot["text"] == [f"{on_its_day.facts.number} ★"]
    month: dict[str, Any] = {"deadline_kind": DeadlineKind.MONTH, "starts_on": date(2026, 4, 1)}
    for day, anchor in ((date(2026, 4, 16), "start"), (date(2026, 4, 28), "middle")):
        bar, _star = drawn(an_item(date(2026, 4, 30), events=(an_event(day),), **month))["data"]
        assert bar["insidetextanchor"] == anchor


def test_a_scheduled_day_is_a_star_on_the_items_lane() -> None:
    star = drawn(an_item(events=(an_event(date(2026, 4, 28)),)))["data"][-1]
    assert (star["marker"]["symbol"], star["x"][0][:10]) == ("star", "2026-04-28")


def test_a_dot_tells_its_state_by_more_than_its_colour() -> None:
    day: dict[str, Any] = {"deadline_kind": DeadlineKind.DAY}
    states = {
        State.DONE: an_item(MARCH, marks=(a_mark(),), **day),
        State.OVERDUE: an_item(MARCH, marks=(a_mark(MarkStatus.IN_PROGRESS),), **day),
        State.OPEN: an_item(date(2026, 6, 1), marks=(a_mark(MarkStatus.IN_PROGRESS),), **day),
        State.CANCELLED: an_item(MARCH, marks=(a_mark(MarkStatus.CANCELLED),), **day),
    }
    assert {state: item.state for state, item in states.items()} == {state: state for state in states}
    symbols = {state: drawn(item)["data"][0]["marker"]["symbol"] for state, item in states.items()}
    assert len(set(symbols.values())) == len(states)


def test_bars_bear_the_pattern_of_their_state(plan_items: tuple[ItemState, ...]) -> None:
    bars = [trace for trace in drawn(*plan_items)["data"] if trace["type"] == "bar"]
    shapes = {trace["name"]: trace["marker"].get("pattern", {}).get("shape", "") for trace in bars}
    assert shapes == {name: STATES[State(name)].mark.shape for name in shapes}
    assert {"done", "overdue", "past_due_not_reported", "open", "not_reported"} <= shapes.keys()


def test_every_item_of_the_plan_stands_on_the_timeline_once(plan_items: tuple[ItemState, ...]) -> None:
    assert numbers(drawn(*plan_items)) == Counter(str(number) for number in range(1, 96))


def test_no_two_items_of_a_group_share_a_place(plan_items: tuple[ItemState, ...]) -> None:
    seen = window(plan_items, PLAN.period_start, PLAN.period_end)
    for one, other in combinations(placed(plan_items, seen), 2):
        apart = one.ends_on < other.starts_on or other.ends_on < one.starts_on
        assert one.lane != other.lane or apart, (one.number, other.number)


def test_the_calendar_reaches_to_the_last_deadline_but_not_to_the_end_of_the_year(
    plan_items: tuple[ItemState, ...],
) -> None:
    assert window(plan_items, PLAN.period_start, PLAN.period_end) == SEEN


def test_a_deadline_before_the_calendar_stands_at_its_first_day() -> None:
    (one,) = placed([an_item(date(2025, 12, 1))], SEEN)
    assert one.starts_on == one.ends_on == SEEN.first


@pytest.mark.parametrize(("as_of", "lines"), [(D, 1), (SEEN.last, 1), (SEEN.last + timedelta(days=1), 0)])
def test_the_as_of_line_is_drawn_within_the_calendar_only(as_of: date, lines: int) -> None:
    shapes = drawn(an_item(as_of=as_of), as_of=as_of)["layout"]["shapes"]
    assert sum(shape["x0"] == as_of.isoformat() == shape["x1"] for shape in shapes) == lines


@pytest.mark.parametrize(("lang", "as_of"), list(product(LANGUAGES, [date(2026, 1, 20), D, date(2026, 11, 22)])))
def test_the_timeline_is_valid_to_plotly_in_each_language_on_any_date(
    demo_store: Store, lang: str, as_of: date
) -> None:
    known_at: datetime = recorded(date(2026, 12, 31)).recorded_at
    with demo_store.reading() as session:
        items = items_on(session, Scope(), as_of, known_at)
    assert numbers(drawn(*items, as_of=as_of, t=Texts(lang))).total() == 95


def test_groups_stand_below_one_another_under_their_words() -> None:
    groups = (Group("1. Экономика", (an_item(),)), Group("2. Город <i>", (an_item(), an_item())))
    built = charts_timeline.timeline(groups, SEEN, D, T).to_dict()["layout"]["annotations"]
    assert [(one["text"], one["y"]) for one in built[:2]] == [
        ("<b>1. Экономика</b>", 0),
        ("<b>2. Город &lt;i&gt;</b>", 2),
    ]
