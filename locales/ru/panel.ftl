# The drawn panel that pages share: choosing a commission, and the note that a source control opens.

scope-all-commissions = Все комиссии
note-close = Закрыть
note-basis = Основание
note-caveat = Оговорка
note-last-entry = Последняя запись
note-rows = Показать, что посчитано: { $n }
note-more-quotes = и ещё { $n } в документах
