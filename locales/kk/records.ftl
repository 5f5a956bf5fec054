# The editors' screen: marks of many items, events, recommendations, appeals, monthly totals.
# No native speaker has read the Kazakh text yet.

## The screen and its sections

nav-records = Жазбалар
records-marks = Белгілер
records-events = Іс-шаралар
records-recommendations = Ұсынымдар
records-waiting = Жауап күтетіндер
records-decisions = Шешімдер
records-appeals = Өтініштер
records-totals = Ай қорытындылары
records-acts = НҚА және БАҚ
records-whole-council = Кеңес тұтас
records-no-district = Аудан көрсетілмеген
records-calendar = Күнтізбені жүктеу, оқиғалар: { $n }
error-no-such-records = «{ $section }» жазбалар бөлімі жоқ.

## Marks of many items at once

records-which-items = Қай тармақтар көрсетілсін
records-items-open = Орындалмағандар
records-choose-all = Көрсетілгендердің бәрін таңдау: { $n }
records-choose-none = Таңдауды алып тастау
records-chosen = Таңдалған тармақтар: { $n }
records-marks-saved = Сақталды. Белгіленген тармақтар: { $n }, { $status }, { $date }
error-choose-items = Кемінде бір тармақты таңдаңыз.
error-of-item = Ештеңе сақталмады. № { $number } тармақ: { $why }

## Events

records-commissions = Комиссиялар
records-plan-item = Жоспар тармағы
records-no-item = Жоспардан тыс
records-close-item = № { $number } тармақ осымен орындалды
records-choose-kind = Түрін таңдаңыз
records-kind-of-item = Жоспардағыдай: { $kind }
records-event-title = Атауы
records-objects = Нысандар саны
records-participants = Қатысушылар
records-finding = Не анықталды
records-recommendations-lines = Ұсынымдар, әрқайсысы жаңа жолдан
records-standing = Тұрақты тармақтар: неше рет орындалды
records-count = Іс-шара саны
records-last = Соңғысы
records-latest-events = Соңғы енгізілгендер
records-event-saved = Сақталды. Іс-шара { $date }.
records-event-void = Енгізілген іс-шараны жою
records-event-which = Қай іс-шара
records-event-void-leaves = Онымен бірге енгізілген тармақ белгісі қалады: ол тармақтың карточкасында жойылады. Ұсынымдар қалады.
records-event-voided = Сақталды. { $date } іс-шара жойылды
records-item-closed = № { $number } тармақ орындалды деп белгіленді.
error-choose-commission = Комиссияны таңдаңыз.
error-choose-kind = Іс-шара түрін таңдаңыз.
error-name-event = Іс-шараның атауын жазыңыз.
error-no-convocation = { $date } ешбір шақырылымға келмейді.
error-no-number = 0-ден 999 999 999-ға дейінгі бүтін сан керек, ал «{ $value }» деп жазылған.
error-no-addressee = Ұсынымдар кімге екенін көрсетіңіз: адресатсыз жауабын қадағалау мүмкін емес.
error-choose-event = Іс-шараны таңдаңыз.
error-event-void-already = Бұл іс-шара жойылып қойған.

## Recommendations

recommendation-act-new = Жаңа
recommendation-act-days = Жіберу және алу
recommendation-act-reply = Жауап
records-addressee = Кімге
records-recommendation = Ұсыным
records-control-ended-on = Бақылау аяқталған күн
records-sent-on = Жіберілген күні
records-received-on = Алынған күні
records-outcome = Не деп жауап берді
records-replied-on = Жауап күні
records-choose-recommendation = Ұсынымды таңдаңыз
records-recommendation-saved = Сақталды. Ұсыным: { $addressee }
records-days-saved = Сақталды. Ұсынымның күндері енгізілді.
records-reply-saved = Сақталды. Жауап { $date }
records-to-send = Біз жіберуіміз керек
records-to-answer = Жауап күтеміз
records-nothing-waits = Күтіп тұрған ештеңе жоқ.
records-term = Мерзімі
records-sent-day = Жіберілді: { $date }
records-days-left = қалған жұмыс күні: { $n }
records-days-late = { $n ->
    [0] мерзімі өтті
   *[other] мерзімі өткен жұмыс күні: { $n }
}
records-no-receipt = Алынған күні енгізілмеген
records-no-control-end = Бақылаудың аяқталған күні енгізілмеген
records-law-clocks = Қоғамдық бақылау туралы заң: бақылау аяқталғаннан кейін { $send } жұмыс күнінде жіберу, алғаннан кейін { $answer } жұмыс күнінде жауап беру.
error-choose-outcome = Не деп жауап бергенін таңдаңыз.
error-choose-recommendation = Ұсынымды таңдаңыз.
error-recommendation-incomplete = Кімге және не ұсынылғанын көрсетіңіз.
error-received-before-sent = Ұсыным жіберілгеннен бұрын алына алмайды.
error-reply-before-sending = Жауап ұсыным жіберілгеннен бұрын келе алмайды. Жіберілген күнін енгізіңіз.
error-reply-too-early = Жауап ұсыным жіберілген күннен бұрын келе алмайды: { $date }.
error-recommendation-answered = Бұл ұсынымға жауап енгізілген: жіберілген және алынған күндері өзгермейді.
error-recommendation-changed = Ұсыным өзгертілген: { $name }, { $moment }. Оны қайта таңдаңыз.

## Appeals

records-appeal-number = Нөмірі
records-registered-on = Тіркелген күні
records-topic = Тақырыбы
records-person-apart = Өтініш беруші туралы (есептер мен экрандарға шықпайды)
records-person-name = Аты-жөні
records-person-contact = Байланысы
records-person-text = Өтініш мәтіні
records-appeal-saved = Сақталды. № { $number } өтініш
records-appeal = № { $number } өтініш, { $date }
records-another-appeal = Жаңасын енгізу
records-substantive-reply = Мәні бойынша жауап берілді
records-appeal-moved = Сақталды. № { $number } өтініш: { $state }, { $date }
records-see-person = Өтініш берушіні көрсету
records-person-traced = Қарау журналға жазылды.
records-nobody-kept = Өтініш берушінің деректері жоқ.
records-every-state = Барлық жай-күй
records-number-begins = Нөмірі осылай басталады
records-register = Өтініштер тізілімі
records-working-days = Жұмыс күні
records-days-of-target = жауапқа дейінгі жұмыс күні: { $days }
records-page = { $page }-бет
records-page-of = { $page }-бет, барлық өтініш: { $n }
records-page-before = Артқа
records-page-after = Әрі қарай
error-appeal-without-number = Өтініштің нөмірін көрсетіңіз.
error-appeal-number-taken = № { $number } өтініш тіркелген.
error-day-in-future = { $date } күні әлі келген жоқ: тек болған істі енгізуге болады.
error-step-before-appeal = № { $number } өтініш { $date } тіркелді: одан бұрын жай-күйі өзгермейді.
error-unknown-appeal = «{ $number }» өтініші жоқ.
error-choose-state = Жай-күйін таңдаңыз.

## Monthly totals and the book that a period is taken from

records-indicator = Көрсеткіш
records-how-many = Қанша
records-total-saved = Сақталды. { $indicator }, { $month }: { $n }
records-choose-origin = Кезең қорытындысы қайдан алынады
records-period-start = Кезеңнің басы
records-period-end = Кезеңнің соңы
records-origin-saved = Сақталды. { $period }: { $origin }
error-choose-number = Санын көрсетіңіз.
error-choose-origin = Қорытынды қайдан алынатынын таңдаңыз.

## What the trail calls it

act-see_person = Өтініш беруші деректерін қарау
act-date_recommendation = Ұсынымның жіберілген және алынған күндері
