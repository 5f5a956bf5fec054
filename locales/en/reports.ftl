# Building, previewing and downloading the workbook.

reports-whole-council = An Excel workbook with all key figures, ready to print. It covers the whole council on the date chosen.
reports-download = Download the summary for Excel
reports-letter = Download the covering letter (DOCX)
letter-file = Letter
letter-title = On the work of the Public Council
letter-addressee = To the maslikhat
letter-sent = We send the summary: { $plan }, as of { $date }.
letter-attached = Attached: the summary in Excel, sheets of the workbook: { $n }.
letter-performer = Performer, telephone
reports-csv = Download the register for other programs (CSV)
reports-sheets = Sheets of the workbook
reports-sheet = Sheet
reports-holds = What it holds
reports-figures = Key figures
reports-figures-all = All figures of the summary: { $n }
reports-figure = Figure
reports-in-words = As the workbook says it
