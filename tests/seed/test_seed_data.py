"""The seed's files against the documents: every quote verbatim, every count as a person counted it."""

from __future__ import annotations

import re
from collections import Counter

import pytest

from data_model.folding import fold
from data_model.vocabulary import ActivityKind, Bound, Unit
from imports.wording.cleaning import clean
from locales.amounts import amount_text
from tests.seed.the_seed import LANGUAGES, council, rows, texts

CITING = ("commissions", "figures", "inferred", "activities", "cases", "contributions", "findings")
AS_WRITTEN = {
    "documents": (),
    "commissions": ("heading_name", "list_name", "focus", "list_place", "list_quote"),
    "figures": (),
    "inferred": (),
    "activities": ("title", "heading", "participants"),
    "cases": ("title", "problem", "action", "conclusion", "words", "speaker"),
    "contributions": ("text", "speaker"),
    "findings": (),
}
KAZAKH_LETTERS = set("әғқңөұүһі")

IV = {
    "members_total": "42",
    "members_civil": "39",
    "members_state": "3",
    "members_new_share": ">70",
    "members_youth_share": "21.4",
    "members_avg_age": "46",
    "applications": "165",
    "commissions": "6",
    "instagram_views": "743000",
    "monitorings": "20+",
    "legal_acts": "63",
    "outgoing_appeals_recommendations": "194",
    "appeals_considered": "32",
    "internet_resources": "5",
}
III = {
    "commissions": "5",
    "general_meetings": "40",
    "questions_considered": "61",
    "presidium_meetings": "26",
    "rotated_members": "15",
    "hearings_district_akimats": "8",
    "hearings_state_bodies": "76",
    "hearings_subordinate": "61",
    "dialogue_platforms": "176",
    "dialogue_reach": "5292",
    "monitorings": "85",
    "legal_acts": "262",
    "public_hearings": "6",
    "round_tables": "28",
    "akim_meetings": "140",
    "appeals_considered": "891",
    "appeals_resolved": "795",
    "joint_maslikhat_events": "18",
    "publications": "1366",
}


def counted() -> list[dict[str, str]]:
    return [row for row in rows("activities") if row["outside_list"] == "false"]


def finding(key: str) -> dict[str, str]:
    return next(row for row in rows("findings") if row["key"] == key)


def items_of(key: str) -> list[int]:
    return [int(name.removeprefix("item:")) for name in finding(key)["affects"].split()]


@pytest.mark.parametrize("name", CITING)
def test_every_quote_stands_in_its_document(name: str) -> None:
    missing = [row["quote"] for row in rows(name) if not row["quote"] or row["quote"] not in texts()[row["document"]]]
    assert missing == []


@pytest.mark.parametrize("name", CITING)
def test_every_place_is_a_heading_of_the_document_or_an_item_of_the_plan(name: str) -> None:
    def is_place(row: dict[str, str]) -> bool:
        place = row["place"]
        return bool(re.fullmatch(r"п\. [1-9][0-9]?", place) or (place and place in texts()[row["document"]]))

    assert [row["place"] for row in rows(name) if not is_place(row)] == []


@pytest.mark.parametrize("name", CITING)
def test_what_is_kept_as_written_is_written_so(name: str) -> None:
    changed = [
        row[column]
        for row in rows(name)
        for column in AS_WRITTEN[name]
        if clean(row[column]) not in texts()[row["document"]]
    ]
    assert changed == []


@pytest.mark.parametrize("name", sorted(AS_WRITTEN))
def test_no_row_is_longer_or_shorter_than_the_header(name: str) -> None:
    assert all(None not in row and None not in row.values() for row in rows(name))


@pytest.mark.parametrize("name", sorted(AS_WRITTEN))
def test_our_own_texts_stand_in_all_three_languages_or_in_none(name: str) -> None:
    bases = {column.removesuffix("_ru") for column in rows(name)[0] if column.endswith("_ru")}
    uneven = [
        (row, base)
        for row in rows(name)
        for base in bases
        if len({bool(row[f"{base}_{language}"]) for language in LANGUAGES}) > 1
    ]
    assert uneven == []


@pytest.mark.parametrize("name", ["figures", "inferred", "findings"])
def test_kazakh_sentences_are_kazakh_and_not_the_russian_ones(name: str) -> None:
    pairs = [
        (row[column], row[column.replace("_kk", "_ru")])
        for row in rows(name)
        for column in row
        if column.endswith("_kk") and row[column]
    ]
    assert pairs
    assert [kazakh for kazakh, russian in pairs if kazakh == russian or not KAZAKH_LETTERS & set(kazakh.lower())] == []


@pytest.mark.parametrize("name", ["figures", "inferred", "findings"])
def test_a_number_is_not_parted_from_its_percent_sign_by_a_line_end(name: str) -> None:
    ours = [row[column] for row in rows(name) for column in row if column.endswith(("_ru", "_kk")) and row[column]]
    assert [text for text in ours if " %" in text or "№ " in text] == []


def test_each_convocation_has_the_figures_a_person_read_off_the_documents_in_their_order() -> None:
    marks = {"exact": "{}", "at_least": "{}+", "more_than": ">{}"}

    def read(convocation: str) -> list[tuple[str, str]]:
        own = [row for row in rows("figures") if row["convocation"] == convocation]
        return [(row["indicator"], marks[row["bound"]].format(row["value"])) for row in own]

    assert read("IV") == list(IV.items())
    assert read("III") == list(III.items())
    assert (len(IV), len(III)) == (14, 19)


def test_a_figure_stands_in_its_own_quote() -> None:
    words = {"6": "шести", "5": "пяти"}

    def shows(row: dict[str, str]) -> bool:
        digits = row["value"].replace(".", ",")
        quote = row["quote"].replace(" ", "")
        return digits in quote or words.get(row["value"], "?") in quote

    assert [row["indicator"] for row in rows("figures") if not shows(row)] == []


def test_words_of_the_vocabulary_are_used() -> None:
    for row in rows("figures") + rows("inferred"):
        assert Bound(row["bound"])
        assert Unit(row["unit"])
    assert all(ActivityKind(row["kind"]) for row in rows("activities"))
    assert {row["severity"] for row in rows("findings")} == {"slip", "ambiguity", "lost", "repeat", "structure"}


def test_a_figure_counts_what_its_own_quote_counts() -> None:
    members = {"members_total", "members_civil", "members_state", "rotated_members"}  # said as members: they are people

    def counts(row: dict[str, str]) -> bool:
        said = amount_text(float(row["value"]), row["unit"], "ru", bound=row["bound"]).casefold()
        nouns = [word[:5] for word in re.findall(r"[^\W\d]{3,}|%", said)]
        return bool(nouns) and all(noun in row["quote"].casefold() for noun in nouns)

    assert {row["indicator"] for row in rows("figures") if not counts(row)} == members


@pytest.mark.parametrize(
    ("indicator", "said"),
    [
        ("outgoing_appeals_recommendations", "194 обращения и рекомендации"),
        ("hearings_district_akimats", "8 акиматов"),
        ("hearings_state_bodies", "76 заслушиваний"),
        ("hearings_subordinate", "61 организация"),
        ("public_hearings", "6 общественных слушаний"),
        ("akim_meetings", "140 встреч с жителями"),
    ],
)
def test_a_figure_is_said_in_the_words_of_its_document(indicator: str, said: str) -> None:
    (row,) = (row for row in rows("figures") if row["indicator"] == indicator)
    assert amount_text(float(row["value"]), row["unit"], "ru").replace("\u00a0", " ") == said


def test_dialogue_platforms_have_their_own_period_of_24_months() -> None:
    own = [row for row in rows("figures") if row["indicator"].startswith("dialogue")]
    periods = {(row["period_start"], row["period_end"]) for row in own}
    assert periods == {("2023-04-01", "2025-03-31")}
    months = next(one["value"] for one in council()["settings"] if one["key"] == "dialogue_platforms_months")
    assert months == 9 + 12 + 3


def test_youth_of_nine_is_the_only_whole_number_with_the_stated_share() -> None:
    (inferred,) = rows("inferred")
    fits = [number for number in range(43) if round(100 * number / 42, 1) == 21.4]
    assert (inferred["indicator"], fits) == ("members_youth", [int(inferred["value"])])


def test_the_lists_hold_39_lines_by_kind() -> None:
    assert Counter(row["kind"] for row in counted()) == {
        "monitoring": 18, "hearing_report": 10, "meeting": 4, "round_table": 3, "outreach": 2, "public_discussion": 1,
        "event": 1,
    }  # fmt: skip
    assert len(counted()) == 18 + 10 + 4 + 3 + 2 + 1 + 1 == 39


def test_monitorings_by_commission_are_0_7_3_1_2_5() -> None:
    by_commission = Counter(row["commission"] for row in counted() if row["kind"] == "monitoring")
    assert [by_commission[str(number)] for number in range(1, 7)] == [0, 7, 3, 1, 2, 5]


def test_without_repeats_17_monitorings_and_2_round_tables_are_distinct() -> None:
    distinct = Counter(row["kind"] for row in counted() if not row["repeats"])
    assert (distinct["monitoring"], distinct["round_table"]) == (18 - 1, 3 - 1)


def test_a_repeat_says_the_same_as_the_line_it_repeats_and_nothing_else_does() -> None:
    by_key = {row["key"]: row for row in rows("activities")}
    repeats = {row["key"]: row["repeats"] for row in rows("activities") if row["repeats"]}
    assert all(fold(by_key[key]["title"]) == fold(by_key[first]["title"]) for key, first in repeats.items())
    assert len({fold(row["title"]) for row in rows("activities")}) == len(rows("activities")) - len(repeats)


def test_objects_are_counted_only_where_the_text_counts_them() -> None:
    assert [row["objects"] for row in rows("activities") if row["objects"] and not row["repeats"]] == ["2", "12", "2"]
    assert all(bool(row["objects"]) == bool(row["objects_bound"]) for row in rows("activities"))


def test_only_two_activities_are_dated_and_the_akim_stands_outside_the_lists() -> None:
    dated = {row["key"]: row["held_on"] for row in rows("activities") if row["held_on"]}
    assert dated == {"2025-c4-06": "2025-12-09", "2025-akim-meeting": "2025-09-11"}
    assert [row["key"] for row in rows("activities") if row["outside_list"] == "true"] == ["2025-akim-meeting"]


def test_no_line_of_the_report_names_a_district() -> None:
    assert {row["district"] for row in rows("activities")} == {""}


def test_every_case_tells_more_of_a_listed_line() -> None:
    listed = {row["key"] for row in counted()}
    assert len(rows("cases")) == 4
    assert {row["activity"] for row in rows("cases")} <= listed


def test_commissions_are_six_with_short_names_of_two_to_four_words() -> None:
    assert [row["number"] for row in rows("commissions")] == ["1", "2", "3", "4", "5", "6"]
    shorts = [row[f"short_{language}"] for row in rows("commissions") for language in LANGUAGES]
    assert all(2 <= len(short.split()) <= 4 for short in shorts)


def test_keys_are_unique_in_each_file() -> None:
    for name in ("documents", "activities", "cases", "contributions", "findings"):
        keys = [row["key"] for row in rows(name)]
        assert len(keys) == len(set(keys)), name
        assert all(re.fullmatch(r"[a-z0-9]+(-[a-z0-9]+)*", key) for key in keys), name


def test_whatever_a_finding_affects_is_there() -> None:
    known = {f"item:{number}" for number in range(1, 96)}
    known |= {f"figure:{row['convocation']}/{row['indicator']}" for row in rows("figures")}
    known |= {f"commission:{row['number']}" for row in rows("commissions")}
    known |= {f"plan:{plan['key']}" for plan in council()["plans"]}
    files = {"activity": "activities", "case": "cases", "contribution": "contributions", "document": "documents"}
    known |= {f"{kind}:{row['key']}" for kind, name in files.items() for row in rows(name)}
    assert [row["key"] for row in rows("findings") if not row["affects"] or set(row["affects"].split()) - known] == []


def test_findings_name_as_many_items_as_they_say() -> None:
    assert len(items_of("plan-due-before-approval")) == 22
    assert len(items_of("plan-items-no-person")) == 28
    assert items_of("plan-open-ended") == [40, 41, 73, 78, 79, 80, 84, 85, 94, 95]
    assert items_of("plan-rows-broken") == [20, 68, 77, 91]
    assert items_of("plan-items-24-36-no-verb") == list(range(24, 37))


def test_every_finding_says_what_is_odd_and_how_it_is_read() -> None:
    assert all(row["text_ru"] and row["read_as_ru"] for row in rows("findings"))
