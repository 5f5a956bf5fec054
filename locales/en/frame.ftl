# The frame around every screen: the head, the choice of a date, what is said when something went wrong, the server's words.

frame-screens = Sections
frame-day = Day
frame-month = Month
frame-year = Year
frame-show = Show
frame-as-of = As of { $date }
frame-shown-instead = Shown as of { $date }.
frame-known-at = Counting what was entered by { $moment }
frame-now = Remove the limit
frame-no-script = The dashboard needs JavaScript: switch it on in the settings of your browser.
frame-connection-lost = The connection to the server is lost and is being restored…
frame-upload = Choose a file
frame-upload-most = { $n } MB at most
error-unexpected = Something went wrong. Tell the developer the code { $code }; the other sections work.
error-port-taken = Port { $port } is in use by another program. Choose another: --port { $free }.
error-host = The address { $host } does not belong to this computer.
serve-address = The dashboard is open: { $url }
serve-demonstration = The demonstration is open: { $url }
serve-readers-closed = Only those with an account may read.
serve-readers-here = Everybody at this computer may read.
serve-readers-everybody = Everybody may read without an account; the workbook for the maslikhat needs one.
serve-stop = Press Ctrl+C to stop.
