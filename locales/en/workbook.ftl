# The summary workbook for the maslikhat. Sheet names: 31 characters at most, without / \ ? * [ ] :

workbook-title = Summary of the work plan and key figures
workbook-file = Summary
workbook-page = Page { $page } of { $pages }

## Sheets: the name on the tab and what the sheet holds

workbook-sheet-title = Title
workbook-about-title = For whom and whose report, plan, date, contents, signature.
workbook-sheet-summary = Summary
workbook-about-summary = Key figures, each with its number, bound, base, share, definition and source.
workbook-sheet-plan_by_commission = Plan by commission
workbook-about-plan_by_commission = The plan items of each commission by state, completion with its bound, a chart.
workbook-sheet-register = Register
workbook-about-register = Every plan item: deadline, people responsible, status and state on the date.
workbook-sheet-monitorings = Monitorings
workbook-about-monitorings = Monitorings line by line: what documents list and what was entered; the two are never added.
workbook-sheet-recommendations = Recommendations
workbook-about-recommendations = Recommendations to state bodies, the replies to them and the law’s terms.
workbook-sheet-convocations = 3rd and 4th convocations
workbook-about-convocations = Comparable pairs with their caveats, figures of one convocation only, the count by other months.
workbook-sheet-decisions = Decisions
workbook-about-decisions = Decisions of the presidium by meeting: for whom, due, carried out.
workbook-sheet-sources = Sources
workbook-about-sources = Every figure of the documents with its place and verbatim quote, the list of documents.
workbook-sheet-findings = Findings
workbook-about-findings = What the documents say unclearly or wrongly, and how it is read here.

## The title sheet

workbook-contents = Contents
workbook-plan = Work plan
workbook-plan-as-written = Title of the plan as written
workbook-plan-period = Period of the plan
workbook-approval = Approval
workbook-approved = { $date }. As written: { $wording }
workbook-approved-uncertain = { $date }, the day uncertain. As written: { $wording }
workbook-as-of = As of
workbook-known-at = Entries made by
workbook-marked = Items with a mark
workbook-states = States of plan items
workbook-rules = How to read the numbers
workbook-rule-no-data = No data
workbook-rule-no-data-text = An empty number cell: there is no data or nothing was entered. That is not zero; zero is written as 0.
workbook-rule-bound = ≥ and >
workbook-rule-bound-text = A bound: “at least” and “more than”. The cell holds the number itself, a column of its own names the bound; what is computed from a bound is a bound too.
workbook-rule-base = Base
workbook-rule-base-text = Out of how many: a share is the number divided by the base. Of monitored objects and response time it is how many records they are counted from. Completion is counted from dated items without cancelled ones; items without a mark are neither done nor overdue.
workbook-rule-as-of = Date
workbook-rule-as-of-text = All numbers are of one date and count only entries made by the moment given (Almaty time).
workbook-rule-wording = Words of the documents
workbook-rule-wording-text = Titles, deadlines and quotes stand as the documents write them, neither corrected nor translated.
workbook-rule-print = Print
workbook-rule-print-text = The main columns are printed. To the right of them stands what is needed in the file: bound, base and share of the commissions’ completion, status, original deadline, who entered a mark and when.

## Columns

workbook-number-sign = No.
workbook-figure = Figure
workbook-number = Number
workbook-bound = Bound
workbook-base = Base
workbook-percent = Share
workbook-in-words = In words
workbook-starts = Starts
workbook-ends = Ends
workbook-original = Original deadline
workbook-done-on = Done on
workbook-marked-by = Mark entered by
workbook-marked-at = Mark entered at
workbook-entered-by = Entered by
workbook-entered-at = Entered at
workbook-held = When
workbook-plan-item = Plan item
workbook-monitorings-apart = What documents list and what was entered are separate counts and are never added.
workbook-before-overdue = Overdue: before the approval
workbook-original-overdue = Overdue: by original dates
workbook-before-past_due_not_reported = Not reported: before the approval
workbook-original-past_due_not_reported = Not reported: by original dates
workbook-note = Note
workbook-place-in-document = Place in the document
workbook-document = Document
workbook-convocation = Convocation
workbook-basis = Ground
workbook-severity = Kind of finding
workbook-noticed = What was noticed
workbook-read-as = How it is read
workbook-items = Plan items
workbook-convocation-III = 3rd
workbook-convocation-IV = 4th
workbook-of-convocation = { $convocation }: { $part }
workbook-side-number = number
workbook-side-bound = bound
workbook-side-months = months
workbook-side-per-month = per month
workbook-change = Change per month
workbook-change-bound = Bound of the change
workbook-direction = Direction
workbook-comparability = Comparability
workbook-reason = Explanation
workbook-past = Overdue and past unreported items: those due before the plan was approved, and the count by original dates
workbook-pairs = Comparable pairs
workbook-what-if = If the 3rd convocation is said to have worked { $least } to { $most } months

## What cells say

workbook-group-plan = Work plan
workbook-group-activities = Monitorings and other work
workbook-group-appeals = Appeals
workbook-group-recommendations = Recommendations
workbook-group-composition = Composition and publicity
workbook-exactly = Exact
workbook-cited = { $document }, { $place }: “{ $quote }”
workbook-places = { $document }: { $n ->
    [one] { $n } place
   *[other] { $n } places
}
workbook-more-places = { $n ->
    [one] and { $n } more place
   *[other] and { $n } more places
}
workbook-quoted = “{ $text }”
workbook-read-from = Read from: { $documents }; the items bear the numbers of the document.
workbook-not-stated = Not stated
workbook-quoted-from = Read from the documents. { $documents }. The place of each quote stands on the sheet “Sources”.
workbook-scheduled = Scheduled: { $event }
workbook-kind-inferred = The kind is inferred, not stated
workbook-chart-title = Plan items by commission and state
workbook-chart-alt = How many plan items of each commission are in each state; the numbers stand in the table above the chart.

## Of the whole report: calendar, appeals, signature, change since a report

workbook-sheet-calendar = Calendar
workbook-about-calendar = The plan’s items by month: days that are set, places, states.
workbook-sheet-appeals = Appeals
workbook-about-appeals = The register of appeals in numbers: by state, month, commission, topic and district.
workbook-sheet-definitions = Definitions
workbook-about-definitions = How to read the numbers, the states of items, the definition of each figure.
workbook-addressee = To
workbook-outgoing = Outgoing
workbook-outgoing-said = No. { $number } dated { $date }
workbook-commissions = Commissions
workbook-signed = Signature
workbook-performer = Prepared by
workbook-telephone = Telephone
workbook-term = Word
workbook-month-items = { $month }, items: { $n }
workbook-no-date = Outside the months: standing, carried over, without a date
workbook-event-on = Set for
workbook-appeals-by = Appeals
workbook-appeals-number = Number
workbook-appeals-from = Appeals entered in the register and registered since { $date }. The workbook holds no names and no addresses.
workbook-hidden = Hidden: there are few appeals, and a person could be told from the number
workbook-told = As reported
workbook-told-change = Change since the report
workbook-change-unknown = Unknown
workbook-told-of-whole = A report to the presidium keeps the figures of the whole Council, so those of commissions are not compared with it here.
workbook-not-compared = { $group } (not compared with the report)
workbook-chart-months = 3rd and 4th convocations: monthly average
workbook-chart-months-alt = Draft legal acts and monitorings a month in the 3rd and the 4th convocation; a bound is hatched, the numbers stand in the table.
workbook-of-whole = Of the whole Council: the documents are not divided by commissions
workbook-of-commissions = { $n ->
    [1] Only commission No. { $numbers }
   *[other] Only commissions No. { $numbers }
}
workbook-compared = Compared with the report of
