# The presidium's deck.

deck-part = { $n } of { $all }
deck-glance = At a glance
deck-completion = The plan by commission
deck-counted = { $what }: { $n }
deck-not-added = Stated, listed, entered and planned are separate counts and are never added.
deck-recommendations = Recommendations
deck-left = { $n } s
deck-without-day = Day not set: { $months }.
deck-rate = { $rate } a month
nav-screen = Presidium screen
error-no-such-slide = There is no slide “{ $slide }”. There are: { $known }.
