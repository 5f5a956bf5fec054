# Words of every screen and sheet: navigation, states, kinds, words for what is not there.

## The application and its screens

app-title = Almaty Public Council dashboard
public-council = Public Council
nav-overview = Overview
nav-plan = Work plan
nav-monitoring = Monitorings
nav-appeals = Appeals
nav-convocations = 3rd and 4th convocations
nav-commission = Commissions
nav-decisions = Decisions
nav-sources = Sources
nav-reports = Export
language = Language
language-ru = Русский
language-kk = Қазақша
language-en = English

## States of a plan item: status and timing together

state-not_reported = Not yet due, not reported
state-past_due_not_reported = Past due, not reported
state-open = Open
state-overdue = Overdue
state-done = Done
state-cancelled = Cancelled
state-standing = Standing item
state-unscheduled = No date set

## Statuses: what a person marked; status-none is the absence of a mark

status-none = No mark
status-not_started = Not started
status-in_progress = In progress
status-done = Done
status-postponed = Postponed
status-cancelled = Cancelled

## Timings: the last day against the as-of date

timing-upcoming = Upcoming
timing-due_soon = Due soon
timing-past = Past
timing-standing = Standing item
timing-unscheduled = No deadline

## Kinds of activity

kind-hearing_report = Hearing of a report
kind-monitoring = Public monitoring
kind-round_table = Round table
kind-dialogue = Dialogue platform
kind-meeting = Meeting
kind-public_discussion = Public discussion
kind-legal_act_review = Review of draft legal acts
kind-appeals = Consideration of appeals
kind-outreach = Outreach
kind-organisational = Organisational work
kind-event = Event
kind-basis-stated = Kind stated in the document
kind-basis-inferred = Inferred, not stated
kind-basis-ambiguous = Kind can be read in more than one way
kind-basis-two_kinds = Two kinds stated

## How a deadline is worded

deadline-kind-day = Exact day
deadline-kind-by_day = By a date
deadline-kind-month = Month
deadline-kind-month_range = Month range
deadline-kind-year_round = All year round
deadline-kind-on_demand = As needed
deadline-kind-regular = On a regular basis
deadline-kind-separate_schedule = By a separate schedule
deadline-kind-to_be_agreed = Date to be agreed
deadline-reason-postponed = Postponed
deadline-reason-agreed = Date agreed
deadline-reason-scheduled = Date of the separate schedule

## Where a number comes from, and how it limits the truth

basis-stated = Stated in the document
basis-listed = Listed in the document
basis-entered = Entered
basis-calculated = Calculated
basis-inferred = Inferred, not stated
bound-exact = Exact value
bound-at_least = At least
bound-more_than = More than
origin-document = Document
origin-monthly_totals = Monthly totals
origin-register = Register

## Appeals and recommendations

appeal-state-registered = Registered
appeal-state-in_work = In work
appeal-state-resolved = Resolved
appeal-state-explained = Explained
appeal-state-forwarded = Forwarded
appeal-state-refused = Refused or left without consideration
recommendation-outcome-accepted = Accepted
recommendation-outcome-partly = Accepted in part
recommendation-outcome-rejected = Rejected
recommendation-outcome-no_reply = No reply

## III against IV convocation

convocation-III = 3rd convocation
convocation-IV = 4th convocation
comparability-comparable = Comparable
comparability-with_caveat = Comparable with a caveat
comparability-not_comparable = Not comparable
comparability-one_side_missing = Stated for one convocation only
direction-up = More
direction-down = Less
direction-same = No change
direction-unknown = Direction unknown
direction-unlike = Can’t be said: unlike counts
direction-hangs = Hangs on the months

## Words for what is not there: four different things, never zero

no-data = No data
nothing-entered = Nothing entered
not-stated = Not stated in the document
nothing-found = Nothing found

## Words of every screen and sheet

as-of-date = As of { $date }
today = Today
source = Source
source-and-definition = Source and definition
definition = Definition
quote = Quote
period = Period
total = Total
all = All
commission = Commission
commission-n = Commission No. { $number }
item-n = Item No. { $number }
district = District
state = State
status = Status
deadline = Deadline
deadline-as-written = Deadline as written
item-title = Activity
activity-kind = Activity type
responsible = Responsible
carried-over = Carried over
before-approval = Due before the plan was approved
deadline-moved = Deadline moved
demonstration = Demonstration: marks, dates and appeals are invented
