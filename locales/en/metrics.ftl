# Measures and indicators: a short label and one plain sentence of definition for each key.

## The work plan

metric-plan_items = Items in total
metric-plan_items-definition = All items of the plan: dated, carried over, standing and those with no date set.
metric-plan_dated = Dated items
metric-plan_dated-definition = Items whose deadline is a day, a month or a range, or was agreed later; plan completion is counted from them.
metric-plan_carried_over = Carried over
metric-plan_carried_over-definition = Items that run through the whole year and so past the plan’s period; counted apart, not part of completion.
metric-plan_standing = Standing items, not carried over
metric-plan_standing-definition = Items done as received, as needed or on a regular basis; they are never overdue and not part of completion.
metric-plan_unscheduled = No date set
metric-plan_unscheduled-definition = Items whose date is still to be agreed or stands in a separate schedule that is not entered.
metric-plan_before_approval = Due before the plan was approved
metric-plan_before_approval-definition = Items whose last day came before the plan was approved; they count in completion and get no on-time verdict.
metric-plan_done = Done
metric-plan_done-definition = Items whose last mark on the chosen date says that they are done.
metric-plan_completion = Plan completion
metric-plan_completion-definition = Dated items done, divided by all dated items without the cancelled; shown as “at least” while a past item is not reported.
metric-plan_completion_due = Completion of those due
metric-plan_completion_due-definition = The same share among items whose last day is the chosen date or earlier.
metric-plan_completion_whole = Completion of the whole plan
metric-plan_completion_whole-definition = Items done, divided by all items of the plan without the cancelled, with the carried over, standing and undated ones.
metric-plan_overdue = Overdue
metric-plan_overdue-definition = Items with a mark whose last day is past and that are neither done nor cancelled.
metric-plan_overdue_1_14 = Overdue by 1–14 days
metric-plan_overdue_1_14-definition = Overdue items whose last day was 1 to 14 days ago.
metric-plan_overdue_15_30 = Overdue by 15–30 days
metric-plan_overdue_15_30-definition = Overdue items whose last day was 15 to 30 days ago.
metric-plan_overdue_31_more = Overdue by 31 days or more
metric-plan_overdue_31_more-definition = Overdue items whose last day was 31 or more days ago.
metric-plan_past_due_not_reported = Past due, not reported
metric-plan_past_due_not_reported-definition = Items whose last day is past and that nobody reported on; not added to the overdue.
metric-plan_not_reported = Not yet due, not reported
metric-plan_not_reported-definition = Items without any mark whose last day is not past yet.
metric-plan_due_soon = Due soon
metric-plan_due_soon-definition = Items neither done nor cancelled whose last day is the chosen date or one of the next { $due_soon_days ->
    [one] { $due_soon_days } day.
   *[other] { $due_soon_days } days.
}
metric-plan_open = Open
metric-plan_open-definition = Items with a mark that are not done or cancelled yet and whose last day is not past.
metric-plan_cancelled = Cancelled
metric-plan_cancelled-definition = Items taken off the plan with a reason; not part of completion.
metric-plan_marked = Items with a mark
metric-plan_marked-definition = Items with at least one mark entered.
metric-plan_on_time = On time
metric-plan_on_time-definition = Items done by their original last day, divided by all done; without standing items and those due before the plan was approved.
metric-plan_moved = Deadline moved
metric-plan_moved-definition = Items whose last day is no longer the one first stated.
metric-plan_pace = Days of the plan gone
metric-plan_pace-definition = Days of the plan gone, divided by all days of its period; it stands beside completion and is no verdict.
metric-last_recorded_at = Last entry
metric-last_recorded_at-definition = When a mark or another record was last entered.

## Activities and monitorings

metric-monitorings_stated = Monitorings, stated in the document
metric-monitorings_stated-definition = The number of public monitorings that a document states outright; “20+” means at least 20.
metric-monitorings_listed = Monitorings, listed in the document
metric-monitorings_listed-definition = Distinct monitorings in the document’s lists by commission; repeated lines are not counted.
metric-monitorings_recorded = Monitorings, entered
metric-monitorings_recorded-definition = Distinct monitorings recorded by people by the chosen date.
metric-monitorings_planned_named = Monitorings in the plan, named
metric-monitorings_planned_named-definition = Plan items whose title names a monitoring outright.
metric-monitorings_planned_inferred = Monitorings in the plan, inferred
metric-monitorings_planned_inferred-definition = Plan items that name only an object, where the kind “monitoring” is inferred and not stated.
metric-monitored_objects = Objects monitored, listed in the document
metric-monitored_objects-definition = The number of objects in the monitorings that the document lists, where it states it; if any does not, the total means “at least”.
metric-monitored_objects_recorded = Objects monitored, entered
metric-monitored_objects_recorded-definition = The number of objects in the monitorings recorded by people, where it is stated; if any does not, the total means “at least”. It is not added to the listed ones.
metric-hearings_listed = Hearings of reports, listed in the document
metric-hearings_listed-definition = Distinct hearings of reports in the document’s lists by commission.
metric-round_tables_listed = Round tables, listed in the document
metric-round_tables_listed-definition = Distinct round tables in the document’s lists; one named under two commissions counts once.
metric-activities_listed = Activities, listed in the document
metric-activities_listed-definition = Distinct activities of all kinds in the document’s lists by commission; repeated lines are not counted.
metric-activities_recorded = Activities, entered
metric-activities_recorded-definition = Distinct activities of all kinds recorded by people by the chosen date.
metric-legal_acts = Draft legal acts considered
metric-legal_acts-definition = Draft legal acts considered in the latest period that there is data for.

## Appeals

metric-appeals_considered = Appeals considered
metric-appeals_considered-definition = By the document: the number it states; by the register: appeals with a substantive reply or a final decision by the chosen date.
metric-appeals_resolved = Appeals resolved
metric-appeals_resolved-definition = Appeals of the same period and the same source whose matter was resolved.
metric-appeals_resolution_rate = Resolution rate
metric-appeals_resolution_rate-definition = Appeals resolved, divided by those considered in the same period and source.
metric-appeals_registered = Appeals registered
metric-appeals_registered-definition = All appeals in the register that came in by the chosen date.
metric-appeals_closed_rate = Closed rate
metric-appeals_closed_rate-definition = Appeals with any final decision, divided by all registered; it is not the resolution rate.
metric-appeals_in_work = Appeals in work
metric-appeals_in_work-definition = Registered appeals without a final decision yet.
metric-appeals_explained = Explained
metric-appeals_explained-definition = Appeals that were answered with an explanation.
metric-appeals_forwarded = Forwarded
metric-appeals_forwarded-definition = Appeals passed on to the body that may decide the matter.
metric-appeals_refused = Refused or left without consideration
metric-appeals_refused-definition = Appeals that were refused or left without consideration.
metric-appeals_median_days = Time to answer, median
metric-appeals_median_days-definition = Working days to the first substantive reply within which half of the appeals were answered; not given where replies are fewer than { $min_cases_for_percentile }.
metric-appeals_p90_days = Time to answer nine in ten
metric-appeals_p90_days-definition = Working days to the first substantive reply within which nine in ten appeals were answered; not given where replies are fewer than { $min_cases_for_percentile }.
metric-appeals_within_target = Answered within the target
metric-appeals_within_target-definition = Appeals first answered in substance within the target (working days: { $appeals_target_working_days }), divided by all that were answered; not computed where answers are fewer than { $min_cases_for_percentile }.
metric-appeals_waiting_over_target = Waiting beyond the target
metric-appeals_waiting_over_target-definition = Appeals with neither an answer in substance nor a final decision, registered more working days ago than the target: { $appeals_target_working_days }.

## Recommendations

metric-recommendations_stated = Appeals and recommendations sent
metric-recommendations_stated-definition = One figure of the document: appeals and recommendations are not told apart in it, and no outcome is stated.
metric-recommendations_sent = Recommendations sent
metric-recommendations_sent-definition = Recommendations recorded and sent by the chosen date.
metric-recommendations_answered = Answer received
metric-recommendations_answered-definition = Recommendations sent that were answered.
metric-recommendations_waiting = Waiting for an answer
metric-recommendations_waiting-definition = Recommendations sent that are not answered yet.
metric-recommendations_accepted = Accepted
metric-recommendations_accepted-definition = Recommendations that the addressee accepted in full.
metric-recommendations_partly = Accepted in part
metric-recommendations_partly-definition = Recommendations that the addressee accepted in part.
metric-recommendations_rejected = Rejected
metric-recommendations_rejected-definition = Recommendations that the addressee did not accept.
metric-recommendations_sent_in_time = Sent in time
metric-recommendations_sent_in_time-definition = Recommendations sent within the term after the control ended (working days: { $recommendation_send_working_days }; article 13 of the law on public control), divided by all that were sent or whose term is over.
metric-recommendations_answered_in_time = Answered in time
metric-recommendations_answered_in_time-definition = Recommendations answered within the term after they were received (working days: { $recommendation_answer_working_days }; article 13 of the law on public control), divided by all that were answered or whose term is over.
metric-recommendations_waiting_over_term = Waiting beyond the term
metric-recommendations_waiting_over_term-definition = Recommendations sent and not answered, received more working days ago than article 13 of the law on public control gives: { $recommendation_answer_working_days }.

## Composition and publicity

metric-members_total = Members in total
metric-members_total-definition = The number of council members in the approved composition, as stated in the document.
metric-members_civil = Members from civil society
metric-members_civil-definition = Council members from civil society, as stated in the document.
metric-members_state = Members from state bodies
metric-members_state-definition = Council members from state bodies, as stated in the document.
metric-members_new_share = Share of new members
metric-members_new_share-definition = The share of members who were not in the Council before; the document says “more than”.
metric-members_youth_share = Share of youth (under 35)
metric-members_youth_share-definition = The share of council members under 35, as stated in the document.
metric-members_youth = Young members
metric-members_youth-definition = The number of members under 35: inferred from the share and the composition, not stated in the document.
metric-members_avg_age = Average age
metric-members_avg_age-definition = The average age of council members, as stated in the document.
metric-applications = Applications submitted
metric-applications-definition = Applications to join the Council, as stated in the document.
metric-instagram_views = Views on Instagram
metric-instagram_views-definition = The number of views in the period of the report, as stated in the document; it does not say when they were counted.
metric-internet_resources = Internet resources
metric-internet_resources-definition = The number of internet resources where the Council is present, as stated in the document.
metric-publications = Publications
metric-publications-definition = Publications on the Council’s site and in social networks, as stated in the document.

## Indicators: figures as the documents state them

indicator-members_total = Members in total
indicator-members_civil = Members from civil society
indicator-members_state = Members from state bodies
indicator-members_new_share = Share of new members
indicator-members_youth_share = Share of youth (under 35)
indicator-members_youth = Young members
indicator-members_avg_age = Average age
indicator-applications = Applications submitted
indicator-commissions = Commissions
indicator-instagram_views = Views on Instagram
indicator-monitorings = Public monitorings
indicator-legal_acts = Draft legal acts
indicator-outgoing_appeals_recommendations = Appeals and recommendations sent
indicator-appeals_considered = Appeals considered
indicator-appeals_resolved = Appeals resolved
indicator-internet_resources = Internet resources
indicator-general_meetings = General meetings
indicator-questions_considered = Questions considered
indicator-presidium_meetings = Presidium meetings
indicator-rotated_members = Rotation of council members
indicator-hearings_district_akimats = Hearings of district akimats
indicator-hearings_state_bodies = Hearings of state bodies
indicator-hearings_subordinate = Hearings of subordinate organisations
indicator-dialogue_platforms = Dialogue platforms
indicator-dialogue_reach = People reached
indicator-public_hearings = Public hearings
indicator-round_tables = Round tables
indicator-akim_meetings = Meetings of akims with residents, which the Council attended
indicator-joint_maslikhat_events = Events held with the maslikhat
indicator-publications = Publications

## Why a pair of the comparison may be compared, and with what caveat

reason-legal_acts = The 3rd convocation states expert reviews of legal acts, the 4th draft legal acts considered: close, but not the same work.
reason-monitorings = The 3rd convocation states public monitorings, the 4th only field ones and as “20+”, that is at least 20.
reason-appeals_considered = For the 3rd convocation these are the appeals of the whole Council, and how they were counted is not stated; for the 4th only those considered by the commissions.
reason-commissions = The number of commissions does not add up over time: it has no monthly rate and no percentage.
reason-one-side-missing = Only one convocation states this figure, so there is nothing to compare it with.
