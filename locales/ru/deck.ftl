# The presidium's deck.

deck-part = { $n } из { $all }
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
