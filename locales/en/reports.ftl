# Building, previewing and downloading the workbook.

reports-whole-council = An Excel workbook with all key figures, ready to print. It covers the whole council on the date chosen.
reports-download = Download the summary for Excel
reports-csv = Download the register for other programs (CSV)
reports-sheets = Sheets of the workbook
reports-sheet = Sheet
reports-holds = What it holds
reports-figures = Key figures
reports-figures-all = All figures of the summary: { $n }
reports-figure = Figure
reports-in-words = As the workbook says it
