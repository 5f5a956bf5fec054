# Numbers with their noun. $n is the number: it picks the plural form and prints as text with its bound (README.md).

## One for each unit of a measure

unit-items = { $n ->
    [one] { $n } item
   *[other] { $n } items
}
unit-people = { $n ->
    [one] { $n } person
   *[other] { $n } people
}
unit-years = { $n ->
    [one] { $n } year
   *[other] { $n } years
}
unit-days = { $n ->
    [one] { $n } day
   *[other] { $n } days
}
unit-working_days = { $n ->
    [one] { $n } working day
   *[other] { $n } working days
}
unit-appeals = { $n ->
    [one] { $n } appeal
   *[other] { $n } appeals
}
unit-activities = { $n ->
    [one] { $n } activity
   *[other] { $n } activities
}
unit-monitorings = { $n ->
    [one] { $n } monitoring
   *[other] { $n } monitorings
}
unit-objects = { $n ->
    [one] { $n } object
   *[other] { $n } objects
}
unit-legal_acts = { $n ->
    [one] { $n } draft legal act
   *[other] { $n } draft legal acts
}
unit-expert_reviews = { $n ->
    [one] { $n } expert review of a legal act
   *[other] { $n } expert reviews of legal acts
}
unit-appeals_and_recommendations = { $n ->
    [one] { $n } appeal or recommendation
   *[other] { $n } appeals and recommendations
}
unit-recommendations = { $n ->
    [one] { $n } recommendation
   *[other] { $n } recommendations
}
unit-applications = { $n ->
    [one] { $n } application
   *[other] { $n } applications
}
unit-commissions = { $n ->
    [one] { $n } commission
   *[other] { $n } commissions
}
unit-meetings = { $n ->
    [one] { $n } meeting
   *[other] { $n } meetings
}
unit-questions = { $n ->
    [one] { $n } question
   *[other] { $n } questions
}
unit-hearings = { $n ->
    [one] { $n } hearing
   *[other] { $n } hearings
}
unit-akimats = { $n ->
    [one] { $n } akimat
   *[other] { $n } akimats
}
unit-organisations = { $n ->
    [one] { $n } organisation
   *[other] { $n } organisations
}
unit-public_hearings = { $n ->
    [one] { $n } public hearing
   *[other] { $n } public hearings
}
unit-meetings_with_residents = { $n ->
    [one] { $n } meeting with residents
   *[other] { $n } meetings with residents
}
unit-round_tables = { $n ->
    [one] { $n } round table
   *[other] { $n } round tables
}
unit-platforms = { $n ->
    [one] { $n } platform
   *[other] { $n } platforms
}
unit-events = { $n ->
    [one] { $n } event
   *[other] { $n } events
}
unit-publications = { $n ->
    [one] { $n } publication
   *[other] { $n } publications
}
unit-resources = { $n ->
    [one] { $n } internet resource
   *[other] { $n } internet resources
}
unit-views = { $n ->
    [one] { $n } view
   *[other] { $n } views
}

## Other things that screens count

count-months = { $n ->
    [one] { $n } month
   *[other] { $n } months
}
