# Long registers as files of their own: the columns of the register of appeals, how the writing goes.

register-file = Обращения
register-replied-on = Первый ответ по существу
register-days = Рабочих дней до ответа
register-progress = { $done } из { $all }
register-written = Реестр записан: { $file }, строк { $n }
error-register-stopped = Запись реестра прервана, файл не создан.

## The screen

register-about = Каждая строка — обращение: номер, день, комиссия, тема, район, состояние и срок ответа. Имён и адресов заявителей в файле нет.
register-download = Скачать реестр обращений (Excel)
register-prepare = Подготовить реестр обращений в Excel: { $n ->
    [one] { $n } строка
    [few] { $n } строки
    [many] { $n } строк
   *[other] { $n } строки
}
register-stop = Прервать
register-made = Готово. В файле то, что было внесено к моменту: { $moment }.
register-again = Подготовить заново
