# The keeper's screen: accounts, sign-ins, copies, the trail.
# No native speaker has read the Kazakh text yet.

administration-copies = Қойманың көшірмелері
administration-no-copies-kept = Бұл сервер күнделікті көшірме жасамайды.
administration-no-copy-yet = Көшірме әлі жоқ. Қалта: { $folder }
administration-last-copy = Соңғы көшірме: { $date }, қалта: { $folder }
administration-accounts = Тіркелгілер
administration-name = Аты
administration-role = Рөлі
administration-own-commissions = Комиссиялар
administration-all = Барлығы
administration-state = Күйі
administration-last-seen = Соңғы кіруі
administration-add = Тіркелгі қосу
administration-change = Өзгерту, қайта шақыру немесе жабу
administration-changed = «{ $login }» тіркелгісі өзгертілді.
administration-save = Өзгерістерді сақтау
administration-which = Таңдаңыз
administration-invite = Құпиясөзге жаңа сілтеме
administration-dismiss = Тіркелгіні жабу
administration-sign-ins = Қазір кіргендер
administration-end = Аяқтау
administration-ended = Сеанс аяқталды.
administration-trail = Әрекеттер журналы
administration-check-trail = Бүтіндігін тексеру
administration-trail-holds = Журнал бүтін: бірде-бір жазба өзгертілмеген.
administration-number = №
administration-when = Қашан
administration-who = Кім
administration-act = Әрекет
administration-changes = Не өзгерді
administration-newest = Жаңалары
administration-older = Бұрынырақ
role-viewer = Оқырман
role-editor = Редактор
role-admin = Әкімші
role-kiosk = Экран
account-open = Қолданыста
account-waits = Шақырылған
account-closed = Жабылған
nav-administration = Басқару
error-screen-closed = «{ $screen }» бөлімі сізге ашық емес: тиісті тіркелгімен кіріңіз.

## Acts, as the trail names them

act-record_mark = Белгі
act-void_mark = Белгіні жою
act-set_deadline = Мерзім
act-schedule_event = Өткізілетін күні
act-record_activity = Іс-шара
act-register_appeal = Өтініш
act-move_appeal = Өтініштің барысы
act-send_recommendation = Ұсыным
act-record_reply = Ұсынымға жауап
act-record_monthly_total = Ай қорытындысы
act-choose_origin = Дереккөзді таңдау
act-freeze_snapshot = Президиумға баяндама
act-attach_file = Файл
act-add_account = Жаңа тіркелгі
act-change_account = Тіркелгіні өзгерту
act-dismiss_account = Тіркелгіні жабу
act-invite = Шақыру
act-end_sign_in = Сеансты аяқтау
act-anonymise = Өтініш берушілердің деректерін жою
act-open_account = Құпиясөз қойылды
act-sign_in = Кіру
act-sign_out = Шығу
