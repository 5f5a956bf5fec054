"""Names of months as Russian and Kazakh plans write them."""

from __future__ import annotations

from data_model.folding import fold

_NAMES = (
    "январь января январе қаңтар",
    "февраль февраля феврале ақпан",
    "март марта марте наурыз",
    "апрель апреля апреле сәуір",
    "май мая мае мамыр",
    "июнь июня июне маусым",
    "июль июля июле шілде",
    "август августа августе тамыз",
    "сентябрь сентября сентябре қыркүйек",
    "октябрь октября октябре қазан",
    "ноябрь ноября ноябре қараша",
    "декабрь декабря декабре желтоқсан",
)
_NUMBERS = {fold(name): number for number, names in enumerate(_NAMES, start=1) for name in names.split()}

# A pattern without groups for a month in folded text; a Kazakh name may carry «-да» or «-ға».
MONTH = f"(?:{'|'.join(sorted(_NUMBERS, key=len, reverse=True))})(?:[дтгк][ае])?"


def month_number(folded: str) -> int:
    """The number of the month that `MONTH` matched, 1 to 12."""
    return _NUMBERS.get(folded) or _NUMBERS[folded[:-2]]
