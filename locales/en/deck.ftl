# The presidium's deck.

deck-part = { $n } of { $all }
deck-other-states = Besides: { $states }.
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
deck-left-out = No slide, nothing to show: { $slides }.
deck-told-otherwise = Counted anew, this comes out otherwise than was reported: { $measures }.
deck-slide-title = Title
deck-slide-glance = At a glance
deck-slide-completion = The plan by commission
deck-slide-overdue = Overdue
deck-slide-unreported = Past due, not reported
deck-slide-coming = What comes next
deck-slide-monitorings = Monitorings
deck-slide-appeals = Appeals
deck-slide-recommendations = Recommendations
deck-slide-convocations = 3rd and 4th convocations
deck-slide-commissions = Commissions
deck-slide-sources = Sources
