# The presidium's deck. No native speaker has read the Kazakh text yet.

deck-part = { $all } ішінен { $n }
deck-other-states = Бұдан бөлек: { $states }.
deck-glance = Қысқаша
deck-completion = Жоспар комиссиялар бойынша
deck-counted = { $what }: { $n }
deck-not-added = Көрсетілгені, тізімделгені, енгізілгені және жоспарланғаны — әр басқа есеп; олар қосылмайды.
deck-recommendations = Ұсынымдар
deck-left = { $n } с
deck-without-day = Күні белгіленбегені: { $months }.
deck-rate = айына { $rate }
nav-screen = Төралқа экраны
error-no-such-slide = «{ $slide }» слайды жоқ. Барлары: { $known }.
deck-left-out = Слайды жоқ, көрсететін ештеңе жоқ: { $slides }.
deck-told-otherwise = Қайта есептелді, енді баяндалғаннан өзгеше: { $measures }.
deck-slide-title = Титул
deck-slide-glance = Қысқаша
deck-slide-completion = Жоспар комиссиялар бойынша
deck-slide-overdue = Кешіктірілді
deck-slide-unreported = Мерзімі өтті, белгі жоқ
deck-slide-coming = Алда не бар
deck-slide-monitorings = Мониторингтер
deck-slide-appeals = Өтініштер
deck-slide-recommendations = Ұсынымдар
deck-slide-convocations = III және IV шақырылымдар
deck-slide-commissions = Комиссиялар
deck-slide-sources = Дереккөздер
