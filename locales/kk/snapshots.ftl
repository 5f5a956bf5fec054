# What was reported to the presidium: frozen reports and what has changed since.
# No native speaker has read the Kazakh text yet.

snapshot-heading = Төралқаға баяндалды
snapshot-reported = Баяндамамен салыстыру
snapshot-empty = Баяндамалар әлі жоқ.
snapshot-none = Салыстырусыз
snapshot-of = Төралқаға { $date } баяндалды
snapshot-stands = Жоспар { $as_of } күніне, деректер { $moment } бойынша; бекіткен: { $name }.
snapshot-on-screen = Баяндалғандай слайдтармен көрсету
snapshot-newly-done = Содан бері орындалды: { $n }
snapshot-newly-overdue = Мерзімі өтіп кетті: { $n }
snapshot-moved = Соңғы күні өзгерді: { $n }
snapshot-entered-late = Кейін енгізілген белгілер: { $n }
snapshot-changed = Баяндамадан кейін өзгертілген белгілер: { $n }
snapshot-no-day = мерзімсіз
snapshot-late-mark = { $status }, { $date }, енгізілген уақыты { $moment }: { $name }
snapshot-was = болған: { $was }, қазір: { $now }
snapshot-freeze = Баяндаманы бекіту
snapshot-freeze-now = Бекіту
snapshot-reported-on = Төралқаға баяндалған күн
snapshot-note = Ескертпе
snapshot-what = Жоспардың { $date } күнгі барлық көрсеткіштері мен тармақтарының жайы сақталады. Кейін баяндаманы өзгертуге болмайды.
snapshot-saved = Сақталды: төралқаға { $date } баяндалды, деректер { $moment } бойынша.
workbook-sheet-changes = Өзгерістер
workbook-about-changes = Төралқаға жасалған баяндамадан кейін не өзгерді: бес топ және олардағы әр тармақ.
workbook-since-report = Төралқаға { $date } жасалған баяндамамен салыстырғанда (жоспар { $as_of } күніне)
workbook-since-none = Өзгеріс жоқ.
workbook-since-what = Не өзгерді
workbook-since-newly_done = Содан бері орындалды
workbook-since-newly_overdue = Мерзімі өтіп кетті
workbook-since-moved = Соңғы күні өзгерді
workbook-since-entered_late = Кейін енгізілген белгі
workbook-since-changed_after = Баяндамадан кейін өзгертілген белгі
workbook-since-was = Баяндамада
workbook-since-was-until = Баяндамадағы мерзім
error-unknown-snapshot = «{ $plan }» жоспары бойынша сақталғандар арасында № { $snapshot } баяндама жоқ. Бары: { $known }.
error-snapshot-unreadable = Сақталған баяндама басқа түрде жазылған ({ $version }), оны оқу мүмкін емес.
