# The work plan: figures, timeline, register, an item's card.

plan-approved = утверждён { $date }
plan-approved-about = утверждён { $date }, день в документе неясен
plan-period-over = Период плана окончен { $date }. Отметки внесены по { $marked } из { $items }.
plan-period-ahead = Период плана начнётся { $date }.
plan-see-on = Показать план на { $date }
plan-unmarked = Отметки внесены по { $marked } из { $items } пунктов, поэтому об исполнении данных нет.
plan-whole = Весь план
plan-carried-over-where = среди состояний — постоянный пункт
plan-filters = Отбор
plan-filters-chosen = Отбор: { $chosen }
plan-text-chosen = слова «{ $text }»

## Filters

plan-filter-plan = План
plan-filter-all = { $filter }: все
plan-filter-timing = Срок
plan-filter-basis = Откуда вид
plan-filter-deadline = Как указан срок
plan-filter-month = Месяц срока
plan-filter-person = Ответственный
plan-filter-text = Слова или № пункта
plan-filter-moved = Только перенесённые
plan-filter-reset = Сбросить фильтры
plan-no-month = Без срока по месяцу
plan-timing-dated = Со сроком
plan-timing-day_set = День назначен
plan-timing-day_not_set = День не назначен
plan-basis-named = Вид назван в плане
plan-basis-inferred = Вид — вывод
plan-shown-all = Показаны все пункты: { $n }
plan-shown = Показано пунктов: { $n } из { $of }
plan-nothing-found = Под этот отбор не подходит ни один пункт плана.
plan-text-not-found = По запросу «{ $text }» в плане ничего не найдено.
error-unknown-timing = Срока «{ $timing }» нет среди известных.
error-unknown-deadline = Вида срока «{ $deadline }» нет.
error-unknown-basis = Такого ответа на вопрос, откуда взят вид, нет: «{ $basis }».
error-unknown-month = В плане нет пунктов со сроком в месяце «{ $month }».
error-unknown-person = В плане нет ответственного «{ $person }».
error-unknown-section = Раздела плана «{ $section }» нет.
error-unknown-moved = Значение «{ $moved }» для перенесённых сроков не подходит: допустимо только 1.

## Sections and what each rests on

plan-sections = Как показать план
plan-section-commission = По комиссиям
plan-section-month = По месяцам
plan-section-kind = По видам
plan-section-timeline = Сроки
plan-section-progress = План и исполнение
plan-section-register = Реестр пунктов
plan-made-commission = Каждая полоса — пункты одной комиссии, поделённые по состояниям. Комиссии стоят в своём порядке, это не рейтинг. Щелчок по части полосы показывает её пункты в реестре, те же пункты выбирают фильтры над ней.
plan-made-month = Пункт относится к месяцу последнего дня действующего срока; период из нескольких месяцев — к последнему из них. Пункты без последнего дня собраны в отдельной полосе.
plan-made-kind = Вид взят из названия пункта; там, где названы только объекты, вид — вывод. Пункт с двумя видами посчитан в каждом из них, а в итогах один раз.
plan-made-timeline = Пункты на календаре по действующим срокам. Если срок перенесён, тонкая линия ведёт от первоначального. Щелчок по пункту открывает его карточку.
plan-made-progress = Пунктирная линия считает пункты со сроком по их последним дням, сплошная — исполненные по дате, указанной в отметке. Пока есть прошедшие пункты без отметки, истина лежит в заштрихованной полосе: от исполненного по отметкам до исполненного вместе с ними.
plan-made-register = Пункты плана, как они стоят в документе, с действующим сроком и состоянием на выбранную дату. Строка открывает карточку пункта, заголовок столбца упорядочивает строки.
plan-alt-commission = Пункты плана по комиссиям и состояниям, полос: { $n }
plan-alt-month = Пункты плана по месяцам и состояниям, полос: { $n }
plan-alt-kind = Пункты плана по видам и состояниям, полос: { $n }
plan-alt-timeline = Сроки пунктов плана на календаре по комиссиям, пунктов: { $n }
plan-alt-register = Реестр пунктов плана, строк: { $n }
plan-alt-progress = На { $date } наступил срок по { $due } из { $base } пунктов, исполнено { $done }
plan-alt-progress-unmarked = На { $date } наступил срок по { $due } из { $base } пунктов, отметок об исполнении нет
plan-month-line = По последнему дню действующего срока.
plan-kind-inferred = { $n ->
    [one] У { $n } пункта
    [few] У { $n } пунктов
    [many] У { $n } пунктов
   *[other] У { $n } пунктов
} вид — вывод: назван только объект, вид в документе не указан.
plan-kind-two = { $n ->
    [one] { $n } пункт относится
    [few] { $n } пункта относятся
    [many] { $n } пунктов относятся
   *[other] { $n } пункта относятся
} к двум видам, в каждом посчитано отдельно.
plan-key = Условные знаки
plan-key-day = день
plan-key-by-day = до даты
plan-key-months = месяц или несколько
plan-key-endless = без конца
plan-key-undated = дата не определена
plan-key-event = назначенный день
plan-key-moved = первоначальный срок
plan-timeline-after = Выбранная дата позже календаря плана.
plan-none-dated = Среди показанных пунктов нет ни одного со сроком.
plan-progress-unmarked = Отметок об исполнении нет, поэтому показан только план.
plan-planned = Срок наступил
plan-done = Исполнено
plan-done-at-least = Исполнено, не менее
plan-done-at-most = Исполнено вместе с пунктами без отметки, не более
plan-planned-n = По плану { $n }
plan-done-n = Исполнено { $n }
plan-unmarked-n = без отметки { $n }
plan-moved-from = Первоначально: { $deadline }

## The register and its columns

plan-register-hint = Строка открывает карточку пункта.
plan-sort = Упорядочить по этому столбцу
error-unknown-sort = Столбца «{ $sort }» для порядка строк нет.
plan-column-number = №
plan-column-title = Наименование
plan-column-state = Состояние
plan-column-deadline = Срок
plan-column-commission = Комиссия
plan-column-people = Ответственные

## An item's card

plan-original-deadline = Первоначальный срок
plan-agenda-note = Примечание к сроку
plan-before-approval-means = В исполнение входит, своевременность не оценивается.
plan-days-past = { $n ->
    [one] Срок прошёл { $n } день назад
    [few] Срок прошёл { $n } дня назад
    [many] Срок прошёл { $n } дней назад
   *[other] Срок прошёл { $n } дня назад
}
plan-event = Назначено
plan-responsible-as-written = Ответственные, как в документе
plan-responsible-roles = Ответственные, роли вместо имён
plan-people = Названы поимённо
plan-people-roles = Роли поимённо названных
plan-nobody-named = Никто не назван поимённо
plan-committee = Комитет
plan-others = Другие участники
item-file = Открыть файл: { $name }
plan-history = История
plan-no-history = Отметок и переносов нет.
plan-holds-from = Действует с
plan-entered-what = Что внесено
plan-entered-by = Кто и когда внёс
plan-taken-back = Отменено { $moment }:
plan-source-roles = В демонстрации имена в цитате заменены ролями.
plan-not-yet = на выбранную дату ещё не действует
plan-before-after = { $before } → { $after }
