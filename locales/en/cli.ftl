# What the terminal says.

cli-exported = The summary is written: { $file }
cli-verified = The store is whole: { $url }
cli-account-added = The account “{ $login }” is open. The link holds for a day and opens once:
cli-account-invited = The new link for “{ $login }” holds for a day and opens once:
cli-account-dismissed = The account “{ $login }” is closed.
cli-account-closed = closed
cli-account-waits = invited
cli-account-open = open
