# Numbers with their noun. $n is the number: it picks the plural form and prints as text with its bound (README.md).
# A fraction takes the form of `other`: «2,5 пункта».

## One for each unit of a measure

unit-items = { $n ->
    [one] { $n } пункт
    [few] { $n } пункта
    [many] { $n } пунктов
   *[other] { $n } пункта
}
unit-people = { $n ->
    [one] { $n } человек
    [few] { $n } человека
    [many] { $n } человек
   *[other] { $n } человека
}
unit-years = { $n ->
    [one] { $n } год
    [few] { $n } года
    [many] { $n } лет
   *[other] { $n } года
}
unit-days = { $n ->
    [one] { $n } день
    [few] { $n } дня
    [many] { $n } дней
   *[other] { $n } дня
}
unit-working_days = { $n ->
    [one] { $n } рабочий день
    [few] { $n } рабочих дня
    [many] { $n } рабочих дней
   *[other] { $n } рабочего дня
}
unit-appeals = { $n ->
    [one] { $n } обращение
    [few] { $n } обращения
    [many] { $n } обращений
   *[other] { $n } обращения
}
unit-activities = { $n ->
    [one] { $n } мероприятие
    [few] { $n } мероприятия
    [many] { $n } мероприятий
   *[other] { $n } мероприятия
}
unit-monitorings = { $n ->
    [one] { $n } мониторинг
    [few] { $n } мониторинга
    [many] { $n } мониторингов
   *[other] { $n } мониторинга
}
unit-objects = { $n ->
    [one] { $n } объект
    [few] { $n } объекта
    [many] { $n } объектов
   *[other] { $n } объекта
}
unit-legal_acts = { $n ->
    [one] { $n } проект НПА
    [few] { $n } проекта НПА
    [many] { $n } проектов НПА
   *[other] { $n } проекта НПА
}
unit-expert_reviews = { $n ->
    [one] { $n } экспертиза НПА
    [few] { $n } экспертизы НПА
    [many] { $n } экспертиз НПА
   *[other] { $n } экспертизы НПА
}
unit-appeals_and_recommendations = { $n ->
    [one] { $n } обращение и рекомендация
    [few] { $n } обращения и рекомендации
    [many] { $n } обращений и рекомендаций
   *[other] { $n } обращения и рекомендации
}
unit-recommendations = { $n ->
    [one] { $n } рекомендация
    [few] { $n } рекомендации
    [many] { $n } рекомендаций
   *[other] { $n } рекомендации
}
unit-applications = { $n ->
    [one] { $n } заявка
    [few] { $n } заявки
    [many] { $n } заявок
   *[other] { $n } заявки
}
unit-commissions = { $n ->
    [one] { $n } комиссия
    [few] { $n } комиссии
    [many] { $n } комиссий
   *[other] { $n } комиссии
}
unit-meetings = { $n ->
    [one] { $n } заседание
    [few] { $n } заседания
    [many] { $n } заседаний
   *[other] { $n } заседания
}
unit-questions = { $n ->
    [one] { $n } вопрос
    [few] { $n } вопроса
    [many] { $n } вопросов
   *[other] { $n } вопроса
}
unit-hearings = { $n ->
    [one] { $n } заслушивание
    [few] { $n } заслушивания
    [many] { $n } заслушиваний
   *[other] { $n } заслушивания
}
unit-akimats = { $n ->
    [one] { $n } акимат
    [few] { $n } акимата
    [many] { $n } акиматов
   *[other] { $n } акимата
}
unit-organisations = { $n ->
    [one] { $n } организация
    [few] { $n } организации
    [many] { $n } организаций
   *[other] { $n } организации
}
unit-public_hearings = { $n ->
    [one] { $n } общественное слушание
    [few] { $n } общественных слушания
    [many] { $n } общественных слушаний
   *[other] { $n } общественного слушания
}
unit-meetings_with_residents = { $n ->
    [one] { $n } встреча с жителями
    [few] { $n } встречи с жителями
    [many] { $n } встреч с жителями
   *[other] { $n } встречи с жителями
}
unit-round_tables = { $n ->
    [one] { $n } круглый стол
    [few] { $n } круглых стола
    [many] { $n } круглых столов
   *[other] { $n } круглого стола
}
unit-platforms = { $n ->
    [one] { $n } площадка
    [few] { $n } площадки
    [many] { $n } площадок
   *[other] { $n } площадки
}
unit-events = { $n ->
    [one] { $n } мероприятие
    [few] { $n } мероприятия
    [many] { $n } мероприятий
   *[other] { $n } мероприятия
}
unit-publications = { $n ->
    [one] { $n } публикация
    [few] { $n } публикации
    [many] { $n } публикаций
   *[other] { $n } публикации
}
unit-resources = { $n ->
    [one] { $n } интернет-ресурс
    [few] { $n } интернет-ресурса
    [many] { $n } интернет-ресурсов
   *[other] { $n } интернет-ресурса
}
unit-views = { $n ->
    [one] { $n } просмотр
    [few] { $n } просмотра
    [many] { $n } просмотров
   *[other] { $n } просмотра
}

## Other things that screens count

count-months = { $n ->
    [one] { $n } месяц
    [few] { $n } месяца
    [many] { $n } месяцев
   *[other] { $n } месяца
}
