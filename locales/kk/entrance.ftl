# The pages before the screens: signing in, setting a password by invitation.
# No native speaker has read the Kazakh text yet.

entrance-sign-in = Кіру
entrance-login = Кіру аты
entrance-password = Құпиясөз
entrance-password-again = Құпиясөз қайтадан
entrance-enter = Кіру
entrance-set-password = Жаңа құпиясөз
entrance-for-login = Кіру аты: { $login }
entrance-password-advice = Кемінде 12 таңба. Қатарынан бірнеше сөз жазған ыңғайлы.
entrance-needs-tls = Басқа компьютерден тек қорғалған байланыс (https) арқылы кіруге болады. Әкімшіге хабарласыңыз.
entrance-sign-out = Шығу
entrance-for-accounts = Дашборд тек кіргендерге ашық.
error-form-stale = Бет ескірді. Деректерді қайта енгізіңіз.
error-passwords-differ = Құпиясөздер сәйкес келмеді.
