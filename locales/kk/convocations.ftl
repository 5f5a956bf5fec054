# The III against the IV convocation: four pairs, what only one side states, the composition.
# No native speaker has read the Kazakh text yet.

## The months

convocations-why-months = Ұзақтығы әртүрлі қорытындылар айына шаққанда салыстырылады. III шақырылымның анықтамасы басталған күнді емес, жылдарды атайды, сондықтан жұмыс { $low } айдан { $high } айға дейін созылуы мүмкін: тұжырым осыған байланысты.
convocations-months-of = { $convocation }: ай саны
convocations-months-short = { $convocation }, ай саны
convocations-months-axis = ай саны: { $convocation }

## A pair

convocations-rate = { $months } ішінде айына { $rate }
convocations-stock = кезең бойынша қосынды емес, жай-күй
convocations-change = Айлық өзгеріс: { $change }
convocations-direction = Бағыты: { $direction }
convocations-range = { $months } ай болғанда: { $first } мен { $last } аралығы.
convocations-range-bound = { $months } ай болғанда төменгі шек: { $first } мен { $last } аралығы.
convocations-range-one = { $months } ай болғанда: { $change }.
convocations-range-unknown = { $months } ай болғанда бағыты белгісіз.
convocations-sign-hangs = Бағыты ай санына байланысты.
convocations-rates = Айына
convocations-changes = Айлық өзгеріс; сызық: өзгеріссіз
convocations-pair-alt = { $indicator }: айына шаққандағы салыстыру және ай саны әртүрлі болғандағы өзгеріс. { $verdict }.

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
