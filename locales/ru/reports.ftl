# Building, previewing and downloading the workbook.

reports-whole-council = Книга Excel со всеми показателями, готовая к печати. Охватывает весь Совет на выбранную дату.
reports-download = Скачать сводку в Excel
reports-letter = Скачать сопроводительное письмо (DOCX)
letter-file = Письмо
letter-title = О работе Общественного совета
letter-addressee = В маслихат
letter-sent = Направляем сводку: { $plan }, по состоянию на { $date }.
letter-attached = Приложение: сводка в Excel, листов книги: { $n }.
letter-performer = Исполнитель, телефон
reports-csv = Скачать реестр для других программ (CSV)
reports-sheets = Листы книги
reports-sheet = Лист
reports-holds = Что на нём
reports-figures = Ключевые показатели
reports-figures-all = Все показатели сводки: { $n }
reports-figure = Показатель
reports-in-words = Как сказано в книге
