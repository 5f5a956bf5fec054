# The first screen.

overview-no-plan = No plan is loaded

## What is to be said before the figures

overview-period-over = { $plan }: the period ended on { $date }, marks are entered for { $marked } of { $items }.
overview-period-over-last = { $plan }: the period ended on { $date }, marks are entered for { $marked } of { $items }; the next plan is not loaded.
overview-period-ahead = { $plan }: the period begins on { $date }.
overview-not-approved = not approved yet on this date (approved on { $date })
overview-store-empty = The store holds no plan and no documents yet.
overview-see-on = Open the plan as of

## The cards

overview-cards = Main figures
overview-report = { $document }: { $period }
overview-done = Done
overview-of-dated-share = of { $n } dated · { $share }
overview-no-marks-of = no marks, { $n } dated
overview-time-gone = Days of the plan gone: { $gone } of { $days }
overview-whole = The whole plan
overview-of-items-share = of { $n ->
    [one] { $n } item
   *[other] { $n } items
} · { $share }
overview-past = Past due
overview-of-n = of { $n } dated
overview-past-of = Of { $n } dated.
overview-past-early = { $n } fell due before the plan was approved.
overview-past-moved = By original dates there would be { $n }.
overview-soon = { $n ->
    [one] Next { $n } day
   *[other] Next { $n } days
}
overview-soon-words = { $until }, of { $n } dated
overview-monitorings = Monitorings
overview-recorded = entered
overview-listed = listed in the document
overview-by-document = Stated in the document.
overview-stated-and-listed = Stated in the document, which lists { $n }.
overview-planned = The plan holds { $named } to { $most }.
overview-planned-named = The plan holds { $n }.
overview-appeals = Appeals
overview-considered-in = considered, { $period }
overview-considered-since = considered { $since }
overview-resolved = Resolved: { $said }.
overview-resolved-unknown = How many were resolved is not stated.
overview-legal-acts = Draft legal acts
overview-legal-acts-words = reviewed, with recommendations
overview-outgoing = Sent
overview-outgoing-words = appeals and recommendations to state bodies
overview-views = Views
overview-views-words = on Instagram
overview-monitorings-words = on site, of the city’s key objects
overview-appeals-words = considered by commissions
overview-hearings = Hearings of reports
overview-round-tables = Round tables
overview-activities = All activities

## The plan by commission

overview-by-commission = The plan by commission
overview-by-commission-caption = A row for each commission: how many items are in each state and what share is done
overview-items-by-state = Items by state
overview-entered-on = entry { $date }
overview-silent-since = no marks { $since }
overview-nobody-entered = No commission has entered a mark { $since }.
overview-dated-items = { $n } dated

## What comes next

overview-coming = What comes next
overview-all-days = With a day in all: { $n }
overview-month-without-day = { $month }, day not set: { $n }
overview-month-too = { $month }: { $n }
overview-undated-to_be_agreed = date to be agreed: { $n }
overview-never-dated = Date never entered
overview-undated-separate_schedule = schedule not entered: { $n }
overview-since-approval = { $n ->
    [one] { $n } day since the plan was approved
   *[other] { $n } days since the plan was approved
}
overview-nothing-ahead = Nothing is ahead in the plan.
overview-coming-definition = First the items that have a day: of an event or of their deadline. Then items of which only the month is known, and items without a date. Items done or cancelled are not shown.

## What the council gave to the city

overview-contributions = Contribution to the city’s documents
overview-accepted = Recommendations taken into the development plan

## The III and the IV convocation

overview-convocations = 3rd and 4th convocations
overview-rate = · { $rate } a month
overview-months = a month: 3rd convocation over { $earlier } months, 4th over { $later }
overview-months-hang = { $names }: more or less hangs on the months
overview-comparable = comparable
