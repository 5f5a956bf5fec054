# The presidium's deck.

deck-part = { $n } из { $all }
deck-other-states = Кроме того: { $states }.
deck-glance = Коротко о главном
deck-completion = План по комиссиям
deck-counted = { $what }: { $n }
deck-not-added = Указанное, перечисленное, внесённое и запланированное — разные счёты; они не складываются.
deck-recommendations = Рекомендации
deck-left = { $n } с
deck-without-day = Без назначенного дня: { $months }.
deck-rate = { $rate } в месяц
nav-screen = Экран президиума
error-no-such-slide = Слайда «{ $slide }» нет. Есть: { $known }.
deck-left-out = Слайдов нет, показать нечего: { $slides }.
deck-told-otherwise = Пересчитано, и теперь получается иначе, чем доложено: { $measures }.
deck-slide-title = Титул
deck-slide-glance = Коротко о главном
deck-slide-completion = План по комиссиям
deck-slide-overdue = Просрочено
deck-slide-unreported = Срок прошёл, отметки нет
deck-slide-coming = Что впереди
deck-slide-monitorings = Мониторинги
deck-slide-appeals = Обращения
deck-slide-recommendations = Рекомендации
deck-slide-convocations = III и IV созывы
deck-slide-commissions = Комиссии
deck-slide-sources = Источники
