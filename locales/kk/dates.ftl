# Months and dates. $m is the number of the month, $d of the day; messages without their own twin in another language are its grammar.
# No native speaker has read the Kazakh text yet.

month-name = { $m ->
    [1] қаңтар
    [2] ақпан
    [3] наурыз
    [4] сәуір
    [5] мамыр
    [6] маусым
    [7] шілде
    [8] тамыз
    [9] қыркүйек
    [10] қазан
    [11] қараша
   *[12] желтоқсан
}

month-locative = { $m ->
    [1] қаңтарда
    [2] ақпанда
    [3] наурызда
    [4] сәуірде
    [5] мамырда
    [6] маусымда
    [7] шілдеде
    [8] тамызда
    [9] қыркүйекте
    [10] қазанда
    [11] қарашада
   *[12] желтоқсанда
}

month-dative = { $m ->
    [1] қаңтарға
    [2] ақпанға
    [3] наурызға
    [4] сәуірге
    [5] мамырға
    [6] маусымға
    [7] шілдеге
    [8] тамызға
    [9] қыркүйекке
    [10] қазанға
    [11] қарашаға
   *[12] желтоқсанға
}

month-ablative = { $m ->
    [1] қаңтардан
    [2] ақпаннан
    [3] наурыздан
    [4] сәуірден
    [5] мамырдан
    [6] маусымнан
    [7] шілдеден
    [8] тамыздан
    [9] қыркүйектен
    [10] қазаннан
    [11] қарашадан
   *[12] желтоқсаннан
}

month-short = { $m ->
    [1] қаң
    [2] ақп
    [3] нау
    [4] сәу
    [5] мам
    [6] мау
    [7] шіл
    [8] там
    [9] қыр
    [10] қаз
    [11] қар
   *[12] жел
}

month-in = { month-locative }
date-long = { $year } жылғы { $day } { month-name }
date-medium = { $year } жылғы { $day } { month-name }
date-short = { $dd }.{ $mm }.{ $year }
date-day-month = { $day } { month-name }
date-month-year = { $year } жылғы { month-name }
date-until = { $day } { month-dative } дейін
date-until-year = { $year } жылғы { $day } { month-dative } дейін
date-since = { $day } { month-ablative } бастап
date-since-year = { $year } жылғы { $day } { month-ablative } бастап
date-moment = { $date }, { $time }
date-year = { $year } жыл
date-years = { $span } жылдар
date-span-in-year = { $year } жылғы { $span }
