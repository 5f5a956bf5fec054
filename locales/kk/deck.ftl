# The presidium's deck. No native speaker has read the Kazakh text yet.

deck-part = { $all } ішінен { $n }
deck-glance = Қысқаша
deck-completion = Жоспар комиссиялар бойынша
deck-counted = { $what }: { $n }
deck-not-added = Көрсетілгені, тізімделгені, енгізілгені және жоспарланғаны — әр басқа есеп; олар қосылмайды.
deck-recommendations = Ұсынымдар
deck-left = { $n } с
deck-without-day = Күні белгіленбегені: { $months }.
deck-rate = айына { $rate }
nav-screen = Төралқа экраны
error-no-such-slide = «{ $slide }» слайды жоқ. Барлары: { $known }.
