# The editors' screen: marks of many items, events, recommendations, appeals, monthly totals.

## The screen and its sections

nav-records = Записи
records-marks = Отметки
records-events = Мероприятия
records-recommendations = Рекомендации
records-waiting = Что ждёт ответа
records-decisions = Решения
records-appeals = Обращения
records-totals = Итоги по месяцам
records-acts = НПА и СМИ
records-whole-council = Совет в целом
records-no-district = Район не указан
records-calendar = Скачать календарь, событий: { $n }
error-no-such-records = Раздела записей «{ $section }» нет.

## Marks of many items at once

records-which-items = Какие пункты показать
records-items-open = Неисполненные
records-choose-all = Выбрать все показанные: { $n }
records-choose-none = Снять выбор
records-chosen = Выбрано пунктов: { $n }
records-marks-saved = Сохранено. Отмечено пунктов: { $n }, { $status }, { $date }
error-choose-items = Выберите хотя бы один пункт.
error-of-item = Ничего не сохранено. Пункт № { $number }: { $why }

## Events

records-commissions = Комиссии
records-plan-item = Пункт плана
records-no-item = Вне плана
records-close-item = Пункт № { $number } этим исполнен
records-choose-kind = Выберите вид
records-kind-of-item = Как в плане: { $kind }
records-event-title = Название
records-objects = Сколько объектов
records-participants = Участники
records-finding = Что установлено
records-recommendations-lines = Рекомендации, каждая с новой строки
records-standing = Постоянные пункты: сколько раз исполнялись
records-count = Мероприятий
records-last = Последнее
records-latest-events = Внесённые последними
records-event-saved = Сохранено. Мероприятие { $date }
records-event-void = Отменить внесённое мероприятие
records-event-which = Какое мероприятие
records-event-void-leaves = Отметка пункта, внесённая вместе с ним, остаётся: её отменяют на карточке пункта. Рекомендации остаются.
records-event-voided = Сохранено. Мероприятие { $date } отменено
records-item-closed = Пункт № { $number } отмечен исполненным.
error-choose-commission = Выберите комиссию.
error-choose-kind = Выберите вид мероприятия.
error-name-event = Назовите мероприятие.
error-no-convocation = На { $date } не приходится ни один созыв.
error-no-number = Нужно целое число от 0 до 999 999 999, а написано «{ $value }».
error-no-addressee = Укажите, кому рекомендации: без адресата за ответом не проследить.
error-choose-event = Выберите мероприятие.
error-event-void-already = Это мероприятие уже отменено.

## Recommendations

recommendation-act-new = Новая
recommendation-act-days = Отправка и получение
recommendation-act-reply = Ответ
records-addressee = Кому
records-recommendation = Рекомендация
records-control-ended-on = Контроль завершён
records-sent-on = Отправлена
records-received-on = Получена адресатом
records-outcome = Что ответили
records-replied-on = День ответа
records-choose-recommendation = Выберите рекомендацию
records-recommendation-saved = Сохранено. Рекомендация: { $addressee }
records-days-saved = Сохранено. Даты рекомендации внесены.
records-reply-saved = Сохранено. Ответ { $date }
records-to-send = Нам отправить
records-to-answer = Ждём ответа
records-nothing-waits = Ничего не ждёт.
records-term = Срок
records-sent-day = Отправлена { $date }
records-days-left = осталось рабочих дней: { $n }
records-days-late = { $n ->
    [0] срок истёк
   *[other] просрочено рабочих дней: { $n }
}
records-no-receipt = День получения не внесён
records-no-control-end = День окончания контроля не внесён
records-law-clocks = Закон об общественном контроле: отправить за { $send } рабочих дней после окончания контроля, ответить за { $answer } рабочих дней после получения.
error-choose-outcome = Выберите, что ответили.
error-choose-recommendation = Выберите рекомендацию.
error-recommendation-incomplete = Укажите, кому и что рекомендовано.
error-received-before-sent = Рекомендация не может быть получена раньше, чем отправлена.
error-reply-before-sending = Ответ не может прийти раньше, чем рекомендация отправлена. Внесите день отправки.
error-reply-too-early = Ответ не может прийти раньше, чем рекомендация отправлена: { $date }.
error-recommendation-answered = На эту рекомендацию уже внесён ответ: даты её отправки и получения не меняются.
error-recommendation-changed = Рекомендация уже изменена: { $name }, { $moment }. Выберите её заново.

## Appeals

records-appeal-number = Номер
records-registered-on = Зарегистрировано
records-topic = Тема
records-person-apart = Об обратившемся (в отчёты и на экраны не попадает)
records-person-name = Имя
records-person-contact = Контакты
records-person-text = Текст обращения
records-appeal-saved = Сохранено. Обращение № { $number }
records-appeal = Обращение № { $number } от { $date }
records-another-appeal = Внести новое
records-substantive-reply = Дан ответ по существу
records-appeal-moved = Сохранено. Обращение № { $number }: { $state }, { $date }
records-see-person = Показать обратившегося
records-person-traced = Просмотр записан в журнал.
records-nobody-kept = Данных обратившегося нет.
records-every-state = Все состояния
records-number-begins = Номер начинается с
records-register = Реестр обращений
records-working-days = Рабочих дней
records-days-of-target = рабочих дней до ответа: { $days }
records-page = Страница { $page }
records-page-of = Страница { $page }, всего обращений: { $n }
records-page-before = Назад
records-page-after = Дальше
error-appeal-without-number = Укажите номер обращения.
error-appeal-number-taken = Обращение № { $number } уже зарегистрировано.
error-day-in-future = День { $date } ещё не наступил: внести можно то, что уже произошло.
error-step-before-appeal = Обращение № { $number } зарегистрировано { $date }: раньше этого дня его состояние не меняется.
error-unknown-appeal = Обращения «{ $number }» нет.
error-choose-state = Выберите состояние.

## Monthly totals and the book that a period is taken from

records-indicator = Показатель
records-how-many = Сколько
records-total-saved = Сохранено. { $indicator }, { $month }: { $n }
records-choose-origin = Откуда брать итог за период
records-period-start = Начало периода
records-period-end = Конец периода
records-origin-saved = Сохранено. { $period }: { $origin }
error-choose-number = Укажите число.
error-choose-origin = Выберите, откуда брать итог.

## What the trail calls it

act-see_person = Просмотр данных обратившегося
act-date_recommendation = Даты отправки и получения рекомендации
