# What is waited for, as text to copy into a message.

records-messages = Reminders
awaited-heading = A reminder to the commissions
awaited-hint = Text ready for a letter or a messenger. Copy it with the button in the corner.
awaited-language = Language of the text
awaited-five-lines = Five lines for a messenger
awaited-in-full = The full text
awaited-title = { $plan }, on { $date }
awaited-unreported = Past due without a mark: { $n }
awaited-overdue = Overdue by the marks: { $n }
awaited-overdue-no-data = Overdue by the marks: there are no marks, so there is no data.
awaited-by-commission = { $said } (commissions: { $parts })
awaited-silent = Commissions that entered nothing: { $commissions }
awaited-none-silent = Every commission has entered something.
awaited-commission = Commission no. { $number } { $name }
awaited-never = Nothing is entered on the plan yet.
awaited-last = Last entry: { $moment }
awaited-nothing = There are no past items without a mark and none overdue.
awaited-item = – no. { $number } { $title } (deadline { $date })
awaited-letters = Recommendations waiting for a reply or to be sent: { $n }, past their term: { $late }.
awaited-letters-no-data = No recommendations are entered.
awaited-letter = – { $addressee }: { $text } ({ $term })
awaited-term = term { $date }
awaited-term-over = term over since { $date }
awaited-no-term = day of receipt not entered
awaited-appeals = Appeals without a reply for more than { $days } working days: { $n }.
awaited-appeals-no-data = There is no data on appeals.
