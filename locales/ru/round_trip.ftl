# Forms in a spreadsheet: what stands in them, what a filled-in one brings back, why something is not taken.

form-marks = Отметки
form-events = Мероприятия
form-appeals = Обращения
form-how-marks = Заполните жёлтые ячейки и загрузите файл обратно. Остальное закрыто от случайной правки. Пустой статус — отметки нет.
form-how-events = Одна строка — одно мероприятие. Дополнительные комиссии укажите номерами через запятую. Пустые строки не учитываются.
form-how-appeals = У известных обращений меняйте состояние, новые впишите ниже. Имён и контактов заявителей здесь быть не должно.
form-effective-on = С какого дня
form-evidence = Основание: протокол, ссылка
form-note = Примечание
form-new-deadline = Новый срок
form-held-on = День
form-title = Название
form-others = Другие комиссии
form-item = Пункт плана
form-objects = Объектов
form-participants = Участники
form-finding = Что установлено
form-recommendations = Рекомендации
form-appeal-number = Номер обращения
form-registered-on = День регистрации
form-topic = Тема
form-appeal-state = Состояние
form-reply = Ответ по существу
form-yes = Да
form-no = Нет
form-not-accepted = Так заполнить нельзя
form-accepts-list = Выберите значение из списка.
form-accepts-day = Укажите дату в виде 12.03.2026.
form-accepts-whole = Укажите целое число.
form-accepts-text = Текст слишком длинный: не больше 4000 знаков.

## The screen

records-import = Таблица для заполнения
import-heading = Таблица для заполнения
import-kind = Что заполнять
import-download = Скачать таблицу
import-upload = Загрузить заполненную таблицу
import-hint = Скачайте таблицу, заполните её в любой программе для таблиц и загрузите обратно. Ничего не записывается, пока вы не подтвердите.
import-counts = Новых: { $new }, изменено: { $changed }, без изменений: { $unchanged }, спорных: { $conflicts }, не принято: { $refused }
import-fate-new = Новые
import-fate-changed = Изменённые
import-fate-unchanged = Без изменений
import-fate-conflict = Спорные
import-refused = Не принято
import-row = Строка
import-what = Что
import-in-store = В хранилище
import-in-file = В файле
import-place = Ячейка
import-reason = Почему
import-value = Значение
import-nothing-there = нет записи
import-conflict = { $key }: запись изменилась после скачивания таблицы. Что оставить?
import-keep-ours = Как в хранилище: { $said }
import-keep-theirs = Как в файле: { $said }
import-confirm = Записать строк: { $n }
import-choose-first = Сначала выберите значения в спорных строках.
import-nothing = Записывать нечего: в файле нет новых и изменённых строк.
import-saved = Сохранено. Записано строк: { $n }
import-ground = файл «{ $file }»
cli-form-written = Таблица для заполнения записана: { $file }
cli-import-counts = { $file }: новых { $new }, изменено { $changed }, без изменений { $unchanged }, спорных { $conflicts }, не принято { $refused }
cli-import-refused = Не принято: { $sheet }, строка { $row }, { $column }, значение «{ $value }». { $reason }
cli-import-conflict = Спорно: { $sheet }, строка { $row }, { $key }: запись изменилась после скачивания таблицы.
cli-imported = Из файла { $file } записано строк: { $n }.

## Why a row is not taken

refused-formula = В ячейке формула. Нужно само значение.
refused-text = В тексте есть знаки, которые нельзя сохранить.
refused-too-long = Текст длиннее { $most } знаков.
refused-day = Это не дата. Укажите её в виде 12.03.2026.
refused-word = Такого значения нет в списке.
refused-number = Нужно целое число.
refused-no-status = Не указан статус.
refused-no-day = Не указан день.
refused-future = Этот день ещё не наступил.
refused-postponed = Перенос и новый срок указываются вместе.
refused-no-reason = Чтобы снять пункт, укажите причину в примечании.
refused-empty = Ячейка не заполнена.
refused-before-appeal = День раньше регистрации обращения.
refused-earlier-step = В хранилище уже есть более позднее состояние.
refused-repeated = Строка с этим ключом или номером встречается в файле дважды.
refused-key = Скрытый ключ строки не совпадает с её номером.
refused-emptied = Отметку нельзя стереть в таблице. Отмените её в карточке пункта.
refused-not-yours = Можно вносить данные только своих комиссий.
refused-item = Такого пункта в плане нет.
refused-event-entered = Это мероприятие уже внесено с другими данными.
refused-event-taken-back = Это мероприятие внесено и отменено. Чтобы внести его снова, возьмите новую форму.
refused-appeal-entered = Обращение с этим номером уже внесено с другими данными.

## Why a file is not taken

error-upload-name = Имя файла «{ $file }» должно оканчиваться на .xlsx.
error-upload-too-large = Файл «{ $file }» слишком велик: можно не больше { $most } мегабайт.
error-upload-encrypted = Файл «{ $file }» закрыт паролем или сохранён в старом виде. Сохраните его без пароля как книгу .xlsx.
error-upload-not-xlsx = Файл «{ $file }» не книга .xlsx, хотя так называется.
error-upload-damaged = Файл «{ $file }» повреждён, прочитать его нельзя.
error-upload-too-much = В файле «{ $file }» слишком много содержимого для таблицы.
error-upload-macros = В файле «{ $file }» есть макросы или вложения. Сохраните его как обычную книгу .xlsx.
error-upload-links = Файл «{ $file }» ссылается на другие файлы. Уберите эти связи и загрузите его снова.
error-upload-declarations = В файле «{ $file }» есть объявления, которых в таблицах не бывает. Он не принят.
error-upload-too-many-rows = На листе «{ $sheet }» файла «{ $file }» больше { $most } строк.
error-form-unknown = Файл «{ $file }» не таблица для заполнения. Скачайте её здесь и заполните.
error-form-version = Таблица «{ $file }» другой версии ({ $version }). Скачайте новую.
error-form-columns = В таблице «{ $file }» нет нужных столбцов: { $columns }. Скачайте новую.
error-form-other-store = Таблица «{ $file }» скачана из другого хранилища. Скачайте её здесь.
error-form-unknown-kind = Таблицы «{ $kind }» нет. Есть: { $known }.
error-form-outdated = Пока вы смотрели, записи изменились. Файл «{ $file }» сверен заново, проверьте и подтвердите ещё раз.
error-import-not-clean = Файл «{ $file }» не записан: не принято строк { $refused }, спорных { $conflicts }. Первая: { $first }
error-upload-unreadable = Файл { $file } не открывается. Проверьте, есть ли он и можно ли его читать.
