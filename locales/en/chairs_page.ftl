# The chair's page: the council on one sheet for the folder, each commission on its own.

chairs-page-title = The chair’s page
chairs-page-file = Chairs-page
chairs-page-not-approved = The plan is not approved yet on this date (approved on { $date }).
chairs-page-ahead = The plan’s period begins on { $date }.
chairs-page-over = The plan’s period ended on { $date }, marks are entered for { $marked } of { $items }.
chairs-page-none-dated = No dated items.
chairs-page-more = And { $n } more
chairs-page-work = Monitorings and appeals
