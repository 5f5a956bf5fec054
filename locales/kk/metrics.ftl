# Measures and indicators: a short label and one plain sentence of definition for each key.
# No native speaker has read the Kazakh text yet.

## The work plan

metric-plan_items = Барлық тармақ
metric-plan_items-definition = Жоспардың барлық тармақтары: мерзімі бар, ауыспалы, тұрақты және мерзімі белгіленбеген тармақтар.
metric-plan_dated = Мерзімі бар тармақтар
metric-plan_dated-definition = Мерзімі күнмен, аймен немесе кезеңмен аталған не кейін келісілген тармақтар; жоспардың орындалуы осылардан есептеледі.
metric-plan_carried_over = Ауыспалы тармақтар
metric-plan_carried_over-definition = Жыл бойы орындалатын, сондықтан жоспар кезеңінен асатын тармақтар; бөлек есепке алынады, орындалуға кірмейді.
metric-plan_standing = Тұрақты тармақтар, ауыспалыларсыз
metric-plan_standing-definition = Түсуіне және қажеттілігіне қарай немесе тұрақты негізде орындалатын тармақтар; олардың мерзімі өтпейді және орындалуға кірмейді.
metric-plan_unscheduled = Мерзімі белгіленбеген
metric-plan_unscheduled-definition = Күні әлі келісілудегі немесе енгізілмеген жеке кестеде тұрған тармақтар.
metric-plan_before_approval = Мерзімі жоспар бекітілгенге дейін өтті
metric-plan_before_approval-definition = Соңғы күні жоспар бекітілгенге дейін өткен тармақтар; олар орындалуға кіреді, бірақ мерзімінде орындалуы бағаланбайды.
metric-plan_done = Орындалды
metric-plan_done-definition = Таңдалған күнгі соңғы белгісі бойынша орындалған тармақтар.
metric-plan_completion = Жоспардың орындалуы
metric-plan_completion-definition = Орындалған мерзімі бар тармақтар, алып тасталғандарсыз мерзімі бар барлық тармаққа бөлінген; мерзімі өтіп, белгі қойылмаған тармақ барда «кемінде» деп көрсетіледі.
metric-plan_completion_due = Мерзімі келгендердің орындалуы
metric-plan_completion_due-definition = Соңғы күні таңдалған күннен кешікпей келген тармақтар арасындағы сол үлес.
metric-plan_completion_whole = Бүкіл жоспардың орындалуы
metric-plan_completion_whole-definition = Орындалған тармақтар, алып тасталғандарсыз жоспардың барлық тармағына бөлінген; ауыспалы, тұрақты және мерзімі белгіленбегендері де кіреді.
metric-plan_overdue = Кешіктірілді
metric-plan_overdue-definition = Белгісі бар, мерзімі өткен, бірақ орындалмаған және алып тасталмаған тармақтар.
metric-plan_overdue_1_14 = 1–14 күнге кешіктірілді
metric-plan_overdue_1_14-definition = Белгісі бар, соңғы күні 1–14 күн бұрын өткен, бірақ орындалмаған және алып тасталмаған тармақтар.
metric-plan_overdue_15_30 = 15–30 күнге кешіктірілді
metric-plan_overdue_15_30-definition = Белгісі бар, соңғы күні 15–30 күн бұрын өткен, бірақ орындалмаған және алып тасталмаған тармақтар.
metric-plan_overdue_31_more = 31 күнге және одан көпке кешіктірілді
metric-plan_overdue_31_more-definition = Белгісі бар, соңғы күні 31 күн бұрын немесе одан ерте өткен, бірақ орындалмаған және алып тасталмаған тармақтар.
metric-plan_past_due_not_reported = Мерзімі өтті, белгі жоқ
metric-plan_past_due_not_reported-definition = Мерзімі өткен, бірақ ешкім белгі енгізбеген тармақтар; кешіктірілгендерге қосылмайды.
metric-plan_not_reported = Мерзімі келмеді, белгі жоқ
metric-plan_not_reported-definition = Бірде-бір белгісі жоқ, мерзімі әлі өтпеген тармақтар.
metric-plan_due_soon = Мерзімі жақын
metric-plan_due_soon-definition = Орындалмаған және алып тасталмаған, соңғы күні таңдалған күнге немесе одан кейінгі { $due_soon_days } күнге келетін тармақтар.
metric-plan_open = Орындау барысында
metric-plan_open-definition = Белгісі бар, әлі орындалмаған, алып тасталмаған және мерзімі өтпеген тармақтар.
metric-plan_cancelled = Алып тасталды
metric-plan_cancelled-definition = Себебі көрсетіліп жоспардан алып тасталған тармақтар; орындалуға кірмейді.
metric-plan_marked = Белгісі бар тармақтар
metric-plan_marked-definition = Кемінде бір белгі енгізілген тармақтар.
metric-plan_on_time = Мерзімінде орындалды
metric-plan_on_time-definition = Бастапқы мерзімінен кешікпей орындалған тармақтар, барлық орындалған тармаққа бөлінген; тұрақты және мерзімі жоспар бекітілгенге дейін өткен тармақтарсыз.
metric-plan_moved = Мерзімі ауыстырылды
metric-plan_moved-definition = Соңғы күні бастапқыда көрсетілгеннен өзгерген тармақтар.
metric-plan_pace = Жоспардың өткен күндері
metric-plan_pace-definition = Жоспардың өткен күндері, оның кезеңіндегі барлық күнге бөлінген; орындалудың жанында тұрады және баға болып табылмайды.
metric-last_recorded_at = Соңғы жазба
metric-last_recorded_at-definition = Жүйеге белгі немесе басқа жазба соңғы рет қашан енгізілгені.

## Activities and monitorings

metric-monitorings_stated = Мониторингтер, құжатта көрсетілген
metric-monitorings_stated-definition = Құжатта тікелей көрсетілген қоғамдық мониторингтер саны; «20+» кемінде 20 дегенді білдіреді.
metric-monitorings_listed = Мониторингтер, құжатта тізімделген
metric-monitorings_listed-definition = Құжаттың комиссиялар бойынша тізімдеріндегі әртүрлі мониторингтер; қайталанған жолдар есептелмейді.
metric-monitorings_recorded = Мониторингтер, жүйеге енгізілген
metric-monitorings_recorded-definition = Таңдалған күнге дейін жүйеге енгізілген әртүрлі мониторингтер.
metric-monitorings_planned_named = Жоспардағы мониторингтер, тікелей аталған
metric-monitorings_planned_named-definition = Атауында мониторинг тікелей аталған жоспар тармақтары.
metric-monitorings_planned_inferred = Жоспардағы мониторингтер, қорытынды
metric-monitorings_planned_inferred-definition = Тек объект аталған, «мониторинг» түрі құжатта көрсетілмеген жоспар тармақтары: бұл — қорытынды.
metric-monitored_objects = Мониторинг объектілері, құжатта тізімделген
metric-monitored_objects-definition = Құжатта тізімделген, саны көрсетілген мониторингтердегі объектілер саны; ең болмаса біреуінде көрсетілмесе, қорытынды «кемінде» дегенді білдіреді.
metric-monitored_objects_recorded = Мониторинг объектілері, жүйеге енгізілген
metric-monitored_objects_recorded-definition = Жүйеге енгізілген, саны көрсетілген мониторингтердегі объектілер саны; ең болмаса біреуінде көрсетілмесе, қорытынды «кемінде» дегенді білдіреді. Тізімделгендерге қосылмайды.
metric-hearings_listed = Есептерді тыңдау, құжатта тізімделген
metric-hearings_listed-definition = Құжаттың комиссиялар бойынша тізімдеріндегі әртүрлі есеп тыңдаулар.
metric-round_tables_listed = Дөңгелек үстелдер, құжатта тізімделген
metric-round_tables_listed-definition = Құжат тізімдеріндегі әртүрлі дөңгелек үстелдер; екі комиссияда аталған біреуі бір рет есептеледі.
metric-activities_listed = Іс-шаралар, құжатта тізімделген
metric-activities_listed-definition = Құжаттың комиссиялар бойынша тізімдеріндегі барлық түрдегі әртүрлі іс-шаралар; қайталанған жолдар есептелмейді.
metric-activities_recorded = Іс-шаралар, жүйеге енгізілген
metric-activities_recorded-definition = Таңдалған күнге дейін жүйеге енгізілген барлық түрдегі әртүрлі іс-шаралар.
metric-legal_acts = Қаралған НҚА жобалары
metric-legal_acts-definition = Дерек бар соңғы кезеңде қаралған нормативтік құқықтық актілердің жобалары.

## Appeals

metric-appeals_considered = Қаралған өтініштер
metric-appeals_considered-definition = Құжат бойынша: онда көрсетілген сан; тізілім бойынша: таңдалған күнге дейін мәні бойынша жауап берілген немесе түпкілікті шешім қабылданған өтініштер.
metric-appeals_resolved = Шешілген мәселелер
metric-appeals_resolved-definition = Сол кезеңдегі және сол дереккөздегі мәселесі шешілген өтініштер.
metric-appeals_resolution_rate = Шешілген өтініштердің үлесі
metric-appeals_resolution_rate-definition = Мәселесі шешілген өтініштер, сол кезең мен дереккөздегі қаралған өтініштерге бөлінген.
metric-appeals_registered = Тіркелген өтініштер
metric-appeals_registered-definition = Таңдалған күннен кешікпей түскен, тізілімдегі барлық өтініш.
metric-appeals_closed_rate = Жабылған өтініштердің үлесі
metric-appeals_closed_rate-definition = Кез келген түпкілікті шешімі бар өтініштер, барлық тіркелгендерге бөлінген; бұл — шешілген өтініштердің үлесі емес.
metric-appeals_in_work = Жұмыстағы өтініштер
metric-appeals_in_work-definition = Түпкілікті шешімі әлі жоқ тіркелген өтініштер.
metric-appeals_explained = Түсіндірме берілді
metric-appeals_explained-definition = Өтініш берушіге түсіндірме берілген өтініштер.
metric-appeals_forwarded = Қайта бағытталды
metric-appeals_forwarded-definition = Мәселені шешуге құқылы органға берілген өтініштер.
metric-appeals_refused = Бас тартылды немесе қараусыз қалдырылды
metric-appeals_refused-definition = Бас тартылған немесе қараусыз қалдырылған өтініштер.
metric-appeals_median_days = Жауап мерзімі, медиана
metric-appeals_median_days-definition = Мәні бойынша алғашқы жауапқа дейінгі, өтініштердің жартысы сыйған жұмыс күндерінің саны; { $min_cases_for_percentile } жауаптан аз болса, есептелмейді.
metric-appeals_p90_days = Оннан тоғызына жауап мерзімі
metric-appeals_p90_days-definition = Мәні бойынша алғашқы жауапқа дейінгі, он өтініштің тоғызы сыйған жұмыс күндерінің саны; { $min_cases_for_percentile } жауаптан аз болса, есептелмейді.
metric-appeals_within_target = Мақсатты мерзімде жауап берілгені
metric-appeals_within_target-definition = Мәні бойынша алғашқы жауап мақсатты { $appeals_target_working_days } жұмыс күні ішінде берілген өтініштер, жауап берілген барлық өтінішке бөлінген; { $min_cases_for_percentile } жауаптан аз болса, есептелмейді.
metric-appeals_waiting_over_target = Жауапты мақсатты мерзімнен ұзақ күтіп тұрғаны
metric-appeals_waiting_over_target-definition = Мәні бойынша жауабы да, түпкілікті шешімі де жоқ, тіркелгеннен бері мақсатты { $appeals_target_working_days } жұмыс күнінен көп өткен өтініштер.

## Recommendations

metric-recommendations_stated = Жолданған өтініштер мен ұсынымдар
metric-recommendations_stated-definition = Құжаттағы бір сан: онда өтініштер мен ұсынымдар бөлінбеген, нәтижесі көрсетілмеген.
metric-recommendations_sent = Жолданған ұсынымдар
metric-recommendations_sent-definition = Жазбасы енгізілген және таңдалған күннен кешікпей жолданған ұсынымдар.
metric-recommendations_answered = Жауап алынды
metric-recommendations_answered-definition = Жауап алынған жолданған ұсынымдар.
metric-recommendations_waiting = Жауап күтуде
metric-recommendations_waiting-definition = Жауабы әлі алынбаған жолданған ұсынымдар.
metric-recommendations_accepted = Қабылданды
metric-recommendations_accepted-definition = Адресат толық қабылдаған ұсынымдар.
metric-recommendations_partly = Ішінара қабылданды
metric-recommendations_partly-definition = Адресат толық қабылдамаған, бірақ ішінара қабылдаған ұсынымдар.
metric-recommendations_rejected = Қабылданбады
metric-recommendations_rejected-definition = Адресат қабылдамаған ұсынымдар.
metric-recommendations_sent_in_time = Мерзімінде жолданған
metric-recommendations_sent_in_time-definition = Бақылау аяқталғаннан кейін мерзімінде жолданған ұсынымдар (жұмыс күні: { $recommendation_send_working_days }; «Қоғамдық бақылау туралы» Заңның 13-бабы), барлық жолданғандар мен мерзімі өткендерге бөлінген.
metric-recommendations_answered_in_time = Жауап мерзімінде алынды
metric-recommendations_answered_in_time-definition = Алынғаннан кейін мерзімінде жауап берілген ұсынымдар (жұмыс күні: { $recommendation_answer_working_days }; «Қоғамдық бақылау туралы» Заңның 13-бабы), жауап берілгендер мен мерзімі өткендердің бәріне бөлінген.
metric-recommendations_waiting_over_term = Жауапты мерзімнен ұзақ күтуде
metric-recommendations_waiting_over_term-definition = Жауабы жоқ, алынғаннан бері «Қоғамдық бақылау туралы» Заңның 13-бабы беретін { $recommendation_answer_working_days } жұмыс күнінен көп өткен жолданған ұсынымдар.

## Composition and publicity

metric-members_total = Құрамдағы мүшелер саны
metric-members_total-definition = Құжатта көрсетілген, бекітілген құрамдағы Кеңес мүшелерінің саны.
metric-members_civil = Азаматтық қоғам өкілдері
metric-members_civil-definition = Құжатта көрсетілген, азаматтық қоғамнан шыққан Кеңес мүшелері.
metric-members_state = Мемлекеттік орган өкілдері
metric-members_state-definition = Құжатта көрсетілген, мемлекеттік органдардан шыққан Кеңес мүшелері.
metric-members_new_share = Жаңа мүшелер үлесі
metric-members_new_share-definition = Бұрын Кеңес құрамына кірмеген мүшелердің үлесі; құжатта «астам» делінген.
metric-members_youth_share = Жастар үлесі (35 жасқа дейін)
metric-members_youth_share-definition = Құжатта көрсетілген, 35 жасқа толмаған Кеңес мүшелерінің үлесі.
metric-members_youth = Құрамдағы жастар
metric-members_youth-definition = 35 жасқа толмаған мүшелер саны: үлес пен құрамнан шығарылған қорытынды, құжатта көрсетілмеген.
metric-members_avg_age = Орташа жас
metric-members_avg_age-definition = Құжатта көрсетілген, Кеңес мүшелерінің орташа жасы.
metric-applications = Берілген өтінімдер
metric-applications-definition = Құжатта көрсетілген, Кеңес құрамына конкурсқа берілген өтінімдер.
metric-instagram_views = Instagram желісіндегі қаралым саны
metric-instagram_views-definition = Құжатта көрсетілген, есеп кезеңіндегі қаралым саны; санақ күні онда аталмаған.
metric-internet_resources = Интернет-ресурстар
metric-internet_resources-definition = Құжатта көрсетілген, Кеңес ұсынылған интернет-ресурстар саны.
metric-publications = Жарияланымдар
metric-publications-definition = Құжатта көрсетілген, Кеңес сайтындағы және әлеуметтік желілердегі жарияланымдар.

## Indicators: figures as the documents state them

indicator-members_total = Құрамдағы мүшелер саны
indicator-members_civil = Азаматтық қоғам өкілдері
indicator-members_state = Мемлекеттік орган өкілдері
indicator-members_new_share = Жаңа мүшелер үлесі
indicator-members_youth_share = Жастар үлесі (35 жасқа дейін)
indicator-members_youth = Құрамдағы жастар
indicator-members_avg_age = Орташа жас
indicator-applications = Берілген өтінімдер
indicator-commissions = Комиссиялар
indicator-instagram_views = Instagram желісіндегі қаралым саны
indicator-monitorings = Қоғамдық мониторингтер
indicator-legal_acts = НҚА жобалары
indicator-outgoing_appeals_recommendations = Жолданған өтініштер мен ұсынымдар
indicator-appeals_considered = Қаралған өтініштер
indicator-appeals_resolved = Шешілген мәселелер
indicator-internet_resources = Интернет-ресурстар
indicator-general_meetings = Жалпы отырыстар
indicator-questions_considered = Қаралған мәселелер
indicator-presidium_meetings = Төралқа отырыстары
indicator-rotated_members = Кеңес мүшелерінің ротациясы
indicator-hearings_district_akimats = Аудандық әкімдіктерді тыңдау
indicator-hearings_state_bodies = Мемлекеттік органдарды тыңдау
indicator-hearings_subordinate = Ведомстволық бағынысты ұйымдарды тыңдау
indicator-dialogue_platforms = Диалог алаңдары
indicator-dialogue_reach = Халықты қамту
indicator-public_hearings = Қоғамдық тыңдаулар
indicator-round_tables = Дөңгелек үстелдер
indicator-akim_meetings = Кеңес қатысқан әкімдердің тұрғындармен кездесулері
indicator-joint_maslikhat_events = Мәслихатпен бірлескен іс-шаралар
indicator-publications = Жарияланымдар

## Why a pair of the comparison may be compared, and with what caveat

reason-legal_acts = III шақырылым НҚА сараптамаларын, IV шақырылым қаралған НҚА жобаларын көрсетеді: бұл жақын, бірақ бірдей емес жұмыстар.
reason-monitorings = III шақырылым қоғамдық мониторингтерді, IV шақырылым тек көшпелі мониторингтерді «20+» деп, яғни кемінде 20 деп көрсетеді.
reason-appeals_considered = III шақырылымда бұл бүкіл Кеңестің өтініштері, есептеу тәртібі көрсетілмеген; IV шақырылымда тек бейінді комиссиялар қарағандары.
reason-commissions = Комиссиялар саны уақыт өте жинақталмайды: айға және пайызға есептелмейді.
reason-one-side-missing = Көрсеткіш бір шақырылымда ғана көрсетілген, салыстыратын ештеңе жоқ.
