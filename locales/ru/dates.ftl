# Months and dates. $m is the number of the month, $d of the day; messages without their own twin in another language are its grammar.

month-name = { $m ->
    [1] январь
    [2] февраль
    [3] март
    [4] апрель
    [5] май
    [6] июнь
    [7] июль
    [8] август
    [9] сентябрь
    [10] октябрь
    [11] ноябрь
   *[12] декабрь
}

month-of = { $m ->
    [1] января
    [2] февраля
    [3] марта
    [4] апреля
    [5] мая
    [6] июня
    [7] июля
    [8] августа
    [9] сентября
    [10] октября
    [11] ноября
   *[12] декабря
}

month-locative = { $m ->
    [1] январе
    [2] феврале
    [3] марте
    [4] апреле
    [5] мае
    [6] июне
    [7] июле
    [8] августе
    [9] сентябре
    [10] октябре
    [11] ноябре
   *[12] декабре
}

month-short = { $m ->
    [1] янв
    [2] фев
    [3] мар
    [4] апр
    [5] май
    [6] июн
    [7] июл
    [8] авг
    [9] сен
    [10] окт
    [11] ноя
   *[12] дек
}

preposition-since = { $d ->
    [2] со
   *[other] с
}
month-in = в { month-locative }
date-long = { $day } { month-of } { $year } года
date-medium = { $day } { month-of } { $year } г.
date-short = { $dd }.{ $mm }.{ $year }
date-day-month = { $day } { month-of }
date-month-year = { month-name } { $year } г.
date-until = до { $day } { month-of }
date-until-year = до { $day } { month-of } { $year } года
date-since = { preposition-since } { $day } { month-of }
date-since-year = { preposition-since } { $day } { month-of } { $year } года
date-moment = { $date }, { $time }
date-year = { $year } год
date-years = { $span } годы
date-span-in-year = { $span } { $year } г.
