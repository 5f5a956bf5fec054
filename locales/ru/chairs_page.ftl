# The chair's page: the council on one sheet for the folder, each commission on its own.

chairs-page-title = Лист председателя
chairs-page-file = Лист-председателя
chairs-page-not-approved = План на эту дату ещё не утверждён (утверждение { $date }).
chairs-page-ahead = Период плана начнётся { $date }.
chairs-page-over = Период плана окончен { $date }, отметки внесены по { $marked } из { $items }.
chairs-page-none-dated = Пунктов со сроком нет.
chairs-page-more = И ещё { $n }
chairs-page-work = Мониторинги и обращения
