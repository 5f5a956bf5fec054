# What the terminal says.

cli-exported = Сводка записана: { $file }
cli-verified = Хранилище в порядке: { $url }
cli-account-added = Учётная запись «{ $login }» создана. Ссылка действует сутки и открывается один раз:
cli-account-invited = Новая ссылка для «{ $login }» действует сутки и открывается один раз:
cli-account-dismissed = Учётная запись «{ $login }» закрыта.
cli-account-closed = закрыта
cli-account-waits = приглашена
cli-account-open = действует
