# The frame around every screen: the head, the choice of a date, what is said when something went wrong, the server's words.

frame-screens = Разделы
frame-day = День
frame-month = Месяц
frame-year = Год
frame-show = Показать
frame-as-of = На { $date }
frame-shown-instead = Показано на { $date }.
frame-known-at = Учтены записи, внесённые до { $moment }
frame-now = Убрать ограничение
frame-no-script = Для дашборда нужен JavaScript: включите его в настройках браузера.
frame-connection-lost = Связь с сервером прервана, восстанавливаем…
frame-upload = Выбрать файл
frame-upload-most = не больше { $n } МБ
error-unexpected = Что-то пошло не так. Сообщите разработчику код { $code }; остальные разделы работают.
error-port-taken = Порт { $port } занят другой программой. Укажите другой: --port { $free }.
error-host = Адрес { $host } не принадлежит этому компьютеру.
serve-address = Дашборд открыт: { $url }
serve-demonstration = Демонстрация открыта: { $url }
serve-readers-closed = Читают только те, у кого есть учётная запись.
serve-readers-here = Читают все, кто за этим компьютером.
serve-readers-everybody = Читают все, без учётной записи; книга для маслихата – только по учётной записи.
serve-stop = Чтобы остановить, нажмите Ctrl+C.
