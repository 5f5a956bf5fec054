"""Which district of the city a title speaks of."""

from __future__ import annotations

import re
from collections.abc import Mapping

from data_model.folding import fold


def read_district(title: str, districts: Mapping[str, str]) -> str:
    """The key of the one district that a title names, "" if it names none or several.

    `districts` maps a key to the Russian adjective or its stem («Медеуск», «Медеуский»). Only the adjective with the
    word «район» names a district: a sports complex «Медеу» does not.
    """
    folded = fold(title)
    named = [key for key, adjective in districts.items() if _pattern(adjective).search(folded)]
    return named[0] if len(named) == 1 else ""


def _pattern(adjective: str) -> re.Pattern[str]:
    stem = re.sub("(?:ий|ого|ом)?(?: район)?$", "", fold(adjective))
    return re.compile(rf"\b{re.escape(stem)}\w*(?:(?:,| и|,? а также) \w+)* (?:район|р-н)")
