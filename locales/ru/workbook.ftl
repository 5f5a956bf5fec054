# The summary workbook for the maslikhat. Sheet names: 31 characters at most, without / \ ? * [ ] :

workbook-title = Сводка по плану работы и показателям
workbook-file = Сводка
workbook-page = Страница { $page } из { $pages }

## Sheets: the name on the tab and what the sheet holds

workbook-sheet-title = Титул
workbook-about-title = Кому и чей отчёт, план, дата, содержание, подпись.
workbook-sheet-summary = Сводка
workbook-about-summary = Ключевые показатели: число, граница, основа, доля, определение и источник каждого.
workbook-sheet-plan_by_commission = План по комиссиям
workbook-about-plan_by_commission = Пункты плана каждой комиссии по состояниям, исполнение с границей, диаграмма.
workbook-sheet-register = Реестр
workbook-about-register = Все пункты плана: срок, ответственные, статус и состояние на дату.
workbook-sheet-monitorings = Мониторинги
workbook-about-monitorings = Мониторинги строками: что перечислено в документах и что внесено; эти счёты не складываются.
workbook-sheet-recommendations = Рекомендации
workbook-about-recommendations = Рекомендации госорганам, ответы на них и сроки закона.
workbook-sheet-convocations = III и IV созывы
workbook-about-convocations = Сопоставимые пары с оговорками, показатели одного созыва, расчет при другом числе месяцев.
workbook-sheet-decisions = Решения
workbook-about-decisions = Решения президиума по заседаниям: кому, срок, исполнение.
workbook-sheet-sources = Источники
workbook-about-sources = Каждая цифра документов с местом и дословной цитатой, перечень документов.
workbook-sheet-findings = Замечания
workbook-about-findings = Что в документах написано неясно или с ошибкой и как это прочитано.

## The title sheet

workbook-contents = Содержание
workbook-plan = План работы
workbook-plan-as-written = Название плана, как в документе
workbook-plan-period = Период плана
workbook-approval = Утверждение
workbook-approved = { $date }. В документе: { $wording }
workbook-approved-uncertain = { $date }, день под вопросом. В документе: { $wording }
workbook-as-of = По состоянию на
workbook-known-at = Учтены записи по
workbook-marked = Пункты с отметкой
workbook-states = Состояния пунктов плана
workbook-rules = Как читать числа
workbook-rule-no-data = Нет данных
workbook-rule-no-data-text = Пустая ячейка числа: данных нет или ничего не внесено. Это не ноль; ноль пишется цифрой 0.
workbook-rule-bound = ≥ и >
workbook-rule-bound-text = Граница: «не менее» и «более». В ячейке стоит само число, граница названа в отдельном столбце; что вычислено из границы, тоже граница.
workbook-rule-base = Основа
workbook-rule-base-text = Из скольких: доля есть число, делённое на основу. У объектов мониторинга и срока ответа это число записей, по которым они посчитаны. Исполнение считается от пунктов со сроком без снятых; пункты без отметки не считаются ни исполненными, ни просроченными.
workbook-rule-as-of = Дата
workbook-rule-as-of-text = Все числа даны на одну дату и учитывают только записи, внесённые к указанному моменту (время Алматы).
workbook-rule-wording = Слова документов
workbook-rule-wording-text = Названия, сроки и цитаты приведены так, как они написаны в документах, без исправлений и перевода.
workbook-rule-print = Печать
workbook-rule-print-text = На бумагу выходят главные столбцы. Правее них стоит то, что нужно для работы в файле: граница, основа и доля исполнения комиссий, статус, исходный срок, кто и когда внёс отметку.

## Columns

workbook-number-sign = №
workbook-figure = Показатель
workbook-number = Число
workbook-bound = Граница
workbook-base = Основа
workbook-percent = Доля
workbook-in-words = Словами
workbook-starts = Начало
workbook-ends = Окончание
workbook-original = Исходный срок
workbook-done-on = Дата исполнения
workbook-marked-by = Отметку внёс
workbook-marked-at = Отметка внесена
workbook-entered-by = Внёс
workbook-entered-at = Внесено
workbook-held = Когда
workbook-plan-item = Пункт плана
workbook-monitorings-apart = Перечисленное в документах и внесённое в систему – разные счёты; они не складываются.
workbook-before-overdue = Просрочено: до утверждения плана
workbook-original-overdue = Просрочено: по исходным срокам
workbook-before-past_due_not_reported = Отметки нет: до утверждения плана
workbook-original-past_due_not_reported = Отметки нет: по исходным срокам
workbook-note = Примечание
workbook-place-in-document = Место в документе
workbook-document = Документ
workbook-convocation = Созыв
workbook-basis = Основание
workbook-severity = Вид замечания
workbook-noticed = Что замечено
workbook-read-as = Как прочитано
workbook-items = Пункты плана
workbook-convocation-III = III
workbook-convocation-IV = IV
workbook-of-convocation = { $convocation }: { $part }
workbook-side-number = число
workbook-side-bound = граница
workbook-side-months = месяцев
workbook-side-per-month = в месяц
workbook-change = Изменение в месяц
workbook-change-bound = Граница изменения
workbook-direction = Направление
workbook-comparability = Сравнение
workbook-reason = Пояснение
workbook-past = Просроченные и неотмеченные пункты: сколько из них истекло до утверждения плана и сколько их было бы по исходным срокам
workbook-pairs = Сопоставимые пары
workbook-what-if = Если считать, что III созыв работал от { $least } до { $most } месяцев

## What cells say

workbook-group-plan = План работы
workbook-group-activities = Мониторинги и другая работа
workbook-group-appeals = Обращения
workbook-group-recommendations = Рекомендации
workbook-group-composition = Состав и открытость
workbook-exactly = Точно
workbook-cited = { $document }, { $place }: «{ $quote }»
workbook-places = { $document }: { $n ->
    [one] { $n } место
    [few] { $n } места
    [many] { $n } мест
   *[other] { $n } места
}
workbook-more-places = { $n ->
    [one] и ещё { $n } место
    [few] и ещё { $n } места
    [many] и ещё { $n } мест
   *[other] и ещё { $n } места
}
workbook-quoted = «{ $text }»
workbook-read-from = Прочитано из документов: { $documents }; номера пунктов те же, что в документе.
workbook-not-stated = Не указано
workbook-quoted-from = Прочитано из документов. { $documents }. Место каждой цитаты на листе «Источники».
workbook-scheduled = Назначено: { $event }
workbook-kind-inferred = Вид мероприятия – вывод, в документе не указан
workbook-chart-title = Пункты плана по комиссиям и состояниям
workbook-chart-alt = Сколько пунктов плана каждой комиссии в каждом состоянии; числа стоят в таблице над диаграммой.

## Of the whole report: calendar, appeals, signature, change since a report

workbook-sheet-calendar = Календарь
workbook-about-calendar = Пункты плана по месяцам: назначенные дни, место, состояние.
workbook-sheet-appeals = Обращения
workbook-about-appeals = Реестр обращений в числах: по состояниям, месяцам, комиссиям, темам и районам.
workbook-sheet-definitions = Определения
workbook-about-definitions = Как читать числа, состояния пунктов, определение каждого показателя.
workbook-addressee = Кому
workbook-outgoing = Исходящий
workbook-outgoing-said = № { $number } от { $date }
workbook-commissions = Комиссии
workbook-signed = Подпись
workbook-performer = Исполнитель
workbook-telephone = Телефон
workbook-term = Слово
workbook-month-items = { $month }, пунктов: { $n }
workbook-no-date = Вне месяцев: постоянные, переходящие и без срока
workbook-event-on = Назначено на
workbook-appeals-by = Обращения
workbook-appeals-number = Число
workbook-appeals-from = Обращения, внесённые в реестр и зарегистрированные с { $date }. Фамилий и адресов в книге нет.
workbook-hidden = Скрыто: обращений мало, по числу можно узнать человека
workbook-told = В докладе
workbook-told-change = Изменение с доклада
workbook-change-unknown = Неизвестно
workbook-told-of-whole = Доклад президиуму хранит показатели всего Совета, поэтому показатели комиссий с ним здесь не сравниваются.
workbook-not-compared = { $group } (с докладом не сравнивается)
workbook-chart-months = III и IV созывы: в среднем за месяц
workbook-chart-months-alt = Проекты НПА и мониторинги в месяц в III и IV созывах; граница заштрихована, числа стоят в таблице.
workbook-of-whole = О всём Совете: документы не делятся по комиссиям
workbook-of-commissions = { $n ->
    [1] Только комиссия № { $numbers }
   *[other] Только комиссии № { $numbers }
}
workbook-compared = Сравнение с докладом
