# Appeals of citizens and organisations: what the documents state, what the register holds, which book is chosen.

## The documents

appeals-by-documents = From the documents
appeals-not-one-rate = Each document counts on a base of its own: shares of different documents and of the register are not compared.
appeals-whole-council = The documents and the choice of origins speak of the whole Council, not of one commission.
appeals-considered = considered
appeals-resolved-of = resolved · { $share } of { $base }
appeals-resolved-unsaid = how many were resolved: no data

## The register

appeals-register = From the register
appeals-no-register = Nothing has been entered in the register, so there are no states, months, topics, districts or response times to show.
appeals-flow = Registered { $registered }: closed { $closed } and in work { $open }. Of those in work { $answered } already have a substantive reply, so { $considered } are considered ({ $closed } + { $answered }).
appeals-flow-closed = closed
appeals-flow-answered = in work, substantive reply given
appeals-flow-unanswered = in work, no reply yet
appeals-resolved-line = Resolved: { $said }
appeals-closed = Closed
appeals-of-registered = of { $base } registered · { $share }
appeals-waiting-line = Waiting over { $target } working days: { $said }
appeals-response = Response time, working days
appeals-median = median
appeals-p90 = nine in ten
appeals-within-line = Within { $target } working days: { $said }
appeals-few-replies = too few answers in substance: { $n }

## The charts

appeals-chart-alt = { $heading }. { $counts }.
appeals-by-state = By state
appeals-by-month = By month of registration
appeals-by-month-words = The number on top is all appeals of the month; the smallest parts bear none of their own.
appeals-by-commission = By commission
appeals-no-commission = No commission assigned
appeals-by-district = By district
appeals-no-district = District not given
appeals-by-topic = By topic
appeals-no-topic = Topic not given
appeals-all-hidden = There are too few appeals: from any count a person could be told.
appeals-small-hidden = Fewer than { $n } appeals are not counted out: a person could be told from them.
appeals-response-days = Days to an answer
appeals-response-words = Working days from registration to the first answer in substance; holidays do not count.
appeals-response-by-commission = Response time by commission
appeals-within = Within { $target } working days
appeals-days-axis = working days
appeals-in-target = Within the target
appeals-past-target = Beyond the target
appeals-target = target { $n }
appeals-median-is = median { $n }
appeals-p90-is = nine in ten { $n }
appeals-too-few = Answers in substance: { $n }. Response time is not computed under { $least }.
appeals-too-few-short = replies: { $n }, counted from { $least } up

## Which book a period is taken from

appeals-origins = Where each total is taken from
appeals-origins-words = One origin is chosen for each period. The others stand beside it with the difference and are never added.
appeals-chosen = Chosen
appeals-choice-rule = Unless a person chose otherwise: the document for the period it speaks of, then the register, then the monthly totals.
appeals-difference = { $number } against the chosen
appeals-no-difference = the same
