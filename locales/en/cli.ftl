# What the terminal says.

cli-exported = Written: { $file }
cli-side = { $number } ({ $rate } a month over { $months } months)
cli-verified = The store is whole: { $url }
cli-account-added = The account “{ $login }” is open. The link holds for a day and opens once:
cli-account-invited = The new link for “{ $login }” holds for a day and opens once:
cli-account-dismissed = The account “{ $login }” is closed.
cli-backed-up = The copy is written: { $file }, rows { $rows }.
cli-restored = The store { $url } is made from the copy { $file }, rows { $rows }.
cli-would-anonymise = Persons that would be dropped: { $n } (appeals before { $date }).
cli-anonymised = Persons dropped: { $n } (appeals before { $date }).
cli-store-made = A new store was made and the council’s documents were loaded: { $url }
cli-demonstration-made = A new store was made and the demonstration was loaded: { $url }
cli-store-migrated = The store was brought to the new schema: { $url }
cli-store-ready = The store is ready, nothing had to be done: { $url }
