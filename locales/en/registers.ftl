# Long registers as files of their own: the columns of the register of appeals, how the writing goes.

register-file = Appeals
register-replied-on = First substantive reply
register-days = Working days to the reply
register-progress = { $done } of { $all }
register-written = The register is written: { $file }, rows { $n }
error-register-stopped = The writing of the register was stopped, no file was made.

## The screen

register-about = A row is an appeal: its number, day, commission, topic, district, state and the days to the reply. Names and addresses of applicants are not in the file.
register-download = Download the register of appeals (Excel)
register-prepare = Prepare the register of appeals as an Excel file: { $n ->
    [one] { $n } row
   *[other] { $n } rows
}
register-stop = Stop
register-made = Ready. The file holds what was entered by { $moment }.
register-again = Prepare anew
