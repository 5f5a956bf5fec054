# What a user can mend: one plain sentence that names the thing and the value.

## What was asked for does not exist

error-unknown-plan = There is no plan “{ $plan }” in the store. Plans loaded: { $known }.
error-no-plan = There is no plan in the store.
error-unknown-item = The plan “{ $plan }” has no item No. { $number }.
error-unknown-language = There is no language “{ $language }”. Available: ru, kk, en.
error-unknown-commission = There is no commission No. { $commission }. Commissions: { $known }.
error-unknown-convocation = There is no convocation “{ $convocation }”. Convocations: { $known }.
error-unknown-page = There is no page “{ $page }”.
error-unknown-document = There is no document “{ $document }”.
error-unknown-kind = There is no activity kind “{ $kind }”.
error-unknown-state = There is no state “{ $state }”.

## A value that cannot be

error-untyped-date = “{ $value }” is not a date. Give day, month and year, for example 22.04.2026.
error-impossible-date = “{ $value }” is not a date. Give it as YYYY-MM-DD, for example 2026-04-22.
error-no-such-day = There is no day “{ $value }” in the calendar.
error-year-out-of-range = The year of “{ $value }” is out of range: years { $first }–{ $last } fit.
error-impossible-moment = “{ $value }” is not a moment. Give it, for example, as 2026-04-22T14:30.
error-months-out-of-range = { $months } months is not possible for convocation { $convocation }: it must be 1 to { $most }.
error-text-unstorable = The text “{ $value }” holds characters that cannot be kept. Remove them.
error-text-too-long = The text “{ $value }” is too long: { $length } characters, { $most } at most.
error-number-unstorable = The number { $value } is too great to be kept.

## The store

error-store-unreachable = The data store cannot be reached: { $url }. Check the address and whether the server is running.
error-store-locked = The data store is in use by another program: { $url }. Try again in a minute.
error-store-denied = The data store refused access: { $url }. Check the name, the password and the rights.
error-store-full = The disk of the data store is full: { $url }. Free some space and repeat.
error-store-read-only = The data store is read-only: { $url }. Nothing can be written.
error-store-newer = The data store { $url } was made by a newer version of the program ({ $revision }). Update the program.
error-store-of-others = The database { $url } holds somebody else’s tables: it can’t become the council’s store. Give another address.
error-store-url = The data store address “{ $url }” was not recognised: it must be a SQLite or PostgreSQL address.
error-store-folder = The folder for the data store could not be made: { $path }.
error-store-damaged = The data store file is damaged or is not a data store: { $url }.
error-store-not-migrated = The data store is not prepared: { $url }. Run the command migrate.
error-store-not-demo = The data store { $url } holds the data of a real council: the demonstration is not loaded into it. Name another store for the demonstration.
error-changed-meanwhile = Somebody else has changed this record. Open it again and repeat.

## Files

error-seed-row = The seed is broken: { $file }, line { $line }, column { $column }: “{ $value }”.
error-seed-missing = The seed is broken: { $file }, line { $line }: nothing in column { $column }.
error-seed-twice = The seed is broken: { $file }, line { $line }, column { $column }: “{ $value }” stands in a line above already.
error-seed-quote = The seed is broken: { $file }, line { $line }: the document { $document } does not hold the quote “{ $quote }” word for word.
error-seed-extra = The seed is broken: { $file }, line { $line }: more cells than columns, left over is “{ $value }”.
error-seed-value = The seed is broken: { $file }, line { $line }: the value “{ $value }” is not accepted.
error-seed-table = The seed is broken: { $file }, { $name }: “{ $value }”.
error-seed-table-missing = The seed is broken: { $file }: no value for { $name }.
error-seed-table-twice = The seed is broken: { $file }, { $name }: “{ $value }” stands above already.
error-seed-plan = No plan table, or no period of the plan, was found in the document { $file }.
error-seed-item = In the document { $file }, { $place }, this was not understood: “{ $value }”.
error-seed-item-commission = In the document { $file }, { $place }: there is no commission that “{ $value }” names.
error-seed-item-twice = In the document { $file } { $place } stands twice.
error-seed-file = The seed file { $file } cannot be read: { $why }.
error-cannot-write-file = The file { $file } cannot be written. Check that the folder exists and that the file is not open in another program.
error-not-a-workbook = The name of the file { $file } must end in .xlsx.
error-not-an-export = The name of the file { $file } must end in one of: { $known }.

## Reading a plan document: why a row was not taken in ($wording is the part that was not understood)

error-deadline-unknown = The deadline “{ $wording }” was not recognised.
error-deadline-impossible = The deadline “{ $wording }” is impossible: there is no such date.
error-row-without-title = The row “{ $wording }” has no activity named.
error-line-not-a-row = The line “{ $wording }” does not look like a plan item.
error-plan-without-rows = The document has no table of a plan.
error-plan-period-unknown = The plan’s period was not recognised in the title “{ $title }”.

## What a check of the store finds

fault-integrity = The store’s file is damaged: { $what }.
fault-foreign-key = In table { $table } row { $row } refers to a record that is not there.
fault-lost-quote = Document { $document } ({ $place }) does not hold the quote “{ $quote }”.
error-port-unknown = There is no port { $port }: a number from 1 to { $most } is needed.
error-postponed-without-day = To postpone, give the new deadline; no other status has one.
error-cancelled-without-reason = To cancel an item, give the reason.

## Who may do what

error-not-allowed = { $name }: not allowed to do this.
error-not-your-commission = { $name }: may enter the data of their own commissions only.
error-already-recorded = This record is saved already.
error-item-changed = The item has been changed already: { $name }, { $moment }. Your text is kept below.
error-void-without-reason = To take a mark back, give the reason.
error-mark-void-already = This mark has been taken back already.
error-mark-of-another-item = What is corrected is not a mark of this item.
error-negative-number = The number { $value } is below zero.
error-period-backwards = The end of the period ({ $end }) is before its start ({ $start }).
error-file-kind = The file “{ $file }” cannot be attached: it must be one of { $kinds }.
error-file-too-large = The file “{ $file }” is too large: { $most } MB at most.
error-file-too-often = The file “{ $file }” would be kept with each of the marks ({ $n }), more than { $most } MB in all. Choose fewer items or a smaller file.

## Accounts and signing in

error-login-form = The login “{ $login }” will not do: 3 to 32 of a–z, digits, dots, hyphens or underscores are needed.
error-login-taken = The login “{ $login }” is taken.
error-last-administrator = “{ $login }” is the last administrator: appoint another one first.
error-account-changed = Another administrator has just changed the account “{ $login }”. Look at what it holds now and save again.
error-password-length = A password must have from { $least } to { $most } characters.
error-password-easy = This password is easy to guess. Think of another one.
error-sign-in-refused = The login or the password did not fit.
error-sign-in-wait = Too many attempts to sign in. Try again in { $minutes } minutes.
error-invitation-over = The invitation link no longer holds. Ask the administrator for a new one.
error-unknown-role = There is no role “{ $role }”. The roles are: { $known }.
error-unknown-login = There is no account “{ $login }”.
error-no-council = The store holds no council: load the seed first.
error-snapshot-later = The report was made for { $date } and what was known at { $moment }: choose a later date to see what has changed since.
error-days-kept = --older-than { $days }: give { $least } to { $most } days.

## Copies of a store

error-backup-there = The file { $file } is there already. Give another name.
error-backup-faulty = The copy { $file } did not stand its check and was not kept.
error-no-backup = There is no copy { $file }, or its manifest (.json) is not beside it.
error-backup-damaged = The copy { $file } is damaged: it does not hold what was written.
error-store-not-empty = The store { $url } holds records already. Give a new store to restore into.
fault-trail = The trail of acts was changed behind the program: the first broken record is No. { $record }.
error-unknown-sheet = This workbook has no sheet “{ $sheet }”; it has: { $known }.
error-one-language = The file { $file } is in one language only.
error-not-of-a-register = The option { $option } is not one of a register.
error-broken-off = Broken off.
