# The work plan: figures, timeline, register, an item's card.
# No native speaker has read the Kazakh text yet.

plan-approved = бекітілген күні: { $date }
plan-approved-about = бекітілген күні: { $date }, құжатта күні анық емес
plan-period-over = Жоспар кезеңі { $date } күні аяқталды. Белгі енгізілген тармақтар: { $marked }, барлығы { $items }.
plan-period-ahead = Жоспар кезеңі { $date } күні басталады.
plan-see-on = Жоспарды { $date } күніне көрсету
plan-unmarked = Белгі енгізілген тармақтар: { $marked }, барлығы { $items }, сондықтан орындалуы туралы дерек жоқ.
plan-whole = Бүкіл жоспар
plan-carried-over-where = жай-күйлерде — тұрақты тармақ
plan-filters = Іріктеу
plan-filters-chosen = Іріктеу: { $chosen }
plan-text-chosen = «{ $text }» сөздері

## Filters

plan-filter-plan = Жоспар
plan-filter-all = { $filter }: барлығы
plan-filter-timing = Мерзімі
plan-filter-basis = Түрі қайдан алынған
plan-filter-deadline = Мерзімі қалай көрсетілген
plan-filter-month = Мерзім айы
plan-filter-person = Жауапты
plan-filter-text = Сөздер немесе тармақ №
plan-filter-moved = Тек ауыстырылғандары
plan-filter-reset = Сүзгілерді тазалау
plan-no-month = Айы белгісіз
plan-timing-dated = Мерзімі бар
plan-timing-day_set = Күні белгіленген
plan-timing-day_not_set = Күні белгіленбеген
plan-basis-named = Түрі жоспарда аталған
plan-basis-inferred = Түрі — қорытынды
plan-shown-all = Барлық тармақ көрсетілген: { $n }
plan-shown = Көрсетілген тармақтар: { $n }, барлығы { $of }
plan-nothing-found = Бұл іріктеуге жоспардың бірде-бір тармағы сай келмейді.
plan-text-not-found = «{ $text }» сұрауы бойынша жоспарда ештеңе табылмады.
error-unknown-timing = «{ $timing }» мерзімі белгілілердің арасында жоқ.
error-unknown-deadline = «{ $deadline }» мерзім түрі жоқ.
error-unknown-basis = Түрдің қайдан алынғанына мұндай жауап жоқ: «{ $basis }».
error-unknown-month = Жоспарда мерзімі «{ $month }» айына келетін тармақ жоқ.
error-unknown-person = Жоспарда «{ $person }» деген жауапты жоқ.
error-unknown-section = Жоспардың «{ $section }» бөлімі жоқ.
error-unknown-moved = Ауыстырылған мерзімдер үшін «{ $moved }» мәні жарамайды: тек 1 болады.

## Sections and what each rests on

plan-sections = Жоспарды қалай көрсету
plan-section-commission = Комиссиялар бойынша
plan-section-month = Айлар бойынша
plan-section-kind = Түрлері бойынша
plan-section-timeline = Мерзімдер
plan-section-progress = Жоспар және орындалуы
plan-section-register = Тармақтар тізілімі
plan-made-commission = Әр жолақ — бір комиссияның жай-күйі бойынша бөлінген тармақтары. Комиссиялар өз ретімен тұр, бұл рейтинг емес. Жолақтың бөлігін басқанда оның тармақтары тізілімде көрсетіледі, сол тармақтарды үстіндегі сүзгілер де таңдайды.
plan-made-month = Тармақ қолданыстағы мерзімнің соңғы күні келетін айға жатады; бірнеше айлық кезең — соңғы айға. Соңғы күні жоқ тармақтар бөлек жолаққа жиналған.
plan-made-kind = Түрі тармақтың атауынан алынған; тек нысандар аталған жерде түрі — қорытынды. Екі түрі бар тармақ әрқайсысында саналады, ал жиынтықта бір рет.
plan-made-timeline = Тармақтар күнтізбеде қолданыстағы мерзімдері бойынша. Мерзім ауыстырылса, жіңішке сызық бастапқы мерзімнен басталады. Тармақты басқанда оның карточкасы ашылады.
plan-made-progress = Үзік сызық мерзімі бар тармақтарды соңғы күндері бойынша, тұтас сызық орындалғандарын белгідегі күн бойынша санайды. Мерзімі өткен, белгісі жоқ тармақтар болғанда шындық штрихталған жолақта: белгі бойынша орындалғаннан солармен бірге орындалғанға дейін.
plan-made-register = Жоспар тармақтары құжаттағыдай, қолданыстағы мерзімімен және таңдалған күнгі жай-күйімен. Жол тармақтың карточкасын ашады, баған тақырыбы жолдарды реттейді.
plan-alt-commission = Жоспар тармақтары комиссиялар мен жай-күйлер бойынша, жолақтар: { $n }
plan-alt-month = Жоспар тармақтары айлар мен жай-күйлер бойынша, жолақтар: { $n }
plan-alt-kind = Жоспар тармақтары түрлері мен жай-күйлер бойынша, жолақтар: { $n }
plan-alt-timeline = Комиссиялар бойынша күнтізбедегі тармақ мерзімдері, тармақтар: { $n }
plan-alt-register = Жоспар тармақтарының тізілімі, жолдар: { $n }
plan-alt-progress = { $date } күніне мерзімі келген тармақтар: { $due }, барлығы { $base }, орындалғаны { $done }
plan-alt-progress-unmarked = { $date } күніне мерзімі келген тармақтар: { $due }, барлығы { $base }, орындалуы туралы белгі жоқ
plan-month-line = Қолданыстағы мерзімнің соңғы күні бойынша.
plan-kind-inferred = { $n } тармақтың түрі — қорытынды: тек нысан аталған, түрі құжатта көрсетілмеген.
plan-kind-two = { $n } тармақ екі түрге жатады және әрқайсысында саналады.
plan-key = Шартты белгілер
plan-key-day = күн
plan-key-by-day = күнге дейін
plan-key-months = ай немесе бірнеше ай
plan-key-endless = аяқталмайды
plan-key-undated = күні белгіленбеген
plan-key-event = тағайындалған күн
plan-key-moved = бастапқы мерзім
plan-timeline-after = Таңдалған күн жоспар күнтізбесінен кейін.
plan-none-dated = Көрсетілген тармақтардың ішінде мерзімі бары жоқ.
plan-progress-unmarked = Орындалуы туралы белгі жоқ, сондықтан тек жоспар көрсетілген.
plan-planned = Мерзімі келді
plan-done = Орындалды
plan-done-at-least = Орындалды, кемінде
plan-done-at-most = Белгісіз тармақтармен бірге орындалды, ең көбі
plan-planned-n = Жоспар бойынша { $n }
plan-done-n = Орындалды: { $n }
plan-unmarked-n = белгісі жоқ { $n }
plan-moved-from = Бастапқы мерзім: { $deadline }

## The register and its columns

plan-register-hint = Жол тармақтың карточкасын ашады.
plan-sort = Осы баған бойынша реттеу
error-unknown-sort = Жолдарды реттейтін «{ $sort }» бағаны жоқ.
plan-column-number = №
plan-column-title = Атауы
plan-column-state = Жай-күйі
plan-column-deadline = Мерзімі
plan-column-commission = Комиссия
plan-column-people = Жауаптылар

## An item's card

plan-original-deadline = Бастапқы мерзім
plan-agenda-note = Мерзімге ескертпе
plan-before-approval-means = Орындалуға кіреді, уақтылығы бағаланбайды.
plan-days-past = Мерзімнің өткеніне { $n } күн болды
plan-event = Тағайындалды
plan-responsible-as-written = Жауаптылар, құжаттағыдай
plan-responsible-roles = Жауаптылар, есімдердің орнына рөлдер
plan-people = Аты-жөні аталғандар
plan-people-roles = Аты-жөні аталғандардың рөлдері
plan-nobody-named = Ешкімнің аты-жөні аталмаған
plan-committee = Комитет
plan-others = Басқа қатысушылар
item-file = Файлды ашу: { $name }
plan-history = Тарихы
plan-no-history = Белгілер мен ауыстырулар жоқ.
plan-holds-from = Қолданыла бастаған күні
plan-entered-what = Не енгізілді
plan-entered-by = Кім және қашан енгізді
plan-taken-back = Жойылды, { $moment }:
plan-source-roles = Көрсетілімде дәйексөздегі есімдер рөлдермен ауыстырылған.
plan-not-yet = таңдалған күні әлі қолданылмайды
plan-before-after = { $before } → { $after }
