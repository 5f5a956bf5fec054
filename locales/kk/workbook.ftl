# The summary workbook for the maslikhat. Sheet names: 31 characters at most, without / \ ? * [ ] :
# No native speaker has read the Kazakh text yet.

workbook-title = Жұмыс жоспары мен көрсеткіштер бойынша жиынтық
workbook-file = Жиынтық
workbook-page = { $pages } беттің { $page }-беті

## Sheets: the name on the tab and what the sheet holds

workbook-sheet-title = Мұқаба
workbook-about-title = Кімге және кімнің есебі, жоспар, күні, мазмұны, қолы.
workbook-sheet-summary = Жиынтық
workbook-about-summary = Негізгі көрсеткіштер: әрқайсысының саны, шегі, негізі, үлесі, анықтамасы және дереккөзі.
workbook-sheet-plan_by_commission = Комиссиялар бойынша жоспар
workbook-about-plan_by_commission = Әр комиссияның жоспар тармақтары күйлері бойынша, орындалуы шегімен, диаграмма.
workbook-sheet-register = Тізілім
workbook-about-register = Жоспардың барлық тармақтары: мерзімі, жауаптылары, мәртебесі және күнгі күйі.
workbook-sheet-monitorings = Мониторингтер
workbook-about-monitorings = Мониторингтер жол-жолымен: құжаттарда тізімделгені және енгізілгені; бұл есептер қосылмайды.
workbook-sheet-recommendations = Ұсынымдар
workbook-about-recommendations = Мемлекеттік органдарға ұсынымдар, олардың жауаптары және заң мерзімдері.
workbook-sheet-convocations = III және IV шақырылымдар
workbook-about-convocations = Ескертпелі салыстырмалы жұптар, бір шақырылымның көрсеткіштері, басқа ай санымен есептеу.
workbook-sheet-decisions = Шешімдер
workbook-about-decisions = Төралқа шешімдері отырыстар бойынша: кімге, мерзімі, орындалуы.
workbook-sheet-sources = Дереккөздер
workbook-about-sources = Құжаттардағы әр сан, оның орны және сөзбе-сөз дәйексөзі, құжаттар тізбесі.
workbook-sheet-findings = Ескертулер
workbook-about-findings = Құжаттарда не түсініксіз немесе қате жазылған және ол қалай оқылған.

## The title sheet

workbook-contents = Мазмұны
workbook-plan = Жұмыс жоспары
workbook-plan-as-written = Жоспардың құжаттағы атауы
workbook-plan-period = Жоспар кезеңі
workbook-approval = Бекіту
workbook-approved = { $date }. Құжатта: { $wording }
workbook-approved-uncertain = { $date }, күні күмәнді. Құжатта: { $wording }
workbook-as-of = Жағдай бойынша күні
workbook-known-at = Ескерілген жазбалар (осы күнді қоса)
workbook-marked = Белгісі бар тармақтар
workbook-states = Жоспар тармақтарының күйлері
workbook-rules = Сандарды қалай оқу керек
workbook-rule-no-data = Дерек жоқ
workbook-rule-no-data-text = Санның бос ұяшығы: дерек жоқ немесе ештеңе енгізілмеген. Бұл нөл емес; нөл 0 цифрымен жазылады.
workbook-rule-bound = ≥ және >
workbook-rule-bound-text = Шек: «кемінде» және «астам». Ұяшықта санның өзі тұрады, шегі бөлек бағанда аталған; шектен есептелген сан да шек болып қалады.
workbook-rule-base = Негізі
workbook-rule-base-text = Нешеуден: үлес – негізге бөлінген сан. Мониторинг объектілері мен жауап мерзімінде бұл – олар есептелген жазбалардың саны. Орындалу алып тасталғандарсыз мерзімі бар тармақтардан есептеледі; белгісі жоқ тармақтар орындалды да, кешіктірілді де деп саналмайды.
workbook-rule-as-of = Күні
workbook-rule-as-of-text = Барлық сандар бір күнге берілген және көрсетілген сәтке дейін енгізілген жазбаларды ғана есепке алады (Алматы уақыты).
workbook-rule-wording = Құжаттардың сөздері
workbook-rule-wording-text = Атаулар, мерзімдер және дәйексөздер құжаттарда жазылған күйінде, түзетусіз және аудармасыз келтірілген.
workbook-rule-print = Басып шығару
workbook-rule-print-text = Қағазға негізгі бағандар шығады. Олардың оң жағында файлмен жұмыс істеуге керегі тұр: шегі, комиссиялар орындауының негізі мен үлесі, мәртебесі, бастапқы мерзімі, белгіні кім және қашан енгізгені.

## Columns

workbook-number-sign = №
workbook-figure = Көрсеткіш
workbook-number = Саны
workbook-bound = Шегі
workbook-base = Негізі
workbook-percent = Үлесі
workbook-in-words = Сөзбен
workbook-starts = Басталуы
workbook-ends = Аяқталуы
workbook-original = Бастапқы мерзімі
workbook-done-on = Орындалған күні
workbook-marked-by = Белгіні енгізген
workbook-marked-at = Белгі енгізілген уақыт
workbook-entered-by = Енгізген
workbook-entered-at = Енгізілген
workbook-held = Қашан
workbook-plan-item = Жоспар тармағы
workbook-monitorings-apart = Құжаттарда тізімделген және жүйеге енгізілген – әр басқа есеп; олар қосылмайды.
workbook-before-overdue = Кешіктірілді: жоспар бекітілгенге дейін
workbook-original-overdue = Кешіктірілді: бастапқы мерзім бойынша
workbook-before-past_due_not_reported = Белгі жоқ: жоспар бекітілгенге дейін
workbook-original-past_due_not_reported = Белгі жоқ: бастапқы мерзім бойынша
workbook-note = Ескертпе
workbook-place-in-document = Құжаттағы орны
workbook-document = Құжат
workbook-convocation = Шақырылым
workbook-basis = Негіздемесі
workbook-severity = Ескерту түрі
workbook-noticed = Не байқалды
workbook-read-as = Қалай оқылды
workbook-items = Жоспар тармақтары
workbook-convocation-III = III
workbook-convocation-IV = IV
workbook-of-convocation = { $convocation }: { $part }
workbook-side-number = саны
workbook-side-bound = шегі
workbook-side-months = ай саны
workbook-side-per-month = айына
workbook-change = Айына өзгеруі
workbook-change-bound = Өзгерістің шегі
workbook-direction = Бағыты
workbook-comparability = Салыстыру
workbook-reason = Түсіндірме
workbook-past = Мерзімі өткен және белгісі жоқ тармақтар: жоспар бекітілгенге дейін өткені және бастапқы мерзімдер бойынша саны
workbook-pairs = Салыстырмалы жұптар
workbook-what-if = Егер III шақырылым { $least } айдан { $most } айға дейін жұмыс істеді деп есептелсе

## What cells say

workbook-group-plan = Жұмыс жоспары
workbook-group-activities = Мониторингтер және басқа жұмыс
workbook-group-appeals = Өтініштер
workbook-group-recommendations = Ұсынымдар
workbook-group-composition = Құрамы және ашықтығы
workbook-exactly = Дәл
workbook-cited = { $document }, { $place }: «{ $quote }»
workbook-places = { $document }: { $n ->
   *[other] { $n } орын
}
workbook-more-places = { $n ->
   *[other] және тағы { $n } орын
}
workbook-quoted = «{ $text }»
workbook-read-from = Мына құжаттардан оқылды: { $documents }; тармақ нөмірлері құжаттағыдай.
workbook-not-stated = Аталмаған
workbook-quoted-from = Құжаттардан оқылды. { $documents }. Әр дәйексөздің орны «Дереккөздер» парағында.
workbook-scheduled = Тағайындалды: { $event }
workbook-kind-inferred = Іс-шара түрі – қорытынды, құжатта көрсетілмеген
workbook-chart-title = Комиссиялар мен күйлер бойынша жоспар тармақтары
workbook-chart-alt = Әр комиссияның қанша тармағы әр күйде екені; сандар диаграмманың үстіндегі кестеде тұр.

## Of the whole report: calendar, appeals, signature, change since a report

workbook-sheet-calendar = Күнтізбе
workbook-about-calendar = Жоспар тармақтары айлар бойынша: белгіленген күндер, орны, күйі.
workbook-sheet-appeals = Өтініштер
workbook-about-appeals = Өтініштер тізілімі сандармен: күйлер, айлар, комиссиялар, тақырыптар және аудандар бойынша.
workbook-sheet-definitions = Анықтамалар
workbook-about-definitions = Сандарды қалай оқу керек, тармақтардың күйлері, әр көрсеткіштің анықтамасы.
workbook-addressee = Кімге
workbook-outgoing = Шығыс құжаты
workbook-outgoing-said = № { $number }, { $date }
workbook-commissions = Комиссиялар
workbook-signed = Қолы
workbook-performer = Орындаушы
workbook-telephone = Телефон
workbook-term = Сөз
workbook-month-items = { $month }, тармақтар: { $n }
workbook-no-date = Айлардан тыс: тұрақты, ауыспалы және мерзімсіз
workbook-event-on = Белгіленген күні
workbook-appeals-by = Өтініштер
workbook-appeals-number = Саны
workbook-appeals-from = Тізілімге енгізілген, { $date } бастап тіркелген өтініштер. Кітапта аты-жөндер мен мекенжайлар жоқ.
workbook-hidden = Жасырылды: өтініш аз, сан бойынша адамды тануға болады
workbook-told = Баяндамада
workbook-told-change = Баяндамадан бергі өзгеріс
workbook-change-unknown = Белгісіз
workbook-told-of-whole = Төралқаға жасалған баяндамада бүкіл Кеңестің көрсеткіштері сақталған, сондықтан комиссиялардың көрсеткіштері мұнда онымен салыстырылмайды.
workbook-not-compared = { $group } (баяндамамен салыстырылмайды)
workbook-chart-months = III және IV шақырылымдар: айына орта есеппен
workbook-chart-months-alt = III және IV шақырылымдарда айына НҚА жобалары мен мониторингтер; шек штрихталған, сандар кестеде тұр.
workbook-of-whole = Бүкіл Кеңес туралы: құжаттар комиссияларға бөлінбейді
workbook-of-commissions = { $n ->
    [1] Тек № { $numbers } комиссия
   *[other] Тек № { $numbers } комиссиялар
}
workbook-compared = Баяндамамен салыстыру
