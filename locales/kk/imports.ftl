# Reading a plan document: what a person should look at in a row.
# No native speaker has read the Kazakh text yet.

remark-kind-inferred = Іс-шара түрі құжатта аталмаған, бұл — объект атауынан шығарылған қорытынды.
remark-kind-ambiguous = Іс-шара түрін әртүрлі түсінуге болады.
remark-commission-unknown = Жолда комиссия аталмаған.
remark-extra-cells = Жолдағы ұяшықтар кестедегі бағандардан көп.
remark-row-broken-across-pages = Жол беттер арасында үзілген, бөліктері біріктірілді.
remark-number-repeated = Мұндай тармақ нөмірі бұрын кездескен.
remark-deadline-note-names-a-month = Мерзімге ескертпеде тағы бір ай аталған.
remark-deadline-past-period = Мерзімі жоспар кезеңінің соңынан асады.
remark-deadline-before-period = Мерзімі жоспар кезеңінің басынан ерте.
remark-deadline-crosses-year = Мерзімі бір жылдан екінші жылға өтеді.
