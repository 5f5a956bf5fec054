# Entering: the forms of editors, what is said when something was kept or refused.
# No native speaker has read the Kazakh text yet.

entering-what = Не енгізіледі
entering-mark = Белгі
entering-deadline = Мерзім
entering-event = Өткізілетін күні
entering-void = Белгіні жою
entering-day-form = КК.АА.ЖЖЖЖ
entering-status = Тармақтың жайы
entering-effective-on = Қай күннен бастап
entering-new-deadline = Жаңа мерзім
entering-evidence = Негізі: хаттама, сілтеме
entering-note = Ескертпе
entering-file = Қоса берілетін файл: PDF, DOCX, XLSX, JPG, PNG
entering-ground = Негізі
entering-held-on = Күні
entering-held-at = Уақыты
entering-place = Орны
entering-which-mark = Қай белгі қате
entering-void-reason = Себебі
entering-take-back = Белгіні жою
entering-save = Сақтау
entering-mark-saved = Сақталды. № { $number } тармақ: { $status }, { $date }
entering-deadline-saved = Сақталды. № { $number } тармақ: жаңа мерзімі { $date }
entering-event-saved = Сақталды. № { $number } тармақ: белгіленген күні { $date }
entering-void-saved = Сақталды. № { $number } тармақтың белгісі жойылды.
entering-draft-back = Бұл — сақталмаған жобаңыз.
error-signed-out = Сеанс аяқталды. Қайта кіріңіз: мәтініңіз жоба ретінде сақталды.
error-choose-status = Тармақтың жайын таңдаңыз.
error-choose-day = Күнін көрсетіңіз.
error-impossible-time = «{ $value }» — уақыт емес. Оны былай жазыңыз: 15:00.
