# Months and dates. $m is the number of the month, $d of the day; messages without their own twin in another language are its grammar.

month-name = { $m ->
    [1] January
    [2] February
    [3] March
    [4] April
    [5] May
    [6] June
    [7] July
    [8] August
    [9] September
    [10] October
    [11] November
   *[12] December
}

month-short = { $m ->
    [1] Jan
    [2] Feb
    [3] Mar
    [4] Apr
    [5] May
    [6] Jun
    [7] Jul
    [8] Aug
    [9] Sep
    [10] Oct
    [11] Nov
   *[12] Dec
}

month-in = in { month-name }
date-long = { $day } { month-name } { $year }
date-medium = { $day } { month-name } { $year }
date-short = { $day } { month-short } { $year }
date-day-month = { $day } { month-name }
date-month-year = { month-name } { $year }
date-until = by { $day } { month-name }
date-until-year = by { $day } { month-name } { $year }
date-since = since { $day } { month-name }
date-since-year = since { $day } { month-name } { $year }
date-moment = { $date }, { $time }
date-year = { $year }
date-years = { $span }
date-span-in-year = { $span } { $year }
