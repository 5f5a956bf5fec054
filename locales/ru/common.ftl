# Words of every screen and sheet: navigation, states, kinds, words for what is not there.

## The application and its screens

app-title = Дашборд Общественного совета города Алматы
public-council = Общественный совет
nav-overview = Обзор
nav-plan = План работы
nav-monitoring = Мониторинги
nav-appeals = Обращения
nav-convocations = III и IV созывы
nav-commission = Комиссии
nav-decisions = Решения
nav-sources = Источники
nav-reports = Выгрузка
language = Язык
language-ru = Русский
language-kk = Қазақша
language-en = English

## States of a plan item: status and timing together

state-not_reported = Срок не наступил, отметки нет
state-past_due_not_reported = Срок прошёл, отметки нет
state-open = На исполнении
state-overdue = Просрочено
state-done = Исполнено
state-cancelled = Снято
state-standing = Постоянный пункт
state-unscheduled = Срок не определён

## Statuses: what a person marked; status-none is the absence of a mark

status-none = Нет отметки
status-not_started = Не начато
status-in_progress = В работе
status-done = Исполнено
status-postponed = Перенесено
status-cancelled = Снято

## Timings: the last day against the as-of date

timing-upcoming = Срок впереди
timing-due_soon = Срок близко
timing-past = Срок прошёл
timing-standing = Постоянный пункт
timing-unscheduled = Без срока

## Kinds of activity

kind-hearing_report = Заслушивание отчета
kind-monitoring = Общественный мониторинг
kind-round_table = Круглый стол
kind-dialogue = Диалоговая площадка
kind-meeting = Встреча
kind-public_discussion = Общественное обсуждение
kind-legal_act_review = Рассмотрение проектов НПА
kind-appeals = Рассмотрение обращений
kind-outreach = Информационно-разъяснительная работа
kind-organisational = Организационная работа
kind-event = Мероприятие
kind-basis-stated = Вид указан в документе
kind-basis-inferred = Вывод, в документе не указано
kind-basis-ambiguous = Вид можно понять по-разному
kind-basis-two_kinds = Указаны два вида

## How a deadline is worded

deadline-kind-day = Точная дата
deadline-kind-by_day = До указанной даты
deadline-kind-month = Месяц
deadline-kind-month_range = Период (месяцы)
deadline-kind-year_round = В течение года
deadline-kind-on_demand = По мере необходимости
deadline-kind-regular = На постоянной основе
deadline-kind-separate_schedule = По отдельному графику
deadline-kind-to_be_agreed = Дата на согласовании
deadline-reason-postponed = Перенос срока
deadline-reason-agreed = Дата согласована
deadline-reason-scheduled = Дата по отдельному графику

## Where a number comes from, and how it limits the truth

basis-stated = Указано в документе
basis-listed = Перечислено в документе
basis-entered = Внесено в систему
basis-calculated = Расчет
basis-inferred = Вывод, в документе не указано
bound-exact = Точное значение
bound-at_least = Не менее
bound-more_than = Более
origin-document = Документ
origin-monthly_totals = Помесячные итоги
origin-register = Реестр

## Appeals and recommendations

appeal-state-registered = Зарегистрировано
appeal-state-in_work = В работе
appeal-state-resolved = Вопрос решён
appeal-state-explained = Дано разъяснение
appeal-state-forwarded = Перенаправлено
appeal-state-refused = Отказано или оставлено без рассмотрения
recommendation-outcome-accepted = Принята
recommendation-outcome-partly = Принята частично
recommendation-outcome-rejected = Отклонена
recommendation-outcome-no_reply = Ответа нет

## III against IV convocation

convocation-III = III созыв
convocation-IV = IV созыв
comparability-comparable = Сопоставимо
comparability-with_caveat = Сопоставимо с оговоркой
comparability-not_comparable = Несопоставимо
comparability-one_side_missing = Указано только у одного созыва
direction-up = Больше
direction-down = Меньше
direction-same = Без изменений
direction-unknown = Направление неизвестно
direction-unlike = Не сказать: считают разное
direction-hangs = Зависит от месяцев

## Words for what is not there: four different things, never zero

no-data = Нет данных
nothing-entered = Ничего не внесено
not-stated = В документе не указано
nothing-found = Ничего не найдено

## Words of every screen and sheet

as-of-date = По состоянию на { $date }
today = Сегодня
source = Источник
source-and-definition = Источник и определение
definition = Определение
quote = Цитата
period = Период
total = Всего
all = Все
commission = Комиссия
commission-n = Комиссия № { $number }
item-n = Пункт № { $number }
district = Район
state = Состояние
status = Статус
deadline = Срок исполнения
deadline-as-written = Срок, как в документе
item-title = Наименование мероприятия
activity-kind = Вид мероприятия
responsible = Ответственные исполнители
carried-over = Переходящий пункт
before-approval = Срок истёк до утверждения плана
deadline-moved = Срок перенесён
demonstration = Демонстрация: отметки, даты и обращения вымышлены
