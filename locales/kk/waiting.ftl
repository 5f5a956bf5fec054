# What is waited for, as text to copy into a message.
# No native speaker has read the Kazakh text yet.

records-messages = Ескертулер
awaited-heading = Комиссияларға ескерту
awaited-hint = Хатқа немесе мессенджерге дайын мәтін. Оны бұрыштағы түймемен көшіріңіз.
awaited-language = Мәтін тілі
awaited-five-lines = Мессенджерге арналған бес жол
awaited-in-full = Толық мәтін
awaited-title = { $plan }, { $date } күніне
awaited-unreported = Мерзімі өтті, белгі жоқ: { $n }
awaited-overdue = Белгілер бойынша мерзімі өткен: { $n }
awaited-overdue-no-data = Белгілер бойынша мерзімі өткен: белгі жоқ, сондықтан деректер жоқ.
awaited-by-commission = { $said } (комиссиялар: { $parts })
awaited-silent = Ештеңе енгізбеген комиссиялар: { $commissions }
awaited-none-silent = Барлық комиссияның жазбалары бар.
awaited-commission = № { $number } комиссия { $name }
awaited-never = Жоспар бойынша жазба әлі жоқ.
awaited-last = Соңғы жазба: { $moment }
awaited-nothing = Мерзімі өткен, белгісіз тармақтар жоқ.
awaited-item = – № { $number } { $title } (мерзімі { $date })
awaited-letters = Жауап немесе жіберу күтілетін ұсынымдар: { $n }, мерзімі өткені: { $late }.
awaited-letters-no-data = Ұсынымдар енгізілмеген.
awaited-letter = – { $addressee }: { $text } ({ $term })
awaited-term = мерзімі { $date }
awaited-term-over = мерзімі { $date } өтті
awaited-no-term = алынған күні енгізілмеген
awaited-appeals = { $days } жұмыс күнінен артық жауапсыз өтініштер: { $n }.
awaited-appeals-no-data = Өтініштер бойынша деректер жоқ.
