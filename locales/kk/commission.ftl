# One commission.
# No native speaker has read the Kazakh text yet.

commission-cards = Комиссия туралы басты мәлімет
commission-full = { $name } комиссия
commission-focus = Жұмыс бағыты
commission-plan = Комиссия жоспары
commission-items = Жоспар тармақтары
commission-activities = Іс-шаралар
commission-people = Жоспардағы жауаптылар
commission-entries = Соңғы белгілер
commission-no-activities = Құжаттарда да, жазбаларда да комиссияның іс-шаралары жоқ.
commission-no-people = Жоспарда жауаптылар аты-жөнімен аталмаған.
commission-unnamed = Тағы { $n } тармақта есім жоқ: жауапты ретінде комиссия, комитет не топ аталған.
commission-no-entries = Комиссия тармақтары бойынша белгілер әлі жоқ.
commission-entered = Енгізілді
commission-repeat = Қайталау
commission-note = Ескертпе
