# Monitorings: stated, listed, recorded, planned; they stand side by side and are never added.
# No native speaker has read the Kazakh text yet.

monitoring-cards = Мониторингтердің есебі
monitoring-not-added = Қалай оқу керек: құжатта көрсетілгені, тізімделгені, жүйеге енгізілгені және жоспарланғаны — әр кезеңнің бөлек есебі; олар қатар тұрады, бір-біріне қосылмайды.
monitoring-council-only = құжатта тек бүкіл Кеңес бойынша көрсетілген
monitoring-lines-repeats = { $n } жол, қайталануы: { $repeats }
monitoring-planned = Жоспарда
monitoring-named = тікелей аталған
monitoring-inferred = объект бойынша қорытынды
monitoring-planned-up-to = Қорытындымен бірге { $n } дейін
monitoring-objects-card = Мониторинг объектілері
monitoring-objects-told = саны көрсетілгені: { $counted }

## The charts

monitoring-by-commission-listed = Комиссиялар бойынша: құжатта тізімделген
monitoring-by-commission-recorded = Комиссиялар бойынша: жүйеге енгізілген
monitoring-by-commission-planned = Комиссиялар бойынша: жоспарда
monitoring-by-commission-alt = { $heading }. { $counts }.
monitoring-over-time = Айлар бойынша
monitoring-shared = Ортақ іс-шаралар әр комиссияда тұр
monitoring-over-time-words = Төменде — күні белгілі мониторингтер; жоғарыда — тек кезеңі белгілі мониторингтер.
monitoring-over-time-alt = Мониторингтер айлар бойынша: { $counts }.
monitoring-undated-listed = { $counted } тізімделген, күні көрсетілмеген
monitoring-undated-recorded = { $counted } енгізілген, күні көрсетілмеген
monitoring-gap = { $since } ештеңе енгізілмеген
monitoring-by-district = Аудандар бойынша
monitoring-by-district-alt = Жүйеге енгізілген мониторингтер аудандар бойынша: { $counts }.
monitoring-district-unsaid = Құжатта ауданы аталмағаны: { $all } ішінен { $n }.
monitoring-district-nothing = Жүйеге мониторинг енгізілмеген, аудандар бойынша көрсететін дерек жоқ.
monitoring-district-none = Ауданы көрсетілмеген

## The cases and the lines

monitoring-cases = Құжат баяндаған жағдайлар
monitoring-cases-words = Олар комиссиялар тізімінде бар жұмыстарды толығырақ баяндайды және жаңа іс-шара болып есептелмейді.
monitoring-problem = Мәселе
monitoring-action = Әрекет
monitoring-conclusion = Қорытынды
monitoring-case-of = № { $number } комиссия
monitoring-lines = Барлық мониторинг жол-жолымен
monitoring-lines-of = { $basis }: { $n } жол
monitoring-objects = Объектілер
monitoring-day = Қашан
monitoring-unsaid = көрсетілмеген
monitoring-day-unsaid = күні көрсетілмеген
monitoring-repeat = Қайталанған жол: бір рет есептеледі
