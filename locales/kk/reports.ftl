# Building, previewing and downloading the workbook.
# No native speaker has read the Kazakh text yet.

reports-download = Жиынтықты жүктеп алу (Excel)
reports-letter = Ілеспе хатты жүктеу (DOCX)
reports-csv = Тізілімді басқа бағдарламалар үшін жүктеу (CSV)
reports-sheets = Кітап парақтары
reports-sheet = Парақ
reports-holds = Онда не бар
reports-about = Басып шығаруға дайын Excel кітабы
reports-language = Кітап тілі
reports-both-languages = Қазақша және орысша бірге
reports-commissions = Комиссиялар (ешқайсысы – бүкіл Кеңес)
reports-preview = Алдын ала қарау
reports-preview-language = Алдын ала қарау тілі
reports-hide-small = 5-тен аз өтініш сандарын жасыру
reports-number = Шығыс нөмірі
reports-dated = Хат күні
reports-more-rows = Кітапта тағы жолдар: { $n }
reports-sheets-all = Парақтарда не бар
reports-no-sheet = Кемінде бір парақ таңдаңыз.
requisites-title = Деректемелер: кімге, кім қол қояды, орындаушы
requisites-about = Бір рет енгізіледі, кітаптың мұқабасында және хатта тұрады. Бос қалғаны қолмен толтырылады.
requisites-addressee-ru = Кімге, орысша
requisites-addressee-kk = Кімге, қазақша
requisites-addressee-en = Кімге, ағылшынша
requisites-post-ru = Лауазымы, орысша
requisites-post-kk = Лауазымы, қазақша
requisites-post-en = Лауазымы, ағылшынша
requisites-signatory = Кім қол қояды
requisites-performer = Орындаушы
requisites-telephone = Телефон
requisites-saved = Деректемелер сақталды.
reports-choose = Парақтар, комиссиялар, шығыс нөмірі
reports-chair = Төраға парағын жүктеу (PDF)
