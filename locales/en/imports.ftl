# Reading a plan document: what a person should look at in a row.

remark-kind-inferred = The document does not name the kind of activity; it is inferred from the name of the object.
remark-kind-ambiguous = The kind of activity can be read in more than one way.
remark-commission-unknown = The row names no commission.
remark-extra-cells = The row has more cells than the table has columns.
remark-row-broken-across-pages = The row is broken across pages; its parts were joined.
remark-number-repeated = The item number has occurred before.
remark-deadline-note-names-a-month = The note beside the deadline names another month.
remark-deadline-past-period = The deadline lies past the end of the plan’s period.
remark-deadline-before-period = The deadline lies before the start of the plan’s period.
remark-deadline-crosses-year = The deadline runs from one year into the next.
