# Building, previewing and downloading the workbook.
