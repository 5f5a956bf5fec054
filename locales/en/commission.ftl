# One commission.

commission-cards = The commission at a glance
commission-full = Commission { $name }
commission-focus = Focus
commission-plan = The commission’s plan
commission-items = Items of the plan
commission-activities = Activities
commission-people = People responsible in the plan
commission-entries = Latest marks
commission-no-activities = Neither the documents nor the records hold activities of this commission.
commission-no-people = The plan names nobody responsible.
commission-unnamed = { $n ->
    [one] { $n } more item names
   *[other] { $n } more items name
 } no person: the commission, a committee or a group is responsible.
commission-no-entries = No marks on this commission’s items yet.
commission-entered = Entered
commission-repeat = Repeated
commission-note = Note
