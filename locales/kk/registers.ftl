# Long registers as files of their own: the columns of the register of appeals, how the writing goes.
# No native speaker has read the Kazakh text yet.

register-file = Өтініштер
register-replied-on = Мәні бойынша алғашқы жауап
register-days = Жауапқа дейінгі жұмыс күні
register-progress = { $done } / { $all }
register-written = Тізілім жазылды: { $file }, жол саны { $n }
error-register-stopped = Тізілімді жазу тоқтатылды, файл жасалмады.

## The screen

register-about = Әр жол — бір өтініш: нөмірі, күні, комиссиясы, тақырыбы, ауданы, жай-күйі және жауап мерзімі. Файлда өтініш берушілердің аты-жөні мен мекенжайы жоқ.
register-download = Өтініштер тізілімін жүктеп алу (Excel)
register-prepare = Өтініштер тізілімін Excel файлы етіп дайындау: { $n } жол
register-stop = Тоқтату
register-made = Дайын. Файлда мына уақытқа дейін енгізілгендер бар: { $moment }.
register-again = Қайта дайындау
