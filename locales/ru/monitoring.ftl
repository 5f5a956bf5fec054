# Monitorings: stated, listed, recorded, planned; they stand side by side and are never added.

monitoring-cards = Счёты мониторингов
monitoring-not-added = Как читать: указанное, перечисленное, внесённое и запланированное — разные счёты за разные периоды; они стоят рядом и не складываются.
monitoring-council-only = в документе указано только для всего Совета
monitoring-lines-repeats = { $n ->
    [one] { $n } строка, повторов: { $repeats }
    [few] { $n } строки, повторов: { $repeats }
    [many] { $n } строк, повторов: { $repeats }
   *[other] { $n } строки, повторов: { $repeats }
}
monitoring-planned = В плане
monitoring-named = названы прямо
monitoring-inferred = вывод по объекту
monitoring-planned-up-to = Вместе с выводом до { $n }
monitoring-objects-card = Объекты мониторинга
monitoring-objects-told = число указано в { $counted }

## The charts

monitoring-by-commission-listed = По комиссиям: перечислено в документе
monitoring-by-commission-recorded = По комиссиям: внесено в систему
monitoring-by-commission-planned = По комиссиям: в плане
monitoring-by-commission-alt = { $heading }. { $counts }.
monitoring-over-time = По месяцам
monitoring-shared = Общие мероприятия стоят у каждой комиссии
monitoring-over-time-words = Внизу мониторинги, день которых известен; вверху те, о которых известен только период.
monitoring-over-time-alt = Мониторинги по месяцам: { $counts }.
monitoring-undated-listed = перечислено { $counted }, день не указан
monitoring-undated-recorded = внесено { $counted }, день не указан
monitoring-gap = { $since } ничего не внесено
monitoring-by-district = По районам
monitoring-by-district-alt = Внесённые мониторинги по районам: { $counts }.
monitoring-district-unsaid = В документе район не назван: { $n } из { $all }.
monitoring-district-nothing = В систему мониторинги не внесены, по районам показать нечего.
monitoring-district-none = Район не указан

## The cases and the lines

monitoring-cases = Случаи, о которых рассказывает документ
monitoring-cases-words = Они подробнее говорят о том, что уже стоит в списках комиссий, и новыми мероприятиями не считаются.
monitoring-problem = Проблема
monitoring-action = Действие
monitoring-conclusion = Вывод
monitoring-case-of = Комиссия № { $number }
monitoring-lines = Все мониторинги по строкам
monitoring-lines-of = { $basis }: { $n ->
    [one] { $n } строка
    [few] { $n } строки
    [many] { $n } строк
   *[other] { $n } строки
}
monitoring-objects = Объектов
monitoring-day = Когда
monitoring-unsaid = не указано
monitoring-day-unsaid = день не указан
monitoring-repeat = Повтор строки: считается один раз
