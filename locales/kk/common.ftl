# Words of every screen and sheet: navigation, states, kinds, words for what is not there.
# No native speaker has read the Kazakh text yet.

## The application and its screens

app-title = Алматы қаласы Қоғамдық кеңесінің дашборды
public-council = Қоғамдық кеңес
nav-overview = Шолу
nav-plan = Жұмыс жоспары
nav-monitoring = Мониторингтер
nav-appeals = Өтініштер
nav-convocations = III және IV шақырылымдар
nav-commission = Комиссиялар
nav-decisions = Шешімдер
nav-sources = Дереккөздер
nav-reports = Жүктеп алу
language = Тіл
language-ru = Русский
language-kk = Қазақша
language-en = English

## States of a plan item: status and timing together

state-not_reported = Мерзімі келмеді, белгі жоқ
state-past_due_not_reported = Мерзімі өтті, белгі жоқ
state-open = Орындау барысында
state-overdue = Кешіктірілді
state-done = Орындалды
state-cancelled = Алып тасталды
state-standing = Тұрақты тармақ
state-unscheduled = Мерзімі белгіленбеген

## Statuses: what a person marked; status-none is the absence of a mark

status-none = Белгі жоқ
status-not_started = Басталмаған
status-in_progress = Орындалуда
status-done = Орындалды
status-postponed = Кейінге қалдырылды
status-cancelled = Алып тасталды

## Timings: the last day against the as-of date

timing-upcoming = Мерзімі алда
timing-due_soon = Мерзімі жақын
timing-past = Мерзімі өткен
timing-standing = Тұрақты тармақ
timing-unscheduled = Мерзімсіз

## Kinds of activity

kind-hearing_report = Есепті тыңдау
kind-monitoring = Қоғамдық мониторинг
kind-round_table = Дөңгелек үстел
kind-dialogue = Диалог алаңы
kind-meeting = Кездесу
kind-public_discussion = Қоғамдық талқылау
kind-legal_act_review = НҚА жобаларын қарау
kind-appeals = Өтініштерді қарау
kind-outreach = Ақпараттық-түсіндіру жұмысы
kind-organisational = Ұйымдастыру жұмысы
kind-event = Іс-шара
kind-basis-stated = Түрі құжатта көрсетілген
kind-basis-inferred = Қорытынды, құжатта көрсетілмеген
kind-basis-ambiguous = Түрін әртүрлі түсінуге болады
kind-basis-two_kinds = Екі түрі көрсетілген

## How a deadline is worded

deadline-kind-day = Нақты күні
deadline-kind-by_day = Белгіленген күнге дейін
deadline-kind-month = Ай
deadline-kind-month_range = Кезең (айлар)
deadline-kind-year_round = Жыл бойы
deadline-kind-on_demand = Қажеттілігіне қарай
deadline-kind-regular = Тұрақты негізде
deadline-kind-separate_schedule = Жеке кесте бойынша
deadline-kind-to_be_agreed = Күні келісілуде
deadline-reason-postponed = Мерзімін ауыстыру
deadline-reason-agreed = Күні келісілді
deadline-reason-scheduled = Жеке кесте бойынша күн

## Where a number comes from, and how it limits the truth

basis-stated = Құжатта көрсетілген
basis-listed = Құжатта тізімделген
basis-entered = Жүйеге енгізілген
basis-calculated = Есептелген
basis-inferred = Қорытынды, құжатта көрсетілмеген
bound-exact = Нақты мән
bound-at_least = Кемінде
bound-more_than = Астам
origin-document = Құжат
origin-monthly_totals = Ай сайынғы қорытынды
origin-register = Тізілім

## Appeals and recommendations

appeal-state-registered = Тіркелді
appeal-state-in_work = Жұмыста
appeal-state-resolved = Мәселе шешілді
appeal-state-explained = Түсіндірме берілді
appeal-state-forwarded = Қайта бағытталды
appeal-state-refused = Бас тартылды немесе қараусыз қалдырылды
recommendation-outcome-accepted = Қабылданды
recommendation-outcome-partly = Ішінара қабылданды
recommendation-outcome-rejected = Қабылданбады
recommendation-outcome-no_reply = Жауап жоқ

## III against IV convocation

convocation-III = III шақырылым
convocation-IV = IV шақырылым
comparability-comparable = Салыстыруға болады
comparability-with_caveat = Ескертпемен салыстыруға болады
comparability-not_comparable = Салыстыруға болмайды
comparability-one_side_missing = Тек бір шақырылым бойынша көрсетілген
direction-up = Көбірек
direction-down = Азырақ
direction-same = Өзгеріссіз
direction-unknown = Бағыты белгісіз
direction-unlike = Айтуға болмайды: әртүрлі нәрсе саналған
direction-hangs = Ай санына байланысты

## Words for what is not there: four different things, never zero

no-data = Дерек жоқ
nothing-entered = Ештеңе енгізілмеген
not-stated = Құжатта көрсетілмеген
nothing-found = Ештеңе табылмады

## Words of every screen and sheet

as-of-date = { $date } жағдайы бойынша
today = Бүгін
source = Дереккөз
source-and-definition = Дереккөз және анықтама
definition = Анықтама
quote = Дәйексөз
period = Кезең
total = Барлығы
all = Барлығы
commission = Комиссия
commission-n = № { $number } комиссия
item-n = № { $number } тармақ
district = Аудан
state = Жай-күйі
status = Мәртебесі
deadline = Орындау мерзімі
deadline-as-written = Құжаттағы мерзім
item-title = Іс-шараның атауы
activity-kind = Іс-шара түрі
responsible = Жауапты орындаушылар
carried-over = Ауыспалы тармақ
before-approval = Мерзімі жоспар бекітілгенге дейін өтті
deadline-moved = Мерзімі ауыстырылды
demonstration = Көрсетілім: белгілер, күндер мен өтініштер ойдан алынған
