# The drawn panel that pages share: choosing a commission, and the note that a source control opens.

scope-all-commissions = All commissions
note-close = Close
note-basis = Basis
note-caveat = Caveat
note-last-entry = Last entry
note-rows = Show what is counted: { $n }
note-more-quotes = and { $n } more in the documents
