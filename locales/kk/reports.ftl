# Building, previewing and downloading the workbook.
# No native speaker has read the Kazakh text yet.

reports-whole-council = Барлық көрсеткіштері бар Excel кітабы, басып шығаруға дайын. Таңдалған күнгі барлық комиссияны қамтиды.
reports-download = Жиынтықты жүктеп алу (Excel)
reports-letter = Ілеспе хатты жүктеу (DOCX)
letter-file = Хат
letter-title = Қоғамдық кеңестің жұмысы туралы
letter-addressee = Мәслихатқа
letter-sent = Жиынтықты жолдаймыз: { $plan }, { $date } жағдайы бойынша.
letter-attached = Қосымша: Excel жиынтығы, кітап парақтары: { $n }.
letter-performer = Орындаушы, телефон
reports-csv = Тізілімді басқа бағдарламалар үшін жүктеу (CSV)
reports-sheets = Кітап парақтары
reports-sheet = Парақ
reports-holds = Онда не бар
reports-figures = Негізгі көрсеткіштер
reports-figures-all = Жиынтықтың барлық көрсеткіші: { $n }
reports-figure = Көрсеткіш
reports-in-words = Кітапта қалай айтылған
