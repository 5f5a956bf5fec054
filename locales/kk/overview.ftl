# The first screen.
# No native speaker has read the Kazakh text yet.

overview-no-plan = Жоспар жүктелмеген

## What is to be said before the figures

overview-period-over = { $plan }: кезең { $date } аяқталды, { $items } тармақтың белгісі барлары: { $marked }.
overview-period-over-last = { $plan }: кезең { $date } аяқталды, { $items } тармақтың белгісі барлары: { $marked }; келесі жоспар жүктелмеген.
overview-period-ahead = { $plan }: кезең { $date } басталады.
overview-not-approved = бұл күнге әлі бекітілмеген (бекітілуі { $date })
overview-store-empty = Қоймада әзірге жоспар да, құжат та жоқ.
overview-see-on = Мына күнге ашу:

## The cards

overview-cards = Негізгі көрсеткіштер
overview-report = { $document }: { $period }
overview-done = Орындалды
overview-of-dated-share = мерзімі бар { $n } тармақтан · { $share }
overview-no-marks-of = белгі жоқ, мерзімі бар { $n } тармақ
overview-time-gone = Жоспардың { $gone }/{ $days } күні өтті
overview-whole = Бүкіл жоспар
overview-of-items-share = { $n } тармақтан · { $share }
overview-past = Мерзімі өткендер
overview-of-n = мерзімі бар { $n } тармақтан
overview-past-of = Мерзімі бар { $n } тармақтан.
overview-past-early = Бекітілгенге дейін өткені: { $n }.
overview-past-moved = Бастапқы мерзімде { $n } болар еді.
overview-soon = Алдағы { $n } күн
overview-soon-words = { $until }, мерзімі бар { $n } тармақтан
overview-monitorings = Мониторингтер
overview-recorded = жүйеге енгізілген
overview-listed = құжатта аталған
overview-by-document = Құжатта көрсетілген.
overview-stated-and-listed = Құжатта көрсетілген, онда аталғаны { $n }.
overview-planned = Жоспар бойынша { $named }–{ $most }.
overview-planned-named = Жоспар бойынша { $n }.
overview-appeals = Өтініштер
overview-considered-in = қаралды, { $period }
overview-considered-since = { $since } қаралды
overview-resolved = Шешілді: { $said }.
overview-resolved-unknown = Қаншасы шешілгені көрсетілмеген.
overview-legal-acts = НҚА жобалары
overview-legal-acts-words = қаралып, ұсынымдар берілді
overview-outgoing = Жолданды
overview-outgoing-words = мемлекеттік органдарға өтініштер мен ұсынымдар
overview-views = Қаралымдар
overview-views-words = Instagram желісінде
overview-monitorings-words = көшпелі, қаланың негізгі нысандары бойынша
overview-appeals-words = комиссиялар қарады
overview-hearings = Есеп тыңдау
overview-round-tables = Дөңгелек үстелдер
overview-activities = Барлық іс-шаралар

## The plan by commission

overview-by-commission = Жоспар комиссиялар бойынша
overview-by-commission-caption = Әр комиссияға бір жол: әр күйде неше тармақ бар және қанша бөлігі орындалды
overview-items-by-state = Тармақтар күйі бойынша
overview-entered-on = жазба: { $date }
overview-silent-since = { $since } белгі жоқ
overview-nobody-entered = { $since } бірде-бір комиссия белгі енгізген жоқ.
overview-dated-items = мерзімі бар { $n }

## What comes next

overview-coming = Алда не бар
overview-all-days = Күні белгіленгені барлығы: { $n }
overview-month-without-day = { $month } күні белгіленбеген: { $n }
overview-month-too = { $month }: { $n }
overview-undated-to_be_agreed = күні келісілуде: { $n }
overview-never-dated = Күні сол күйі енгізілмеді
overview-undated-separate_schedule = кесте енгізілмеген: { $n }
overview-since-approval = жоспар бекітілгеннен бері { $n } күн
overview-nothing-ahead = Жоспар бойынша алда ештеңе жоқ.
overview-coming-definition = Алдымен күні белгіленген тармақтар: іс-шарамен немесе жоспардағы мерзіммен. Содан кейін айы ғана белгілі тармақтар мен күні жоқ тармақтар. Орындалған және алып тасталған тармақтар көрсетілмейді.

## What the council gave to the city

overview-contributions = Қала құжаттарына қосылған үлес
overview-accepted = Даму жоспарында ескерілген ұсынымдар

## The III and the IV convocation

overview-convocations = III және IV шақырылымдар
overview-rate = · айына { $rate }
overview-months = айына: III шақырылым — { $earlier } айда, IV — { $later } айда
overview-months-hang = { $names }: көп пе, аз ба, айлар санына байланысты
overview-comparable = салыстырымды
