# Building, previewing and downloading the workbook.
# No native speaker has read the Kazakh text yet.
