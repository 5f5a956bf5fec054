# The chair's page: the council on one sheet for the folder, each commission on its own.
# No native speaker has read the Kazakh text yet.

chairs-page-title = Төраға парағы
chairs-page-file = Төраға-парағы
chairs-page-not-approved = Жоспар бұл күнге әлі бекітілмеген (бекітілуі { $date }).
chairs-page-ahead = Жоспар кезеңі { $date } басталады.
chairs-page-over = Жоспар кезеңі { $date } аяқталды, { $items } тармақтың белгісі барлары: { $marked }.
chairs-page-none-dated = Мерзімі бар тармақтар жоқ.
chairs-page-more = Тағы { $n }
chairs-page-work = Мониторингтер мен өтініштер
