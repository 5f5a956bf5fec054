# One commission.

commission-cards = Главное о комиссии
commission-full = Комиссия { $name }
commission-focus = Направление работы
commission-plan = План комиссии
commission-items = Пункты плана
commission-activities = Мероприятия
commission-people = Ответственные в плане
commission-entries = Последние отметки
commission-no-activities = Ни в документах, ни в записях мероприятий комиссии нет.
commission-no-people = План не называет ответственных поимённо.
commission-unnamed = Ещё { $n ->
    [one] { $n } пункт
    [few] { $n } пункта
    [many] { $n } пунктов
   *[other] { $n } пунктов
 } без имени: ответственной названа комиссия, комитет или группа.
commission-no-entries = Отметок по пунктам комиссии ещё нет.
commission-entered = Внесено
commission-repeat = Повтор
commission-note = Примечание
