# Documents, quotes, findings.

sources-subtitle = Всё, что показано на экранах, прочитано в этих документах или внесено людьми. Здесь каждое число стоит рядом со своей цитатой.
sources-contents = На этой странице
sources-figures-heading = Числа с цитатами
sources-kind = Вид
sources-every-kind = Все
sources-documents = Документы
sources-document = Документ
sources-figures = Чисел
sources-findings = Замечания к документам
sources-findings-intro = Документы показаны как есть: ошибки не исправлены, а перечислены. Рядом сказано, как каждая прочитана.
sources-indicator = Показатель
sources-value = Значение
sources-objects = Объектов
sources-show-all = Показать всё
sources-figures-of = { $document }: { $n ->
    [one] { $n } число
    [few] { $n } числа
    [many] { $n } чисел
   *[other] { $n } чисел
 }
sources-findings-of = { $document }: { $n ->
    [one] { $n } замечание
    [few] { $n } замечания
    [many] { $n } замечаний
   *[other] { $n } замечаний
 }
severity-slip = Описка
severity-ambiguity = Двусмысленность
severity-lost = Утрачено
severity-repeat = Повтор
severity-structure = Строение документа
error-unknown-severity = Вида замечаний «{ $severity }» нет.
