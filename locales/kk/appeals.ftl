# Appeals of citizens and organisations: what the documents state, what the register holds, which book is chosen.
# No native speaker has read the Kazakh text yet.

## The documents

appeals-by-documents = Құжаттар бойынша
appeals-not-one-rate = Әр құжаттың өз есептеу негізі бар: әртүрлі құжаттар мен тізілімнің үлестері салыстырылмайды.
appeals-whole-council = Құжаттар мен дереккөзді таңдау бір комиссия емес, бүкіл Кеңес туралы.
appeals-considered = қаралды
appeals-resolved-of = мәселе шешілді · { $base } ішінен { $share }
appeals-resolved-unsaid = қаншасы шешілгені: дерек жоқ

## The register

appeals-register = Тізілім бойынша
appeals-no-register = Тізілімге ештеңе енгізілмеген: жай-күйін, айларын, тақырыптарын, аудандарын және жауап мерзімін көрсететін дерек жоқ.
appeals-flow = { $registered } өтініш тіркелді: { $closed } жабылды, { $open } жұмыста. Жұмыстағылардың { $answered } өтінішіне мәні бойынша жауап берілді, сондықтан { $considered } өтініш қаралды ({ $closed } + { $answered }).
appeals-flow-closed = жабылды
appeals-flow-answered = жұмыста, мәні бойынша жауап берілді
appeals-flow-unanswered = жұмыста, жауап әлі жоқ
appeals-resolved-line = Мәселе шешілді: { $said }
appeals-closed = Жабылды
appeals-of-registered = тіркелген { $base } ішінен · { $share }
appeals-waiting-line = Жауапты { $target } жұмыс күнінен ұзақ күтуде: { $said }
appeals-response = Жауап мерзімі, жұмыс күні
appeals-median = медиана
appeals-p90 = оннан тоғызы
appeals-within-line = { $target } жұмыс күні ішінде: { $said }
appeals-few-replies = мәні бойынша жауап тым аз: { $n }

## The charts

appeals-chart-alt = { $heading }. { $counts }.
appeals-by-state = Жай-күйі бойынша
appeals-by-month = Тіркелген айы бойынша
appeals-by-month-words = Жоғарыдағы сан — айдың барлық өтініштері; ең шағын бөліктердің өз саны жазылмаған.
appeals-by-commission = Комиссиялар бойынша
appeals-no-commission = Комиссия тағайындалмаған
appeals-by-district = Аудандар бойынша
appeals-no-district = Ауданы көрсетілмеген
appeals-by-topic = Тақырыптар бойынша
appeals-no-topic = Тақырыбы көрсетілмеген
appeals-all-hidden = Өтініштер тым аз: кез келген сан бойынша адамды тануға болады.
appeals-small-hidden = { $n } өтініштен аз болса, саны көрсетілмейді: олар бойынша адамды тануға болады.
appeals-response-days = Жауапқа дейінгі күндер
appeals-response-words = Тіркелген күннен мәні бойынша алғашқы жауапқа дейінгі жұмыс күндері; мереке күндері есептелмейді.
appeals-response-by-commission = Комиссиялар бойынша жауап мерзімі
appeals-within = { $target } жұмыс күні ішінде
appeals-days-axis = жұмыс күндері
appeals-in-target = Мақсатты мерзімде
appeals-past-target = Мақсатты мерзімнен кейін
appeals-target = мақсатты мерзім { $n }
appeals-median-is = медиана { $n }
appeals-p90-is = оннан тоғызы { $n }
appeals-too-few = Мәні бойынша жауап { $n }: { $least } жауаптан аз болса, мерзім есептелмейді.
appeals-too-few-short = жауап { $n }, кемінде { $least } қажет

## Which book a period is taken from

appeals-origins = Қорытынды қайдан алынды
appeals-origins-words = Әр кезең үшін бір дереккөз алынады. Қалғандары айырмасымен қатар тұрады және қосылмайды.
appeals-chosen = Таңдалғаны
appeals-choice-rule = Адам басқасын таңдамаса: құжат өзі айтқан кезең үшін, одан кейін тізілім, одан кейін ай сайынғы қорытынды.
appeals-difference = таңдалғанға { $number }
appeals-no-difference = дәл сонша
