# What a user can mend: one plain sentence that names the thing and the value.

## What was asked for does not exist

error-unknown-plan = Плана «{ $plan }» нет в хранилище. Загружены планы: { $known }.
error-no-plan = В хранилище нет ни одного плана.
error-unknown-item = В плане «{ $plan }» нет пункта № { $number }.
error-unknown-language = Языка «{ $language }» нет. Доступны: ru, kk, en.
error-unknown-commission = Комиссии № { $commission } нет. Есть комиссии: { $known }.
error-unknown-convocation = Созыва «{ $convocation }» нет. Есть созывы: { $known }.
error-unknown-page = Страницы «{ $page }» нет.
error-unknown-document = Документа «{ $document }» нет.
error-unknown-kind = Вида мероприятия «{ $kind }» нет.
error-unknown-state = Состояния «{ $state }» нет.

## A value that cannot be

error-untyped-date = «{ $value }» не дата. Укажите день, месяц и год, например 22.04.2026.
error-impossible-date = «{ $value }» не дата. Укажите дату в виде ГГГГ-ММ-ДД, например 2026-04-22.
error-no-such-day = Дня «{ $value }» нет в календаре.
error-year-out-of-range = Год в дате «{ $value }» вне пределов: допустимы годы { $first }–{ $last }.
error-impossible-moment = «{ $value }» не момент времени. Укажите его, например, так: 2026-04-22T14:30.
error-months-out-of-range = Число месяцев { $months } для созыва { $convocation } недопустимо: нужно от 1 до { $most }.
error-text-unstorable = В тексте «{ $value }» есть знаки, которые нельзя сохранить. Удалите их.
error-text-too-long = Текст «{ $value }» слишком длинный: { $length } знаков, можно не больше { $most }.
error-number-unstorable = Число { $value } слишком велико, его нельзя сохранить.

## The store

error-store-unreachable = Хранилище данных недоступно: { $url }. Проверьте адрес и запущен ли сервер.
error-store-locked = Хранилище данных занято другой программой: { $url }. Повторите через минуту.
error-store-denied = Хранилище данных отказало в доступе: { $url }. Проверьте имя, пароль и права.
error-store-full = На диске хранилища данных нет места: { $url }. Освободите место и повторите.
error-store-read-only = Хранилище данных открыто только для чтения: { $url }. Запись невозможна.
error-store-newer = Хранилище данных { $url } создано более новой версией программы ({ $revision }). Обновите программу.
error-store-of-others = В базе { $url } чужие таблицы: хранилищем данных Совета она не станет. Укажите другой адрес.
error-store-url = Адрес хранилища данных «{ $url }» не распознан: нужен адрес SQLite или PostgreSQL.
error-store-folder = Не удалось создать папку для хранилища данных: { $path }.
error-store-damaged = Файл хранилища данных повреждён или это не хранилище данных: { $url }.
error-store-not-migrated = Хранилище данных не подготовлено: { $url }. Выполните команду migrate.
error-store-not-demo = В хранилище { $url } данные настоящего совета: демонстрация в него не загружается. Укажите для демонстрации другое хранилище.
error-changed-meanwhile = Запись уже изменил другой человек. Откройте её заново и повторите.

## Files

error-seed-row = Ошибка в исходных данных: { $file }, строка { $line }, столбец { $column }: «{ $value }».
error-seed-missing = Ошибка в исходных данных: { $file }, строка { $line }: нет значения в столбце { $column }.
error-seed-twice = Ошибка в исходных данных: { $file }, строка { $line }, столбец { $column }: «{ $value }» уже стоит в строке выше.
error-seed-quote = Ошибка в исходных данных: { $file }, строка { $line }: в документе { $document } нет дословно цитаты «{ $quote }».
error-seed-extra = Ошибка в исходных данных: { $file }, строка { $line }: ячеек больше, чем столбцов, лишнее «{ $value }».
error-seed-value = Ошибка в исходных данных: { $file }, строка { $line }: значение «{ $value }» не принимается.
error-seed-table = Ошибка в исходных данных: { $file }, { $name }: «{ $value }».
error-seed-table-missing = Ошибка в исходных данных: { $file }: нет значения { $name }.
error-seed-table-twice = Ошибка в исходных данных: { $file }, { $name }: «{ $value }» уже стоит выше.
error-seed-plan = В документе { $file } не найдена таблица плана или не распознан его период.
error-seed-item = В документе { $file }, { $place }, не распознано «{ $value }».
error-seed-item-commission = В документе { $file }, { $place }: нет комиссии, которую называет «{ $value }».
error-seed-item-twice = В документе { $file } { $place } встречается дважды.
error-seed-file = Файл исходных данных { $file } не читается: { $why }.
error-cannot-write-file = Не удалось записать файл { $file }. Проверьте, есть ли такая папка и не открыт ли файл в другой программе.
error-not-a-workbook = Имя файла { $file } должно оканчиваться на .xlsx.
error-not-an-export = Имя файла { $file } должно оканчиваться на одно из: { $known }.

## Reading a plan document: why a row was not taken in ($wording is the part that was not understood)

error-deadline-unknown = Срок «{ $wording }» не распознан.
error-deadline-impossible = Срок «{ $wording }» невозможен: такой даты нет.
error-row-without-title = В строке «{ $wording }» нет наименования мероприятия.
error-line-not-a-row = Строка «{ $wording }» не похожа на пункт плана.
error-plan-without-rows = В документе не найдена таблица плана.
error-plan-period-unknown = Период плана не распознан в заголовке «{ $title }».

## What a check of the store finds

fault-integrity = Файл хранилища повреждён: { $what }.
fault-foreign-key = В таблице { $table } строка { $row } ссылается на запись, которой нет.
fault-lost-quote = Цитаты нет в документе { $document } ({ $place }): «{ $quote }».
error-port-unknown = Порта { $port } не бывает: нужно число от 1 до { $most }.
error-postponed-without-day = Для переноса укажите новый срок; при другом статусе нового срока не бывает.
error-cancelled-without-reason = Чтобы снять пункт, укажите причину.

## Who may do what

error-not-allowed = { $name }: для этого действия нет прав.
error-not-your-commission = { $name }: можно вносить данные только своих комиссий.
error-already-recorded = Эта запись уже сохранена.
error-item-changed = Пункт уже изменён: { $name }, { $moment }. Ваш текст сохранён ниже.
error-void-without-reason = Чтобы отменить отметку, укажите причину.
error-mark-void-already = Эта отметка уже отменена.
error-mark-of-another-item = Исправляется отметка не этого пункта.
error-negative-number = Число { $value } меньше нуля.
error-period-backwards = Конец периода ({ $end }) раньше его начала ({ $start }).
error-file-kind = Файл «{ $file }» нельзя приложить: нужен файл одного из видов { $kinds }.
error-file-too-large = Файл «{ $file }» слишком велик: можно не больше { $most } МБ.
error-file-too-often = Файл «{ $file }» приложился бы к каждой из отметок ({ $n }), вместе больше { $most } МБ. Выберите меньше пунктов или файл поменьше.

## Accounts and signing in

error-login-form = Имя для входа «{ $login }» не подходит: нужны от 3 до 32 латинских строчных букв, цифр, точек, дефисов или подчёркиваний.
error-login-taken = Имя для входа «{ $login }» уже занято.
error-last-administrator = «{ $login }» — последний администратор: сначала назначьте другого.
error-account-changed = Учётную запись «{ $login }» только что изменил другой администратор. Посмотрите, что в ней теперь, и сохраните снова.
error-password-length = Пароль должен быть длиной от { $least } до { $most } знаков.
error-password-easy = Этот пароль легко угадать. Придумайте другой.
error-sign-in-refused = Имя для входа или пароль не подошли.
error-sign-in-wait = Слишком много попыток входа. Повторите через { $minutes } минут.
error-invitation-over = Ссылка-приглашение больше не действует. Попросите администратора создать новую.
error-unknown-role = Роли «{ $role }» нет. Есть роли: { $known }.
error-unknown-login = Учётной записи «{ $login }» нет.
error-no-council = В хранилище нет совета: сначала загрузите исходные данные.
error-snapshot-later = Отчёт сделан на { $date } по записям до { $moment }: чтобы увидеть изменения, выберите дату позже.
error-days-kept = --older-than { $days }: укажите от { $least } до { $most } дней.

## Copies of a store

error-backup-there = Файл { $file } уже есть. Укажите другое имя.
error-backup-faulty = Копия { $file } не прошла проверку и не сохранена.
error-no-backup = Копии { $file } нет, или рядом нет её описания (.json).
error-backup-damaged = Копия { $file } повреждена: её содержимое не то, что было записано.
error-store-not-empty = В хранилище { $url } уже есть данные. Для восстановления укажите новое хранилище.
fault-trail = Журнал действий изменён в обход программы: первая испорченная запись № { $record }.
error-unknown-sheet = Листа «{ $sheet }» в этой книге нет; есть: { $known }.
error-one-language = Файл { $file } бывает только на одном языке.
error-not-of-a-register = Параметр { $option } не относится к реестру.
error-broken-off = Прервано.
