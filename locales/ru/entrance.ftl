# The pages before the screens: signing in, setting a password by invitation.

entrance-sign-in = Вход
entrance-login = Имя для входа
entrance-password = Пароль
entrance-password-again = Пароль ещё раз
entrance-enter = Войти
entrance-set-password = Новый пароль
entrance-for-login = Имя для входа: { $login }
entrance-password-advice = Не короче 12 знаков. Удобнее всего несколько слов подряд.
entrance-needs-tls = Вход с другого компьютера возможен только по защищённому соединению (https). Обратитесь к администратору.
entrance-sign-out = Выйти
entrance-for-accounts = Дашборд открыт только для вошедших.
error-form-stale = Страница устарела. Введите данные ещё раз.
error-passwords-differ = Пароли не совпали.
