# What is waited for, as text to copy into a message.

records-messages = Напоминания
awaited-heading = Напоминание комиссиям
awaited-hint = Готовый текст для письма или мессенджера. Скопируйте его кнопкой в углу.
awaited-language = Язык текста
awaited-five-lines = Пять строк для мессенджера
awaited-in-full = Полный текст
awaited-title = { $plan }, на { $date }
awaited-unreported = Срок прошёл, отметки нет: { $n }
awaited-overdue = Просрочено по отметкам: { $n }
awaited-overdue-no-data = Просрочено по отметкам: отметок нет, поэтому данных нет.
awaited-by-commission = { $said } (комиссии: { $parts })
awaited-silent = Ничего не вносили комиссии: { $commissions }
awaited-none-silent = Записи есть у всех комиссий.
awaited-commission = Комиссия № { $number } { $name }
awaited-never = Записей по плану ещё нет.
awaited-last = Последняя запись: { $moment }
awaited-nothing = Прошедших пунктов без отметки и просроченных нет.
awaited-item = – № { $number } { $title } (срок { $date })
awaited-letters = Рекомендаций ждёт ответа или отправки: { $n }, срок прошёл: { $late }.
awaited-letters-no-data = Рекомендации не внесены.
awaited-letter = – { $addressee }: { $text } ({ $term })
awaited-term = срок { $date }
awaited-term-over = срок прошёл { $date }
awaited-no-term = день получения не внесён
awaited-appeals = Обращений без ответа дольше { $days } рабочих дней: { $n }.
awaited-appeals-no-data = По обращениям данных нет.
