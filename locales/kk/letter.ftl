# The covering letter: whole sentences, for an official paper.
# No native speaker has read the Kazakh text yet.

letter-file = Хат
letter-title = Қоғамдық кеңестің жұмысы туралы
letter-addressee = Мәслихатқа
letter-sent = Қоғамдық кеңестің { $date } жағдайы бойынша жұмысы туралы жиынтықты жолдаймыз. Ол «{ $plan }» құжаты бойынша жасалды.
letter-of-commissions = { $n ->
    [1] Жиынтық тек № { $numbers } комиссия бойынша жасалды.
   *[other] Жиынтық тек № { $numbers } комиссиялар бойынша жасалды.
}
letter-compared = Онда жоспар төралқаға { $date } жасалған баяндамамен салыстырылған.
letter-attached = Қосымша: жиынтық (Excel кітабы, { $n } парақ), электрондық түрде.
letter-performer = Орындаушы, телефон

## The five sentences: what is said of a figure, what where nobody knows it, what limits it

letter-said-plan_completion = Жоспардың мерзімі белгіленген { $base } тармағынан { $n } тармақ, яғни { $share }, орындалды
letter-none-plan_completion = Жоспардың орындалуы туралы мәлімет жоқ: оның тармақтары туралы ешкім белгі енгізбеген
letter-baseless = Жоспарда мерзімі белгіленген тармақ жоқ, сондықтан орындалуы есептелмейді
letter-said-plan_overdue = { $n ->
    [0] Енгізілген белгілер бойынша кешіктірілген тармақ жоқ
   *[other] Енгізілген белгілер бойынша { $n } тармақ кешіктірілді
}
letter-none-plan_overdue = Кешіктірілген тармақтар туралы мәлімет жоқ: ешкім белгі енгізбеген
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
letter-by-document = { $period }, «{ $document }» құжаты
letter-limit-unmarked = { $n } тармақтың мерзімі өтті, бірақ орындалу белгісі жоқ
letter-limit-before = оның { $n } тармағының мерзімі жоспар бекітілгенге дейін өткен
letter-limit-all-before = бұл мерзім жоспар бекітілгенге дейін өткен
letter-limit-original = бастапқы мерзімдер бойынша { $n } тармақ кешіктірілген болар еді
