# The covering letter: whole sentences, for an official paper.

letter-file = Letter
letter-title = On the work of the Public Council
letter-addressee = To the maslikhat
letter-sent = We send the summary of the Public Council’s work as of { $date }, with the completion of the document “{ $plan }”.
letter-of-commissions = { $n ->
    [1] The summary is of commission No. { $numbers } only.
   *[other] The summary is of commissions No. { $numbers } only.
}
letter-compared = In the summary the plan is compared with the report to the presidium of { $date }.
letter-attached = { $n ->
    [one] Enclosed: the summary (an Excel workbook of { $n } sheet), as a file.
   *[other] Enclosed: the summary (an Excel workbook of { $n } sheets), as a file.
}
letter-performer = Prepared by, telephone

## The five sentences: what is said of a figure, what where nobody knows it, what limits it

letter-said-plan_completion = { $n ->
    [one] Of the plan’s { $base } items with a set deadline{ $left } { $n } is done, that is { $share }
   *[other] Of the plan’s { $base } items with a set deadline{ $left } { $n } are done, that is { $share }
}
letter-left-out = without the cancelled
letter-none-plan_completion = There is no data on the plan’s completion: no marks have been entered
letter-baseless = There is no item with a set deadline, other than cancelled ones, so completion is not counted
letter-said-plan_overdue = { $n ->
    [0] By the marks entered no item is overdue
    [one] By the marks entered { $n } item is overdue
   *[other] By the marks entered { $n } items are overdue
}
letter-none-plan_overdue = There is no data on overdue items: no marks have been entered
letter-said-plan_past_due_not_reported = { $n ->
    [0] No item is past due without a mark
    [one] { $n } item is past due and nobody has reported on it
   *[other] { $n } items are past due and nobody has reported on them
}
letter-none-plan_past_due_not_reported = There is no data on items without a mark
letter-said-monitorings_recorded = { $n ->
    [one] { $n } monitoring has been entered in the system
   *[other] { $n } monitorings have been entered in the system
}
letter-none-monitorings_recorded = There is no data on monitorings
letter-said-monitorings_stated = { $n ->
    [one] { $n } monitoring was held
   *[other] { $n } monitorings were held
}
letter-said-appeals_considered = { $n ->
    [one] { $n } appeal was considered
   *[other] { $n } appeals were considered
}
letter-none-appeals_considered = There is no data on appeals considered
letter-hidden = The number of appeals considered is not given: there are fewer than { $n }
letter-by-document = { $period }, the document “{ $document }”
letter-limit-unmarked = { $n ->
    [one] another { $n } is past due and not reported
   *[other] another { $n } are past due and not reported
}
letter-limit-before-approval = { $n } of them fell due before the plan was approved
letter-limit-all-before = { $n ->
    [1] it fell due before the plan was approved
   *[other] all of them fell due before the plan was approved
}
letter-limit-by-original = by the original dates there would be { $n }
