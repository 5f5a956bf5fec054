# The III against the IV convocation: four pairs, what only one side states, the composition.
# No native speaker has read the Kazakh text yet.

## The months

convocations-why-months = Ұзақтығы әртүрлі қорытындылар айына шаққанда салыстырылады. III шақырылымның анықтамасы басталған күнді емес, жылдарды атайды, сондықтан жұмыс { $low } айдан { $high } айға дейін созылуы мүмкін: тұжырым осыған байланысты.
convocations-months-of = { $convocation }: ай саны

## A pair

convocations-rate = { $months } ішінде айына { $rate }
convocations-stock = кезең бойынша қосынды емес, жай-күй
convocations-change = Айлық өзгеріс: { $change }
convocations-range = { $months } ай болғанда: { $first } мен { $last } аралығы.
convocations-range-bound = { $months } ай болғанда төменгі шек: { $first } мен { $last } аралығы.
convocations-range-one = { $months } ай болғанда: { $change }.
convocations-range-unknown = { $months } ай болғанда бағыты белгісіз.
verdict-rate-up = IV шақырылымда айына көбірек: { $later }, ал III шақырылымда { $earlier }.
verdict-rate-down = IV шақырылымда айына азырақ: { $later }, ал III шақырылымда { $earlier }.
verdict-rate-same = Екі шақырылымда да айына бірдей: { $later }.
verdict-rate-unknown = IV шақырылымда көп пе, аз ба, айтуға болмайды: айына { $later }, III шақырылымда { $earlier }.
verdict-hangs = IV шақырылымда айына { $later }, III шақырылымда { $earlier }; бұл көп пе, аз ба, III шақырылымның ұзақтығына байланысты: { $cases }.
verdict-when-up = { $months } ай болса көбірек
verdict-when-down = { $months } ай болса азырақ
verdict-when-same = { $months } ай болса бірдей
verdict-when-unknown = { $months } ай болса айтуға болмайды
verdict-stock-up = IV шақырылымда көбірек: { $later }, ал III шақырылымда { $earlier } болған.
verdict-stock-down = IV шақырылымда азырақ: { $later }, ал III шақырылымда { $earlier } болған.
verdict-stock-same = Екі шақырылымда да бірдей: { $later }.
verdict-stock-unknown = IV шақырылымда көп пе, аз ба, айтуға болмайды: { $later }, III шақырылымда { $earlier } болған.
verdict-unlike = Бұл сандар бойынша көп пе, аз ба, айтуға болмайды: III шақырылымның { $earlier } саны — бүкіл Кеңестің өтініштері, IV шақырылымның { $later } саны — тек комиссиялар қарағандары.
strip-caveat-legal_acts = сараптама / қаралған
strip-caveat-monitorings = IV: тек көшпелі
strip-caveat-appeals_considered = бүкіл Кеңес / тек комиссиялар
convocations-rates = Айына, III шақырылым осынша ай болса
convocations-pair-alt = { $indicator }: III шақырылымның ай саны әртүрлі болғандағы айлық сан. { $verdict }

## What is not compared

convocations-not-compared = Не салыстырылмайды және неге
convocations-never = III шақырылымда мұндай сан жоқ, сондықтан оны салыстыратын ештеңе жоқ.
convocations-unlike = { $first }, { $second } және { $third } — аудандық әкімдіктер, мемлекеттік органдарды тыңдау және ведомстволық бағынысты ұйымдар: бұлар әртүрлі, қосылмайды. Шақырылым жұмысының ортақ қорытындысы бұл жерде жоқ.
convocations-one-sided = Тек бір шақырылым бойынша көрсетілген
convocations-one-sided-words = Бос жақ құжаттың үндемегенін білдіреді, жұмыс болмағанын емес.
convocations-indicator = Көрсеткіш

## The composition

convocations-composition = IV шақырылымның құрамы
convocations-members-parts = азаматтық қоғамнан { $civil }, мемлекеттік органдардан { $state }
convocations-youth-inferred = { $base } мүшеден: қорытынды, құжатта көрсетілмеген
convocations-years = жас
convocations-members = Кеңес мүшелері, адам
convocations-members-words = Жастар да осы топтарға кіреді: саны үлестен шығарылған, сондықтан басқаша бейнеленген.
convocations-shares = Кеңес мүшелерінің үлестері
convocations-shares-words = Шектің оң жағындағы жолақтар: құжат «астам» дейді, нақты үлесі белгісіз.
convocations-composition-alt = { $heading }. { $counts }.
