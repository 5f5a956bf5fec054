# Monitorings: stated, listed, recorded, planned; they stand side by side and are never added.

monitoring-cards = Counts of monitorings
monitoring-not-added = How to read: stated, listed, entered and planned are separate counts of separate periods; they stand side by side and are never added.
monitoring-council-only = stated for the whole Council only
monitoring-lines-repeats = { $n ->
    [one] { $n } line, repeats: { $repeats }
   *[other] { $n } lines, repeats: { $repeats }
}
monitoring-planned = In the plan
monitoring-named = named outright
monitoring-inferred = inferred from the object
monitoring-planned-up-to = Up to { $n } with those inferred
monitoring-objects-card = Objects monitored
monitoring-objects-told = number given in { $counted }

## The charts

monitoring-by-commission-listed = By commission: listed in the document
monitoring-by-commission-recorded = By commission: entered
monitoring-by-commission-planned = By commission: in the plan
monitoring-by-commission-alt = { $heading }. { $counts }.
monitoring-over-time = By month
monitoring-shared = What commissions did together stands with each
monitoring-over-time-words = Below are the monitorings whose day is known, above those of which only the period is known.
monitoring-over-time-alt = Monitorings by month: { $counts }.
monitoring-undated-listed = { $counted } listed, day not given
monitoring-undated-recorded = { $counted } entered, day not given
monitoring-gap = nothing entered { $since }
monitoring-by-district = By district
monitoring-by-district-alt = Entered monitorings by district: { $counts }.
monitoring-district-unsaid = The document names no district for { $n } of { $all }.
monitoring-district-nothing = No monitorings have been entered, so there is nothing to show by district.
monitoring-district-none = District not given

## The cases and the lines

monitoring-cases = Cases that the document tells of
monitoring-cases-words = They tell more about what the commissions’ lists already hold and are not counted as new activities.
monitoring-problem = Problem
monitoring-action = Action
monitoring-conclusion = Conclusion
monitoring-case-of = Commission No. { $number }
monitoring-lines = All monitorings, line by line
monitoring-lines-of = { $basis }: { $n ->
    [one] { $n } line
   *[other] { $n } lines
}
monitoring-objects = Objects
monitoring-day = When
monitoring-unsaid = not given
monitoring-day-unsaid = day not given
monitoring-repeat = Repeated line: counted once
