# What the terminal says.

cli-exported = Записано: { $file }
cli-side = { $number } ({ $rate } в месяц за { $months } мес.)
cli-verified = Хранилище в порядке: { $url }
cli-account-added = Учётная запись «{ $login }» создана. Ссылка действует сутки и открывается один раз:
cli-account-invited = Новая ссылка для «{ $login }» действует сутки и открывается один раз:
cli-account-dismissed = Учётная запись «{ $login }» закрыта.
cli-backed-up = Копия записана: { $file }, строк { $rows }.
cli-restored = Хранилище { $url } создано из копии { $file }, строк { $rows }.
cli-would-anonymise = Было бы удалено данных заявителей: { $n } (обращения до { $date }).
cli-anonymised = Удалено данных заявителей: { $n } (обращения до { $date }).
cli-store-made = Создано новое хранилище данных, загружены документы Совета: { $url }
cli-demonstration-made = Создано новое хранилище данных, загружена демонстрация: { $url }
cli-store-migrated = Хранилище данных приведено к новой версии: { $url }
cli-store-ready = Хранилище данных уже готово, делать ничего не нужно: { $url }
