# What the terminal says.

cli-exported = The summary is written: { $file }
cli-verified = The store is whole: { $url }
cli-store-made = A new store was made and the council’s documents were loaded: { $url }
cli-demonstration-made = A new store was made and the demonstration was loaded: { $url }
cli-store-migrated = The store was brought to the new schema: { $url }
cli-store-ready = The store is ready, nothing had to be done: { $url }
