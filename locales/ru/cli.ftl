# What the terminal says.

cli-exported = Сводка записана: { $file }
cli-verified = Хранилище в порядке: { $url }
cli-store-made = Создано новое хранилище данных, загружены документы Совета: { $url }
cli-demonstration-made = Создано новое хранилище данных, загружена демонстрация: { $url }
cli-store-migrated = Хранилище данных приведено к новой версии: { $url }
cli-store-ready = Хранилище данных уже готово, делать ничего не нужно: { $url }
