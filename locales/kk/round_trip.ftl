# Forms in a spreadsheet: what stands in them, what a filled-in one brings back, why something is not taken.
# No native speaker has read the Kazakh text yet.

form-marks = Белгілер
form-events = Іс-шаралар
form-appeals = Өтініштер
form-how-marks = Сары ұяшықтарды толтырып, файлды қайта жүктеңіз. Қалғаны кездейсоқ өзгертуден жабық. Мәртебе бос болса, белгі жоқ.
form-how-events = Бір жол — бір іс-шара. Қосымша комиссияларды нөмірлерімен үтір арқылы жазыңыз. Бос жолдар ескерілмейді.
form-how-appeals = Белгілі өтініштердің жайын өзгертіңіз, жаңаларын төменге жазыңыз. Мұнда өтініш берушілердің аты-жөні мен байланыстары болмауы керек.
form-effective-on = Қай күннен бастап
form-evidence = Негізі: хаттама, сілтеме
form-note = Ескертпе
form-new-deadline = Жаңа мерзім
form-held-on = Күні
form-title = Атауы
form-others = Басқа комиссиялар
form-item = Жоспар тармағы
form-objects = Нысандар
form-participants = Қатысушылар
form-finding = Не анықталды
form-recommendations = Ұсынымдар
form-appeal-number = Өтініш нөмірі
form-registered-on = Тіркелген күні
form-topic = Тақырыбы
form-appeal-state = Жайы
form-reply = Мәні бойынша жауап
form-yes = Иә
form-no = Жоқ
form-not-accepted = Бұлай толтыруға болмайды
form-accepts-list = Мәнді тізімнен таңдаңыз.
form-accepts-day = Күнді 12.03.2026 түрінде жазыңыз.
form-accepts-whole = Бүтін сан жазыңыз.
form-accepts-text = Мәтін тым ұзын: 4000 таңбадан аспауы керек.

## The screen

records-import = Толтыратын кесте
import-heading = Толтыратын кесте
import-kind = Нені толтыру керек
import-download = Кестені жүктеп алу
import-upload = Толтырылған кестені жүктеу
import-hint = Кестені жүктеп алып, кесте бағдарламасында толтырып, қайта жүктеңіз. Сіз растағанша ештеңе жазылмайды.
import-counts = Жаңа: { $new }, өзгертілген: { $changed }, өзгеріссіз: { $unchanged }, даулы: { $conflicts }, қабылданбаған: { $refused }
import-fate-new = Жаңа
import-fate-changed = Өзгертілген
import-fate-unchanged = Өзгеріссіз
import-fate-conflict = Даулы
import-refused = Қабылданбады
import-row = Жол
import-what = Не
import-in-store = Қоймада
import-in-file = Файлда
import-place = Ұяшық
import-reason = Неге
import-value = Мәні
import-nothing-there = жазба жоқ
import-conflict = { $key }: кесте жүктеп алынғаннан кейін жазба өзгерді. Қайсысы қалсын?
import-keep-ours = Қоймадағыдай: { $said }
import-keep-theirs = Файлдағыдай: { $said }
import-confirm = Жазылатын жолдар: { $n }
import-choose-first = Алдымен даулы жолдардағы мәндерді таңдаңыз.
import-nothing = Жазатын ештеңе жоқ: файлда жаңа және өзгертілген жолдар жоқ.
import-saved = Сақталды. Жазылған жолдар: { $n }
import-ground = «{ $file }» файлы
cli-form-written = Толтыратын кесте жазылды: { $file }
cli-import-counts = { $file }: жаңа { $new }, өзгертілген { $changed }, өзгеріссіз { $unchanged }, даулы { $conflicts }, қабылданбаған { $refused }
cli-import-refused = Қабылданбады: { $sheet }, { $row }-жол, { $column }, мәні «{ $value }». { $reason }
cli-import-conflict = Даулы: { $sheet }, { $row }-жол, { $key }: кесте жүктеп алынғаннан кейін жазба өзгерді.
cli-imported = { $file } файлынан жазылған жолдар: { $n }.

## Why a row is not taken

refused-formula = Ұяшықта формула тұр. Мәннің өзі керек.
refused-text = Мәтінде сақтауға болмайтын таңбалар бар.
refused-too-long = Мәтін { $most } таңбадан ұзын.
refused-day = Бұл күн емес. Оны 12.03.2026 түрінде жазыңыз.
refused-word = Тізімде мұндай мән жоқ.
refused-number = Бүтін сан керек.
refused-no-status = Мәртебе көрсетілмеген.
refused-no-day = Күн көрсетілмеген.
refused-future = Бұл күн әлі келген жоқ.
refused-postponed = Ауыстыру мен жаңа мерзім бірге көрсетіледі.
refused-no-reason = Тармақты алып тастау үшін ескертпеде себебін жазыңыз.
refused-empty = Ұяшық толтырылмаған.
refused-before-appeal = Күн өтініш тіркелгеннен бұрын.
refused-earlier-step = Қоймада кейінгі жағдай бар.
refused-repeated = Осы кілті немесе нөмірі бар жол файлда екі рет кездеседі.
refused-key = Жолдың жасырын кілті нөміріне сәйкес емес.
refused-emptied = Белгіні кестеде өшіруге болмайды. Оны тармақ карточкасында жойыңыз.
refused-not-yours = Тек өз комиссияларыңыздың деректерін енгізуге болады.
refused-item = Жоспарда мұндай тармақ жоқ.
refused-event-entered = Бұл іс-шара басқа деректермен енгізілген.
refused-event-taken-back = Бұл іс-шара енгізіліп, кейін жойылған. Оны қайта енгізу үшін жаңа нысанды алыңыз.
refused-appeal-entered = Осы нөмірлі өтініш басқа деректермен енгізілген.

## Why a file is not taken

error-upload-name = «{ $file }» файлының аты .xlsx деп аяқталуы керек.
error-upload-too-large = «{ $file }» файлы тым үлкен: { $most } мегабайттан аспауы керек.
error-upload-encrypted = «{ $file }» файлы құпиясөзбен жабылған немесе ескі түрде сақталған. Оны құпиясөзсіз .xlsx кітабы ретінде сақтаңыз.
error-upload-not-xlsx = «{ $file }» файлы .xlsx деп аталғанымен, кітап емес.
error-upload-damaged = «{ $file }» файлы бүлінген, оны оқу мүмкін емес.
error-upload-too-much = «{ $file }» файлының мазмұны кесте үшін тым көп.
error-upload-macros = «{ $file }» файлында макростар немесе салынған файлдар бар. Оны кәдімгі .xlsx кітабы ретінде сақтаңыз.
error-upload-links = «{ $file }» файлы басқа файлдарға сілтейді. Бұл байланыстарды алып тастап, қайта жүктеңіз.
error-upload-declarations = «{ $file }» файлында кестелерде болмайтын жарияламалар бар. Ол қабылданбады.
error-upload-too-many-rows = «{ $file }» файлының «{ $sheet }» парағында { $most } жолдан көп.
error-form-unknown = «{ $file }» файлы толтыратын кесте емес. Оны осы жерден жүктеп алып толтырыңыз.
error-form-version = «{ $file }» кестесінің нұсқасы басқа ({ $version }). Жаңасын жүктеп алыңыз.
error-form-columns = «{ $file }» кестесінде қажетті бағандар жоқ: { $columns }. Жаңасын жүктеп алыңыз.
error-form-other-store = «{ $file }» кестесі басқа қоймадан жүктеп алынған. Оны осы жерден жүктеп алыңыз.
error-form-unknown-kind = «{ $kind }» кестесі жоқ. Бары: { $known }.
error-form-outdated = Сіз қарап отырғанда жазбалар өзгерді. «{ $file }» файлы қайта салыстырылды, тексеріп, тағы растаңыз.
error-import-not-clean = «{ $file }» файлы жазылмады: қабылданбаған жолдар { $refused }, даулы { $conflicts }. Біріншісі: { $first }
error-upload-unreadable = { $file } файлы ашылмайды. Оның бар-жоғын және оқуға болатынын тексеріңіз.
