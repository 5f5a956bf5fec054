# What a user can mend: one plain sentence that names the thing and the value.
# No native speaker has read the Kazakh text yet.

## What was asked for does not exist

error-unknown-plan = «{ $plan }» жоспары қоймада жоқ. Жүктелген жоспарлар: { $known }.
error-no-plan = Қоймада бірде-бір жоспар жоқ.
error-unknown-item = «{ $plan }» жоспарында № { $number } тармақ жоқ.
error-unknown-language = «{ $language }» тілі жоқ. Қолжетімді тілдер: ru, kk, en.
error-unknown-commission = № { $commission } комиссия жоқ. Бар комиссиялар: { $known }.
error-unknown-convocation = «{ $convocation }» шақырылымы жоқ. Бар шақырылымдар: { $known }.
error-unknown-page = «{ $page }» беті жоқ.
error-unknown-document = «{ $document }» құжаты жоқ.
error-unknown-kind = «{ $kind }» іс-шара түрі жоқ.
error-unknown-state = «{ $state }» жай-күйі жоқ.

## A value that cannot be

error-untyped-date = «{ $value }» күн емес. Күнін, айын және жылын көрсетіңіз, мысалы 22.04.2026.
error-impossible-date = «{ $value }» күн емес. Күнді ЖЖЖЖ-АА-КК түрінде көрсетіңіз, мысалы 2026-04-22.
error-no-such-day = Күнтізбеде «{ $value }» күні жоқ.
error-year-out-of-range = «{ $value }» күнінің жылы шектен тыс: { $first }–{ $last } жылдар жарайды.
error-impossible-moment = «{ $value }» уақыт сәті емес. Оны, мысалы, былай көрсетіңіз: 2026-04-22T14:30.
error-months-out-of-range = { $convocation } шақырылым үшін айлар саны { $months } бола алмайды: 1 мен { $most } аралығында болуы керек.
error-text-unstorable = «{ $value }» мәтінінде сақтауға болмайтын таңбалар бар. Оларды өшіріңіз.
error-text-too-long = «{ $value }» мәтіні тым ұзын: { $length } таңба, ең көбі { $most } болуы мүмкін.
error-number-unstorable = { $value } саны тым үлкен, оны сақтау мүмкін емес.

## The store

error-store-unreachable = Деректер қоймасы қолжетімсіз: { $url }. Мекенжайды және сервердің іске қосылғанын тексеріңіз.
error-store-locked = Деректер қоймасын басқа бағдарлама пайдаланып жатыр: { $url }. Бір минуттан кейін қайталаңыз.
error-store-denied = Деректер қоймасына кіруге рұқсат берілмеді: { $url }. Атын, құпиясөзді және құқықтарды тексеріңіз.
error-store-full = Деректер қоймасының дискісінде орын жоқ: { $url }. Орын босатып, қайталаңыз.
error-store-read-only = Деректер қоймасы тек оқуға ашылған: { $url }. Жазу мүмкін емес.
error-store-newer = { $url } деректер қоймасын бағдарламаның жаңарақ нұсқасы ({ $revision }) жасаған. Бағдарламаны жаңартыңыз.
error-store-of-others = { $url } базасында бөгде кестелер бар: ол Кеңестің дерек қоймасы бола алмайды. Басқа мекенжай көрсетіңіз.
error-store-url = «{ $url }» деректер қоймасының мекенжайы танылмады: SQLite немесе PostgreSQL мекенжайы қажет.
error-store-folder = Деректер қоймасына арналған қалтаны жасау мүмкін болмады: { $path }.
error-store-damaged = Деректер қоймасының файлы бүлінген немесе бұл деректер қоймасы емес: { $url }.
error-store-not-migrated = Деректер қоймасы дайындалмаған: { $url }. migrate командасын орындаңыз.
error-store-not-demo = { $url } қоймасында шынайы кеңестің деректері бар: көрсетілім оған жүктелмейді. Көрсетілім үшін басқа қойманы көрсетіңіз.
error-changed-meanwhile = Жазбаны басқа адам өзгертіп қойған. Оны қайта ашып, қайталаңыз.

## Files

error-seed-row = Бастапқы деректерде қате бар: { $file }, { $line }-жол, { $column } бағаны: «{ $value }».
error-seed-missing = Бастапқы деректерде қате бар: { $file }, { $line }-жол: { $column } бағанында мән жоқ.
error-seed-twice = Бастапқы деректерде қате бар: { $file }, { $line }-жол, { $column } бағаны: «{ $value }» жоғарыдағы жолда тұр.
error-seed-quote = Бастапқы деректерде қате бар: { $file }, { $line }-жол: { $document } құжатында «{ $quote }» дәйексөзі сөзбе-сөз жоқ.
error-seed-extra = Бастапқы деректерде қате бар: { $file }, { $line }-жол: ұяшықтар бағандардан көп, артығы «{ $value }».
error-seed-value = Бастапқы деректерде қате бар: { $file }, { $line }-жол: «{ $value }» мәні қабылданбайды.
error-seed-table = Бастапқы деректерде қате бар: { $file }, { $name }: «{ $value }».
error-seed-table-missing = Бастапқы деректерде қате бар: { $file }: { $name } мәні жоқ.
error-seed-table-twice = Бастапқы деректерде қате бар: { $file }, { $name }: «{ $value }» жоғарыда тұр.
error-seed-plan = { $file } құжатында жоспар кестесі табылмады немесе оның кезеңі анықталмады.
error-seed-item = { $file } құжатында, { $place }, «{ $value }» анықталмады.
error-seed-item-commission = { $file } құжатында, { $place }: «{ $value }» атаған комиссия жоқ.
error-seed-item-twice = { $file } құжатында { $place } екі рет кездеседі.
error-seed-file = { $file } бастапқы деректер файлы оқылмайды: { $why }.
error-cannot-write-file = { $file } файлын жазу мүмкін болмады. Мұндай қалта бар ма және файл басқа бағдарламада ашық емес пе, тексеріңіз.
error-not-a-workbook = { $file } файлының аты .xlsx деп аяқталуы керек.
error-not-an-export = { $file } файлының аты мыналардың бірімен аяқталуы керек: { $known }.

## Reading a plan document: why a row was not taken in ($wording is the part that was not understood)

error-deadline-unknown = «{ $wording }» мерзімі танылмады.
error-deadline-impossible = «{ $wording }» мерзімі мүмкін емес: мұндай күн жоқ.
error-row-without-title = «{ $wording }» жолында іс-шараның атауы жоқ.
error-line-not-a-row = «{ $wording }» жолы жоспар тармағына ұқсамайды.
error-plan-without-rows = Құжатта жоспар кестесі табылмады.
error-plan-period-unknown = «{ $title }» тақырыбынан жоспар кезеңі танылмады.

## What a check of the store finds

fault-integrity = Деректер қоймасының файлы зақымдалған: { $what }.
fault-foreign-key = { $table } кестесінде { $row }-жол жоқ жазбаға сілтеме жасайды.
fault-lost-quote = { $document } құжатында ({ $place }) мына дәйексөз жоқ: «{ $quote }».
error-port-unknown = { $port } порты болмайды: 1 мен { $most } аралығындағы сан керек.
error-postponed-without-day = Ауыстыру үшін жаңа мерзімді көрсетіңіз; басқа мәртебеде жаңа мерзім болмайды.
error-cancelled-without-reason = Тармақты алып тастау үшін себебін көрсетіңіз.

## Who may do what

error-not-allowed = { $name }: бұл әрекетке құқық жоқ.
error-not-your-commission = { $name }: тек өз комиссияларыңыздың деректерін енгізуге болады.
error-already-recorded = Бұл жазба сақталып қойған.
error-item-changed = Тармақ өзгертіліп қойған: { $name }, { $moment }. Мәтініңіз төменде сақталды.
error-void-without-reason = Белгіні жою үшін себебін көрсетіңіз.
error-mark-void-already = Бұл белгі жойылып қойған.
error-mark-of-another-item = Түзетіліп отырған белгі бұл тармақтікі емес.
error-negative-number = { $value } саны нөлден кіші.
error-period-backwards = Кезеңнің соңы ({ $end }) басынан ({ $start }) бұрын.
error-file-kind = «{ $file }» файлын тіркеуге болмайды: мына түрлердің бірі керек: { $kinds }.
error-file-too-large = «{ $file }» файлы тым үлкен: { $most } МБ-тан аспауы керек.
error-file-too-often = «{ $file }» файлы әр белгіге ({ $n }) қосылып, барлығы { $most } МБ-тан асар еді. Аз тармақ немесе кішірек файл таңдаңыз.

## Accounts and signing in

error-login-form = «{ $login }» кіру аты жарамайды: 3-тен 32-ге дейін латын кіші әріптері, цифрлар, нүктелер, сызықшалар керек.
error-login-taken = «{ $login }» кіру аты бос емес.
error-last-administrator = «{ $login }» — соңғы әкімші: алдымен басқасын тағайындаңыз.
error-account-changed = «{ $login }» тіркелгісін басқа әкімші жаңа ғана өзгертті. Қазіргі күйін қарап, қайта сақтаңыз.
error-password-length = Құпиясөздің ұзындығы { $least }-ден { $most }-ге дейінгі таңба болуы керек.
error-password-easy = Бұл құпиясөзді табу оңай. Басқасын ойлап табыңыз.
error-sign-in-refused = Кіру аты немесе құпиясөз сәйкес келмеді.
error-sign-in-wait = Кіру әрекеттері тым көп. { $minutes } минуттан кейін қайталаңыз.
error-invitation-over = Шақыру сілтемесі енді жарамсыз. Әкімшіден жаңасын сұраңыз.
error-unknown-role = «{ $role }» рөлі жоқ. Мына рөлдер бар: { $known }.
error-unknown-login = «{ $login }» тіркелгісі жоқ.
error-no-council = Қоймада кеңес жоқ: алдымен бастапқы деректерді жүктеңіз.
error-snapshot-later = Есеп { $date } күніне, { $moment } дейінгі жазбалар бойынша жасалған: өзгерістерді көру үшін кейінгі күнді таңдаңыз.
error-days-kept = --older-than { $days }: { $least }–{ $most } күн аралығын көрсетіңіз.

## Copies of a store

error-backup-there = { $file } файлы бар. Басқа ат көрсетіңіз.
error-backup-faulty = { $file } көшірмесі тексеруден өтпеді және сақталмады.
error-no-backup = { $file } көшірмесі жоқ немесе қасында сипаттамасы (.json) жоқ.
error-backup-damaged = { $file } көшірмесі бүлінген: мазмұны жазылғандай емес.
error-store-not-empty = { $url } қоймасында деректер бар. Қалпына келтіру үшін жаңа қойма көрсетіңіз.
fault-trail = Әрекеттер журналы бағдарламадан тыс өзгертілген: алғашқы бұзылған жазба № { $record }.
error-unknown-sheet = Бұл кітапта «{ $sheet }» парағы жоқ; барлары: { $known }.
error-one-language = { $file } файлы тек бір тілде болады.
error-not-of-a-register = { $option } параметрі тізілімге қатысты емес.
error-broken-off = Үзілді.
