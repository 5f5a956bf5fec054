# The covering letter: whole sentences, for an official paper.
# No native speaker has read the Kazakh text yet.

letter-file = Хат
letter-title = Қоғамдық кеңестің жұмысы туралы
letter-addressee = Мәслихатқа
letter-sent = Қоғамдық кеңестің { $date } жағдайы бойынша жұмысы туралы, оның ішінде «{ $plan }» құжатының орындалуы туралы жиынтықты жолдаймыз.
letter-of-commissions = { $n ->
    [1] Жиынтық тек № { $numbers } комиссия бойынша жасалды.
   *[other] Жиынтық тек № { $numbers } комиссиялар бойынша жасалды.
}
letter-compared = Жиынтықта жоспар төралқаға жасалған баяндамамен ({ $date }) салыстырылған.
letter-attached = Қосымша: жиынтық (Excel кітабы, { $n } парақ), электрондық түрде.
letter-performer = Орындаушы, телефон

## The five sentences: what is said of a figure, what where nobody knows it, what limits it

letter-said-plan_completion = Жоспардың мерзімі белгіленген { $base } тармағынан{ $left } { $n } тармақ, яғни { $share }, орындалды
letter-left-out = алып тасталғандарсыз
letter-none-plan_completion = Жоспардың орындалуы туралы мәлімет жоқ: белгілер енгізілмеген
letter-baseless = Алып тасталғандарынан басқа мерзімі белгіленген тармақ жоқ, сондықтан орындалуы есептелмейді
letter-said-plan_overdue = { $n ->
    [0] Енгізілген белгілер бойынша кешіктірілген тармақ жоқ
   *[other] Енгізілген белгілер бойынша { $n } тармақ кешіктірілді
}
letter-none-plan_overdue = Кешіктірілген тармақтар туралы мәлімет жоқ: белгілер енгізілмеген
letter-said-plan_past_due_not_reported = { $n ->
    [0] Мерзімі өтіп, белгісі енгізілмеген тармақ жоқ
   *[other] { $n } тармақтың мерзімі өтті, бірақ орындалу белгісі жоқ
}
letter-none-plan_past_due_not_reported = Белгісі жоқ тармақтар туралы мәлімет жоқ
letter-said-monitorings_recorded = Жүйеге { $n } мониторинг енгізілді
letter-none-monitorings_recorded = Мониторингтер туралы мәлімет жоқ
letter-said-monitorings_stated = { $n } мониторинг өткізілді
letter-said-appeals_considered = { $n } өтініш қаралды
letter-none-appeals_considered = Қаралған өтініштер туралы мәлімет жоқ
letter-hidden = Қаралған өтініштер саны келтірілмейді: олар { $n } өтініштен аз
letter-by-document = { $period }, «{ $document }» құжаты
letter-limit-unmarked = тағы { $n } тармақтың мерзімі өтті, бірақ орындалу белгісі жоқ
letter-limit-before-approval = оның { $n } тармағының мерзімі жоспар бекітілгенге дейін өткен
letter-limit-all-before = { $n ->
    [1] оның мерзімі жоспар бекітілгенге дейін өткен
   *[other] бәрінің мерзімі жоспар бекітілгенге дейін өткен
}
letter-limit-by-original = бастапқы мерзімдер бойынша олар { $n } болар еді
