# The first screen.

overview-no-plan = План не загружен

## What is to be said before the figures

overview-period-over = { $plan }: период окончен { $date }, отметки внесены по { $marked } из { $items }.
overview-period-over-last = { $plan }: период окончен { $date }, отметки внесены по { $marked } из { $items }; следующий план не загружен.
overview-period-ahead = { $plan }: период начнётся { $date }.
overview-not-approved = на эту дату ещё не утверждён (утверждение { $date })
overview-store-empty = В хранилище пока нет ни плана, ни документов.
overview-see-on = Открыть план на

## The cards

overview-cards = Главные показатели
overview-report = { $document }: { $period }
overview-done = Исполнено
overview-of-dated-share = из { $n } со сроком · { $share }
overview-no-marks-of = отметок нет, со сроком { $n }
overview-time-gone = Прошло дней плана: { $gone } из { $days }
overview-whole = Весь план
overview-of-items-share = из { $n ->
    [one] { $n } пункта
    [few] { $n } пунктов
    [many] { $n } пунктов
   *[other] { $n } пункта
} · { $share }
overview-past = Срок прошёл
overview-of-n = из { $n } со сроком
overview-past-of = Из { $n } со сроком.
overview-past-early = У { $n } он прошёл до утверждения плана.
overview-past-moved = По первоначальным срокам их было бы { $n }.
overview-soon = { $n ->
    [one] Ближайший { $n } день
    [few] Ближайшие { $n } дня
    [many] Ближайшие { $n } дней
   *[other] Ближайшие { $n } дня
}
overview-soon-words = { $until }, из { $n } со сроком
overview-monitorings = Мониторинги
overview-recorded = внесено в систему
overview-listed = перечислено в документе
overview-by-document = Указано в документе.
overview-stated-and-listed = Указано в документе, перечислено в нём { $n }.
overview-planned = По плану от { $named } до { $most }.
overview-planned-named = По плану { $n }.
overview-appeals = Обращения
overview-considered-in = рассмотрено, { $period }
overview-considered-since = рассмотрено { $since }
overview-resolved = Решено { $said }.
overview-resolved-unknown = Сколько решено, не указано.
overview-legal-acts = Проекты НПА
overview-legal-acts-words = рассмотрено, рекомендации даны
overview-outgoing = Направлено
overview-outgoing-words = обращений и рекомендаций в госорганы
overview-views = Просмотры
overview-views-words = в Instagram
overview-monitorings-words = выездных, по ключевым объектам города
overview-appeals-words = рассмотрено комиссиями
overview-hearings = Заслушивания
overview-round-tables = Круглые столы
overview-activities = Все мероприятия

## The plan by commission

overview-by-commission = План по комиссиям
overview-by-commission-caption = По строке на комиссию: сколько пунктов в каждом состоянии и какая доля исполнена
overview-items-by-state = Пункты по состояниям
overview-entered-on = запись { $date }
overview-silent-since = нет отметок { $since }
overview-nobody-entered = Ни одна комиссия не внесла отметок { $since }.
overview-dated-items = { $n } со сроком

## What comes next

overview-coming = Что впереди
overview-all-days = Всего с назначенным днём: { $n }
overview-month-without-day = { $month }, день не назначен: { $n }
overview-month-too = { $month }: { $n }
overview-undated-to_be_agreed = дата на согласовании: { $n }
overview-never-dated = Дата так и не внесена
overview-undated-separate_schedule = график не внесён: { $n }
overview-since-approval = { $n ->
    [one] { $n } день с утверждения плана
    [few] { $n } дня с утверждения плана
    [many] { $n } дней с утверждения плана
   *[other] { $n } дня с утверждения плана
}
overview-nothing-ahead = Впереди по плану ничего нет.
overview-coming-definition = Сначала пункты, которым назначен день: событием или сроком в плане. Затем пункты, у которых известен только месяц, и пункты без даты. Исполненные и снятые не показаны.

## What the council gave to the city

overview-contributions = Вклад в документы города
overview-accepted = Рекомендации, учтённые в Плане развития

## The III and the IV convocation

overview-convocations = III и IV созывы
overview-rate = · { $rate } в месяц
overview-months = в месяц: III созыв — за { $earlier } мес., IV — за { $later }
overview-months-hang = { $names }: больше или меньше, зависит от месяцев
overview-comparable = сопоставимо
