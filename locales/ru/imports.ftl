# Reading a plan document: what a person should look at in a row.

remark-kind-inferred = Вид мероприятия в документе не назван, это вывод из названия объекта.
remark-kind-ambiguous = Вид мероприятия можно понять по-разному.
remark-commission-unknown = Комиссия в строке не названа.
remark-extra-cells = В строке больше ячеек, чем столбцов в таблице.
remark-row-broken-across-pages = Строка разорвана между страницами, её части соединены.
remark-number-repeated = Такой номер пункта уже был.
remark-deadline-note-names-a-month = В примечании к сроку назван ещё один месяц.
remark-deadline-past-period = Срок выходит за конец периода плана.
remark-deadline-before-period = Срок раньше начала периода плана.
remark-deadline-crosses-year = Срок переходит из одного года в другой.
