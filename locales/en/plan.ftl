# The work plan: figures, timeline, register, an item's card.

plan-approved = approved on { $date }
plan-approved-about = approved on { $date }, the day is unclear in the document
plan-period-over = The plan’s period ended on { $date }. Marks are entered for { $marked } of { $items }.
plan-period-ahead = The plan’s period begins on { $date }.
plan-see-on = Show the plan on { $date }
plan-unmarked = Marks are entered for { $marked } of { $items } items, so there is no data on completion.
plan-whole = The whole plan
plan-carried-over-where = among the states: a standing item
plan-filters = Filters
plan-filters-chosen = Filters: { $chosen }
plan-text-chosen = words “{ $text }”

## Filters

plan-filter-plan = Plan
plan-filter-all = { $filter }: all
plan-filter-timing = Deadline
plan-filter-basis = Basis of the kind
plan-filter-deadline = How the deadline is given
plan-filter-month = Month due
plan-filter-person = Responsible person
plan-filter-text = Words or item No.
plan-filter-moved = Moved deadlines only
plan-filter-reset = Reset filters
plan-no-month = No month due
plan-timing-dated = Dated
plan-timing-day_set = Day set
plan-timing-day_not_set = Day not set
plan-basis-named = Kind named in the plan
plan-basis-inferred = Kind inferred
plan-shown-all = All items shown: { $n }
plan-shown = Items shown: { $n } of { $of }
plan-nothing-found = No item of the plan fits these filters.
plan-text-not-found = Nothing in the plan is found for “{ $text }”.
error-unknown-timing = There is no deadline called “{ $timing }”.
error-unknown-deadline = There is no kind of deadline “{ $deadline }”.
error-unknown-basis = There is no basis of a kind called “{ $basis }”.
error-unknown-month = The plan has no item due in the month “{ $month }”.
error-unknown-person = The plan names nobody called “{ $person }”.
error-unknown-section = The plan has no section “{ $section }”.
error-unknown-moved = “{ $moved }” does not fit for moved deadlines: only 1 does.

## Sections and what each rests on

plan-sections = How to show the plan
plan-section-commission = By commission
plan-section-month = By month
plan-section-kind = By kind
plan-section-timeline = Deadlines
plan-section-progress = Plan and completion
plan-section-register = Register of items
plan-made-commission = Each bar holds one commission’s items by state. Commissions stand in their own order, this is no ranking. A click on a part of a bar shows its items in the register; the filters above choose the same items.
plan-made-month = An item belongs to the month of the last day of its current deadline; a stretch of months to the last of them. Items without a last day are gathered in a bar of their own.
plan-made-kind = The kind is taken from the item’s title; where only objects are named it is inferred. An item of two kinds counts in each of them, and once in totals.
plan-made-timeline = Items on a calendar by their current deadlines. Where a deadline was moved, a thin line leads from the original one. A click on an item opens its card.
plan-made-progress = The dotted line counts dated items by their last days, the solid one those done by the date in the mark. While past items have no mark, the truth lies in the hatched band: between what is marked as done and that together with them.
plan-made-register = The plan’s items as they stand in the document, with the current deadline and the state on the chosen date. A row opens the item’s card, a column’s heading sorts the rows.
plan-alt-commission = Plan items by commission and state, bars: { $n }
plan-alt-month = Plan items by month and state, bars: { $n }
plan-alt-kind = Plan items by kind and state, bars: { $n }
plan-alt-timeline = Deadlines of plan items on a calendar by commission, items: { $n }
plan-alt-register = Register of plan items, rows: { $n }
plan-alt-progress = On { $date }, { $due } of { $base } items had fallen due, done { $done }
plan-alt-progress-unmarked = On { $date }, { $due } of { $base } items had fallen due, there are no marks of completion
plan-month-line = By the last day of the current deadline.
plan-kind-inferred = { $n ->
    [one] For { $n } item
   *[other] For { $n } items
} the kind is inferred: only an object is named, the document states no kind.
plan-kind-two = { $n ->
    [one] { $n } item belongs
   *[other] { $n } items belong
} to two kinds and is counted in each.
plan-key = Key
plan-key-day = a day
plan-key-by-day = by a date
plan-key-months = a month or several
plan-key-endless = without an end
plan-key-undated = no date set
plan-key-event = a scheduled day
plan-key-moved = the original deadline
plan-timeline-after = The chosen date is later than the plan’s calendar.
plan-none-dated = None of the items shown has a deadline.
plan-progress-unmarked = There are no marks of completion, so only the plan is shown.
plan-planned = Fallen due
plan-done = Done
plan-done-at-least = Done, at least
plan-done-at-most = Done together with unmarked items, at most
plan-planned-n = Planned { $n }
plan-done-n = Done { $n }
plan-unmarked-n = unmarked { $n }
plan-moved-from = Originally: { $deadline }

## The register and its columns

plan-register-hint = A row opens the item’s card.
plan-sort = Sort by this column
error-unknown-sort = There is no column “{ $sort }” to sort rows by.
plan-column-number = No.
plan-column-title = Activity
plan-column-state = State
plan-column-deadline = Deadline
plan-column-commission = Commission
plan-column-people = Responsible

## An item's card

plan-original-deadline = Original deadline
plan-agenda-note = Note on the deadline
plan-before-approval-means = Counts in completion, gets no on-time verdict.
plan-days-past = { $n ->
    [one] Due { $n } day ago
   *[other] Due { $n } days ago
}
plan-event = Scheduled
plan-responsible-as-written = Responsible, as written
plan-responsible-roles = Responsible, roles in the place of names
plan-people = Named persons
plan-people-roles = Roles of the named persons
plan-nobody-named = Nobody is named
plan-committee = Committee
plan-others = Other participants
item-file = Open the file: { $name }
plan-history = History
plan-no-history = No marks, no moved deadlines.
plan-holds-from = In force from
plan-entered-what = What was entered
plan-entered-by = Who entered it and when
plan-taken-back = Taken back { $moment }:
plan-source-roles = In the demonstration roles stand in the quote for names.
plan-not-yet = not yet in force on the chosen date
plan-before-after = { $before } → { $after }
