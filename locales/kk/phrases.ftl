# What limits a number, said right after it, and the reservations that belong to it.
# No native speaker has read the Kazakh text yet.

phrase-unmarked = белгісі жоқ: { $n }
phrase-before-approval = оның ішінде мерзімі жоспар бекітілгенге дейін өткені: { $n }
phrase-by-original = бастапқы мерзімдер бойынша: { $n }
phrase-base-before-approval = негізде мерзімі жоспар бекітілгенге дейін өткені: { $n }
phrase-base-by-original = бастапқы мерзімдер бойынша негіз: { $n }
caveat-silent-commissions = Белгі енгізбеген комиссиялар: № { $commissions }.
caveat-considered-by-document = «Қаралды» деген сөз құжаттың өзінде айтылған: бұл негіз тізілімдегіден кеңірек.
caveat-clock-unknown = Мерзім басталатын күн енгізілмеген: { $n }.
