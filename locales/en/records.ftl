# The editors' screen: marks of many items, events, recommendations, appeals, monthly totals.

## The screen and its sections

nav-records = Records
records-marks = Marks
records-events = Events
records-recommendations = Recommendations
records-waiting = What waits
records-decisions = Decisions
records-appeals = Appeals
records-totals = Monthly totals
records-acts = Legal acts and media
records-whole-council = The whole council
records-no-district = No district named
records-calendar = Download the calendar, events: { $n }
error-no-such-records = There is no section of records “{ $section }”.

## Marks of many items at once

records-which-items = Which items to show
records-items-open = Not done yet
records-choose-all = Choose all shown: { $n }
records-choose-none = Choose none
records-chosen = Items chosen: { $n }
records-marks-saved = Saved. Items marked: { $n }, { $status }, { $date }
error-choose-items = Choose at least one item.
error-of-item = Nothing was saved. Item No. { $number }: { $why }

## Events

records-commissions = Commissions
records-plan-item = Item of the plan
records-no-item = Outside the plan
records-close-item = Item No. { $number } is done by this
records-choose-kind = Choose the kind
records-kind-of-item = As in the plan: { $kind }
records-event-title = Title
records-objects = How many objects
records-participants = Participants
records-finding = What was found
records-recommendations-lines = Recommendations, one a line
records-standing = Standing items: how often they were done
records-count = Events
records-last = The last
records-latest-events = Entered last
records-event-saved = Saved. Event of { $date }.
records-event-void = Take back an event that was entered
records-event-which = Which event
records-event-void-leaves = The item’s mark entered with it stays: it is taken back on the item’s card. The recommendations stay.
records-event-voided = Saved. The event of { $date } is taken back
records-item-closed = Item No. { $number } is marked done.
error-choose-commission = Choose a commission.
error-choose-kind = Choose the kind of the event.
error-name-event = Give the event a title.
error-no-convocation = No convocation was in office on { $date }.
error-no-number = A whole number from 0 to 999,999,999 is needed; “{ $value }” was written.
error-no-addressee = Say whom the recommendations are for: without an addressee no answer can be followed.
error-choose-event = Choose an event.
error-event-void-already = This event has been taken back already.

## Recommendations

recommendation-act-new = New
recommendation-act-days = Sending and receipt
recommendation-act-reply = Reply
records-addressee = To whom
records-recommendation = Recommendation
records-control-ended-on = Control ended on
records-sent-on = Sent on
records-received-on = Received on
records-outcome = What they replied
records-replied-on = Day of the reply
records-choose-recommendation = Choose a recommendation
records-recommendation-saved = Saved. Recommendation: { $addressee }
records-days-saved = Saved. The days of the recommendation are entered.
records-reply-saved = Saved. Reply of { $date }
records-to-send = For us to send
records-to-answer = For them to answer
records-nothing-waits = Nothing waits.
records-term = Term
records-sent-day = Sent on { $date }
records-days-left = working days left: { $n }
records-days-late = { $n ->
    [0] the term is over
   *[other] working days late: { $n }
}
records-no-receipt = The day of receipt is not entered
records-no-control-end = The end of the control is not entered
records-law-clocks = Law on public control: to be sent within { $send } working days after the control ends, answered within { $answer } working days of receipt.
error-choose-outcome = Choose what they replied.
error-choose-recommendation = Choose a recommendation.
error-recommendation-incomplete = Say to whom and what is recommended.
error-received-before-sent = A recommendation can’t be received before it is sent.
error-reply-before-sending = A reply can’t come before the recommendation is sent. Enter the day of sending.
error-reply-too-early = A reply can’t come before the recommendation was sent: { $date }.
error-recommendation-answered = This recommendation has a reply already: its days of sending and receipt stay.
error-recommendation-changed = The recommendation was changed meanwhile: { $name }, { $moment }. Choose it again.

## Appeals

records-appeal-number = Number
records-registered-on = Registered on
records-topic = Topic
records-person-apart = The applicant (never in reports or on screens)
records-person-name = Name
records-person-contact = Contact
records-person-text = Text of the appeal
records-appeal-saved = Saved. Appeal No. { $number }
records-appeal = Appeal No. { $number } of { $date }
records-another-appeal = Enter a new one
records-substantive-reply = A reply on the matter was given
records-appeal-moved = Saved. Appeal No. { $number }: { $state }, { $date }
records-see-person = Show the applicant
records-person-traced = That you looked is recorded.
records-nobody-kept = Nothing is kept of the applicant.
records-every-state = Every state
records-number-begins = Number begins with
records-register = Register of appeals
records-working-days = Working days
records-days-of-target = working days to a reply: { $days }
records-page = Page { $page }
records-page-of = Page { $page }, appeals in all: { $n }
records-page-before = Back
records-page-after = Next
error-appeal-without-number = Give the appeal’s number.
error-appeal-number-taken = Appeal No. { $number } is registered already.
error-day-in-future = { $date } has not come yet: only what has happened can be entered.
error-step-before-appeal = Appeal No. { $number } was registered on { $date }: its state can’t change before that day.
error-unknown-appeal = There is no appeal “{ $number }”.
error-choose-state = Choose the state.

## Monthly totals and the book that a period is taken from

records-indicator = Indicator
records-how-many = How many
records-total-saved = Saved. { $indicator }, { $month }: { $n }
records-choose-origin = Where a period’s total is taken from
records-period-start = First day of the period
records-period-end = Last day of the period
records-origin-saved = Saved. { $period }: { $origin }
error-choose-number = Give the number.
error-choose-origin = Choose where the total is taken from.

## What the trail calls it

act-see_person = Looked at an applicant’s data
act-date_recommendation = Days of sending and receipt of a recommendation
