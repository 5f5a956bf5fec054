# What the terminal says.

cli-exported = Сводка записана: { $file }
cli-verified = Хранилище в порядке: { $url }
