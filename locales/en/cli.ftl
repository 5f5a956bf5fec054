# What the terminal says.

cli-exported = The summary is written: { $file }
cli-verified = The store is whole: { $url }
