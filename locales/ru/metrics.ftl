# Measures and indicators: a short label and one plain sentence of definition for each key.

## The work plan

metric-plan_items = Всего пунктов
metric-plan_items-definition = Все пункты плана: со сроком, переходящие, постоянные и те, срок которых не определён.
metric-plan_dated = Пункты со сроком
metric-plan_dated-definition = Пункты, срок которых назван днём, месяцем или периодом либо согласован позже; от них считается исполнение плана.
metric-plan_carried_over = Переходящие пункты
metric-plan_carried_over-definition = Пункты, которые исполняются в течение всего года и потому выходят за период плана; учитываются отдельно, в исполнение не входят.
metric-plan_standing = Постоянные пункты, без переходящих
metric-plan_standing-definition = Пункты, которые исполняются по мере поступления и необходимости или на постоянной основе; они не бывают просроченными и в исполнение не входят.
metric-plan_unscheduled = Срок не определён
metric-plan_unscheduled-definition = Пункты, дата которых ещё на согласовании или стоит в отдельном графике, который не внесён.
metric-plan_before_approval = Срок истёк до утверждения плана
metric-plan_before_approval-definition = Пункты, последний день которых прошёл раньше утверждения плана; в исполнение они входят, а своевременность по ним не оценивается.
metric-plan_done = Исполнено
metric-plan_done-definition = Пункты, последняя отметка которых на выбранную дату говорит, что они исполнены.
metric-plan_completion = Исполнение плана
metric-plan_completion-definition = Исполненные пункты со сроком, делённые на все пункты со сроком без снятых; пока есть прошедшие пункты без отметки, показано «не менее».
metric-plan_completion_due = Исполнение наступивших сроков
metric-plan_completion_due-definition = Та же доля среди пунктов, последний день которых наступил не позже выбранной даты.
metric-plan_completion_whole = Исполнение всего плана
metric-plan_completion_whole-definition = Исполненные пункты, делённые на все пункты плана без снятых, вместе с переходящими, постоянными и теми, срок которых не определён.
metric-plan_overdue = Просрочено
metric-plan_overdue-definition = Пункты с отметкой, срок которых прошёл, но они не исполнены и не сняты.
metric-plan_overdue_1_14 = Просрочено на 1–14 дней
metric-plan_overdue_1_14-definition = Просроченные пункты, последний день которых прошёл от 1 до 14 дней назад.
metric-plan_overdue_15_30 = Просрочено на 15–30 дней
metric-plan_overdue_15_30-definition = Просроченные пункты, последний день которых прошёл от 15 до 30 дней назад.
metric-plan_overdue_31_more = Просрочено на 31 день и более
metric-plan_overdue_31_more-definition = Просроченные пункты, последний день которых прошёл 31 день назад или раньше.
metric-plan_past_due_not_reported = Срок прошёл, отметки нет
metric-plan_past_due_not_reported-definition = Пункты, срок которых прошёл, а отметки о них никто не внёс; к просроченным не прибавляются.
metric-plan_not_reported = Срок не наступил, отметки нет
metric-plan_not_reported-definition = Пункты без единой отметки, срок которых ещё не прошёл.
metric-plan_due_soon = Срок близко
metric-plan_due_soon-definition = Пункты, которые не исполнены и не сняты, с последним днём в выбранную дату или в { $due_soon_days ->
    [one] следующий { $due_soon_days } день.
    [few] следующие { $due_soon_days } дня.
    [many] следующие { $due_soon_days } дней.
   *[other] следующие { $due_soon_days } дня.
}
metric-plan_open = На исполнении
metric-plan_open-definition = Пункты с отметкой, которые ещё не исполнены и не сняты и срок которых не прошёл.
metric-plan_cancelled = Снято
metric-plan_cancelled-definition = Пункты, снятые с плана с указанием причины; в исполнение не входят.
metric-plan_marked = Пункты с отметкой
metric-plan_marked-definition = Пункты, по которым внесена хотя бы одна отметка.
metric-plan_on_time = Исполнено в срок
metric-plan_on_time-definition = Пункты, исполненные не позже первоначального срока, делённые на все исполненные; без постоянных пунктов и тех, срок которых истёк до утверждения плана.
metric-plan_moved = Срок перенесён
metric-plan_moved-definition = Пункты, последний день которых теперь не тот, что был указан первым.
metric-plan_pace = Прошло дней плана
metric-plan_pace-definition = Прошедшие дни плана, делённые на все дни его периода; стоит рядом с исполнением и оценкой не является.
metric-last_recorded_at = Последняя запись
metric-last_recorded_at-definition = Когда в систему в последний раз внесли отметку или другую запись.

## Activities and monitorings

metric-monitorings_stated = Мониторинги, указано в документе
metric-monitorings_stated-definition = Число общественных мониторингов, которое прямо указано в документе; «20+» значит не менее 20.
metric-monitorings_listed = Мониторинги, перечислено в документе
metric-monitorings_listed-definition = Разные мониторинги из перечней документа по комиссиям; повторы строк не считаются.
metric-monitorings_recorded = Мониторинги, внесено в систему
metric-monitorings_recorded-definition = Разные мониторинги, записи о которых внесены в систему на выбранную дату.
metric-monitorings_planned_named = Мониторинги в плане, названы прямо
metric-monitorings_planned_named-definition = Пункты плана, в названии которых мониторинг назван прямо.
metric-monitorings_planned_inferred = Мониторинги в плане, вывод
metric-monitorings_planned_inferred-definition = Пункты плана, где назван только объект и вид «мониторинг» в документе не указан: это вывод.
metric-monitored_objects = Объекты мониторинга, перечислено в документе
metric-monitored_objects-definition = Число объектов в перечисленных документом мониторингах, где оно указано; если хотя бы в одном не указано, итог значит «не менее».
metric-monitored_objects_recorded = Объекты мониторинга, внесено в систему
metric-monitored_objects_recorded-definition = Число объектов во внесённых в систему мониторингах, где оно указано; если хотя бы в одном не указано, итог значит «не менее». К перечисленным не прибавляется.
metric-hearings_listed = Заслушивания отчетов, перечислено в документе
metric-hearings_listed-definition = Разные заслушивания отчетов из перечней документа по комиссиям.
metric-round_tables_listed = Круглые столы, перечислено в документе
metric-round_tables_listed-definition = Разные круглые столы из перечней документа; один, названный у двух комиссий, считается один раз.
metric-activities_listed = Мероприятия, перечислено в документе
metric-activities_listed-definition = Разные мероприятия всех видов из перечней документа по комиссиям; повторы строк не считаются.
metric-activities_recorded = Мероприятия, внесено в систему
metric-activities_recorded-definition = Разные мероприятия всех видов, записи о которых внесены в систему на выбранную дату.
metric-legal_acts = Рассмотрено проектов НПА
metric-legal_acts-definition = Проекты нормативных правовых актов, рассмотренные за последний период, по которому есть данные.

## Appeals

metric-appeals_considered = Обращений рассмотрено
metric-appeals_considered-definition = По документу: число, которое в нём указано; по реестру: обращения с ответом по существу или с окончательным решением на выбранную дату.
metric-appeals_resolved = Вопросы решены
metric-appeals_resolved-definition = Обращения того же периода и того же источника, вопрос по которым решён.
metric-appeals_resolution_rate = Доля решенных обращений
metric-appeals_resolution_rate-definition = Обращения, вопрос по которым решён, делённые на рассмотренные того же периода и источника.
metric-appeals_registered = Обращений зарегистрировано
metric-appeals_registered-definition = Все обращения в реестре, поступившие не позже выбранной даты.
metric-appeals_closed_rate = Доля закрытых обращений
metric-appeals_closed_rate-definition = Обращения с любым окончательным решением, делённые на все зарегистрированные; это не доля решенных обращений.
metric-appeals_in_work = Обращений в работе
metric-appeals_in_work-definition = Зарегистрированные обращения, по которым ещё нет окончательного решения.
metric-appeals_explained = Дано разъяснение
metric-appeals_explained-definition = Обращения, по которым заявителю дано разъяснение.
metric-appeals_forwarded = Перенаправлено
metric-appeals_forwarded-definition = Обращения, переданные в орган, который вправе решить вопрос.
metric-appeals_refused = Отказано или оставлено без рассмотрения
metric-appeals_refused-definition = Обращения, по которым отказано или которые оставлены без рассмотрения.
metric-appeals_median_days = Срок ответа, медиана
metric-appeals_median_days-definition = Число рабочих дней до первого ответа по существу, в которое уложилась половина обращений; если ответов меньше { $min_cases_for_percentile }, не считается.
metric-appeals_p90_days = Срок ответа для девяти из десяти
metric-appeals_p90_days-definition = Число рабочих дней до первого ответа по существу, в которое уложились девять из десяти обращений; если ответов меньше { $min_cases_for_percentile }, не считается.
metric-appeals_within_target = Ответ дан в целевой срок
metric-appeals_within_target-definition = Обращения, на которые первый ответ по существу дан в целевой срок (рабочих дней: { $appeals_target_working_days }), делённые на все с ответом; если ответов меньше { $min_cases_for_percentile }, не считается.
metric-appeals_waiting_over_target = Ждут ответа дольше целевого срока
metric-appeals_waiting_over_target-definition = Обращения без ответа по существу и без окончательного решения, со дня регистрации которых прошло больше рабочих дней, чем целевой срок: { $appeals_target_working_days }.

## Recommendations

metric-recommendations_stated = Направлено обращений и рекомендаций
metric-recommendations_stated-definition = Одна цифра документа: обращения и рекомендации в ней не разделены, исход не указан.
metric-recommendations_sent = Направлено рекомендаций
metric-recommendations_sent-definition = Рекомендации, записи о которых внесены и которые направлены не позже выбранной даты.
metric-recommendations_answered = Получен ответ
metric-recommendations_answered-definition = Направленные рекомендации, на которые получен ответ.
metric-recommendations_waiting = Ждут ответа
metric-recommendations_waiting-definition = Направленные рекомендации, на которые ответ ещё не получен.
metric-recommendations_accepted = Приняты
metric-recommendations_accepted-definition = Рекомендации, которые адресат принял полностью.
metric-recommendations_partly = Приняты частично
metric-recommendations_partly-definition = Рекомендации, которые адресат принял не полностью.
metric-recommendations_rejected = Отклонены
metric-recommendations_rejected-definition = Рекомендации, которые адресат не принял.
metric-recommendations_sent_in_time = Направлены в срок
metric-recommendations_sent_in_time-definition = Рекомендации, направленные в срок после окончания контроля (рабочих дней: { $recommendation_send_working_days }; статья 13 Закона «Об общественном контроле»), делённые на все направленные и те, чей срок истёк.
metric-recommendations_answered_in_time = Ответ получен в срок
metric-recommendations_answered_in_time-definition = Рекомендации, на которые ответили в срок после их получения (рабочих дней: { $recommendation_answer_working_days }; статья 13 Закона «Об общественном контроле»), делённые на все с ответом и те, чей срок истёк.
metric-recommendations_waiting_over_term = Ждут ответа дольше срока
metric-recommendations_waiting_over_term-definition = Направленные рекомендации без ответа, со дня получения которых прошло больше рабочих дней, чем даёт статья 13 Закона «Об общественном контроле»: { $recommendation_answer_working_days }.

## Composition and publicity

metric-members_total = Членов в составе
metric-members_total-definition = Число членов Совета в утвержденном составе, как указано в документе.
metric-members_civil = Представители гражданского общества
metric-members_civil-definition = Члены Совета от гражданского общества, как указано в документе.
metric-members_state = Представители государственных органов
metric-members_state-definition = Члены Совета от государственных органов, как указано в документе.
metric-members_new_share = Доля новых членов
metric-members_new_share-definition = Доля членов, которые раньше в Совет не входили; в документе сказано «более».
metric-members_youth_share = Доля молодежи (до 35 лет)
metric-members_youth_share-definition = Доля членов Совета моложе 35 лет, как указано в документе.
metric-members_youth = Молодежь в составе
metric-members_youth-definition = Число членов моложе 35 лет: вывод из доли и состава, в документе не указано.
metric-members_avg_age = Средний возраст
metric-members_avg_age-definition = Средний возраст членов Совета, как указано в документе.
metric-applications = Заявок подано
metric-applications-definition = Заявки на конкурс в состав Совета, как указано в документе.
metric-instagram_views = Просмотры в Instagram
metric-instagram_views-definition = Число просмотров за период отчета, как указано в документе; день подсчёта в нём не назван.
metric-internet_resources = Интернет-ресурсы
metric-internet_resources-definition = Число интернет-ресурсов, на которых представлен Совет, как указано в документе.
metric-publications = Публикации
metric-publications-definition = Публикации на сайте Совета и в социальных сетях, как указано в документе.

## Indicators: figures as the documents state them

indicator-members_total = Членов в составе
indicator-members_civil = Представители гражданского общества
indicator-members_state = Представители государственных органов
indicator-members_new_share = Доля новых членов
indicator-members_youth_share = Доля молодежи (до 35 лет)
indicator-members_youth = Молодежь в составе
indicator-members_avg_age = Средний возраст
indicator-applications = Заявок подано
indicator-commissions = Комиссии
indicator-instagram_views = Просмотры в Instagram
indicator-monitorings = Общественные мониторинги
indicator-legal_acts = Проекты НПА
indicator-outgoing_appeals_recommendations = Направлено обращений и рекомендаций
indicator-appeals_considered = Обращений рассмотрено
indicator-appeals_resolved = Вопросы решены
indicator-internet_resources = Интернет-ресурсы
indicator-general_meetings = Общие заседания
indicator-questions_considered = Рассмотрено вопросов
indicator-presidium_meetings = Заседания президиума
indicator-rotated_members = Ротация членов Совета
indicator-hearings_district_akimats = Заслушивание районных акиматов
indicator-hearings_state_bodies = Заслушивание государственных органов
indicator-hearings_subordinate = Заслушивание подведомственных организаций
indicator-dialogue_platforms = Диалоговые площадки
indicator-dialogue_reach = Охват населения
indicator-public_hearings = Общественные слушания
indicator-round_tables = Круглые столы
indicator-akim_meetings = Встречи акимов с жителями, в которых Совет участвовал
indicator-joint_maslikhat_events = Мероприятия совместно с маслихатом
indicator-publications = Публикации

## Why a pair of the comparison may be compared, and with what caveat

reason-legal_acts = III созыв указывает экспертизы НПА, IV созыв рассмотренные проекты НПА: это близкие, но не одинаковые работы.
reason-monitorings = III созыв указывает общественные мониторинги, IV созыв только выездные и с пометкой «20+», то есть не менее 20.
reason-appeals_considered = У III созыва это обращения всего Совета, порядок подсчёта не указан; у IV созыва только рассмотренные профильными комиссиями.
reason-commissions = Число комиссий не накапливается со временем: в месяц и в процентах не пересчитывается.
reason-one-side-missing = Показатель указан только у одного созыва, сравнивать не с чем.
