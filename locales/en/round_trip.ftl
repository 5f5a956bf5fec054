# Forms in a spreadsheet: what stands in them, what a filled-in one brings back, why something is not taken.

form-marks = Marks
form-events = Activities
form-appeals = Appeals
form-how-marks = Fill in the yellow cells and upload the file again. The rest is locked against slips. An empty status means no mark.
form-how-events = One row is one activity. Give further commissions by their numbers with commas. Empty rows are passed over.
form-how-appeals = Change the state of known appeals, write new ones below. No names or contacts of applicants belong here.
form-effective-on = Since which day
form-evidence = Ground: minutes, link
form-note = Note
form-new-deadline = New deadline
form-held-on = Day
form-title = Title
form-others = Other commissions
form-item = Item of the plan
form-objects = Objects
form-participants = Participants
form-finding = What was found
form-recommendations = Recommendations
form-appeal-number = Number of the appeal
form-registered-on = Day of registration
form-topic = Topic
form-appeal-state = State
form-reply = Reply on the matter
form-yes = Yes
form-no = No
form-not-accepted = This can’t be entered
form-accepts-list = Choose a value from the list.
form-accepts-day = Give the date as 12.03.2026.
form-accepts-whole = Give a whole number.
form-accepts-text = The text is too long: 4000 characters at most.

## The screen

records-import = Table to fill in
import-heading = Table to fill in
import-kind = What to fill in
import-download = Download the table
import-upload = Upload the filled-in table
import-hint = Download the table, fill it in with any spreadsheet and upload it again. Nothing is written until you confirm.
import-counts = New: { $new }, changed: { $changed }, unchanged: { $unchanged }, in conflict: { $conflicts }, not taken: { $refused }
import-fate-new = New
import-fate-changed = Changed
import-fate-unchanged = Unchanged
import-fate-conflict = In conflict
import-refused = Not taken
import-row = Row
import-what = What
import-in-store = In the store
import-in-file = In the file
import-place = Cell
import-reason = Why
import-value = Value
import-nothing-there = no record
import-conflict = { $key }: the record has changed since the table was downloaded. Which shall hold?
import-keep-ours = As in the store: { $said }
import-keep-theirs = As in the file: { $said }
import-confirm = Rows to write: { $n }
import-choose-first = First choose the values of the rows in conflict.
import-nothing = There is nothing to write: the file has no new or changed rows.
import-saved = Saved. Rows written: { $n }
import-ground = file “{ $file }”
cli-form-written = The table to fill in is written: { $file }
cli-import-counts = { $file }: new { $new }, changed { $changed }, unchanged { $unchanged }, in conflict { $conflicts }, not taken { $refused }
cli-import-refused = Not taken: { $sheet }, row { $row }, { $column }, value “{ $value }”. { $reason }
cli-import-conflict = In conflict: { $sheet }, row { $row }, { $key }: the record has changed since the table was downloaded.
cli-imported = Rows written from the file { $file }: { $n }.

## Why a row is not taken

refused-formula = The cell holds a formula. The value itself is needed.
refused-text = The text has characters that can’t be stored.
refused-too-long = The text is longer than { $most } characters.
refused-day = This is no date. Give it as 12.03.2026.
refused-word = There is no such value in the list.
refused-number = A whole number is needed.
refused-no-status = The status is missing.
refused-no-day = The day is missing.
refused-future = This day has not come yet.
refused-postponed = A postponement and a new deadline go together.
refused-no-reason = To cancel an item, give the reason in the note.
refused-empty = The cell is empty.
refused-before-appeal = The day is before the registration of the appeal.
refused-earlier-step = The store already has a later state.
refused-repeated = A row with this key or number stands in the file twice.
refused-key = The row’s hidden key does not fit its number.
refused-emptied = A mark can’t be erased in the table. Take it back on the item’s card.
refused-not-yours = Only records of your own commissions can be entered.
refused-item = The plan has no such item.
refused-event-entered = This activity is already entered with other values.
refused-event-taken-back = This event was entered and taken back. To enter it again, take a new form.
refused-appeal-entered = An appeal with this number is already entered with other values.

## Why a file is not taken

error-upload-name = The file’s name “{ $file }” must end in .xlsx.
error-upload-too-large = The file “{ $file }” is too large: { $most } megabytes at most.
error-upload-encrypted = The file “{ $file }” has a password or is of the old kind. Save it without a password as an .xlsx workbook.
error-upload-not-xlsx = The file “{ $file }” is no .xlsx workbook, although it is called so.
error-upload-damaged = The file “{ $file }” is damaged and can’t be read.
error-upload-too-much = The file “{ $file }” holds too much for a table.
error-upload-macros = The file “{ $file }” holds macros or embedded files. Save it as a plain .xlsx workbook.
error-upload-links = The file “{ $file }” refers to other files. Remove these links and upload it again.
error-upload-declarations = The file “{ $file }” holds declarations that no table has. It is not taken.
error-upload-too-many-rows = The sheet “{ $sheet }” of the file “{ $file }” has more than { $most } rows.
error-form-unknown = The file “{ $file }” is no table to fill in. Download it here and fill it in.
error-form-version = The table “{ $file }” is of another version ({ $version }). Download a new one.
error-form-columns = The table “{ $file }” lacks columns: { $columns }. Download a new one.
error-form-other-store = The table “{ $file }” was downloaded from another store. Download it here.
error-form-unknown-kind = There is no table “{ $kind }”. Known: { $known }.
error-form-outdated = Records have changed while you were looking. The file “{ $file }” was compared anew; check and confirm again.
error-import-not-clean = The file “{ $file }” is not written: rows not taken { $refused }, in conflict { $conflicts }. The first: { $first }
error-upload-unreadable = The file { $file } can’t be opened. Check that it is there and can be read.
